import type * as z from 'zod';
import { monthOf, type YearMonth } from '../../../calendar/index.js';
import { checked } from '../../../input/index.js';
import { governing } from '../../../law/index.js';
import {
  type Answer,
  type FactPath,
  type Governed,
  governedBy,
  notApplicable,
} from '../../../reasoning/index.js';
import { answerFrom } from '../answer.js';
import { type CheckedCondition, check } from '../conditions.js';
import { monthsLeft } from '../judged.js';
import { type AppointmentOptions, optionsSchema, readings } from '../readings.js';
import { planningTimeline } from '../regulations/index.js';
import type { PlanningText } from '../regulations/planning.js';
import type { Condition } from '../regulations/regulation.js';
import { waitConditions } from '../waits.js';
import { type PlanningCase, type PlanningJudged, type PlanningOutcome, planningCaseSchema } from './model.js';

/** The answer of {@link planningChecks}, with every condition; one not met says when somebody planned leaves the plans. */
export type PlanningAnswer = Answer<PlanningOutcome> & { readonly conditions: readonly CheckedCondition[] };

/**
 * Whether somebody may be planned (quy hoạch) for a leading title, and where already planned what takes them out: title, age at
 * the month of reference, political theory, standards, files, ratings, the last confidence poll, discipline.
 *
 * Implements 50-QĐ/TW (27/12/2021 to 07/10/2025) and 377-QĐ/TW Art. 19 to 29 with 45-HD/BTCTW. Age is working time left in whole
 * months: object 1 at least 60, object 2 at least 120. Discipline and a poll take out at once, everything else at the next yearly
 * review; the months until a higher post are another wait (`appointmentChecks`).
 *
 * @throws InputError for impossible input
 * @example
 * import { planningChecks } from 'canbo';
 * const answer = planningChecks(
 *   { review: 'nextTerm', body: 'commune', object: 'one', lastPoll: { low: 51, collected: 100 } },
 *   { on: '2026-03-02' },
 * );
 * answer.outcome; //=> 'mayNotBePlanned'
 * answer.conditions.find(({ id }) => id === 'lastPoll')?.removes; //=> 'atOnce'
 */
export function planningChecks(facts: PlanningCase, options: AppointmentOptions): PlanningAnswer {
  const asked = checked(planningCaseSchema as unknown as z.ZodType<PlanningCase>, facts);
  const { on, readings: chosen } = checked(optionsSchema, options, 'options');
  const found = governing(planningTimeline, on);
  if (!found.inForce) return { ...notApplicable(on, found.why), conditions: [] };
  const governed = governedBy(found.text, on, readings, { readings: chosen });
  const { text } = governed;
  const reference = referenceOf(asked, text, on);
  const judged: PlanningJudged = {
    ...asked,
    monthsLeft: reference === undefined ? undefined : monthsLeft(asked.reachesRetirement, reference),
  };
  const conditions = [
    ...text.conditions.filter(({ from }) => from === undefined || from <= on),
    ...waitsOf(asked, governed),
  ];
  const byReference = Object.keys(text.references).length > 0 ? 'body' : 'referenceMonth';
  const checks = conditions.map((condition) =>
    lackingReference(check(condition, judged, governed.readings), asked, byReference),
  );
  const lacking = [
    ...(asked.disciplines === undefined ? ['disciplines'] : []),
    ...(reference === undefined ? [byReference] : []),
  ];
  const unknown = lacking.map(
    (path): CheckedCondition => ({ id: path, standing: 'unknown', findings: [], missing: [path] }),
  );
  const answer = answerFrom<PlanningOutcome>([...checks, ...unknown], {
    yes: 'mayBePlanned',
    no: 'mayNotBePlanned',
    on,
    under: text.instrument.id,
    notes: governed.notes,
    readings: governed.readings,
    unread: [],
    relied: conditions.flatMap((condition) => condition.readings ?? []),
  });
  return { ...answer, conditions: checks };
}

/** What each disciplinary decision brings; whoever is planned leaves the plans at once. */
const waitsOf = (
  { disciplines = [] }: PlanningCase,
  { text, on, readings: resolved }: Governed<PlanningText>,
): readonly Condition<PlanningJudged>[] =>
  disciplines.flatMap((discipline, at) =>
    text.waits.flatMap((rule) =>
      waitConditions<PlanningJudged>(rule, discipline, at, { on, readings: resolved }).map((condition) => ({
        ...condition,
        ...(condition.id === rule.id && rule.otherwise && { otherwise: rule.otherwise }),
        removes: 'atOnce' as const,
      })),
    ),
  );

/** Months left that could not be counted although the month of retirement is given want the month of reference. */
const lackingReference = (
  one: CheckedCondition,
  { reachesRetirement }: PlanningCase,
  path: FactPath,
): CheckedCondition =>
  reachesRetirement === undefined || one.missing.length === 0
    ? one
    : { ...one, missing: one.missing.map((fact) => (fact === 'reachesRetirement' ? path : fact)) };

/** The current term's plan is reviewed by the month of the review; the next term's by the month of its body. */
function referenceOf(
  { review, body, referenceMonth }: PlanningCase,
  { references }: PlanningText,
  on: string,
): YearMonth | undefined {
  if (review === 'currentTerm') return monthOf(on);
  return referenceMonth ?? (body && references[body]);
}
