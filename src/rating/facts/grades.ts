import type { Fact } from '../../reasoning/index.js';
import { type Grade, grades, type RatingFacts } from '../model.js';
import { fact, type Rated } from './rated.js';
import { some } from './three-valued.js';

/** Criteria on results of tasks, the others, or all. */
export type CriteriaGroup = 'task' | 'other' | 'all';

const pathOf = (group: CriteriaGroup): string => (group === 'all' ? 'grades' : `grades.${group}`);

type Given = readonly (Grade | null)[];

/** No frame has a group without criteria: an empty list is one that is not graded yet. */
const listed = (given: Given): Given => (given.length === 0 ? [null] : given);

const gradesOf = ({ grades }: RatingFacts, group: CriteriaGroup): Given | undefined =>
  grades && (group === 'all' ? [...listed(grades.task), ...listed(grades.other)] : listed(grades[group]));

/**
 * How many criteria are graded below a grade, beyond those a reading spares. A criterion without a grade is unknown, never
 * average: while one is missing the count is known only once it cannot be zero.
 */
export const criteriaBelow = (group: CriteriaGroup, least: Grade, spared = 0): Fact<Rated, number> =>
  fact(pathOf(group), (facts) => {
    const given = gradesOf(facts, group);
    if (given === undefined) return undefined;
    const below = given.filter(
      (grade) => grade !== null && grades.indexOf(grade) > grades.indexOf(least),
    ).length;
    if (below > spared) return below - spared;
    return given.includes(null) ? undefined : 0;
  });

/** Every criterion of a group is graded "kém". */
export const allPoor = (group: CriteriaGroup): Fact<Rated, boolean> =>
  fact(pathOf(group), (facts) => {
    const given = gradesOf(facts, group);
    if (given === undefined) return undefined;
    if (given.some((grade) => grade !== null && grade !== 'poor')) return false;
    return given.includes(null) ? undefined : true;
  });

/** A task criterion is graded "kém", or every criterion is. */
export const taskOrAllPoor: Fact<Rated, boolean> = {
  path: 'facts.grades',
  read: (rated) => some([somePoor('task').read(rated), allPoor('all').read(rated)]),
};

/** Some criterion of a group is graded "kém". */
export const somePoor = (group: CriteriaGroup): Fact<Rated, boolean> =>
  fact(pathOf(group), (facts) => {
    const given = gradesOf(facts, group);
    if (given === undefined) return undefined;
    if (given.includes('poor')) return true;
    return given.includes(null) ? undefined : false;
  });
