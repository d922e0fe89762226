export type { ReorganisationOutcome, Reorganised, TermQuestion } from './model.js';
export { type AppointmentTerm, appointmentTerm, reorganisedPost } from './terms.js';
