/**
 * Exact arithmetic on points and percentages: fractions of whole numbers of any size, always positive or zero below the
 * line. 0.1 and 0.2 make 0.3, and a third of 70 stays a third until it is printed.
 */
export interface Exact {
  readonly above: bigint;
  readonly below: bigint;
}

/** The finest step of an input: a thousandth. */
const perUnit = 1000;

/** Whether a number is written with at most three decimals, so that it can be taken exactly. */
export const isThousandths = (value: number): boolean => Number(value.toFixed(3)) === value;

const reduced = (above: bigint, below: bigint): Exact => {
  let [a, b] = [above < 0n ? -above : above, below];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? zero : { above: above / a, below: below / a };
};

export const zero: Exact = { above: 0n, below: 1n };

/** A number of at most three decimals, as it is written. */
export const exact = (value: number): Exact => reduced(BigInt(Math.round(value * perUnit)), BigInt(perUnit));

export const plus = (a: Exact, b: Exact): Exact =>
  reduced(a.above * b.below + b.above * a.below, a.below * b.below);

export const minus = (a: Exact, b: Exact): Exact =>
  reduced(a.above * b.below - b.above * a.below, a.below * b.below);

export const times = (a: Exact, b: Exact): Exact => reduced(a.above * b.above, a.below * b.below);

/** `b` is more than zero. */
export const over = (a: Exact, b: Exact): Exact => reduced(a.above * b.below, a.below * b.above);

export const sum = (values: readonly Exact[]): Exact => values.reduce(plus, zero);

/** Less than zero, zero or more, as `a` is less than `b`, equal or more. */
export const compared = (a: Exact, b: Exact): number => {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const least = (a: Exact, b: Exact): Exact => (compared(a, b) <= 0 ? a : b);

export const most = (a: Exact, b: Exact): Exact => (compared(a, b) >= 0 ? a : b);

/** The number nearest to the exact value. */
export const toNumber = ({ above, below }: Exact): number => Number(above) / Number(below);

/** How a figure is cut to the step it is printed in. */
export type StepRounding = 'halfUp' | 'cut';

/** A value of zero or more, rounded to a multiple of a step. */
export function roundedTo(step: Exact, value: Exact, rounding: StepRounding): Exact {
  const { above, below } = over(value, step);
  const steps = rounding === 'cut' ? above / below : (2n * above + below) / (2n * below);
  return times({ above: steps, below: 1n }, step);
}
