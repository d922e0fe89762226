import type { IsoDate } from '../calendar/index.js';
import { governing, type Timeline } from '../law/index.js';
import {
  defaultsOf,
  type Note,
  notApplicable,
  type ResolvedReadings,
  readingNote,
  stands,
} from '../reasoning/index.js';
import { answerFrom, type MoveAnswer } from './answer.js';
import { type CheckedMove, checkAll } from './conditions.js';
import type { Moved, MovementKind } from './model.js';
import { type AssignmentOptions, readings } from './readings.js';
import { barTexts } from './regulations/bars.js';
import type { MoveCondition, MoveText } from './regulations/regulation.js';

/** The readings of a question, and the notes on those the caller chose. */
export interface Resolved {
  readonly readings: ResolvedReadings;
  readonly notes: readonly Note[];
}

export function resolved({ readings: chosen = {} }: AssignmentOptions): Resolved {
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return {
    readings: { ...defaultsOf(readings), ...Object.fromEntries(given) },
    notes: given.map(([id, value]) => readingNote(id, value)),
  };
}

const barsOf = (
  kind: MovementKind,
  { decidedOn, person }: Moved,
  chosen: ResolvedReadings,
): readonly MoveCondition<Moved>[] =>
  barTexts
    .filter(
      ({ from, to, kinds, binds, onlyIf }) =>
        from <= decidedOn &&
        (to === undefined || decidedOn <= to) &&
        kinds.includes(kind) &&
        binds?.includes(person.kind) !== false &&
        stands(onlyIf, chosen),
    )
    .flatMap(({ conditions }) => conditions);

/** What bars such a movement of such a person on a day, whatever text it follows, judged. */
export const checkBars = (
  kind: MovementKind,
  facts: Moved,
  { readings: chosen }: Resolved,
): readonly CheckedMove[] => checkAll(barsOf(kind, facts, chosen), facts, chosen);

/** One case judged by one text, with what was judged beside it. */
export function judgeBy<Case extends { readonly decidedOn: IsoDate }>(
  movement: MovementKind,
  text: MoveText<Case>,
  beside: readonly CheckedMove[],
  facts: Case,
  { readings: chosen, notes }: Resolved,
): MoveAnswer {
  const checks = [...checkAll(text.conditions, facts, chosen), ...beside];
  return answerFrom(checks, {
    movement,
    on: facts.decidedOn,
    under: text.instrument.id,
    notes,
    readings: chosen,
    unread: text.unread,
  });
}

/** The same by the text of a timeline that is in force on the day of the decision. */
export function judgeOn<Case extends { readonly decidedOn: IsoDate }>(
  movement: MovementKind,
  timeline: Timeline<MoveText<Case>>,
  beside: readonly CheckedMove[],
  facts: Case,
  resolution: Resolved,
): MoveAnswer {
  const found = governing(timeline, facts.decidedOn);
  if (found.inForce) return judgeBy(movement, found.text, beside, facts, resolution);
  const why = timeline.length === 0 ? 'notCovered' : found.why;
  return { ...notApplicable(facts.decidedOn, why), movement, conditions: [] };
}
