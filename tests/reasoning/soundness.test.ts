import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, type Operator } from '../../src/quantity/index.js';
import {
  allHold,
  type Ending,
  type Finding,
  type Ladder,
  type Landing,
  type Rule,
  reliedOn,
} from '../../src/reasoning/index.js';
import {
  answer,
  count,
  type Facts,
  fact,
  flag,
  type Outcome,
  outcomes,
  p,
  shareAboard,
  to,
} from './support.js';

/** Random ladders over two flags and two small counts, with every kind of rule, landing, exception and reading. */
const operator = fc.constantFrom<Operator>('moreThan', 'atLeast', 'lessThan', 'atMost');
const provision = fc.constantFrom(...Object.values(p));
const values = ['x', 'y'] as const;
const value = fc.constantFrom(...values);
const byReading = { reading: 'r', among: { x: fact('swims'), y: fact('rows') } };
const rule: fc.Arbitrary<Rule<Facts>> = fc.oneof(
  fc
    .record({ path: fc.constantFrom('swims' as const, 'rows' as const), bar: fc.boolean(), provision })
    .map((r) => flag(r.path, r.bar, r.provision)),
  fc.record({ bar: fc.boolean() }).map(({ bar }) => ({ ...flag('swims', bar), fact: byReading })),
  fc.record({ operator, bar: fc.nat(3), provision }).map((r) => count(r.operator, r.bar, r.provision)),
  fc
    .record({ operator, numerator: fc.nat(3), ifAny: fc.boolean() })
    .map((r) =>
      shareAboard({ operator: r.operator, bar: fraction(r.numerator, 3) }, r.ifAny ? { ifAny: true } : {}),
    ),
);
const among = fc.uniqueArray(fc.constantFrom(...outcomes), { minLength: 1 });
const ending: fc.Arbitrary<Ending<Outcome>> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...outcomes).map(to) },
  among.map((among) => ({ weighs: 'managingAuthority' as const, among })),
  among.map((among) => ({ silent: true as const, among })),
);
const landing: fc.Arbitrary<Landing<Outcome>> = fc
  .tuple(ending, fc.boolean())
  .map(([end, on]) => (on && 'among' in end ? { ...end, orGoesOn: true } : end));
const conditions = fc
  .tuple(fc.array(rule, { maxLength: 3 }), fc.option(value, { nil: undefined, freq: 4 }))
  .map(([when, is]) => ({ when, ...(is !== undefined && { onlyIf: { reading: 'r', is } }) }));
const exception = fc
  .tuple(conditions, fc.option(landing, { nil: undefined }))
  .map(([when, instead]) => ({ ...when, ...(instead && { instead }) }));
const rung = fc
  .tuple(conditions, landing, fc.array(exception, { maxLength: 2 }))
  .map(([when, leadsTo, unless]) => ({ ...when, leadsTo, unless }));
const rungs = fc.array(rung, { maxLength: 3 });
const ladder: fc.Arbitrary<Ladder<Facts, Outcome>> = fc.record({ vetoes: rungs, rungs, otherwise: ending });

const domain = {
  swims: [true, false],
  rows: [true, false],
  seats: [0, 1, 2, 3],
  aboard: [0, 1, 2, 3],
} as const;
const partly: fc.Arbitrary<Facts> = fc.record(
  {
    swims: fc.boolean(),
    rows: fc.boolean(),
    seats: fc.constantFrom(...domain.seats),
    aboard: fc.constantFrom(...domain.aboard),
  },
  { requiredKeys: [] },
);

/** Every way to fill in the facts named, leaving those that are known. */
const completions = (facts: Facts, paths: readonly string[]): readonly Facts[] =>
  paths
    .filter((path) => !(path in facts))
    .reduce<readonly Facts[]>(
      (done, path) =>
        done.flatMap((one) => domain[path as keyof Facts].map((value) => ({ ...one, [path]: value }))),
      [facts],
    );

