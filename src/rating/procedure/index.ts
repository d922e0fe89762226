export type { ReviewedPerson } from './person.js';
export { type ReviewPlace, reviewPlaces } from './places.js';
export {
  type RatingAct,
  type RatingForm,
  type RatingRound,
  ratingAuthorities,
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
export {
  type DeadlineStep,
  type RatingTimetable,
  type RatingTimetableCase,
  ratingTimetable,
} from './timetable.js';
