import type { ProvisionRef } from '../../../law/index.js';
import type {
  AppointmentAnswer,
  AppointmentVoteAnswer,
  LocalTableAnswer,
  PlanCountsAnswer,
  RankAnswer,
  RankComparison,
  TermDeadline,
} from '../../../positions/index.js';
import type { Answer } from '../../../reasoning/index.js';
import type { Language } from '../../language.js';
import { citations } from '../../texts.js';
import type { Lines } from '../lines.js';
import { say } from '../phrases.js';
import type { OfRating } from '../rating/index.js';
import { checkedLines, limitLines } from './conditions.js';
import { comparisonInWords, titleName } from './names.js';
import { problemLines } from './structure.js';
import { personLines, termLines } from './terms.js';

/** What the answers on titles, appointment and planning carry beside the outcome. */
export type OfPositions = Partial<
  Pick<RankComparison, 'order' | 'titles' | 'provisions' | 'local'> &
    Pick<RankAnswer, 'by' | 'provision'> &
    Pick<LocalTableAnswer, 'problems'> &
    Pick<AppointmentAnswer, 'conditions'> &
    Pick<PlanCountsAnswer, 'limits'> &
    Pick<AppointmentVoteAnswer, 'persons'>
>;

/** Whether an answer lists its conditions itself, all of which must hold: they are no rungs of a ladder. */
export const isListed = ({ conditions, limits }: OfPositions): boolean =>
  (conditions ?? limits) !== undefined;

/** The title asked about, what else can be said of two, the locality's table it rests on, and where it is written. */
export function titleLines(
  { status, by, order, titles, provision, provisions = [], local }: Answer<unknown> & OfPositions,
  lang: Language,
): Lines {
  const title = titleName(by, lang, local);
  const places: readonly ProvisionRef[] = provision === undefined ? provisions : [provision];
  return [
    ...(title === undefined ? [] : [say('rankedTitle', lang, { title })]),
    ...(order === undefined || titles === undefined || status === 'determined'
      ? []
      : [say('rankOrder', lang, { order: comparisonInWords(order, titles, lang, local) })]),
    ...(local === undefined ? [] : [say('localTable', lang, { name: local.name[lang], id: local.id })]),
    ...(places.length === 0 ? [] : [say('see', lang, { places: citations(places, lang) })]),
  ];
}

/** Whether a limit of time is one before the end of a term. */
const isOfTerm = (one: NonNullable<OfRating['deadlines']>[number]): one is TermDeadline => 'act' in one;

/** Whatever of appointment and planning an answer carries, each in its own section. */
export const positionLines = (
  {
    conditions = [],
    limits = [],
    persons = [],
    problems = [],
    deadlines = [],
    local,
  }: OfPositions & Pick<OfRating, 'deadlines'>,
  lang: Language,
): Lines => [
  ...problemLines(problems, lang, local),
  ...checkedLines(conditions, lang),
  ...limitLines(limits, lang),
  ...personLines(persons, lang),
  ...termLines(deadlines.filter(isOfTerm), lang),
];
