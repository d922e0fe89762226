import * as z from 'zod';
import { isThousandths } from '../exact.js';

/** A number a formula computes with: at most three decimals. */
export const figure = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine(isThousandths, {
    message: 'at most three decimals',
    params: { code: 'outOfRange' },
  });

export const ratio = z.strictObject({ achieved: figure, assigned: figure });
/** A factor: percent, or what was achieved over what was assigned; `null`, like absent, is not known. */
export const factor = z.union([figure, ratio]).nullish();
/** A factor as a caller writes it. */
export type Factor = z.infer<typeof factor>;

/** Points of the general criteria, to be added; no more than their part of the scale. */
export const generalUpTo = (most: number) =>
  figure
    .refine((points) => points <= most, { message: `at most ${most}`, params: { code: 'outOfRange' } })
    .optional();
