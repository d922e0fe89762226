export { assessConfidence } from './assess.js';
export {
  type AuditCandidate,
  type AuditedFigure,
  type AuditedRow,
  auditPublishedResult,
  type FigureVerdict,
  type OrderedBase,
  type PublishedResult,
  type ResultAudit,
} from './audit/index.js';
export {
  assessTally,
  type Ballot,
  type BallotPoll,
  type ClassifiedBallot,
  type CompactBallots,
  classifyBallot,
  type Disagreement,
  emptyTally,
  type LineMark,
  mergeTallies,
  type PollFacts,
  type ReasonCounts,
  type Reconciliation,
  reconcileTallies,
  type SheetFault,
  type Tally,
  type TallyRow,
  tallyBallots,
} from './ballots/index.js';
export { type CriteriaCase, type Ground, pollCriteria } from './criteria.js';
export { type ElectorateCase, type ElectorateOutcome, electorateOf } from './electorate.js';
export { pollEligibility } from './eligibility.js';
export { type BallotEntry, ballotEntries, type EntriesCase } from './entries.js';
export { confidenceMargins, type Margin, type MarginsAnswer, type UnderOther } from './margins.js';
export type {
  ConfidenceAnswer,
  ConfidenceCase,
  ConfidenceOutcome,
  Cover,
  Electorate,
  Elsewhere,
  Forum,
  HolderCase,
  Level,
  Mark,
  Measure,
  MeasureCondition,
  MeasureKind,
  MeasureTime,
  Modality,
  MotionCase,
  MotionGround,
  MotionGroundCase,
  MotionGroundOutcome,
  MotionOutcome,
  PollEligibility,
  QuorumCase,
  QuorumOutcome,
} from './model.js';
export { confidenceCaseSchema, motionCaseSchema } from './model.js';
export { assessMotion, checkMotionGround, type MotionAnswer } from './motion.js';
export type { ConfidenceOptions } from './options.js';
export { type OverallAnswer, overallOfPlaces, type PlacesCase, pollPlaces } from './places.js';
export { checkQuorum } from './quorum.js';
export { type ConfidenceReadings, type ReadingId, readings } from './readings.js';
export { confidenceTimelines } from './regulations/index.js';
export { l87, l87Provisions } from './regulations/l-87-2015-qh13.js';
export { type Neighbour, neighbours } from './regulations/neighbours/index.js';
export type {
  ConfidenceRegulation,
  FaultReach,
  InvalidReason,
  PolledTitle,
  PollPlace,
  StepId,
  VoterGroup,
} from './regulations/regulation.js';
export { type RoundCase, regularRound } from './round.js';
export { type ResultShare, resultShares } from './shares.js';
export { pollTimetable, type TimetableCase, type TimetableStep } from './timetable.js';
