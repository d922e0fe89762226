import { smallestCount } from '../quantity/index.js';
import { type FactPath, picked, type ResolvedReadings } from './fact.js';
import type { ShareRule } from './rule.js';

/** How far a share stands from its bar, in whole counts of the part. */
export interface Distance {
  readonly of: string;
  readonly whole: number;
  /** The smallest part that meets the bar; absent where no part of this whole does. */
  readonly first?: number;
  /** How many more are needed; zero or less once the bar is met. */
  readonly more?: number;
}

/** The distance of a rule from its bar, or the facts without which it cannot be told. */
export function distanceOf<Facts>(
  rule: ShareRule<Facts>,
  facts: Facts,
  readings: ResolvedReadings,
): Distance | { readonly missing: readonly FactPath[] } {
  const base = picked(rule.whole, readings);
  const part = rule.part.read(facts);
  const whole = base.read(facts);
  if (whole === undefined) return { missing: [base.path] };
  const first = whole === 0 ? undefined : smallestCount(rule.barFrom?.(readings) ?? rule, whole);
  if (first === undefined) return { of: base.of, whole };
  return part === undefined ? { of: base.of, whole, first } : { of: base.of, whole, first, more: first - part };
}
