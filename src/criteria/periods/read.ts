import type { Note, ResolvedReadings } from '../../reasoning/index.js';
import { type Exact, exact } from '../exact.js';
import {
  type DecreePeriod,
  notesOnExcess,
  type ReadPeriod,
  readPeriod,
  scoreOf,
} from '../kpi/decree/index.js';
import type { PeriodsCase, ReasonNotScored } from './model.js';

/** A period with points: its total and, where it was given so, the case they follow from. */
export interface Scored {
  readonly total: Exact;
  readonly from?: { readonly given: DecreePeriod; readonly read: ReadPeriod };
  readonly notes: readonly Note[];
}

/** A period as read. */
export type PeriodRead =
  | Scored
  | { readonly leftOut: ReasonNotScored }
  | { readonly missing: readonly string[]; readonly notes: readonly Note[] };

type Period = PeriodsCase['periods'][number];

/** Of a period nobody settled, the missing facts; a period in which nothing was assigned has no points to average. */
export function readOne(period: Period, path: string, readings: ResolvedReadings): PeriodRead {
  if (period.notScored !== undefined) return { leftOut: period.notScored };
  if (typeof period.total === 'number') return { total: exact(period.total), notes: [] };
  const given = 'kpi' in period ? period.kpi : undefined;
  if (given === undefined) return { missing: [`${path}.total`], notes: [] };
  const read = readPeriod(given, readings);
  if (read.nothingAssigned) return { leftOut: 'nothingAssigned' };
  const missing = [...read.missing, ...read.weighed, ...(given.general === undefined ? ['general'] : [])].map(
    (fact) => `${path}.kpi.${fact}`,
  );
  if (missing.length > 0 || given.general === undefined) return { missing, notes: read.notes };
  const factors = read.values.flatMap(([value]) => (value ? [value] : []));
  const { points, total = points } = scoreOf(factors, exact(given.general), readings);
  const notes = [...read.notes, ...notesOnExcess(read.names, factors, readings)];
  return { total, from: { given, read }, notes };
}
