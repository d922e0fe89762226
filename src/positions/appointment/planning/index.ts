export { type PlanningAnswer, planningChecks } from './checks.js';
export { type CongressAge, type CongressCase, congressAge } from './congress.js';
export { type PlanCounts, type PlanCountsAnswer, type PlanLimit, planningCounts } from './counts.js';
export type { CongressLevel, PlanningCase, PlanningOutcome, ReferenceBody } from './model.js';
