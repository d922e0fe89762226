import { deepStrictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Rating, type RatingCase, rate } from 'canbo';
import { checked } from '../src/input/index.js';
import { generations, readings, stateGenerations } from '../src/rating/index.js';
import { ratingCaseSchema } from '../src/rating/model.js';
import { periodOf } from '../src/rating/period.js';
import { rateChecked } from '../src/rating/rate.js';
import { defaultsOf, isUnread, type Known } from '../src/reasoning/index.js';
import { of2023, of2025, ofDecree90 } from './rating-by-hand.js';
import { byParty, byState, type Rated } from './rating-cases.js';
import { byJsonRules, byZen, type Written } from './rating-engines.js';
import { duration, margin, quick, type Timing, table, time, times } from './support.js';

/** One rating with its full trace, against the same conditions in two engines and in a function written by hand. */
export async function ratings(): Promise<void> {
  for (const one of byParty) {
    const text = textOf(generations, one.asked);
    const ladder = read(text.levels.leader);
    const byHand = one.asked.year === 2023 ? of2023 : of2025;
    await rating(one, { ladder, readings: defaultsOf(readings, text.readings), factsOf }, byHand);
  }
  const text = textOf(stateGenerations, byState.asked);
  const ladder = read(text.levels.leadingCivilServant);
  await rating(byState, { ladder, readings: defaultsOf(readings, text.readings), factsOf }, ofDecree90);
  inBulk();
}

const textOf = <Text extends { readonly id: string }>(texts: readonly Text[], asked: RatingCase): Text =>
  texts.find(({ id }) => id === rate(asked).generation) as Text;

function read<Part extends object>(part: Known<Part> | undefined): Part {
  if (part === undefined || isUnread(part)) throw new TypeError('the text has no such ladder');
  return part;
}

/** What the conditions look at; no case has a disciplinary decision. */
function factsOf<Facts>(asked: { readonly year: number; readonly facts: Facts }) {
  const period = periodOf({ year: asked.year });
  return { facts: asked.facts, period, on: period.to, effects: [] };
}

async function rating<Asked extends RatingCase, Facts>(
  { title, asked, outcome, others }: Rated<Asked>,
  written: Written<Asked, Facts>,
  byHand: (facts: Asked['facts']) => Rating | undefined,
): Promise<void> {
  const [jsonRules, zen] = [byJsonRules(written), byZen(written)];
  // Nobody is timed for another answer.
  for (const one of [asked, ...others]) {
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

const conditionsMet = (asked: RatingCase): number =>
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
