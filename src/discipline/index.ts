export { discipliningBody } from './body.js';
export {
  type ActCase,
  type BodyCase,
  type DiscipliningBody,
  type EffectCase,
  type EffectStanding,
  type HandlingCase,
  type HandlingOutcome,
  type LimitationCase,
  type LimitationGround,
  type LimitationOutcome,
  limitationGrounds,
  type RelapseCase,
  type RelapseOutcome,
  type Severity,
} from './cases.js';
export { type CombinedCase, combinedForm } from './combined.js';
export { disciplineEffect, type EffectAnswer } from './effect.js';
export { disciplineForms, type FormsCase } from './forms.js';
export { disciplineHandling } from './handling.js';
export { disciplineLimitation, type LimitationAnswer } from './limitation.js';
export { type MatchingCase, matchingStateForm } from './matching.js';
export {
  type Discipline,
  type DisciplinedKind,
  type DisciplineForm,
  type DisciplineTrack,
  disciplineSchema,
  formSchema,
  trackSchema,
} from './model.js';
export { type DisciplineStep, disciplineProcedure, type ProcedureCase } from './procedure.js';
export { proposedForm } from './proposed.js';
export {
  type DisciplineOptions,
  type DisciplineReadingId,
  type DisciplineReadings,
  readings,
} from './readings.js';
export { type DeadlineId, type DisciplineAct, deadlineRules } from './regulations/deadlines.js';
export {
  disciplineProvisions,
  disciplineTexts,
  disciplineTimelines,
  formTimelines,
} from './regulations/index.js';
export { l80Discipline } from './regulations/l-80-2025-qh15.js';
export { nd172Effect as stateEffect } from './regulations/nd-172-2025/index.js';
export { partyEffect, qd69Provisions } from './regulations/qd-69-tw-2022.js';
export type { SkipReason, StepId } from './regulations/regulation.js';
export { disciplineRelapse } from './relapse.js';
export {
  type DisciplineEffect,
  type DisciplineRouting,
  type RatedPeriod,
  routeDiscipline,
} from './routing.js';
export { compareForms, type FormOfTrack, type SeverityOrder } from './severity.js';
export {
  type DisciplineDeadline,
  type DisciplineTimetableCase,
  disciplineTimetable,
} from './timetable.js';
