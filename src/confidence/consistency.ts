import type * as z from 'zod';

/** Counts that cannot exceed one another, smaller first. */
const nested: readonly (readonly [smaller: string, larger: string])[] = [
  ['electorate.present', 'electorate.convened'],
  ['electorate.present', 'electorate.totalMembers'],
  ['ballots.collected', 'ballots.issued'],
  ['ballots.collected', 'electorate.totalMembers'],
  ['ballots.valid', 'ballots.collected'],
];

/** What the marks of one person stand on, the tightest first. */
const wholesOfMarks = ['ballots.valid', 'ballots.collected', 'electorate.totalMembers'];

/** The groups of counts of a case, by name. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number | undefined>> | undefined>>;

const countAt = (facts: Counts, path: string): number | undefined => {
  const [group = '', name = ''] = path.split('.');
  return facts[group]?.[name];
};

/** Impossible counts are refused; counts that merely disagree become notes. */
export function countsFit(issues: z.core.$ZodRawIssue[], facts: Counts): void {
  for (const [smaller, larger] of nested) {
    const part = countAt(facts, smaller);
    const whole = countAt(facts, larger);
    if (part === undefined || whole === undefined || part <= whole) continue;
    issues.push(tooMany(smaller, part, `at most ${larger}, ${whole}`));
  }
}

/** Marks (or votes) of one person cannot outnumber the ballots they stand on. */
export function marksFit(issues: z.core.$ZodRawIssue[], facts: Counts, group: string): void {
  const sum = Object.values(facts[group] ?? {}).reduce<number>((total, n) => total + (n ?? 0), 0);
  const exceeded = wholesOfMarks.find((path) => sum > (countAt(facts, path) ?? sum));
  if (exceeded === undefined) return;
  const expected = `marks that fit ${exceeded}, ${countAt(facts, exceeded)} (they add up to ${sum})`;
  issues.push(tooMany(group, sum, expected));
}

const tooMany = (path: string, input: number, message: string): z.core.$ZodRawIssue => ({
  code: 'custom',
  path: path.split('.'),
  input,
  message,
  params: { code: 'inconsistent' },
});
