import * as z from 'zod';
import { type IsoDate, isoDate, type WorkCalendar, workCalendarSchema } from '../../calendar/index.js';

export const anchors = [
  'groundsComplete',
  'proposal',
  'letter',
  'ratingResult',
  'suspensionGround',
  'suspensionAdvice',
  'suspended',
  'noBreachFound',
  'partyDiscipline',
  'personnelDecision',
] as const;
/** An act from which a limit of time runs. */
export type MeasureAnchor = (typeof anchors)[number];

export const timetableSchema = z.strictObject({
  /** Whose measure: the texts differ by status. */
  kind: z.enum(['cadre', 'civilServant', 'publicEmployee', 'partyMember']),
  acts: z.partialRecord(z.enum(anchors), isoDate.optional()),
  /** The step was extended for objective reasons. */
  extended: z.boolean().optional(),
  calendar: workCalendarSchema.optional(),
});

/** The days of the acts from which the limits of time of a measure run. */
export interface MeasureTimetableCase {
  readonly kind: 'cadre' | 'civilServant' | 'publicEmployee' | 'partyMember';
  readonly acts: Readonly<Partial<Record<MeasureAnchor, IsoDate | undefined>>>;
  readonly extended?: boolean | undefined;
  /** Working days, for limits counted in them. */
  readonly calendar?: WorkCalendar | undefined;
}
