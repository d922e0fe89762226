import { expect, it } from 'vitest';
import { checked } from '../../src/input/index.js';
import {
  atLeast,
  type Bar,
  formatPercent,
  fraction,
  fractionSchema,
  half,
  largestCount,
  meets,
  moreThan,
  oneThird,
  percent,
  percentUnits,
  share,
  smallestCount,
  twoThirds,
} from '../../src/quantity/index.js';

/** What a caller without types may hand in. */
const bad = (value: unknown) => value as never;
const nothing = { part: 1, whole: 0, of: 'valid' } as const;
const good = share(1, 2, 'valid');
const tooFine = { numerator: 1, denominator: 10_000_000 };

it.each<[string, () => unknown, string, string]>([
  ['a negative part', () => share(-1, 39, 'valid'), 'outOfRange', 'part'],
  ['half a ballot', () => share(0.5, 39, 'valid'), 'notInteger', 'part'],
  ['text', () => share(bad('26'), 39, 'valid'), 'wrongType', 'part'],
  ['not a number', () => share(Number.NaN, 39, 'valid'), 'wrongType', 'part'],
  ['no part', () => share(bad(undefined), 39, 'valid'), 'missing', 'part'],
  ['too many', () => share(1_000_000_001, 39, 'valid'), 'outOfRange', 'part'],
  ['of nothing', () => share(0, 0, 'valid'), 'outOfRange', 'whole'],
  ['of too many', () => share(0, 1_000_000_001, 'valid'), 'outOfRange', 'whole'],
  ['of infinitely many', () => share(1, Number.POSITIVE_INFINITY, 'valid'), 'wrongType', 'whole'],
  ['a negative fraction', () => fraction(-1, 2), 'outOfRange', 'numerator'],
  ['a numerator too fine', () => fraction(1_000_001, 2), 'outOfRange', 'numerator'],
  ['a zero denominator', () => fraction(1, 0), 'outOfRange', 'denominator'],
  ['a denominator too fine', () => fraction(1, 1_000_001), 'outOfRange', 'denominator'],
  ['a broken percentage', () => percent(12.5), 'notInteger', 'hundredths'],
  ['a negative percentage', () => percent(-1), 'outOfRange', 'hundredths'],
  ['a bar that is a number', () => moreThan(bad(0.5)), 'missing', 'numerator'],
  ['a bar that is half written', () => atLeast(bad({ numerator: 1 })), 'missing', 'denominator'],
  ['a fraction with a third part', () => checked(fractionSchema, { ...half, of: 1 }), 'unknownKey', 'of'],
  ['a fraction too fine', () => checked(fractionSchema, tooFine), 'outOfRange', 'denominator'],
  ['a whole of half a ballot', () => smallestCount(atLeast(half), 1.5), 'notInteger', 'whole'],
  ['a negative whole', () => largestCount(atLeast(half), -1), 'outOfRange', 'whole'],
  ['a whole too large', () => smallestCount(atLeast(half), 1_000_000_001), 'outOfRange', 'whole'],
  ['judging a share of nothing', () => meets(nothing, atLeast(half)), 'outOfRange', 'whole'],
  ['judging no share', () => meets(bad(26), atLeast(half)), 'wrongType', ''],
  ['printing a share of nothing', () => formatPercent(nothing), 'outOfRange', 'whole'],
  ['a percentage of nothing', () => percentUnits(nothing), 'outOfRange', 'whole'],
  ['five decimals', () => percentUnits(good, 5), 'outOfRange', 'decimals'],
  ['negative decimals', () => percentUnits(good, -1), 'outOfRange', 'decimals'],
  ['half a decimal', () => percentUnits(good, 0.5), 'notInteger', 'decimals'],
  ['an unknown rounding', () => percentUnits(good, 2, bad('halfEven')), 'notOneOf', 'rounding'],
  ['an unknown mark', () => formatPercent(good, { mark: bad(';') }), 'notOneOf', 'style.mark'],
  ['a misspelt style', () => formatPercent(good, bad({ decimal: 1 })), 'unknownKey', 'style.decimal'],
  ['decimals as text', () => formatPercent(good, { decimals: bad('2') }), 'wrongType', 'style.decimals'],
  [
    'zeros as text',
    () => formatPercent(good, { trailingZeros: bad('no') }),
    'wrongType',
    'style.trailingZeros',
  ],
  ['another rounding', () => formatPercent(good, { rounding: bad('up') }), 'notOneOf', 'style.rounding'],
])('refuses %s', (_, call, code, path) => {
  expect(call).toThrow(expect.objectContaining({ name: 'InputError', code, path }));
});

it('takes what is allowed to the edge', () => {
  expect(share(0, 1, 'valid')).toEqual({ part: 0, whole: 1, of: 'valid' });
  expect(share(1_000_000_000, 1_000_000_000, 'issued').whole).toBe(1_000_000_000);
  expect(share(3, 2, 'good')).toEqual({ part: 3, whole: 2, of: 'good' });
  expect(fraction(0, 1)).toEqual({ numerator: 0, denominator: 1 });
  expect(fraction(1_000_000, 1_000_000).denominator).toBe(1_000_000);
  expect([percent(0), percent(100)]).toEqual([fraction(0, 100), fraction(100, 100)]);
  expect([half, oneThird, twoThirds]).toEqual([fraction(1, 2), fraction(1, 3), fraction(2, 3)]);
  expect(smallestCount(atLeast(half), 1_000_000_000)).toBe(500_000_000);
});

it('a bar is a value of its own: what it was made from may change', () => {
  const mine = { numerator: 1, denominator: 2 };
  const bar: Bar = moreThan(mine);
  mine.numerator = 2;
  expect(bar.bar).toEqual(half);
});
