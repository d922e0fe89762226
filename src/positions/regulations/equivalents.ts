import type { Bilingual, EId, InstrumentId, Provision } from '../../law/index.js';
import type { Place } from '../model.js';
import type { TitleId } from './titles/index.js';

/**
 * A list that puts titles on one step for a purpose of its own (commendation, benefits). It is a hint where a rank is not
 * known, and never a rank.
 */
export interface EquivalenceList {
  readonly instrument: { readonly id: InstrumentId };
  /** Where it holds; absent: everywhere. */
  readonly province?: Place['province'];
  readonly steps: readonly EquivalenceStep[];
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
}

export interface EquivalenceStep {
  readonly name: Bilingual;
  readonly titles: readonly TitleId[];
  readonly provision: Provision;
}
