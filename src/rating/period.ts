import { addDays, addMonths, type IsoDate } from '../calendar/index.js';
import type { RatedPeriod } from '../discipline/index.js';

/** A year, or one of its quarters. */
export interface YearOrQuarter {
  readonly year: number;
  readonly quarter?: 1 | 2 | 3 | 4 | undefined;
}

/** The days of a calendar year, or of one quarter of it ("trong năm", "trong quý"). */
export function periodOf({ year, quarter }: YearOrQuarter): RatedPeriod {
  const newYear: IsoDate = `${year}-01-01`;
  if (quarter === undefined) return { year, from: newYear, to: `${year}-12-31` };
  const from = addMonths(newYear, 3 * (quarter - 1));
  return { year, from, to: addDays(addMonths(from, 3), -1) };
}
