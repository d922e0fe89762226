import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriteriaReadings, kpi, type PeriodsCase, periodAverage } from '../../src/criteria/index.js';
import { refusal } from './support.js';

type Civil = Extract<PeriodsCase, { variant: 'nd-335-2025' }>;
type Period = Civil['periods'][number];

const months = (...totals: readonly number[]): readonly { period: string; total: number }[] =>
  totals.map((total, at) => ({ period: `2026-${String(at + 1).padStart(2, '0')}`, total }));
const civil = (periods: readonly Period[], readings?: CriteriaReadings) =>
  periodAverage({ variant: 'nd-335-2025', periods }, { readings });
const missing = (answer: ReturnType<typeof civil>) =>
  answer.status === 'undetermined' ? answer.missing : answer.status;
const codes = (answer: ReturnType<typeof civil>) => answer.notes.map(({ code }) => code);

describe('the band of the average, by its exact value (335/2025/NĐ-CP Art. 20(1) to (4))', () => {
  it.each([
    // TV-14
    [100, 'excellent'],
    [90, 'excellent'],
    [89.996, 'good'],
    [89.99, 'good'],
    [70, 'good'],
    [69.99, 'completed'],
    [50, 'completed'],
    [49.99, 'notCompleted'],
    [0, 'notCompleted'],
  ])('%d: %s', (total, band) => {
    for (const variant of ['nd-335-2025', 'nd-233-2026'] as const)
      expect(periodAverage({ variant, periods: months(total) }).outcome).toEqual({
        average: total,
        count: 1,
        band,
      });
    expect(civil(months(total, total, total)).outcome?.band).toBe(band);
  });

  it('three months that come to 270: 90 and excellent; a thousandth less is good', () => {
    expect(civil(months(90.001, 90, 89.999)).outcome).toMatchObject({ average: 90, band: 'excellent' });
    expect(civil(months(90, 90, 89.999)).outcome?.band).toBe('good');
  });

  it('thirds that come to a whole reach it: 69⅔, 70⅓ and 70', () => {
    const by = (c: number, general: number) => ({
      subject: 'nonLeader' as const,
      a: 100,
      b: 100,
      c,
      general,
    });
    const year = (general: number) =>
      civil([
        { period: '2026-Q1', kpi: by(0, 23) },
        { period: '2026-Q2', kpi: by(50, general) },
        { period: '2026-Q3', total: 70 },
      ]).outcome;
    expect(year(12)).toEqual({ average: 70, count: 3, band: 'good' });
    expect(year(11.999)?.band).toBe('completed');
  });
});

