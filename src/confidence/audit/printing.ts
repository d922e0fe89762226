import { percentUnits, type Rounding } from '../../quantity/index.js';

/** How a page took its percentages: of which number, rounded how, to how many decimals. */
export interface Printing {
  readonly whole: number;
  readonly rounding: Rounding;
  readonly decimals: 1 | 2;
}

/** A printed figure: the count, the percentage in hundredths, or both. */
export interface Figure {
  readonly count?: number | undefined;
  readonly published?: number | undefined;
}

/** The four ways to print percentages of one whole, the National Assembly's first. */
export const printingsOf = (whole: number): readonly Printing[] => [
  { whole, rounding: 'halfUp', decimals: 2 },
  { whole, rounding: 'halfUp', decimals: 1 },
  { whole, rounding: 'cut', decimals: 2 },
  { whole, rounding: 'cut', decimals: 1 },
];

/** A count as a percentage, in hundredths of a percent whatever the decimals: 95,6 is 9560. */
export const hundredthsOf = (part: number, { whole, rounding, decimals }: Printing): number =>
  percentUnits({ part, whole, of: 'printed' }, decimals, rounding) * 10 ** (2 - decimals);

/** The count of the whole that prints as these hundredths; `undefined` where none does. */
export function countBehind(hundredths: number, printing: Printing): number | undefined {
  const near = Math.floor((hundredths * printing.whole) / 10_000);
  return [near, near + 1].find((n) => n <= printing.whole && hundredthsOf(n, printing) === hundredths);
}

/** Whether this way of printing gives the published figure; without a count, whether any count does. */
export function reproduces({ count, published }: Figure, printing: Printing): boolean {
  if (published === undefined) return false;
  if (count === undefined) return countBehind(published, printing) !== undefined;
  return hundredthsOf(count, printing) === published;
}
