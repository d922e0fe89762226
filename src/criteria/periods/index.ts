export { periodAverage } from './average.js';
export {
  type PeriodAverage,
  type PeriodAverageAnswer,
  type PeriodEntered,
  type PeriodsCase,
  type ReasonNotScored,
  reasonsNotScored,
} from './model.js';
