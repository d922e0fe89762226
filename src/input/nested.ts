import type * as z from 'zod';

/** A count at a place of the input. Its path is split once, because every answer passes here. */
export interface CountAt {
  readonly path: string;
  readonly read: (facts: unknown) => number | undefined;
}

/** The count at a dotted path; `undefined` where it is not given. */
export function countAt(path: string): CountAt {
  const keys = path.split('.');
  return {
    path,
    read: (facts) => {
      let value = facts;
      for (const key of keys) {
        if (value === undefined || value === null) return undefined;
        value = (value as Readonly<Record<string, unknown>>)[key];
      }
      return value as number | undefined;
    },
  };
}

/** Pairs of counts of which the first cannot exceed the second. */
export type NestedCounts = readonly (readonly [smaller: CountAt, larger: CountAt])[];

/** Such pairs by their dotted paths. */
export const nestedCounts = (pairs: readonly (readonly [smaller: string, larger: string])[]): NestedCounts =>
  pairs.map(([smaller, larger]) => [countAt(smaller), countAt(larger)]);

/** Refuses counts larger than those they are part of; counts that are not given are not compared. */
export function countsFit(issues: z.core.$ZodRawIssue[], facts: unknown, nested: NestedCounts): void {
  for (const [smaller, larger] of nested) {
    const part = smaller.read(facts);
    const whole = larger.read(facts);
    if (part === undefined || whole === undefined || part <= whole) continue;
    issues.push(inconsistent(smaller.path, part, `at most ${larger.path}, ${whole}`));
  }
}

/** The problem that a figure does not fit the others. */
export const inconsistent = (path: string, input: unknown, expected: string): z.core.$ZodRawIssue => ({
  code: 'custom',
  path: path.split('.'),
  input,
  message: expected,
  params: { code: 'inconsistent' },
});
