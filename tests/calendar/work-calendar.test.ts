import { describe, expect, it } from 'vitest';
import { isWorkingDay, workCalendarSchema } from '../../src/calendar/index.js';
import { checked } from '../../src/input/index.js';
import { refusal } from './support.js';

const none = { daysOff: [], workedDays: [] };
const judged = (calendar: unknown) =>
  refusal(() => checked(workCalendarSchema, calendar as never, 'calendar'));

describe('a calendar at the door', () => {
  it('takes weekends among the days off: a holiday may fall on one', () => {
    const calendar = { '2026': { daysOff: ['2026-04-26', '2026-04-27'], workedDays: [] } };
    expect(judged(calendar)).toBe('accepted');
    expect(isWorkingDay('2026-04-26', calendar)).toBe(false);
  });

  it('takes a Sunday worked in exchange, years to come, and no year at all', () => {
    expect(judged({ '2027': { daysOff: [], workedDays: ['2027-01-03'] } })).toBe('accepted');
    expect(judged({ '1900': none, '2199': none })).toBe('accepted');
    expect(judged({})).toBe('accepted');
  });

  it.each([
    [
      'a day under another year',
      { daysOff: ['2025-01-01'], workedDays: [] },
      'inconsistent calendar.2026.daysOff[0]',
    ],
    [
      'a worked day under another year',
      { daysOff: [], workedDays: ['2025-04-26'] },
      'inconsistent calendar.2026.workedDays[0]',
    ],
    [
      'a day twice',
      { daysOff: ['2026-01-01', '2026-09-02', '2026-01-01'], workedDays: [] },
      'duplicate calendar.2026.daysOff[2]',
    ],
    [
      'a Monday worked in exchange',
      { daysOff: [], workedDays: ['2026-01-05'] },
      'inconsistent calendar.2026.workedDays[0]',
    ],
    [
      'a day both off and worked',
      { daysOff: ['2026-08-22'], workedDays: ['2026-08-22'] },
      'inconsistent calendar.2026.workedDays[0]',
    ],
    [
      'a day that does not exist',
      { daysOff: ['2026-02-29'], workedDays: [] },
      'notADate calendar.2026.daysOff[0]',
    ],
    [
      'a mark in another year',
      { ...none, unverified: ['2025-01-01'] },
      'inconsistent calendar.2026.unverified[0]',
    ],
    ['a list left out', { daysOff: [] }, 'missing calendar.2026.workedDays'],
    ['a list misnamed', { ...none, holidays: [] }, 'unknownKey calendar.2026.holidays'],
    ['one day for a list', { daysOff: '2026-01-01', workedDays: [] }, 'wrongType calendar.2026.daysOff'],
  ])('refuses %s', (_, year, expected) => expect(judged({ '2026': year })).toBe(expected));

  it.each([
    ['a day of 2026', { daysOff: ['2025-01-01'], workedDays: [] }],
    ['every day once', { daysOff: ['2026-01-01', '2026-01-01'], workedDays: [] }],
    ['a Saturday or Sunday', { daysOff: [], workedDays: ['2026-01-05'] }],
    ['a day not among daysOff', { daysOff: ['2026-08-22'], workedDays: ['2026-08-22'] }],
    ['an object', 'none'],
  ])('says that it expected %s', (expected, year) => {
    expect(() => checked(workCalendarSchema, { '2026': year } as never, 'calendar')).toThrow(
      `expected ${expected}, received`,
    );
  });

  it.each(['26', '2026-2027', '1899', '2200', 'year'])('refuses "%s" as a year', (year) => {
    expect(judged({ [year]: none })).toBe(`wrongType calendar.${year}`);
    expect(() => checked(workCalendarSchema, { [year]: none }, 'calendar')).toThrow(
      'a year from 1900 to 2199 as the key',
    );
  });

  it('refuses what is no calendar', () => {
    expect(judged(undefined)).toBe('missing calendar');
    expect(() => checked(workCalendarSchema, 'VN' as never, 'calendar')).toThrow(
      'calendar: expected an object',
    );
    for (const calendar of [null, 'VN', 2026, []]) expect(judged(calendar)).toBe('wrongType calendar');
  });
});
