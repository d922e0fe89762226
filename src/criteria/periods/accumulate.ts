import type { ResolvedReadings } from '../../reasoning/index.js';
import { type Exact, exact, least, over, plus, sum, times, zero } from '../exact.js';
import { type Amount, type ReadPeriod, scoreOf, workFactors } from '../kpi/decree/index.js';
import { hundred, meanOf } from '../kpi/factors.js';
import type { Scored } from './read.js';

/** One period with its place in the input. */
export type At = Scored & { readonly path: string };

/**
 * What was done over what was assigned, over all periods; the general points on average; the factors of leaders on average, or
 * the lowest of the periods. Of a period given by its total, or by percentages, there is nothing to accumulate.
 */
export function accumulated(
  periods: readonly At[],
  readings: ResolvedReadings,
): { readonly total: Exact } | { readonly missing: readonly string[] } {
  const missing = periods.flatMap(lacking);
  if (missing.length > 0) return { missing };
  const froms = periods.flatMap(({ from }) => (from ? [from] : []));
  const work = workFactors.map((name) => {
    const amounts = froms.flatMap(({ read }) => amountOf(read, name) ?? []);
    const total = (of: (amount: Amount) => Exact) => sum(amounts.map(of));
    return times(
      over(
        total(({ achieved }) => achieved),
        total(({ assigned }) => assigned),
      ),
      hundred,
    );
  });
  const minimum = readings['criteria.periodAggregation'] === 'accumulatedMinimum';
  const together = (values: readonly Exact[]) => (minimum ? values.reduce(least) : meanOf(values));
  const leading = (froms[0]?.read.names ?? [])
    .slice(workFactors.length)
    .map((_, at) => together(froms.map(({ read }) => read.values[workFactors.length + at]?.[0] ?? zero)));
  const general = meanOf(froms.map(({ given }) => exact(given.general ?? 0)));
  const { points, total = plus(points, general) } = scoreOf([...work, ...leading], general, readings);
  return { total };
}

function lacking({ from, path }: At): readonly string[] {
  if (from === undefined) return [`${path}.kpi`];
  return workFactors
    .filter((name) => amountOf(from.read, name) === undefined)
    .map((name) => `${path}.kpi.${name}.assigned`);
}

function amountOf({ work }: ReadPeriod, name: (typeof workFactors)[number]): Amount | undefined {
  const read = work.factors[name];
  return 'assigned' in read ? read : undefined;
}
