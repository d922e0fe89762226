import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Discipline } from '../../../src/discipline/index.js';
import type {
  RatedKind,
  RatingAnswer,
  RatingFacts,
  RatingOptions,
  Workload,
} from '../../../src/rating/index.js';
import { ratings } from '../../../src/rating/model.js';
import { readings as table } from '../../../src/rating/readings.js';
import { kinds, rated } from './qd-366-cases.js';

const readingsOf366 = [
  'landing',
  'xsLeaderOnTime',
  'leaderWithoutUnits',
  'fiveTargets',
  'leaderWeighing',
  'nonLeaderWeighing',
  'f12Concluded',
  'f12Harm',
  'transferredMember',
  'collectiveItselfDisciplined',
  'r028Scope',
  'headNotAboveCollective',
] as const;
type Readings = NonNullable<RatingOptions['readings']>;
const someReadings: fc.Arbitrary<Readings> = fc.record(
  Object.fromEntries(
    readingsOf366.map((name) => [
      `rating.${name}`,
      fc.constantFrom(...(table[`rating.${name}`].options ?? [])),
    ]),
  ),
) as unknown as fc.Arbitrary<Readings>;

/** Mostly near the bars, and mostly without a ground, so that all levels and gaps come up. */
const flag = fc.boolean();
const seldom = fc.nat(9).map((n) => n === 0);
const load: fc.Arbitrary<Workload> = fc
  .record({
    total: fc.constantFrom(5, 10, 20),
    undone: fc.constantFrom(0, 0, 0, 1, 3, 4),
    off: fc.nat(4),
    exceeded: fc.nat(6),
  })
  .chain(({ total, undone, off, exceeded }) => {
    const done = total - undone;
    return fc.record({ forceMajeure: flag, objectiveCause: flag }).map((causes) => ({
      total,
      done,
      onTimeQuality: Math.max(0, done - off),
      late: Math.min(off, total),
      exceeded: Math.min(exceeded, done),
      ...causes,
    }));
  });
const decision: fc.Arbitrary<Discipline> = fc.record({
  of: fc.constantFrom('self', 'member', 'subUnit', 'directSubordinate'),
  form: fc.constantFrom('reprimand', 'expulsion'),
  actYear: fc.constantFrom(2024, 2026),
  actHere: flag,
  decidedOn: fc.constantFrom('2025-12-31', '2026-02-01', '2026-06-30'),
  linkedToDuty: flag,
  linkedToCollectiveDuty: flag,
  selfFoundAndRemedied: flag,
  corruptWastefulOrNegative: flag,
});
const findingNames = [
  'disunity',
  'cadreWorkWrongdoing',
  'degenerate',
  'memberDegenerate',
  'prohibitedConduct',
  'exemplaryBreach',
] as const;
const circumstances = [
  'concluded',
  'harmfulToPrestige',
  'ownedUp',
  'selfFound',
  'cured',
  'handledBelow',
] as const;
const facts: fc.Arbitrary<RatingFacts> = fc.record({
  membership: fc.record({
    admittedOn: fc.constantFrom('2000-01-01', '2026-01-15'),
    exempt: seldom,
    suspended: fc.constantFrom(null, null, 'committee', 'party'),
  }),
  score: fc.constantFrom(49, 50, 60, 69, 70, 80, 89, 90, 95),
  work: load,
  led: fc.option(load),
  collectiveWork: fc.option(load),
  units: fc.nat(4).map((notCompleted) => ({ total: 4, notCompleted })),
  faultsBefore: fc.nat(2).map((cured) => ({ pointedOut: 2, cured })),
  poll: fc.option(fc.integer({ min: 45, max: 55 }).map((part) => ({ part, whole: 100 }))),
  coreTargets: fc.option(fc.constantFrom(0, 0, 2, 5).map((missed) => ({ assigned: 5, missed }))),
  findings: fc.record({
    ...Object.fromEntries(findingNames.map((name) => [name, seldom])),
    ...Object.fromEntries(circumstances.map((name) => [name, flag])),
  }) as fc.Arbitrary<NonNullable<RatingFacts['findings']>>,
  bodyDisciplined: seldom,
  discipline: fc.array(decision, { maxLength: 2 }),
  headedLevel: fc.constantFrom(null, ...ratings),
  role: fc.constantFrom('head', 'deputy'),
  inQuarter: fc.option(
    fc.record({
      trainingMonths: fc.constantFrom(0, 2),
      leaveMonths: fc.constantFrom(0, 2),
      firstPostMonths: fc.constantFrom(null, 0.5, 1),
      underInspection: seldom,
      changedPost: seldom,
    }),
  ),
});

const asked = fc.record({
  kind: fc.constantFrom(...kinds),
  facts,
  readings: someReadings,
  quarter: fc.constantFrom(undefined, 1 as const, 2 as const),
});
const answerOf = (kind: RatedKind, given: RatingFacts, readings: Readings, quarter?: 1 | 2): RatingAnswer =>
  rated(kind, given, readings, { year: 2026, ...(quarter && { quarter }) });

