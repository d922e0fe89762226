export {
  type AppointmentAnswer,
  type AppointmentCase,
  type AppointmentDeadline,
  type AppointmentOptions,
  type AppointmentReadingId,
  type AppointmentReadings,
  type AppointmentStep,
  type AppointmentTerm,
  type AppointmentTimetableCase,
  type AppointmentVoteAnswer,
  appointmentChecks,
  appointmentInstruments,
  appointmentProcedure,
  appointmentProvisions,
  appointmentReadings,
  appointmentTerm,
  appointmentTimetable,
  type BallotId,
  type CheckedCondition,
  type Condition,
  type ConditionStanding,
  type CongressAge,
  type CongressCase,
  type CongressLevel,
  checkAppointmentVote,
  checkCondition,
  conditionStep,
  congressAge,
  type Disciplined,
  type Eligibility,
  type Move,
  type NamedPerson,
  onMovement,
  type PlanCounts,
  type PlanCountsAnswer,
  type PlanLimit,
  type PlanningAnswer,
  type PlanningCase,
  type PlanningOutcome,
  partyDecisionMonths,
  planningChecks,
  planningCounts,
  planningTimeline,
  type ReappointmentAnswer,
  type ReappointmentCase,
  type ReappointmentOutcome,
  type ReferenceBody,
  type ReorganisationOutcome,
  type Reorganised,
  reappointmentChecks,
  reorganisedPost,
  type ServiceKind,
  type Tenure,
  type TermDeadline,
  type TermQuestion,
  type VoteCase,
  type VoteOutcome,
  type WaitRule,
  waitConditions,
  waitTimelines,
  type YearlyRating,
} from './appointment/index.js';
export {
  type CatalogueCoverage,
  type CoveredGroup,
  catalogueCoverage,
} from './coverage.js';
export { lifeOn, type PositionFilter, position, positions, titleOf } from './list.js';
export {
  type CatalogueProblem,
  type CatalogueProblemCode,
  type LocalCatalogue,
  type LocalNames,
  type LocalTable,
  type LocalTableAnswer,
  type LocalTableFit,
  localCatalogue,
  validateLocalTable,
} from './local/index.js';
export { type ManagingAnswer, managingAuthority } from './managing/managing.js';
export {
  type Branch,
  branches,
  type Place,
  type Position,
  type PositionId,
  type PositionLevel,
  type Post,
  placeSchema,
  positionIdSchema,
  positionLevels,
  type Rank,
} from './model.js';
export {
  type Allowance,
  type AllowanceAnswer,
  type AllowanceOptions,
  type DeputyAnswer,
  type DeputyBody,
  type DeputyCase,
  type DeputyLimit,
  deputyLimit,
  leadershipAllowance,
} from './numbers/index.js';
export type { PositionOptions } from './options.js';
export { compareRank, type RankComparison, type SettledOrder } from './rank/compare.js';
export type { RankOrder } from './rank/order.js';
export { type RankAnswer, rankOf } from './rank/rank-of.js';
export { type PositionReadingId, type PositionReadings, readings } from './readings.js';
export {
  catalogueProvisions,
  catalogueRecords,
  catalogueTimeline,
  managementTimeline,
} from './regulations/index.js';
export type { Management, ManagingLevel } from './regulations/management.js';
export {
  type FindOptions,
  findPositions,
  findPositionsByPart,
} from './search/find.js';
export type { NamedPart, PositionMatch } from './search/match.js';
export {
  type GeneralStandard,
  qualificationStandard,
  type SpecificStandard,
  type Standards,
  type StandardsCase,
  standards,
  standardsInstruments,
  standardsProvisions,
} from './standards/index.js';
export { type CommuneInstitution, communeStructure, levelStructure, type Structure } from './structure.js';
