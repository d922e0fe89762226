import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked, InputError } from '../input/index.js';
import {
  type Instrument,
  type InstrumentId,
  instrumentKinds,
  issuers,
  type PartialDate,
} from '../law/index.js';
import { heldInstruments } from './book.js';
import { nearest } from './nearest.js';

const filterSchema = z.strictObject({
  kind: z.enum(instrumentKinds).optional(),
  issuer: z.enum(issuers).optional(),
  /** Only texts in force on this day, as far as the record goes. */
  inForceOn: isoDate.optional(),
});
/** Which texts are asked for; what is left out does not narrow. */
export type InstrumentFilter = z.infer<typeof filterSchema>;

/**
 * Every text of law and of the Party on record, by date of signing and then id.
 *
 * `inForceOn` keeps the texts that had begun and are not known to have ended. A text whose first day is not on record
 * counts from its signing, and a date of which only the year or month is known counts once that year or month is over; a
 * text with no date at all is left out.
 *
 * @throws InputError for an unknown kind or issuer, a wrong date
 * @example
 * import { instruments } from 'canbo';
 * instruments({ kind: 'constitution' }).map(({ id }) => id); //=> ['hp-2013']
 * const ended = (inForceOn: string) => !instruments({ kind: 'decree', inForceOn }).some(({ id }) => id === 'nd-116-2024');
 * [ended('2025-06-30'), ended('2025-07-01')]; //=> [false, true]
 */
export function instruments(filter: InstrumentFilter = {}): readonly Instrument[] {
  const { kind, issuer, inForceOn } = checked(filterSchema, filter, 'filter');
  return [...heldInstruments().values()].filter(
    (text) =>
      (kind === undefined || text.kind === kind) &&
      (issuer === undefined || text.issuer === issuer) &&
      (inForceOn === undefined || isInForce(text, inForceOn)),
  );
}

const isInForce = ({ inForceFrom, signedOn, inForceTo }: Instrument, on: string): boolean => {
  const from = inForceFrom ?? signedOn;
  return from !== undefined && wholly(from) <= on && (inForceTo === undefined || on <= inForceTo);
};

/** Compared as text, a date known by its year or month only comes after every day of it. */
const wholly = (date: PartialDate): string => date.padEnd('YYYY-MM-DD'.length, '9');

/**
 * The record of one text: number, titles, issuer, dates, what it replaces or amends, and how well that could be read.
 *
 * @throws InputError `unknownId`, naming the nearest ids
 * @example
 * import { instrument } from 'canbo';
 * instrument('qd-96-tw-2023').number; //=> '96-QĐ/TW'
 * instrument('nq-96-2023-qh15').inForceFrom; //=> '2023-07-01'
 */
export const instrument = (id: InstrumentId): Instrument => held(checked(z.string(), id, 'id'), 'id');

/** The record of a text, for an id written at `path`. */
export function held(id: InstrumentId, path: string): Instrument {
  const found = heldInstruments().get(id);
  if (found !== undefined) return found;
  const known = [...heldInstruments().values()].map((text) => ({
    id: text.id,
    names: [text.id, ...(text.number === undefined ? [] : [text.number])],
  }));
  const expected = `the id of a text on record, such as ${nearest(id, known).join(', ')}`;
  throw new InputError({ code: 'unknownId', path, expected, received: id });
}
