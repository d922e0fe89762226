import type * as z from 'zod';
import { type IsoDate, latestDay, monthOf, yearOf } from '../../../calendar/index.js';
import { checked } from '../../../input/index.js';
import { governing, type ProvisionRef } from '../../../law/index.js';
import { type Answer, governedBy, judge, notApplicable } from '../../../reasoning/index.js';
import { monthsLeft } from '../judged.js';
import { type AppointmentOptions, optionsSchema, readings } from '../readings.js';
import { partyTerms, stateTerms } from '../regulations/index.js';
import type { ReappointmentText } from '../regulations/reappointment.js';
import {
  type ReappointmentCase,
  type ReappointmentOutcome,
  reappointmentOutcomes,
  type TermCounted,
  termCaseSchema,
} from './model.js';

/** A last day before the end of a term. */
export interface TermDeadline {
  readonly act: 'notice' | 'decision';
  readonly unit: 'days' | 'workingDays';
  readonly n: number;
  /** Absent where working days decide and no calendar is given. */
  readonly latest?: IsoDate;
  readonly provision: ProvisionRef;
}

/** The answer of {@link reappointmentChecks}, with the days by which notice and decision are due. */
export type ReappointmentAnswer = Answer<ReappointmentOutcome> & {
  readonly deadlines: readonly TermDeadline[];
};

/**
 * What may be proposed for somebody whose term ends: re-appointment for a full term, until retirement, an extension of tenure,
 * nothing for now, or none; and by when notice and decision are due.
 *
 * For civil servants 170/2025/NĐ-CP Art. 36, 37 from 01/07/2025, for others 377-QĐ/TW from 08/10/2025; somebody under both has
 * two notices, 90 days and 90 *working* days, and the earlier meets both. Months left are counted to the month of retirement.
 * Every year of the term rated "not completed" refuses, some of them are weighed. Without a decision the office ends with the
 * term (Art. 36(4)).
 *
 * @throws InputError for impossible input; `noCalendar` for a year without working days
 * @example
 * import { publishedWorkCalendar, reappointmentChecks } from 'canbo';
 * const answer = reappointmentChecks(
 *   { kind: 'civilServant', termEnds: '2026-12-31', calendar: publishedWorkCalendar },
 *   { on: '2026-08-01' },
 * );
 * answer.deadlines.map(({ act, unit, latest }) => [act, unit, latest]); //=> [['notice', 'days', '2026-10-02'], ['decision', 'workingDays', '2026-12-30'], ['notice', 'workingDays', '2026-08-24']]
 */
export function reappointmentChecks(
  term: ReappointmentCase,
  options: AppointmentOptions,
): ReappointmentAnswer {
  const asked = checked(termCaseSchema as unknown as z.ZodType<ReappointmentCase>, term);
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const timelines = asked.kind === 'civilServant' ? [stateTerms, partyTerms] : [partyTerms];
  const texts = timelines.flatMap((timeline) => {
    const found = governing(timeline, on);
    return found.inForce ? [found.text] : [];
  });
  const [first] = texts;
  if (first === undefined) return { ...notApplicable(on, 'notCovered'), deadlines: [] };
  const governed = governedBy(first, on, readings, { readings: chosen });
  const answer = judge(first.ladder, counted(asked), governed, reappointmentOutcomes);
  return {
    ...answer,
    decidedBy: answer.decidedBy ?? 'managingAuthority',
    deadlines: texts.flatMap((text) => deadlinesOf(text, asked)),
  };
}

/** The years of the term that are rated; while a year of it is not given, nothing can be said of the term. */
function counted(asked: ReappointmentCase): TermCounted {
  const { termBegan, termEnds, ratings, reachesRetirement } = asked;
  const first = termBegan === undefined ? undefined : yearOf(termBegan);
  const ofTerm = ratings?.filter(
    ({ year }) => (first === undefined || year >= first) && year <= yearOf(termEnds),
  );
  const rated = ofTerm?.filter(({ level }) => level !== 'notRated');
  return {
    ...asked,
    monthsLeft: monthsLeft(reachesRetirement, monthOf(termEnds)),
    years: rated === undefined || rated.length === 0 ? undefined : rated.length,
    notCompleted: rated?.filter(({ level }) => level === 'notCompleted').length,
  };
}

function deadlinesOf(
  { notice, decision }: ReappointmentText,
  { termEnds, calendar }: ReappointmentCase,
): readonly TermDeadline[] {
  const due = (
    act: TermDeadline['act'],
    unit: TermDeadline['unit'],
    n: number,
    provision: ProvisionRef,
  ): TermDeadline => ({
    act,
    unit,
    n,
    provision,
    ...((unit === 'days' || calendar) && {
      latest: latestDay({ direction: 'backward', unit, n }, termEnds, calendar && { calendar }).day,
    }),
  });
  return [
    ...(notice ? [due('notice', notice.unit, notice.n, notice.provision.ref)] : []),
    ...(decision ? [due('decision', 'workingDays', decision.workingDays, decision.provision.ref)] : []),
  ];
}
