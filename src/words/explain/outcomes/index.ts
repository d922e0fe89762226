import type { Language } from '../../language.js';
import type { Lines } from '../lines.js';
import { ballotEntries, criteria, electorate, places, round } from './confidence.js';
import { margins, shares } from './figures.js';
import { named, nothing, other, standing } from './plain.js';
import type { Telling } from './telling.js';

/** Every kind of outcome; the first that knows an outcome tells it. Another room adds its kinds here. */
const tellings: readonly Telling[] = [
  named,
  standing,
  nothing,
  round,
  places,
  electorate,
  criteria,
  ballotEntries,
  margins,
  shares,
] as readonly Telling[];

const tellingOf = (outcome: unknown): Telling => tellings.find(({ is }) => is(outcome)) ?? other;

/** An outcome in one clause. */
export const clauseOf = (outcome: unknown, lang: Language): string =>
  tellingOf(outcome).clause(outcome, lang);

/** What an outcome lists, in lines; none where the clause says all. */
export const linesOf = (outcome: unknown, lang: Language): Lines =>
  tellingOf(outcome).lines?.(outcome, lang) ?? [];
