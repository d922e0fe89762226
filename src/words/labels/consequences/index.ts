export { consequenceCounted, consequenceFact, consequenceFlag, consequenceWhole } from './facts.js';
export { letterReason, measureGround, suspensionGround } from './grounds.js';
export {
  consequence,
  decidingVote,
  limitedAct,
  limitUnit,
  measureAnchor,
  measureConflict,
  measureVote,
  recordKind,
} from './kinds.js';
export { measureReading } from './readings.js';
