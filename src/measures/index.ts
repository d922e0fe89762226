export type {
  Coefficient,
  Consequence,
  ConsequenceKind,
  Exclusion,
  LimitedAct,
  MeasureConflict,
  MeasuresAnswer,
  OpenConsequence,
  TimeLimit,
} from './answer.js';
export { consequenceKinds } from './answer.js';
export { type AwardCase, awardAmount } from './award.js';
export {
  type ClockAct,
  type ClockCase,
  type ClockEntry,
  type ClockKind,
  type ClockOptions,
  type ClockOutcome,
  type ClockReadings,
  clockReadings,
  type EligibilityClock,
  type EntryStanding,
  eligibilityClock,
} from './clock/index.js';
export { measuresFor } from './measures-for.js';
export type {
  CadreRecord,
  Ground,
  LetterReason,
  RecordedDiscipline,
  RecordedPoll,
  RecordKind,
  SidedRating,
  SuspensionGround,
} from './model.js';
export { type MeasureOptions, type MeasureReadingId, type MeasureReadings, readings } from './readings.js';
export { measureProvisions, measureTexts } from './regulations/index.js';
export type { MeasureRow, MeasureText } from './regulations/text.js';
export { voteTimelines } from './regulations/votes.js';
export type { MeasureAnchor, MeasureTimetableCase } from './timetable/model.js';
export { type MeasureDeadline, measureTimetable } from './timetable/timetable.js';
export { checkMeasureVote } from './vote/check.js';
export type { DecidingVote, MeasureVoteCase, MeasureVoteOutcome } from './vote/model.js';