const forAnyCase = (check: (ladder: Ladder<Facts, Outcome>, facts: Facts, readings: { r: string }) => void) =>
  fc.assert(
    fc.property(ladder, partly, value, (ladder, facts, r) => check(ladder, facts, { r })),
    { numRuns: 300 },
  );

const possibleIn = (given: ReturnType<typeof answer>): readonly Outcome[] =>
  given.status === 'determined' ? [given.outcome] : given.status === 'undetermined' ? given.possible : [];

describe('an unknown fact', () => {
  it('never yields an outcome some value of it would contradict', () => {
    forAnyCase((ladder, facts, readings) => {
      const partial = answer(ladder, facts, readings);
      for (const full of completions(facts, Object.keys(domain))) {
        const completed = answer(ladder, full, readings);
        expect(possibleIn(partial)).toEqual(expect.arrayContaining([...possibleIn(completed)]));
        if (partial.status === 'determined') expect(completed.outcome).toBe(partial.outcome);
      }
    });
  });

  it('that is not listed as missing cannot change the answer once the missing ones are known', () => {
    forAnyCase((ladder, facts, readings) => {
      const partial = answer(ladder, facts, readings);
      const missing = partial.status === 'undetermined' ? partial.missing : [];
      expect(missing.filter((path) => path in facts)).toEqual([]);
      expect(new Set(missing).size).toBe(missing.length);
      for (const filled of completions(facts, missing)) {
        const settled = answer(ladder, filled, readings);
        expect(settled).not.toMatchObject({ why: 'missingFacts' });
        for (const full of completions(filled, Object.keys(domain))) {
          expect(possibleIn(answer(ladder, full, readings))).toEqual(possibleIn(settled));
        }
      }
    });
  });

  it('with all facts known nothing is missing', () => {
    forAnyCase((ladder, facts, readings) => {
      for (const full of completions(facts, Object.keys(domain)))
        expect(answer(ladder, full, readings)).not.toMatchObject({ why: 'missingFacts' });
    });
  });
});

/** Judges a finding again from its own numbers alone. */
function replayed({ operator, bar, actual }: Finding): boolean {
  const compare = { is: 0, moreThan: 0, atLeast: 0, lessThan: 0, atMost: 0, [operator]: 1 };
  const [left, right] =
    typeof actual === 'object' && actual !== null && typeof bar === 'object'
      ? [BigInt(actual.part) * BigInt(bar.denominator), BigInt(actual.whole) * BigInt(bar.numerator)]
      : [BigInt(actual as number), BigInt(bar as number)];
  return Boolean(
    (compare.is && left === right) ||
      (compare.moreThan && left > right) ||
      (compare.atLeast && left >= right) ||
      (compare.lessThan && left < right) ||
      (compare.atMost && left <= right),
  );
}

describe('the trace', () => {
  it("replays: a finding's own operator, bar and value give its verdict, and the findings that of the step", () => {
    forAnyCase((ladder, facts, readings) => {
      for (const step of answer(ladder, facts, readings).trace.steps) {
        const lists = [step, ...step.exceptions];
        for (const finding of lists.flatMap(({ findings }) => findings)) {
          if (finding.verdict === 'unknown') {
            const ofNothing = typeof finding.actual === 'object' && finding.actual?.whole === 0;
            expect(ofNothing || finding.missing.length > 0).toBe(true);
          } else {
            expect(finding.missing).toEqual([]);
            expect(finding.verdict).toBe(replayed(finding) ? 'pass' : 'fail');
          }
        }
        if (step.verdict !== 'fail') expect(allHold(step.findings)).not.toBe('fail');
        if (step.verdict === 'pass') expect(allHold(step.findings)).toBe('pass');
        for (const { findings, verdict, reading } of step.exceptions)
          if (reading === undefined) expect(verdict).toBe(allHold(findings));
      }
    });
  });

  it('names every reading that changes the answer', () => {
    forAnyCase((ladder, facts) => {
      const [x, y] = values.map((r) => answer(ladder, facts, { r }));
      if (x === undefined || y === undefined || reliedOn(x.trace.steps).length > 0) return;
      expect(possibleIn(y)).toEqual(possibleIn(x));
    });
  });
});
