import { describe, expect, it } from 'vitest';
import { annualFromPeriods, type StateAnnualCase, type StateFacts } from '../../../src/rating/index.js';
import { points, said, staff } from './support.js';

const { score: _, ...facts } = points(0);
const year = { side: 'state', kind: 'civilServant', leader: false, year: 2026, facts } as const;
const quarters = (...totals: readonly (number | null)[]): StateAnnualCase['periods'] =>
  totals.map((total, at) => ({ period: `2026-Q${at + 1}`, total }));

describe('a year by the average of its periods (335/2025/NĐ-CP Art. 17(3), 21(1); 233/2026/NĐ-CP Art. 12(5))', () => {
  it.each<[string, StateAnnualCase['periods'], string]>([
    ['exactly 90', quarters(90, 88, 91, 91), 'excellent'],
    ['a thousandth under', quarters(90, 88, 91, 90.996), 'good'],
    [
      'one period of the former body',
      [
        { period: '2026-01', total: 100, sentByOldBody: true },
        { period: '2026-02', total: 80 },
      ],
      'excellent',
    ],
    [
      'a period not worked is left out, not zero',
      [...quarters(92, 90), { period: '2026-Q3', notScored: 'absent' }],
      'excellent',
    ],
  ])('%s', (_, periods, level) => {
    expect(said(annualFromPeriods({ ...year, periods }))).toBe(level);
    const employee = {
      ...year,
      kind: 'publicEmployee',
      unitHasRegulation: true,
      decidedOn: '2026-12-10',
    } as const;
    expect(said(annualFromPeriods({ ...employee, periods }))).toBe(level);
  });
  it('shows what entered, and what was left out', () => {
    const periods: StateAnnualCase['periods'] = [
      ...quarters(92, 90),
      { period: '2026-Q3', notScored: 'absent' },
    ];
    const { average } = annualFromPeriods({ ...year, periods });
    expect(average?.outcome).toMatchObject({ average: 91, count: 2 });
    expect(average?.periods.map(({ leftOut }) => leftOut)).toEqual([undefined, undefined, 'absent']);
  });
  it('waits for the period whose points are not known, not for "the points"', () => {
    const answer = annualFromPeriods({ ...year, periods: quarters(92, null) });
    expect(answer.status === 'undetermined' && [answer.why, answer.missing]).toEqual([
      'missingFacts',
      ['periods[1].total'],
    ]);
  });
  it('a ground decides, whatever the points wait for', () => {
    const breach: StateFacts = {
      ...facts,
      findings: { ...facts.findings, degenerate: true, concluded: true },
    };
    expect(said(annualFromPeriods({ ...year, periods: quarters(null), facts: breach }))).toBe('notCompleted');
  });
  it('other ways to put periods together are the caller’s choice', () => {
    const month = (period: string, done: number, assigned: number) => ({
      period,
      kpi: {
        subject: 'nonLeader',
        a: { achieved: done, assigned },
        b: { achieved: done, assigned },
        c: { achieved: done, assigned },
        general: 30,
      },
    });
    const periods = [month('2026-01', 1, 1), month('2026-02', 1, 9)] as StateAnnualCase['periods'];
    const under = (reading: 'meanOfPeriods' | 'accumulated') =>
      annualFromPeriods(
        { ...year, periods },
        { criteria: { readings: { 'criteria.periodAggregation': reading } } },
      ).average?.outcome?.average;
    expect(under('meanOfPeriods')).toBeCloseTo(30 + 35 + 70 / 18, 10);
    expect(under('accumulated')).toBeCloseTo(44, 10);
  });
  it('under Decree 90 the year is rated by its facts alone, and says so', () => {
    const answer = annualFromPeriods({
      ...year,
      year: 2024,
      facts: staff,
      periods: [{ period: '2024-Q1', total: 10 }],
    });
    expect(said(answer)).toBe('excellent');
    expect([answer.average, answer.notes.at(-1)?.code]).toEqual([undefined, 'noPeriodPoints']);
  });
  it.each<[string, object, string, string]>([
    ['points of the year beside the periods', { facts: { score: 90 } }, 'facts.score', 'unknownKey'],
    ['periods that are none', { periods: 3 }, 'periods', 'wrongType'],
    ['a period twice', { periods: [...quarters(90), ...quarters(90)] }, 'periods[1].period', 'duplicate'],
    ['a cadre', { kind: 'cadre' }, 'kind', 'notOneOf'],
    ['a side that is none', { side: 'both' }, 'side', 'notOneOf'],
    ['a reading that is none', {}, 'options.readings.rating.none', 'unknownKey'],
  ])('refuses %s', (_, more, path, code) => {
    const options = path.startsWith('options') ? { readings: { 'rating.none': 'x' } } : undefined;
    expect(() =>
      annualFromPeriods({ ...year, periods: quarters(90), ...more } as never, options as never),
    ).toThrow(expect.objectContaining({ path, code }));
  });
});
