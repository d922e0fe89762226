import { note, type ResolvedReadings } from '../../../reasoning/index.js';
import { type Exact, exact, toNumber } from '../../exact.js';
import type { Computed } from '../factors.js';
import type { DecreePeriod } from './model.js';
import { readPeriod } from './read.js';
import { inNumbers, notesOnExcess, scoreOf } from './score.js';

/**
 * NĐ 335/2025 Đ16: the mean of three, of a leader of six, times the points of results. A missing factor is never left out; one
 * the authority has to settle leaves the points of either value open.
 */
export function byDecree(given: DecreePeriod, readings: ResolvedReadings): Computed {
  const { names, work, values, weighed, missing, nothingAssigned, notes } = readPeriod(given, readings);
  if (missing.length > 0)
    return { missing, notes: nothingAssigned ? [note('caution', 'nothingAssigned')] : [] };
  const general = given.general === undefined ? undefined : exact(given.general);
  const amounts = work.amounts && {
    work: { assigned: toNumber(work.amounts.assigned), done: toNumber(work.amounts.done) },
  };
  const possible = combined(values).map((factors) => ({
    ...inNumbers(scoreOf(factors, general, readings), names),
    ...amounts,
  }));
  const said = [
    ...notes,
    ...notesOnExcess(
      names,
      values.map(([best]) => best ?? exact(0)),
      readings,
    ),
  ];
  const [only] = possible;
  return weighed.length === 0 && only ? { kpi: only, notes: said } : { possible, notes: said };
}

/** Every way to take one value of each factor. */
export const combined = (values: readonly (readonly Exact[])[]): readonly (readonly Exact[])[] =>
  values.reduce<readonly (readonly Exact[])[]>(
    (ways, each) => ways.flatMap((way) => each.map((value) => [...way, value])),
    [[]],
  );
