import type { Instrument } from '../instrument.js';
import { type EId, type Provision, provisionsOf, type RecordedText } from '../provision.js';

/** A text that is only cited: what is known of it, and the provisions the rooms refer to. */
export const record = (
  instrument: Instrument,
  written: Readonly<Record<EId, Omit<Provision, 'ref'>>> = {},
): RecordedText => ({ instrument, provisions: provisionsOf(instrument.id, written) });
