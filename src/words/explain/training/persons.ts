import type { Language } from '../../language.js';
import type { Lines } from '../lines.js';
import { say } from '../phrases.js';

/** As many as somebody reads through; how many more there are is said. */
const most = 20;

/** The lines of the first of many, and how many more there are. */
export const someOf = <T>(items: readonly T[], linesOf: (item: T) => Lines, lang: Language): Lines => [
  ...items.slice(0, most).flatMap(linesOf),
  ...(items.length > most ? [`- ${further(items.length, lang)}`] : []),
];

/** Persons by id, the first of many. */
export const persons = (ids: readonly string[], lang: Language): string =>
  [...ids.slice(0, most), ...(ids.length > most ? [further(ids.length, lang)] : [])].join(', ');

const further = (count: number, lang: Language): string =>
  say('furtherPersons', lang, { count: count - most });