/** Ranks of the levels an answer leaves open, best first; none where the subject is not rated. */
const open = (answer: RatingAnswer): readonly number[] =>
  (answer.status === 'determined'
    ? [answer.outcome]
    : answer.status === 'undetermined'
      ? answer.possible
      : []
  )
    .map((level) => ratings.indexOf(level))
    .sort((a, b) => a - b);

/** Every fact that may be absent, as the way to it. Counts a schema asks for fall away with what holds them. */
const required = new Set([
  'total',
  'pointedOut',
  'part',
  'whole',
  'assigned',
  'of',
  'form',
  'actYear',
  'decidedOn',
]);
const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        ...(required.has(key) ||
        Array.isArray(value) ||
        (['cured', 'missed'].includes(key) && path[0] !== 'findings')
          ? []
          : [[...path, key]]),
        ...pathsIn(inner, [...path, key]),
      ]);
function without<Value>(value: Value, [key = '', ...rest]: readonly string[]): Value {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy as Value;
}

describe('366-QĐ/TW, under any readings, of a year or a quarter', () => {
  it('an unknown fact never yields a level some value of it would contradict', () => {
    fc.assert(
      fc.property(
        asked,
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        ({ kind, facts, readings, quarter }, picks) => {
          const known = answerOf(kind, facts, readings, quarter);
          let less = facts;
          for (const pick of picks) {
            const paths = pathsIn(less);
            less = without(less, paths[pick % paths.length] ?? []);
          }
          const unknown = answerOf(kind, less, readings, quarter);
          if (known.status === 'notApplicable')
            expect(['notApplicable', 'undetermined']).toContain(unknown.status);
          else if (unknown.status === 'notApplicable')
            expect(known).toMatchObject({ status: 'notApplicable' });
          else expect(open(unknown)).toEqual(expect.arrayContaining([...open(known)]));
        },
      ),
      { numRuns: 800 },
    );
  });

  it('where every fact is known, none is missing', () => {
    fc.assert(
      fc.property(asked, ({ kind, facts, readings, quarter }) => {
        const answer = answerOf(kind, facts, readings, quarter);
        if (answer.status === 'undetermined') {
          expect(answer.why).not.toBe('missingFacts');
          expect(answer.missing).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('more never gives less', () => {
  const more = fc.record({
    score: fc.constantFrom(0, 0, 1, 10, 30),
    done: fc.nat(3),
    onTime: fc.nat(4),
    exceeded: fc.nat(3),
    late: fc.nat(3),
    cured: fc.nat(2),
    lifted: fc.boolean(),
  });
  type More = typeof more extends fc.Arbitrary<infer Value> ? Value : never;

  const betterLoad = (
    { total, done = 0, onTimeQuality = 0, exceeded = 0, late = 0, ...causes }: Workload,
    by: More,
  ) => {
    const doneMore = Math.min(total, done + by.done);
    return {
      ...causes,
      total,
      done: doneMore,
      onTimeQuality: Math.min(doneMore, onTimeQuality + by.onTime),
      exceeded: Math.min(doneMore, exceeded + by.exceeded),
      late: Math.max(0, late - by.late),
    };
  };
  const better = (given: RatingFacts, by: More): RatingFacts => ({
    ...given,
    score: Math.min(100, (given.score ?? 0) + by.score),
    work: given.work && betterLoad(given.work, by),
    led: given.led && betterLoad(given.led, by),
    collectiveWork: given.collectiveWork && betterLoad(given.collectiveWork, by),
    faultsBefore: { pointedOut: 2, cured: Math.min(2, (given.faultsBefore?.cured ?? 0) + by.cured) },
    ...(by.lifted && {
      discipline: given.discipline?.slice(1),
      findings: { ...given.findings, ...Object.fromEntries(findingNames.map((name) => [name, false])) },
      poll: given.poll && { ...given.poll, part: 40 },
      units: { total: 4, notCompleted: 0 },
      coreTargets: given.coreTargets && { assigned: 5, missed: 0 },
      bodyDisciplined: false,
    }),
  });
  const compare = (
    readings: Readings,
    check: (before: readonly number[], after: readonly number[]) => void,
  ) =>
    fc.assert(
      fc.property(asked, more, ({ kind, facts, readings: chosen, quarter }, by) => {
        const [before, after] = [facts, better(facts, by)].map((given) =>
          open(answerOf(kind, given, { ...chosen, ...readings }, quarter)),
        );
        if (before?.length && after?.length) check(before, after);
      }),
      { numRuns: 800 },
    );

  it('one level before and one after: never a lower one', () =>
    compare({}, (before, after) => {
      if (before.length === 1 && after.length === 1) expect(after[0]).toBeLessThanOrEqual(before[0] ?? 0);
    }));

  /**
   * The letter makes one exception: points that leave a band without the conditions of the next fall into a gap, where the
   * band below is shut (gaps b, c). The reading `nextLevelMet` closes them, and nothing else breaks the order. Only the lowest
   * level is compared: gap a leaves open whatever the points allow, and closing it may settle on less than the best of that.
   */
  it('nor does the lowest level left open sink, once the gaps are closed', () =>
    compare({ 'rating.landing': 'nextLevelMet' }, (before, after) =>
      expect(after.at(-1)).toBeLessThanOrEqual(before.at(-1) ?? 0),
    ));
});
