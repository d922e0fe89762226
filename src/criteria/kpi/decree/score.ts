import { type Note, note, type ResolvedReadings, readingNote } from '../../../reasoning/index.js';
import { compared, type Exact, exact, least, over, plus, times, toNumber } from '../../exact.js';
import { nd335Kpi } from '../../regulations/nd-335-2025/index.js';
import { hundred, meanOf, named } from '../factors.js';
import type { Kpi } from '../model.js';

/** The points of one period, exactly. */
export interface DecreeScore {
  readonly percent: Exact;
  readonly factors: readonly Exact[];
  readonly points: Exact;
  readonly total?: Exact;
}

/** Điều 16: the mean of the factors times the points of results, never more than these. */
export function scoreOf(
  factors: readonly Exact[],
  general: Exact | undefined,
  readings: ResolvedReadings,
): DecreeScore {
  const capped = readings['criteria.factorCap'] === 'capped';
  const values = capped ? factors.map((value) => least(value, hundred)) : factors;
  const percent = meanOf(values);
  const most = exact(nd335Kpi.results);
  const points = least(over(times(percent, most), hundred), most);
  return { percent, factors: values, points, ...(general && { total: plus(points, general) }) };
}

/** The points as numbers, with the factors by name. */
export const inNumbers = (
  { percent, factors, points, total }: DecreeScore,
  names: readonly string[],
): Kpi => ({
  percent: toNumber(percent),
  factors: named(names, factors),
  points: toNumber(points),
  ...(total && { total: toNumber(total) }),
});

/** What passes the whole is reported, whether it is counted or not. */
export function notesOnExcess(
  names: readonly string[],
  factors: readonly Exact[],
  readings: ResolvedReadings,
): readonly Note[] {
  const excess = factors.flatMap((value, at) =>
    compared(value, hundred) > 0
      ? [note('caution', 'factorAboveWhole', { factor: names[at] ?? '', percent: toNumber(value) })]
      : [],
  );
  return excess.length === 0
    ? []
    : [readingNote('criteria.factorCap', readings['criteria.factorCap']), ...excess];
}
