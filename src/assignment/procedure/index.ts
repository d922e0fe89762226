export {
  type MovementAnchor,
  type MovementDeadlineId,
  movementDeadlineIds,
} from '../regulations/deadlines.js';
export { type MovementAct, type MovementVote, movementActs, procedures } from '../regulations/procedures.js';
export { type RoleMatter, roleMatters } from '../regulations/roles.js';
export { type MovementProcedureCase, type MovementStep, movementProcedure } from './procedure.js';
export { type MovementRole, movementRoles } from './roles.js';
export {
  checkMovementSequence,
  type MovementOrder,
  type MovementSequenceAnswer,
  type MovementSequenceCase,
} from './sequence.js';
export { type MovementDeadline, type MovementTimetableCase, movementTimetable } from './timetable.js';
