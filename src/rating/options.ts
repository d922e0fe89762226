import * as z from 'zod';
import { type ReadingsOf, readingsSchema } from '../reasoning/index.js';
import { readings } from './readings.js';
import type { RatingRegulation } from './regulations/regulation.js';
import type { StateRegulation } from './regulations/state/regulation.js';

/** What every verb of this room takes beside the facts. */
export interface RatingOptions {
  /** Other values of named readings than the defaults. */
  readonly readings?: ReadingsOf<typeof readings> | undefined;
  /**
   * Judge under this generation instead of the one in force that day: its id (`qd-124-tw-2023+hd-25-btctw-2023`), or a
   * regulation of your own (a draft, a local text) in the shape of ours.
   */
  readonly under?: string | RatingRegulation | StateRegulation | undefined;
}

/** The options, checked at the door of every verb. */
export const optionsSchema = z.strictObject({
  readings: readingsSchema(readings).optional(),
  under: z
    .union([z.string(), z.looseObject({ id: z.string(), instrument: z.looseObject({ id: z.string() }) })])
    .optional(),
}) as unknown as z.ZodType<RatingOptions>;
