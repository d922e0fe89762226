import { type Bar, largestCount, smallestCount } from '../quantity/index.js';
import type { Finding } from './rule.js';

/** What would meet the bar of a condition, and how far the case is from it. */
export interface Distance {
  /** The value nearest to the case's side of the bar that meets it: the 26th low mark of 39. */
  readonly needed: number;
  /** How many more (positive) or fewer (negative) that is than the case has. */
  readonly change: number;
}

/**
 * How far one evaluated condition is from its bar, in whole counts: of a share, counts of its part over the same whole.
 * A bar already met gives the distance back to it. `undefined` where the value is not known, where the condition is
 * whether something is so, and where no count of that whole meets the bar (more than 20 of 20).
 *
 * @example
 * import { assessConfidence, distanceOf } from 'canbo';
 * const poll = { forum: 'party' as const, heldOn: '2023-12-29', ballots: { collected: 39 } };
 * const [upper] = assessConfidence({ ...poll, marks: { low: 25 } }).trace.steps[0]?.findings ?? [];
 * upper && distanceOf(upper); //=> { needed: 26, change: 1 }
 */
export function distanceOf({ operator, bar, actual }: Finding): Distance | undefined {
  if (operator === 'is' || actual === null || typeof actual === 'boolean' || typeof bar === 'boolean')
    return undefined;
  if (typeof bar === 'number') {
    return typeof actual === 'number' ? away(nearest[operator](bar), actual) : undefined;
  }
  if (typeof actual === 'number') return undefined;
  const against: Bar = { operator, bar };
  const asksForMore = operator === 'moreThan' || operator === 'atLeast';
  const needed = asksForMore ? smallestCount(against, actual.whole) : largestCount(against, actual.whole);
  return needed === undefined ? undefined : away(needed, actual.part);
}

const away = (needed: number, actual: number): Distance => ({ needed, change: needed - actual });

/** The whole number nearest to a bar that meets it. */
const nearest: Readonly<Record<Bar['operator'], (bar: number) => number>> = {
  moreThan: (bar) => bar + 1,
  atLeast: (bar) => bar,
  lessThan: (bar) => bar - 1,
  atMost: (bar) => bar,
};
