export {
  type AnnualAnswer,
  type AnnualCase,
  annualFromPeriods,
  type QuarterConsequences,
} from './annual.js';
export { compareRatings, type Difference, type RatingComparison } from './compare.js';
export type {
  Grade,
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
  type RatingAct,
  type RatingForm,
  type RatingRound,
  type RatingTimetable,
  type RatingTimetableCase,
  type ReviewedPerson,
  type ReviewPlace,
  ratingAuthorities,
  ratingForms,
  ratingProcedure,
  ratingTimetable,
  reviewPlaces,
  type SequenceAnswer,
  type SequenceCase,
  type WhoDecides,
} from './procedure/index.js';
export {
  type Allocation,
  type AllocationAnswer,
  allocateExcellent,
  type Candidate,
  type CapBase,
  type CapRounding,
  checkDistribution,
  type Distribution,
  type DistributionAnswer,
  type DistributionVerdict,
  type LikeGroup,
  type PassedReading,
  type PlacesUnder,
} from './quota/index.js';
export { type RatingAnswer, type RoutedDiscipline, rate } from './rate.js';
export { type RatingReadingId, type RatingReadings, readings } from './readings.js';
export { generations, ratingTimeline } from './regulations/index.js';
export { termTimeline } from './regulations/qd-89-tw-2017.js';
export type { ActId, DeadlineId, RatingRegulation } from './regulations/regulation.js';
export { type TermCase, termRating } from './term.js';
export type { Workload } from './workload.js';
