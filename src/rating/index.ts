export {
  type AnnualAnswer,
  type AnnualCase,
  annualFromPeriods,
  type PartyAnnualCase,
  type QuarterConsequences,
} from './annual.js';
export { compareRatings, type Difference, type RatingComparison } from './compare.js';
export type { RatingAnswer, RoutedDiscipline } from './judged.js';
export {
  type Explained,
  type LinkAnswer,
  type LinkOutcome,
  type LinkTie,
  linkRatings,
  type RatingMade,
} from './link/index.js';
export type {
  Grade,
  PartyRatingCase,
  RatedKind,
  Rating,
  RatingCase,
  RatingFacts,
  Scope,
} from './model.js';
export type { Blocking, NotReached } from './not-reached.js';
export type { RatingOptions } from './options.js';
export {
  checkRatingSequence,
  type DeadlineStep,
  type OrderFinding,
  type PetitionAnswer,
  type PetitionCase,
  type PublicationAnswer,
  type PublicationCase,
  type Rater,
  type RatingAct,
  type RatingFileCase,
  type RatingForm,
  type RatingPaper,
  type RatingProcedureCase,
  type RatingRound,
  type RatingTimetable,
  type RatingTimetableCase,
  type ReviewedPerson,
  type ReviewPlace,
  ratingAuthorities,
  ratingFile,
  ratingForms,
  ratingPetition,
  ratingProcedure,
  ratingPublication,
  ratingTimetable,
  reviewPlaces,
  type SequenceAnswer,
  type SequenceCase,
  type Shown,
  type WhoDecides,
  type WhoRatesCase,
  whoRates,
} from './procedure/index.js';
export {
  type Allocation,
  type AllocationAnswer,
  allocateExcellent,
  type Candidate,
  type CapBase,
  type CapRounding,
  type CapShare,
  checkDistribution,
  type Distribution,
  type DistributionAnswer,
  type DistributionVerdict,
  type GroupPlaces,
  type GroupVerdict,
  type LevelCounts,
  type LikeGroup,
  type PassedReading,
  type PlacesUnder,
} from './quota/index.js';
export { rate } from './rate.js';
export { type RatingReadingId, type RatingReadings, readings } from './readings.js';
export { generations, ratingTimeline } from './regulations/index.js';
export { termTimeline } from './regulations/qd-89-tw-2017.js';
export type { ActId, DeadlineId, OutstandingGround, RatingRegulation } from './regulations/regulation.js';
export { l80Rating } from './regulations/state/l-80-2025-qh15.js';
export { regimes, stateGenerations } from './regulations/state/regimes.js';
export type { StateCapRule, StateRegulation } from './regulations/state/regulation.js';
export type { StateAnnualAnswer, StateAnnualCase } from './state/annual.js';
export {
  type GeneralGrade,
  type StateFacts,
  type StateKind,
  type StateRatingCase,
  type StateSubject,
  stateSubjects,
} from './state/model.js';
export { type RegimeAnswer, type RegimeCase, stateRegime } from './state/regime.js';
export { type TermCase, termRating } from './term.js';
export type { Workload } from './workload.js';
