import * as z from 'zod';
import { type ReadingsOf, readingsSchema } from '../reasoning/index.js';
import { readings } from './readings.js';
import type { ConfidenceRegulation } from './regulations/regulation.js';

/** What every verb of this room takes beside the facts. */
export interface ConfidenceOptions {
  /** Other values of named readings than the defaults. */
  readonly readings?: ReadingsOf<typeof readings> | undefined;
  /**
   * Judge under this text instead of the one in force that day: its id, or a regulation of your own (a draft, a local
   * text) in the shape of ours.
   */
  readonly under?: string | ConfidenceRegulation | undefined;
}

const part = z.looseObject({});
const rows = z.array(part);

/** The parts of a text of the caller's own; what stands in them is the caller's. */
const regulationSchema = z.looseObject({
  instrument: z.looseObject({ id: z.string() }),
  provisions: part,
  eligibility: part,
  electorates: rows,
  round: part,
  criteria: z.union([rows, part]),
  ballot: part,
  quorum: part,
  steps: z.union([rows, part]),
  use: part,
  motion: part,
  motionGrounds: rows,
});

/** The options, checked at the door of every verb. */
export const optionsSchema = z.strictObject({
  readings: readingsSchema(readings).optional(),
  under: z.union([z.string(), regulationSchema]).optional(),
}) as unknown as z.ZodType<ConfidenceOptions>;
