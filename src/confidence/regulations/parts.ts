import type { Provision } from '../../law/index.js';
import type { Bar } from '../../quantity/index.js';
import { type ByReading, type ShareRule, shareOf, type WholeFact } from '../../reasoning/index.js';
import { lowMarks } from '../facts.js';
import type { ConfidenceCase } from '../model.js';

export { isNot, isSo, shareOf } from '../../reasoning/index.js';

/** A share of low marks against a bar. */
export const lowShare = (
  id: string,
  provision: Provision,
  bar: Bar,
  whole: WholeFact<ConfidenceCase> | ByReading<WholeFact<ConfidenceCase>>,
): ShareRule<ConfidenceCase> => shareOf(id, provision, lowMarks, whole, bar);
