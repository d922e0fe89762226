import type { InstrumentId, Span } from '../../law/index.js';
import type { Unread } from '../../reasoning/index.js';
import type { CriteriaFrame } from '../model.js';

/** The frames a regulation puts in force together. */
export interface CriteriaGeneration {
  readonly instrument: { readonly id: InstrumentId };
  readonly frames: readonly CriteriaFrame[];
  /** The regime assesses by quarter as well as by year. */
  readonly byQuarter?: true;
  /** Why it has no frame: it could not be read, or rating by such a text has ended. */
  readonly without?: Unread | 'ended';
  /** A unit without a regulation of its own is rated by another text in this year. */
  readonly withoutOwnRegulation?: { readonly year: number; readonly text: CriteriaGeneration };
}

/** One span of the texts on a subject. */
export interface CriteriaSpan extends Span<CriteriaGeneration> {
  /** Years that ended before its first day stay with the text before it, whenever they are decided. */
  readonly laterYearsOnly?: true;
}

export const generation = (id: InstrumentId, ...frames: readonly CriteriaFrame[]): CriteriaGeneration => ({
  instrument: { id },
  frames,
});
