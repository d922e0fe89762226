import type { IsoDate } from '../calendar/index.js';
import type { Authority } from '../law/index.js';
import { type CheckedCondition, conditionStep } from '../positions/index.js';
import {
  type Answer,
  answerOf,
  type Landing,
  type Note,
  notApplicable,
  note,
  type ResolvedReadings,
  readingNote,
  reliedOn,
  type Unread,
  unreadNote,
} from '../reasoning/index.js';
import type { CheckedMove } from './conditions.js';
import type { MovementKind } from './model.js';
import type { Failing } from './regulations/regulation.js';

/**
 * What the text says of a move: its conditions are met; they are met but for exceptions that an authority may allow; one of
 * them is not met; something bars it, whatever else holds.
 */
export type MoveOutcome = 'eligible' | 'specialCase' | 'notEligible' | 'barred';

/** The answer on a move, with every condition asked and how it stands. */
export type MoveAnswer = Answer<MoveOutcome> & {
  readonly movement: MovementKind;
  readonly conditions: readonly CheckedCondition[];
  /** Where every refusal ends on a day the texts give: the first day on which none of them stands any more. */
  readonly until?: IsoDate;
};

/** What an answer on conditions is given with. */
export interface Judging {
  readonly movement: MovementKind;
  readonly on: IsoDate;
  readonly under: string;
  readonly notes: readonly Note[];
  readonly readings: ResolvedReadings;
  readonly unread?: Unread | undefined;
}

const all: readonly MoveOutcome[] = ['eligible', 'specialCase', 'notEligible', 'barred'];

/**
 * The answer conditions give together; every one of them stands in the trace. A refusal stands whatever else is not known: a
 * bar that is not known could only refuse as well.
 */
export function answerFrom(checks: readonly CheckedMove[], setting: Judging): MoveAnswer {
  const { movement, on, under, notes, readings, unread } = setting;
  const { deciding, landings } = settle(checks, unread);
  const scope = deciding.find((one) => one.failing === 'outOfScope' && one.standing === 'notMet');
  const relied = [
    ...new Set([...deciding.flatMap((one) => one.readings), ...reliedOn(deciding.map(stepOf))]),
  ].filter((id) => !notes.some(({ values }) => values['reading'] === id));
  const said = [...notes, ...relied.map((id) => readingNote(id, readings[id]))];
  const trace = { on, steps: checks.map(stepOf) };
  if (scope) {
    const instead = scope.insteadOf ? [note('caution', 'otherMovement', { movement: scope.insteadOf })] : [];
    return {
      ...notApplicable(on, 'outOfScope'),
      movement,
      under,
      trace,
      notes: [...said, ...instead],
      conditions: checks,
    };
  }
  const answer = answerOf(
    { landings, steps: deciding.map(stepOf), missing: missingIn(deciding), collision: false },
    {
      on,
      under,
      notes: [...said, ...(unread && !refused(deciding) ? [unreadNote(unread)] : [])],
      decidedBy: whoDecides(deciding),
    },
  );
  const silence = unread && answer.status === 'undetermined' && answer.why === 'textSilent';
  const until = refused(deciding) ? lastOf(deciding) : undefined;
  return {
    ...answer,
    ...(silence && { why: unread.unread }),
    movement,
    trace,
    conditions: checks,
    ...(until !== undefined && { until }),
  };
}

interface Settled {
  readonly deciding: readonly CheckedMove[];
  readonly landings: readonly Landing<MoveOutcome>[];
}

/** What settles the answer, the strongest first. */
function settle(checks: readonly CheckedMove[], unread: Unread | undefined): Settled {
  const standing = (one: CheckedMove['standing']) => checks.filter((check) => check.standing === one);
  const notMet = standing('notMet');
  for (const failing of ['outOfScope', 'barred', 'notEligible'] as const) {
    const deciding = notMet.filter((one) => one.failing === failing);
    if (deciding.length > 0) return { deciding, landings: [{ outcome: refusalOf(failing) }] };
  }
  const [weighedBars, exceptions] = split(standing('weighed'));
  const unknown = standing('unknown');
  const silent = standing('notRead');
  const best: MoveOutcome = exceptions.length > 0 ? 'specialCase' : 'eligible';
  // What could not be read may hold anything.
  const possible = (open: readonly CheckedMove[]) =>
    all.filter(
      (outcome) => unread !== undefined || outcome === best || open.some((one) => canBe(one, outcome)),
    );
  if (unknown.length > 0) {
    const among = possible([...unknown, ...silent, ...weighedBars]);
    return { deciding: unknown, landings: among.map((outcome) => ({ outcome })) };
  }
  if (silent.length > 0 || unread !== undefined)
    return { deciding: silent, landings: [{ silent: true, among: possible([...silent, ...weighedBars]) }] };
  const [weighed] = weighedBars;
  if (weighed !== undefined) {
    const weighs = weighed.weighedBy as Authority;
    return { deciding: weighedBars, landings: [{ weighs, among: possible(weighedBars) }] };
  }
  return { deciding: exceptions.length > 0 ? exceptions : checks, landings: [{ outcome: best }] };
}

/** Of what is weighed: cases put before somebody, who may bar the move; and exceptions he may allow. */
const split = (
  weighed: readonly CheckedMove[],
): readonly [readonly CheckedMove[], readonly CheckedMove[]] => [
  weighed.filter(({ failing }) => failing === 'barred'),
  weighed.filter(({ failing }) => failing !== 'barred'),
];

const refusalOf = (failing: Failing): MoveOutcome => (failing === 'barred' ? 'barred' : 'notEligible');

/** A condition that is open may turn out a refusal; one with an exception, a special case. */
const canBe = ({ failing, softens }: CheckedMove, outcome: MoveOutcome): boolean =>
  outcome === refusalOf(failing) || (softens && outcome === 'specialCase');

const refused = (deciding: readonly CheckedMove[]): boolean =>
  deciding.some(({ standing }) => standing === 'notMet');

const missingIn = (deciding: readonly CheckedMove[]): readonly string[] => [
  ...new Set(deciding.filter(({ standing }) => standing === 'unknown').flatMap((one) => one.missing)),
];

/** The last day on which one of them still stands, counted as the first free one; none where one of them has no end. */
function lastOf(deciding: readonly CheckedMove[]): IsoDate | undefined {
  const days = deciding.map(({ openFrom }) => openFrom);
  return days.includes(undefined) ? undefined : (days as IsoDate[]).sort().at(-1);
}

/** An exception of the highest level is not the competent level's to allow. */
const whoDecides = (deciding: readonly CheckedMove[]): Authority =>
  deciding.some(({ weighedBy }) => weighedBy === 'politburo') ? 'politburo' : 'managingAuthority';

/** A condition as a step of the trace: all of them must hold. */
export const stepOf = conditionStep('eligible');
