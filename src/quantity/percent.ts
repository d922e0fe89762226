import * as z from 'zod';
import { checked } from '../input/index.js';
import { type Share, shareSchema } from './share.js';

const roundingSchema = z.enum(['halfUp', 'cut']);
/** How a printed percentage was cut to its decimals. `cut` exists for auditing foreign figures only. */
export type Rounding = z.infer<typeof roundingSchema>;

/** How a percentage is printed. */
export interface PercentStyle {
  /** Default `halfUp`. */
  readonly rounding?: Rounding;
  /** Digits after the mark, 0 to 4, default 2. */
  readonly decimals?: number;
  /** `,` as Vietnamese prints it (the default) or `.`. */
  readonly mark?: ',' | '.';
  /** Default `false`: 40, not 40,00. */
  readonly trailingZeros?: boolean;
}

/** With more decimals the products below would leave the whole numbers a computer holds exactly. */
const decimalsSchema = z.int().min(0).max(4);

const styleSchema = z.strictObject({
  rounding: roundingSchema.optional(),
  decimals: decimalsSchema.optional(),
  mark: z.enum([',', '.']).optional(),
  trailingZeros: z.boolean().optional(),
});

const roundings: Record<Rounding, (numerator: number, denominator: number) => number> = {
  halfUp: (numerator, denominator) => Math.floor((2 * numerator + denominator) / (2 * denominator)),
  cut: (numerator, denominator) => Math.floor(numerator / denominator),
};

/** {@link percentUnits} of counts already checked, for those who try thousands of wholes. */
export const unitsOf = (part: number, whole: number, decimals: number, rounding: Rounding): number =>
  roundings[rounding](part * 100 * 10 ** decimals, whole);

/**
 * A percentage in whole units of its last decimal: 66.67 % with two decimals is 6667. Rounded from the counts, not
 * from another rounded figure.
 *
 * @param decimals - 0 to 4
 * @throws InputError where the share holds no counts or is one of nothing, and for other decimals
 * @example
 * import { percentUnits, share } from 'canbo';
 * percentUnits(share(26, 39, 'collected')); //=> 6667
 */
export function percentUnits<Of extends string>(
  share: Share<Of>,
  decimals = 2,
  rounding: Rounding = 'halfUp',
): number {
  const { part, whole } = checked(shareSchema, share);
  checked(decimalsSchema, decimals, 'decimals');
  return unitsOf(part, whole, decimals, checked(roundingSchema, rounding, 'rounding'));
}

/**
 * A percentage as the National Assembly prints it: two decimals, half up, trailing zeros dropped, comma.
 * It is for reading; bars are decided on the counts ({@link meets}).
 *
 * @throws InputError as `percentUnits`
 * @example
 * import { formatPercent, share } from 'canbo';
 * formatPercent(share(25, 47, 'collected')); //=> '53,19'
 * formatPercent(share(26, 39, 'collected'), { mark: '.', decimals: 1 }); //=> '66.7'
 */
export function formatPercent<Of extends string>(share: Share<Of>, style: PercentStyle = {}): string {
  const { rounding, decimals = 2, mark = ',', trailingZeros } = checked(styleSchema, style, 'style');
  const digits = String(percentUnits(share, decimals, rounding)).padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals);
  const decimal = trailingZeros ? rest : rest.replace(/0+$/, '');
  return decimal === '' ? integer : `${integer}${mark}${decimal}`;
}
