import { type Bar, meetsBar } from './bar.js';

/**
 * The smallest count out of `whole` that meets a bar: the 26th low ballot of 39. `undefined` where none does (more
 * than 20 of 20).
 *
 * @example
 * import { atLeast, smallestCount, twoThirds } from 'canbo';
 * smallestCount(atLeast(twoThirds), 39); //=> 26
 */
export function smallestCount(bar: Bar, whole: number): number | undefined {
  if (bar.operator === 'lessThan' || bar.operator === 'atMost')
    return meetsBar(bar, 0, whole) ? 0 : undefined;
  const near = Math.floor((whole * bar.bar.numerator) / bar.bar.denominator);
  return nearest(bar, whole, [near, near + 1]);
}

/**
 * The largest count out of `whole` that meets a bar: at most 20 % of 26 is 5.
 *
 * @example
 * import { atMost, largestCount, percent } from 'canbo';
 * largestCount(atMost(percent(20)), 26); //=> 5
 */
export function largestCount(bar: Bar, whole: number): number | undefined {
  if (bar.operator === 'moreThan' || bar.operator === 'atLeast')
    return meetsBar(bar, whole, whole) ? whole : undefined;
  const near = Math.ceil((whole * bar.bar.numerator) / bar.bar.denominator);
  return nearest(bar, whole, [near, near - 1]);
}

/** The candidates stand on both sides of the bar, so the first that meets it is the bound. */
function nearest(bar: Bar, whole: number, candidates: readonly number[]): number | undefined {
  return candidates.find((count) => count >= 0 && count <= whole && meetsBar(bar, count, whole));
}
