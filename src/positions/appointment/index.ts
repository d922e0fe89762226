export { type AppointmentAnswer, appointmentChecks } from './checks.js';
export {
  type CheckedCondition,
  type ConditionStanding,
  check as checkCondition,
  conditionStep,
} from './conditions.js';
export type {
  AppointmentCase,
  Disciplined,
  Eligibility,
  Kind as ServiceKind,
  Move,
  Tenure,
  YearlyRating,
} from './model.js';
export * from './planning/index.js';
export {
  type AppointmentOptions,
  type AppointmentReadingId,
  type AppointmentReadings,
  readings as appointmentReadings,
} from './readings.js';
export * from './reappointment/index.js';
export { onMovement, partyDecisionMonths } from './regulations/cited.js';
export {
  appointmentInstruments,
  appointmentProvisions,
  planningTimeline,
  waitTimelines,
} from './regulations/index.js';
export type { Condition, WaitRule } from './regulations/regulation.js';
export * from './terms/index.js';
export {
  type AppointmentDeadline,
  type AppointmentTimetableCase,
  appointmentTimetable,
} from './timetable.js';
export * from './votes/index.js';
export { waitConditions } from './waits.js';
