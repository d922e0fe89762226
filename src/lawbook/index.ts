export { type Citable, cite } from './cite.js';
export { type GoverningSpan, type InForce, type InForceOptions, inForce, timeline } from './in-force.js';
export { type InstrumentFilter, instrument, instruments } from './instruments.js';
export { provision, provisions } from './provisions.js';
export type { LawSubject } from './subjects.js';
