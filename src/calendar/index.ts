export { addDays, daysBetween, yearOf } from './dates.js';
export { latestDay, met } from './deadlines.js';
export { type IsoDate, isoDate } from './iso-date.js';
export type { Deadline, DeadlineOptions, DeadlineUnit, LatestDay } from './model.js';
export { addMonths, wholeMonthsBetween } from './months.js';
export {
  publishedWorkCalendar,
  publishedWorkCalendarWith,
  type UnverifiedDayId,
  type UnverifiedSwitches,
} from './publish.js';
export { type PublishedYear, publishedYears, unverifiedDays } from './regulations/published.js';
export { monthsToRetirement, type Retirement, type Retiring, retirementMonth } from './retirement.js';
export { type ActStanding, possibleStandings, type Standing, standingOf } from './standing.js';
export { type WorkCalendar, workCalendarSchema } from './work-calendar.js';
export {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
} from './workdays.js';
export { monthNumber, monthOf, monthWritten, type YearMonth, yearMonth } from './year-month.js';
