import type { IsoDate } from '../calendar/index.js';
import { InputError } from '../input/index.js';
import type { InstrumentId } from '../law/index.js';
import { answerOf, type Determined, type NotApplicable, type Undetermined } from './answer.js';
import type { ResolvedReadings } from './fact.js';
import { isUnread, type Known, type Unread } from './known.js';
import { descend, type Ladder, reliedOn } from './ladder.js';
import { type Note, note } from './note.js';
import { defaultsOf, type Reading } from './reading.js';

/** A text a room judges by: its instrument, and the readings for which it sets another default. */
export interface RoomText {
  /** Its name among the texts of the room, where the instrument alone does not tell them apart. */
  readonly id?: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly readings?: Readonly<Partial<Record<string, unknown>>>;
}

/** The text that answers, the readings in force, and what has to be said about both. */
export interface Governed<Text extends RoomText = RoomText> {
  readonly text: Text;
  readonly readings: ResolvedReadings;
  readonly on: IsoDate;
  readonly notes: readonly Note[];
}

/** What a caller chose: other values of readings, another text. */
export interface Chosen<Text> {
  readonly readings?: object | undefined;
  readonly under?: string | Text | undefined;
}

/** A text with the readings of its room resolved; says so when text or readings are the caller's choice. */
export function governedBy<Text extends RoomText>(
  text: Text,
  on: IsoDate,
  table: Readonly<Record<string, Reading<unknown>>>,
  chosen: Chosen<RoomText> | undefined,
): Governed<Text> {
  return { text, readings: resolve(text, table, chosen?.readings), on, notes: notesOn(text, chosen) };
}

const defaults = new WeakMap<RoomText, ResolvedReadings>();

/** The defaults of the room, those the text sets, and over both what the caller chose. */
function resolve(
  text: RoomText,
  table: Readonly<Record<string, Reading<unknown>>>,
  chosen: object | undefined,
): ResolvedReadings {
  let ofText = defaults.get(text);
  if (ofText === undefined) {
    ofText = defaultsOf(table, text.readings);
    defaults.set(text, ofText);
  }
  if (chosen === undefined) return ofText;
  return { ...ofText, ...given(chosen) };
}

/** A reading given as `undefined` is not chosen. */
const given = (chosen: object | undefined): ResolvedReadings =>
  Object.fromEntries(Object.entries(chosen ?? {}).filter(([, value]) => value !== undefined));

function notesOn(text: RoomText, chosen: Chosen<RoomText> | undefined): readonly Note[] {
  if (chosen === undefined) return [];
  return [
    ...(chosen.under === undefined ? [] : [note('reading', 'textChosen', { text: nameOf(text) })]),
    ...Object.entries(given(chosen.readings)).map(([id, value]) => readingNote(id, value)),
  ];
}

/** The text a caller names: one of the room's by its id, or one of the caller's own. */
export function textNamed<Text extends RoomText>(under: string | Text, texts: readonly Text[]): Text {
  if (typeof under !== 'string') return under;
  const text = texts.find((one) => nameOf(one) === under);
  if (text) return text;
  const expected = `one of ${texts.map(nameOf).join(', ')}`;
  throw new InputError({ code: 'unknownId', path: 'options.under', expected, received: under });
}

const nameOf = ({ id, instrument }: RoomText): string => id ?? instrument.id;

/** Tells a governed case from one no text answers. */
export const isGoverned = <Text extends RoomText>(
  found: Governed<Text> | NotApplicable,
): found is Governed<Text> => 'text' in found;

/** The note that an answer rests on a reading. */
export const readingNote = (reading: string, value: unknown): Note =>
  note('reading', 'reading', { reading, value: typeof value === 'string' ? value : JSON.stringify(value) });

/** No text speaks of this case on this day. */
export const notApplicable = (on: IsoDate, why: NotApplicable['why']): NotApplicable => ({
  status: 'notApplicable',
  why,
  trace: { on, steps: [] },
  notes: [],
});

/** The note that a part of a text could not be read, in its own words. */
export const unreadNote = ({ what }: Unread): Note => note('silent', 'unread', { vi: what.vi, en: what.en });

/** A part of the text is missing or could not be read: what stays possible, and why. */
export function undeterminedBy<Outcome>(
  unread: Unread | undefined,
  { text, on, notes }: Governed,
  possible: readonly Outcome[],
): Undetermined<Outcome> {
  const silence = unread ? unreadNote(unread) : note('silent', 'noRule');
  return {
    status: 'undetermined',
    why: unread?.unread ?? 'textSilent',
    possible,
    missing: [],
    under: text.instrument.id,
    trace: { on, steps: [] },
    notes: [...notes, silence],
  };
}

/** Walks one part of a text, or says that it could not be read. */
export function judge<Facts, Outcome extends string>(
  part: Known<Ladder<Facts, Outcome>>,
  facts: Facts,
  governed: Governed,
  possible: readonly Outcome[],
): Determined<Outcome> | Undetermined<Outcome> {
  if (isUnread(part)) return undeterminedBy(part, governed, possible);
  const { text, readings, on, notes } = governed;
  const descent = descend(part, facts, readings);
  const relied = reliedOn(descent.steps)
    .filter((id) => !notes.some(({ values }) => values['reading'] === id))
    .map((id) => readingNote(id, readings[id]));
  return answerOf(descent, {
    on,
    under: text.instrument.id,
    notes: relied.length === 0 ? notes : [...notes, ...relied],
  });
}
