import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CriteriaReadings,
  criteriaOf,
  type KpiCase,
  kpi,
  type ScoringScheme,
  scoreCriteria,
  scoringScheme,
  validateScheme,
} from '../../src/criteria/index.js';
import { refusal } from './support.js';

type Decree = Extract<KpiCase, { variant: 'nd-335-2025' }>;
type Line = NonNullable<Decree['products']>[number];

const clean = { majorFaults: 0, delays: 0 };
const staff = (products: readonly Line[], more: Partial<Decree> = {}): Decree => ({
  variant: 'nd-335-2025',
  subject: 'nonLeader',
  products,
  ...more,
});
const pointsOf = (given: KpiCase, readings?: CriteriaReadings) => kpi(given, { readings }).outcome?.points;
const missing = (given: KpiCase) => {
  const answer = kpi(given);
  return answer.status === 'undetermined' ? answer.missing : answer.status;
};

describe('a, b, c from the work itself (Art. 14(2)): of what was assigned', () => {
  const products = (count: number, done: number, more = clean): Line => ({ assigned: count, done, ...more });

  it.each([
    ['TV-01', products(1, 1), 70],
    ['TV-02', products(5, 1), 14],
    // Not 46.7, whatever 0 of 0 done would be (M2)
    ['TV-03', products(5, 0), 0],
    ['TV-11: one product, five major faults', products(1, 1, { ...clean, majorFaults: 5 }), 140 / 3],
    ['four', products(1, 1, { ...clean, majorFaults: 4 }), 140 / 3],
    ['three', products(1, 1, { ...clean, majorFaults: 3 }), 157.5 / 3],
  ])('%s: %j gives %d', (_, line, points) => {
    expect(pointsOf(staff([line]))).toBe(points);
  });

  it('TV-04: nothing assigned is not computable, never 46.7 and never 70', () => {
    const answer = kpi(staff([products(0, 0)]));
    expect(answer).toMatchObject({ why: 'missingFacts', missing: ['products'], possible: [] });
    expect(answer.notes).toMatchObject([{ kind: 'caution', code: 'nothingAssigned' }]);
    expect(kpi(staff([{ assigned: 1, done: 1 }])).notes).toEqual([]);
    expect(missing(staff([]))).toEqual(['products']);
  });

  const lines: readonly Line[] = [
    { coefficient: 300, assigned: 4, done: 4, majorFaults: 0, delays: 1 },
    { coefficient: 100, assigned: 10, done: 8, majorFaults: 1, delays: 0 },
  ];

  it('TV-08: each fault costs a quarter of one product; the base of b and c is what was assigned (M9, TV-10)', () => {
    const answer = kpi(staff(lines));
    expect(answer.outcome).toEqual({
      percent: 5900 / 66,
      factors: { a: 2000 / 22, b: 1975 / 22, c: 1925 / 22 },
      points: (5900 * 70) / 6600,
      work: { assigned: 2200, done: 2000 },
    });
    expect(answer.notes.map(({ values }) => values)).toEqual([
      { reading: 'criteria.deductionScope', value: 'perProduct' },
      { reading: 'criteria.lateProduct', value: 'lessStep' },
    ]);
    expect(kpi(staff([lines[1] as Line])).notes.length).toBe(1);
    expect(kpi(staff([products(5, 5)])).notes).toEqual([]);
  });

  it('TV-09: the same by the reading "whole line": 81.8 and 77.3 %, 58.3 points', () => {
    const answer = kpi(staff(lines), { readings: { 'criteria.deductionScope': 'wholeLine' } });
    expect(answer.outcome).toMatchObject({
      factors: { b: 1800 / 22, c: 1700 / 22 },
      points: (5500 * 70) / 6600,
    });
    const five = staff([{ assigned: 2, done: 2, majorFaults: 5, delays: [3, 0] }]);
    expect(kpi(five, { readings: { 'criteria.deductionScope': 'wholeLine' } }).outcome?.factors).toEqual({
      a: 100,
      b: 0,
      c: 25,
    });
  });

  it('TV-07: four equal products, one late twice: c 87.5 %', () => {
    for (const delays of [[2], 2]) {
      const { outcome } = kpi(staff([{ assigned: 4, done: 4, majorFaults: 0, delays }]));
      expect(outcome?.factors).toEqual({ a: 100, b: 100, c: 87.5 });
      expect(outcome?.points).toBe((287.5 * 70) / 300);
    }
  });

  it('a late product is worth three quarters, or by the reading nothing', () => {
    const late = staff([{ assigned: 4, done: 4, majorFaults: 1, delays: [1, 2] }]);
    expect(kpi(late).outcome?.factors).toEqual({ a: 100, b: 93.75, c: 81.25 });
    const nothing = { 'criteria.lateProduct': 'nothing' } as const;
    expect(kpi(late, { readings: nothing }).outcome?.factors).toEqual({ a: 100, b: 93.75, c: 50 });
    // Twice on one product or once on two: then it matters, and is asked
    const open = kpi(staff([{ assigned: 4, done: 4, majorFaults: 0, delays: 2 }]), { readings: nothing });
    expect(open).toMatchObject({ why: 'missingFacts', missing: ['products[0].delays'] });
  });

  it.each([
    // done, times in all, by so many points of 100 for each product
    [2, 4, 100 - 50],
    [2, 5, undefined],
    [2, 8, undefined],
    [1, 8, 0],
    [5, 4, 80],
    [3, 4, 200 / 3],
    [3, [4, 1], 100 - 125 / 3],
    [3, [5, 4, 9], 0],
  ] as const)(
    '%i done, faults %j: quality %s; in all only where it cannot matter which',
    (done, times, b) => {
      const given = staff([{ assigned: done, done, majorFaults: times, delays: 0 }]);
      if (b === undefined) expect(missing(given)).toEqual(['products[0].majorFaults']);
      else expect(kpi(given).outcome?.factors?.['b']).toBeCloseTo(b, 10);
    },
  );

  it('what was not counted is missing, never none; of products not done it does not matter', () => {
    expect(missing(staff([products(2, 2), { assigned: 1, done: 1, majorFaults: null }]))).toEqual([
      'products[1].majorFaults',
      'products[1].delays',
    ]);
    expect(pointsOf(staff([products(1, 1), { assigned: 1, done: 0 }]))).toBe(35);
    expect(kpi(staff([{ assigned: 1, done: 0, majorFaults: 3, delays: 1 }])).notes).toEqual([]);
  });

  it('an objective cause takes its faults out once the authority confirmed it (Art. 14(2))', () => {
    const excused = (confirmed?: boolean | null, times: number | number[] = 2, of: number | number[] = 3) =>
      kpi(
        staff([
          {
            assigned: 4,
            done: 4,
            majorFaults: 0,
            delays: of,
            objective: { majorFaults: 0, delays: times, confirmed },
          },
        ]),
      );
    expect(excused(true).outcome?.factors?.['c']).toBe(93.75);
    expect(excused(false).outcome?.factors?.['c']).toBe(81.25);
    expect(excused(true, [1, 1], [1, 3]).outcome?.factors?.['c']).toBe(87.5);
    for (const confirmed of [null, undefined])
      expect(excused(confirmed)).toMatchObject({ missing: ['products[0].objective.confirmed'] });
    expect(excused(null, 0).outcome?.factors?.['c']).toBe(81.25);
  });

  it('more than assigned is reported and counted as the whole (reading criteria.factorCap)', () => {
    const more = staff([products(4, 6), { coefficient: 0.5, assigned: 2, done: 0 }]);
    const answer = kpi(more);
    expect(answer.outcome).toMatchObject({ percent: 100, points: 70, work: { assigned: 5, done: 6 } });
    expect(answer.notes.map(({ code, values }) => values['factor'] ?? code)).toEqual([
      'reading',
      'a',
      'b',
      'c',
    ]);
    expect(answer.notes.slice(0, 2)).toMatchObject([
      { kind: 'reading', values: { reading: 'criteria.factorCap', value: 'capped' } },
      { kind: 'caution', values: { factor: 'a', percent: 120 } },
    ]);
    expect(kpi(more, { readings: { 'criteria.factorCap': 'uncapped' } }).outcome).toMatchObject({
      percent: 120,
      points: 70,
    });
  });

  it.each([
    ['a factor beside the products', staff([], { a: 100 }), ['inconsistent', 'a']],
    ['half a product', staff([products(1.5, 1)]), ['notInteger', 'products[0].assigned']],
    [
      'no coefficient',
      staff([{ ...products(1, 1), coefficient: 0 }]),
      ['outOfRange', 'products[0].coefficient'],
    ],
    [
      'more late products than done',
      staff([{ assigned: 3, done: 1, majorFaults: 0, delays: [1, 1] }]),
      ['inconsistent', 'products[0].delays'],
    ],
    [
      'more excused than counted',
      staff([{ ...products(1, 1), objective: { delays: 1, confirmed: true } }]),
      ['inconsistent', 'products[0].objective.delays'],
    ],
    [
      'excused in all of faults by product',
      staff([{ assigned: 3, done: 3, delays: [1, 1], majorFaults: 0, objective: { delays: 1 } }]),
      ['inconsistent', 'products[0].objective.delays'],
    ],
    [
      'excused by product of another number of them',
      staff([{ assigned: 3, done: 3, delays: [1, 1], majorFaults: 0, objective: { delays: [1] } }]),
      ['inconsistent', 'products[0].objective.delays'],
    ],
    [
      'excused more often than one product was late',
      staff([{ assigned: 3, done: 3, delays: [1, 1], majorFaults: 0, objective: { delays: [0, 2] } }]),
      ['inconsistent', 'products[0].objective.delays'],
    ],
    [
      'excused by product of delays in all',
      staff([{ assigned: 3, done: 3, delays: 2, majorFaults: 0, objective: { delays: [1] } }]),
      ['inconsistent', 'products[0].objective.delays'],
    ],
    [
      'excused of what is not counted',
      staff([{ assigned: 3, done: 3, majorFaults: 0, objective: { delays: [1] } }]),
      ['inconsistent', 'products[0].objective.delays'],
    ],
  ] as [string, KpiCase, [string, string]][])('refuses %s', (_, given, expected) => {
    expect(refusal(() => kpi(given))).toEqual(expected);
  });
});

