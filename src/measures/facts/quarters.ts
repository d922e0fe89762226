import { yearOf } from '../../calendar/index.js';
import type { Fact } from '../../reasoning/index.js';
import type { Judged } from './judged.js';

type Quarter = NonNullable<Judged['quarters']>[number];
const numberOf = ({ year, quarter }: Quarter): number => year * 4 + quarter;

/** The latest quarters in a row that were not completed; a quarter that is not given leaves the row open. */
export const quartersRunning: Fact<Judged, number> = {
  path: 'quarters',
  read: ({ quarters }) => {
    if (quarters === undefined || quarters.length === 0) return quarters && 0;
    const levels = new Map(quarters.map((one) => [numberOf(one), one.level]));
    let found = 0;
    for (let at = Math.max(...levels.keys()); ; at--) {
      const level = levels.get(at);
      if (level === undefined) return found === 1 ? undefined : found;
      if (level !== 'notCompleted') return found;
      found++;
    }
  },
};

/** A quarter of the year of the day asked about was not completed. */
export const quarterNotCompleted: Fact<Judged, boolean> = {
  path: 'quarters',
  read: ({ quarters, on }) =>
    quarters?.some(({ year, level }) => year === yearOf(on) && level === 'notCompleted'),
};
