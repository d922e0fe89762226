import { labelled } from '../../label.js';
import type { Language } from '../../language.js';
import type { Lines } from '../lines.js';
import { management, procedure, rank, term, titleStandards } from '../positions/outcomes.js';
import { ballotEntries, criteria, electorate, places, round } from './confidence.js';
import { frame, kpiOutcome, score } from './criteria.js';
import { margins, shares } from './figures.js';
import { named, nothing, other, standing } from './plain.js';
import { allocation, authorities, disciplineFormsNamed, forms, ratingActs, reviewPlaces } from './rating.js';
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
  allocation,
  ratingActs,
  authorities,
  forms,
  reviewPlaces,
  disciplineFormsNamed,
  frame,
  score,
  kpiOutcome,
  rank,
  management,
  term,
  titleStandards,
  procedure,
] as readonly Telling[];

const tellingOf = (outcome: unknown): Telling => tellings.find(({ is }) => is(outcome)) ?? other;

/** The topics of labels that name outcomes of one kind of answer only. */
export type OwnTopic = 'order' | 'round';

/** An outcome in one clause; where the kind of answer has names of its own, by these. */
export const clauseOf = (outcome: unknown, lang: Language, own?: OwnTopic): string =>
  (own && labelled(`${own}.${outcome}`)?.[lang]) ?? tellingOf(outcome).clause(outcome, lang);

/** What an outcome lists, in lines; none where the clause says all. */
export const linesOf = (outcome: unknown, lang: Language): Lines =>
  tellingOf(outcome).lines?.(outcome, lang) ?? [];
