import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPercent,
  type PercentStyle,
  percentUnits,
  type Share,
  share,
} from '../../src/quantity/index.js';

const of = (part: number, whole: number): Share => share(part, whole, 'collected');

describe('a percentage as it is printed', () => {
  it.each<[number, number, string, PercentStyle?]>([
    // Published results: a council of 2023, the National Assembly of 2013 and 2014.
    [25, 47, '53,19'],
    [26, 39, '66,67'],
    [209, 498, '41,97'],
    [340, 497, '68,41'],
    [1, 3, '33,33'],
    [2, 3, '66,67'],
    [0, 39, '0'],
    [39, 39, '100'],
    [2, 5, '40'],
    [1, 2, '50'],
    [19, 40, '47,5'],
    [1, 8, '12,5'],
    [1, 16, '6,25'],
    [1, 32, '3,13'], // 3.125: half goes up
    [3, 20_000, '0,02'], // 0.015
    [1, 20_001, '0'],
    [2, 3, '66.67', { mark: '.' }],
    [2, 3, '66,67', { mark: ',' }],
    [2, 3, '66,66', { rounding: 'cut' }],
    [1, 32, '3,12', { rounding: 'cut' }],
    [2, 5, '40,00', { trailingZeros: true }],
    [19, 40, '47,50', { trailingZeros: true }],
    [0, 39, '0,00', { trailingZeros: true }],
    [39, 39, '100', { trailingZeros: true, decimals: 0 }],
    [2, 3, '67', { decimals: 0 }],
    [1, 200, '1', { decimals: 0 }],
    [1, 201, '0', { decimals: 0 }],
    [2, 3, '66,667', { decimals: 3 }],
    [1, 2000, '0,05', { decimals: 3 }],
    [1, 8, '12,500', { decimals: 3, trailingZeros: true }],
    [1, 3, '33.3333', { decimals: 4, mark: '.' }],
    [60, 40, '150'],
  ])('%i of %i is %s', (part, whole, printed, style?) => {
    expect(formatPercent(of(part, whole), style)).toBe(printed);
  });

  it('units are hundredths of a percent unless said otherwise', () => {
    expect(percentUnits(of(26, 39))).toBe(6667);
    expect(percentUnits(of(26, 39), 1)).toBe(667);
    expect(percentUnits(of(26, 39), 2, 'cut')).toBe(6666);
  });

  it('agrees with whole numbers of any size', () => {
    const count = fc.integer({ min: 0, max: 1_000_000_000 });
    const rounding = fc.constantFrom('halfUp', 'cut');
    fc.assert(
      fc.property(count, count, fc.nat(4), rounding, fc.boolean(), (part, n, decimals, rounding, zeros) => {
        const whole = Math.max(n, 1);
        const scaled = BigInt(part) * 100n * 10n ** BigInt(decimals);
        const units =
          rounding === 'cut' ? scaled / BigInt(whole) : (2n * scaled + BigInt(whole)) / (2n * BigInt(whole));
        expect(BigInt(percentUnits(of(part, whole), decimals, rounding))).toBe(units);

        const printed = formatPercent(of(part, whole), { decimals, rounding, trailingZeros: zeros });
        const [integer = '', decimal = ''] = printed.split(',');
        expect(BigInt(integer + decimal.padEnd(decimals, '0'))).toBe(units);
        if (zeros) expect(decimal).toHaveLength(decimals);
        else expect(printed).not.toMatch(/,$|,\d*0$/);
      }),
    );
  });
});
