import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  publishedWorkCalendar as calendar,
  type Deadline,
  latestDay,
  met,
  subtractWorkingDays,
} from '../../src/calendar/index.js';
import { aDay, refusal } from './support.js';

const back = (n: number, unit: 'days' | 'workingDays' | 'months' = 'days') =>
  ({ direction: 'backward', unit, n }) as const;
const within = (n: number, unit: 'days' | 'workingDays' | 'months' = 'workingDays') =>
  ({ direction: 'forward', unit, n }) as const;

describe('chậm nhất N ngày trước …: counted back, never moved (CR-5)', () => {
  it('V-40: session opening 05/12/2023 (96/2023/QH15): T-45, T-30, T-25, T-20', () => {
    const days = [45, 30, 25, 20].map((n) => latestDay(back(n), '2023-12-05'));
    expect(days).toEqual([
      { day: '2023-10-21' },
      { day: '2023-11-05' },
      { day: '2023-11-10' },
      { day: '2023-11-15' },
    ]);
  });

  it('V-40: the published plan, a day earlier than needed for T-45, is in time', () => {
    expect(met('2023-10-20', back(45), '2023-12-05')).toBe(true);
    expect(met('2023-10-21', back(45), '2023-12-05')).toBe(true);
    expect(met('2023-10-22', back(45), '2023-12-05')).toBe(false);
    expect(met('2023-11-05', back(30), '2023-12-05')).toBe(true);
    expect(met('2023-11-10', back(25), '2023-12-05')).toBe(true);
  });

  it('V-41: vote on 29/12/2023 (96-QĐ/TW): 09/12 although a Saturday, 14/12, 19/12, 26/12', () => {
    const days = [20, 15, 10, 3].map((n) => latestDay(back(n), '2023-12-29').day);
    expect(days).toEqual(['2023-12-09', '2023-12-14', '2023-12-19', '2023-12-26']);
  });

  it('proposes the working day before a rest day when a calendar is given', () => {
    expect(latestDay(back(10), '2025-05-11', { calendar })).toEqual({
      day: '2025-05-01',
      lastWorkingDay: '2025-04-29',
    });
    expect(latestDay(back(1), '2025-07-02', { calendar })).toEqual({
      day: '2025-07-01',
      lastWorkingDay: '2025-07-01',
    });
    expect(latestDay(back(1, 'months'), '2025-07-05', { calendar })).toEqual({
      day: '2025-06-05',
      lastWorkingDay: '2025-06-05',
    });
    expect(refusal(() => latestDay(back(20), '2023-12-29', { calendar }))).toBe('noCalendar calendar.2023');
  });

  it('months go back by day number, or to the last day of the month (CR-7)', () => {
    expect(latestDay(back(6, 'months'), '2026-05-01').day).toBe('2025-11-01');
    expect(latestDay(back(3, 'months'), '2026-05-31').day).toBe('2026-02-28');
  });

  it.each([
    ['V-43', '2026-12-31', '2026-10-02', '2026-08-24'],
    ['V-44', '2026-06-30', '2026-04-01', '2026-02-12'],
    ['V-45', '2026-02-28', '2025-11-30', '2025-10-17'],
  ])(
    '%s: re-appointment, expiry %s: State 90 days %s, Party 90 working days %s',
    (_, expiry, state, party) => {
      expect(latestDay(back(90), expiry).day).toBe(state);
      expect(latestDay(back(90, 'workingDays'), expiry, { calendar })).toEqual({ day: party });
    },
  );

  it('V-34: a draft at least three working days before the conference of 22/12/2025', () => {
    const limit = back(3, 'workingDays');
    expect(
      ['2025-12-16', '2025-12-17', '2025-12-18'].map((day) => met(day, limit, '2025-12-22', { calendar })),
    ).toEqual([true, true, false]);
  });

  it('at least one working day before expiry: the previous working day; zero: the day itself', () => {
    expect(latestDay(back(1, 'workingDays'), '2025-09-01', { calendar }).day).toBe('2025-08-29');
    expect(latestDay(back(0, 'workingDays'), '2025-09-01', { calendar }).day).toBe('2025-09-01');
    expect(latestDay(back(0), '2023-12-29').day).toBe('2023-12-29');
  });
});

