import * as z from 'zod';
import { checked } from '../input/index.js';
import { type Bar, meetsBar } from './bar.js';

/** Of a whole of nothing, too, a bar may be asked: none of no ballots is at most half of them. */
const wholeSchema = z.int().min(0).max(1_000_000_000);

/**
 * The smallest count out of `whole` that meets a bar: the 26th low ballot of 39. `undefined` where none does (more
 * than 20 of 20).
 *
 * @throws InputError unless the whole is a count
 * @example
 * import { atLeast, smallestCount, twoThirds } from 'canbo';
 * smallestCount(atLeast(twoThirds), 39); //=> 26
 */
export function smallestCount(bar: Bar, whole: number): number | undefined {
  checked(wholeSchema, whole, 'whole');
  if (bar.operator === 'lessThan' || bar.operator === 'atMost')
    return meetsBar(bar, 0, whole) ? 0 : undefined;
  const near = Math.floor((whole * bar.bar.numerator) / bar.bar.denominator);
  return nearest(bar, whole, [near, near + 1]);
}

/**
 * The largest count out of `whole` that meets a bar: at most 20 % of 26 is 5. `undefined` where none does (less than
 * 0 %).
 *
 * @throws InputError unless the whole is a count
 * @example
 * import { atMost, largestCount, percent } from 'canbo';
 * largestCount(atMost(percent(20)), 26); //=> 5
 */
export function largestCount(bar: Bar, whole: number): number | undefined {
  checked(wholeSchema, whole, 'whole');
  if (bar.operator === 'moreThan' || bar.operator === 'atLeast')
    return meetsBar(bar, whole, whole) ? whole : undefined;
  const near = Math.min(Math.ceil((whole * bar.bar.numerator) / bar.bar.denominator), whole);
  return nearest(bar, whole, [near, near - 1]);
}

/** The candidates stand on both sides of the bar, so the first that meets it is the bound. */
function nearest(bar: Bar, whole: number, candidates: readonly number[]): number | undefined {
  return candidates.find((count) => count >= 0 && count <= whole && meetsBar(bar, count, whole));
}
