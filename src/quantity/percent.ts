import type { Share } from './share.js';

/** How a printed percentage was cut to its decimals. `cut` exists for auditing foreign figures only. */
export type Rounding = 'halfUp' | 'cut';

/** How a percentage is printed. */
export interface PercentStyle {
  /** Default `halfUp`. */
  readonly rounding?: Rounding;
  /** Digits after the mark, default 2. */
  readonly decimals?: number;
  /** `,` as Vietnamese prints it (the default) or `.`. */
  readonly mark?: ',' | '.';
  /** Default `false`: 40, not 40,00. */
  readonly trailingZeros?: boolean;
}

const roundings: Record<Rounding, (numerator: number, denominator: number) => number> = {
  halfUp: (numerator, denominator) => Math.floor((2 * numerator + denominator) / (2 * denominator)),
  cut: (numerator, denominator) => Math.floor(numerator / denominator),
};

/**
 * A percentage in whole units of its last decimal: 66.67 % with two decimals is 6667. Rounded from the counts, not
 * from another rounded figure. The whole must not be zero.
 *
 * @example
 * import { percentUnits, share } from 'canbo';
 * percentUnits(share(26, 39, 'collected')); //=> 6667
 */
export const percentUnits = <Of extends string>(
  { part, whole }: Share<Of>,
  decimals = 2,
  rounding: Rounding = 'halfUp',
): number => roundings[rounding](part * 100 * 10 ** decimals, whole);

/**
 * A percentage as the National Assembly prints it: two decimals, half up, trailing zeros dropped, comma.
 * It is for reading; bars are decided on the counts ({@link meets}).
 *
 * @example
 * import { formatPercent, share } from 'canbo';
 * formatPercent(share(25, 47, 'collected')); //=> '53,19'
 * formatPercent(share(26, 39, 'collected'), { mark: '.', decimals: 1 }); //=> '66.7'
 */
export function formatPercent<Of extends string>(of: Share<Of>, style: PercentStyle = {}): string {
  const { rounding = 'halfUp', decimals = 2, mark = ',', trailingZeros = false } = style;
  const digits = String(percentUnits(of, decimals, rounding)).padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals);
  const decimal = trailingZeros ? rest : rest.replace(/0+$/, '');
  return decimal === '' ? integer : `${integer}${mark}${decimal}`;
}
