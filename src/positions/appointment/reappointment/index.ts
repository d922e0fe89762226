export { type ReappointmentAnswer, reappointmentChecks, type TermDeadline } from './checks.js';
export type { ReappointmentCase, ReappointmentOutcome } from './model.js';
