import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  publishedWorkCalendar as published,
  subtractWorkingDays,
  type WorkCalendar,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import { aDay, everyDay, refusal } from './support.js';

describe('isWorkingDay (2.7, 2.8)', () => {
  it.each([
    ['2025-04-25', true, 'a Friday'],
    ['2025-04-26', true, 'a Saturday made up for 02/05'],
    ['2025-04-27', false, 'a Sunday'],
    ['2025-04-19', false, 'an ordinary Saturday'],
    ['2025-05-02', false, 'the Friday swapped off'],
    ['2026-04-26', false, 'Giỗ Tổ on a Sunday'],
    ['2026-04-27', false, 'its compensatory Monday'],
    ['2024-02-13', false, 'compensation for Saturday 10/02'],
    ['2024-02-15', true, 'the first day after Tết 2024'],
    ['2026-01-02', true, 'a swap attested for private firms only (C-R5)'],
    ['2026-11-24', true, 'an unverified holiday (C-R5)'],
    ['2024-05-04', true, 'a Saturday no source prints (C-R6)'],
  ])('%s: %s, %s', (day, expected) => expect(isWorkingDay(day, published)).toBe(expected));

  it('gives the printed number of working days for every month of 2024 to 2026 (3.5)', () => {
    const sums = {
      2024: [22, 16, 21, 19, 23, 20, 23, 22, 19, 23, 21, 22],
      2025: [17, 20, 21, 21, 20, 21, 23, 21, 20, 23, 20, 23],
      2026: [21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 21, 23],
    };
    const counted = Object.keys(sums).map((year) => {
      const worked = everyDay(`${year}-01-01`, `${year}-12-31`).filter((day) => isWorkingDay(day, published));
      return [
        year,
        Array.from(
          { length: 12 },
          (_, month) => worked.filter((day) => Number(day.slice(5, 7)) === month + 1).length,
        ),
      ];
    });
    expect(Object.fromEntries(counted)).toEqual(sums);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['V-20', '2025-04-21', 10, '2025-05-07', 'Sat 26/04 worked; 30/04 to 02/05 off'],
    ['V-21', '2025-08-29', 2, '2025-09-04', '01/09 and 02/09 off'],
    ['V-22', '2025-07-01', 30, '2025-08-12', 'no holiday'],
    ['V-23', '2026-02-09', 10, '2026-03-02', 'Tết 16 to 20/02'],
    ['V-24', '2026-02-13', 15, '2026-03-13', 'Tết'],
    ['V-25', '2026-04-20', 10, '2026-05-07', '27/04, 30/04, 01/05 off'],
    ['V-26', '2026-08-17', 15, '2026-09-09', '31/08 to 02/09 off, Sat 22/08 worked'],
    ['V-27', '2024-02-05', 3, '2024-02-15', 'Tết 2024: seven days off'],
    ['V-28', '2024-04-25', 5, '2024-05-06', '29/04 to 01/05 off, Sat 04/05 worked'],
    ['V-29', '2025-04-25', 1, '2025-04-26', 'a worked Saturday'],
    ['V-29', '2026-08-21', 1, '2026-08-22', 'a worked Saturday'],
    ['V-30', '2025-08-30', 1, '2025-09-03', 'a start on a rest day (CR-4)'],
    ['V-31', '2025-08-28', 5, '2025-09-08', 'publication of a decision'],
    ['CR-4', '2025-07-05', 1, '2025-07-07', 'from a Saturday, day 1 is Monday'],
  ])('%s: %s and %i working days is %s (%s)', (_, start, n, expected) => {
    expect(addWorkingDays(start, n, published)).toBe(expected);
    expect(workingDaysBetween(start, expected, published)).toBe(n);
    expect(workingDaysBetween(start, addDays(expected, -1), published)).toBe(n - 1);
  });

  it('of zero days is the start, even a rest day', () => {
    expect(addWorkingDays('2025-08-30', 0, published)).toBe('2025-08-30');
    expect(subtractWorkingDays('2025-08-30', 0, published)).toBe('2025-08-30');
  });

  it('takes whole numbers from zero', () => {
    expect(refusal(() => addWorkingDays('2025-08-29', -1, published))).toBe('outOfRange n');
    expect(refusal(() => subtractWorkingDays('2025-08-29', -1, published))).toBe('outOfRange n');
    expect(refusal(() => addWorkingDays('2025-08-29', 0.5, published))).toBe('notInteger n');
    expect(refusal(() => addWorkingDays('2025-08-29', '5' as never, published))).toBe('wrongType n');
  });
});

