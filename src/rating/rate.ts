import { type Discipline, routeDiscipline } from '../discipline/index.js';
import { checked } from '../input/index.js';
import { isGoverned, notApplicable } from '../reasoning/index.js';
import type { Rated } from './facts/rated.js';
import { type Governed, govern } from './govern.js';
import { type Judged, judgeLevel, type RatingAnswer, routed } from './judged.js';
import { type PartyRatingCase, type RatingCase, ratingCaseSchema } from './model.js';
import type { RatingOptions } from './options.js';
import { periodOf } from './period.js';
import { laddersOf } from './quarter.js';
import { rateByState } from './state/rate.js';

/**
 * The annual or quarterly quality rating (xếp loại chất lượng), under the text in force when it is decided: on the Party side
 * of a member, a leading cadre, a leadership collective or an organisation; on the State side of a cadre (cán bộ), civil
 * servant (công chức), public employee (viên chức), administrative agency or service unit. The two sides are made apart, the
 * State's first.
 *
 * The outcome is a level: `excellent` (as a candidate: the cap is {@link allocateExcellent}'s), `good`, `completed`,
 * `notCompleted`. It is `notApplicable` for whoever is not rated (exempt, suspended, under six months, the last quarter) or
 * by no text (a cadre by the State for a year decided from 01/07/2026), and `undetermined` with what is missing or who
 * weighs: holes between the levels, points with a condition missing, grounds that hand the decision to an authority. Shares
 * are of tasks, criteria, units or ballots as each condition names; points are compared unrounded.
 *
 * Party: 132-QĐ/TW Art. 12, 16-HD and 21-HD/BTCTW; 124-QĐ/TW Art. 12 with 25-HD/BTCTW; 366-QĐ/TW Art. 11 with 43-HD/BTCTW,
 * 198-KL/TW and 02-HD/BTCTW (2026). State: Decree 90/2020 Art. 2 to 15, amended by 48/2023, read under Law 80/2025 Art. 38(4);
 * Decree 335/2025 Art. 20; Decree 233/2026 Art. 7, 12, 14. Which of the State's texts: {@link stateRegime}.
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
 * @example
 * import { rate } from 'canbo';
 * const civilServant = { side: 'state', kind: 'civilServant', leader: false, year: 2026 } as const;
 * const answer = rate({
 *   ...civilServant,
 *   facts: {
 *     attendance: { monthsWorked: 12 },
 *     score: 89.996,
 *     findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
 *     discipline: [],
 *     suspension: null,
 *   },
 * });
 * [answer.outcome, answer.generation]; //=> ['good', 'nd-335-2025']
 */
export function rate(given: RatingCase, options?: RatingOptions): RatingAnswer {
  return rateChecked(checked(ratingCaseSchema, given), options);
}

/** The same for a case already checked at the door. */
export const rateChecked = (asked: RatingCase, options?: RatingOptions): RatingAnswer =>
  asked.side === 'state' ? rateByState(asked, options) : rateByParty(asked, options);

function rateByParty(asked: PartyRatingCase, options: RatingOptions | undefined): RatingAnswer {
  const period = periodOf(asked);
  const found = govern({ periodEnds: period.to, decidedOn: asked.decidedOn }, options);
  return isGoverned(found) ? rateGoverned(asked, found) : { ...found, notReached: [], discipline: [] };
}

/** The same by the Party text that governs it. */
export function rateGoverned(asked: PartyRatingCase, found: Governed): RatingAnswer {
  const period = periodOf(asked);
  const { discipline = [] } = asked.facts;
  const effects = discipline.map((decision) =>
    routeDiscipline(unusedWithoutStateRating(decision, asked.facts), period, found.text.discipline),
  );
  const rated: Rated = { facts: asked.facts, period, on: found.on, effects };
  return {
    generation: found.text.id,
    discipline: routed(discipline, effects),
    ...levelOf(asked, rated, found),
  };
}

/** Whoever has no State rating has had no act counted in one. */
const unusedWithoutStateRating = (
  decision: Discipline,
  { stateRating }: PartyRatingCase['facts'],
): Discipline =>
  stateRating === null && decision.usedForStateRating === undefined
    ? { ...decision, usedForStateRating: false }
    : decision;

function levelOf({ kind, quarter }: PartyRatingCase, rated: Rated, governed: Governed): Judged {
  const { text, on, notes } = governed;
  const ladder = laddersOf(text, kind, quarter, rated.period.from);
  if ('notRated' in ladder)
    return {
      ...notApplicable(on, ladder.notRated),
      under: text.instrument.id,
      notes: [...notes, ...ladder.notes],
      notReached: [],
    };
  return judgeLevel({ ...ladder, decidedBy: text.decidedBy, capped: true }, rated, governed);
}
