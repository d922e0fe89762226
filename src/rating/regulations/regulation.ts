import type { IsoDate } from '../../calendar/index.js';
import type { DisciplineRouting } from '../../discipline/index.js';
import type { Authority, Bilingual, EId, Evidence, Instrument, Provision } from '../../law/index.js';
import type { Fraction } from '../../quantity/index.js';
import type { Known, Ladder, ReadingIs, Rule, Rung, Unread } from '../../reasoning/index.js';
import type { Rated } from '../facts/rated.js';
import type { RatedKind, Rating, Scope } from '../model.js';
import type { PersonAndPost } from '../procedure/person.js';
import type { RatingReadingId } from '../readings.js';

/**
 * What one generation of the regime says on the annual rating: a regulation of the Politburo with the guidance in force
 * beside it. A part that could not be read says so (`Known`); a part the generation does not have is left out.
 */
export interface RatingRegulation {
  /** Regulation and guidance: `qd-124-tw-2023+hd-25-btctw-2023`. */
  readonly id: string;
  /** The regulation that rates. */
  readonly instrument: Instrument;
  /** The guidance it is applied with; empty in the weeks before the guidance was issued. */
  readonly guidance: readonly Instrument[];
  /** Other texts in force beside it whose conditions or days it applies. */
  readonly beside?: readonly Instrument[];
  /** The provisions of the regulation and its guidance, by instrument, in the order of the articles. */
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
  /** Where this generation sets another default for a reading. */
  readonly readings?: Readonly<Partial<Record<RatingReadingId, unknown>>>;
  /** Who is rated at all. */
  readonly scope: Readonly<Record<RatedKind, Known<Ladder<Rated, Scope>>>>;
  /** The levels: grounds of non-completion as vetoes, the levels from the top, the gaps of the text at the foot. */
  readonly levels: Readonly<Record<RatedKind, Known<Ladder<Rated, Rating>>>>;
  /** How a disciplinary decision is tied to the year and the body. */
  readonly discipline: DisciplineRouting;
  /** Who decides. */
  readonly decidedBy: Authority;
  readonly cap: Known<CapRule>;
  /** Who is reviewed where. */
  readonly places: Known<readonly PlaceRule[]>;
  readonly acts: Known<readonly ActRule[]>;
  readonly authorities: Known<readonly AuthorityRow[]>;
  readonly deadlines: Known<readonly RatingDeadline[]>;
  readonly forms: Known<readonly FormRow[]>;
  /** What the State rating of the same person imposes on that of the member; absent where no rule could be read. */
  readonly stateLink?: StateLink;
  /** Absent where the generation does not assess by quarter. */
  readonly quarters?: Known<QuarterRules>;
}

/** The cap on "hoàn thành xuất sắc": its shares, and how the group is drawn. */
export interface CapRule {
  readonly ratio: Fraction;
  /** The higher share an authority may set for an outstanding body, with what it must show. */
  readonly outstanding?: {
    readonly ratio: Fraction;
    readonly grounds: readonly OutstandingGround[];
    readonly provision: Provision;
  };
  /** A group too small for one place, where a reading borrows the rule of another text. */
  readonly smallGroup?: { readonly fewerThan: number; readonly most: number; readonly provision: Provision };
  /** Nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng: what makes one group, by subject. */
  readonly group: Readonly<Record<RatedKind, Bilingual>>;
  readonly provision: Provision;
  /** Kinds whose share is written apart, and the reading under which it is no share but a number the authority sets. */
  readonly apart?: Readonly<
    Partial<
      Record<RatedKind, { readonly provision: Provision; readonly setByAuthority?: ReadingIs & Unread }>
    >
  >;
}

/** What the State rating of a person imposes on the rating of the same person as a Party member. */
export interface StateLink {
  /** The State rating is known first, and is a basis. */
  readonly basis: Provision;
  /** A State level that the member has, too. */
  readonly carriesOver?: LinkedLevel;
  /** A level the member has only with the same from the State. */
  readonly requires?: LinkedLevel;
  /** A ground of "không hoàn thành" that the State words otherwise: corruption, waste, negativity below a leader. */
  readonly otherGround?: Provision;
}

/** A level that is tied, under a reading or always. */
export interface LinkedLevel {
  readonly level: Rating;
  readonly provision: Provision;
  readonly onlyIf?: ReadingIs;
}

/** What an outstanding body must show for the higher share. */
export type OutstandingGround = 'outstandingResults' | 'positiveTurn' | 'exceedsPlan' | 'realValue';

/** The acts of a rating round, in the order a text puts them. */
export const actIds = [
  'stateRating',
  'draftReport',
  'collectiveReview',
  'memberReview',
  'headReview',
  'deputiesReview',
  'selfRating',
  'meeting',
  'minutes',
  'partyOpinion',
  'proposal',
  'appraisal',
  'verification',
  'decisionOnStaff',
  'decisionOnConstituentUnits',
  'decisionOnLowerCollectives',
  'decisionOnUnit',
  'decisionOnCollective',
  'decisionOnMembersOfCollective',
  'decisionOnHead',
  'decisionOnPartyMembers',
  'decisionOnPartyOrganisation',
  'emulationReview',
  'notification',
  'publication',
  'filing',
] as const;
/** An act of a rating round. */
export type ActId = (typeof actIds)[number];

