import { checked, InputError } from '../../input/index.js';
import { type ReasonCounts, type Tally, type TallyRow, tallySchema } from './model.js';

/**
 * Adds counts of parts of one poll (boxes, counting groups that shared the ballots). A commutative monoid with
 * `emptyTally`: order and grouping do not matter.
 *
 * @throws InputError `mismatch` when slate, day, forum, text or readings differ: ballots of two polls are never added; and
 * for anything that is no count
 * @example
 * import { mergeTallies, tallyBallots } from 'canbo';
 * const poll = { forum: 'party' as const, heldOn: '2023-12-29', slate: ['p1'] };
 * const first = tallyBallots(poll, [{ marks: { p1: 'high' } }]);
 * const second = tallyBallots(poll, [{ marks: { p1: 'low' } }, { marks: { p1: null } }]);
 * mergeTallies(first, second).rows[0]; //=> { person: 'p1', collected: 3, valid: 2, invalid: 1, invalidBy: { noLevelMarked: 1 }, high: 1, confidence: 0, low: 1 }
 */
export function mergeTallies(first: Tally, ...others: readonly Tally[]): Tally {
  ofOnePoll([first, ...others]);
  return others.reduce(add, first);
}

/** Checks every count at the door, and that all of them speak of one poll. */
export function ofOnePoll(tallies: readonly Tally[]): void {
  tallies.forEach((tally, index) => {
    checked(tallySchema, tally, `tallies[${index}]`);
    samePoll(tallies[0] as Tally, tally, `tallies[${index}]`);
  });
}

const add = (sum: Tally, other: Tally): Tally => ({
  ...sum,
  sheets: {
    collected: sum.sheets.collected + other.sheets.collected,
    valid: sum.sheets.valid + other.sheets.valid,
    invalid: sum.sheets.invalid + other.sheets.invalid,
    invalidBy: addReasons(sum.reach, sum.sheets.invalidBy, other.sheets.invalidBy),
  },
  rows: sum.rows.map((row, at) => addRows(sum.reach, row, other.rows[at] as TallyRow)),
});

/** Two counts speak of one poll only if everything that decides a class is the same. */
function samePoll(one: Tally, other: Tally, path: string): void {
  const keys = [
    ['forum', one.forum, other.forum],
    ['level', one.level, other.level],
    ['heldOn', one.heldOn, other.heldOn],
    ['under', one.under, other.under],
    ['reach', reachesOf(one), reachesOf(other)],
    ['rows', slateOf(one), slateOf(other)],
  ] as const;
  for (const [key, expected, received] of keys) {
    if (expected === received) continue;
    throw new InputError({
      code: 'mismatch',
      path: `${path}.${key}`,
      expected: `the same as the first: ${expected}`,
      received,
    });
  }
}

/** In one order, whatever order a store gave the keys back in. */
const reachesOf = ({ reach }: Tally): string => JSON.stringify(Object.entries(reach).sort());

const slateOf = ({ rows }: Tally): string => JSON.stringify(rows.map(({ person }) => person));

const addRows = (reach: Tally['reach'], a: TallyRow, b: TallyRow): TallyRow => ({
  person: a.person,
  collected: a.collected + b.collected,
  valid: a.valid + b.valid,
  invalid: a.invalid + b.invalid,
  invalidBy: addReasons(reach, a.invalidBy, b.invalidBy),
  high: a.high + b.high,
  confidence: a.confidence + b.confidence,
  low: a.low + b.low,
});

/** In the order of the text, so that equal counts are equal records. */
const addReasons = (reach: Tally['reach'], a: ReasonCounts, b: ReasonCounts): ReasonCounts =>
  Object.fromEntries(
    (Object.keys(reach) as (keyof ReasonCounts)[])
      .map((reason) => [reason, (a[reason] ?? 0) + (b[reason] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
