export * from './appointment.js';
export { appointmentReading } from './appointment-readings.js';
export * from './conditions.js';
export { positionFact } from './facts.js';
export * from './planning.js';
export { positionReading } from './title-readings.js';
export * from './titles.js';
export * from './votes.js';
