import { type PartyRatingCase, rate } from 'canbo';
import { numbers } from './support.js';

/** Run alone with `--expose-gc`: rates members that exist one at a time, and prints how it went at each of four looks. */
const next = numbers(10);

function member(): PartyRatingCase {
  const [exceeded, late] = [next(), Math.max(0, next() - 7)];
  return {
    side: 'party',
    kind: 'partyMember',
    year: 2023,
    facts: {
      membership: { admittedOn: '2009-05-19', exempt: false, suspended: null },
      grades: { task: [late > 0 ? 'average' : 'excellent'], other: ['excellent', 'good', 'good'] },
      work: { total: 10, done: 10, onTimeQuality: 10 - late, exceeded, late, short: late },
      findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
      discipline: [],
      stateRating: null,
      model: true,
    },
  };
}

function liveHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const count = Number(process.argv[2]);
const looks = 4;
const levels = new Map<string | undefined, number>();

function rateSome(many: number): number {
  const from = performance.now();
  for (let i = 0; i < many; i++) {
    const { outcome } = rate(member());
    levels.set(outcome, (levels.get(outcome) ?? 0) + 1);
  }
  return ((performance.now() - from) * 1e6) / many;
}

rateSome(Math.min(count, 20_000));
levels.clear();
const before = liveHeap();
const seen = Array.from({ length: looks }, (_, look) => {
  const nanoseconds = rateSome(count / looks);
  return { rated: ((look + 1) * count) / looks, nanoseconds, heap: liveHeap() - before };
});
const rated = [...levels.values()].reduce((sum, one) => sum + one, 0);
if (levels.size !== 3 || rated !== count)
  throw new Error(`${rated} of ${count} were rated, at ${levels.size} levels`);
console.log(JSON.stringify(seen));
