import { type Discipline, type DisciplineEffect, routeDiscipline } from '../discipline/index.js';
import { checked } from '../input/index.js';
import { type Answer, isGoverned, judge, notApplicable, note } from '../reasoning/index.js';
import type { Rated } from './facts/rated.js';
import { type Governed, govern } from './govern.js';
import { type Rating, type RatingCase, ratingCaseSchema, ratings, type Scope } from './model.js';
import { type NotReached, notReached, standing } from './not-reached.js';
import type { RatingOptions } from './options.js';
import { periodOf } from './period.js';
import { laddersOf } from './quarter.js';

/** Where one disciplinary decision counts, in the order the decisions were given. */
export interface RoutedDiscipline {
  readonly decision: Discipline;
  /** Absent where it is not known in which body the breach was committed, or whether it has been counted already. */
  readonly effect?: DisciplineEffect;
}

/** The level as judged, before it is said by which generation. */
type Judged = Answer<Rating> & {
  /** Why the subject is not rated, where it is not. */
  readonly ground?: Exclude<Scope, 'rated'> | undefined;
  /** Why not one level higher: for every level above, nearest first, the conditions that block it. */
  readonly notReached: readonly NotReached[];
};

/** The answer of {@link rate}: a proposal to whoever decides. */
export type RatingAnswer = Judged & {
  /** The generation of the regime it was judged by; absent where none governs. */
  readonly generation?: string | undefined;
  readonly discipline: readonly RoutedDiscipline[];
};

const scopes: readonly Scope[] = ['rated', 'exempt', 'suspended', 'tooNew', 'notRated', 'notYetRated'];

/**
 * The annual or quarterly quality rating (xếp loại chất lượng) of a Party member, a leading cadre, a leadership collective
 * or an organisation, under the generation of the regime in force when it is decided.
 *
 * The outcome is a level: `excellent` (as a candidate: the cap is {@link allocateExcellent}'s), `good`, `completed`,
 * `notCompleted`. It is `notApplicable` for whoever is not rated (exempt, suspended, admitted under six months, too new,
 * the last quarter), and `undetermined` with what is missing or who weighs: enough points with a condition missing has no
 * landing level in the text, some grounds hand the decision to an authority. Shares are of tasks, units or ballots as
 * each condition names; points are compared unrounded.
 *
 * Implements 132-QĐ/TW Art. 12, 16-HD and 21-HD/BTCTW; 124-QĐ/TW Art. 12 with 25-HD/BTCTW; 366-QĐ/TW Art. 11 with
 * 43-HD/BTCTW, 198-KL/TW and 02-HD/BTCTW (2026).
 *
 * @param given - who is rated, for which year or quarter, and what is known
 * @param options - other readings, or another generation to judge under
 * @throws InputError for impossible input: more tasks exceeded than done, a grade that is none, a date that does not exist
 * @example
 * import { rate } from 'canbo';
 * const answer = rate({
 *   side: 'party',
 *   kind: 'partyMember',
 *   year: 2023,
 *   facts: {
 *     membership: { admittedOn: '2010-05-19', exempt: false, suspended: null },
 *     grades: { task: ['excellent'], other: ['good', 'good', 'excellent'] },
 *     work: { total: 10, done: 10, onTimeQuality: 10, exceeded: 4, short: 0 },
 *     findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
 *     discipline: [],
 *     stateRating: null,
 *     model: true,
 *   },
 * });
 * answer.outcome; //=> 'good'
 * answer.notReached[0]?.conditions.map(({ fact, distance }) => [fact, distance?.change]); //=> [['facts.work.exceeded', 1]]
 */
export function rate(given: RatingCase, options?: RatingOptions): RatingAnswer {
  return rateChecked(checked(ratingCaseSchema, given), options);
}

/** The same for a case already checked at the door. */
export function rateChecked(asked: RatingCase, options?: RatingOptions): RatingAnswer {
  const period = periodOf(asked);
  const found = govern({ periodEnds: period.to, decidedOn: asked.decidedOn }, options);
  return isGoverned(found) ? rateGoverned(asked, found) : { ...found, notReached: [], discipline: [] };
}

/** The same by the text that governs it. */
export function rateGoverned(asked: RatingCase, found: Governed): RatingAnswer {
  const period = periodOf(asked);
  const { discipline = [] } = asked.facts;
  const effects = discipline.map((decision) =>
    routeDiscipline(unusedWithoutStateRating(decision, asked.facts), period, found.text.discipline),
  );
  const rated: Rated = { facts: asked.facts, period, on: found.on, effects };
  return {
    generation: found.text.id,
    discipline: discipline.map((decision, at) => {
      const effect = effects[at];
      return effect === undefined ? { decision } : { decision, effect };
    }),
    ...levelOf(asked, rated, found),
  };
}

/** Whoever has no State rating has had no act counted in one. */
const unusedWithoutStateRating = (decision: Discipline, { stateRating }: RatingCase['facts']): Discipline =>
  stateRating === null && decision.usedForStateRating === undefined
    ? { ...decision, usedForStateRating: false }
    : decision;

function levelOf({ kind, quarter }: RatingCase, rated: Rated, governed: Governed): Judged {
  const { text, on, notes } = governed;
  const under = text.instrument.id;
  const ladder = laddersOf(text, kind, quarter, rated.period.from);
  if ('notRated' in ladder)
    return {
      ...notApplicable(on, ladder.notRated),
      under,
      notes: [...notes, ...ladder.notes],
      notReached: [],
    };
  const scope = judge(ladder.scope, rated, governed, scopes);
  const ground = scope.outcome;
  if (ground === undefined) return { ...scope, possible: ratings, notReached: [] };
  if (ground !== 'rated') {
    const why = ground === 'exempt' || ground === 'suspended' ? 'exempt' : 'notRated';
    return {
      status: 'notApplicable',
      why,
      under,
      trace: scope.trace,
      notes: scope.notes,
      ground,
      notReached: [],
    };
  }
  const answer = judge(ladder.levels, rated, governed, ratings);
  return {
    notReached: notReached(standing(answer.trace.steps, ladder.levels, governed), answer.outcome),
    ...answer,
    trace: { on, steps: [...scope.trace.steps, ...answer.trace.steps] },
    notes: answer.outcome === 'excellent' ? [...answer.notes, note('caution', 'capApplies')] : answer.notes,
    decidedBy: answer.decidedBy ?? text.decidedBy,
  };
}
