import { checked } from '../../input/index.js';
import type { Note } from '../../reasoning/index.js';
import { label } from '../label.js';
import { type Language, languageSchema } from '../language.js';
import { noteSentences } from '../notes/index.js';
import { filled } from '../sentence.js';
import { citations } from '../texts.js';
import { type Lines, section } from './lines.js';
import { say } from './phrases.js';
import { readingBlanks } from './readings.js';

/**
 * One note in a sentence: what kind of note it is, what it says, and the provisions it cites. {@link explain} gives the
 * notes of an answer; this is for those of an audit, and for showing notes apart.
 *
 * @throws InputError `notOneOf` for an unknown language
 * @example
 * import { assessConfidence, explainNote } from 'canbo';
 * const poll = { forum: 'peoplesCouncil' as const, heldOn: '2023-12-06', ballots: { issued: 49, collected: 47 } };
 * const { notes } = assessConfidence({ ...poll, marks: { low: 2 } });
 * notes.map((note) => explainNote(note, 'en')); //=> ['[caution] Ballots issued but not collected: 2.']
 */
export const explainNote = (note: Note, lang: Language): string =>
  noteInWords(note, checked(languageSchema, lang, 'lang'));

/** The notes of an answer, each said once. */
export const noteLines = (notes: readonly Note[], lang: Language): Lines =>
  section(say('notes', lang), [...new Set(notes.map((note) => noteInWords(note, lang)))]);

function noteInWords({ kind, code, provisions, values }: Note, lang: Language): string {
  const sentence = noteSentences[code];
  const blanks = code === 'reading' ? readingBlanks(values, lang) : values;
  const said = sentence === undefined ? codeAsItIs(code, values) : filled(sentence, blanks, lang).trim();
  const places =
    provisions.length === 0 ? '' : ` ${say('see', lang, { places: citations(provisions, lang) })}`;
  return `[${label(`noteKind.${kind}`, lang)}] ${said}${places}`;
}

/** A note of a text of the caller's own, which no table knows. */
const codeAsItIs = (code: string, values: Note['values']): string =>
  [code, ...Object.entries(values).map(([name, value]) => `${name} ${value}`)].join(', ');
