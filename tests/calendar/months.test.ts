import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, wholeMonthsBetween } from '../../src/calendar/index.js';
import { aDay, refusal } from './support.js';

describe('addMonths (CR-7)', () => {
  it.each([
    ['2018-03-06', 9, '2018-12-06'],
    ['2025-12-10', -6, '2025-06-10'],
    ['2023-12-31', 0, '2023-12-31'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-01-29', 1, '2023-02-28'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-28', 12, '2025-02-28'],
    ['1900-01-31', 3599, '2199-12-31'],
  ])('%s, %i months: %s', (day, n, expected) => expect(addMonths(day, n)).toBe(expected));

  it('refuses to leave the years it knows, and half months', () => {
    expect(refusal(() => addMonths('2199-12-01', 1))).toBe('outOfRange n');
    expect(refusal(() => addMonths('1900-01-31', -1))).toBe('outOfRange n');
    expect(refusal(() => addMonths('2023-12-29', 0.5))).toBe('notInteger n');
    expect(refusal(() => addMonths('2023-02-29', 1))).toBe('notADate day');
  });
});

describe('wholeMonthsBetween (CR-10)', () => {
  it('V-48: admitted 10/06/2025, reviewed on 10/12 after six complete months, on 09/12 after five', () => {
    expect(wholeMonthsBetween('2025-06-10', '2025-12-10')).toBe(6);
    expect(wholeMonthsBetween('2025-06-10', '2025-12-09')).toBe(5);
    expect(wholeMonthsBetween('2025-06-10', '2025-12-11')).toBe(6);
  });

  it.each([
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-30', '2024-02-29', 1],
    ['2024-01-29', '2024-02-28', 0],
    ['2025-03-31', '2025-04-29', 0],
    ['2025-03-31', '2025-04-30', 1],
    ['2024-02-29', '2025-02-27', 11],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2024-03-29', 1],
    ['2023-12-31', '2024-01-01', 0],
    ['2025-12-10', '2025-06-10', -6],
    ['2025-12-09', '2025-06-10', -5],
    ['1900-01-01', '2199-12-31', 3599],
  ])('%s to %s: %i', (from, to, expected) => expect(wholeMonthsBetween(from, to)).toBe(expected));

  it('is never minus zero', () => expect(wholeMonthsBetween('2025-06-10', '2025-06-09')).toBe(0));

  it('checks both days', () => {
    expect(refusal(() => wholeMonthsBetween('x', '2025-06-09'))).toBe('notADate from');
    expect(refusal(() => wholeMonthsBetween('2025-06-09', 'x'))).toBe('notADate to');
  });

  it('agrees with addMonths: n months are complete on that day and not one day before', () => {
    fc.assert(
      fc.property(aDay('1950-01-01', '2100-12-31'), fc.integer({ min: 1, max: 600 }), (day, n) => {
        expect(wholeMonthsBetween(day, addMonths(day, n))).toBe(n);
        expect(wholeMonthsBetween(day, addDays(addMonths(day, n), -1))).toBe(n - 1);
      }),
    );
  });

  it('never falls as the second day advances, and turns its sign with the order', () => {
    const day = aDay('2019-01-01', '2030-12-31');
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(wholeMonthsBetween(from, addDays(to, 1))).toBeGreaterThanOrEqual(wholeMonthsBetween(from, to));
        expect(wholeMonthsBetween(to, from)).toBe(0 - wholeMonthsBetween(from, to));
      }),
    );
  });
});
