export type { MoveAnswer, MoveOutcome } from './answer.js';
export {
  type CommitteeTransferAnswer,
  type CommitteeTransferCase,
  committeeTransferLimit,
} from './charter.js';
export { type NonLocalCase, nonLocalRule, twoTermRule } from './heads.js';
export { checkJobPositionChange } from './job-position.js';
export type { JobPositionChangeCase } from './job-position-model.js';
export type {
  MovedPerson,
  MovementBars,
  MovementKind,
  PersonKind,
  PositionChangeCase,
  RotationCase,
  RotationGround,
  SecondmentCase,
  TransferCase,
} from './model.js';
export * from './plan/index.js';
export { checkPositionChange, type PositionChangeAnswer } from './position-change.js';
export * from './procedure/index.js';
export {
  type AssignmentOptions,
  type AssignmentReadingId,
  type AssignmentReadings,
  readings as assignmentReadings,
} from './readings.js';
export type { CharterOutcome } from './regulations/dieu-le-dang-2011.js';
export type { HeadOffice, NonLocalDuty, TwoTermsCase, TwoTermsOutcome } from './regulations/heads.js';
export {
  assignmentTexts,
  movementInstruments,
  movementProvisions,
  positionChangeTimeline,
} from './regulations/index.js';
export type { PositionChangeOutcome } from './regulations/nd-59-2019.js';
export type { OtherMove } from './regulations/regulation.js';
export type { RotationEndCase, RotationEndOutcome } from './regulations/rotation-end.js';
export { checkRotation, type RotationAnswer } from './rotation.js';
export { type RotationEndAnswer, rotationEnd } from './rotation-end.js';
export { checkSecondment } from './secondment.js';
export * from './training/index.js';
export { checkTransfer, type KeptAllowance, type TransferAnswer } from './transfer.js';
