import * as z from 'zod';
import type { IsoDate } from './iso-date.js';
import { workCalendarSchema } from './work-calendar.js';

const count = z.int().min(0);

const unit = z.enum(['workingDays', 'days', 'months']);

/** The unit is the word of the text and never turned into another (CR-1): ngày làm việc, ngày, tháng. */
export type DeadlineUnit = z.infer<typeof unit>;

export const deadlineSchema = z.discriminatedUnion('direction', [
  /** "Trong thời hạn N … kể từ …". The day of the event that starts it is not counted (CR-2). */
  z
    .strictObject({
      direction: z.literal('forward'),
      unit,
      n: count,
      /** Given once the extension is granted. `total`: the step lasts n in all; `added` (kéo dài thêm): n on top. */
      extension: z
        .strictObject({ n: count, kind: z.enum(['total', 'added']) })
        .readonly()
        .optional(),
    })
    .refine(({ n, extension }) => extension?.kind !== 'total' || extension.n >= n, {
      path: ['extension', 'n'],
      error: 'a whole step no shorter than n; for days on top, the kind "added"',
    })
    .readonly(),
  /** "Chậm nhất N … trước …", "trước ít nhất N …": earlier is always allowed (CR-5). */
  z.strictObject({ direction: z.literal('backward'), unit, n: count }).readonly(),
  /** "Trước ngày 31/12": the date in the calendar year of the anchor (CR-6, CR-12). */
  z
    .strictObject({
      direction: z.literal('beforeDate'),
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
    })
    .refine(({ month, day }) => day <= new Date(Date.UTC(2001, month, 0)).getUTCDate(), {
      path: ['day'],
      error: 'a day that this month has every year',
      params: { code: 'notADate' },
    })
    .readonly(),
]);

/**
 * A limit of time as a text words it: forward from an event, at least so long before one, or before a date of the year.
 */
export type Deadline = z.infer<typeof deadlineSchema>;

export const deadlineOptionsSchema = z
  .strictObject({
    /** Needed wherever working days decide. */
    calendar: workCalendarSchema.optional(),
    /** Choices where the text is silent. */
    readings: z
      .strictObject({
        /** C-R1, "kéo dài nhưng không quá …" without *thêm*: `total` (default), or `added` on top of the first limit. */
        totalExtension: z.enum(['total', 'added']).optional(),
        /** C-R2, a forward period in days or months ends on a rest day: `nextWorkingDay` (default), or `asCounted`. */
        restDayEnd: z.enum(['nextWorkingDay', 'asCounted']).optional(),
        /** C-R3, "trước ngày 31/12": the last day is the `dayBefore` (default), or the `dayItself`. */
        beforeDate: z.enum(['dayBefore', 'dayItself']).optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly();

/** What counting a deadline needs beside the deadline: a calendar, and readings other than the defaults. */
export type DeadlineOptions = z.infer<typeof deadlineOptionsSchema>;

/** The last lawful day of a deadline, and what may be shown beside it. */
export interface LatestDay {
  readonly day: IsoDate;
  /** Where a forward period in days or months ends by plain counting, before it is moved off a rest day (C-R2). */
  readonly plainDay?: IsoDate;
  /** Where `day` is never moved and a calendar is given: the last working day on or before it, as a safe proposal. */
  readonly lastWorkingDay?: IsoDate;
  /** Days this answer rests on whose standing in the calendar is unverified. */
  readonly unverified?: readonly IsoDate[];
}
