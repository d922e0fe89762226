import { plusDays } from './dates.js';
import type { IsoDate } from './iso-date.js';
import type { DeadlineOptions, DeadlineUnit, LatestDay } from './model.js';
import { plusMonths } from './months.js';
import { nearestWorked, unverifiedWithin, walk } from './walk.js';

/** A length of time, and where in the deadline it stands, should it lead too far. */
interface Period<Unit = DeadlineUnit> {
  readonly unit: Unit;
  readonly n: number;
  readonly path: string;
}

/** Where a forward period ends: one in days or months is moved off a rest day (CR-3, C-R2), one in working days never meets one. */
export function periodEnd(from: IsoDate, { unit, n, path }: Period, options: DeadlineOptions): LatestDay {
  if (unit === 'workingDays') return walked(from, n, 1, options);
  const { calendar = {}, readings } = options;
  const plainDay = stepped(from, { unit, n, path }, 1);
  if (readings?.restDayEnd === 'asCounted') return { day: plainDay, plainDay };
  const day = nearestWorked(plainDay, 1, calendar);
  return { day, plainDay, ...marked(unverifiedWithin(plainDay, day, calendar)) };
}

/** The end of a count of working days; the day it starts from is not counted (CR-2). */
export function walked(
  from: IsoDate,
  n: number,
  direction: 1 | -1,
  { calendar = {} }: DeadlineOptions,
): LatestDay {
  const day = walk(from, n, direction, calendar);
  return { day, ...marked(unverifiedWithin(from, day, calendar).filter((counted) => counted !== from)) };
}

/** A lawful last day that no rest day moves; with a calendar, the working day to propose instead (CR-5). */
export function unmoved(day: IsoDate, { calendar }: DeadlineOptions): LatestDay {
  if (calendar === undefined) return { day };
  const lastWorkingDay = nearestWorked(day, -1, calendar);
  return { day, lastWorkingDay, ...marked(unverifiedWithin(lastWorkingDay, day, calendar)) };
}

/** Days or months, by the calendar alone. */
export function stepped(
  from: IsoDate,
  { unit, n, path }: Period<'days' | 'months'>,
  direction: 1 | -1,
): IsoDate {
  const plus = unit === 'months' ? plusMonths : plusDays;
  return plus(from, direction * n, { path, received: n });
}

/** The unverified days of an answer, if any. */
export const marked = (unverified: readonly IsoDate[]): Pick<LatestDay, 'unverified'> =>
  unverified.length > 0 ? { unverified } : {};
