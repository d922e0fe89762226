import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { checked } from '../input/index.js';
import { type IsoDate, isoDate } from './iso-date.js';
import { type Asked, reached, steps } from './range.js';
import { dayOf, inUtc } from './utc.js';

/** `addMonths` for callers inside, whose arguments are already checked. */
export const plusMonths = (day: IsoDate, n: number, asked: Asked): IsoDate =>
  reached(addMonthsTo(day, n, inUtc), asked);

/**
 * The same day number `n` months later, or earlier for a negative `n`; where that month lacks it, its last day (CR-7).
 *
 * @throws InputError for a day that does not exist, a count that is not whole, an end before 1900 or after 2199
 * @example
 * import { addMonths } from 'canbo';
 * addMonths('2018-03-06', 9); //=> '2018-12-06'
 * addMonths('2024-02-29', 12); //=> '2025-02-28'
 */
export const addMonths = (day: IsoDate, n: number): IsoDate =>
  plusMonths(checked(isoDate, day, 'day'), checked(steps, n, 'n'), { path: 'n', received: n });

/**
 * Complete months from one day to another (CR-10): from 10/06 to 10/12 six, to 09/12 five. A month begun on the 31st is
 * complete on the last day of a shorter month, as `addMonths` counts. Negative when the second day is earlier.
 *
 * @throws InputError for a day that does not exist
 * @example
 * import { wholeMonthsBetween } from 'canbo';
 * wholeMonthsBetween('2025-06-10', '2025-12-10'); //=> 6
 * wholeMonthsBetween('2025-06-10', '2025-12-09'); //=> 5
 */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const start = checked(isoDate, from, 'from');
  const end = checked(isoDate, to, 'to');
  return start <= end ? completeMonths(start, end) : 0 - completeMonths(end, start);
}

function completeMonths(start: IsoDate, end: IsoDate): number {
  const begun = differenceInCalendarMonths(end, start, inUtc);
  return dayOf(addMonthsTo(start, begun, inUtc)) <= end ? begun : begun - 1;
}
