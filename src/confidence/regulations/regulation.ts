import type { IsoDate } from '../../calendar/index.js';
import type { Authority, Bilingual, EId, Evidence, Instrument, Levels, Provision } from '../../law/index.js';
import type { Known, Ladder, Note, ReadingIs, Rule, ShareRule } from '../../reasoning/index.js';
import type {
  ConfidenceCase,
  ConfidenceOutcome,
  Forum,
  HolderCase,
  Level,
  Measure,
  MotionCase,
  MotionGround,
  MotionGroundCase,
  MotionGroundOutcome,
  MotionOutcome,
  PollEligibility,
  QuorumCase,
  QuorumOutcome,
} from '../model.js';
import type { ReadingId } from '../readings.js';

/**
 * What one text says on confidence votes, part by part. A text that could not be read on a part says so (`Known`), and
 * the verb that asks answers `undetermined`; a text that does not have the part leaves it out.
 */
export interface ConfidenceRegulation {
  readonly instrument: Instrument;
  /** The provisions in the order of the articles. */
  readonly provisions: Readonly<Record<EId, Provision>>;
  /** Where this text sets another default for a reading. */
  readonly readings?: Readonly<Partial<Record<ReadingId, unknown>>>;
  /** The levels of council it reaches; absent: every level. */
  readonly levels?: { readonly poll: Levels<Level>; readonly motion: Levels<Level> };
  /** What has to be said to somebody who asks about a level the text does not reach. */
  readonly uncovered?: Readonly<Partial<Record<Level, Note>>>;
  readonly eligibility: Known<Ladder<HolderCase, PollEligibility>>;
  /** How many places one person is polled in; absent where the text does not speak of places. */
  readonly places?: Known<PlacesRule>;
  /** What stands on the ballot for a person with several offices; absent where the text does not say. */
  readonly severalOffices?: SeveralOffices;
  readonly electorates: readonly ElectorateRule[];
  readonly round: Known<Round>;
  readonly criteria: Known<readonly CriteriaGround[]>;
  readonly ballot: Known<BallotRules>;
  readonly quorum: Known<Ladder<QuorumCase, QuorumOutcome>>;
  readonly steps: Known<readonly StepRule[]>;
  /** The reading that says whether its days are calendar or working days. */
  readonly stepDays?: ReadingId;
  readonly use: Known<UseRule>;
  readonly motion: Known<MotionRule>;
  readonly motionGrounds: readonly MotionGroundRule[];
}

/** In how many places one person is polled; `most` absent where the text sets no cap. */
export interface PlacesRule {
  readonly most?: number;
  /** Orders of places by value of the reading; a place left out of one is only for persons with no title in the others. */
  readonly orders: Readonly<Record<string, readonly PollPlace[]>>;
  readonly orderReading: ReadingId;
  readonly provision: Provision;
  /** Who decides on the whole when the places differ. */
  readonly overall: Provision;
}

/** One poll for all offices together, or for the highest of them. */
export interface SeveralOffices {
  readonly polledFor: 'allOffices' | 'highestOffice';
  readonly provision: Provision;
}

/** An authority, where the forums differ one for each. */
export type ByForum = Authority | Readonly<Partial<Record<Forum, Authority>>>;

/** Where one person is polled. */
export type PollPlace = 'standingCommittee' | 'assemblyOrCouncil' | 'workplace';

/** Who votes on a title (thành phần ghi phiếu tín nhiệm). */
export interface ElectorateRule {
  /** The forum it holds for; absent: every forum of the text. */
  readonly forum?: Forum;
  readonly title: PolledTitle;
  readonly voters: readonly VoterGroup[];
  /** Votes cast in a second place, where the title is also polled by the Assembly or a council. */
  readonly also?: VoterGroup;
  readonly provision: Provision;
  readonly evidence: Evidence;
}

export const polledTitles = [
  'generalSecretary',
  'statePresident',
  'stateVicePresident',
  'headOfPresidentOffice',
  'chairOfNationalAssembly',
  'politburoOrSecretariatMember',
  'standingCommitteeMember',
  'provincialStateLeader',
  'departmentDirector',
  'stateEnterpriseLeader',
  'universityRector',
  'universityPartyLeader',
  'provincialPoliceDirector',
  'policeDepartmentHead',
  'agencyLeader',
  'electedOrApprovedOffice',
] as const;
/** A title whose electorate could be read in some text. */
export type PolledTitle = (typeof polledTitles)[number];

/** Groups of voters. */
export type VoterGroup =
  | 'centralCommitteeMembers'
  | 'nationalAssemblyDeputies'
  | 'councilDeputies'
  | 'committeeMembersOfSameLevel'
  | 'leadersOfBody'
  | 'partyCommitteeOfBody'
  | 'headsOfSubordinateUnits'
  | 'headsOfMassOrganisations'
  | 'leadersOfSubsidiaries'
  | 'headsUnderProvince';

