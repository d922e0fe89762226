import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { type AppointmentReadings, appointmentReadings } from '../../positions/index.js';
import { oneOf, type ReadingsOf, readingsSchema } from '../../reasoning/index.js';
import { type ClockAct, clockActs } from './model.js';

/** Points on waiting after discipline that are open beside those of appointment; the default first. */
export const clockReadings = {
  'clock.oldLawBars': oneOf(['continue', 'lapse'], {
    vi: 'Luật Cán bộ, công chức 2008 hết hiệu lực từ 01/07/2025, không đọc được điều khoản chuyển tiếp: thời hạn 12, 24 tháng đang chạy được tính tiếp.',
    en: 'The 2008 law ended on 01/07/2025 and no transitional clause was read: its 12 and 24 months that were running go on.',
  }),
} as const;

/** Choices where a text on waiting after discipline is open: those of appointment among them. */
export type ClockReadings = ReadingsOf<typeof clockReadings> & AppointmentReadings;

export const allReadings = { ...appointmentReadings, ...clockReadings };

/** What is waited for, on which day. */
export interface ClockOptions {
  readonly for: ClockAct;
  /** The day of the personnel decision asked about; canbo knows no "today". */
  readonly on: IsoDate;
  /** Other values of named readings than the defaults. */
  readonly readings?: ClockReadings | undefined;
}

export const clockOptionsSchema = z.strictObject({
  for: z.enum(clockActs),
  on: isoDate,
  readings: readingsSchema(allReadings).optional(),
}) as unknown as z.ZodType<ClockOptions>;
