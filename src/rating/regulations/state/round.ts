import type { IsoDate } from '../../../calendar/index.js';
import type { Authority, Provision } from '../../../law/index.js';
import type { Known } from '../../../reasoning/index.js';
import type { StateKind, StateSubject } from '../../state/model.js';
import type { ActRule, AuthorityRow, FormRow, RatingDeadline } from '../regulation.js';

/** Whom a round is about: the subjects of the levels, with the heads of bodies apart from other leaders. */
export type RoundSubject = StateSubject | 'civilServantHead' | 'publicEmployeeHead';

/** A part of a round, by whom it is about; one that is the same for two subjects is the same value. */
export type BySubject<Part> = Readonly<Partial<Record<RoundSubject, Part>>>;

/** What one State text says on the round of a year. A part it does not have, or that could not be read at all, is left out. */
export interface StateRound {
  /** Trình tự, thủ tục, in the order of the text. */
  readonly acts: BySubject<Known<readonly ActRule[]>>;
  /** Thẩm quyền. */
  readonly authorities: BySubject<Known<readonly AuthorityRow[]>>;
  /** Thời điểm. */
  readonly deadlines: BySubject<Known<readonly RatingDeadline[]>>;
  readonly forms: BySubject<Known<readonly FormRow[]>>;
  /** Lưu giữ tài liệu. */
  readonly file: BySubject<Known<readonly FileRow[]>>;
  /** Who rates whoever moved, is seconded, rotated, or holds several posts. */
  readonly raters: BySubject<Known<readonly RaterRule[]>>;
  /** Quyền kiến nghị. */
  readonly petition: Readonly<Partial<Record<StateKind, PetitionRule>>>;
  /** Whoever is absent with reason, sick or on maternity leave on the rating day. */
  readonly absent?: {
    readonly ratedOn: 'selfReportSentIn' | 'pointsOfTimeWorked';
    readonly provision: Provision;
  };
  /** The leadership agrees with the Party committee of the level on one combined meeting. */
  readonly combinedMeeting?: Provision;
  /** A wrong result is cancelled and the subject rated again. */
  readonly reRating?: readonly Provision[];
}

export const filePapers = [
  'minutes',
  'ratingForm',
  'committeeComment',
  'conclusionAndNotice',
  'petitionPapers',
  'other',
] as const;
/** A paper of the file. */
export type FilePaper = (typeof filePapers)[number];

/** One paper of the file of a rating. */
export interface FileRow {
  readonly id: FilePaper;
  /** "(nếu có)". */
  readonly ifAny?: true;
  /** On paper in the personal file as well, where the file itself is electronic. */
  readonly onPaperToo?: true;
  readonly provision: Provision;
}

/** What makes somebody else the rater than the body the person works for. */
export type RaterCase = 'moved' | 'seconded' | 'rotated' | 'severalPosts';

/** Which body rates. */
export type RatingBody = 'newBody' | 'hostBody' | 'receivingBody' | 'bodyOfHighestPost';

/** What another body has to give: its opinion, or its results by month or quarter. */
export type EnteringResult = 'opinionOfOldBody' | 'periodResultsOfOldBody';

/** Who rates in one case, and what enters the rating from elsewhere. */
export interface RaterRule {
  readonly case: RaterCase;
  readonly by: RatingBody;
  /** The first day of decision it is for, where that is later than the text. */
  readonly from?: IsoDate;
  readonly enters?: {
    readonly what: EnteringResult;
    /** Only from so many months at the old body on. */
    readonly fromMonths?: number;
    /** Not where the old body no longer exists. */
    readonly unlessGone?: true;
  };
  readonly provision: Provision;
}

/** The right of whoever disagrees with a rating; without days the caller gives those of the local text. */
export interface PetitionRule {
  /** Days from publication within which it is lodged. */
  readonly days?: number;
  /** Working days from receipt within which it is answered. */
  readonly answerWorkingDays?: number;
  /** To whom; the first where several may be chosen. */
  readonly to: readonly Authority[];
  /** What was answered is not reviewed again. */
  readonly final?: true;
  readonly provision: Provision;
  /** The law beside it knows another remedy: khiếu nại. */
  readonly complaint?: Provision;
}
