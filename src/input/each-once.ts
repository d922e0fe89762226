import type * as z from 'zod';

/** Refuses an id that stands twice, at its second place. */
export function eachOnce(
  issues: z.core.$ZodRawIssue[],
  ids: readonly string[],
  pathOf: (index: number) => PropertyKey[],
  expected: string,
): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) {
      const params = { code: 'duplicate' };
      issues.push({ code: 'custom', path: pathOf(index), input: id, message: expected, params });
    }
    seen.add(id);
  }
}