/** How often a poll is held, and in which year of the term. */
export type Round = { readonly remarks?: Readonly<Partial<Record<Level, Note>>> } & (
  | { readonly every: 'year'; readonly provision: Provision }
  | {
      readonly every: 'term';
      readonly yearOfTerm: number;
      /** Years from the year the term began to the year of the poll. */
      readonly yearsAfter: number;
      readonly termBegins: 'congress' | 'election';
      readonly provision: Provision;
    }
);

/** One of the grounds a voter weighs, with what it comprises. No ground has a weight. */
export interface CriteriaGround extends Bilingual {
  readonly id: 'qualities' | 'results';
  readonly provision: Provision;
  readonly criteria: readonly (Bilingual & { readonly evidence: Evidence })[];
}

/** What makes a ballot, or one line of it, invalid. */
export type InvalidReason =
  | 'notIssuedByCountingCommittee'
  | 'withoutSeal'
  | 'nameCrossedOut'
  | 'noLevelMarked'
  | 'severalLevelsMarked'
  | 'nameOrInformationAdded';

/** How far a fault reaches: the whole sheet, that person's line, or nowhere. */
export type FaultReach = 'sheet' | 'line' | 'nowhere';

/** The faults of a ballot in the order of the text. */
export interface BallotRules {
  readonly faults: readonly {
    readonly fault: InvalidReason;
    readonly reach:
      | FaultReach
      | { readonly reading: ReadingId; readonly among: Readonly<Record<string, FaultReach>> };
    readonly provision: Provision;
  }[];
}

/** One act of the procedure; a dated one has its latest day counted back from the poll or the opening of the session. */
export interface StepRule {
  /** The forum it holds for; absent: every forum of the text. */
  readonly forum?: Forum;
  readonly id: StepId;
  readonly by: ByForum;
  readonly daysBefore?: number;
  readonly onlyIf?: ReadingIs;
  readonly provision: Provision;
}

export const stepIds = [
  'plan',
  'askReports',
  'setListAndAskReports',
  'submitFile',
  'submitReport',
  'sendFrontSummary',
  'sendFileToVoters',
  'sendPapersToDeputies',
  'sendQuestions',
  'askVerification',
  'askClarification',
  'explain',
  'prepareBallots',
  'submitList',
  'discuss',
  'reportDiscussion',
  'electCountingCommittee',
  'castBallots',
  'announceCount',
  'adoptResolution',
  'reportUp',
] as const;
/** An act of the procedure of a poll. */
export type StepId = (typeof stepIds)[number];

/** A measure of a text; one that stands only under a reading says which. */
export interface MeasureRule extends Omit<Measure, 'provision' | 'evidence' | 'by'> {
  readonly by: ByForum;
  readonly provision: Provision;
  /** Weaker than the provision's, where the measure is inferred from it. */
  readonly evidence?: Evidence;
  readonly onlyIf?: ReadingIs;
  /** What settles `condition`: it falls away when this holds, the measure falls away when it does not. */
  readonly when?: Rule<ConfidenceCase>;
}

/** The use of the result: the bands and what each leads to. */
export interface UseRule {
  readonly ladder: BandLadder;
  readonly measures: Readonly<Record<ConfidenceOutcome, readonly MeasureRule[]>>;
  readonly decidedBy: ByForum;
}

/** A ladder all of whose conditions are shares of low marks, of one whole, so that every bar has a distance and a result one share. */
export interface BandLadder extends Ladder<ConfidenceCase, ConfidenceOutcome> {
  readonly rungs: readonly {
    readonly when: readonly ShareRule<ConfidenceCase>[];
    readonly leadsTo: { readonly outcome: ConfidenceOutcome };
  }[];
  readonly otherwise: { readonly outcome: ConfidenceOutcome };
}

/** Bỏ phiếu tín nhiệm: when no confidence is carried, and what follows. */
export interface MotionRule {
  readonly ladder: Ladder<MotionCase, MotionOutcome>;
  readonly measures: Readonly<Record<MotionOutcome, readonly MeasureRule[]>>;
  readonly decidedBy: ByForum;
}

/** A way to a motion; rows of one ground follow one another in time. */
export interface MotionGroundRule {
  readonly by: MotionGround;
  readonly forums: readonly Forum[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly onlyIf?: ReadingIs;
  /** The text names only holders the council elected, not those it approved. */
  readonly namesOnlyElected?: true;
  readonly ladder: Known<Ladder<MotionGroundCase, MotionGroundOutcome>>;
}
