import type { IsoDate } from '../calendar/index.js';
import { checked, InputError } from '../input/index.js';
import { type Authority, covers, governing } from '../law/index.js';
import {
  answerOf,
  type Determined,
  defaultsOf,
  descend,
  isUnread,
  type Known,
  type Ladder,
  type NotApplicable,
  type Note,
  note,
  type ResolvedReadings,
  type Step,
  type Undetermined,
  type Unread,
} from '../reasoning/index.js';
import type { Forum, Level } from './model.js';
import { type ConfidenceOptions, optionsSchema } from './options.js';
import { readings } from './readings.js';
import { confidenceTimelines } from './regulations/index.js';
import type { ByForum, ConfidenceRegulation } from './regulations/regulation.js';

/** The text that answers, the readings in force, and what has to be said about both. */
export interface Governed {
  readonly text: ConfidenceRegulation;
  readonly readings: ResolvedReadings;
  readonly on: IsoDate;
  readonly notes: readonly Note[];
}

/** The poll or motion asked about. */
export interface Asked {
  readonly forum: Forum;
  readonly level?: Level | undefined;
  readonly on: IsoDate;
}

/** The text in force on a day for a forum and level, or the reason why there is none. */
export function govern(
  { forum, level, on }: Asked,
  act: 'poll' | 'motion',
  given: ConfidenceOptions | undefined,
): Governed | NotApplicable {
  const options = given === undefined ? undefined : checked(optionsSchema, given, 'options');
  const timeline = confidenceTimelines[forum];
  const found =
    options?.under === undefined
      ? governing(timeline, on, options?.readings)
      : { inForce: true as const, text: chosen(forum, options.under) };
  if (!found.inForce) return notApplicable(on, found.why);
  const { text } = found;
  const resolved = resolve(text, options?.readings);
  if (!covers(text.levels?.[act], level, on, resolved)) {
    const known = level && text.uncovered?.[level];
    return { ...notApplicable(on, 'outOfScope'), under: text.instrument.id, notes: known ? [known] : [] };
  }
  return { text, readings: resolved, on, notes: notesOn(text, options) };
}

const notApplicable = (on: IsoDate, why: NotApplicable['why']): NotApplicable => ({
  status: 'notApplicable',
  why,
  trace: { on, steps: [] },
  notes: [],
});

/** Tells a governed case from one no text answers. */
export const isGoverned = (found: Governed | NotApplicable): found is Governed => 'text' in found;

function chosen(forum: Forum, under: string | ConfidenceRegulation): ConfidenceRegulation {
  if (typeof under !== 'string') return under;
  const texts = confidenceTimelines[forum].map(({ text }) => text);
  const text = texts.find(({ instrument }) => instrument.id === under);
  if (text) return text;
  const expected = `one of ${texts.map(({ instrument }) => instrument.id).join(', ')}`;
  throw new InputError({ code: 'unknownId', path: 'options.under', expected, received: under });
}

const defaults = new WeakMap<ConfidenceRegulation, ResolvedReadings>();

/** The defaults of the room, those the text sets, and over both what the caller chose. */
function resolve(text: ConfidenceRegulation, chosen: ConfidenceOptions['readings']): ResolvedReadings {
  let ofText = defaults.get(text);
  if (ofText === undefined) {
    ofText = defaultsOf(readings, text.readings);
    defaults.set(text, ofText);
  }
  return chosen === undefined ? ofText : { ...ofText, ...withoutUndefined(chosen) };
}

const withoutUndefined = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** Says when the caller chose the text or a reading, because the answer is then theirs too. */
function notesOn(text: ConfidenceRegulation, options: ConfidenceOptions | undefined): readonly Note[] {
  if (options === undefined) return [];
  return [
    ...(options.under === undefined ? [] : [note('reading', 'textChosen', { text: text.instrument.id })]),
    ...Object.entries(options.readings ?? {}).map(([id, value]) => readingNote(id, value)),
  ];
}

/** The note that an answer rests on a reading. */
export const readingNote = (reading: string, value: unknown): Note =>
  note('reading', 'reading', { reading, value: typeof value === 'string' ? value : JSON.stringify(value) });

/** One note for every reading a verdict on the way rests on. */
function reliedOn(steps: readonly Step[], readings: ResolvedReadings): readonly Note[] {
  const ids = new Set<string>();
  for (const { findings } of steps)
    for (const { reading } of findings) if (reading !== undefined) ids.add(reading);
  return ids.size === 0 ? [] : [...ids].map((id) => readingNote(id, readings[id]));
}

/** The authority of a forum. */
export const authorityOf = (by: ByForum, forum: Forum): Authority | undefined =>
  typeof by === 'string' ? by : by[forum];

/** A part of the text is missing or could not be read: what stays possible, and why. */
export function undeterminedBy<Outcome>(
  unread: Unread | undefined,
  { text, on, notes }: Governed,
  possible: readonly Outcome[],
): Undetermined<Outcome> {
  const silence = unread
    ? note('silent', 'unread', { vi: unread.what.vi, en: unread.what.en })
    : note('silent', 'noRule');
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
  const relied = reliedOn(descent.steps, readings);
  return answerOf(descent, {
    on,
    under: text.instrument.id,
    notes: relied.length === 0 ? notes : [...notes, ...relied],
  });
}
