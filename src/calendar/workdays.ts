import * as z from 'zod';
import { checked } from '../input/index.js';
import { type IsoDate, isoDate } from './iso-date.js';
import { countWorked, isWorked, nearestWorked, walk } from './walk.js';
import { type WorkCalendar, workCalendarSchema } from './work-calendar.js';

const stepsSchema = z.int().min(0);

/**
 * Whether a day is a working day (ngày làm việc): Monday to Friday except the days off, and the Saturdays worked in exchange.
 *
 * @throws InputError for impossible input; `noCalendar` for a year the calendar does not hold
 * @example
 * import { isWorkingDay, publishedWorkCalendar } from 'canbo';
 * isWorkingDay('2025-04-26', publishedWorkCalendar); //=> true
 * isWorkingDay('2025-05-02', publishedWorkCalendar); //=> false
 */
export const isWorkingDay = (day: IsoDate, calendar: WorkCalendar): boolean =>
  isWorked(checked(isoDate, day, 'day'), checked(workCalendarSchema, calendar, 'calendar'));

/**
 * The day itself if it is worked, else the next working day.
 *
 * @throws InputError for impossible input; `noCalendar` for a year the calendar does not hold
 * @example
 * import { nextWorkingDay, publishedWorkCalendar } from 'canbo';
 * nextWorkingDay('2025-09-01', publishedWorkCalendar); //=> '2025-09-03'
 */
export const nextWorkingDay = (day: IsoDate, calendar: WorkCalendar): IsoDate =>
  nearestWorked(checked(isoDate, day, 'day'), 1, checked(workCalendarSchema, calendar, 'calendar'));

/**
 * The day itself if it is worked, else the last working day before it.
 *
 * @throws InputError for impossible input; `noCalendar` for a year the calendar does not hold
 * @example
 * import { lastWorkingDay, publishedWorkCalendar } from 'canbo';
 * lastWorkingDay('2025-04-27', publishedWorkCalendar); //=> '2025-04-26'
 */
export const lastWorkingDay = (day: IsoDate, calendar: WorkCalendar): IsoDate =>
  nearestWorked(checked(isoDate, day, 'day'), -1, checked(workCalendarSchema, calendar, 'calendar'));

/**
 * The `n`th working day after a day. The day itself is not counted, rest day or not (CR-2, CR-4); for `n = 0` it is the answer.
 *
 * @throws InputError for impossible input; `noCalendar` for a year the calendar does not hold
 * @example
 * import { addWorkingDays, publishedWorkCalendar } from 'canbo';
 * addWorkingDays('2025-04-21', 10, publishedWorkCalendar); //=> '2025-05-07'
 */
export const addWorkingDays = (day: IsoDate, n: number, calendar: WorkCalendar): IsoDate =>
  walk(
    checked(isoDate, day, 'day'),
    checked(stepsSchema, n, 'n'),
    1,
    checked(workCalendarSchema, calendar, 'calendar'),
  );

/**
 * The `n`th working day before a day: the last lawful day of "chậm nhất N ngày làm việc trước …" (CR-5).
 *
 * @throws InputError for impossible input; `noCalendar` for a year the calendar does not hold
 * @example
 * import { publishedWorkCalendar, subtractWorkingDays } from 'canbo';
 * subtractWorkingDays('2025-12-22', 3, publishedWorkCalendar); //=> '2025-12-17'
 */
export const subtractWorkingDays = (day: IsoDate, n: number, calendar: WorkCalendar): IsoDate =>
  walk(
    checked(isoDate, day, 'day'),
    checked(stepsSchema, n, 'n'),
    -1,
    checked(workCalendarSchema, calendar, 'calendar'),
  );

/**
 * The number of working days after `from` up to and including `to`; negative when `to` is earlier.
 *
 * @throws InputError for impossible input; `noCalendar` for a year of a counted day that the calendar does not hold
 * @example
 * import { publishedWorkCalendar, workingDaysBetween } from 'canbo';
 * workingDaysBetween('2025-08-28', '2025-09-08', publishedWorkCalendar); //=> 5
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  const start = checked(isoDate, from, 'from');
  const end = checked(isoDate, to, 'to');
  const known = checked(workCalendarSchema, calendar, 'calendar');
  return start <= end ? countWorked(start, end, known) : 0 - countWorked(end, start, known);
}