/** One act: who does it, and which acts must come before it (guards). */
export interface ActRule {
  readonly id: ActId;
  readonly by: Authority;
  /** Acts that must be done first, each with the provision that says so. */
  readonly after?: readonly { readonly act: ActId; readonly provision: Provision }[];
  /** Done only in some cases: at a complaint, a denunciation, a sign of breach, disunity. */
  readonly onlyAt?: Bilingual;
  /** Who takes part. */
  readonly composition?: Bilingual;
  /** There is such an act, and how it is done could not be read. */
  readonly unread?: Unread;
  readonly provision: Provision;
}

/** Where somebody is reviewed: the cell, the official cell of whoever is elsewhere for a time, the collective at work, … */
export type ReviewPlaceId =
  | 'cell'
  | 'officialCell'
  | 'leadershipCollective'
  | 'committeeOfThePlace'
  | 'bodyOfPost'
  | 'bodyOfPostForItsTasks'
  | 'asAuthorityDecides'
  | 'mainPostOnly';

/** A place of review and whom it is for. Of the rules of a member, a leader, or one further post the first that holds decides. */
export interface PlaceRule {
  readonly of: 'member' | 'leader' | 'post';
  readonly place: ReviewPlaceId;
  readonly when: readonly Rule<PersonAndPost>[];
  readonly provision: Provision;
}

/** Who rates itself, who proposes, who decides, for one kind of body or person. */
export interface AuthorityRow {
  readonly id: string;
  readonly rated: Bilingual;
  readonly ratesItself: Bilingual;
  /** Who tracks and assesses through the year (theo dõi, đánh giá). */
  readonly tracks?: Bilingual;
  readonly proposes?: Bilingual;
  readonly decides: Bilingual;
  readonly provision: Provision;
  readonly evidence?: Evidence;
}

/** The limits of time of a rating round. */
export const deadlineIds = [
  'stateRating',
  'rating',
  'ratingOfSchools',
  'ratingOfSpecialBodies',
  'fileToCentre',
  'reportToPolitburo',
  'draftReport',
  'databaseEntry',
  'publication',
  'petition',
  'petitionAnswer',
] as const;
/** A limit of time of a rating round. */
export type DeadlineId = (typeof deadlineIds)[number];

/** When the working year of a body closes: with the calendar year, before December (schools), or after the year's end. */
export type YearCloses = 'atYearEnd' | 'earlier' | 'later';

/** A limit of time: before a date of the year rated or the next, so long before the conference or after an act, or as somebody sets it. */
export interface RatingDeadline {
  readonly id: DeadlineId;
  readonly by: Authority;
  /** "Trước ngày 31/12": the day itself is too late, unless a reading lets it in. */
  readonly before?: { readonly month: number; readonly day: number; readonly ofNextYear?: true };
  /** The first year rated the limit binds, where that is later than the generation. */
  readonly fromYear?: number;
  /** There is such a limit, and it could not be read. */
  readonly unread?: Unread;
  /** Working days before the conference of the review. */
  readonly workingDaysBefore?: number;
  /** So long after an act: days as the text counts them. */
  readonly after?: {
    readonly act: 'decision' | 'publication' | 'receipt';
    readonly unit: 'days' | 'workingDays';
    readonly n: number;
  };
  /** The day is set by somebody, and the caller gives it. */
  readonly setBy?: Authority;
  /** Only for bodies whose working year closes so; absent: for every body. */
  readonly closes?: YearCloses;
  /** Another day, as one print has it, under a reading. */
  readonly printed?: ReadingIs & { readonly month: number; readonly day: number };
  readonly provision: Provision;
}

/** A form to be filled in and filed. */
export interface FormRow extends Bilingual {
  /** As printed: `Mẫu 02A-HD KĐ.ĐG 2025`. */
  readonly code: string;
  readonly for:
    | 'collective'
    | 'leader'
    | 'nonLeader'
    | 'memberOutsideSystem'
    | 'everyone'
    | 'cadre'
    | 'civilServant'
    | 'publicEmployee'
    | 'reRating'
    | 'file'
    | 'summary';
  readonly provision: Provision;
}

/** A case in which a quarter has no level, or another rater. */
export interface QuarterCase extends Bilingual {
  readonly id: string;
  /** The practice of bodies that apply the text, not a rule of it. */
  readonly sample?: true;
  readonly provision: Provision;
}

/** What a text says on quarters. */
export interface QuarterRules {
  /** The first day of the first quarter these rules reach. */
  readonly from: IsoDate;
  /** The rules of the quarters before; absent where none was assessed. */
  readonly before?: QuarterRules;
  /** The last quarter has no rating of its own: it is assessed with the year. */
  readonly lastWithYear: Provision;
  /** Who is not rated in a quarter, and who rates whoever moved or holds two posts. */
  readonly notRated: readonly QuarterCase[];
  /** … as conditions, tried after those of the year. */
  readonly scope?: Readonly<Partial<Record<RatedKind, readonly Rung<Rated, Scope>[]>>>;
  /** Levels of a quarter, where they differ from the year's. */
  readonly levels?: Readonly<Partial<Record<RatedKind, Ladder<Rated, Rating>>>>;
  /** How quarters bear on the year. */
  readonly year: {
    /** A quarter of "không hoàn thành" bars "hoàn thành xuất sắc" for the year. */
    readonly barsExcellent?: {
      readonly kinds: readonly RatedKind[];
      readonly others: ReadingIs;
      readonly provision: Provision;
    };
    /** Consecutive quarters of "không hoàn thành" after which replacement or re-posting is considered. */
    readonly replacement?: { readonly consecutive: number; readonly provision: Provision };
    /** Among those fit for "xuất sắc", more quarters proposed so go first. */
    readonly moreExcellentFirst?: Provision;
  };
}
