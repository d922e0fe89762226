import type { Provision } from '../law/index.js';
import type { Bar, Operator } from '../quantity/index.js';
import type { ByReading, Fact, WholeFact } from './fact.js';
import type { CountRule, FlagRule, ShareRule } from './rule.js';

/** How regulations write their conditions: the id, where it stands, what it looks at, its bar. */

/** A part of a whole against a bar. */
export const shareOf = <Facts>(
  id: string,
  provision: Provision,
  part: Fact<Facts, number>,
  whole: WholeFact<Facts> | ByReading<WholeFact<Facts>>,
  bar: Bar,
): ShareRule<Facts> => ({ kind: 'share', id, provision, part, whole, ...bar });

/** A count or a score against a number. */
export const countOf = <Facts>(
  id: string,
  provision: Provision,
  fact: Fact<Facts, number> | ByReading<Fact<Facts, number>>,
  operator: Operator,
  bar: number,
): CountRule<Facts> => ({ kind: 'count', id, provision, fact, operator, bar });

/** Something that must be so. */
export const isSo = <Facts>(
  id: string,
  provision: Provision,
  fact: Fact<Facts, boolean> | ByReading<Fact<Facts, boolean>>,
): FlagRule<Facts> => ({ kind: 'flag', id, provision, fact, bar: true });

/** Something that must not be so. */
export const isNot = <Facts>(
  id: string,
  provision: Provision,
  fact: Fact<Facts, boolean> | ByReading<Fact<Facts, boolean>>,
): FlagRule<Facts> => ({ kind: 'flag', id, provision, fact, bar: false });