describe('trong thời hạn N ngày làm việc kể từ …: counted on', () => {
  it('V-31: a decision of 28/08/2025 is public within five working days, by 08/09', () => {
    expect(latestDay(within(5), '2025-08-28', { calendar })).toEqual({ day: '2025-09-08' });
    expect(met('2025-09-08', within(5), '2025-08-28', { calendar })).toBe(true);
    expect(met('2025-09-09', within(5), '2025-08-28', { calendar })).toBe(false);
  });

  it('V-32: suspension of 15 working days from 09/02/2026, extended by 15 more (kéo dài thêm)', () => {
    expect(latestDay(within(15), '2026-02-09', { calendar }).day).toBe('2026-03-09');
    const extended = { ...within(15), extension: { n: 15, kind: 'added' } } as const;
    expect(latestDay(extended, '2026-02-09', { calendar }).day).toBe('2026-03-30');
    const reading = { totalExtension: 'added' } as const;
    expect(latestDay(extended, '2026-02-09', { calendar, readings: reading }).day).toBe('2026-03-30');
    expect(latestDay(extended, '2026-02-09', { calendar, readings: { totalExtension: 'total' } }).day).toBe(
      '2026-03-30',
    );
  });

  it('C-R1: a decision step of 10, "kéo dài nhưng không quá 15": 15 in all, or 10 and 15 as a reading', () => {
    const step = { ...within(10), extension: { n: 15, kind: 'total' } } as const;
    expect(latestDay(step, '2025-07-01', { calendar }).day).toBe(addWorkingDays('2025-07-01', 15, calendar));
    const added = latestDay(step, '2025-07-01', { calendar, readings: { totalExtension: 'added' } });
    expect(added.day).toBe(addWorkingDays('2025-07-01', 25, calendar));
  });

  it('an extension of months or days runs on from the first end as moved', () => {
    const limit = { ...within(30, 'days'), extension: { n: 5, kind: 'added' } } as const;
    expect(latestDay(limit, '2025-08-02', { calendar })).toEqual({
      day: '2025-09-08',
      plainDay: '2025-09-08',
    });
    const asCounted = latestDay(limit, '2025-08-02', { readings: { restDayEnd: 'asCounted' } });
    expect(asCounted).toEqual({ day: '2025-09-06', plainDay: '2025-09-06' });
  });
});

describe('trong thời hạn N ngày, tháng: moved off a rest day (CR-3, C-R2)', () => {
  it('V-42: 30 days from 02/08/2025 end on 01/09, a holiday; the next working day is 03/09', () => {
    expect(latestDay(within(30, 'days'), '2025-08-02', { calendar })).toEqual({
      day: '2025-09-03',
      plainDay: '2025-09-01',
    });
    const unmoved = latestDay(within(30, 'days'), '2025-08-02', { readings: { restDayEnd: 'asCounted' } });
    expect(unmoved).toEqual({ day: '2025-09-01', plainDay: '2025-09-01' });
  });

  it('one day either side of the rest days', () => {
    const ends = [26, 27, 28, 31, 32, 33].map(
      (n) => latestDay(within(n, 'days'), '2025-08-02', { calendar }).day,
    );
    expect(ends).toEqual([
      '2025-08-28',
      '2025-08-29',
      '2025-09-03',
      '2025-09-03',
      '2025-09-03',
      '2025-09-04',
    ]);
  });

  it('months the same, clamped first and moved after', () => {
    expect(latestDay(within(1, 'months'), '2026-01-31', { calendar })).toEqual({
      day: '2026-03-02',
      plainDay: '2026-02-28',
    });
    expect(latestDay(within(12, 'months'), '2024-02-29', { calendar })).toEqual({
      day: '2025-02-28',
      plainDay: '2025-02-28',
    });
  });

  it('a worked Saturday moves nothing', () => {
    expect(latestDay(within(5, 'days'), '2025-04-21', { calendar }).day).toBe('2025-04-26');
  });
});

