import type { DateArg } from 'date-fns';

/**
 * The context date-fns counts in: a `Date` whose own fields are its UTC fields. Counting in the machine's zone, even at
 * noon, would go wrong: Samoa has no 30 December 2011 and Kwajalein no 21 August 1993.
 */
const utc = (value: DateArg<Date>): Date => {
  const date = new Date(value);
  return Object.assign(date, {
    getFullYear: date.getUTCFullYear,
    getMonth: date.getUTCMonth,
    getDate: date.getUTCDate,
    getDay: date.getUTCDay,
    setFullYear: date.setUTCFullYear,
    setMonth: date.setUTCMonth,
    setDate: date.setUTCDate,
  });
};

/** Given to every call of date-fns. */
export const inUtc = { in: utc } as const;

/** Back to `YYYY-MM-DD`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
