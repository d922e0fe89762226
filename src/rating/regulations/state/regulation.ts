import type { IsoDate } from '../../../calendar/index.js';
import type { PeriodsCase } from '../../../criteria/index.js';
import type { Authority, EId, Instrument, Provision } from '../../../law/index.js';
import type { Fraction } from '../../../quantity/index.js';
import type { Known, Ladder } from '../../../reasoning/index.js';
import type { Rating } from '../../level.js';
import type { Scope } from '../../model.js';
import type { RatingReadingId } from '../../readings.js';
import type { StateRated } from '../../state/facts/rated.js';
import type { StateSubject } from '../../state/model.js';
import type { StateRound } from './round.js';

/** What one State text says on the rating of a year. A part that could not be read says so; one it does not have is left out. */
export interface StateRegulation {
  /** The decree with what amends or overrides it: `nd-90-2020+nd-48-2023`. */
  readonly id: string;
  /** The decree that rates. */
  readonly instrument: Instrument;
  /** What amends it or is read over it. */
  readonly beside?: readonly Instrument[];
  /** The provisions, by instrument, in the order of the articles. */
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
  /** Where this text sets another default for a reading. */
  readonly readings?: Readonly<Partial<Record<RatingReadingId, unknown>>>;
  /** Whom it rates, by the working time of the year. */
  readonly scope: Readonly<Partial<Record<StateSubject, Known<Ladder<StateRated, Scope>>>>>;
  /** The levels: grounds of non-completion as vetoes, the levels from the top, the gaps of the text at the foot. */
  readonly levels: Readonly<Partial<Record<StateSubject, Known<Ladder<StateRated, Rating>>>>>;
  /** Which disciplinary decisions make a year "không hoàn thành"; absent where it rates no person. */
  readonly discipline?: DisciplineGate;
  /** Whoever is not rated for a short year still reviews it (vẫn phải kiểm điểm). */
  readonly selfReview?: Provision;
  /** Maternity leave beside other absence: the text has a rule for each, and none for both. */
  readonly maternityFirst?: Provision;
  /** The cap on "xuất sắc"; absent where the text has none. */
  readonly cap?: Readonly<Partial<Record<StateSubject, StateCapRule>>>;
  /** The round: acts, authorities, days, forms, file, petition. */
  readonly round?: StateRound;
  /** Whose points of a year are the average of its months or quarters, by the formula of this decree; absent: no points. */
  readonly periodPoints?: PeriodsCase['variant'];
  /** Who decides, by subject. */
  readonly decidedBy: Readonly<Partial<Record<StateSubject, Authority | ByHead>>>;
}

/** Who decides on a leader: on the head of the body somebody else than on the others who lead. */
export interface ByHead {
  readonly head: Authority;
  readonly others: Authority;
}

/** A breach a text counts: in the performance of duties, any, or related to duty or a degradation. */
export type BreachSought = 'inPerformingDuty' | 'any' | 'dutyOrDegradation';

/** Which disciplinary decisions count in the year they take effect. */
export interface DisciplineGate {
  readonly counts: BreachSought;
  /** What counted before this rule began; a reading says which day is held against it. */
  readonly before?: { readonly day: IsoDate; readonly counts: BreachSought; readonly provision: Provision };
  /** A breach already used to rate "không hoàn thành", and one with two decisions, count once; absent: no such rule. */
  readonly once?: { readonly used: Provision; readonly twoDecisions: Provision };
  /** A breach at a former body is counted there; absent: silent, it counts here. */
  readonly otherBody?: Provision;
  readonly provision: Provision;
  /** What local texts of its time still count, to be reported where a breach is left out. */
  readonly localTextsSay?: BreachSought;
  /** One more case on time and place of a breach, which could not be read. */
  readonly unread?: Provision;
}

/** The cap on "hoàn thành xuất sắc" of one subject. */
export interface StateCapRule {
  /** Of those rated good; absent: the share of the Party members rated "xuất sắc", which the caller gives. */
  readonly ratio?: Fraction;
  /** A higher share for an outstanding body: without a figure the authority sets one that fits. */
  readonly outstanding?: {
    readonly ratio?: Fraction;
    /** Only where the body itself was recognised "xuất sắc". */
    readonly onlyIfBodyExcellent?: true;
    readonly provision: Provision;
  };
  /** A body with few of them has a number instead of a share. */
  readonly smallSet?: { readonly fewerThan: number; readonly most: number; readonly provision: Provision };
  readonly provision: Provision;
}
