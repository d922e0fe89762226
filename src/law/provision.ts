import type { Bilingual, Evidence, Instrument, InstrumentId } from './instrument.js';

/**
 * A place in a text, by Akoma Ntoso eId: `art_11__para_2__point_a` is điểm a khoản 2 Điều 11 (`point_dd` is điểm đ).
 * Appendices are `app_1`; numbered points outside articles are `point_7.2`; dashes are `indent_3`. A place known only so
 * far ends in a word: `art_8__low` stands somewhere in Điều 8, `unplaced__quorum` somewhere in the text.
 */
export type EId = string;

/** Where something stands: enough to look it up and to cite it. */
export interface ProvisionRef {
  readonly instrument: InstrumentId;
  readonly eId: EId;
}

/** One provision, restated in a line, with the mark of how well it could be read. */
export interface Provision extends Bilingual {
  readonly ref: ProvisionRef;
  readonly evidence: Evidence;
  /** The content was read but the number of its article was not. */
  readonly numberUnverified?: true;
}

/** One text on record: the instrument and those of its provisions that are restated, in the order of the articles. */
export interface RecordedText {
  readonly instrument: Instrument;
  readonly provisions: Readonly<Record<EId, Provision>>;
}

/**
 * The provisions of one text, in the order of its articles. Keys are eIds, so a rule that cites an article that is not
 * there does not compile.
 */
export function provisionsOf<const K extends EId>(
  instrument: InstrumentId,
  written: Readonly<Record<K, Omit<Provision, 'ref'>>>,
): Readonly<Record<K, Provision>> {
  const eIds = Object.keys(written) as K[];
  const entries = eIds.map((eId): [K, Provision] => [eId, { ...written[eId], ref: { instrument, eId } }]);
  return Object.fromEntries(entries) as Record<K, Provision>;
}
