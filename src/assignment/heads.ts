import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { governing } from '../law/index.js';
import { positionLevels } from '../positions/index.js';
import { type Answer, judge, notApplicable, note } from '../reasoning/index.js';
import { resolved } from './judge.js';
import { type AssignmentOptions, optionsSchema } from './readings.js';
import {
  headOffices,
  type NonLocalDuty,
  nonLocalTimeline,
  type TwoTermsCase,
  type TwoTermsOutcome,
  twoTermTimeline,
} from './regulations/heads.js';

const whole = z.int().min(0).max(1200);
const twoTermsSchema = z.strictObject({
  on: isoDate,
  headMonthsSamePlace: whole.optional(),
  actingHeadMonthsSamePlace: whole.optional(),
  fullTermsAsHead: whole.optional(),
  anotherTermInSamePlace: z.boolean().optional(),
}) as unknown as z.ZodType<TwoTermsCase>;

const possible: readonly TwoTermsOutcome[] = ['notReached', 'subjectForRotation', 'beyondTwoTerms'];

/**
 * Whether a head has held the head's post of one place, agency or unit for two consecutive terms, which 65-QĐ/TW Art. 3(3) counts as 96
 * months without a break, and whether another term there would go beyond. Months as deputy or acting head are not those of a
 * head; full terms instead of months by a reading.
 *
 * @throws InputError for impossible input
 * @example
 * import { twoTermRule } from 'canbo';
 * twoTermRule({ on: '2026-01-05', headMonthsSamePlace: 95 }).outcome; //=> 'notReached'
 * twoTermRule({ on: '2026-01-05', headMonthsSamePlace: 96, anotherTermInSamePlace: true }).outcome; //=> 'beyondTwoTerms'
 */
export function twoTermRule(head: TwoTermsCase, options: AssignmentOptions = {}): Answer<TwoTermsOutcome> {
  const asked = checked(twoTermsSchema, head);
  const resolution = resolved(checked(optionsSchema, options, 'options'));
  const found = governing(twoTermTimeline, asked.on);
  if (!found.inForce) return notApplicable(asked.on, found.why);
  const { ladders, instrument } = found.text;
  const ladder = ladders[resolution.readings['assignment.twoTerms'] as keyof typeof ladders];
  return judge(ladder, asked, { text: { instrument }, on: asked.on, ...resolution }, possible);
}

const nonLocalSchema = z.strictObject({
  on: isoDate,
  office: z.enum(headOffices),
  level: z.enum(positionLevels),
});
/** An office at a level on a day. */
export type NonLocalCase = z.infer<typeof nonLocalSchema>;

/**
 * Whether the holder of an office must not be a local person (không là người địa phương): `required` of the heads 65-QĐ/TW Art. 4 names, of
 * province and to 30/06/2025 of district; `striveFor` of commune secretaries and `encouraged` of others by 45-CT/TW (14/04/2025) and
 * 200-KL/TW (17/10/2025). Who is a local person no text defines: that is the caller's fact in {@link checkRotation}.
 *
 * @throws InputError for impossible input
 * @example
 * import { nonLocalRule } from 'canbo';
 * nonLocalRule({ office: 'peoplesCommitteeChairperson', level: 'province', on: '2026-01-05' }).outcome; //=> 'required'
 * nonLocalRule({ office: 'partySecretary', level: 'commune', on: '2026-01-05' }).outcome; //=> 'striveFor'
 * nonLocalRule({ office: 'partySecretary', level: 'district', on: '2026-01-05' }).status; //=> 'notApplicable'
 */
export function nonLocalRule(asked: NonLocalCase): Answer<NonLocalDuty> {
  const { on, office, level } = checked(nonLocalSchema, asked);
  const found = governing(nonLocalTimeline, on);
  if (!found.inForce) return notApplicable(on, found.why);
  const { duties, ended = [] } = found.text;
  if (ended.includes(level)) return notApplicable(on, 'ended');
  const row = duties.find(({ offices, levels }) => offices.includes(office) && levels.includes(level));
  if (row === undefined) return notApplicable(on, 'outOfScope');
  const { duty, provision } = row;
  return {
    status: 'determined',
    outcome: duty,
    under: provision.ref.instrument,
    evidence: provision.evidence,
    trace: { on, steps: [] },
    notes: [note('caution', 'nonLocalBy', { duty }, [provision.ref])],
  };
}
