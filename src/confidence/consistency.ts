import type * as z from 'zod';
import { countAt, countsFit, inconsistent, nestedCounts } from '../input/index.js';

/** Counts of a poll that cannot exceed one another, smaller first. */
const nested = nestedCounts([
  ['electorate.present', 'electorate.convened'],
  ['electorate.present', 'electorate.totalMembers'],
  ['ballots.collected', 'ballots.issued'],
  ['ballots.collected', 'electorate.convened'],
  ['ballots.collected', 'electorate.totalMembers'],
  ['ballots.valid', 'ballots.collected'],
  ['ballots.valid', 'ballots.issued'],
  ['ballots.valid', 'electorate.convened'],
  ['ballots.valid', 'electorate.totalMembers'],
]);

/** What the marks of one person stand on, the tightest first. */
const wholesOfMarks = [
  'ballots.valid',
  'ballots.collected',
  'ballots.issued',
  'electorate.convened',
  'electorate.totalMembers',
].map(countAt);

/** Impossible counts are refused; counts that merely disagree become notes. */
export const pollFits = (issues: z.core.$ZodRawIssue[], facts: unknown): void =>
  countsFit(issues, facts, nested);

/** Marks (or votes) of one person cannot outnumber the ballots they stand on. */
export function marksFit(
  issues: z.core.$ZodRawIssue[],
  facts: unknown,
  group: string,
  marks: Readonly<Record<string, number | undefined>>,
): void {
  let sum = 0;
  for (const mark in marks) sum += marks[mark] ?? 0;
  const exceeded = wholesOfMarks.find(({ read }) => sum > (read(facts) ?? sum));
  if (exceeded === undefined) return;
  const expected = `marks that fit ${exceeded.path}, ${exceeded.read(facts)} (they add up to ${sum})`;
  issues.push(inconsistent(group, sum, expected));
}
