import type { EId, InstrumentId, Provision } from '../../../law/index.js';
import type { Fraction } from '../../../quantity/index.js';
import type { DeputyBody, DeputyCase } from '../model.js';

/** A number of a text: as printed, or so much of a number of the case. */
export type Most = number | { readonly part: Fraction; readonly of: 'units' | 'staff' | 'deputiesAbove' };

/** How many deputies bodies of one kind may have, in the cases that fit. */
export interface DeputyRule {
  readonly of: DeputyBody;
  /** Facts that must be so. */
  readonly when?: Partial<Pick<DeputyCase, 'province' | 'mergedFrom' | 'classOne' | 'chairFullTime'>>;
  /** Staff from so many, below so many. */
  readonly staff?: { readonly from: number; readonly below: number };
  /** Every one of these binds. */
  readonly most: readonly Most[];
  readonly provision: Provision;
  /** What the number does not count, or when it need not be reached yet. */
  readonly beside?: readonly Provision[];
}

/** What one text says of numbers of deputies. */
export interface DeputyText {
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: Readonly<Record<EId, Provision>>;
  readonly rules: readonly DeputyRule[];
}
