import * as z from 'zod';
import { checked } from '../input/index.js';
import type { Finding, Step } from '../reasoning/index.js';
import type { RatingAnswer } from './judged.js';
import { type RatingCase, ratingCaseSchema } from './model.js';
import type { RatingOptions } from './options.js';
import { rateChecked } from './rate.js';
import type { RatingRegulation } from './regulations/regulation.js';

/** A condition one generation sets and the other does not, or sets with another bar or verdict. */
export interface Difference {
  /** The fact both or one of them look at. */
  readonly fact: string;
  /** The level or ground it belongs to, as the first and the second have it. */
  readonly first: readonly Finding[];
  readonly second: readonly Finding[];
}

/** One case under two generations, side by side. */
export interface RatingComparison {
  readonly first: RatingAnswer;
  readonly second: RatingAnswer;
  /** Whether both come to the same level. */
  readonly sameLevel: boolean;
  /** The facts on which they judge otherwise, in the order they are met. */
  readonly differences: readonly Difference[];
}

const undersSchema = z.tuple([z.unknown(), z.unknown()]);

/**
 * One case under two generations of the regime, side by side: both answers, and the facts on which they judge otherwise
 * (another operator, another bar, a condition only one of them has), so that it can be said why the level changes. It never
 * recomputes a published level: both answers are proposals.
 *
 * @param given - the case, as for {@link rate}
 * @param unders - the two generations, by id or as a regulation of your own
 * @throws InputError as {@link rate}; `unknownId` for a generation there is none of
 * @example
 * import { compareRatings } from 'canbo';
 * const { first, second, differences } = compareRatings(
 *   { side: 'party', kind: 'organisation', year: 2023, facts: { units: null, discipline: [], formedOn: '1995-01-01' } },
 *   ['qd-124-tw-2023', 'qd-124-tw-2023+hd-25-btctw-2023'],
 * );
 * [first.status, second.status, differences.length]; //=> ['undetermined', 'undetermined', 0]
 */
export function compareRatings(
  given: RatingCase,
  unders: readonly [first: string | RatingRegulation, second: string | RatingRegulation],
  options?: Omit<RatingOptions, 'under'>,
): RatingComparison {
  const asked = checked(ratingCaseSchema, given);
  const [under1, under2] = checked(undersSchema, unders, 'unders') as typeof unders;
  const first = rateChecked(asked, { ...options, under: under1 });
  const second = rateChecked(asked, { ...options, under: under2 });
  const sameLevel = first.outcome !== undefined && first.outcome === second.outcome;
  return { first, second, sameLevel, differences: differencesOf(first.trace.steps, second.trace.steps) };
}

/** What makes two conditions the same: operator, bar (1/2 is 50/100) and verdict on one fact. */
const signature = ({ operator, bar, verdict }: Finding): string =>
  JSON.stringify([operator, typeof bar === 'object' ? bar.numerator / bar.denominator : bar, verdict]);

function differencesOf(first: readonly Step[], second: readonly Step[]): readonly Difference[] {
  const [one, other] = [byFact(first), byFact(second)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((fact) => {
    const [ofFirst, ofSecond] = [one.get(fact) ?? [], other.get(fact) ?? []];
    const signatures = (findings: readonly Finding[]) => [...new Set(findings.map(signature))].sort().join();
    return signatures(ofFirst) === signatures(ofSecond) ? [] : [{ fact, first: ofFirst, second: ofSecond }];
  });
}

function byFact(steps: readonly Step[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const { findings, exceptions } of steps) {
    for (const finding of [...findings, ...exceptions.flatMap((tried) => tried.findings)]) {
      // A condition that a reading waives looks at no fact.
      if (finding.fact === '') continue;
      found.set(finding.fact, [...(found.get(finding.fact) ?? []), finding]);
    }
  }
  return found;
}
