import { isWeekend } from 'date-fns/isWeekend';
import * as z from 'zod';
import { checked } from '../input/index.js';
import type { IsoDate } from './iso-date.js';
import { type PublishedYear, publishedYears, unverifiedDays } from './regulations/published.js';
import { inUtc } from './utc.js';
import type { WorkCalendar } from './work-calendar.js';

/** Names an entry of `unverifiedDays`. */
export type UnverifiedDayId = keyof typeof unverifiedDays;

const ids = Object.keys(unverifiedDays) as UnverifiedDayId[];

const switchesSchema = z.partialRecord(z.enum(ids), z.boolean()).readonly();

/** Which unverified days to count as published: `true` on, `false` off, absent the default of `unverifiedDays`. */
export type UnverifiedSwitches = z.infer<typeof switchesSchema>;

/**
 * The published calendars of 2024 to 2026 with the unverified days settled as the caller knows them (C-R5, C-R6). A day
 * that is switched on, or off against the default, stays marked `unverified`.
 *
 * @throws InputError for an unknown switch
 * @example
 * import { publishedWorkCalendarWith, workingDaysBetween } from 'canbo';
 * const calendar = publishedWorkCalendarWith({ 'cultureDay-2026': true });
 * workingDaysBetween('2025-12-31', '2026-12-31', calendar); //=> 249
 */
export const publishedWorkCalendarWith = (switches: UnverifiedSwitches): WorkCalendar =>
  published(checked(switchesSchema, switches, 'switches'));

/**
 * The working days of cán bộ, công chức, viên chức as published for 2024 to 2026, from `publishedYears`. Saturday
 * 04/05/2024 counts as worked and is marked `unverified`; a swap of 02/01/2026 and a holiday on 24/11/2026 are left out.
 * Another year is added by spreading; until then it is refused.
 *
 * @example
 * import { addWorkingDays, publishedWorkCalendar } from 'canbo';
 * const calendar = { ...publishedWorkCalendar, '2027': { daysOff: ['2027-01-01'], workedDays: [] } };
 * addWorkingDays('2026-12-31', 1, calendar); //=> '2027-01-04'
 */
export const publishedWorkCalendar: WorkCalendar = /* @__PURE__ */ published({});

type UnverifiedDays = (typeof unverifiedDays)[UnverifiedDayId];

function published(switches: UnverifiedSwitches): WorkCalendar {
  const on = ids.filter((id) => switches[id] ?? unverifiedDays[id].byDefault).map((id) => unverifiedDays[id]);
  const marked = Object.values(unverifiedDays).filter((days) => days.byDefault || on.includes(days));
  const years = Object.entries(publishedYears);
  return Object.fromEntries(years.map(([year, printed]) => [year, workYear(year, printed, on, marked)]));
}

function workYear(
  year: string,
  printed: PublishedYear,
  on: UnverifiedDays[],
  marked: UnverifiedDays[],
): WorkCalendar[string] {
  const { holidays, compensatory, swaps } = printed;
  const inYear = (days: readonly IsoDate[]) => days.filter((day) => day.startsWith(year)).sort();
  const weekdays = Object.values(holidays)
    .flat()
    .filter((day) => !isWeekend(day, inUtc));
  const rest = [...compensatory, ...swaps].map(({ off }) => off);
  const worked = swaps
    .filter(({ workedEvidence }) => workedEvidence === undefined)
    .map((swap) => swap.worked);
  return {
    daysOff: inYear([...weekdays, ...rest, ...on.flatMap(({ daysOff }) => daysOff)]),
    workedDays: inYear([...worked, ...on.flatMap(({ workedDays }) => workedDays)]),
    unverified: inYear(marked.flatMap(({ daysOff, workedDays }) => [...daysOff, ...workedDays])),
  };
}