describe('exactly the periods that were scored (Art. 17(3), 21(1))', () => {
  const year: readonly Period[] = [
    { period: '2026-Q1', total: 80, sentByOldBody: true },
    { period: '2026-Q2', notScored: 'absent' },
    { period: '2026-Q3', kpi: { subject: 'nonLeader', products: [], general: 30 } },
    { period: '2026-Q4', total: 91 },
  ];

  it('those sent by the old body enter; those without points are left out and listed, never 0 or 100', () => {
    const answer = civil(year);
    expect(answer.outcome).toEqual({ average: 85.5, count: 2, band: 'good' });
    expect(answer.periods).toEqual([
      { period: '2026-Q1', total: 80, sentByOldBody: true },
      { period: '2026-Q2', total: null, leftOut: 'absent', sentByOldBody: false },
      { period: '2026-Q3', total: null, leftOut: 'nothingAssigned', sentByOldBody: false },
      { period: '2026-Q4', total: 91, sentByOldBody: false },
    ]);
    expect(answer.notes).toMatchObject([
      { values: { reading: 'criteria.periodAggregation', value: 'meanOfPeriods' } },
      {
        kind: 'caution',
        code: 'periodsLeftOut',
        values: { count: 2, periods: '2026-Q2, 2026-Q3' },
        provisions: [],
      },
      {
        kind: 'caution',
        code: 'periodsSent',
        values: { count: 1, periods: '2026-Q1' },
        provisions: [{ instrument: 'nd-335-2025', eId: 'art_21__para_1' }],
      },
    ]);
    expect(codes(civil(months(90)))).toEqual(['reading']);
  });

  it('cites where the average stands, for civil servants and public employees', () => {
    expect(civil(months(80))).toMatchObject({
      under: 'nd-335-2025',
      evidence: 'readInSeveralSources',
      formula: { instrument: 'nd-335-2025', eId: 'art_17' },
      trace: { on: '2026-01-01', steps: [] },
    });
    const employee = periodAverage({
      variant: 'nd-233-2026',
      on: '2026-12-10',
      periods: [{ period: '2026-07', total: 80, sentByOldBody: true }],
    });
    expect(employee).toMatchObject({
      under: 'nd-233-2026',
      evidence: 'readInOneSource',
      formula: { instrument: 'nd-233-2026', eId: 'art_12__para_5' },
      trace: { on: '2026-12-10' },
      notes: [{ code: 'periodsSent', provisions: [{ eId: 'art_15__para_1' }] }],
    });
  });

  it('points not known, or that do not follow, are named; nothing scored is not computable', () => {
    expect(
      missing(civil([{ period: '2026-01' }, { period: '2026-02', total: null }, ...months(0).slice(1)])),
    ).toEqual(['periods[0].total', 'periods[1].total']);
    const leader = { subject: 'leader' as const, a: 90, b: 90, c: 90, d: 100 as const, e: 50 as const };
    const undescribed = {
      allOnTimeWithQuality: true,
      initiative: false,
      shortcomings: false,
      prolongedDelay: false,
    };
    const open = civil([
      ...months(90),
      { period: '2026-02', kpi: { ...leader, general: 28 } },
      { period: '2026-03', kpi: { ...leader, dd: undescribed, general: 28 } },
      { period: '2026-04', kpi: { ...leader, dd: 50 } },
    ]);
    expect(missing(open)).toEqual(['periods[1].kpi.dd', 'periods[2].kpi.dd', 'periods[3].kpi.general']);
    expect(open.periods.map(({ total }) => total)).toEqual([90, null, null, null]);
    expect(codes(open)).toContain('factorUndescribed');
    expect(open).toMatchObject({ why: 'missingFacts', possible: [] });
    expect(missing(civil(year.slice(1, 3)))).toEqual(['periods']);
    // Something was assigned, so the period is not left out
    const ratio = { achieved: 1, assigned: 1 };
    const part = {
      subject: 'nonLeader' as const,
      a: { achieved: 0, assigned: 0 },
      b: ratio,
      c: ratio,
      general: 30,
    };
    expect(missing(civil([{ period: '2026-01', kpi: part }]))).toEqual(['periods[0].kpi.a.assigned']);
  });

  it('months beside quarters: the decree does not speak of it', () => {
    const mixed = civil([...months(90), { period: '2026-Q2', total: 80 }]);
    expect(mixed).toMatchObject({ status: 'undetermined', why: 'textSilent', possible: [] });
    expect(mixed).toMatchObject({ missing: [], notes: [{}, { kind: 'silent', code: 'mixedPeriods' }] });
    expect(civil(months(90)).status).toBe('determined');
    // A quarter that is left out does not weigh
    expect(civil([...months(90), { period: '2026-Q2', notScored: 'absent' }]).outcome?.average).toBe(90);
  });
});

