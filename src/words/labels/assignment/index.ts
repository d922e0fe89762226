export { movementCounted, movementFlag, movementUnit, movementWhole } from './conditions.js';
export { movementFact } from './facts.js';
export * as movementOutcomes from './outcomes.js';
export { assignmentReading } from './readings.js';
