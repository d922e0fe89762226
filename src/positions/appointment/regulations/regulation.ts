import type { IsoDate } from '../../../calendar/index.js';
import type { DisciplineForm, DisciplineTrack } from '../../../discipline/index.js';
import type { Authority, EId, InstrumentId, Provision } from '../../../law/index.js';
import type { ReadingIs, Rule, Unread } from '../../../reasoning/index.js';
import type { Kind, Move } from '../model.js';

/** What stands in the place of a refusal: somebody weighs, or the text could not be read so far. */
export interface Instead<Facts> {
  readonly when?: readonly Rule<Facts>[];
  readonly onlyIf?: ReadingIs;
  /** Not where a reading has this value. */
  readonly notIf?: ReadingIs;
  /** Who weighs; absent: the text is silent here. */
  readonly weighs?: Authority;
}

/** One condition: what must hold, what excuses from it, and what the text allows below its bar. */
export interface Condition<Facts> {
  readonly id: string;
  readonly rule: Rule<Facts>;
  /** Any one of these and the condition is not asked. */
  readonly unless?: readonly Rule<Facts>[];
  /** In order; the first whose conditions hold. None: not met. */
  readonly otherwise?: readonly Instead<Facts>[];
  /** The fact is this authority's judgement: while it is not given, it is weighed and not missing. */
  readonly judgedBy?: Authority;
  /** Only where a reading has this value. */
  readonly onlyIf?: ReadingIs;
  /** The moves it is asked at; absent: at all. */
  readonly moves?: readonly Move[];
  /** The readings the fact is counted by. */
  readonly readings?: readonly string[];
  /** The readings that matter only where the condition is not plainly met. */
  readonly readingsBelow?: readonly string[];
  /** First day it is asked, where that is later than the text. */
  readonly from?: IsoDate;
  /** Last day, where a newer rule that differs is followed. */
  readonly to?: IsoDate;
  readonly openFrom?: IsoDate;
  /** Of planning: somebody already planned who does not meet it leaves the plans at once, or at the next yearly review. */
  readonly removes?: 'atOnce' | 'atYearlyReview';
}

/** How long a text makes the disciplined wait, by form, in months from the decision. */
export interface WaitRule {
  readonly id: string;
  readonly provision: Provision;
  readonly months: Readonly<Partial<Record<DisciplineForm, number>>>;
  /** Whose decisions start it. */
  readonly tracks: readonly DisciplineTrack[];
  /** The moves that wait; absent: every one. */
  readonly moves?: readonly Move[];
  /** A decision that cost the office opens nothing after its months; such forms. */
  readonly notIfOfficeLost?: readonly DisciplineForm[];
  /** After its months the case may only be considered, on this authority's positive assessment. */
  readonly thenAssessedBy?: Authority;
  /** Only where this condition on a reading stands. */
  readonly onlyIf?: ReadingIs;
  /** The readings it rests on beside those of counting months. */
  readonly readings?: readonly string[];
}

/** The conditions one text sets for an appointment. */
export interface AppointmentText<Facts> {
  readonly id: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
  /** Whom it binds; absent: all. */
  readonly binds?: readonly Kind[];
  readonly conditions: readonly Condition<Facts>[];
  readonly waits: readonly WaitRule[];
  /** How many latest yearly ratings it looks at. */
  readonly ratingYears?: number;
  /** An equal or lower post follows the procedure of transfer (điều động). */
  readonly transferProcedure?: Provision;
  readonly unread?: readonly Unread[];
}
