import * as z from 'zod';
import { checked } from '../input/index.js';
import { type Answer, isUnread, note, stands } from '../reasoning/index.js';
import {
  authorityOf,
  govern,
  isGoverned,
  judge,
  oncePerReading,
  readingNote,
  undeterminedBy,
} from './govern.js';
import { measuresOf } from './measures.js';
import {
  type Measure,
  type MotionCase,
  type MotionGroundCase,
  type MotionGroundOutcome,
  type MotionOutcome,
  motionCaseSchema,
  motionGroundCaseSchema,
} from './model.js';
import type { ConfidenceOptions } from './options.js';

/** The answer of {@link assessMotion}. */
export type MotionAnswer = Answer<MotionOutcome> & {
  readonly measures: readonly Measure[];
  /** The outcome the body itself recorded, where the text lets nobody compute it. */
  readonly recorded?: MotionOutcome | undefined;
};

const possible: readonly MotionOutcome[] = ['noConfidenceCarried', 'notCarried'];
const recordedSchema = z.enum(['noConfidenceCarried', 'notCarried']).optional();

/**
 * The outcome of a vote of confidence proper (bỏ phiếu tín nhiệm): two boxes, one person.
 *
 * No confidence is carried by *more than half*: of the ballots collected under 96/2023/QH15 (Art. 17, 19(3)), of all
 * deputies under 85/2014/QH13; the bar of 35/2012/QH13 could not be read. In the Party no text lays down how the result is
 * computed: the answer is `undetermined`, says why, and carries what the body recorded (`recorded`).
 *
 * @param recorded - the outcome the body recorded, for forums where it is not computed
 * @throws InputError for impossible input
 * @example
 * import { assessMotion } from 'canbo';
 * const motion = { forum: 'peoplesCouncil', heldOn: '2024-03-01', ballots: { collected: 46 } } as const;
 * assessMotion({ ...motion, votes: { confidence: 22, noConfidence: 24 } }).outcome; //=> 'noConfidenceCarried'
 * assessMotion({ ...motion, votes: { confidence: 23, noConfidence: 23 } }).outcome; //=> 'notCarried'
 */
export function assessMotion(
  motion: MotionCase,
  options?: ConfidenceOptions,
  recorded?: MotionOutcome,
): MotionAnswer {
  const facts = checked(motionCaseSchema, motion);
  const known = checked(recordedSchema as z.ZodType<MotionOutcome | undefined>, recorded, 'recorded');
  const found = govern({ forum: facts.forum, level: facts.level, on: facts.heldOn }, 'motion', options);
  if (!isGoverned(found)) return { ...found, measures: [], recorded: known };
  const { motion: rule } = found.text;
  if (isUnread(rule)) {
    const answer = undeterminedBy(rule, found, possible);
    const notes = known === undefined ? answer.notes : [...answer.notes, note('caution', 'recorded')];
    return { ...answer, notes, measures: [], recorded: known };
  }
  const { readings } = found;
  const answer = judge(rule.ladder, facts, found, possible);
  const rules = answer.status === 'determined' ? rule.measures[answer.outcome] : [];
  const relied = new Set(rules.flatMap(({ onlyIf }) => onlyIf?.reading ?? []));
  return {
    ...answer,
    notes: oncePerReading([...answer.notes, ...[...relied].map((id) => readingNote(id, readings[id]))]),
    decidedBy: authorityOf(rule.decidedBy, facts.forum),
    measures: measuresOf(rules, facts.forum, readings),
    recorded: known,
  };
}

/**
 * Whether a motion is to be opened on a ground: a petition of at least 20 % of *all* deputies of the Assembly or one third
 * of *all* deputies of a council, of the Front of the same level, the Assembly's own bodies by two thirds of all their
 * members (Law 87/2015 Art. 34, 45, to 28/02/2026), or the low band of a poll whose holder has not resigned.
 * A ground the text does not give, such as a council's standing body acting of its own motion, is `notOpen`.
 *
 * @throws InputError for impossible input
 * @example
 * import { checkMotionGround } from 'canbo';
 * const petition = { forum: 'nationalAssembly', on: '2024-05-20', by: 'deputiesPetition', totalMembers: 494 } as const;
 * checkMotionGround({ ...petition, petitioners: 98 }).outcome; //=> 'notOpen'
 * checkMotionGround({ ...petition, petitioners: 99 }).outcome; //=> 'open'
 */
export function checkMotionGround(
  ground: MotionGroundCase,
  options?: ConfidenceOptions,
): Answer<MotionGroundOutcome> {
  const facts = checked(motionGroundCaseSchema, ground);
  const { forum, on, by } = facts;
  const found = govern(facts, 'motion', options);
  if (!isGoverned(found)) return found;
  const rules = found.text.motionGrounds;
  const rows = rules.filter(
    (row) => row.by === by && row.forums.includes(forum) && (row.from ?? on) <= on && on <= (row.to ?? on),
  );
  const rule = rows.find(({ onlyIf }) => stands(onlyIf, found.readings));
  if (rule === undefined) {
    if (rules.length === 0) return undeterminedBy(undefined, found, ['open', 'notOpen']);
    return judge({ rungs: [], otherwise: { outcome: 'notOpen' } }, facts, found, []);
  }
  const answer = judge(rule.ladder, facts, found, ['open', 'notOpen']);
  const notes = [...answer.notes];
  for (const { onlyIf } of rows)
    if (onlyIf) notes.push(readingNote(onlyIf.reading, found.readings[onlyIf.reading]));
  if (rule.namesOnlyElected && facts.heldBy === 'approval') notes.push(note('silent', 'onlyElectedNamed'));
  return { ...answer, notes: oncePerReading(notes) };
}
