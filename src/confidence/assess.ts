import { checked } from '../input/index.js';
import type { Share, Whole } from '../quantity/index.js';
import { isUnread, type Note, note } from '../reasoning/index.js';
import { baseOf, firstInBand } from './bands.js';
import { readElsewhere } from './elsewhere.js';
import { notesOnFigures } from './figures.js';
import {
  authorityOf,
  type Governed,
  govern,
  isGoverned,
  judge,
  oncePerReading,
  readingNote,
} from './govern.js';
import { measuresOf } from './measures.js';
import {
  type ConfidenceAnswer,
  type ConfidenceCase,
  type ConfidenceOutcome,
  confidenceCaseSchema,
} from './model.js';
import type { ConfidenceOptions } from './options.js';
import type { UseRule } from './regulations/regulation.js';

const possible: readonly ConfidenceOutcome[] = ['none', 'aboveHalfLow', 'twoThirdsLow'];

/**
 * What follows from one person's result in a confidence poll (lấy phiếu tín nhiệm), under the text in force that day.
 *
 * The outcome rests on the share of low marks: of the ballots collected (thu về) under the Party texts and, since
 * 01/07/2023, in the National Assembly and the councils; of all deputies there before. A whole that is not given makes
 * the answer `undetermined` and names it. Counts are people or ballots, whole numbers; bars are compared exactly.
 *
 * The answer carries the share with its whole, the measures with who, how binding and by when, what other texts in force
 * read out of the same marks (`elsewhere`), the trace, and notes: conflicts, readings, figures that do not agree.
 *
 * Implements 96-QĐ/TW Art. 11, 262-QĐ/TW Art. 8, 96/2023/QH15 Art. 12 and 19(3), 85/2014/QH13, 35/2012/QH13.
 *
 * @param facts - the poll, the voting body, the ballots and the marks of one person
 * @param options - other readings, or another text to judge under
 * @throws InputError for impossible input: marks that exceed the valid ballots, a fraction, a date that does not exist
 * @example
 * import { assessConfidence } from 'canbo';
 * const answer = assessConfidence({
 *   forum: 'party',
 *   heldOn: '2023-12-29',
 *   electorate: { convened: 39, present: 39 },
 *   ballots: { issued: 39, collected: 39, valid: 39 },
 *   marks: { high: 6, confidence: 7, low: 26 },
 * });
 * answer.outcome; //=> 'twoThirdsLow'
 * answer.measures.filter(({ modality }) => modality === 'mandatory').map(({ kind }) => kind); //=> ['relief', 'assignLowerWork', 'removeFromPlanning']
 */
export function assessConfidence(facts: ConfidenceCase, options?: ConfidenceOptions): ConfidenceAnswer {
  const poll = checked(confidenceCaseSchema, facts);
  return assessChecked(poll, options);
}

/** The same for facts already checked at the door. */
export function assessChecked(facts: ConfidenceCase, options?: ConfidenceOptions): ConfidenceAnswer {
  const found = govern({ forum: facts.forum, level: facts.level, on: facts.heldOn }, 'poll', options);
  if (!isGoverned(found)) return { ...found, measures: [], elsewhere: [] };
  const { use } = found.text;
  if (isUnread(use)) {
    return { ...judge(use, facts, found, possible), measures: [], elsewhere: [] };
  }
  return assessUnder(use, facts, found);
}

function assessUnder(use: UseRule, facts: ConfidenceCase, governed: Governed): ConfidenceAnswer {
  const { readings, on } = governed;
  const answer = judge(use.ladder, facts, governed, possible);
  const share = shareOfLow(use, facts, readings);
  const notes = [...answer.notes, ...notesOnFigures(facts), ...notesOnBands(use, share)];
  const decidedBy = authorityOf(use.decidedBy, facts.forum);
  if (answer.status !== 'determined' || share === undefined) {
    return { ...answer, notes, decidedBy, share, measures: [], elsewhere: [] };
  }
  const rules = use.measures[answer.outcome];
  const measures = measuresOf(rules, facts.forum, readings, facts);
  const beside = readElsewhere({ low: share.part, base: share.whole }, measures, on, facts.covers, readings);
  for (const { onlyIf } of rules)
    if (onlyIf) notes.push(readingNote(onlyIf.reading, readings[onlyIf.reading]));
  const { status, outcome, under, evidence, trace } = answer;
  return {
    status,
    outcome,
    under,
    evidence,
    trace,
    notes: oncePerReading([...notes, ...beside.notes]),
    decidedBy,
    share,
    measures: beside.barred.length === 0 ? measures : [...measures, ...beside.barred],
    elsewhere: beside.elsewhere,
  };
}

/** The share of low marks, where both counts are known and somebody voted. */
function shareOfLow(use: UseRule, facts: ConfidenceCase, readings: Governed['readings']): Share | undefined {
  const base = baseOf(use.ladder, readings);
  const whole = base.read(facts);
  const part = facts.marks.low;
  return part === undefined || !whole ? undefined : { part, whole, of: base.of as Whole };
}

/** In a body of three, four or six no number lies between one half and two thirds: the first bad result is the upper one. */
function notesOnBands({ ladder }: UseRule, share: Share | undefined): readonly Note[] {
  if (share === undefined) return [];
  return ladder.rungs
    .filter((band) => firstInBand(band, share.whole) === undefined)
    .map(({ leadsTo }) => note('caution', 'bandEmpty', { band: leadsTo.outcome, whole: share.whole }));
}
