import type { Fraction } from '../../quantity/index.js';

/** Of whom the cap is a share: those rated good, those rated good or better, all rated. */
export const capBases = ['goodOnly', 'goodOrBetter', 'allRated'] as const;
/** Of whom the cap on "xuất sắc" is a share. The letter says those rated good. */
export type CapBase = (typeof capBases)[number];

/** What becomes of the fraction of a place. */
export const capRoundings = ['floor', 'halfUp'] as const;
/** What becomes of the fraction of a place: dropped, or rounded half up. */
export type CapRounding = (typeof capRoundings)[number];

/** One way to read the cap. */
export interface CapReading {
  readonly ratio: Fraction;
  readonly base: CapBase;
  readonly rounding: CapRounding;
  /** Those pushed out of "xuất sắc" become good: the base is taken after that (`final`) or before it. */
  readonly pool: 'final' | 'beforeCap';
}

/** A group: those fit for excellent, those rated good beside them, those below. */
export interface Pool {
  readonly fit: number;
  readonly good: number;
  readonly below: number;
}

/** What the cap is a share of when `named` of those fit are rated excellent. */
function baseOf({ base, pool }: CapReading, { fit, good, below }: Pool, named: number): number {
  switch (base) {
    case 'goodOnly':
      return pool === 'final' ? good + fit - named : good;
    case 'goodOrBetter':
      return good + fit;
    case 'allRated':
      return good + fit + below;
  }
}

/** A share of a whole in whole places. */
export function placesOf(whole: number, { numerator, denominator }: Fraction, rounding: CapRounding): number {
  const part = whole * numerator;
  return rounding === 'floor'
    ? Math.floor(part / denominator)
    : Math.floor((2 * part + denominator) / (2 * denominator));
}

/** Whether so many may be rated excellent. */
const withinCap = (reading: CapReading, pool: Pool, named: number): boolean =>
  named <= placesOf(baseOf(reading, pool, named), reading.ratio, reading.rounding);

/**
 * How many of those fit may be named: the largest number within the cap. The base shrinks by one with every place under
 * `final`, so the bound is found by halving.
 */
export function placesFor(reading: CapReading, pool: Pool): number {
  let most = pool.fit;
  let least = 0;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (withinCap(reading, pool, middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
