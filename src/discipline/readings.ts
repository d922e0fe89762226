import * as z from 'zod';
import { type IsoDate, isoDate } from '../calendar/index.js';
import { oneOf, type ReadingsOf, readingsSchema } from '../reasoning/index.js';

/** Points of the texts on discipline where the wording is open or silent; the default first. */
export const readings = {
  'discipline.lastDay': oneOf(['monthsFull', 'dayBefore'], {
    vi: 'Ngày đầu không tính: quyết định còn hiệu lực đến hết ngày tròn số tháng.',
    en: 'The first day is not counted: a decision runs to the end of the day on which the months are full.',
  }),
  'discipline.relapseText': oneOf(['handling', 'firstDecision'], {
    vi: 'Quyết định đầu theo văn bản cũ, vi phạm mới theo văn bản mới: lấy thời gian tính tái phạm của văn bản xử lý vi phạm mới.',
    en: 'First decision under an older text: the window is that of the text by which the new act is handled.',
  }),
} as const;

/** Choices where a text on discipline is open. */
export type DisciplineReadings = ReadingsOf<typeof readings>;
/** The id of such a reading. */
export type DisciplineReadingId = keyof typeof readings;

/** What the verbs of this room take beside the facts. */
export interface DisciplineOptions {
  /** The day asked about; canbo knows no "today". */
  readonly on: IsoDate;
  /** Other values of named readings than the defaults. */
  readonly readings?: DisciplineReadings | undefined;
}

export const optionsSchema = z.strictObject({
  on: isoDate,
  readings: readingsSchema(readings).optional(),
}) as unknown as z.ZodType<DisciplineOptions>;