describe('d, đ, e of leaders (Art. 15(3))', () => {
  const leader = (more: Partial<Decree> = {}): Decree => ({
    variant: 'nd-335-2025',
    subject: 'leader',
    a: 96,
    b: 95,
    c: 94,
    d: 100,
    dd: 50,
    e: 100,
    general: 28,
    ...more,
  });

  it('TV-05: 535 of 600; TV-06: 550 of 600', () => {
    expect(kpi(leader()).outcome).toMatchObject({ percent: 535 / 6, total: (535 * 70 + 28 * 600) / 600 });
    const six = kpi(leader({ a: 100, b: 100, c: 100, d: 50, dd: 100 }));
    expect(six.outcome?.total).toBe((550 * 70 + 28 * 600) / 600);
  });

  it('TV-13: an unknown factor is named; the mean of three is never taken for six (M1)', () => {
    expect(missing(leader({ d: null }))).toEqual(['d']);
    expect(missing(leader({ a: undefined, dd: undefined, e: null }))).toEqual(['a', 'dd', 'e']);
    expect(refusal(() => kpi(leader({ dd: 75 as 50 })))).toEqual(['notOneOf', 'dd']);
    expect(refusal(() => kpi(leader({ e: 0 as 50 })))).toEqual(['notOneOf', 'e']);
  });

  const d = (...staffScores: (number | null)[]) => kpi(leader({ d: { staffScores } }));
  it.each([
    [[50, 70, 99], 100],
    [[50.001, 91], 100],
    [[49.999, 91], 50],
    [[0, null], 50],
  ] as const)('d: staff with %j points: %i', (scores, value) => {
    expect(d(...scores).outcome?.factors?.['d']).toBe(value);
  });
  it('d waits for the last of the staff; of no staff it does not follow (bottom-up)', () => {
    expect(d(91, null, 50, null)).toMatchObject({ missing: ['d.staffScores[1]', 'd.staffScores[3]'] });
    expect(d()).toMatchObject({ missing: ['d'] });
    expect(refusal(() => d(101))).toEqual(['outOfRange', 'd.staffScores[0]']);
  });

  const facts = (onTime?: boolean | null, initiative?: boolean, short?: boolean, delay?: boolean) => ({
    allOnTimeWithQuality: onTime,
    initiative,
    shortcomings: short,
    prolongedDelay: delay,
  });
  it.each([
    ['all on time with an initiative', facts(true, true, false, false), [100]],
    ['shortcomings', facts(false, true, true, false), [50]],
    ['prolonged delay, known to be not on time', facts(undefined, undefined, undefined, true), [50]],
    ['TV-12: on time, no initiative, no delay', facts(true, false, false, false), [100, 50]],
    ['a short delay', facts(false, true, false, false), [100, 50]],
    ['shortcomings beside all on time with an initiative', facts(true, true, true, false), [100, 50]],
  ] as const)('đ: %s: %j', (_, dd, values) => {
    const answer = kpi(leader({ dd }));
    const found = answer.status === 'undetermined' ? answer.possible : [answer.outcome];
    expect(found.map((one) => one?.factors?.['dd'])).toEqual(values);
    const open = values.length === 2;
    expect(answer).toMatchObject(
      open ? { why: 'authorityWeighs', decidedBy: 'managingBody', missing: [] } : { status: 'determined' },
    );
    expect(answer.notes).toMatchObject(
      open ? [{ kind: 'silent', code: 'factorUndescribed', values: { factor: 'dd' } }] : [],
    );
  });
  it.each([
    [facts(null, true, false, false), ['dd.allOnTimeWithQuality']],
    [facts(true, true), ['dd.shortcomings', 'dd.prolongedDelay']],
    [facts(false, undefined, undefined, false), ['dd.shortcomings']],
    [facts(undefined, undefined, true), ['dd.allOnTimeWithQuality', 'dd.initiative']],
    [{}, ['dd.allOnTimeWithQuality', 'dd.initiative', 'dd.shortcomings', 'dd.prolongedDelay']],
  ] as const)('đ: of %j missing: %j', (dd, expected) => {
    expect(missing(leader({ dd }))).toEqual(expected);
  });
  it('prolonged delay beside everything on time is refused', () => {
    expect(refusal(() => kpi(leader({ dd: facts(true, true, false, true) })))).toEqual([
      'inconsistent',
      'dd.allOnTimeWithQuality',
    ]);
  });

  const unity = (united?: boolean, coordination?: boolean, complaints?: boolean) => ({
    unitedEnvironment: united,
    effectiveCoordination: coordination,
    complaintsOfConflict: complaints,
  });
  it.each([
    [unity(true, true, false), [100]],
    [unity(false, undefined, true), [50]],
    [unity(true, false, false), [100, 50]],
    [unity(true, true, true), [100, 50]],
  ] as const)('e: %j: %j', (e, values) => {
    const answer = kpi(leader({ e }));
    const found = answer.status === 'undetermined' ? answer.possible : [answer.outcome];
    expect(found.map((one) => one?.factors?.['e'])).toEqual(values);
  });
  it('e: complaints not known of; both open leave four ways', () => {
    expect(missing(leader({ e: unity(true, true) }))).toEqual(['e.complaintsOfConflict']);
    const both = kpi(leader({ dd: facts(true, false, false, false), e: unity(true, false, false) }));
    expect(both.status === 'undetermined' && both.possible.map(({ percent }) => percent)).toEqual([
      585 / 6,
      535 / 6,
      535 / 6,
      485 / 6,
    ]);
  });

  it('the authority chooses 100 or 50 and says why', () => {
    const answer = kpi(leader({ dd: { chosen: 100, reason: 'đúng hạn, tổ chức tốt' } }));
    expect(answer.outcome?.factors?.['dd']).toBe(100);
    expect(answer.notes).toMatchObject([
      { kind: 'caution', code: 'factorChosen', values: { factor: 'dd', reason: 'đúng hạn, tổ chức tốt' } },
    ]);
    expect(refusal(() => kpi(leader({ e: { chosen: 50, reason: '' } })))).toEqual(['outOfRange', 'e.reason']);
  });

  it('a deputy: the same formula, within the field assigned (Art. 15)', () => {
    const deputy = kpi(leader({ subject: 'deputy' }));
    expect(deputy.outcome).toEqual(kpi(leader()).outcome);
    expect(deputy).toMatchObject({ evidence: 'readInOneSource', formula: { eId: 'art_16__para_2' } });
    expect(deputy.notes).toMatchObject([
      {
        kind: 'caution',
        code: 'deputyWithinField',
        provisions: [{ instrument: 'nd-335-2025', eId: 'art_15__deputy' }],
      },
    ]);
    expect(kpi(leader())).toMatchObject({ evidence: 'readInSeveralSources', notes: [] });
  });

  it('a civil servant without a leading post has three factors, whatever else is given', () => {
    expect(kpi(leader({ subject: 'nonLeader', dd: null })).outcome?.factors).toEqual({ a: 96, b: 95, c: 94 });
  });
});

