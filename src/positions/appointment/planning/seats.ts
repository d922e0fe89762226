import type { Fraction } from '../../../quantity/index.js';
import type { ResolvedReadings } from '../../../reasoning/index.js';

/** The most persons for a number of seats under a coefficient: half up, or by the reading up. */
export const mostOf = (
  seats: number,
  { numerator, denominator }: Fraction,
  readings: ResolvedReadings,
): number =>
  readings['planning.rounding'] === 'up'
    ? Math.ceil((seats * numerator) / denominator)
    : Math.floor((2 * seats * numerator + denominator) / (2 * denominator));
