export {
  atLeast,
  atMost,
  type Bar,
  compares,
  lessThan,
  meets,
  meetsBar,
  moreThan,
  type Operator,
} from './bar.js';
export { largestCount, smallestCount } from './bounds.js';
export { type Fraction, fraction, fractionSchema, half, oneThird, percent, twoThirds } from './fraction.js';
export { formatPercent, type PercentStyle, percentUnits, type Rounding, unitsOf } from './percent.js';
export { type Share, share, type Whole } from './share.js';
