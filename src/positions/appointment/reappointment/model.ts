import * as z from 'zod';
import {
  isoDate,
  type WorkCalendar,
  workCalendarSchema,
  type YearMonth,
  yearMonth,
} from '../../../calendar/index.js';
import { type Kind, kinds, ratingsSchema, type YearlyRating } from '../model.js';

export const reappointmentOutcomes = [
  'fullTerm',
  'untilRetirement',
  'tenureExtension',
  'deferred',
  'notReappointed',
] as const;
/**
 * What may be proposed at the end of a term: re-appointment for a full term, until the day of retirement, an extension of tenure
 * (kéo dài thời gian giữ chức vụ) instead, nothing for now, no re-appointment.
 */
export type ReappointmentOutcome = (typeof reappointmentOutcomes)[number];

export const termCaseSchema = z.strictObject({
  kind: z.enum(kinds),
  termEnds: isoDate,
  termBegan: isoDate.optional(),
  reachesRetirement: yearMonth.optional(),
  ratings: ratingsSchema.optional(),
  standardsMet: z.boolean().optional(),
  neededByBody: z.boolean().optional(),
  healthy: z.boolean().optional(),
  underHandling: z.boolean().optional(),
  awayMonths: z.int().min(0).max(600).optional(),
  inPatientMonths: z.int().min(0).max(600).optional(),
  onMaternityLeave: z.boolean().optional(),
  servingDiscipline: z.boolean().optional(),
  calendar: workCalendarSchema.optional(),
});

/** Somebody whose term ends. An absent fact is not known. */
export interface ReappointmentCase {
  readonly kind: Kind;
  /** Last day of the term or appointment period. */
  readonly termEnds: string;
  readonly termBegan?: string | undefined;
  readonly reachesRetirement?: YearMonth | undefined;
  /** The yearly ratings of the term, every year of it. */
  readonly ratings?: readonly YearlyRating[] | undefined;
  readonly standardsMet?: boolean | undefined;
  /** Nhu cầu của cơ quan, tổ chức. */
  readonly neededByBody?: boolean | undefined;
  readonly healthy?: boolean | undefined;
  /** In the handling time of discipline, or investigated, prosecuted, tried. */
  readonly underHandling?: boolean | undefined;
  /** Months for which the person is sent to study or work abroad; 0: not sent. */
  readonly awayMonths?: number | undefined;
  /** Months of in-patient treatment; 0: none. */
  readonly inPatientMonths?: number | undefined;
  readonly onMaternityLeave?: boolean | undefined;
  /** Serving a discipline without being due for relief or resignation. */
  readonly servingDiscipline?: boolean | undefined;
  /** Working days, for notices and decisions counted in them. */
  readonly calendar?: WorkCalendar | undefined;
}

/** With what is counted: months left when the term ends, years rated not completed and years rated. */
export interface TermCounted extends ReappointmentCase {
  readonly monthsLeft: number | undefined;
  readonly notCompleted: number | undefined;
  readonly years: number | undefined;
}
