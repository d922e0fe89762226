import * as z from 'zod';
import { InputError } from '../input/index.js';
import { firstDay, type IsoDate, lastDay } from './iso-date.js';
import { dayOf } from './utc.js';

/** How many days or months to go; the end is checked, so the number itself needs no bound. */
export const steps = z.int();

/** Which argument asked for a step: `n` = -20 of `addDays`, `deadline.n` = 20 of a deadline counted back. */
export interface Asked {
  readonly path: string;
  readonly received: unknown;
}

/** The day a step leads to, refused where it lies outside the years canbo knows. */
export function reached(date: Date, asked: Asked): IsoDate {
  const year = date.getUTCFullYear();
  if (year >= Number(firstDay.slice(0, 4)) && year <= Number(lastDay.slice(0, 4))) return dayOf(date);
  const expected = `a step that stays between ${firstDay} and ${lastDay}`;
  throw new InputError({ code: 'outOfRange', expected, ...asked });
}
