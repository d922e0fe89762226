import { checked } from '../input/index.js';
import { plusDays } from './dates.js';
import { type IsoDate, isoDate } from './iso-date.js';
import {
  type Deadline,
  type DeadlineOptions,
  deadlineOptionsSchema,
  deadlineSchema,
  type LatestDay,
} from './model.js';
import { marked, periodEnd, stepped, unmoved, walked } from './periods.js';

/**
 * The last lawful day of a deadline.
 *
 * Forward ("trong thời hạn N ngày kể từ …"): the anchor is the event that starts it and is not counted (CR-2). A period in
 * days or months that ends on a rest day is moved to the next working day, and `plainDay` tells where it ended (C-R2).
 * An extension is taken as granted: leave it out for the ordinary limit.
 *
 * Backward ("chậm nhất N ngày trước …"): the anchor is the event waited for. The day is plain subtraction and never moved
 * for a rest day, which would shorten the notice (CR-5); no calendar is needed, and with one `lastWorkingDay` is proposed.
 *
 * Before a date ("trước ngày 31/12"): the date in the calendar year of the anchor, itself too late (C-R3).
 *
 * @throws InputError for impossible input; `noCalendar` where working days decide and a year is not in the calendar
 * @example
 * import { latestDay, publishedWorkCalendar } from 'canbo';
 * latestDay({ direction: 'backward', unit: 'days', n: 20 }, '2023-12-29'); //=> { day: '2023-12-09' }
 * latestDay({ direction: 'beforeDate', month: 12, day: 31 }, '2025-01-01'); //=> { day: '2025-12-30' }
 * const calendar = publishedWorkCalendar;
 * latestDay({ direction: 'forward', unit: 'days', n: 30 }, '2025-08-02', { calendar }); //=> { day: '2025-09-03', plainDay: '2025-09-01' }
 */
export function latestDay(deadline: Deadline, anchor: IsoDate, options: DeadlineOptions = {}): LatestDay {
  const limit = checked(deadlineSchema, deadline, 'deadline');
  const from = checked(isoDate, anchor, 'anchor');
  const known = checked(deadlineOptionsSchema, options);
  switch (limit.direction) {
    case 'forward':
      return forward(limit, from, known);
    case 'backward':
      return backward(limit, from, known);
    case 'beforeDate':
      return unmoved(beforeDate(limit, from, known), known);
  }
}

/**
 * Whether an event came in time: on the last lawful day or before it.
 *
 * @throws InputError as `latestDay`
 * @example
 * import { met } from 'canbo';
 * met('2023-12-09', { direction: 'backward', unit: 'days', n: 20 }, '2023-12-29'); //=> true
 * met('2025-12-31', { direction: 'beforeDate', month: 12, day: 31 }, '2025-01-01'); //=> false
 */
export const met = (
  event: IsoDate,
  deadline: Deadline,
  anchor: IsoDate,
  options: DeadlineOptions = {},
): boolean => checked(isoDate, event, 'event') <= latestDay(deadline, anchor, options).day;

type Of<Direction> = Extract<Deadline, { direction: Direction }>;

function forward(
  { unit, n, extension }: Of<'forward'>,
  anchor: IsoDate,
  options: DeadlineOptions,
): LatestDay {
  const plain = { unit, n, path: 'deadline.n' };
  if (extension === undefined) return periodEnd(anchor, plain, options);
  const extended = { unit, n: extension.n, path: 'deadline.extension.n' };
  const kind = extension.kind === 'total' ? (options.readings?.totalExtension ?? 'total') : 'added';
  if (kind === 'total') return periodEnd(anchor, extended, options);
  const first = periodEnd(anchor, plain, options);
  const second = periodEnd(first.day, extended, options);
  return { ...second, ...marked([...(first.unverified ?? []), ...(second.unverified ?? [])]) };
}

function backward({ unit, n }: Of<'backward'>, anchor: IsoDate, options: DeadlineOptions): LatestDay {
  if (unit === 'workingDays') return walked(anchor, n, -1, options);
  return unmoved(stepped(anchor, { unit, n, path: 'deadline.n' }, -1), options);
}

function beforeDate(
  { month, day }: Of<'beforeDate'>,
  anchor: IsoDate,
  { readings }: DeadlineOptions,
): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${anchor.slice(0, 4)}-${two(month)}-${two(day)}`;
  return readings?.beforeDate === 'dayItself'
    ? date
    : plusDays(date, -1, { path: 'anchor', received: anchor });
}