describe('periods put together by the reading criteria.periodAggregation', () => {
  const month = (done: number, assigned: number, general: number, e: 100 | 50) => {
    const work = { achieved: done, assigned };
    return {
      subject: 'leader' as const,
      a: work,
      b: work,
      c: work,
      d: 100 as const,
      dd: 100 as const,
      e,
      general,
    };
  };
  const periods = [
    { period: '2026-07', kpi: month(1, 1, 30, 100) },
    { period: '2026-08', kpi: month(0, 9, 20, 50) },
    { period: '2026-09', kpi: month(0, 0, 30, 100) },
  ];
  const by = (
    value: NonNullable<CriteriaReadings['criteria.periodAggregation']>,
    given = periods as readonly Period[],
  ) => civil(given, { 'criteria.periodAggregation': value });

  it('the mean of totals, 64.6; done over assigned, 49.3; with the lowest d, đ, e, 46.4', () => {
    // 100 and (250 / 6 % of 70) + 20
    expect(by('meanOfPeriods').outcome?.average).toBe((100 + (250 * 70) / 600 + 20) / 2);
    // a = b = c = 10 %; e 75 or 50; general 25
    expect(by('accumulated').outcome).toEqual({
      average: (305 * 70) / 600 + 25,
      count: 2,
      band: 'completed',
    });
    expect(by('accumulatedMinimum').outcome?.average).toBe((280 * 70) / 600 + 25);
    expect(codes(by('accumulated'))).toEqual(['reading', 'periodsLeftOut']);
  });

  it('from products: the deductions of each month, then all of them over what was assigned', () => {
    const products = (assigned: number, delays: number) => ({
      subject: 'nonLeader' as const,
      products: [{ coefficient: 2, assigned, done: assigned, majorFaults: 0, delays: [delays] }],
      general: 30,
    });
    const given = [
      { period: '2026-01', kpi: products(1, 2) },
      { period: '2026-02', kpi: products(3, 0) },
    ];
    const late = [...given, { period: '2026-03', kpi: products(1, 1) }];
    expect(codes(by('meanOfPeriods', late))).toEqual(['reading', 'reading', 'reading']);
    expect(by('accumulated', given).outcome?.average).toBe((287.5 * 70) / 300 + 30);
    expect(by('meanOfPeriods', given).outcome?.average).toBe(((250 + 300) * 70) / 600 + 30);
    expect(codes(by('accumulated', given)).filter((code) => code === 'reading').length).toBe(3);
  });

  it('over-fulfilment is capped once, after accumulation', () => {
    const staff = (done: number) => ({ ...month(done, 5, 30, 100), subject: 'nonLeader' as const });
    const given = [
      { period: '2026-01', kpi: staff(8) },
      { period: '2026-02', kpi: staff(2) },
    ];
    expect(by('accumulated', given).outcome?.average).toBe(100);
    expect(by('meanOfPeriods', given).outcome?.average).toBe((100 + 58) / 2);
    expect(codes(by('meanOfPeriods', given)).slice(2)).toEqual(Array(3).fill('factorAboveWhole'));
  });

  it('a total, or a percentage, cannot be accumulated; a leading post beside none neither', () => {
    const [first] = periods as [Period];
    expect(missing(by('accumulated', [first, { period: '2026-10', total: 90 }]))).toEqual(['periods[1].kpi']);
    const percentages = { ...month(1, 1, 30, 100), a: 90, c: 90 };
    expect(missing(by('accumulatedMinimum', [first, { period: '2026-10', kpi: percentages }]))).toEqual([
      'periods[1].kpi.a.assigned',
      'periods[1].kpi.c.assigned',
    ]);
    const staff = { ...month(1, 1, 30, 100), subject: 'nonLeader' as const };
    const both = [first, { period: '2026-10', kpi: staff }];
    expect(by('accumulated', both)).toMatchObject({ why: 'textSilent' });
    expect(by('accumulated', both).notes.at(-1)).toMatchObject({ kind: 'silent', code: 'mixedPosts' });
    expect(by('meanOfPeriods', both).outcome?.average).toBe(100);
  });

  it('public employees have no formula: the reading does not touch their average', () => {
    const answer = periodAverage(
      { variant: 'nd-233-2026', periods: months(80, 90) },
      { readings: { 'criteria.periodAggregation': 'accumulated' } },
    );
    expect(answer.outcome?.average).toBe(85);
    expect(answer.notes).toEqual([]);
  });
});

