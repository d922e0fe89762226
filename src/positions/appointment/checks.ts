import type * as z from 'zod';
import { checked } from '../../input/index.js';
import { governing } from '../../law/index.js';
import {
  type Answer,
  type FactPath,
  type Governed,
  isGoverned,
  type Note,
  note,
  stands,
} from '../../reasoning/index.js';
import { answerFrom } from './answer.js';
import { type CheckedCondition, check } from './conditions.js';
import { govern, isAsked, textsBinding } from './govern.js';
import { type JudgedCase, judgedCase } from './judged.js';
import { type AppointmentCase, appointmentCaseSchema, type Eligibility } from './model.js';
import { type AppointmentOptions, optionsSchema } from './readings.js';
import { partyTimeline } from './regulations/index.js';
import type { CaseCondition, CaseText } from './regulations/parts.js';
import { waitConditions } from './waits.js';

/** The answer of {@link appointmentChecks}, with every condition asked and how it stands. */
export type AppointmentAnswer = Answer<Eligibility> & { readonly conditions: readonly CheckedCondition[] };

/**
 * Whether somebody meets the conditions for a leading post on the day of the decision, condition by condition: standards,
 * planning, time in post, age, yearly ratings, files, bars, the months after a discipline.
 *
 * The Party rule of the day judges (105-QĐ/TW, 80-QĐ/TW from 18/08/2022, 377-QĐ/TW with 45-HD/BTCTW from 08/10/2025); beside it
 * the Party's discipline (69-QĐ/TW), and for civil servants and public employees the law of the State. Months are counted by
 * date, working time left by month number. Where a text lets somebody decide below a bar, the answer is undetermined and
 * names who weighs; `eligible` entitles nobody, the competent level decides.
 *
 * @throws InputError for impossible input
 * @example
 * import { appointmentChecks } from 'canbo';
 * const answer = appointmentChecks(
 *   { kind: 'partyCadre', move: 'higher', disciplines: [{ form: 'reprimand', track: 'party', effectiveOn: '2025-03-15' }] },
 *   { on: '2027-03-15' },
 * );
 * answer.outcome; //=> 'notEligible'
 * answer.conditions.find(({ id }) => id === 'disciplineWait')?.openFrom; //=> '2027-03-16'
 */
export function appointmentChecks(facts: AppointmentCase, options: AppointmentOptions): AppointmentAnswer {
  const asked = checked(appointmentCaseSchema as unknown as z.ZodType<AppointmentCase>, facts);
  const chosen = checked(optionsSchema, options, 'options');
  const found = govern(chosen, asked.procedureBegan);
  if (!isGoverned(found)) return { ...found, conditions: [] };
  const { text, readings, on } = found;
  const judged = judgedCase(asked, on, text.ratingYears, readings);
  const texts = textsBinding(text, asked.kind, on);
  const conditions = texts.flatMap((one) => conditionsOf(one, judged, found));
  const checks = conditions.map((condition) => standingOf(condition, judged, found));
  const answer = answerFrom([...checks, ...unknownLists(asked, texts)], {
    yes: 'eligible',
    no: 'notEligible',
    on,
    under: text.instrument.id,
    notes: [...found.notes, ...procedureNotes(text, asked)],
    readings,
    unread: texts.flatMap(({ unread = [] }) => unread),
    relied: conditions.flatMap(({ readings = [], readingsBelow = [] }, at) =>
      checks[at]?.standing === 'met' ? readings : [...readings, ...readingsBelow],
    ),
  });
  return { ...answer, conditions: checks };
}

/** The conditions of one text that this case is asked, those of its disciplinary decisions among them. */
function conditionsOf(
  text: CaseText,
  { move, disciplines = [] }: JudgedCase,
  { on, readings, text: party }: Governed<CaseText>,
): readonly CaseCondition[] {
  const waits = disciplines.flatMap((discipline, at) => {
    const byItsDay = text === party && readings['appointment.waitRegime'] === 'discipline';
    const then = byItsDay ? governing(partyTimeline, discipline.effectiveOn) : undefined;
    const rules = then?.inForce ? then.text.waits : text.waits;
    return rules.flatMap((rule) =>
      waitConditions<JudgedCase>(rule, discipline, at, { on, readings }).map((condition) => ({
        ...condition,
        ...(rule.moves && { moves: rule.moves }),
      })),
    );
  });
  return [...text.conditions, ...waits].filter(
    (condition) => isAsked(condition, move, on) && stands(condition.onlyIf, readings),
  );
}

/** A condition of some moves only cannot refuse while the move is not known. */
function standingOf(
  condition: CaseCondition,
  facts: JudgedCase,
  { readings }: Governed<CaseText>,
): CheckedCondition {
  const judged = check(condition, facts, readings);
  if (condition.moves === undefined || facts.move !== undefined || judged.standing === 'met') return judged;
  return { ...judged, standing: 'unknown', missing: [...new Set(['move', ...judged.missing])] };
}

/** Decisions not given could bring a wait: the list itself is a fact. */
function unknownLists(asked: AppointmentCase, texts: readonly CaseText[]): readonly CheckedCondition[] {
  if (asked.disciplines !== undefined || texts.every(({ waits }) => waits.length === 0)) return [];
  const missing: readonly FactPath[] = ['disciplines'];
  return [{ id: 'disciplines', standing: 'unknown', findings: [], missing }];
}

/** An equal or lower post goes by the transfer procedure where the text says so. */
const procedureNotes = ({ transferProcedure }: CaseText, { move }: AppointmentCase): readonly Note[] =>
  transferProcedure !== undefined && (move === 'equal' || move === 'lower')
    ? [
        note('caution', 'remark', { vi: transferProcedure.vi, en: transferProcedure.en }, [
          transferProcedure.ref,
        ]),
      ]
    : [];
