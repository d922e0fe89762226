export type { ReviewedPerson } from './person.js';
export { type PetitionAnswer, type PetitionCase, ratingPetition } from './petition.js';
export { type ReviewPlace, reviewPlaces } from './places.js';
export {
  type PublicationAnswer,
  type PublicationCase,
  ratingPublication,
  type Shown,
} from './publication.js';
export { type Rater, type WhoRatesCase, whoRates } from './raters.js';
export type { RatingRound } from './round.js';
export {
  type RatingAct,
  type RatingFileCase,
  type RatingForm,
  type RatingPaper,
  type RatingProcedureCase,
  ratingAuthorities,
  ratingFile,
  ratingForms,
  ratingProcedure,
  type WhoDecides,
} from './rules.js';
export {
  checkRatingSequence,
  type OrderFinding,
  type SequenceAnswer,
  type SequenceCase,
} from './sequence.js';
export type { DeadlineStep } from './steps.js';
export { type RatingTimetable, type RatingTimetableCase, ratingTimetable } from './timetable.js';
