import type { IsoDate } from '../../calendar/index.js';
import {
  type Answer,
  answerOf,
  type Landing,
  type Note,
  type ResolvedReadings,
  readingNote,
  reliedOn,
  type Unread,
  unreadNote,
} from '../../reasoning/index.js';
import { type CheckedCondition, type ConditionStanding, conditionStep } from './conditions.js';

/** What an answer on conditions is given with. */
export interface Judging<Outcome> {
  readonly yes: Outcome;
  readonly no: Outcome;
  readonly on: IsoDate;
  readonly under: string;
  readonly notes: readonly Note[];
  readonly readings: ResolvedReadings;
  /** Parts of the texts that could not be read and could hold more conditions. */
  readonly unread: readonly Unread[];
  /** Readings on which the facts were counted. */
  readonly relied: readonly string[];
}

/** What settles an answer, the strongest first: one refusal; then what is missing; then who weighs; then silence. */
const order: readonly ConditionStanding[] = ['notMet', 'unknown', 'weighed', 'notRead'];

/** The answer conditions give together; every one of them stands in the trace. */
export function answerFrom<Outcome extends string>(
  checks: readonly CheckedCondition[],
  { yes, no, on, under, notes, readings, unread, relied }: Judging<Outcome>,
): Answer<Outcome> {
  const strongest = order.find((standing) => checks.some((one) => one.standing === standing));
  const deciding = strongest === undefined ? checks : checks.filter((one) => one.standing === strongest);
  const stepOf = conditionStep(yes);
  const silent = strongest === undefined && unread.length > 0;
  const counted = [...new Set([...relied, ...reliedOn(deciding.map(stepOf))])].filter(
    (id) => !notes.some(({ values }) => values['reading'] === id),
  );
  const answer = answerOf(
    {
      landings: silent ? [{ silent: true, among: [yes, no] }] : landingsOf(deciding, strongest, yes, no),
      steps: deciding.map(stepOf),
      missing: [...new Set(deciding.flatMap((one) => one.missing))],
      collision: false,
    },
    {
      on,
      under,
      notes: [
        ...notes,
        ...counted.map((id) => readingNote(id, readings[id])),
        ...(strongest === 'notMet' ? [] : unread.map(unreadNote)),
      ],
      decidedBy: 'managingAuthority',
    },
  );
  return { ...answer, trace: { on, steps: checks.map(stepOf) } };
}

function landingsOf<Outcome>(
  deciding: readonly CheckedCondition[],
  strongest: ConditionStanding | undefined,
  yes: Outcome,
  no: Outcome,
): readonly Landing<Outcome>[] {
  if (strongest === undefined) return [{ outcome: yes }];
  if (strongest === 'notMet') return [{ outcome: no }];
  if (strongest === 'unknown') return [{ outcome: yes }, { outcome: no }];
  const weighs = deciding.find((one) => one.weighedBy !== undefined)?.weighedBy;
  return [weighs === undefined ? { silent: true, among: [yes, no] } : { weighs, among: [yes, no] }];
}