describe('subtractWorkingDays (CR-5)', () => {
  it('V-34: a draft at least three working days before 22/12/2025 is out by 17/12', () => {
    expect(subtractWorkingDays('2025-12-22', 3, published)).toBe('2025-12-17');
  });

  it.each([
    ['2026-03-02', 1, '2026-02-27'],
    ['2026-02-23', 1, '2026-02-13'],
    ['2025-05-05', 2, '2025-04-28'],
    ['2025-04-28', 1, '2025-04-26'],
    ['2025-09-01', 1, '2025-08-29'],
    ['2026-12-31', 90, '2026-08-24'],
  ])('%s less %i is %s', (end, n, expected) => expect(subtractWorkingDays(end, n, published)).toBe(expected));
});

describe('the nearest working day', () => {
  it.each([
    ['2025-09-03', '2025-09-03', '2025-09-03'],
    ['2025-09-01', '2025-08-29', '2025-09-03'],
    ['2025-04-27', '2025-04-26', '2025-04-28'],
    ['2025-04-26', '2025-04-26', '2025-04-26'],
    ['2026-02-16', '2026-02-13', '2026-02-23'],
  ])('of %s: %s at the latest, %s at the earliest', (day, last, next) => {
    expect(lastWorkingDay(day, published)).toBe(last);
    expect(nextWorkingDay(day, published)).toBe(next);
  });
});

describe('workingDaysBetween', () => {
  it('counts the last day, not the first', () => {
    expect(workingDaysBetween('2025-07-01', '2025-07-02', published)).toBe(1);
    expect(workingDaysBetween('2025-07-05', '2025-07-06', published)).toBe(0);
    expect(workingDaysBetween('2025-07-02', '2025-07-01', published)).toBe(-1);
    expect(workingDaysBetween('2025-07-06', '2025-07-05', published)).toBe(0);
  });

  it('of a year: 251, 250, 250', () => {
    const years = [2024, 2025, 2026].map((year) =>
      workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, published),
    );
    expect(years).toEqual([251, 250, 250]);
  });
});

describe('a year without data is refused, never guessed', () => {
  it('V-33: any start in 2027 or before 2024', () => {
    for (const n of [0, 1, 10]) {
      expect(refusal(() => addWorkingDays('2027-01-04', n, published))).toBe('noCalendar calendar.2027');
      expect(refusal(() => addWorkingDays('2023-12-29', n, published))).toBe('noCalendar calendar.2023');
      expect(refusal(() => addWorkingDays('2023-12-31', n, published))).toBe('noCalendar calendar.2023');
      expect(refusal(() => subtractWorkingDays('2027-01-01', n, published))).toBe('noCalendar calendar.2027');
    }
  });

  it('a count that crosses into such a year, and not one that stops before it', () => {
    expect(addWorkingDays('2026-12-30', 1, published)).toBe('2026-12-31');
    expect(refusal(() => addWorkingDays('2026-12-30', 2, published))).toBe('noCalendar calendar.2027');
    expect(subtractWorkingDays('2024-01-03', 1, published)).toBe('2024-01-02');
    expect(refusal(() => subtractWorkingDays('2024-01-03', 2, published))).toBe('noCalendar calendar.2023');
    expect(refusal(() => nextWorkingDay('2027-01-01', published))).toBe('noCalendar calendar.2027');
    expect(refusal(() => lastWorkingDay('2024-01-01', published))).toBe('noCalendar calendar.2023');
    expect(refusal(() => isWorkingDay('2023-06-15', published))).toBe('noCalendar calendar.2023');
  });

  it('only for days that are counted: the day a count starts after is none of them', () => {
    expect(workingDaysBetween('2023-12-31', '2024-01-31', published)).toBe(22);
    expect(refusal(() => workingDaysBetween('2023-12-30', '2024-01-31', published))).toBe(
      'noCalendar calendar.2023',
    );
    expect(refusal(() => workingDaysBetween('2026-12-31', '2027-01-01', published))).toBe(
      'noCalendar calendar.2027',
    );
  });

  it('also at the end of the years canbo knows', () => {
    const last: WorkCalendar = { '2199': { daysOff: [], workedDays: [] } };
    expect(addWorkingDays('2199-12-30', 1, last)).toBe('2199-12-31');
    expect(refusal(() => addWorkingDays('2199-12-30', 2, last))).toBe('noCalendar calendar.2200');
  });

  it('names the year in the sentence', () => {
    expect(() => isWorkingDay('2027-01-04', published)).toThrow('the days off and worked Saturdays of 2027');
  });
});

