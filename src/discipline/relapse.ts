import { addMonths, daysBetween } from '../calendar/index.js';
import { checked } from '../input/index.js';
import {
  type Answer,
  countOf,
  type Governed,
  isGoverned,
  isSo,
  isUnread,
  judge,
  type Ladder,
  note,
  undeterminedBy,
  unreadNote,
} from '../reasoning/index.js';
import { type RelapseCase, type RelapseOutcome, relapseCaseSchema } from './cases.js';
import { govern, relyingOn } from './govern.js';
import { type DisciplineOptions, optionsSchema } from './readings.js';
import type { DisciplineText, RelapseRule } from './regulations/regulation.js';

/**
 * Whether a new act is a relapse (tái phạm): the same act again within the window of the text, counted from the day the first
 * decision took effect. `on` is the day the new act is handled: its text gives the window; by the reading
 * `discipline.relapseText` that of the first decision.
 *
 * 24 months under Decree 112/2020 as amended by 71/2023 (later: a first act, aggravated), 12 under 172/2025 and 234/2026.
 * The window of the Party could not be read: give `windowMonths`.
 *
 * @throws InputError for impossible input
 * @example
 * import { disciplineRelapse } from 'canbo';
 * const again = { track: 'civilServant', effectiveOn: '2025-06-10', actOn: '2026-08-01', sameAct: true } as const;
 * disciplineRelapse(again, { on: '2026-09-01' }).outcome; //=> 'firstTime'
 * disciplineRelapse(again, { on: '2026-09-01', readings: { 'discipline.relapseText': 'firstDecision' } }).outcome; //=> 'relapse'
 */
export function disciplineRelapse(facts: RelapseCase, options: DisciplineOptions): Answer<RelapseOutcome> {
  const asked = checked(relapseCaseSchema, facts);
  const chosen = checked(optionsSchema, options, 'options');
  const byHandling = govern(asked.track, chosen);
  const byFirst = govern(asked.track, chosen, asked.effectiveOn);
  const early = chosen.readings?.['discipline.relapseText'] === 'firstDecision';
  const governed = early ? byFirst : byHandling;
  if (!isGoverned(governed)) return governed;
  const answer = answerUnder(governed, asked);
  const other = early ? byHandling : byFirst;
  const differs = isGoverned(other) && answerUnder(other, asked).outcome !== answer.outcome;
  return differs ? relyingOn(answer, 'discipline.relapseText', governed.readings) : answer;
}

function answerUnder(governed: Governed<DisciplineText>, asked: RelapseCase): Answer<RelapseOutcome> {
  const { relapse, relapseNamed: provision } = governed.text;
  if (!isUnread(relapse)) return judge(ladderOf(asked, relapse), asked, governed, possible);
  const { windowMonths: months } = asked;
  if (provision === undefined || months === undefined) return undeterminedBy(relapse, governed, possible);
  const answer = judge(ladderOf(asked, { provision, months, later: 'firstTime' }), asked, governed, possible);
  return {
    ...answer,
    notes: [...answer.notes, unreadNote(relapse), note('caution', 'windowGiven', { months })],
  };
}

const possible: readonly RelapseOutcome[] = ['relapse', 'firstTime'];

function ladderOf(
  { effectiveOn, actOn }: RelapseCase,
  { provision, later, months }: RelapseRule,
): Ladder<RelapseCase, RelapseOutcome> {
  const same = isSo<RelapseCase>('sameAct', provision, { path: 'sameAct', read: (facts) => facts.sameAct });
  const since = { path: 'actOn', read: () => daysBetween(effectiveOn, actOn) };
  const window = daysBetween(effectiveOn, addMonths(effectiveOn, months));
  return {
    rungs: [
      {
        when: [
          same,
          countOf('relapse.after', provision, since, 'atLeast', 0),
          countOf('relapse.within', provision, since, 'atMost', window),
        ],
        leadsTo: { outcome: 'relapse' },
      },
      {
        when: [same, countOf('relapse.later', provision, since, 'moreThan', window)],
        leadsTo: { outcome: later },
      },
    ],
    otherwise: { outcome: 'firstTime' },
  };
}
