import type { InstrumentId, Provision } from '../../../law/index.js';
import type { Ladder } from '../../../reasoning/index.js';
import type { ReorganisationOutcome, Reorganised } from '../terms/model.js';

/** How long one appointment lasts. */
export interface TermRule {
  readonly months: number;
  readonly provision: Provision;
}

/** What a reorganisation of the body does to a post. */
export interface ReorganisationText {
  readonly instrument: { readonly id: InstrumentId };
  readonly ladder: Ladder<Reorganised, ReorganisationOutcome>;
}
