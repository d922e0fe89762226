import type { YearMonth } from '../../../calendar/index.js';
import type { EId, InstrumentId, Provision } from '../../../law/index.js';
import type { Bar, Fraction } from '../../../quantity/index.js';
import type { PlanningJudged, ReferenceBody } from '../planning/model.js';
import type { Condition, Instead, WaitRule } from './regulation.js';

/** How long discipline keeps somebody out of the plans, and what stands in the place of the refusal. */
export interface PlanWait extends WaitRule {
  readonly otherwise?: readonly Instead<PlanningJudged>[];
}

/** What one text says of planning. */
export interface PlanningText {
  readonly id: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
  readonly conditions: readonly Condition<PlanningJudged>[];
  readonly waits: readonly PlanWait[];
  /** The months at which age is measured for the next term. */
  readonly references: Readonly<Partial<Record<ReferenceBody, YearMonth>>>;
  readonly numbers: PlanningNumbers;
}

/** How many may be planned. */
export interface PlanningNumbers {
  /** Of a committee's seats: at least them, at most so many times. */
  readonly coefficient: { readonly most: Fraction; readonly provision: Provision };
  readonly personsPerPost: { readonly most: number; readonly provision: Provision };
  readonly titlesPerPerson: { readonly most: number; readonly provision: Provision };
  /** Titles that may be added to a plan for deputy secretary or standing member, of three named ones. */
  readonly extras?: { readonly most: number; readonly provision: Provision };
  /** A place more for the secretary's post where a non-local deputy uses up the number. */
  readonly secretaryPlace?: { readonly more: number; readonly provision: Provision };
  /** Targets: pointed out, never refused. */
  readonly targets?: Readonly<
    Record<'young' | 'women', { readonly bar: Bar; readonly provision: Provision }>
  >;
}