describe('trước ngày …: strictly before (CR-6, C-R3)', () => {
  const yearEnd: Deadline = { direction: 'beforeDate', month: 12, day: 31 };

  it('V-46: "before 31/12", finished on 31/12/2025: late by the letter, in time as a reading', () => {
    expect(latestDay(yearEnd, '2025-03-10')).toEqual({ day: '2025-12-30' });
    expect(met('2025-12-30', yearEnd, '2025-03-10')).toBe(true);
    expect(met('2025-12-31', yearEnd, '2025-03-10')).toBe(false);
    expect(met('2025-12-31', yearEnd, '2025-03-10', { readings: { beforeDate: 'dayItself' } })).toBe(true);
    expect(met('2026-01-01', yearEnd, '2025-03-10', { readings: { beforeDate: 'dayItself' } })).toBe(false);
  });

  it.each([
    [12, 15, '2025-12-14'],
    [1, 1, '2024-12-31'],
    [1, 15, '2025-01-14'],
    [2, 15, '2025-02-14'],
    [3, 1, '2025-02-28'],
  ])('day and month %i/%i in the year of the anchor, whatever its day', (month, day, expected) => {
    const limit: Deadline = { direction: 'beforeDate', month, day };
    for (const anchor of ['2025-01-01', '2025-12-31']) expect(latestDay(limit, anchor).day).toBe(expected);
  });

  it('the day itself, as a reading, is written like any day', () => {
    const limit: Deadline = { direction: 'beforeDate', month: 3, day: 1 };
    expect(latestDay(limit, '2025-06-01', { readings: { beforeDate: 'dayItself' } })).toEqual({
      day: '2025-03-01',
    });
  });

  it('before 1 March is 29 February in a leap year', () => {
    expect(latestDay({ direction: 'beforeDate', month: 3, day: 1 }, '2024-06-01').day).toBe('2024-02-29');
  });

  it('with a calendar, proposes the working day', () => {
    expect(latestDay({ direction: 'beforeDate', month: 9, day: 2 }, '2025-01-01', { calendar })).toEqual({
      day: '2025-09-01',
      lastWorkingDay: '2025-08-29',
    });
  });

  it.each([
    [2, 29],
    [2, 30],
    [4, 31],
    [11, 31],
  ])('month %i has no day %i every year', (month, day) => {
    expect(refusal(() => latestDay({ direction: 'beforeDate', month, day }, '2024-01-01'))).toBe(
      'notADate deadline.day',
    );
  });

  it.each([
    [1, 31],
    [2, 28],
    [4, 30],
    [12, 31],
  ])('month %i has a day %i every year', (month, day) => {
    expect(refusal(() => latestDay({ direction: 'beforeDate', month, day }, '2024-01-01'))).toBe('accepted');
  });
});

describe('a day whose standing is unverified is named (3.3)', () => {
  const saturday = ['2024-05-04'];

  it('where a count passes it, on or back, and where it ends on it', () => {
    expect(latestDay(within(5), '2024-04-25', { calendar })).toEqual({
      day: '2024-05-06',
      unverified: saturday,
    });
    expect(latestDay(within(1), '2024-05-03', { calendar })).toEqual({
      day: '2024-05-04',
      unverified: saturday,
    });
    expect(latestDay(back(1, 'workingDays'), '2024-05-06', { calendar })).toEqual({
      day: '2024-05-04',
      unverified: saturday,
    });
  });

  it('by a calendar that marks such days, and by no other', () => {
    const unmarked = { '2025': { daysOff: [], workedDays: [] } };
    expect(latestDay(within(1), '2025-07-01', { calendar: unmarked })).toEqual({ day: '2025-07-02' });
  });

  it('not where the count stops short of it or starts from it', () => {
    expect(latestDay(within(3), '2024-04-25', { calendar })).toEqual({ day: '2024-05-03' });
    expect(latestDay(within(1), '2024-05-04', { calendar })).toEqual({ day: '2024-05-06' });
    expect(latestDay(back(1, 'workingDays'), '2024-05-04', { calendar })).toEqual({ day: '2024-05-03' });
  });

  it('where moving off a rest day depends on it', () => {
    const ends = latestDay(within(9, 'days'), '2024-04-25', { calendar });
    expect(ends).toEqual({ day: '2024-05-04', plainDay: '2024-05-04', unverified: saturday });
    expect(latestDay(back(1), '2024-05-06', { calendar })).toEqual({
      day: '2024-05-05',
      lastWorkingDay: '2024-05-04',
      unverified: saturday,
    });
  });

  it('once, though the first limit and its extension are counted apart', () => {
    const first = { ...within(5), extension: { n: 5, kind: 'added' } } as const;
    expect(latestDay(first, '2024-04-25', { calendar })).toEqual({ day: '2024-05-13', unverified: saturday });
    const second = { ...within(3), extension: { n: 3, kind: 'added' } } as const;
    expect(latestDay(second, '2024-04-25', { calendar })).toEqual({
      day: '2024-05-07',
      unverified: saturday,
    });
    const onIt = { ...within(1), extension: { n: 1, kind: 'added' } } as const;
    expect(latestDay(onIt, '2024-05-03', { calendar })).toEqual({ day: '2024-05-06', unverified: saturday });
  });
});