describe('mistakes seen in public applications', () => {
  const done = (count: number) => staff([{ assigned: 5, done: count, ...clean }], { general: 30 });

  it('M1: less than all done is no ceiling of 49; a delay has no steps of days', () => {
    expect(kpi(done(4)).outcome?.total).toBe(86);
    const late = (delays: number) => kpi(staff([{ assigned: 1, done: 1, majorFaults: 0, delays }])).outcome;
    expect([1, 2, 3, 4, 5].map((times) => late(times)?.factors?.['c'])).toEqual([75, 50, 25, 0, 0]);
  });

  it('M2: under half of the quantity is nothing by itself', () => {
    expect(kpi(done(2)).outcome?.total).toBe(58);
  });

  it('M3: 15, 10 and 5 where the table has 10, 10 and 10', () => {
    const marks = { 'ND335.I.a.1': 7.5 };
    const sheet = { scheme: 'commune-10-10-10', marks };
    expect(refusal(() => scoreCriteria(sheet, { modes: { general: 'graded' } }))).toEqual([
      'outOfRange',
      'marks.ND335.I.a.1',
    ]);
  });

  it('M4: faults are of quality (b), delays of progress (c); an unknown đ or e is not 100', () => {
    const { outcome } = kpi(staff([{ assigned: 4, done: 4, majorFaults: 1, delays: 2 }]));
    expect(outcome?.factors).toEqual({ a: 100, b: 93.75, c: 87.5 });
    const { products } = done(5);
    expect(missing({ variant: 'nd-335-2025', subject: 'leader', ...(products && { products }) })).toEqual([
      'd',
      'dd',
      'e',
    ]);
  });

  it('M7: Decree 90/2020 Art. 3 gives no points and no bars', () => {
    expect(criteriaOf('nd-90-2020/person').filter(({ max, bar }) => max !== undefined || bar)).toEqual([]);
  });

  it('M10: a cap names its base', () => {
    const cap = { band: 'A', ratio: { numerator: 1, denominator: 5 } };
    const scheme = { ...scoringScheme('qd-3814-tu-hanoi-2018'), cap } as unknown as ScoringScheme;
    expect(refusal(() => validateScheme(scheme))).toEqual(['missing', 'scheme.cap.base']);
  });
});

