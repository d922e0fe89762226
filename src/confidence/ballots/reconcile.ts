import { InputError } from '../../input/index.js';
import { ofOnePoll } from './merge.js';
import type { Tally, TallyRow } from './model.js';

/** One figure on which independent counts differ, in the order the counts were given. */
export interface Disagreement {
  /** The person whose row it is; absent for a figure of the ballots. */
  readonly person?: string;
  readonly figure: 'collected' | 'valid' | 'invalid' | 'high' | 'confidence' | 'low' | `invalidBy.${string}`;
  readonly counts: readonly number[];
}

/** What independent counts of the same ballots agree on. */
export interface Reconciliation {
  readonly agree: boolean;
  readonly disagreements: readonly Disagreement[];
  /** The count they share, where they agree. */
  readonly tally?: Tally;
}

/**
 * Compares independent counts of the same ballots, figure by figure, and lists every one on which they differ. It
 * chooses none: where counts differ the committee counts again.
 *
 * @throws InputError `mismatch` when the counts are not of one poll, `missing` for fewer than two
 * @example
 * import { reconcileTallies, tallyBallots } from 'canbo';
 * const poll = { forum: 'party' as const, heldOn: '2023-12-29', slate: ['p1'] };
 * const one = tallyBallots(poll, [{ marks: { p1: 'high' } }, { marks: { p1: 'low' } }]);
 * const other = tallyBallots(poll, [{ marks: { p1: 'high' } }, { marks: { p1: 'confidence' } }]);
 * reconcileTallies(one, other).disagreements.map(({ figure, counts }) => [figure, counts]); //=> [['confidence', [0, 1]], ['low', [1, 0]]]
 */
export function reconcileTallies(...tallies: readonly Tally[]): Reconciliation {
  const [first] = tallies;
  if (first === undefined || tallies.length < 2) {
    throw new InputError({
      code: 'missing',
      path: 'tallies',
      expected: 'at least two counts',
      received: tallies.length,
    });
  }
  ofOnePoll(tallies);
  const disagreements = [
    ...differing(tallies.map(({ sheets }) => figuresOf(sheets))),
    ...first.rows.flatMap(({ person }, index) =>
      differing(tallies.map(({ rows }) => figuresOf(rows[index] as TallyRow))).map((found) => ({
        person,
        ...found,
      })),
    ),
  ];
  const agree = disagreements.length === 0;
  return agree ? { agree, disagreements, tally: first } : { agree, disagreements };
}

type Figures = Readonly<Record<string, number>>;

/** Every figure of a row or of the ballots under its name. */
function figuresOf({ invalidBy, ...figures }: Tally['sheets'] | TallyRow): Figures {
  const counts = Object.entries(figures).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return {
    ...Object.fromEntries(counts),
    ...Object.fromEntries(Object.entries(invalidBy).map(([reason, count]) => [`invalidBy.${reason}`, count])),
  };
}

function differing(counted: readonly Figures[]): readonly Disagreement[] {
  const names = new Set(counted.flatMap((figures) => Object.keys(figures)));
  return [...names]
    .map((figure) => ({
      figure: figure as Disagreement['figure'],
      counts: counted.map((figures) => figures[figure] ?? 0),
    }))
    .filter(({ counts }) => counts.some((count) => count !== counts[0]));
}
