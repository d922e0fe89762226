import type { Provision } from '../../law/index.js';
import type { Bar } from '../../quantity/index.js';
import type { ByReading, Fact, FlagRule, ShareRule, WholeFact } from '../../reasoning/index.js';
import { lowMarks } from '../facts.js';
import type { ConfidenceCase } from '../model.js';

/** How the regulations of this room write their conditions. */

/** A share of low marks against a bar. */
export const lowShare = (
  id: string,
  provision: Provision,
  bar: Bar,
  whole: WholeFact<ConfidenceCase> | ByReading<WholeFact<ConfidenceCase>>,
): ShareRule<ConfidenceCase> => ({ kind: 'share', id, provision, part: lowMarks, whole, ...bar });

/** A part of a whole against a bar. */
export const shareOf = <Facts>(
  id: string,
  provision: Provision,
  part: Fact<Facts, number>,
  whole: WholeFact<Facts>,
  bar: Bar,
): ShareRule<Facts> => ({ kind: 'share', id, provision, part, whole, ...bar });

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