describe('readings', () => {
  it('named as they stand by default change nothing', () => {
    const readings = {
      totalExtension: 'total',
      restDayEnd: 'nextWorkingDay',
      beforeDate: 'dayBefore',
    } as const;
    const limits: Deadline[] = [
      { ...within(10), extension: { n: 15, kind: 'total' } },
      within(30, 'days'),
      { direction: 'beforeDate', month: 12, day: 31 },
    ];
    for (const limit of limits) {
      expect(latestDay(limit, '2025-08-02', { calendar, readings })).toEqual(
        latestDay(limit, '2025-08-02', { calendar }),
      );
    }
  });
});

describe('what is refused', () => {
  const judged = (deadline: unknown, anchor = '2025-07-01', options?: unknown) =>
    refusal(() => latestDay(deadline as Deadline, anchor, options as never));

  it('a count of working days without a calendar, or past it, names the year', () => {
    expect(judged(within(5))).toBe('noCalendar calendar.2025');
    expect(judged(back(5, 'workingDays'))).toBe('noCalendar calendar.2025');
    expect(judged(within(5, 'days'))).toBe('noCalendar calendar.2025');
    expect(judged(within(5, 'months'))).toBe('noCalendar calendar.2025');
    expect(judged(within(1, 'days'), '2026-12-31', { calendar })).toBe('noCalendar calendar.2027');
    expect(judged(within(5), '2023-12-29', { calendar })).toBe('noCalendar calendar.2023');
  });

  it('a deadline in words of its own', () => {
    expect(judged({ ...within(5), unit: 'weeks' })).toBe('notOneOf deadline.unit');
    expect(judged({ direction: 'backward', unit: 'days' })).toBe('missing deadline.n');
    expect(judged({ ...back(5), n: -1 })).toBe('outOfRange deadline.n');
    expect(judged({ ...back(5), n: 1.5 })).toBe('notInteger deadline.n');
    expect(judged({ ...back(5), n: '20' })).toBe('wrongType deadline.n');
    expect(judged({ ...back(5), extension: { n: 5, kind: 'added' } })).toBe('unknownKey deadline.extension');
    expect(judged({ ...within(5), extension: { n: 5, kind: 'more' } })).toBe(
      'notOneOf deadline.extension.kind',
    );
    expect(judged({ direction: 'beforeDate', month: 13, day: 1 })).toBe('outOfRange deadline.month');
    expect(judged({ direction: 'sideways' })).toMatch(/ deadline\.direction$/);
    expect(judged(undefined)).toBe('missing deadline');
  });

  it('a whole step shorter than its first limit', () => {
    const step = (n: number) => ({ ...within(10), extension: { n, kind: 'total' } });
    expect(judged(step(9), '2025-07-01', { calendar })).toBe('inconsistent deadline.extension.n');
    expect(judged(step(10), '2025-07-01', { calendar })).toBe('accepted');
    expect(judged({ ...within(10), extension: { n: 5, kind: 'added' } }, '2025-07-01', { calendar })).toBe(
      'accepted',
    );
  });

  it('options misspelt', () => {
    expect(judged(back(5), '2025-07-01', { calender: calendar })).toBe('unknownKey calender');
    expect(judged(back(5), '2025-07-01', { readings: { restDayEnd: 'earlier' } })).toBe(
      'notOneOf readings.restDayEnd',
    );
    expect(judged(back(5), '2025-07-01', { readings: { 'C-R2': 'asCounted' } })).toBe(
      'unknownKey readings.C-R2',
    );
    expect(judged(back(5), '2025-07-01', { calendar: { '2025': { daysOff: [] } } })).toBe(
      'missing calendar.2025.workedDays',
    );
  });

  it('days that do not exist', () => {
    expect(judged(back(5), '2025-02-29')).toBe('notADate anchor');
    expect(refusal(() => met('2025-02-29', back(5), '2025-07-01'))).toBe('notADate event');
  });

  it('in words that say what would have been right', () => {
    const told = (deadline: Deadline) => () => latestDay(deadline, '2025-07-01', { calendar });
    expect(told({ ...within(10), extension: { n: 9, kind: 'total' } })).toThrow(
      'expected a whole step no shorter than n',
    );
    expect(told({ direction: 'beforeDate', month: 2, day: 29 })).toThrow(
      'expected a day that this month has every year',
    );
    expect(told(back(200_000))).toThrow('expected a step that stays between 1900-01-01 and 2199-12-31');
  });

  it('an end outside the years canbo knows, at the number that led there', () => {
    expect(judged(back(200_000))).toBe('outOfRange deadline.n');
    expect(() => latestDay(back(200_000), '2025-07-01')).toThrow('received 200000');
    expect(judged(within(5000, 'months'))).toBe('outOfRange deadline.n');
    expect(judged({ ...within(5, 'months'), extension: { n: 5000, kind: 'total' } })).toBe(
      'outOfRange deadline.extension.n',
    );
    expect(judged({ direction: 'beforeDate', month: 1, day: 1 }, '1900-07-01')).toBe('outOfRange anchor');
  });
});

