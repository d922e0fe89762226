export type { PlanOutcome } from './answer.js';
export type { LineCoverage, LineReport, PlanCandidate } from './candidates.js';
export type { PlanLack, TextOnPlan } from './complete.js';
export type { PlanConflict, PlanConflictKind } from './conflicts.js';
export type { DueMove, DueWhy } from './due.js';
export type { CandidateAnswer } from './judging.js';
export type {
  HeldPost,
  MovementPlan,
  PlanForm,
  PlanLine,
  PlanMember,
  PlannedOffice,
  PlanPerson,
} from './model.js';
export { type PlanAnswer, type PlanOptions, planAssignments } from './plan.js';
export { planProvisions } from './regulations/index.js';
