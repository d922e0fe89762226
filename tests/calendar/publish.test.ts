import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  latestDay,
  type PublishedYear,
  publishedWorkCalendar,
  publishedWorkCalendarWith,
  publishedYears,
  unverifiedDays,
  workCalendarSchema,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import { checked } from '../../src/input/index.js';
import { refusal } from './support.js';

const years = Object.entries<PublishedYear>(publishedYears);
const weekday = (day: string) => new Date(day).getUTCDay();
const isWeekend = (day: string) => weekday(day) === 0 || weekday(day) === 6;
const yearDays = (year: number, calendar = publishedWorkCalendar) =>
  workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar);

describe('the published years, against the rules that make them (2.7, 3.2)', () => {
  it('are 2024 to 2026, each with its sources', () => {
    expect(years.map(([year]) => year)).toEqual(['2024', '2025', '2026']);
    for (const [, { sources }] of years) expect(sources).toHaveLength(2);
  });

  it.each(years)('%s has eleven holidays: 1, 5, 1, 1, 1, 2 (Art. 112)', (year, { holidays }) => {
    const { newYear, tet, hungKings, liberation, labour, national } = holidays;
    expect([newYear, tet, hungKings, liberation, labour, national].map(({ length }) => length)).toEqual([
      1, 5, 1, 1, 1, 2,
    ]);
    expect([newYear[0], liberation[0], labour[0]]).toEqual([
      `${year}-01-01`,
      `${year}-04-30`,
      `${year}-05-01`,
    ]);
    expect(national).toContain(`${year}-09-02`);
    expect(national[1]).toBe(addDays(national[0] as string, 1));
    expect(tet).toEqual(tet.map((_, n) => addDays(tet[0] as string, n)));
  });

  it.each(years)(
    '%s: every weekend holiday has one compensatory weekday, the next not off already (Art. 111(3))',
    (_, year) => {
      const holidays = Object.values(year.holidays).flat();
      const onWeekend = holidays.filter(isWeekend);
      expect(year.compensatory.map((day) => day.for)).toEqual(onWeekend);
      const off = new Set(holidays);
      for (const rest of year.compensatory) {
        let next = addDays(rest.for, 1);
        while (isWeekend(next) || off.has(next)) next = addDays(next, 1);
        expect(rest.off).toBe(next);
        off.add(next);
      }
    },
  );

  it.each(years)(
    '%s: every swap is a weekday, not off otherwise, against one Saturday',
    (_, { swaps, holidays, compensatory }) => {
      const off = [...Object.values(holidays).flat(), ...compensatory.map((day) => day.off)];
      for (const swap of swaps) {
        expect(isWeekend(swap.off)).toBe(false);
        expect(off).not.toContain(swap.off);
        expect(weekday(swap.worked)).toBe(6);
      }
    },
  );
});

describe('publishedWorkCalendar (2.8)', () => {
  it('has the printed days off and worked Saturdays', () => {
    const md = (year: string, list: string) => list.split(' ').map((day) => `${year}-${day}`);
    expect(publishedWorkCalendar).toEqual({
      '2024': {
        daysOff: md('2024', '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'),
        workedDays: ['2024-05-04'],
        unverified: ['2024-05-04'],
      },
      '2025': {
        daysOff: md('2025', '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'),
        workedDays: ['2025-04-26'],
        unverified: [],
      },
      '2026': {
        daysOff: md('2026', '01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02'),
        workedDays: ['2026-08-22'],
        unverified: [],
      },
    });
  });

  it('is a calendar like any caller’s', () => {
    for (const calendar of [
      publishedWorkCalendar,
      publishedWorkCalendarWith(allOn()),
      publishedWorkCalendarWith(allOff()),
    ]) {
      expect(checked(workCalendarSchema, calendar, 'calendar')).toBe(calendar);
    }
  });

  it('is what the switches give by default', () => {
    expect(publishedWorkCalendarWith({})).toEqual(publishedWorkCalendar);
    const defaults = Object.fromEntries(
      Object.entries(unverifiedDays).map(([id, { byDefault }]) => [id, byDefault]),
    );
    expect(publishedWorkCalendarWith(defaults)).toEqual(publishedWorkCalendar);
  });
});

describe('the days no source prints (C-R5, C-R6)', () => {
  it('V-49: with 24/11 a holiday, 2026 has 249 working days', () => {
    expect(yearDays(2026, publishedWorkCalendarWith({ 'cultureDay-2026': true }))).toBe(249);
  });

  it('a swap leaves the number of working days as it was', () => {
    const calendar = publishedWorkCalendarWith({ 'swap-2026-01-02': true });
    expect(yearDays(2026, calendar)).toBe(250);
    expect(addWorkingDays('2025-12-31', 1, calendar)).toBe('2026-01-05');
    expect(addWorkingDays('2026-01-09', 1, calendar)).toBe('2026-01-10');
  });

  it('without Saturday 04/05/2024, that year has 250 working days and V-28 ends a day later', () => {
    const calendar = publishedWorkCalendarWith({ 'workedSaturday-2024-05-04': false });
    expect(yearDays(2024, calendar)).toBe(250);
    expect(addWorkingDays('2024-04-25', 5, calendar)).toBe('2024-05-07');
  });

  it('stay marked, whichever way they are settled', () => {
    const marks = (calendar: typeof publishedWorkCalendar) =>
      Object.values(calendar).flatMap(({ unverified = [] }) => unverified);
    expect(marks(publishedWorkCalendarWith(allOff()))).toEqual(['2024-05-04']);
    expect(marks(publishedWorkCalendarWith(allOn()))).toEqual([
      '2024-05-04',
      '2026-01-02',
      '2026-01-10',
      '2026-11-24',
    ]);
    const calendar = publishedWorkCalendarWith({ 'cultureDay-2026': true });
    const limit = { direction: 'forward', unit: 'workingDays', n: 1 } as const;
    expect(latestDay(limit, '2026-11-23', { calendar })).toEqual({
      day: '2026-11-25',
      unverified: ['2026-11-24'],
    });
    expect(latestDay(limit, '2026-11-23', { calendar: publishedWorkCalendar })).toEqual({
      day: '2026-11-24',
    });
  });

  it('have no other names', () => {
    expect(refusal(() => publishedWorkCalendarWith({ cultureDay: true } as never))).not.toBe('accepted');
    expect(refusal(() => publishedWorkCalendarWith({ 'cultureDay-2026': 'yes' } as never))).toBe(
      'wrongType switches.cultureDay-2026',
    );
  });
});

function all(on: boolean): Record<keyof typeof unverifiedDays, boolean> {
  return { 'workedSaturday-2024-05-04': on, 'swap-2026-01-02': on, 'cultureDay-2026': on };
}
function allOn() {
  return all(true);
}
function allOff() {
  return all(false);
}
