import * as z from 'zod';
import { firstDay, type IsoDate, lastDay } from './iso-date.js';

/** A calendar month written `YYYY-MM`, from 1900-01 to 2199-12: ages near retirement are counted in months, days ignored (CR-9). */
export type YearMonth = string;

/** The schema of a month: one that exists, in the range canbo knows. */
export const yearMonth: z.ZodType<YearMonth> = z
  .string()
  .refine((text) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text), {
    error: 'a calendar month written YYYY-MM',
    params: { code: 'notADate' },
  })
  .refine((month) => month >= firstDay.slice(0, 7) && month <= lastDay.slice(0, 7), {
    error: `a month from ${firstDay.slice(0, 7)} to ${lastDay.slice(0, 7)}`,
    params: { code: 'outOfRange' },
  });

/** The month of a day. */
export const monthOf = (day: IsoDate): YearMonth => day.slice(0, 7);

/** A month as the number of months since year 0, to be counted with. */
export const monthNumber = (month: YearMonth): number =>
  12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;

/** The month of such a number. */
export const monthWritten = (number: number): YearMonth =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