describe('laws of the formula', () => {
  const line = fc.record({
    coefficient: fc.integer({ min: 1, max: 500_000 }).map((thousandths) => thousandths / 1000),
    assigned: fc.integer({ min: 1, max: 20 }),
    done: fc.integer({ min: 0, max: 20 }),
    majorFaults: fc.constant(0),
    delays: fc.constant(0),
  });
  const work = fc.array(line, { minLength: 1, maxLength: 8 });

  it('one more fault never raises the points, whatever the readings', () => {
    const readings = fc.record({
      'criteria.deductionScope': fc.constantFrom('perProduct' as const, 'wholeLine' as const),
      'criteria.lateProduct': fc.constantFrom('lessStep' as const, 'nothing' as const),
    });
    fc.assert(
      fc.property(work, fc.nat({ max: 7 }), fc.nat({ max: 6 }), readings, (lines, at, times, chosen) => {
        const withTimes = (kind: 'majorFaults' | 'delays', each: number) =>
          staff(
            lines.map((one, index) =>
              index === at % lines.length && one.done > 0 ? { ...one, [kind]: [each] } : one,
            ),
          );
        for (const kind of ['majorFaults', 'delays'] as const) {
          const fewer = pointsOf(withTimes(kind, times), chosen) ?? Number.NaN;
          const more = pointsOf(withTimes(kind, times + 1), chosen) ?? Number.NaN;
          expect(more).toBeLessThanOrEqual(fewer);
          expect(more).toBeGreaterThanOrEqual(0);
          expect(fewer).toBeLessThanOrEqual(70);
        }
      }),
    );
  });

  it('the order of the lines, and what unit the coefficients are in, change nothing', () => {
    fc.assert(
      fc.property(work, (lines) => {
        const { outcome } = kpi(staff(lines));
        const doubled = lines.map((one) => ({ ...one, coefficient: one.coefficient * 2 }));
        expect(kpi(staff([...lines].reverse())).outcome).toEqual(outcome);
        expect(kpi(staff(doubled)).outcome?.points).toBe(outcome?.points);
      }),
    );
  });

  it('products give what the factors they make give', () => {
    fc.assert(
      fc.property(work, (lines) => {
        const sum = (of: (one: Line) => number) =>
          lines.reduce((total, one) => total + Math.round(one.coefficient * 1000) * of(one), 0) / 1000;
        const ratio = { achieved: sum(({ done }) => done), assigned: sum(({ assigned }) => assigned) };
        const { variant, subject } = staff([]);
        const given = kpi({ variant, subject, a: ratio, b: ratio, c: ratio }).outcome;
        const made = kpi(staff(lines)).outcome;
        expect(made).toEqual({ ...given, work: { assigned: ratio.assigned, done: ratio.achieved } });
      }),
    );
  });
});
