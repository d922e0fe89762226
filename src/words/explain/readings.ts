import { isoDate } from '../../calendar/index.js';
import type { Bar } from '../../quantity/index.js';
import { barInWords, dayInWords } from '../amounts.js';
import { labelled, named } from '../label.js';
import type { Language } from '../language.js';
import { readingTables } from '../notes/index.js';
import type { Blanks } from '../sentence.js';
import { say } from './phrases.js';

/** What fills the note on a reading: the value taken, the other values, and why the wording is open. */
export function readingBlanks({ reading: id, value }: Blanks, lang: Language): Blanks {
  const reading = readingTables[String(id)];
  const others = (reading?.options ?? []).filter((option) => option !== value);
  const chosen = choiceInWords(String(id), String(value), lang);
  const otherwise = others.map((option) => choiceInWords(String(id), String(option), lang)).join('; ');
  return {
    reading: String(id),
    chosen: others.length === 0 ? chosen : `${chosen}; ${say('otherChoices', lang, { others: otherwise })}`,
    why: reading?.why[lang] ?? '',
  };
}

/** A named value with its name, so that it can be chosen; a value the caller supplied, written out. */
function choiceInWords(id: string, value: string, lang: Language): string {
  const words = labelled(`reading.${id}.${value}`);
  if (words) return `${words[lang]} (${value})`;
  if (isoDate.safeParse(value).success) return dayInWords(value, lang);
  return value.startsWith('{') ? barsInWords(JSON.parse(value), lang) : value;
}

/** Bars of a text that could not be read, as the reading supplies them: one a measure. */
const barsInWords = (bars: Readonly<Record<string, Bar>>, lang: Language): string =>
  Object.entries(bars)
    .map(([measure, bar]) => `${named('measure', measure, lang)} ${barInWords(bar, lang)}`)
    .join('; ');
