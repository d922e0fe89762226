import { isWeekend } from 'date-fns/isWeekend';
import * as z from 'zod';
import { isoDate } from './iso-date.js';
import { inUtc } from './utc.js';

const days = z.array(isoDate).readonly();

const workYear = z
  .strictObject({
    /** Weekdays not worked: lễ, tết, nghỉ bù, and the weekday of a swap (hoán đổi). A weekend holiday may stand here too. */
    daysOff: days,
    /** Saturdays (or Sundays) worked in exchange: làm bù. */
    workedDays: days,
    /** Those of the year's days whose standing no source prints; `latestDay` says when a deadline rests on one. */
    unverified: days.optional(),
  })
  .readonly();

/** The schema of a `WorkCalendar`: every day under its own year, none twice, none both off and worked. */
export const workCalendarSchema = z
  .record(z.string().regex(/^(19|2[01])\d\d$/), workYear, {
    error: ({ code }) => (code === 'invalid_key' ? 'a year from 1900 to 2199 as the key' : undefined),
  })
  .superRefine(checkWorkCalendar)
  .readonly();

/**
 * Which days are worked, year by year, as the caller knows them. Saturday and Sunday are off by themselves (Quyết định
 * 188/1999/QĐ-TTg Điều 1). A year that is not here is refused, never guessed.
 */
export type WorkCalendar = z.infer<typeof workCalendarSchema>;

/**
 * A day listed where it has no effect would be dropped in silence: one under another year, one listed twice, a Monday
 * "worked in exchange", one both off and worked.
 */
function checkWorkCalendar(
  calendar: Readonly<Record<string, z.infer<typeof workYear>>>,
  context: z.RefinementCtx,
): void {
  for (const [year, lists] of Object.entries(calendar)) {
    for (const list of ['daysOff', 'workedDays', 'unverified'] as const) {
      const days = lists[list] ?? [];
      days.forEach((day, at) => {
        const wrong = (code: string, message: string) =>
          context.addIssue({ code: 'custom', path: [year, list, at], message, params: { code } });
        if (!day.startsWith(year)) wrong('inconsistent', `a day of ${year}`);
        else if (days.indexOf(day) < at) wrong('duplicate', 'every day once');
        else if (list === 'workedDays' && !isWeekend(day, inUtc))
          wrong('inconsistent', 'a Saturday or Sunday');
        else if (list === 'workedDays' && lists.daysOff.includes(day))
          wrong('inconsistent', 'a day not among daysOff');
      });
    }
  }
}
