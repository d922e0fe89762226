export type { Authority } from './authority.js';
export {
  type Bilingual,
  type Evidence,
  type Instrument,
  type InstrumentId,
  type InstrumentKind,
  type Issuer,
  instrumentKinds,
  issuers,
  type PartialDate,
  weaker,
} from './instrument.js';
export {
  type EId,
  type Provision,
  type ProvisionRef,
  provisionsOf,
  type RecordedText,
} from './provision.js';
export { furtherProvisions } from './records/further.js';
export { recordedTexts } from './records/index.js';
export { l10Openness } from './records/openness.js';
export { pollInRating } from './records/shared.js';
export { recordedTimelines } from './records/timelines.js';
export {
  covers,
  endOf,
  type Governing,
  governing,
  type Levels,
  type NoText,
  type Span,
  startOf,
  type Timeline,
} from './timeline.js';
