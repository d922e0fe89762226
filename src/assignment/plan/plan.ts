import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { checked, InputError } from '../../input/index.js';
import type { Answer } from '../../reasoning/index.js';
import { readingsSchema } from '../../reasoning/index.js';
import { resolved } from '../judge.js';
import { type AssignmentReadings, readings } from '../readings.js';
import { completeness, type PlanOutcome } from './answer.js';
import { byTitle, type LineReport, reportOn } from './candidates.js';
import type { TextOnPlan } from './complete.js';
import { conflictsIn, linesByPerson, type PlanConflict } from './conflicts.js';
import { type DueMove, dueUntil } from './due.js';
import { ofPerson, planFits } from './fits.js';
import { judging } from './judging.js';
import { type MovementPlan, type PlanPerson, planSchema, populationSchema } from './model.js';

const optionsSchema = z.strictObject({ on: isoDate, readings: readingsSchema(readings).optional() });
/** The day of the decision, which picks the texts; canbo knows no "today". */
export interface PlanOptions {
  readonly on: IsoDate;
  readonly readings?: AssignmentReadings | undefined;
}

/** The answer of {@link planAssignments}: whether the plan states what it must, and everything it does to the people. */
export type PlanAnswer = Answer<PlanOutcome> & {
  /** Each text that binds the plan, with what every line lacks by it. */
  readonly planTexts: readonly TextOnPlan[];
  /** Line by line: who is considered, what the text says of each, whether the line can be filled. */
  readonly planLines: readonly LineReport[];
  /** Who is to change position by when, named by the plan or not. */
  readonly due: readonly DueMove[];
  readonly conflicts: readonly PlanConflict[];
};

/**
 * Holds a plan of rotation, transfer, secondment and change of position (kế hoạch luân chuyển, điều động, biệt phái, chuyển đổi vị
 * trí công tác) against the law and the people it moves: what each line fails to state (65-QĐ/TW Art. 7(1); 170/2025/NĐ-CP Art.
 * 45(1) where civil servants are moved); who may be moved by which line, through `checkRotation`, `checkTransfer`,
 * `checkSecondment`, `checkPositionChange`; who is to change position by when; what contradicts itself.
 *
 * It chooses nobody and orders nothing the text leaves to the authority: it lists and explains. Considered for a line are those it
 * names and, of a rotation of planned cadres, everybody planned for the title; of one for two terms, every head of that title
 * whose two terms are reached. Quotas, ages and titles of Hà Nội's plan 188 (`kh-188-tuhn-2023`) are the caller's. Equal facts
 * are judged once, so that a hundred thousand cadres are a matter of seconds.
 *
 * @throws InputError for impossible input; `unknownId` for a title not on record or somebody named who is not in the population
 * @example
 * import { planAssignments } from 'canbo';
 * const answer = planAssignments(
 *   [{ id: 'c1', person: { kind: 'cadre', isLeader: true }, post: { title: 'communePartySecretary', place: 'x1', isHead: true, headSince: '2016-03-01' } }],
 *   {
 *     lines: [{
 *       id: 'l1', form: 'rotation', ground: 'twoTerms', number: 1, need: 'thay người đủ hai nhiệm kỳ', position: 'Bí thư',
 *       title: 'communePartySecretary', place: 'x2', policy: 'theo quy định', named: ['c1'],
 *     }],
 *   },
 *   { on: '2024-06-01' },
 * );
 * answer.outcome; //=> 'planComplete'
 * answer.due.map(({ person, why, by, lines }) => [person, why, by, lines]); //=> [['c1', 'twoTerms', '2024-03-01', ['l1']]]
 * answer.conflicts.map(({ kind }) => kind); //=> ['noSuccessor']
 */
export function planAssignments(
  population: readonly PlanPerson[],
  plan: MovementPlan,
  options: PlanOptions,
): PlanAnswer {
  const people = checked(
    populationSchema as unknown as z.ZodType<readonly PlanPerson[]>,
    population,
    'population',
  );
  const asked = checked(planSchema as unknown as z.ZodType<MovementPlan>, plan, 'plan');
  const { on, readings: chosen } = checked(
    optionsSchema as unknown as z.ZodType<PlanOptions>,
    options,
    'options',
  );
  const { to = on } = asked;
  if (to < on)
    throw new InputError({
      code: 'inconsistent',
      path: 'plan.to',
      expected: `not before ${on}`,
      received: to,
    });
  const byId = new Map(people.map((person) => [person.id, person]));
  planFits(people, asked, byId);
  const linesOf = linesByPerson(asked);
  const due = dueUntil(people, on, to, { readings: chosen }, linesOf);
  const judgeFacts = judging(on, { readings: chosen });
  const headsDue = due.flatMap(({ why, person }) => (why === 'twoTerms' ? (byId.get(person) ?? []) : []));
  const pool = {
    plannedFor: byTitle(people, ({ plannedFor = [] }) => plannedFor),
    headsDue: byTitle(headsDue, ({ post }) => (post?.title === undefined ? [] : [post.title])),
  };
  const { answer, texts } = completeness(asked, byId, on, resolved({ readings: chosen }).notes);
  return {
    ...answer,
    planTexts: texts,
    planLines: asked.lines.map((line) =>
      reportOn(line, byId, pool, (person, its) => ofPerson(people, person, () => judgeFacts(person, its))),
    ),
    due,
    conflicts: conflictsIn(asked, byId, linesOf, on, { readings: chosen }),
  };
}
