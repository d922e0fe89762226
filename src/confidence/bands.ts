import { meetsBar, smallestCount } from '../quantity/index.js';
import { picked, type ResolvedReadings, type WholeFact } from '../reasoning/index.js';
import type { ConfidenceCase } from './model.js';
import type { BandLadder } from './regulations/regulation.js';

/** A rung of a band ladder: shares of low marks that must all hold, and the outcome. */
export type Band = BandLadder['rungs'][number];

/** The whole a text takes its shares of, after the readings. */
export function baseOf(ladder: BandLadder, readings: ResolvedReadings): WholeFact<ConfidenceCase> {
  const [band] = ladder.rungs;
  const rule = band?.when[0];
  if (rule === undefined) throw new TypeError('a band ladder has at least one bar');
  return picked(rule.whole, readings);
}

/** The smallest number of low marks that lands in a band; `undefined` where no number does. */
export function firstInBand({ when }: Band, whole: number): number | undefined {
  const first = when.reduce((most, bar) => Math.max(most, smallestCount(bar, whole) ?? Number.NaN), 0);
  return when.every((bar) => meetsBar(bar, first, whole)) ? first : undefined;
}
