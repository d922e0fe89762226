import { addDays as addDaysTo } from 'date-fns/addDays';
import { isWeekend } from 'date-fns/isWeekend';
import { InputError } from '../input/index.js';
import type { IsoDate } from './iso-date.js';
import { dayOf, inUtc } from './utc.js';
import type { WorkCalendar } from './work-calendar.js';

/** The neighbour of a day, without the range check: a walk leaves the caller's calendar long before it leaves 2199. */
const beside = (day: IsoDate, direction: 1 | -1): IsoDate => dayOf(addDaysTo(day, direction, inUtc));

/** Whether a day is worked; its year must be in the calendar. */
export function isWorked(day: IsoDate, calendar: WorkCalendar): boolean {
  const { daysOff, workedDays } = yearIn(calendar, day);
  return workedDays.includes(day) || (!isWeekend(day, inUtc) && !daysOff.includes(day));
}

/** The day itself if it is worked, else the nearest one that is, forward (1) or back (-1). */
export function nearestWorked(day: IsoDate, direction: 1 | -1, calendar: WorkCalendar): IsoDate {
  let at = day;
  while (!isWorked(at, calendar)) at = beside(at, direction);
  return at;
}

/** `n` working days on or back. The day walked from is not counted, but its year must be known (V-33). */
export function walk(from: IsoDate, n: number, direction: 1 | -1, calendar: WorkCalendar): IsoDate {
  yearIn(calendar, from);
  let at = from;
  for (let left = n; left > 0; ) {
    at = beside(at, direction);
    if (isWorked(at, calendar)) left--;
  }
  return at;
}

/** Working days in (after, upTo]. */
export function countWorked(after: IsoDate, upTo: IsoDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let at = upTo; at > after; at = beside(at, -1)) if (isWorked(at, calendar)) count++;
  return count;
}

/** Days from one to another, both included and in either order, whose standing in the calendar is unverified. */
export const unverifiedWithin = (one: IsoDate, other: IsoDate, calendar: WorkCalendar): readonly IsoDate[] =>
  Object.values(calendar)
    .flatMap(({ unverified = [] }) => unverified)
    .filter((day) => (one <= day && day <= other) || (other <= day && day <= one));

function yearIn(calendar: WorkCalendar, day: IsoDate): WorkCalendar[string] {
  const year = day.slice(0, 4);
  const known = calendar[year];
  if (known) return known;
  const expected = `the days off and worked Saturdays of ${year}`;
  throw new InputError({ code: 'noCalendar', path: `calendar.${year}`, expected, received: undefined });
}
