import * as z from 'zod';
import { type ReadingsOf, readingsSchema } from '../reasoning/index.js';
import { readings } from './readings.js';

/** What the verbs of this room take beside the facts. */
export interface CriteriaOptions {
  /** Other values of named readings than the defaults. */
  readonly readings?: ReadingsOf<typeof readings> | undefined;
}

/** The options, checked at the door. */
export const optionsSchema: z.ZodType<CriteriaOptions> = z.strictObject({
  readings: readingsSchema(readings).optional(),
});
