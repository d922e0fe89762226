import type { EId, Provision, Timeline } from '../../../law/index.js';
import { nd170Plan, nd170PlanProvisions } from './nd-170-2025.js';
import type { PlanText } from './plan-text.js';
import { qd65Plan, qd65PlanProvisions, qd98Plan } from './qd-65-tw-2022.js';

export type { PlanText } from './plan-text.js';

/** The Party rule on plans of rotation, and the State's beside it. A new text is a new line here. */
export const partyPlans: Timeline<PlanText> = [
  { from: '2017-10-07', text: qd98Plan },
  { from: '2022-04-28', text: qd65Plan },
];
export const statePlans: Timeline<PlanText> = [{ from: '2025-07-01', text: nd170Plan }];

export const planProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  qd65PlanProvisions,
  nd170PlanProvisions,
];
