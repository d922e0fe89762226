import { type Rounding, unitsOf } from '../../quantity/index.js';

/** How a page took its percentages: of which number, rounded how, to how many decimals. */
export interface Printing {
  readonly whole: number;
  readonly rounding: Rounding;
  readonly decimals: 1 | 2;
}

/** A figure of a row: the count, the percentage in hundredths, or both. */
export interface Figure {
  readonly count?: number | undefined;
  readonly published?: number | undefined;
}

/** A figure whose percentage is printed, with its count or without. */
export interface Printed extends Figure {
  readonly published: number;
}

export const isPrinted = <F extends Figure>(figure: F): figure is F & Printed =>
  figure.published !== undefined;

/** The four ways to print percentages of one whole, the National Assembly's first. */
export const printingsOf = (whole: number): readonly Printing[] => [
  { whole, rounding: 'halfUp', decimals: 2 },
  { whole, rounding: 'halfUp', decimals: 1 },
  { whole, rounding: 'cut', decimals: 2 },
  { whole, rounding: 'cut', decimals: 1 },
];

/** A count as a percentage, in hundredths of a percent whatever the decimals: 95,6 is 9560. */
export const hundredthsOf = (part: number, { whole, rounding, decimals }: Printing): number =>
  unitsOf(part, whole, decimals, rounding) * (decimals === 1 ? 10 : 1);

/** The count of the whole that prints as these hundredths; `undefined` where none does. */
export function countBehind(hundredths: number, printing: Printing): number | undefined {
  const near = Math.floor((hundredths * printing.whole) / 10_000);
  return [near, near + 1].find((n) => n <= printing.whole && hundredthsOf(n, printing) === hundredths);
}

/**
 * Whether a figure can be a percentage of this whole at all, however it was printed: no way of printing moves a
 * percentage by a tenth of a percent. Asked first because it is cheap and rules out nearly every whole.
 */
export const mayBeOf = ({ count, published }: Printed, whole: number): boolean =>
  count === undefined || Math.abs(count * 10_000 - published * whole) < 10 * whole;

/** Whether this way of printing gives the published figure; without a count, whether any count does. */
export const reproduces = ({ count, published }: Printed, printing: Printing): boolean =>
  count === undefined
    ? countBehind(published, printing) !== undefined
    : hundredthsOf(count, printing) === published;
