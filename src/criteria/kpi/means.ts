import { note, type ResolvedReadings, readingNote } from '../../reasoning/index.js';
import { compared, exact, least, over, plus, times, toNumber } from '../exact.js';
import { hd02Kpi } from '../regulations/hd-02-btctw-2026.js';
import { nd335Kpi } from '../regulations/nd-335-2025.js';
import { allOf, type Computed, hundred, meanOf, named, readFactor } from './factors.js';
import type { DecreeCase, SuggestedCase } from './model.js';

/** 02-HD/BTCTW (2026): the mean of four. */
export function suggested(given: SuggestedCase): Computed {
  const read = allOf(hd02Kpi.factors.map((name) => readFactor(given[name], name)));
  if ('missing' in read) return read;
  const percent = toNumber(meanOf(read.values));
  return { kpi: { percent, factors: named(hd02Kpi.factors, read.values) } };
}

/** NĐ 335/2025 Đ16: the mean of three, of a leader of six, times the points of results. A missing factor is never left out. */
export function byDecree(given: DecreeCase, readings: ResolvedReadings): Computed {
  const { factors } = nd335Kpi.formulas[given.subject];
  const read = allOf(factors.map((name) => readFactor(given[name], name)));
  if ('missing' in read) return read;
  const capped = readings['criteria.factorCap'] === 'capped';
  const above = read.values.some((value) => compared(value, hundred) > 0);
  const values = capped ? read.values.map((value) => least(value, hundred)) : read.values;
  const percent = meanOf(values);
  const most = exact(nd335Kpi.results);
  const points = least(over(times(percent, most), hundred), most);
  const notes = above
    ? [
        readingNote('criteria.factorCap', readings['criteria.factorCap']),
        ...factors.flatMap((factor, at) => {
          const value = read.values[at];
          return value === undefined || compared(value, hundred) <= 0
            ? []
            : [note('caution', 'factorAboveWhole', { factor, percent: toNumber(value) })];
        }),
      ]
    : [];
  return {
    kpi: {
      percent: toNumber(percent),
      factors: named(factors, values),
      points: toNumber(points),
      ...(given.general !== undefined && { total: toNumber(plus(points, exact(given.general))) }),
    },
    notes,
  };
}
