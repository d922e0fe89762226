import { describe, expect, it } from 'vitest';
import {
  type AuditedFigure,
  auditPublishedResult,
  type PublishedResult,
} from '../../../src/confidence/index.js';

type Row = Omit<PublishedResult['rows'][number], 'id'>;
type Totals = PublishedResult['totals'];

/** Figures that settle 53, two decimals, half up; the row asked about stands beside them. */
const anchors: PublishedResult['rows'] = [
  { id: 'x', marks: { high: 38, low: 12 }, published: { high: 71.7, low: 22.64 } },
  { id: 'y', marks: { high: 37, low: 16 }, published: { high: 69.81, low: 30.19 } },
];
const judged = (row: Row, totals: Totals = { totalMembers: 53 }, beside = anchors) => {
  const audit = auditPublishedResult({
    forum: 'peoplesCouncil',
    heldOn: '2018-12-06',
    totals,
    rows: [...beside, { id: 'asked', ...row }],
  });
  return audit.rows.at(-1)?.marks ?? {};
};
const one = (count: number | null, printed: number): Row => ({
  marks: { high: count },
  published: { high: printed },
});

describe('the likeliest account of one percentage, the mildest first', () => {
  it.each<[string, number | null, number, AuditedFigure]>([
    ['fits', 36, 67.92, { verdict: 'fits' }],
    ['without a count it tells the count', null, 67.92, { verdict: 'fits', suggestion: { count: 36 } }],
    ['of nobody', null, 0, { verdict: 'fits', suggestion: { count: 0 } }],
    ['of everybody', null, 100, { verdict: 'fits', suggestion: { count: 53 } }],
    ['cut where the rest is rounded', 38, 71.69, { verdict: 'rounding', suggestion: { percent: 71.7 } }],
    ['cut, without a count', null, 71.69, { verdict: 'rounding', suggestion: { count: 38 } }],
    ['fewer decimals than the rest', 36, 67.9, { verdict: 'misprint', suggestion: { percent: 67.92 } }],
    ['a wrong count', 13, 22.64, { verdict: 'misprint', suggestion: { count: 12 } }],
    ['a wrong count, though 106 would do', 24, 22.64, { verdict: 'misprint', suggestion: { count: 12 } }],
    ['a wrong percentage', 36, 67.93, { verdict: 'misprint', suggestion: { percent: 67.92 } }],
    ['a whole nobody gave', 13, 26.53, { verdict: 'otherWhole', whole: 49, suggestion: { percent: 24.53 } }],
    ['no whole above all members', 10, 10, { verdict: 'misprint', suggestion: { percent: 18.87 } }],
    ['a count printed as a percentage', null, 2, { verdict: 'misprint', suggestion: { count: 2 } }],
    ['everybody printed as a percentage', null, 53, { verdict: 'misprint', suggestion: { count: 53 } }],
    ['more than everybody', null, 54, { verdict: 'misprint', suggestion: { percent: 54.72 } }],
    ['the nearest percentage', null, 22.7, { verdict: 'misprint', suggestion: { percent: 22.64 } }],
    ['never more than all', null, 120.5, { verdict: 'misprint', suggestion: { percent: 100 } }],
  ])('%s: %s printed as %d', (_, count, printed, expected) => {
    const known = count === null ? {} : { count, expected: Number(((100 * count) / 53).toFixed(2)) };
    expect(judged(one(count, printed)).high).toStrictEqual({ published: printed, ...known, ...expected });
  });

  it('two decimals where the rest has one are a matter of rounding', () => {
    const rows: PublishedResult['rows'] = [
      { id: 'x', marks: { high: 47, low: 1 }, published: { high: 90.4, low: 1.9 } },
      { id: 'y', marks: { high: 45 }, published: { high: 86.5 } },
    ];
    expect(judged(one(41, 78.85), {}, rows).high).toEqual({
      count: 41,
      published: 78.85,
      expected: 78.8,
      verdict: 'rounding',
      suggestion: { percent: 78.8 },
    });
  });

  it('a figure that is not there is not there; a count without a percentage gets no verdict', () => {
    expect(judged({ marks: { high: null, low: 4 }, published: { high: null } })).toStrictEqual({
      low: { count: 4, expected: 7.55 },
    });
    expect(judged({ marks: {}, published: null })).toEqual({});
  });

  it('nothing is known to measure by: no verdict', () => {
    expect(judged(one(36, 67.93), {}, []).high).toEqual({ count: 36, published: 67.93 });
  });

  it('where nothing fits the ordered total measures, else the smallest given', () => {
    const at = (totals: Totals) => judged(one(36, 67.93), totals, []).high?.expected;
    expect(at({ present: 51, issued: 52, totalMembers: 53 })).toBe(67.92);
    expect(at({ issued: 52, present: 51 })).toBe(70.59);
  });
});

