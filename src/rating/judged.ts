import type { Discipline, DisciplineEffect } from '../discipline/index.js';
import type { Authority } from '../law/index.js';
import {
  type Answer,
  type Governed,
  judge,
  type Known,
  type Ladder,
  notApplicable,
  note,
} from '../reasoning/index.js';
import { type Rating, ratings } from './level.js';
import type { Scope } from './model.js';
import { type NotReached, notReached, standing } from './not-reached.js';

/** Where one disciplinary decision counts, in the order the decisions were given. */
export interface RoutedDiscipline {
  readonly decision: Discipline;
  /** Absent where a fact that decides is not known: the body of the breach, its link with duty, whether it was counted. */
  readonly effect?: DisciplineEffect;
}

/** The decisions beside their effects. */
export const routed = (
  decisions: readonly Discipline[],
  effects: readonly (DisciplineEffect | undefined)[],
): readonly RoutedDiscipline[] =>
  decisions.map((decision, at) => {
    const effect = effects[at];
    return effect === undefined ? { decision } : { decision, effect };
  });

/** The level as judged, before it is said by which generation. */
export type Judged = Answer<Rating> & {
  /** Why the subject is not rated, where it is not. */
  readonly ground?: Exclude<Scope, 'rated'> | undefined;
  /** Why not one level higher: for every level above, nearest first, the conditions that block it. */
  readonly notReached: readonly NotReached[];
};

/** Whether a subject is rated, and by which levels; who decides; whether a cap on "xuất sắc" applies beside. */
export interface LevelText<Facts> {
  readonly scope: Known<Ladder<Facts, Scope>>;
  readonly levels: Known<Ladder<Facts, Rating>>;
  readonly decidedBy: Authority | undefined;
  readonly capped: boolean;
}

const scopes: readonly Scope[] = ['rated', 'exempt', 'suspended', 'tooNew', 'notRated', 'notYetRated'];

/** Whoever is not rated at all, on what ground; of everybody else the level. */
export function judgeLevel<Facts>(text: LevelText<Facts>, facts: Facts, governed: Governed): Judged {
  const { on } = governed;
  const scope = judge(text.scope, facts, governed, scopes);
  const ground = scope.outcome;
  if (ground === undefined) return { ...scope, possible: ratings, notReached: [] };
  if (ground !== 'rated') {
    const why = ground === 'exempt' || ground === 'suspended' ? 'exempt' : 'notRated';
    const { trace, notes } = scope;
    const under = governed.text.instrument.id;
    return { ...notApplicable(on, why), under, trace, notes, ground, notReached: [] };
  }
  const answer = judge(text.levels, facts, governed, ratings);
  const capped = text.capped && answer.outcome === 'excellent';
  return {
    notReached: notReached(standing(answer.trace.steps, text.levels, governed), answer.outcome),
    ...answer,
    trace: { on, steps: [...scope.trace.steps, ...answer.trace.steps] },
    notes: capped ? [...answer.notes, note('caution', 'capApplies')] : answer.notes,
    decidedBy: answer.decidedBy ?? text.decidedBy,
  };
}

/** The answer of `rate`: a proposal to whoever decides. */
export type RatingAnswer = Judged & {
  /** The generation of the regime it was judged by; absent where none governs. */
  readonly generation?: string | undefined;
  readonly discipline: readonly RoutedDiscipline[];
};