describe('laws', () => {
  const day = aDay('2024-06-01', '2026-06-30');
  const n = fc.integer({ min: 0, max: 120 });
  const unit = fc.constantFrom('days' as const, 'months' as const, 'workingDays' as const);
  const limit: fc.Arbitrary<Deadline> = fc.oneof(
    fc.record({ direction: fc.constant('forward' as const), unit: fc.constant('workingDays' as const), n }),
    fc.record({ direction: fc.constant('forward' as const), unit: fc.constant('days' as const), n }),
    fc.record({
      direction: fc.constant('backward' as const),
      unit: fc.constantFrom('days' as const, 'workingDays' as const),
      n: fc.nat(90),
    }),
  );

  it('counted back is plain subtraction, with or without a calendar', () => {
    fc.assert(
      fc.property(day, fc.nat(90), (anchor, days) => {
        expect(latestDay(back(days), anchor)).toEqual({ day: addDays(anchor, -days) });
        expect(latestDay(back(days), anchor, { calendar }).day).toBe(addDays(anchor, -days));
        expect(latestDay(back(days, 'months'), anchor).day).toBe(addMonths(anchor, -days));
        expect(latestDay(back(days, 'workingDays'), anchor, { calendar }).day).toBe(
          subtractWorkingDays(anchor, days, calendar),
        );
      }),
    );
  });

  it('a later anchor never has an earlier last day', () => {
    fc.assert(
      fc.property(limit, day, (deadline, anchor) => {
        const { day: last } = latestDay(deadline, anchor, { calendar });
        expect(latestDay(deadline, addDays(anchor, 1), { calendar }).day >= last).toBe(true);
      }),
    );
  });

  it('more time reaches no less far', () => {
    fc.assert(
      fc.property(unit, day, fc.nat(3), (u, anchor, k) => {
        expect(
          latestDay(within(k + 1, u), anchor, { calendar }).day >=
            latestDay(within(k, u), anchor, { calendar }).day,
        ).toBe(true);
        expect(
          latestDay(back(k + 1, u), anchor, { calendar }).day <
            latestDay(back(k, u), anchor, { calendar }).day,
        ).toBe(true);
      }),
    );
  });

  it('the last day is in time and the day after it is late', () => {
    fc.assert(
      fc.property(limit, day, (deadline, anchor) => {
        const { day: last } = latestDay(deadline, anchor, { calendar });
        expect(met(last, deadline, anchor, { calendar })).toBe(true);
        expect(met(addDays(last, 1), deadline, anchor, { calendar })).toBe(false);
      }),
    );
  });
});
