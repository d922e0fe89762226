import type { IsoDate } from '../calendar/index.js';
import type { MeasureCondition, MeasureKind, MeasureTime, Modality } from '../confidence/index.js';
import type { Authority, Evidence, InstrumentId, ProvisionRef } from '../law/index.js';
import type { Answer, FactPath, Finding, WhyUndetermined } from '../reasoning/index.js';

/** What a text attaches to the facts of a record, beside what it attaches to a poll ({@link MeasureKind}). */
export const consequenceKinds = [
  'basisOfEvaluation',
  'overallAssessment',
  'ownWillEncouraged',
  'lowerPost',
  'professionalWorkOnly',
  'lowerJobPosition',
  'higherJobPosition',
  'replacementOrReposting',
  'personnelDecision',
  'partyRulesApply',
  'centralProcedure',
  'planRemovalAll',
  'planBar',
  'reappointmentBar',
  'appointmentBar',
  'higherAppointmentBar',
  'nominationBar',
  'movementBar',
  'trainingBar',
  'promotionBar',
  'militaryPromotionBar',
  'titlesBar',
  'commendationBar',
  'leadingPostBarForever',
  'positionChangeBar',
  'seatPostBar',
  'termination',
  'contractTermination',
  'forcedTermination',
  'recall',
  'leavesOfficeAutomatically',
  'suspension',
  'officeSuspended',
  'halfPay',
  'allowanceStops',
  'allowanceKept',
  'ratingBasisNotCompleted',
  'excellentBarred',
  'ratingUseBar',
  'payRiseDelay',
  'disciplineExempt',
  'liabilityReduced',
  'noRatingLevel',
  'priority',
  'screeningReview',
  'educationList',
  'strikeOff',
  'certificate',
  'meritCertificate',
  'flag',
  'advancedWorker',
  'emulationFighterBase',
  'emulationFighterProvince',
  'emulationFighterNational',
  'commendation',
  'earlyPayRise',
  'bonus',
] as const;
/** One consequence a text can attach: those of polls (miễn nhiệm, từ chức, …) and those of every other fact. */
export type ConsequenceKind = MeasureKind | (typeof consequenceKinds)[number];

/** What is to be done within a limit of time. */
export type LimitedAct =
  | 'propose'
  | 'decide'
  | 'talk'
  | 'vote'
  | 'notice'
  | 'suspend'
  | 'advise'
  | 'cancel'
  | 'allowance'
  | 'bar'
  | 'educate'
  | 'delay';

/**
 * A limit of time in the unit of its text; `most` where the text lets it be extended to so much ("kéo dài nhưng không quá"),
 * `further` where it lets so much be added ("thêm").
 */
export interface TimeLimit {
  readonly act: LimitedAct;
  readonly n: number;
  readonly unit: 'workingDays' | 'days' | 'months';
  readonly most?: number;
  readonly further?: number;
}

/** How many times the base salary (mức lương cơ sở) a reward is, and where that stands. */
export interface Coefficient {
  readonly times: number;
  readonly provision: ProvisionRef;
}

/** What keeps a consequence from being taken: the row that does, whether it holds or is still open, and where it stands. */
export interface Exclusion {
  readonly by: string;
  readonly standing: 'holds' | 'open';
  readonly provision: ProvisionRef;
}

/** One consequence one text attaches to the record on that day. */
export interface Consequence {
  /** The row of the text: `nd170.relief.notCompleted`. */
  readonly id: string;
  readonly kind: ConsequenceKind;
  readonly modality: Modality;
  readonly under: InstrumentId;
  readonly decidedBy: Authority;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  /** The conditions, each with its bar, its value and its article. */
  readonly findings: readonly Finding[];
  readonly limits: readonly TimeLimit[];
  readonly time?: MeasureTime;
  /** On what it still depends: that nobody resigns. */
  readonly condition?: MeasureCondition;
  /** The text asks for one of several: those of one row with different numbers exclude each other. */
  readonly alternative?: number;
  readonly excludedBy: readonly Exclusion[];
  /** Where the text has a secret ballot come before it: {@link checkMeasureVote}. */
  readonly vote?: ProvisionRef;
  /** Of a bar that runs: its last day. */
  readonly until?: IsoDate;
  /** Of a commendation: the reward that goes with it. */
  readonly coefficient?: Coefficient;
  /** Which poll or decision of the record it rests on: `polls[0]`. */
  readonly about?: FactPath;
}

/** A consequence that may follow: what is missing, or where the text could not be read. */
export interface OpenConsequence extends Consequence {
  readonly why: WhyUndetermined;
  readonly missing: readonly FactPath[];
}

/** Two texts that say different things of one fact, side by side. */
export interface MeasureConflict {
  readonly id: string;
  readonly sides: readonly [readonly Side[], readonly Side[]];
}
interface Side {
  readonly row: string;
  readonly provision: ProvisionRef;
  /** Whether the row of this side holds for the record. */
  readonly holds: boolean;
}

/** The answer of {@link measuresFor}. */
export type MeasuresAnswer = Answer<readonly Consequence[]> & {
  /** What follows, in the order an official would present it. */
  readonly consequences: readonly Consequence[];
  /** What may follow besides. */
  readonly open: readonly OpenConsequence[];
  readonly differences: readonly MeasureConflict[];
};