describe('a row taken of another whole', () => {
  const given = { totalMembers: 53, present: 51, issued: 52 };

  it('a given one, whatever its place, reproduces every counted figure', () => {
    const { high, low } = judged(
      { marks: { high: 50, low: 2 }, published: { high: 96.15, low: 3.85 } },
      given,
    );
    expect(high).toMatchObject({ verdict: 'otherWhole', whole: 52, suggestion: { percent: 94.34 } });
    expect(low).toMatchObject({ verdict: 'otherWhole', whole: 52, suggestion: { percent: 3.77 } });
  });

  it('a given one is preferred to a wrong count: 52 printed as all are 52 of 52, not 53 of 53', () => {
    expect(judged(one(52, 100), given).high).toMatchObject({ verdict: 'otherWhole', whole: 52 });
    expect(judged(one(52, 100)).high).toMatchObject({ verdict: 'misprint', suggestion: { count: 53 } });
  });

  it('not where one counted figure of the row is of the common whole', () => {
    const row: Row = { marks: { high: 50, low: 2 }, published: { high: 96.15, low: 3.77 } };
    expect(judged(row, given).high).toMatchObject({ verdict: 'misprint', suggestion: { percent: 94.34 } });
    expect(judged(row).high).toMatchObject({ verdict: 'misprint', suggestion: { percent: 94.34 } });
  });

  it('a figure without a count proves nothing for or against it', () => {
    const row: Row = { marks: { high: 50 }, published: { high: 96.15, low: 3.77 } };
    expect(judged(row, given).high).toMatchObject({ verdict: 'otherWhole', whole: 52 });
  });

  it('a figure without a count follows its row', () => {
    const row: Row = { marks: { high: 50 }, published: { high: 96.15, low: 3.85 } };
    expect(judged(row, given).low).toEqual({ published: 3.85, verdict: 'otherWhole', whole: 52 });
    expect(judged(row).low).toMatchObject({ verdict: 'misprint', suggestion: { percent: 3.77 } });
  });

  it.each([
    [undefined, 25],
    [5, 25],
    [6, undefined],
  ])('an inferred whole holds all marks of the row: 20 = 80 %% beside %s', (low, whole) => {
    expect(judged({ marks: { high: 20, low }, published: { high: 80 } }).high?.whole).toBe(whole);
  });

  it.each([
    [0.5, 197],
    [1, 100],
    [0.1, 910],
  ])('the nearest of those that print 1 as %s %%: %s', (printed, whole) => {
    expect(judged(one(1, printed), { present: 53 }).high).toMatchObject({ verdict: 'otherWhole', whole });
  });

  it('the nearest may lie below', () => {
    const rows = anchors.map(({ id, marks: { high, low } }) => ({
      id,
      marks: { high, low },
      published: {
        high: Number(((high as number) / 3).toFixed(2)),
        low: Number(((low as number) / 3).toFixed(2)),
      },
    }));
    expect(judged(one(1, 0.5), {}, rows).high).toMatchObject({ verdict: 'otherWhole', whole: 202 });
  });

  it('none above 1000 is inferred, even where the body is larger', () => {
    expect(judged(one(100, 10), { present: 53 }).high).toMatchObject({ verdict: 'otherWhole', whole: 1000 });
    for (const totals of [{ present: 53 }, { present: 53, totalMembers: 1_000_000_000 }]) {
      expect(judged(one(100, 9.99), totals).high).toMatchObject({ verdict: 'misprint' });
    }
  });
});