describe('a year that does not fit is refused where it stands', () => {
  it('an unknown reading', () => {
    const readings = { 'criteria.periodAggregation': 'sum' } as unknown as CriteriaReadings;
    expect(refusal(() => civil(months(90), readings))).toEqual([
      'notOneOf',
      'options.readings.criteria.periodAggregation',
    ]);
  });

  const one = (period: object) => ({ variant: 'nd-335-2025', periods: [period] }) as PeriodsCase;
  it.each([
    ['no month 13', one({ period: '2026-13', total: 1 }), ['wrongType', 'periods[0].period']],
    ['no quarter 5', one({ period: '2026-Q5', total: 1 }), ['wrongType', 'periods[0].period']],
    ['more before it', one({ period: 'x2026-Q1', total: 1 }), ['wrongType', 'periods[0].period']],
    ['more behind it', one({ period: '2026-Q1x', total: 1 }), ['wrongType', 'periods[0].period']],
    ['above the scale', one({ period: '2026-01', total: 100.001 }), ['outOfRange', 'periods[0].total']],
    ['four decimals', one({ period: '2026-01', total: 89.9996 }), ['outOfRange', 'periods[0].total']],
    [
      'points and no points',
      one({ period: '2026-01', total: 1, notScored: 'absent' }),
      ['inconsistent', 'periods[0].notScored'],
    ],
    [
      'points and the case',
      one({ period: '2026-01', total: 1, kpi: { subject: 'nonLeader' } }),
      ['inconsistent', 'periods[0].kpi'],
    ],
    [
      '31 general points',
      one({ period: '2026-01', kpi: { subject: 'nonLeader', general: 31 } }),
      ['outOfRange', 'periods[0].kpi.general'],
    ],
    [
      'twice the same month',
      { variant: 'nd-335-2025', periods: [...months(80), ...months(90)] },
      ['duplicate', 'periods[1].period'],
    ],
    [
      'the formula of civil servants for public employees',
      { variant: 'nd-233-2026', periods: [{ period: '2026-08', kpi: {} }] } as unknown as PeriodsCase,
      ['unknownKey', 'periods[0].kpi'],
    ],
    ['no periods', { variant: 'nd-335-2025', periods: [] }, ['outOfRange', 'periods']],
    [
      'another text',
      { variant: 'nd-90-2020', periods: months(1) } as unknown as PeriodsCase,
      ['notOneOf', 'variant'],
    ],
  ] as [string, PeriodsCase, [string, string]][])('%s', (_, given, expected) => {
    expect(refusal(() => periodAverage(given))).toEqual(expected);
  });
});

describe('laws of the average', () => {
  const totals = fc.array(
    fc.integer({ min: 0, max: 100_000 }).map((each) => each / 1000),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  it('lies between the lowest and the highest, whatever their order, and is the sum over the count', () => {
    fc.assert(
      fc.property(totals, (all) => {
        const average = civil(months(...all)).outcome?.average ?? Number.NaN;
        expect(civil(months(...[...all].reverse())).outcome?.average).toBe(average);
        const thousandths = all.reduce((sum, each) => sum + Math.round(each * 1000), 0);
        expect(average).toBe(thousandths / (1000 * all.length));
        expect(average).toBeGreaterThanOrEqual(Math.min(...all));
        expect(average).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });

  it('one period is worth what its case is worth, accumulated or not', () => {
    const ratio = fc.record({
      achieved: fc.integer({ min: 0, max: 30 }),
      assigned: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(ratio, ratio, ratio, fc.constantFrom(100 as const, 50 as const), (a, b, c, e) => {
        const given = { subject: 'leader' as const, a, b, c, d: 100 as const, dd: e, e, general: 27.5 };
        const total = kpi({ variant: 'nd-335-2025', ...given }).outcome?.total;
        for (const value of ['meanOfPeriods', 'accumulated', 'accumulatedMinimum'] as const)
          expect(
            civil([{ period: '2026-01', kpi: given }], { 'criteria.periodAggregation': value }).outcome
              ?.average,
          ).toBe(total);
      }),
    );
  });
});
