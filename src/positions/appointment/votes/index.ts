export { type AppointmentVoteAnswer, checkAppointmentVote, type NamedPerson } from './check.js';
export type { BallotId, VoteCase, VoteOutcome } from './model.js';
export { type AppointmentStep, appointmentProcedure } from './procedure.js';
