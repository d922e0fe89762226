import { describe, expect, it } from 'vitest';
import {
  type AuditCandidate,
  auditPublishedResult,
  type PublishedResult,
} from '../../../src/confidence/index.js';

type Rows = PublishedResult['rows'];
type Totals = PublishedResult['totals'];

const audited = (rows: Rows, totals?: Totals, heldOn = '2018-12-06') =>
  auditPublishedResult({ forum: 'peoplesCouncil', heldOn, totals, rows });
const shown = ({ whole, rounding, decimals }: AuditCandidate) => `${whole} ${rounding} ${decimals}`;

describe('which wholes are tried', () => {
  it('from the largest count to 1000', () => {
    const wholes = audited([{ id: 'a', marks: { high: 0, low: 3 }, published: { high: 0 } }]).candidates;
    expect(wholes).toHaveLength(4 * 998);
    expect(Math.min(...wholes.map(({ whole }) => whole))).toBe(3);
    expect(Math.max(...wholes.map(({ whole }) => whole))).toBe(1000);
  });

  it('from one where no count is printed', () => {
    expect(audited([{ id: 'a', marks: {}, published: { high: 100 } }]).best?.whole).toBe(1);
  });

  it.each<[number, number, Totals, number | undefined]>([
    [500, 50, undefined, 1000],
    [501, 50.05, { present: 900 }, undefined],
    [1001, 100, undefined, undefined],
    [1200, 60, undefined, undefined],
    [1200, 60, { totalMembers: 2000 }, 2000],
  ])('%i printed as %d %% with totals %j: %s', (high, printed, totals, whole) => {
    expect(audited([{ id: 'a', marks: { high }, published: { high: printed } }], totals).best?.whole).toBe(
      whole,
    );
  });

  it('a given total even where a count exceeds it, an inferred whole not', () => {
    const rows: Rows = [{ id: 'a', marks: { high: 30, low: 1 }, published: { low: 10 } }];
    expect(audited(rows).best).toBeUndefined();
    expect(audited(rows, { present: 10 }).best).toMatchObject({ whole: 10, of: ['present'] });
  });

  it('a total of zero is none', () => {
    expect(audited([{ id: 'a', marks: { high: 3 } }], { present: 0 }).candidates).toEqual([]);
  });

  it('without percentages every given total, reproducing none of none', () => {
    const { candidates, best } = audited([{ id: 'a', marks: { high: 3 } }], { present: 5, issued: 6 });
    expect(candidates.map(shown)).toEqual([
      '5 halfUp 2',
      '6 halfUp 2',
      '5 halfUp 1',
      '6 halfUp 1',
      '5 cut 2',
      '6 cut 2',
      '5 cut 1',
      '6 cut 1',
    ]);
    expect(candidates[1]).toMatchObject({ of: ['issued'], fits: 0, outOf: 0 });
    expect(best).toBeUndefined();
  });
});

describe('how they are ordered', () => {
  const zero: Rows = [{ id: 'a', marks: { high: 0 }, published: { high: 0 } }];

  it('of equals: the ordered base, another given total, half up, two decimals, the smallest whole', () => {
    const candidates = audited(zero, { present: 40, totalMembers: 50 }).candidates.map(shown);
    expect(candidates.slice(0, 10)).toEqual([
      '50 halfUp 2',
      '50 halfUp 1',
      '50 cut 2',
      '50 cut 1',
      '40 halfUp 2',
      '40 halfUp 1',
      '40 cut 2',
      '40 cut 1',
      '1 halfUp 2',
      '2 halfUp 2',
    ]);
    const inferred = candidates.slice(8);
    expect(inferred.indexOf('1000 halfUp 2')).toBe(inferred.indexOf('1 halfUp 1') - 1);
    expect(inferred.indexOf('1000 halfUp 1')).toBe(inferred.indexOf('1 cut 2') - 1);
    expect(inferred.indexOf('1000 cut 2')).toBe(inferred.indexOf('1 cut 1') - 1);
  });

  it.each([
    ['2018-12-06', 50, ['totalMembers']],
    ['2023-12-06', 40, ['collected', 'valid']],
  ])('on %s the ordered base is the one of %i', (heldOn, whole, of) => {
    const totals = { collected: 40, totalMembers: 50, valid: 40 };
    expect(audited(zero, totals, heldOn).best).toMatchObject({ whole, of });
  });

  it('one total under two names stands once, with both; two names weigh no more than one', () => {
    const { candidates } = audited(zero, { valid: 40, issued: 40, present: 30 });
    expect(candidates.slice(0, 2).map(({ whole, of }) => [whole, of])).toEqual([
      [30, ['present']],
      [40, ['valid', 'issued']],
    ]);
  });

  it('what reproduces more stands first, whatever its standing', () => {
    const rows: Rows = [
      { id: 'a', marks: { high: 25 }, published: { high: 53.19 } },
      { id: 'b', marks: { high: 33, low: 6 }, published: { high: 70.21, low: 12 } },
    ];
    const { candidates, best } = audited(rows, { totalMembers: 50 });
    expect(best).toEqual({ whole: 47, of: [], rounding: 'halfUp', decimals: 2, fits: 2, outOf: 3 });
    expect(candidates[0]).toBe(best);
    expect(candidates.map(({ fits }) => fits)).toEqual([2, 2, 1, 1, 1, 1]);
    expect(candidates.filter(({ whole }) => whole === 50)).toHaveLength(4);
    expect(candidates.filter(({ whole }) => whole === 47).map(shown)).toEqual(['47 halfUp 2', '47 cut 2']);
  });
});

describe('how percentages are read', () => {
  it.each<[string, Rows, string]>([
    [
      'one decimal, half up',
      [{ id: 'a', marks: { high: 47, low: 39 }, published: { high: 90.4, low: 75 } }],
      '52 halfUp 1',
    ],
    [
      'two decimals, cut',
      [{ id: 'a', marks: { high: 38, low: 10 }, published: { high: 71.69, low: 18.86 } }],
      '53 cut 2',
    ],
    [
      'one decimal, cut',
      [{ id: 'a', marks: { high: 38, low: 10 }, published: { high: 71.6, low: 18.8 } }],
      '53 cut 1',
    ],
  ])('%s', (_, rows, best) => {
    const audit = audited(rows);
    expect(audit.best && shown(audit.best)).toBe(best);
    expect(audit.best).toMatchObject({ fits: 2, outOf: 2 });
  });

  it('without a count: where some whole number of ballots prints as it, none larger than the whole', () => {
    const printed = { high: 85.5, confidence: 11.3, low: 101.6 };
    const { candidates } = audited([{ id: 'a', marks: {}, published: printed }], { present: 62 });
    expect(candidates.find((one) => shown(one) === '62 halfUp 1')).toMatchObject({ fits: 2, outOf: 3 });
  });
});
