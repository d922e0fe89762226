import type { FactPath, Note } from '../../reasoning/index.js';
import { type Exact, exact, over, sum, times, toNumber } from '../exact.js';
import type { Kpi } from './model.js';
import type { Factor } from './schema.js';

/** What a formula gives, or the facts it lacks. */
export type Computed =
  | { readonly kpi: Kpi; readonly notes?: readonly Note[] }
  | { readonly missing: readonly FactPath[]; readonly notes?: readonly Note[] }
  /** What the authority has to settle leaves several open. */
  | { readonly possible: readonly Kpi[]; readonly notes: readonly Note[] };

export const hundred = exact(100);

/** A factor in percent; of nothing assigned there is none. */
export type Read = { readonly value: Exact } | { readonly missing: FactPath };

export function readFactor(given: Factor, path: FactPath): Read {
  if (given === undefined || given === null) return { missing: path };
  if (typeof given === 'number') return { value: exact(given) };
  if (given.assigned === 0) return { missing: `${path}.assigned` };
  return { value: times(over(exact(given.achieved), exact(given.assigned)), hundred) };
}

/** All of them, or the paths of those that are missing. */
export function allOf(
  reads: readonly Read[],
): { readonly values: readonly Exact[] } | { readonly missing: readonly FactPath[] } {
  const missing = reads.flatMap((one) => ('missing' in one ? [one.missing] : []));
  if (missing.length > 0) return { missing };
  return { values: reads.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

/** The mean of the factors a formula names. */
export const meanOf = (values: readonly Exact[]): Exact => over(sum(values), exact(values.length));

/** The factors by name, for the answer. */
export const named = (names: readonly string[], values: readonly Exact[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, at) => [name, toNumber(values[at] as Exact)]));
