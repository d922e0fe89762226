import type { IsoDate } from '../../calendar/index.js';
import { governing } from '../../law/index.js';
import { type Governed, governedBy, type NotApplicable, notApplicable } from '../../reasoning/index.js';
import type { Kind, Move } from './model.js';
import { type AppointmentOptions, readings } from './readings.js';
import { besideTimelines, partyTimeline } from './regulations/index.js';
import type { CaseCondition, CaseText } from './regulations/parts.js';

/** The Party text of the day: that of the decision, or by the reading that of the day the procedure began. */
export function govern(
  { on, readings: chosen }: AppointmentOptions,
  procedureBegan: IsoDate | undefined,
): Governed<CaseText> | NotApplicable {
  const byStart = chosen?.['appointment.regimeDay'] === 'procedureBegan';
  const found = governing(partyTimeline, byStart ? (procedureBegan ?? on) : on);
  return found.inForce
    ? governedBy(found.text, on, readings, { readings: chosen })
    : notApplicable(on, found.why);
}

/** Every text that binds such a person on a day, the Party rule first. */
export const textsBinding = (party: CaseText, kind: Kind, on: IsoDate): readonly CaseText[] => [
  party,
  ...besideTimelines.flatMap((timeline) => {
    const found = governing(timeline, on);
    return found.inForce && found.text.binds?.includes(kind) !== false ? [found.text] : [];
  }),
];

/** Whether a condition is asked on a day at such a move; one that is asked at some moves only waits for the move. */
export const isAsked = ({ moves, from, to }: CaseCondition, move: Move | undefined, on: IsoDate): boolean =>
  (from === undefined || from <= on) &&
  (to === undefined || on <= to) &&
  (moves === undefined || move === undefined || moves.includes(move));
