import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPublishedResult, type PublishedResult } from '../../../src/confidence/index.js';
import { InputError } from '../../../src/input/index.js';
import { percentUnits } from '../../../src/quantity/index.js';

const rows: PublishedResult['rows'] = [{ id: 'a', marks: { high: 25 }, published: { high: 53.19 } }];

describe('the base the text in force orders', () => {
  it.each<[PublishedResult['forum'], string, string, string]>([
    ['nationalAssembly', '2013-02-01', 'nq-35-2012-qh13', 'totalMembers'],
    ['peoplesCouncil', '2015-06-30', 'nq-35-2012-qh13', 'totalMembers'],
    ['peoplesCouncil', '2015-07-01', 'nq-85-2014-qh13', 'totalMembers'],
    ['peoplesCouncil', '2018-12-31', 'nq-85-2014-qh13', 'totalMembers'],
    ['nationalAssembly', '2023-06-30', 'nq-85-2014-qh13', 'totalMembers'],
    ['nationalAssembly', '2023-07-01', 'nq-96-2023-qh15', 'collected'],
    ['peoplesCouncil', '2023-07-01', 'nq-96-2023-qh15', 'collected'],
    ['party', '2014-10-08', 'qd-262-tw-2014', 'collected'],
    ['party', '2023-02-02', 'qd-96-tw-2023', 'collected'],
  ])('%s on %s: %s, %s', (forum, heldOn, under, of) => {
    const totals = { totalMembers: 50, collected: 47 };
    const whole = of === 'collected' ? 47 : 50;
    expect(auditPublishedResult({ forum, heldOn, rows, totals }).byText).toEqual({
      under,
      of,
      whole,
      fits: whole === 47,
    });
    expect(auditPublishedResult({ forum, heldOn, rows }).byText).toStrictEqual({ under, of });
  });

  it('a level the text polls is named without effect', () => {
    const poll = { forum: 'peoplesCouncil', level: 'province', heldOn: '2018-12-06' } as const;
    expect(auditPublishedResult({ ...poll, rows }).byText?.under).toBe('nq-85-2014-qh13');
  });

  it('whether it fits cannot be said where nothing fits', () => {
    const misprinted: PublishedResult['rows'] = [{ id: 'a', marks: { low: 21 }, published: { low: 63.7 } }];
    const poll = { forum: 'party', heldOn: '2023-12-29', totals: { collected: 33 } } as const;
    expect(auditPublishedResult({ ...poll, rows: misprinted })).toMatchObject({
      byText: { under: 'qd-96-tw-2023', of: 'collected', whole: 33 },
    });
    expect(auditPublishedResult({ ...poll, rows: misprinted }).byText).not.toHaveProperty('fits');
  });
});

describe('rows are never rejected for what they say', () => {
  it('shares that do not add up to 100, and counts below the ballots, are no faults', () => {
    const row = { id: 'a', marks: { high: 19, confidence: 2, low: 25 } };
    const published = { high: 40.43, confidence: 4.26, low: 53.19 };
    const audit = auditPublishedResult({
      forum: 'peoplesCouncil',
      heldOn: '2023-12-13',
      totals: { collected: 47 },
      rows: [{ ...row, published }],
    });
    expect(audit.best).toMatchObject({ whole: 47, fits: 3, outOf: 3 });
    expect(audit.notes).toEqual([]);
  });

  it('no rows at all are an audit of nothing', () => {
    expect(auditPublishedResult({ forum: 'party', heldOn: '2023-12-29', rows: [] })).toEqual({
      candidates: [],
      byText: { under: 'qd-96-tw-2023', of: 'collected' },
      rows: [],
      notes: [],
    });
  });
});

describe('bad input', () => {
  const at = (row: unknown, result: object = {}) => ({
    forum: 'party',
    heldOn: '2023-12-29',
    rows: [...rows, row],
    ...result,
  });
  it.each<[string, unknown, Partial<InputError>]>([
    [
      'an id twice',
      at({ id: 'a', marks: {} }),
      { code: 'duplicate', path: 'rows[1].id', expected: 'an id no other row has', received: 'a' },
    ],
    [
      'three decimals',
      at({ id: 'b', marks: {}, published: { low: 53.191 } }),
      {
        code: 'wrongType',
        path: 'rows[1].published.low',
        expected: 'a percentage with at most two decimals',
        received: 53.191,
      },
    ],
    [
      'a percentage as text',
      at({ id: 'b', marks: {}, published: { low: '53,19' } }),
      { code: 'wrongType', path: 'rows[1].published.low', received: '53,19' },
    ],
    [
      'a negative percentage',
      at({ id: 'b', marks: {}, published: { low: -0.01 } }),
      { code: 'outOfRange', path: 'rows[1].published.low' },
    ],
    [
      'an endless percentage',
      at({ id: 'b', marks: {}, published: { low: Number.POSITIVE_INFINITY } }),
      { code: 'wrongType', path: 'rows[1].published.low' },
    ],
    [
      'a percentage beyond a million',
      at({ id: 'b', marks: {}, published: { low: 1_000_000.01 } }),
      { code: 'outOfRange', path: 'rows[1].published.low' },
    ],
    [
      'a negative count',
      at({ id: 'b', marks: { low: -1 } }),
      { code: 'outOfRange', path: 'rows[1].marks.low' },
    ],
    [
      'half a ballot',
      at({ id: 'b', marks: { low: 1.5 } }),
      { code: 'notInteger', path: 'rows[1].marks.low' },
    ],
    ['an unknown mark', at({ id: 'b', marks: { lo: 1 } }), { code: 'unknownKey', path: 'rows[1].marks.lo' }],
    ['a row without marks', at({ id: 'b' }), { code: 'missing', path: 'rows[1].marks' }],
    ['a row without an id', at({ marks: {} }), { code: 'missing', path: 'rows[1].id' }],
    [
      'an unknown total',
      at({ id: 'b', marks: {} }, { totals: { voted: 33 } }),
      { code: 'unknownKey', path: 'totals.voted' },
    ],
    [
      'an unknown percentage',
      at({ id: 'b', marks: {}, published: { lo: 1 } }),
      { code: 'unknownKey', path: 'rows[1].published.lo' },
    ],
    ['an unknown key', at({ id: 'b', marks: {} }, { day: 1 }), { code: 'unknownKey', path: 'day' }],
    [
      'an unknown key in a row',
      at({ id: 'b', marks: {}, name: 'x' }),
      { code: 'unknownKey', path: 'rows[1].name' },
    ],
    ['no day', at({ id: 'b', marks: {} }, { heldOn: undefined }), { code: 'missing', path: 'heldOn' }],
    [
      'no such day',
      at({ id: 'b', marks: {} }, { heldOn: '2023-02-30' }),
      { code: 'notADate', path: 'heldOn' },
    ],
  ])('%s', (_, result, error) => {
    const audit = () => auditPublishedResult(result as PublishedResult);
    expect(audit).toThrow(InputError);
    expect(audit).toThrow(expect.objectContaining(error));
  });

  it('zero, a million and two decimals of a percent are still read', () => {
    const published = { high: 0, confidence: 1_000_000, low: 0.07 };
    expect(
      auditPublishedResult({
        forum: 'party',
        heldOn: '2023-12-29',
        rows: [{ id: 'b', marks: {}, published }],
      }).rows[0]?.marks,
    ).toMatchObject({ confidence: { published: 1_000_000 }, low: { published: 0.07 } });
  });
});

