import * as z from 'zod';
import { type ConfidenceReadings, readings } from '../confidence/index.js';

/** The readings of the rooms on which a timeline may rest. A new room whose timeline rests on one adds its table. */
const table = readings;
type Readings = ConfidenceReadings;

export const readingsSchema = z.strictObject(
  Object.fromEntries(Object.entries(table).map(([id, { schema }]) => [id, schema.optional()])),
) as unknown as z.ZodType<Readings>;

/** The defaults, and over them what the caller chose. */
export const resolved = (chosen: Readings = {}): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(table).map(([id, reading]) => [id, chosen[id as keyof Readings] ?? reading.default]),
  );
