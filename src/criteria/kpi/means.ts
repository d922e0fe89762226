import { toNumber } from '../exact.js';
import { hd02Kpi } from '../regulations/hd-02-btctw-2026.js';
import { allOf, type Computed, meanOf, named, readFactor } from './factors.js';
import type { SuggestedCase } from './model.js';

/** 02-HD/BTCTW (2026): the mean of four. */
export function suggested(given: SuggestedCase): Computed {
  const read = allOf(hd02Kpi.factors.map((name) => readFactor(given[name], name)));
  if ('missing' in read) return read;
  const percent = toNumber(meanOf(read.values));
  return { kpi: { percent, factors: named(hd02Kpi.factors, read.values) } };
}
