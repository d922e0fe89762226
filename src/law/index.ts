export type { Authority } from './authority.js';
export {
  type Bilingual,
  type Evidence,
  type Instrument,
  type InstrumentId,
  type InstrumentKind,
  type Issuer,
  type PartialDate,
  weaker,
} from './instrument.js';
export { type EId, type Provision, type ProvisionRef, provisionsOf } from './provision.js';
export {
  covers,
  type Governing,
  governing,
  type Levels,
  type NoText,
  type Span,
  startOf,
  type Timeline,
} from './timeline.js';
