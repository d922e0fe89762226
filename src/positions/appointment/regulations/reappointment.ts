import type { InstrumentId, Provision } from '../../../law/index.js';
import type { Ladder } from '../../../reasoning/index.js';
import type { ReappointmentOutcome, TermCounted } from '../reappointment/model.js';

/** What one text says at the end of a term. */
export interface ReappointmentText {
  readonly id: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: Readonly<Record<string, Provision>>;
  readonly ladder: Ladder<TermCounted, ReappointmentOutcome>;
  /** At least so long before the term ends. */
  readonly notice?: {
    readonly unit: 'days' | 'workingDays';
    readonly n: number;
    readonly provision: Provision;
  };
  /** The decision, at least so many working days before the term ends. */
  readonly decision?: { readonly workingDays: number; readonly provision: Provision };
}
