import { InputError } from '../input/index.js';
import type { InstrumentId, ProvisionRef } from '../law/index.js';
import { type Citable, cite } from '../lawbook/index.js';
import type { Language } from './language.js';

/** khoản 3 Điều 11 Quy định 96-QĐ/TW; Art. 11(3), Regulation 96-QĐ/TW. */
export const citation = (ref: ProvisionRef, lang: Language): string =>
  cited(ref, `${ref.eId} ${ref.instrument}`, lang);

/** Several places, each text named once. */
export const citations = (refs: readonly ProvisionRef[], lang: Language): string =>
  cited(refs, refs.map(({ instrument, eId }) => `${eId} ${instrument}`).join('; '), lang);

/** Quy định 96-QĐ/TW; Regulation 96-QĐ/TW. */
export const textName = (instrument: InstrumentId, lang: Language): string =>
  cited({ instrument }, instrument, lang);

/** A text of the caller's own is not in the lawbook: its ids are all that is known of it. */
function cited(places: Citable | readonly Citable[], otherwise: string, lang: Language): string {
  try {
    return cite(places, lang);
  } catch (error) {
    if (error instanceof InputError && error.code === 'unknownId') return otherwise;
    throw error;
  }
}
