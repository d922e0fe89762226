import { type Bar, type Fraction, largestCount, type Share, smallestCount } from '../quantity/index.js';
import type { Finding } from './rule.js';

/** What would meet the bar of a condition, and how far the case is from it. */
export interface Distance {
  /** The value nearest to the case's side of the bar that meets it: the 26th low mark of 39. */
  readonly needed: number;
  /** How many more (positive) or fewer (negative) that is than the case has. */
  readonly change: number;
}

/**
 * How far one evaluated condition is from its bar: of a share, in whole counts of its part over the same whole; of a
 * number, in its own unit. A bar already met gives the distance back to it. `undefined` where the condition could not be
 * judged, where it is whether something is so, where no count of that whole meets the bar (more than 20 of 20), and
 * where points with decimals have no nearest value (less than 90).
 *
 * @example
 * import { assessConfidence, distanceOf } from 'canbo';
 * const poll = { forum: 'party' as const, heldOn: '2023-12-29', ballots: { collected: 39 } };
 * const [upper] = assessConfidence({ ...poll, marks: { low: 25 } }).trace.steps[0]?.findings ?? [];
 * upper && distanceOf(upper); //=> { needed: 26, change: 1 }
 */
export function distanceOf({ operator, bar, actual, verdict }: Finding): Distance | undefined {
  if (operator === 'is' || verdict === 'unknown') return undefined;
  return typeof bar === 'number'
    ? toNumber(operator, bar, actual as number)
    : toShare({ operator, bar: bar as Fraction }, actual as Share<string>);
}

function toShare(bar: Bar, { part, whole }: Share<string>): Distance | undefined {
  const asksForMore = bar.operator === 'moreThan' || bar.operator === 'atLeast';
  const needed = asksForMore ? smallestCount(bar, whole) : largestCount(bar, whole);
  return needed === undefined ? undefined : { needed, change: needed - part };
}

/** Beyond a bar itself the nearest value is the next whole number, which only counts have. */
const beyond: Readonly<Record<Bar['operator'], number>> = {
  moreThan: 1,
  atLeast: 0,
  lessThan: -1,
  atMost: 0,
};

function toNumber(operator: Bar['operator'], bar: number, actual: number): Distance | undefined {
  const step = beyond[operator];
  if (step !== 0 && !(Number.isInteger(bar) && Number.isInteger(actual))) return undefined;
  const needed = bar + step;
  // 90 - 89.996 is 0.004 points, not 0.00400000000000489.
  const change = needed - actual;
  return { needed, change: Number.isInteger(change) ? change : Number(change.toPrecision(12)) };
}
