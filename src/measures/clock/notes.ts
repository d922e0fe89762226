import {
  type Note,
  note,
  type ResolvedReadings,
  readingNote,
  type Unread,
  unreadNote,
} from '../../reasoning/index.js';
import { type ClockEntry, entriesOf, type WaitingCase } from './entries.js';
import { allReadings, type ClockOptions } from './readings.js';
import { noMonths } from './regulations/scopes.js';
import { besideTexts, partyText } from './texts.js';

/** A part of a text beside the Party's that could not be read, and whose text it is. */
interface UnreadOf {
  readonly text: string;
  readonly part: Unread;
}

/** What could not be read of the texts that bind. */
export const unreadBeside = (
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
): readonly UnreadOf[] =>
  besideTexts(asked, options, readings).flatMap(({ id, unread }) =>
    unread.map((part) => ({ text: id, part })),
  );

/** The readings by which a clock can run otherwise. */
const open = [
  'appointment.waitEnd',
  'appointment.waitStart',
  'appointment.waitRegime',
  'appointment.stateDiscipline',
  'planning.afterRemoval',
  'planning.barNonMember',
  'clock.oldLawBars',
] as const;

/** What has to be known beside the days. */
export function clockNotes(
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
  texts: readonly ClockEntry[],
): readonly Note[] {
  const chosen = Object.entries(options.readings ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([id]) => id);
  const relied = open.filter((id) => differs(id, asked, options, readings, texts));
  const ids = [...new Set([...chosen, ...relied])];
  return [
    ...ids.map((id) => readingNote(id, readings[id])),
    ...unreadBeside(asked, options, readings).map(({ part }) => unreadNote(part)),
    ...lawWithoutMonths(asked, options, readings),
    ...otherTextByThen(asked, options, readings, texts),
    ...ifOfficeKept(texts),
    ...(asked.underHandling === undefined || asked.prolonged === undefined
      ? [note('caution', 'clockAlone')]
      : []),
  ];
}

/** Under another value of the reading some text would say something else. */
function differs(
  id: (typeof open)[number],
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
  texts: readonly ClockEntry[],
): boolean {
  const { options: values = [] } = allReadings[id];
  const now = summary(texts);
  return values.some(
    (value) =>
      value !== readings[id] && summary(entriesOf(asked, options, { ...readings, [id]: value })) !== now,
  );
}

const summary = (texts: readonly ClockEntry[]): string =>
  JSON.stringify(texts.map(({ text, standing, firstDay }) => [text, standing, firstDay]));

function lawWithoutMonths(
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
): readonly Note[] {
  const bound = besideTexts(asked, options, readings).some(({ id }) => id === noMonths.beside);
  return bound && noMonths.acts.includes(options.for)
    ? [note('silent', 'noMonthsInLaw', {}, [noMonths.provision.ref])]
    : [];
}

/** The months are those of the text of the day asked about; a later text may count others. */
function otherTextByThen(
  asked: WaitingCase,
  options: ClockOptions,
  readings: ResolvedReadings,
  texts: readonly ClockEntry[],
): readonly Note[] {
  const now = partyText(asked, options, readings)?.id;
  const later = texts
    .flatMap(({ firstDay, text }) =>
      firstDay === undefined || text !== now || firstDay <= options.on ? [] : [firstDay],
    )
    .map((on) => partyText(asked, { ...options, on }, readings)?.id)
    .find((then) => then !== now);
  return later === undefined ? [] : [note('caution', 'clockOtherText', { text: textOf(later) })];
}

/** Of a text combined of several the first names it. */
const textOf = (id: string): string => id.split('+')[0] ?? id;

/** The day holds only where the office is not lost besides. */
const ifOfficeKept = (texts: readonly ClockEntry[]): readonly Note[] =>
  texts
    .filter(({ standing, missing }) => standing === 'waiting' && missing.includes('officeLost'))
    .map(({ provision }) => note('caution', 'clockIfOfficeKept', {}, [provision]));