const mark = <T>(value: fc.Arbitrary<T>) => fc.record({ high: value, confidence: value, low: value });
const numbered = <T extends object>(given: readonly T[]) =>
  given.map((row, index) => ({ id: `${index}`, ...row }));

describe('whatever is printed', () => {
  it('figures printed of any whole, in any of the four ways, are found again and all fit', () => {
    const printed = fc
      .record({
        whole: fc.integer({ min: 1, max: 1000 }),
        rounding: fc.constantFrom('halfUp' as const, 'cut' as const),
        decimals: fc.constantFrom(1 as const, 2 as const),
      })
      .chain((printing) =>
        fc.record({
          printing: fc.constant(printing),
          counts: fc.array(mark(fc.integer({ min: 0, max: printing.whole })), { minLength: 1, maxLength: 6 }),
          shown: fc.boolean(),
        }),
      );
    fc.assert(
      fc.property(printed, ({ printing, counts, shown }) => {
        const { whole, rounding, decimals } = printing;
        const percent = (part: number) =>
          percentUnits({ part, whole, of: 'printed' }, decimals, rounding) / 10 ** decimals;
        const { best, candidates, rows } = auditPublishedResult({
          forum: 'party',
          heldOn: '2023-12-29',
          rows: numbered(
            counts.map(({ high, confidence, low }) => ({
              marks: shown ? { high, confidence, low } : { high: null },
              published: { high: percent(high), confidence: percent(confidence), low: percent(low) },
            })),
          ),
        });
        expect(best?.fits).toBe(3 * counts.length);
        expect(candidates).toContainEqual({ ...printing, of: [], fits: best?.fits, outOf: best?.fits });
        const figures = rows.flatMap((row) => Object.values(row.marks));
        expect(new Set(figures.map(({ verdict }) => verdict))).toEqual(new Set(['fits']));
      }),
      { numRuns: 30 },
    );
  });

  it('the audit never throws, keeps every row and figure, and lists candidates from best to worst', () => {
    const count = fc.option(fc.oneof(fc.nat(60), fc.nat(1_000_000_000)));
    const percentage = fc.option(fc.oneof(fc.integer({ min: 0, max: 12_000 }), fc.nat(100_000_000)));
    const given = fc.record({
      forum: fc.constantFrom('party' as const, 'nationalAssembly' as const, 'peoplesCouncil' as const),
      heldOn: fc.constantFrom('2012-01-01', '2013-06-11', '2018-12-06', '2023-12-06', '2028-12-06'),
      totals: fc.record(
        { totalMembers: fc.nat(1_000_000_000), collected: fc.nat(60), valid: fc.nat(60) },
        { requiredKeys: [] },
      ),
      rows: fc
        .array(
          fc.record({
            marks: mark(count),
            published: fc.option(
              mark(percentage.map((hundredths) => (hundredths === null ? null : hundredths / 100))),
            ),
          }),
          { maxLength: 4 },
        )
        .map(numbered),
    });
    fc.assert(
      fc.property(given, (result) => {
        const { candidates, best, rows: audited } = auditPublishedResult(result as PublishedResult);
        expect(audited.map(({ id }) => id)).toEqual(result.rows.map(({ id }) => id));
        const figures = audited.flatMap(({ marks }) => Object.values(marks));
        const printed = figures.filter(({ published }) => published !== undefined);
        const fitting = printed.filter(({ verdict }) => verdict === 'fits');
        expect(fitting).toHaveLength(best?.fits ?? 0);
        expect(printed.every(({ verdict }) => (verdict === undefined) === (candidates.length === 0))).toBe(
          true,
        );
        for (const [index, { fits, outOf }] of candidates.entries()) {
          expect(outOf).toBe(printed.length);
          expect(fits).toBeLessThanOrEqual(candidates[index - 1]?.fits ?? outOf);
        }
      }),
      { numRuns: 30 },
    );
  });
});
