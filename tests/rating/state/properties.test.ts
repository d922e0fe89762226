import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rating, rate, type StateFacts, type StateRatingCase } from '../../../src/rating/index.js';
import { explain } from '../../../src/words/index.js';
import { points, reprimand, type Whom } from './support.js';

const order: readonly Rating[] = ['notCompleted', 'completed', 'good', 'excellent'];
const whoms: readonly Whom[] = [2022, 2024, 2025, 2026].flatMap((year) => [
  { kind: 'cadre', year, decidedOn: `${year}-06-15` },
  { kind: 'civilServant', year, leader: false },
  { kind: 'civilServant', year, leader: true },
  { kind: 'publicEmployee', year, leader: false, unitHasRegulation: true },
  { kind: 'publicEmployee', year, leader: true, unitHasRegulation: true },
]);
const bodies: readonly Whom[] = [
  { kind: 'agency', year: 2026 },
  { kind: 'serviceUnit', year: 2026 },
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const ladder = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: 5, maxLength: 5 })
    .map((counts) => [...counts].sort((a, b) => b - a) as [number, number, number, number, number]);
const work = ladder(12).map(([total, done, onTimeQuality, highEfficiency, exceeded]) => ({
  total,
  done,
  onTimeQuality,
  highEfficiency,
  exceeded,
  late: total - done,
}));
const led = work.map(({ highEfficiency: _, ...rest }) => rest);
const grade = maybe(fc.constantFrom('well', 'meets', 'below' as const));
const facts: fc.Arbitrary<StateFacts> = fc.record(
  {
    attendance: fc.record(
      {
        monthsWorked: fc.integer({ min: 0, max: 12 }),
        monthsAbsent: fc.integer({ min: 0, max: 12 }),
        maternity: fc.boolean(),
        insuredSickLeave: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    general: fc.record({
      politicalIdeology: grade,
      ethicsLifestyle: grade,
      workingStyle: grade,
      discipline: grade,
      leadershipDuties: grade,
    }),
    criteria: ladder(10).map(([total, failed]) => ({ total, failed })),
    work,
    led,
    units: fc.option(
      ladder(10).map(([total, atLeastCompleted, atLeastGood]) => ({
        total,
        atLeastCompleted,
        atLeastGood,
        notCompleted: total - atLeastCompleted,
      })),
    ),
    score: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
    findings: fc.record(
      {
        degenerate: fc.boolean(),
        prohibitedConduct: fc.boolean(),
        exemplaryBreach: fc.boolean(),
        concluded: fc.boolean(),
        harmfulToPrestige: fc.boolean(),
        corruptionBelow: fc.boolean(),
        handledBelow: fc.boolean(),
        cadreWorkWrongdoing: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    discipline: fc
      .array(
        fc.record({ year: fc.integer({ min: 2021, max: 2026 }), duty: fc.boolean(), here: fc.boolean() }),
        { maxLength: 3 },
      )
      .map((list) =>
        list.map(({ year, duty, here }) =>
          reprimand(`${year}-04-04`, { linkedToDuty: duty, inPerformingDuty: duty, actHere: here }),
        ),
      ),
    suspension: fc.option(fc.constant({ decidedOn: '2025-09-01', cancelled: false })),
    headedLevel: fc.option(fc.constantFrom(...order)),
    faultsBefore: fc.constant({ pointedOut: 2, cured: 1 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<StateFacts>;

const ofBodies = ['work', 'units', 'faultsBefore', 'score', 'findings'] as const;

/** Agencies and units are asked about their work alone. */
const judge = (whom: Whom, given: StateFacts) => {
  const known = ofBodies.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]);
  const asked = bodies.includes(whom) ? Object.fromEntries(known) : given;
  return rate({ side: 'state', ...whom, facts: asked } as StateRatingCase);
};

describe('any year of anybody', () => {
  it('is a level, a typed reason, or what would settle it; every condition cites its article', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whoms, ...bodies), facts, (whom, given) => {
        const answer = judge(whom, given);
        if (answer.status === 'undetermined' && answer.why === 'missingFacts')
          expect(answer.missing.length).toBeGreaterThan(0);
        for (const { findings } of answer.trace.steps)
          for (const { provision } of findings) expect(provision.eId).toMatch(/^(art_|unplaced__)/);
        expect(explain(answer, 'vi')).not.toMatch(/undefined|\[object|NaN/);
        expect(explain(answer, 'en')).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 150 },
    );
  });

  it('what is not known never makes a level that some value of it would contradict', () => {
    const keys = [
      'attendance',
      'general',
      'criteria',
      'work',
      'led',
      'units',
      'score',
      'findings',
      'discipline',
      'suspension',
      'headedLevel',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...whoms), facts, fc.constantFrom(...keys), (whom, given, key) => {
        const { [key]: _, ...less } = given;
        const known = judge(whom, given);
        const open = judge(whom, less);
        if (open.status === 'determined' && known.status === 'determined')
          expect(known.outcome).toBe(open.outcome);
        if (open.status === 'undetermined' && known.status === 'determined')
          expect(open.possible).toContain(known.outcome);
      }),
      { numRuns: 300 },
    );
  });

  it('more points never make a lower level', () => {
    const at2026 = whoms.filter(({ year, kind }) => year === 2026 && kind !== 'cadre');
    fc.assert(
      fc.property(
        fc.constantFrom(...at2026),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (whom, a, b) => {
          const level = (hundredths: number) =>
            order.indexOf(judge(whom, points(hundredths / 100)).outcome as Rating);
          expect(level(Math.max(a, b))).toBeGreaterThanOrEqual(level(Math.min(a, b)));
        },
      ),
    );
  });

  it('the order of disciplinary decisions changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whoms), facts, (whom, given) => {
        const reversed = given.discipline && { discipline: [...given.discipline].reverse() };
        const level = ({ status, outcome }: ReturnType<typeof judge>) => [status, outcome];
        expect(level(judge(whom, { ...given, ...reversed }))).toEqual(level(judge(whom, given)));
      }),
    );
  });
});
