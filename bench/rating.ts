import { deepStrictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rate } from 'canbo';
import { checked } from '../src/input/index.js';
import { generations, type RatingRegulation } from '../src/rating/index.js';
import { ratingCaseSchema } from '../src/rating/model.js';
import { rateChecked } from '../src/rating/rate.js';
import { of2023, of2025 } from './rating-by-hand.js';
import { others, type Rated, rated } from './rating-cases.js';
import { byJsonRules, byZen } from './rating-engines.js';
import { duration, margin, quick, type Timing, table, time, times } from './support.js';

/** One rating with its full trace, against the same conditions in two engines and in a function written by hand. */
export async function ratings(): Promise<void> {
  for (const one of rated) await rating(one);
  inBulk();
}

async function rating({ title, asked, outcome }: Rated): Promise<void> {
  const text = generations.find(({ id }) => id === rate(asked).generation) as RatingRegulation;
  const [jsonRules, zen] = [byJsonRules(text), byZen(text)];
  const byHand = asked.year === 2023 ? of2023 : of2025;
  // Nobody is timed for another answer.
  for (const one of [asked, ...others(asked.year)]) {
    const expected = one === asked ? outcome : rate(one).outcome;
    const found = [
      rate(one).outcome,
      (await jsonRules(one)).outcome,
      (await zen(one)).outcome,
      byHand(one.facts),
    ];
    deepStrictEqual(found, Array(found.length).fill(expected));
  }
  const contestants = [
    { name: 'canbo', lacks: '', calls: 100, run: () => rate(asked) },
    {
      name: '  of it, checking the input',
      lacks: '',
      calls: 100,
      run: () => checked(ratingCaseSchema, asked),
    },
    { name: '  without checking the input', lacks: '', calls: 100, run: () => rateChecked(asked) },
    {
      name: 'json-rules-engine',
      lacks: 'no day, citation, missing facts, readings, input check',
      calls: 10,
      run: () => jsonRules(asked),
    },
    { name: 'zen-engine', lacks: 'nor conditions in the trace', calls: 10, run: () => zen(asked) },
    { name: 'by hand', lacks: 'nor any trace', calls: 10_000, run: () => byHand(asked.facts) },
  ];
  const timings = await time(contestants);
  const ours = timings[0]?.nanoseconds ?? 0;
  table(
    `${title}: ${outcome}, ${conditionsMet(asked)} conditions in the trace`,
    contestants.map(({ name, lacks }, index) => {
      const timing = timings[index] as Timing;
      return [name, duration(timing.nanoseconds), margin(timing), times(timing.nanoseconds / ours), lacks];
    }),
  );
}

const conditionsMet = (asked: Rated['asked']): number =>
  rate(asked).trace.steps.reduce(
    (sum, { findings, exceptions }) =>
      sum + findings.length + exceptions.reduce((more, tried) => more + tried.findings.length, 0),
    0,
  );

const heap = fileURLToPath(new URL('./rating-heap.ts', import.meta.url));

/** A country's members one after another: the cost of one does not grow with their number, nor does the heap. */
function inBulk(): void {
  const args = ['--expose-gc', '--import', 'tsx', heap, String(quick ? 1000 : 1_000_000)];
  const looks = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Look[];
  table(
    'Members rated one after another: one rating, and live heap above the start',
    looks.map(({ rated, nanoseconds, heap }) => [
      `after ${rated.toLocaleString('en')}`,
      duration(nanoseconds),
      `${(heap / 1024).toFixed(0)} KiB`,
      '',
    ]),
  );
}

interface Look {
  readonly rated: number;
  readonly nanoseconds: number;
  readonly heap: number;
}
