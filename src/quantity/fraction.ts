import * as z from 'zod';
import { checked } from '../input/index.js';

/** A bar as the law writes it, kept as two whole numbers: two thirds is 2 over 3, never 0.6667. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const numeratorSchema = z.int().min(0).max(1_000_000);
const denominatorSchema = z.int().min(1).max(1_000_000);

/** A fraction as a caller may write it by hand. */
export const fractionSchema = z.strictObject({ numerator: numeratorSchema, denominator: denominatorSchema });

/**
 * A fraction of two whole numbers up to a million, the second not zero.
 *
 * @throws InputError for anything else
 * @example
 * import { fraction } from 'canbo';
 * fraction(2, 3); //=> { numerator: 2, denominator: 3 }
 */
export const fraction = (numerator: number, denominator: number): Fraction => ({
  numerator: checked(numeratorSchema, numerator, 'numerator'),
  denominator: checked(denominatorSchema, denominator, 'denominator'),
});

/** One half (một nửa); "quá nửa" is `moreThan(half)`. */
export const half: Fraction = { numerator: 1, denominator: 2 };

/** One third (một phần ba). */
export const oneThird: Fraction = { numerator: 1, denominator: 3 };

/** Two thirds (hai phần ba); "từ hai phần ba trở lên" is `atLeast(twoThirds)`. */
export const twoThirds: Fraction = { numerator: 2, denominator: 3 };

/**
 * A bar written in percent in the text: 20 % is twenty hundredths.
 *
 * @throws InputError unless the percentage is whole; 12.5 % is `fraction(125, 1000)`
 * @example
 * import { percent } from 'canbo';
 * percent(20); //=> { numerator: 20, denominator: 100 }
 */
export const percent = (hundredths: number): Fraction => ({
  numerator: checked(numeratorSchema, hundredths, 'hundredths'),
  denominator: 100,
});
