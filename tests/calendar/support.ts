import * as fc from 'fast-check';
import { addDays, daysBetween, type IsoDate } from '../../src/calendar/index.js';
import { InputError } from '../../src/input/index.js';

/** The error a call throws, as `code path`; a test fails if it throws nothing or anything else. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'accepted';
}

/** Any day of a span. */
export const aDay = (first: IsoDate, last: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((n) => addDays(first, n));

/** Every day of a span, in order. */
export const everyDay = (first: IsoDate, last: IsoDate): IsoDate[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n));
