import { checked } from '../input/index.js';
import { type Fraction, fraction } from './fraction.js';
import { type Share, shareSchema } from './share.js';

/** The four ways a text words a bar: trên / từ … trở lên / dưới / không quá. */
export type Operator = 'moreThan' | 'atLeast' | 'lessThan' | 'atMost';

/** A bar with its operator, before it is said what it is a bar of: more than half, at least two thirds. */
export interface Bar {
  readonly operator: Operator;
  readonly bar: Fraction;
}

const barOf = (operator: Operator, { numerator, denominator }: Fraction): Bar => ({
  operator,
  bar: fraction(numerator, denominator),
});

/**
 * "Trên / quá …": strictly more. Exactly the bar does not pass.
 *
 * @example
 * import { half, meets, moreThan, share } from 'canbo';
 * meets(share(20, 40, 'collected'), moreThan(half)); //=> false
 */
export const moreThan = (bar: Fraction): Bar => barOf('moreThan', bar);

/**
 * "Từ … trở lên / ít nhất …": the bar itself passes.
 *
 * @example
 * import { atLeast, meets, share, twoThirds } from 'canbo';
 * meets(share(26, 39, 'collected'), atLeast(twoThirds)); //=> true
 */
export const atLeast = (bar: Fraction): Bar => barOf('atLeast', bar);

/**
 * "Dưới …": strictly less.
 *
 * @example
 * import { lessThan, meets, share, twoThirds } from 'canbo';
 * meets(share(26, 39, 'collected'), lessThan(twoThirds)); //=> false
 */
export const lessThan = (bar: Fraction): Bar => barOf('lessThan', bar);

/**
 * "Không quá …": the bar itself passes.
 *
 * @example
 * import { atMost, meets, share, twoThirds } from 'canbo';
 * meets(share(26, 39, 'collected'), atMost(twoThirds)); //=> true
 */
export const atMost = (bar: Fraction): Bar => barOf('atMost', bar);

/** Compares two whole numbers by a legal operator. */
export function compares(operator: Operator, left: number, right: number): boolean {
  switch (operator) {
    case 'moreThan':
      return left > right;
    case 'atLeast':
      return left >= right;
    case 'lessThan':
      return left < right;
    case 'atMost':
      return left <= right;
  }
}

/**
 * Whether `part` of `whole` meets a bar, by cross-multiplication: no division, no rounding. Exact while
 * `part × denominator` stays below 2^53: a share counts up to 10^9 and a bar is written in numbers up to 10^6.
 */
export const meetsBar = ({ operator, bar }: Bar, part: number, whole: number): boolean =>
  compares(operator, part * bar.denominator, whole * bar.numerator);

/**
 * Whether a share meets a bar, exactly.
 *
 * Name the whole (`meets<'collected'>(…)`) to have the compiler refuse a share of anything else.
 *
 * @throws InputError where the share holds no counts, or is one of nothing
 * @example
 * import { atLeast, meets, share, twoThirds } from 'canbo';
 * meets<'collected'>(share(25, 39, 'collected'), atLeast(twoThirds)); //=> false
 */
export function meets<Of extends string>(share: Share<Of>, bar: Bar): boolean {
  const { part, whole } = checked(shareSchema, share);
  return meetsBar(bar, part, whole);
}
