import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  type Bar,
  compares,
  type Fraction,
  fraction,
  half,
  largestCount,
  lessThan,
  meets,
  meetsBar,
  moreThan,
  type Operator,
  oneThird,
  percent,
  share,
  smallestCount,
  twoThirds,
} from '../../src/quantity/index.js';

const makers = { moreThan, atLeast, lessThan, atMost };
const operators = Object.keys(makers) as readonly Operator[];

/** The comparison written out once more in whole numbers of any size. */
const exactly: Record<Operator, (left: bigint, right: bigint) => boolean> = {
  moreThan: (left, right) => left > right,
  atLeast: (left, right) => left >= right,
  lessThan: (left, right) => left < right,
  atMost: (left, right) => left <= right,
};
const truly = ({ operator, bar }: Bar, part: number, whole: number): boolean =>
  exactly[operator](BigInt(part) * BigInt(bar.denominator), BigInt(whole) * BigInt(bar.numerator));

describe.each<[string, Fraction]>([
  ['1/2', half],
  ['2/3', twoThirds],
  ['1/3', oneThird],
  ...[20, 25, 50, 70].map((n): [string, Fraction] => [`${n} %`, percent(n)]),
])('every operator at %s of every whole to 600', (_, bar) => {
  const wholes = Array.from({ length: 600 }, (_, index) => index + 1);

  it('agrees with comparing the products one below, at and one above the bar', () => {
    for (const whole of wholes) {
      const at = Math.floor((whole * bar.numerator) / bar.denominator);
      for (const part of [at - 1, at, at + 1].filter((part) => part >= 0)) {
        for (const operator of operators) {
          const met = meets(share(part, whole, 'collected'), makers[operator](bar));
          if (met !== truly({ operator, bar }, part, whole)) expect.fail(`${part} of ${whole}, ${operator}`);
        }
      }
    }
  });

  it('the bar itself is met by "at least" and "at most" alone, whatever the size', () => {
    const exact = wholes.filter((whole) => (whole * bar.numerator) % bar.denominator === 0);
    expect(exact.length).toBeGreaterThan(0);
    for (const whole of exact) {
      const at = share((whole * bar.numerator) / bar.denominator, whole, 'valid');
      const met = operators.filter((operator) => meets(at, makers[operator](bar)));
      expect(met).toEqual(['atLeast', 'atMost']);
    }
  });
});

it.each([
  ['moreThan', [false, false, true]],
  ['atLeast', [false, true, true]],
  ['lessThan', [true, false, false]],
  ['atMost', [true, true, false]],
] as const)('%s of 2, at 1, 2 and 3', (operator, expected) => {
  expect([1, 2, 3].map((left) => compares(operator, left, 2))).toEqual(expected);
  expect(makers[operator](twoThirds)).toEqual({ operator, bar: { numerator: 2, denominator: 3 } });
});

/** Bars and wholes up to the largest a caller may give. */
const big = fc.integer({ min: 0, max: 1_000_000_000 });
const bigBar = fc.record({
  operator: fc.constantFrom(...operators),
  bar: fc.record({
    numerator: fc.integer({ min: 0, max: 1_000_000 }),
    denominator: fc.integer({ min: 1, max: 1_000_000 }),
  }),
});

describe('exact to the last count', () => {
  it('a thousand million counts against millionths', () => {
    fc.assert(
      fc.property(bigBar, big, big, fc.integer({ min: -1, max: 1 }), (bar, whole, anywhere, off) => {
        const near = Number((BigInt(whole) * BigInt(bar.bar.numerator)) / BigInt(bar.bar.denominator)) + off;
        for (const part of [anywhere, Math.min(Math.max(near, 0), 1_000_000_000)])
          expect(meetsBar(bar, part, whole)).toBe(truly(bar, part, whole));
      }),
    );
    const nearOne = fraction(999_999, 1_000_000);
    expect(meets(share(999_998_999, 999_999_999, 'valid'), atLeast(nearOne))).toBe(false);
    expect(meets(share(999_999_000, 999_999_999, 'valid'), atLeast(nearOne))).toBe(true);
  });

  it('no allowed product reaches 2^53', () => {
    expect(1_000_000_000 * 1_000_000).toBeLessThan(Number.MAX_SAFE_INTEGER);
    expect(() => share(1_000_000_001, 1, 'valid')).toThrow();
    expect(() => fraction(1, 1_000_001)).toThrow();
  });
});

describe('the bounds of a bar', () => {
  const bounds = (bar: Bar, whole: number) => [smallestCount(bar, whole), largestCount(bar, whole)];

  it.each<[string, Bar, number, (number | undefined)[]]>([
    ['two thirds of 39 (96-QĐ/TW Art. 11)', atLeast(twoThirds), 39, [26, 39]],
    ['more than half of 39', moreThan(half), 39, [20, 39]],
    ['at most 20 % of 26 (366-QĐ/TW Art. 11)', atMost(percent(20)), 26, [0, 5]],
    ['less than a third of 39', lessThan(oneThird), 39, [0, 12]],
    ['more than all', moreThan(percent(100)), 20, [undefined, undefined]],
    ['all', atLeast(percent(100)), 20, [20, 20]],
    ['less than none', lessThan(percent(0)), 20, [undefined, undefined]],
    ['none at most', atMost(percent(0)), 20, [0, 0]],
    ['less than three times as many', lessThan(fraction(3, 1)), 20, [0, 20]],
    ['at least half of nothing', atLeast(half), 0, [0, 0]],
    ['more than half of nothing', moreThan(half), 0, [undefined, undefined]],
  ])('%s', (_, bar, whole, expected) => {
    expect(bounds(bar, whole)).toEqual(expected);
  });

  it('are the first and the last count that meets it; none where none of 0..whole does', () => {
    const anyBar = fc.record({
      operator: fc.constantFrom(...operators),
      bar: fc.record({ numerator: fc.nat(120), denominator: fc.integer({ min: 1, max: 100 }) }),
    });
    fc.assert(
      fc.property(anyBar, fc.nat(300), (bar, whole) => {
        const met = Array.from({ length: whole + 1 }, (_, n) => n).filter((n) => truly(bar, n, whole));
        expect(bounds(bar, whole)).toEqual([met[0], met.at(-1)]);
      }),
    );
  });

  it('hold for large wholes too: the bound meets the bar, its neighbour does not', () => {
    fc.assert(
      fc.property(bigBar, big, (bar, whole) => {
        const [smallest, largest] = bounds(bar, whole);
        const someMeet = truly(bar, 0, whole) || truly(bar, whole, whole);
        expect([smallest === undefined, largest === undefined]).toEqual([!someMeet, !someMeet]);
        if (smallest === undefined || largest === undefined) return;
        expect([truly(bar, smallest, whole), truly(bar, largest, whole)]).toEqual([true, true]);
        if (smallest > 0) expect(truly(bar, smallest - 1, whole)).toBe(false);
        if (largest < whole) expect(truly(bar, largest + 1, whole)).toBe(false);
      }),
    );
  });
});
