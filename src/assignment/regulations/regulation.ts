import type { IsoDate } from '../../calendar/index.js';
import type { EId, Instrument, InstrumentId, Provision } from '../../law/index.js';
import type { Condition } from '../../positions/index.js';
import type { FactPath, ReadingIs, ResolvedReadings, Unread } from '../../reasoning/index.js';
import type { Moved, MovementKind, PersonKind, RotationGround } from '../model.js';

/** A movement is not this kind at all; something stands against it; a requirement is not met. */
export type Failing = 'outOfScope' | 'barred' | 'notEligible';

/** What such a move is instead, where it is not the kind asked about. */
export type OtherMove = MovementKind | 'appointment' | 'assignment';

/** One condition on a movement: what must hold, what excuses it, and what the case is where it does not hold. */
export interface MoveCondition<Case> extends Condition<Case> {
  readonly failing: Failing;
  /** The first day on which it no longer stands against the move, where the text gives one. */
  readonly until?: (facts: Case, readings: ResolvedReadings) => IsoDate | undefined;
  /** What is missing, where the fact looked at is counted from several. */
  readonly needs?: (facts: Case) => readonly FactPath[];
  /** Asked of these cases only. */
  readonly only?: (facts: Case) => boolean;
  /** Of a rotation: the grounds it is asked of, as data. */
  readonly grounds?: readonly RotationGround[];
  /** Asked under this reading only. */
  readonly onlyIf?: ReadingIs;
  readonly insteadOf?: OtherMove;
}

/** What one text asks of a movement, in the order of its articles. */
export interface MoveText<Case> {
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: Readonly<Record<EId, Provision>>;
  readonly conditions: readonly MoveCondition<Case>[];
  /** What of it could not be read: unless something refuses, the answer is open. */
  readonly unread?: Unread;
}

/** What bars movements of several kinds, whatever text they follow. */
export interface BarText {
  readonly instrument: { readonly id: InstrumentId };
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly kinds: readonly MovementKind[];
  /** Whom it binds; absent: all. */
  readonly binds?: readonly PersonKind[];
  readonly onlyIf?: ReadingIs;
  readonly conditions: readonly MoveCondition<Moved>[];
}

/** An instrument of this room, with the provisions restated here. */
export interface HeldText {
  readonly instrument?: Instrument;
  readonly provisions: Readonly<Record<EId, Provision>>;
}

/** A condition of some grounds of rotation only. */
export const ofGrounds = (...grounds: readonly RotationGround[]) => ({
  grounds,
  only: ({ ground }: { readonly ground: RotationGround }): boolean => grounds.includes(ground),
});
