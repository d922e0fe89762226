import type { Fact } from '../../../reasoning/index.js';
import { fact } from '../../facts/rated.js';
import { type GeneralGrade, generalGrades, type StateFacts } from '../model.js';
import type { StateRated } from './rated.js';

/** The general criteria of everybody, in the order of the text. */
export const generalCriteria = [
  'politicalIdeology',
  'ethicsLifestyle',
  'workingStyle',
  'discipline',
] as const;

/** A general criterion: those of everybody, and the results of the duties of a leader. */
export type GeneralCriterion = keyof NonNullable<StateFacts['general']>;

/**
 * How many of some general criteria are below a grade. One that is not graded is unknown: the count is then known only once
 * it cannot be zero.
 */
export const generalBelow = (
  criteria: readonly GeneralCriterion[],
  least: GeneralGrade,
): Fact<StateRated, number> =>
  fact('general', ({ general }: StateFacts) => {
    const given = criteria.map((criterion) => general?.[criterion]);
    const below = given.filter(
      (grade) => grade !== undefined && generalGrades.indexOf(grade) > generalGrades.indexOf(least),
    ).length;
    return below === 0 && given.includes(undefined) ? undefined : below;
  });
