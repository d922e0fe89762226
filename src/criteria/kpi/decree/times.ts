import { compared, type Exact, exact, plus, times as product, sum, zero } from '../../exact.js';
import type { ProductLine, Times } from './model.js';

/** What one product loses of itself, by how many times it failed or was late. */
export type Loss = (times: number) => Exact;

/** The times that count: an objective cause takes its own out once it is confirmed. */
export function countedTimes(
  line: ProductLine,
  kind: 'majorFaults' | 'delays',
): { readonly times: NonNullable<Times> } | { readonly missing: string } {
  const all = line[kind];
  const excused = line.objective?.[kind];
  if (all === undefined || all === null) return { missing: kind };
  if (excused === undefined || excused === null || totalOf(excused) === 0) return { times: all };
  const confirmed = line.objective?.confirmed ?? undefined;
  if (confirmed === undefined) return { missing: 'objective.confirmed' };
  if (!confirmed) return { times: all };
  if (typeof all === 'number') return { times: all - totalOf(excused) };
  return { times: all.map((each, at) => each - ((excused as readonly number[])[at] ?? 0)) };
}

export const totalOf = (times: NonNullable<Times>): number =>
  typeof times === 'number' ? times : times.reduce((total, each) => total + each, 0);

/**
 * How many products' worth of points a line loses. So many times in all may fall on one product or be spread over many;
 * where that makes a difference the line loses nobody knows how much: `undefined`.
 */
export function lost(times: NonNullable<Times>, done: number, loss: Loss): Exact | undefined {
  if (typeof times !== 'number') return sum(times.map(loss));
  if (done === 0) return zero;
  const on = (products: number, each: number): Exact => product(exact(products), loss(each));
  const each = Math.floor(times / done);
  const spread = plus(on(done - (times % done), each), on(times % done, each + 1));
  const together = loss(times);
  return compared(together, spread) === 0 ? together : undefined;
}
