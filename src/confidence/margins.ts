import { checked } from '../input/index.js';
import type { InstrumentId } from '../law/index.js';
import type { Whole } from '../quantity/index.js';
import { type Answer, isUnread } from '../reasoning/index.js';
import { assessChecked } from './assess.js';
import { baseOf, firstInBand } from './bands.js';
import { wholes } from './facts.js';
import { govern, isGoverned, undeterminedBy } from './govern.js';
import {
  type ConfidenceAnswer,
  type ConfidenceCase,
  type ConfidenceOutcome,
  confidenceCaseSchema,
} from './model.js';
import type { ConfidenceOptions } from './options.js';
import { confidenceTimelines } from './regulations/index.js';

/** How far a result is from one band, over one whole. */
export interface Margin {
  readonly band: ConfidenceOutcome;
  readonly of: Whole;
  readonly whole: number;
  /** The text takes its shares of this whole; the others are for comparison. */
  readonly governs: boolean;
  /** The smallest number of low marks that lands in the band; absent where no number does. */
  readonly first?: number;
  /** How many more low marks are needed; zero or less once reached. */
  readonly more?: number;
}

/** The same case judged under another text. */
export interface UnderOther {
  readonly under: InstrumentId;
  readonly answer: ConfidenceAnswer;
}

/** The margins of a result, and the same result under the other texts of the forum. */
export type MarginsAnswer = Answer<readonly Margin[]> & { readonly elsewhen: readonly UnderOther[] };

/**
 * How far a result is from each bar: for every band and every whole that is known, the smallest number of low marks that
 * reaches it and how many more that is; and the same case judged under every other text of its forum (`elsewhen`), so
 * that 48 % of all deputies can stand beside 51,06 % of the ballots collected.
 *
 * @throws InputError as `assessConfidence`
 * @example
 * import { confidenceMargins } from 'canbo';
 * const margins = confidenceMargins({
 *   forum: 'party',
 *   heldOn: '2023-12-29',
 *   ballots: { collected: 39 },
 *   marks: { high: 8, confidence: 7, low: 24 },
 * });
 * margins.outcome?.map(({ band, first, more }) => [band, first, more]); //=> [['twoThirdsLow', 26, 2], ['aboveHalfLow', 20, -4]]
 */
export function confidenceMargins(facts: ConfidenceCase, options?: ConfidenceOptions): MarginsAnswer {
  const poll = checked(confidenceCaseSchema, facts);
  const found = govern({ forum: poll.forum, level: poll.level, on: poll.heldOn }, 'poll', options);
  if (!isGoverned(found)) return { ...found, elsewhen: [] };
  const { text, readings, on, notes } = found;
  const elsewhen = confidenceTimelines[poll.forum]
    .map((span) => span.text.instrument.id)
    .filter((id) => id !== text.instrument.id)
    .map((under): UnderOther => ({ under, answer: assessChecked(poll, { ...options, under }) }));
  if (isUnread(text.use)) return { ...undeterminedBy(text.use, found, []), elsewhen };
  const { ladder } = text.use;
  const base = baseOf(ladder, readings);
  const known = Object.values(wholes).filter(({ read }) => (read(poll) ?? 0) > 0);
  const outcome = known.flatMap(({ of, read }) =>
    ladder.rungs.map((band): Margin => {
      const whole = read(poll) as number;
      const first = firstInBand(band, whole);
      const more = first === undefined || poll.marks.low === undefined ? undefined : first - poll.marks.low;
      return {
        band: band.leadsTo.outcome,
        of: of as Whole,
        whole,
        governs: of === base.of,
        ...(first !== undefined && { first }),
        ...(more !== undefined && { more }),
      };
    }),
  );
  const trace = { on, steps: [] };
  const under = text.instrument.id;
  if (!outcome.some(({ governs }) => governs)) {
    return {
      status: 'undetermined',
      why: 'missingFacts',
      possible: [outcome],
      missing: [base.path],
      under,
      trace,
      notes,
      elsewhen,
    };
  }
  return { status: 'determined', outcome, under, evidence: 'derived', trace, notes, elsewhen };
}