describe('every count looks at its arguments first', () => {
  it.each([
    ['isWorkingDay', (day: never, calendar: never) => isWorkingDay(day, calendar)],
    ['nextWorkingDay', (day: never, calendar: never) => nextWorkingDay(day, calendar)],
    ['lastWorkingDay', (day: never, calendar: never) => lastWorkingDay(day, calendar)],
    ['addWorkingDays', (day: never, calendar: never) => addWorkingDays(day, 1, calendar)],
    ['subtractWorkingDays', (day: never, calendar: never) => subtractWorkingDays(day, 1, calendar)],
  ])('%s', (_, call) => {
    expect(refusal(() => call('2025-02-29' as never, published as never))).toBe('notADate day');
    expect(refusal(() => call('2025-07-01' as never, undefined as never))).toBe('missing calendar');
  });

  it('workingDaysBetween', () => {
    expect(refusal(() => workingDaysBetween('x', '2025-07-01', published))).toBe('notADate from');
    expect(refusal(() => workingDaysBetween('2025-07-01', 'x', published))).toBe('notADate to');
    expect(refusal(() => workingDaysBetween('2025-07-01', '2025-07-02', [] as never))).toBe(
      'wrongType calendar',
    );
  });
});

describe('laws', () => {
  const day = aDay('2024-06-01', '2026-06-30');
  const n = fc.integer({ min: 1, max: 90 });

  it('adding, then subtracting from a working day leads back', () => {
    fc.assert(
      fc.property(day, n, (start, days) => {
        const worked = nextWorkingDay(start, published);
        expect(subtractWorkingDays(addWorkingDays(worked, days, published), days, published)).toBe(worked);
      }),
    );
  });

  it('the day reached is worked, that many away, and the first such day', () => {
    fc.assert(
      fc.property(day, n, (start, days) => {
        const end = addWorkingDays(start, days, published);
        expect(isWorkingDay(end, published)).toBe(true);
        expect(workingDaysBetween(start, end, published)).toBe(days);
        const back = subtractWorkingDays(start, days, published);
        expect(isWorkingDay(back, published)).toBe(true);
        expect(workingDaysBetween(addDays(back, -1), addDays(start, -1), published)).toBe(days);
      }),
    );
  });

  it('counts add up, in whatever order the days stand', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const between = (x: string, y: string) => workingDaysBetween(x, y, published);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });

  it('a later start or one more day never ends earlier', () => {
    fc.assert(
      fc.property(day, n, (start, days) => {
        const end = addWorkingDays(start, days, published);
        expect(addWorkingDays(addDays(start, 1), days, published) >= end).toBe(true);
        expect(addWorkingDays(start, days + 1, published) > end).toBe(true);
      }),
    );
  });
});
