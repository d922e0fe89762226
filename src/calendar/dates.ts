import { addDays as addDaysTo } from 'date-fns/addDays';
import { checked } from '../input/index.js';
import { type IsoDate, isoDate } from './iso-date.js';
import { type Asked, reached, steps } from './range.js';
import { inUtc } from './utc.js';

const millisecondsPerDay = 86_400_000;

/** `addDays` for callers inside, whose arguments are already checked. */
export const plusDays = (day: IsoDate, n: number, asked: Asked): IsoDate =>
  reached(addDaysTo(day, n, inUtc), asked);

/**
 * The day `n` calendar days (ngày) later, or earlier for a negative `n`.
 *
 * @throws InputError for a day that does not exist, a count that is not whole, an end before 1900 or after 2199
 * @example
 * import { addDays } from 'canbo';
 * addDays('2023-12-29', -20); //=> '2023-12-09'
 */
export const addDays = (day: IsoDate, n: number): IsoDate =>
  plusDays(checked(isoDate, day, 'day'), checked(steps, n, 'n'), { path: 'n', received: n });

/**
 * Calendar days from one day to another, the first not counted; negative when the second is earlier.
 *
 * @throws InputError for a day that does not exist
 * @example
 * import { daysBetween } from 'canbo';
 * daysBetween('2023-10-21', '2023-12-05'); //=> 45
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (Date.parse(checked(isoDate, to, 'to')) - Date.parse(checked(isoDate, from, 'from'))) / millisecondsPerDay;

/**
 * The calendar year of a day: "trong năm" means 1 January to 31 December (CR-12).
 *
 * @throws InputError for a day that does not exist
 * @example
 * import { yearOf } from 'canbo';
 * yearOf('2023-12-29'); //=> 2023
 */
export const yearOf = (day: IsoDate): number => Number(checked(isoDate, day, 'day').slice(0, 4));
