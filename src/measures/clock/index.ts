export { type EligibilityClock, eligibilityClock } from './clock.js';
export type { ClockEntry, EntryStanding } from './entries.js';
export type { ClockAct, ClockCase, ClockKind, ClockOutcome } from './model.js';
export { type ClockOptions, type ClockReadings, clockReadings } from './readings.js';
