import { labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { movementRoleRows, movementSteps } from '../assignment/outcomes.js';
import { measureDueDays } from '../consequences/due.js';
import { disciplineSteps } from '../discipline/index.js';
import type { Lines } from '../lines.js';
import {
  allowance,
  deputyLimits,
  management,
  procedure,
  rank,
  term,
  titleStandards,
} from '../positions/outcomes.js';
import { communeBodies, dueDays } from '../positions/structure.js';
import { ballotEntries, criteria, electorate, places, round } from './confidence.js';
import { frame, kpiOutcome, periodAverageOutcome, score } from './criteria.js';
import { margins, shares } from './figures.js';
import { named, nothing, other, standing } from './plain.js';
import { allocation, authorities, disciplineFormsNamed, forms, ratingActs, reviewPlaces } from './rating.js';
import { papers, raters } from './rating-round.js';
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
  movementSteps,
  movementRoleRows,
  papers,
  raters,
  ratingActs,
  authorities,
  forms,
  reviewPlaces,
  disciplineFormsNamed,
  frame,
  score,
  kpiOutcome,
  periodAverageOutcome,
  rank,
  management,
  term,
  titleStandards,
  procedure,
  disciplineSteps,
  communeBodies,
  measureDueDays,
  dueDays,
  deputyLimits,
  allowance,
] as readonly Telling[];

const tellingOf = (outcome: unknown): Telling => tellings.find(({ is }) => is(outcome)) ?? other;

/** The topics of labels that name outcomes of one kind of answer only. */
export type OwnTopic = 'order' | 'round' | 'movement' | 'positionChange';

/** An outcome in one clause; where the kind of answer has names of its own, by these. */
export const clauseOf = (outcome: unknown, lang: Language, own?: OwnTopic): string =>
  (own && labelled(`${own}.${outcome}`)?.[lang]) ?? tellingOf(outcome).clause(outcome, lang);

/** What an outcome lists, in lines; none where the clause says all. */
export const linesOf = (outcome: unknown, lang: Language): Lines =>
  tellingOf(outcome).lines?.(outcome, lang) ?? [];
