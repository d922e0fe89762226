import { type Note, type ResolvedReadings, readingNote } from '../../../reasoning/index.js';
import { type Exact, exact, least, minus, over, times as product, sum, zero } from '../../exact.js';
import { nd335Kpi } from '../../regulations/nd-335-2025/index.js';
import { hundred, readFactor } from '../factors.js';
import type { DecreePeriod, ProductLine } from './model.js';
import { countedTimes, type Loss, lost, totalOf } from './times.js';

/** The names of the factors of the work itself. */
export const workFactors = ['a', 'b', 'c'] as const;
type WorkFactor = (typeof workFactors)[number];

/** What was achieved, of what was assigned. */
export interface Amount {
  readonly achieved: Exact;
  readonly assigned: Exact;
}

/** A factor of the work: amounts, a percentage without them, or the facts it lacks. */
export type WorkRead = Amount | { readonly percent: Exact } | { readonly missing: readonly string[] };

/** Số lượng, chất lượng, tiến độ of a period, with the readings they rest on. */
export interface Work {
  readonly factors: Readonly<Record<WorkFactor, WorkRead>>;
  readonly notes: readonly Note[];
  readonly amounts?: { readonly assigned: Exact; readonly done: Exact };
}

/** From the products, where they are given; otherwise the factors as they are. */
export function workOf(given: DecreePeriod, readings: ResolvedReadings): Work {
  if (given.products !== undefined) return fromProducts(given.products, readings);
  const read = (name: WorkFactor): WorkRead => {
    const factor = given[name];
    if (typeof factor === 'object' && factor !== null)
      return { achieved: exact(factor.achieved), assigned: exact(factor.assigned) };
    const percent = readFactor(factor, name);
    return 'value' in percent ? { percent: percent.value } : { missing: [percent.missing] };
  };
  return { factors: { a: read('a'), b: read('b'), c: read('c') }, notes: [] };
}

/** Points of quality and of progress are those of the products done, less what each lost; unfinished products have none. */
function fromProducts(lines: readonly ProductLine[], readings: ResolvedReadings): Work {
  const amount = (of: (line: ProductLine) => number): Exact =>
    sum(lines.map((line) => product(coefficientOf(line), exact(of(line)))));
  const assigned = amount((line) => line.assigned);
  const done = amount((line) => line.done);
  const left = (kind: Kind): WorkRead => {
    const read = lines.map((line, at) => pointsLeft(line, kind, readings, `products[${at}]`));
    const missing = read.flatMap((one) => ('missing' in one ? [one.missing] : []));
    if (missing.length > 0) return { missing };
    return { achieved: sum(read.flatMap((one) => ('points' in one ? [one.points] : []))), assigned };
  };
  return {
    factors: { a: { achieved: done, assigned }, b: left('majorFaults'), c: left('delays') },
    notes: reliedOn(lines, readings),
    amounts: { assigned, done },
  };
}

type Kind = 'majorFaults' | 'delays';

const coefficientOf = ({ coefficient = 1 }: ProductLine): Exact => exact(coefficient);

/** The points of the products done on a line that its faults, or its delays, left. */
function pointsLeft(
  line: ProductLine,
  kind: Kind,
  readings: ResolvedReadings,
  path: string,
): { readonly points: Exact } | { readonly missing: string } {
  const done = exact(line.done);
  if (line.done === 0) return { points: zero };
  const counted = countedTimes(line, kind);
  if ('missing' in counted) return { missing: `${path}.${counted.missing}` };
  const loss = kind === 'delays' && readings['criteria.lateProduct'] === 'nothing' ? all : byStep;
  const gone =
    readings['criteria.deductionScope'] === 'wholeLine'
      ? product(done, loss(totalOf(counted.times)))
      : lost(counted.times, line.done, loss);
  return gone === undefined
    ? { missing: `${path}.${kind}` }
    : { points: product(coefficientOf(line), minus(done, gone)) };
}

const one = exact(1);
/** So many percent each time, until nothing is left. */
const byStep: Loss = (times) => least(one, over(exact(times * nd335Kpi.deduction), hundred));
/** Late once is worth nothing. */
const all: Loss = (times) => (times > 0 ? one : zero);

/** The readings a deduction rests on; none where nothing was deducted. */
function reliedOn(lines: readonly ProductLine[], readings: ResolvedReadings): readonly Note[] {
  const some = (kind: Kind): boolean =>
    lines.some((line) => {
      const counted = countedTimes(line, kind);
      return line.done > 0 && 'times' in counted && totalOf(counted.times) > 0;
    });
  const late = some('delays');
  return [
    ...(late || some('majorFaults') ? ['criteria.deductionScope'] : []),
    ...(late ? ['criteria.lateProduct'] : []),
  ].map((id) => readingNote(id, readings[id]));
}
