import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, yearOf } from '../../src/calendar/index.js';
import { aDay, refusal } from './support.js';

describe('addDays', () => {
  it.each([
    ['2023-12-29', 0, '2023-12-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2025-08-02', 30, '2025-09-01'],
    ['1900-01-01', 109_572, '2199-12-31'],
    ['2199-12-31', -109_572, '1900-01-01'],
  ])('%s %i days on is %s', (day, n, expected) => expect(addDays(day, n)).toBe(expected));

  it('refuses to leave the years it knows', () => {
    expect(refusal(() => addDays('2199-12-31', 1))).toBe('outOfRange n');
    expect(refusal(() => addDays('1900-01-01', -1))).toBe('outOfRange n');
    expect(refusal(() => addDays('2023-12-29', Number.MAX_SAFE_INTEGER))).toBe('outOfRange n');
  });

  it('takes whole days only', () => {
    expect(refusal(() => addDays('2023-12-29', 1.5))).toBe('notInteger n');
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
      expect(refusal(() => addDays('2023-12-29', n as number))).toBe('wrongType n');
    }
    expect(refusal(() => addDays('2023-02-30', 1))).toBe('notADate day');
  });

  it('is undone by going back, and adds up', () => {
    const n = fc.integer({ min: -9000, max: 9000 });
    fc.assert(
      fc.property(aDay('1950-01-01', '2149-12-31'), n, n, (day, a, b) => {
        expect(addDays(addDays(day, a), -a)).toBe(day);
        expect(addDays(addDays(day, a), b)).toBe(addDays(day, a + b));
        expect(daysBetween(day, addDays(day, a))).toBe(a);
      }),
    );
  });
});

describe('daysBetween', () => {
  it.each([
    ['2023-10-21', '2023-12-05', 45],
    ['2023-12-05', '2023-10-21', -45],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-01-01', '2199-12-31', 109_572],
  ])('%s to %s: %i', (from, to, expected) => expect(daysBetween(from, to)).toBe(expected));

  it('is zero, not minus zero, on one day', () => expect(daysBetween('2023-12-29', '2023-12-29')).toBe(0));

  it('checks both days', () => {
    expect(refusal(() => daysBetween('2023-02-29', '2023-03-01'))).toBe('notADate from');
    expect(refusal(() => daysBetween('2023-03-01', '2023-02-29'))).toBe('notADate to');
  });
});

describe('yearOf', () => {
  it('is the calendar year, first day to last (CR-12)', () => {
    expect([yearOf('2023-01-01'), yearOf('2023-12-31'), yearOf('2024-01-01')]).toEqual([2023, 2023, 2024]);
    expect(refusal(() => yearOf('2023'))).toBe('notADate day');
  });
});
