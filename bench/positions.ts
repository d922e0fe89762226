import { deepStrictEqual } from 'node:assert/strict';
import { findPositions, positions } from 'canbo';
import { duration, margin, type Timing, table, time } from './support.js';

/** The marks a Vietnamese name loses when it is typed without them. */
const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Search over the whole catalogue: every title by its own name, and what an official types. */
export async function search(): Promise<void> {
  const all = positions();
  const written = all.map(({ name }) => bare(name.vi).toLowerCase());
  // Nobody is timed for another answer.
  deepStrictEqual(
    written.map((name) => findPositions(name)[0]?.position.id),
    all.map(({ id }) => id),
  );
  let next = 0;
  const contestants = [
    {
      name: 'a title by its name, without marks',
      calls: 10,
      run: () => findPositions(written[next++ % written.length] ?? ''),
    },
    {
      name: 'pct ubnd xa, on a day',
      calls: 10,
      run: () => findPositions('pct ubnd xa', { on: '2026-01-01' }),
    },
    { name: 'what matches nothing', calls: 10, run: () => findPositions('xyzzy plugh') },
  ];
  const timings = await time(contestants);
  table(
    `Search over ${all.length} titles`,
    contestants.map(({ name }, index) => {
      const timing = timings[index] as Timing;
      return [name, duration(timing.nanoseconds), margin(timing), ''];
    }),
  );
}
