import type * as z from 'zod';
import { addMonths, type IsoDate } from '../../../calendar/index.js';
import { checked } from '../../../input/index.js';
import { governing } from '../../../law/index.js';
import { type Answer, governedBy, judge, notApplicable } from '../../../reasoning/index.js';
import { type AppointmentOptions, optionsSchema, readings } from '../readings.js';
import { partyTermLengths, reorganisationTimeline, stateTermLengths } from '../regulations/index.js';
import {
  type ReorganisationOutcome,
  type Reorganised,
  reorganisationOutcomes,
  reorganisedSchema,
  type TermQuestion,
  termQuestionSchema,
} from './model.js';

/** The length of an appointment and the day it ends. */
export interface AppointmentTerm {
  readonly months: number;
  readonly endsOn: IsoDate;
}

/**
 * How long an appointment lasts (thời hạn giữ chức vụ), by the text of the day it takes effect: 5 years under 105-QĐ/TW Art. 13 and,
 * for civil servants from 01/07/2025, 170/2025/NĐ-CP Art. 28, where only a specialised law sets less. A new appointment ends the old
 * one. Where no length could be read nothing answers.
 *
 * @throws InputError for impossible input
 * @example
 * import { appointmentTerm } from 'canbo';
 * appointmentTerm({ kind: 'civilServant', effectiveOn: '2025-07-15' }).outcome; //=> { months: 60, endsOn: '2030-07-15' }
 */
export function appointmentTerm(question: TermQuestion): Answer<AppointmentTerm> {
  const { kind, effectiveOn, monthsBySpecialisedLaw } = checked(
    termQuestionSchema as unknown as z.ZodType<TermQuestion>,
    question,
  );
  const timelines = kind === 'civilServant' ? [stateTermLengths, partyTermLengths] : [partyTermLengths];
  const found = timelines.map((timeline) => governing(timeline, effectiveOn)).find(({ inForce }) => inForce);
  if (!found?.inForce) return notApplicable(effectiveOn, 'notCovered');
  const { provision } = found.text;
  const months = Math.min(found.text.months, monthsBySpecialisedLaw ?? found.text.months);
  return {
    status: 'determined',
    outcome: { months, endsOn: addMonths(effectiveOn, months) },
    under: provision.ref.instrument,
    evidence: provision.evidence,
    trace: { on: effectiveOn, steps: [] },
    notes: [],
  };
}

/**
 * What a merger, division, reorganisation or renaming of the body means for the post of a civil servant: 170/2025/NĐ-CP Art. 34(1).
 *
 * @throws InputError for impossible input
 * @example
 * import { reorganisedPost } from 'canbo';
 * reorganisedPost({ renamedOnly: true }, { on: '2025-08-01' }).outcome; //=> 'oldTermRunsOn'
 * reorganisedPost({ renamedOnly: false, move: 'equal' }, { on: '2025-08-01' }).outcome; //=> 'decisionNewTerm'
 */
export function reorganisedPost(
  post: Reorganised,
  options: AppointmentOptions,
): Answer<ReorganisationOutcome> {
  const asked = checked(reorganisedSchema as unknown as z.ZodType<Reorganised>, post);
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const found = governing(reorganisationTimeline, on);
  if (!found.inForce) return notApplicable(on, found.why);
  const governed = governedBy(found.text, on, readings, { readings: chosen });
  const answer = judge(found.text.ladder, asked, governed, reorganisationOutcomes);
  return { ...answer, decidedBy: 'managingAuthority' };
}
