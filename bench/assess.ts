import { deepStrictEqual } from 'node:assert/strict';
import { assessConfidence } from 'canbo';
import { confidenceCaseSchema } from '../src/confidence/model.js';
import { checked } from '../src/input/index.js';
import { type Assessed, cases } from './cases.js';
import { allTexts, oneText } from './json-rules.js';
import { byJsonLogic, byZen, ifElse } from './others.js';
import { duration, margin, type Timing, table, time, times } from './support.js';

/** One assessment with its full trace, against the engines and the `if` an app would use instead. */
export async function assessments(): Promise<void> {
  for (const one of cases) await assessment(one);
}

async function assessment({ title, facts, outcome }: Assessed): Promise<void> {
  const bandsOnly = oneText(facts);
  await agree(facts, outcome, bandsOnly);
  const contestants = [
    { name: 'canbo', lacks: '', calls: 200, run: () => assessConfidence(facts) },
    {
      name: '  of it, checking the input',
      lacks: '',
      calls: 200,
      run: () => checked(confidenceCaseSchema, facts),
    },
    {
      name: 'json-rules-engine, every text by day',
      lacks: 'no citation, measures, missing facts, input check',
      calls: 20,
      run: () => allTexts(facts),
    },
    {
      name: 'json-rules-engine, two bands',
      lacks: 'nor a day, nor other texts',
      calls: 100,
      run: () => bandsOnly(facts),
    },
    {
      name: 'zen-engine, two bands',
      lacks: 'nor conditions and denominators in the trace',
      calls: 20,
      run: () => byZen(facts),
    },
    {
      name: 'json-logic-js, two bands',
      lacks: 'nor any trace',
      calls: 1000,
      run: () => byJsonLogic(facts),
    },
    { name: 'if/else, two bands', lacks: 'nor rules as data', calls: 100_000, run: () => ifElse(facts) },
  ];
  const timings = await time(contestants);
  const ours = timings[0]?.nanoseconds ?? 0;
  table(
    `${title}: ${outcome}`,
    contestants.map(({ name, lacks }, index) => {
      const timing = timings[index] as Timing;
      return [name, duration(timing.nanoseconds), margin(timing), times(timing.nanoseconds / ours), lacks];
    }),
  );
}

/** Nobody is timed for another answer. */
async function agree(
  facts: Assessed['facts'],
  outcome: string,
  bandsOnly: ReturnType<typeof oneText>,
): Promise<void> {
  const answer = assessConfidence(facts);
  const all = await allTexts(facts);
  const outcomes = [
    answer.outcome,
    all.outcome,
    (await bandsOnly(facts)).outcome,
    (await byZen(facts)).outcome,
    byJsonLogic(facts),
    ifElse(facts),
  ];
  deepStrictEqual(outcomes, Array(outcomes.length).fill(outcome));
  const elsewhere = answer.elsewhere.flatMap(({ under, met }) => met.map((kind) => ({ kind, under })));
  const found = all.events.filter(({ type }) => type === 'elsewhere').map(({ params }) => params);
  deepStrictEqual(
    new Set(found.map((one) => JSON.stringify(one))),
    new Set(elsewhere.map((one) => JSON.stringify(one))),
  );
}
