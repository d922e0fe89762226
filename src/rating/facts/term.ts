import type { Fact } from '../../reasoning/index.js';
import type { Rating } from '../model.js';

/** The levels of the years of a term of office; `null` for a year not rated, or whose level is not known. */
export interface Term {
  readonly years: readonly (Rating | null)[];
}

/** How many years are rated one of these levels; not known while years without a level may still carry it over the bar. */
export const yearsRated = (levels: readonly Rating[], bar: number): Fact<Term, number> => ({
  path: 'years',
  read: ({ years }) => {
    const rated = years.filter((level) => level !== null && levels.includes(level)).length;
    const open = years.filter((level) => level === null).length;
    return rated >= bar || rated + open < bar ? rated : undefined;
  },
});
