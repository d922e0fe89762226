import * as z from 'zod';

/** A calendar day written `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. No time of day, no time zone. */
export type IsoDate = string;

export const firstDay: IsoDate = '1900-01-01';
export const lastDay: IsoDate = '2199-12-31';

/** The schema of a day: one that exists (`notADate`), in the range canbo knows (`outOfRange`). */
export const isoDate: z.ZodType<IsoDate> = z.iso.date().refine((day) => day >= firstDay && day <= lastDay, {
  error: `a date from ${firstDay} to ${lastDay}`,
  params: { code: 'outOfRange' },
});
