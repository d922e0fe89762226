/** Run as a process of its own, which alone may change its time zone: prints what each zone makes of the same days. */
import {
  addDays,
  addMonths,
  addWorkingDays,
  publishedWorkCalendar as calendar,
  daysBetween,
  isWorkingDay,
  latestDay,
  publishedWorkCalendarWith,
  subtractWorkingDays,
  wholeMonthsBetween,
  workingDaysBetween,
  yearOf,
} from '../../src/calendar/index.js';
import { everyDay } from './support.js';

const reports = process.argv.slice(2).map((zone) => {
  Object.assign(process.env, { TZ: zone });
  const days = [...everyDay('2011-12-25', '2012-01-05'), ...everyDay('1993-08-15', '1993-08-25')];
  return {
    offset: new Date(2025, 0, 1).getTimezoneOffset(),
    dateInSamoa: new Date(2011, 11, 30, 12).getDate(),
    answers: {
      skippedInSamoa: [
        addDays('2011-12-29', 1),
        addDays('2011-12-31', -1),
        daysBetween('2011-12-29', '2011-12-31'),
      ],
      skippedInKwajalein: [
        addDays('1993-08-20', 1),
        addMonths('1993-07-21', 1),
        wholeMonthsBetween('1993-07-21', '1993-08-21'),
      ],
      days: days.map((day) => [addDays(day, 1), addMonths(day, 1), addMonths(day, -13), yearOf(day)]),
      years: [2024, 2025, 2026].map((year) =>
        workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar),
      ),
      worked: everyDay('2025-04-01', '2025-05-31').filter((day) => isWorkingDay(day, calendar)),
      v20: addWorkingDays('2025-04-21', 10, calendar),
      v34: subtractWorkingDays('2025-12-22', 3, calendar),
      v41: latestDay({ direction: 'backward', unit: 'days', n: 20 }, '2023-12-29'),
      v42: latestDay({ direction: 'forward', unit: 'days', n: 30 }, '2025-08-02', { calendar }),
      v46: latestDay({ direction: 'beforeDate', month: 12, day: 31 }, '2025-01-01'),
      published: publishedWorkCalendarWith({}),
    },
  };
});
console.log(JSON.stringify(reports));
