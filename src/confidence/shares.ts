import { checked } from '../input/index.js';
import { formatPercent, type Share, type Whole } from '../quantity/index.js';
import { type Answer, isUnread, type ResolvedReadings, type WholeFact } from '../reasoning/index.js';
import { baseOf } from './bands.js';
import { wholes } from './facts.js';
import { notesOnFigures } from './figures.js';
import { govern, isGoverned, undeterminedBy } from './govern.js';
import { type ConfidenceCase, confidenceCaseSchema, type Mark, marks } from './model.js';
import type { ConfidenceOptions } from './options.js';
import type { UseRule } from './regulations/regulation.js';

/** The share of one mark, with the percentage as it is printed. */
export interface ResultShare extends Share {
  readonly mark: Mark;
  /** `53,19`: half up, trailing zeros dropped, decimal comma. */
  readonly percent: string;
}

/**
 * One person's result as it is published: for each mark given, the count, the whole, what it is a share of, and the
 * percentage with two decimals, half up, trailing zeros dropped, comma.
 *
 * The whole is the one the text in force orders: ballots collected (thu về) under the Party texts and, since 01/07/2023,
 * in the National Assembly and the councils; all deputies there before. Counts are ballots. The three percentages need
 * not add up to 100: invalid ballots stay in the whole. Readings: `state.decimals`, and `state.baseForChecking` for
 * checking figures of others over another whole; both also hold for a Party poll. A whole that is not given makes the
 * answer `undetermined` and names it; of zero ballots there is no share.
 *
 * Implements 96-QĐ/TW Art. 6(3), 96/2023/QH15 Art. 12 and 19(3), 85/2014/QH13, 35/2012/QH13.
 *
 * @param facts - the poll, the voting body, the ballots and the marks of one person
 * @param options - other readings, or another text to take the whole from
 * @throws InputError for impossible input: marks that exceed the valid ballots, a fraction, a date that does not exist
 * @example
 * import { resultShares } from 'canbo';
 * const shares = resultShares({
 *   forum: 'peoplesCouncil',
 *   level: 'province',
 *   heldOn: '2023-12-13',
 *   ballots: { collected: 47 },
 *   marks: { high: 19, confidence: 2, low: 25 },
 * });
 * shares.outcome?.map(({ percent }) => percent); //=> ['40,43', '4,26', '53,19']
 * shares.outcome?.[2]; //=> { mark: 'low', part: 25, whole: 47, of: 'collected', percent: '53,19' }
 */
export function resultShares(
  facts: ConfidenceCase,
  options?: ConfidenceOptions,
): Answer<readonly ResultShare[]> {
  const poll = checked(confidenceCaseSchema, facts);
  const found = govern({ forum: poll.forum, level: poll.level, on: poll.heldOn }, 'poll', options);
  if (!isGoverned(found)) return found;
  const { text, readings, on, notes } = found;
  const { use } = text;
  if (isUnread(use)) return undeterminedBy(use, found, []);
  const base = publishedBase(use, readings);
  const whole = base.read(poll);
  const common = {
    under: text.instrument.id,
    trace: { on, steps: [] },
    notes: [...notes, ...notesOnFigures(poll)],
  };
  if (!whole) {
    const missing = whole === undefined ? [base.path] : [];
    return { status: 'undetermined', why: 'missingFacts', possible: [], missing, ...common };
  }
  const decimals = readings['state.decimals'] as number;
  const outcome = marks.flatMap((mark): ResultShare[] => {
    const part = poll.marks[mark];
    if (part === undefined) return [];
    const share: Share = { part, whole, of: base.of as Whole };
    return [{ mark, ...share, percent: formatPercent(share, { decimals }) }];
  });
  const evidence = use.ladder.rungs[0]?.when[0]?.provision.evidence ?? 'unverified';
  return { status: 'determined', outcome, evidence, ...common };
}

function publishedBase({ ladder }: UseRule, readings: ResolvedReadings): WholeFact<ConfidenceCase> {
  const chosen = readings['state.baseForChecking'] as Whole | 'byText';
  return chosen === 'byText' ? baseOf(ladder, readings) : wholes[chosen];
}
