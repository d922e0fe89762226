import type { IsoDate } from '../../calendar/index.js';
import type { DisciplineEffect, RatedPeriod } from '../../discipline/index.js';
import type { Fact } from '../../reasoning/index.js';
import type { RatingFacts } from '../model.js';

/** The facts of a case as the rules look at them: with the period, the day of decision, and where each discipline counts. */
export interface RatedBy<Facts> {
  readonly facts: Facts;
  readonly period: RatedPeriod;
  /** The day of the decision, or the last day of the period. */
  readonly on: IsoDate;
  /** One effect for each disciplinary decision given; `undefined` where it cannot be told. */
  readonly effects: readonly (DisciplineEffect | undefined)[];
}

/** A case of the Party side. */
export type Rated = RatedBy<RatingFacts>;

/** A condition of the rating texts: something is so, or is not. */
export type RatedFlag = Fact<Rated, boolean>;

/** A fact of the case, under the name the caller gave it. What both sides are asked looks at no more than both have. */
export const fact = <Facts, Value>(
  name: string,
  read: (facts: Facts) => Value | undefined,
): Fact<RatedBy<Facts>, Value> => ({
  path: `facts.${name}`,
  read: ({ facts }) => read(facts),
});
