import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  monthNumber,
  monthsToRetirement,
  monthWritten,
  type Retiring,
  retirementMonth,
} from '../../src/calendar/index.js';
import { refusal } from './support.js';

const next = (month: string) => monthWritten(monthNumber(month) + 1);

describe('the month the age is reached (Labour Code Art. 169, Decree 135/2020)', () => {
  it.each([
    ['V-01', 'male', '1960-12', 'normal', '2020-12', 720],
    ['V-02', 'male', '1961-01', 'normal', '2021-04', 723],
    ['V-03', 'male', '1961-09', 'normal', '2021-12', 723],
    ['V-04', 'male', '1961-10', 'normal', '2022-04', 726],
    ['V-05', 'male', '1963-03', 'normal', '2023-12', 729],
    ['V-05', 'male', '1963-04', 'normal', '2024-04', 732],
    ['V-06', 'male', '1964-10', 'normal', '2026-04', 738],
    ['V-07', 'male', '1966-03', 'normal', '2027-12', 741],
    ['V-07', 'male', '1966-04', 'normal', '2028-04', 744],
    ['after the rise', 'male', '1985-07', 'normal', '2047-07', 744],
    ['V-08', 'female', '1965-12', 'normal', '2020-12', 660],
    ['V-08', 'female', '1966-01', 'normal', '2021-05', 664],
    ['V-09', 'female', '1969-04', 'normal', '2025-12', 680],
    ['V-09', 'female', '1969-05', 'normal', '2026-05', 684],
    ['V-10', 'female', '1975-04', 'normal', '2034-12', 716],
    ['V-10', 'female', '1975-05', 'normal', '2035-05', 720],
    ['V-11', 'male', '1965-12', 'annexII', '2020-12', 660],
    ['V-11', 'male', '1966-01', 'annexII', '2021-04', 663],
    ['V-11', 'male', '1971-03', 'annexII', '2027-12', 681],
    ['V-11', 'male', '1971-04', 'annexII', '2028-04', 684],
    ['V-12', 'female', '1970-12', 'annexII', '2020-12', 600],
    ['V-12', 'female', '1980-04', 'annexII', '2034-12', 656],
    ['V-12', 'female', '1980-05', 'annexII', '2035-05', 660],
    ['C-R10', 'female', '1975-04', 'higherAge', '2035-04', 720],
    ['O12.2: the year alone', 'male', '1961', 'normal', '2021-04', 723],
  ] as const)('%s: %s born %s, %s: %s', (_, sex, born, age, reached, ageMonths) =>
    expect(retirementMonth({ sex, born, age })).toMatchObject({
      reached,
      pensionFrom: next(reached),
      ageMonths,
    }),
  );

  it.each([
    // 2.2, printed rows: first and last birth month, first and last month reached.
    ['male', '1963-04', '1963-12', '2024-04', '2024-12'],
    ['male', '1964-01', '1964-09', '2025-04', '2025-12'],
    ['male', '1964-10', '1965-06', '2026-04', '2026-12'],
    ['male', '1965-07', '1966-03', '2027-04', '2027-12'],
    ['female', '1968-01', '1968-08', '2024-05', '2024-12'],
    ['female', '1968-09', '1969-04', '2025-05', '2025-12'],
    ['female', '1969-05', '1969-12', '2026-05', '2026-12'],
    ['female', '1970-01', '1970-08', '2027-05', '2027-12'],
    ['female', '1970-09', '1971-04', '2028-05', '2028-12'],
    ['female', '1971-05', '1971-12', '2029-05', '2029-12'],
    ['female', '1972-01', '1972-08', '2030-05', '2030-12'],
    ['female', '1972-09', '1973-04', '2031-05', '2031-12'],
    ['female', '1973-05', '1973-12', '2032-05', '2032-12'],
    ['female', '1974-01', '1974-08', '2033-05', '2033-12'],
    ['female', '1974-09', '1975-04', '2034-05', '2034-12'],
  ] as const)('%s born %s to %s: %s to %s', (sex, first, last, from, to) => {
    expect(retirementMonth({ sex, born: first }).reached).toBe(from);
    expect(retirementMonth({ sex, born: last }).reached).toBe(to);
  });

  it('V-13: a man of 10/1964: notice by 2025-11-01, decision by 2026-02-01 (Decree 170/2025 Art. 62, 63)', () =>
    expect(retirementMonth({ sex: 'male', born: '1964-10' })).toMatchObject({
      noticeBy: '2025-11-01',
      decisionBy: '2026-02-01',
    }));

  it('V-14: months left of a woman of 04/1975 in 04/2030: 56, at the higher age 60', () => {
    expect(monthsToRetirement({ sex: 'female', born: '1975-04' }, '2030-04')).toBe(56);
    expect(monthsToRetirement({ sex: 'female', born: '1975-04', age: 'higherAge' }, '2030-04')).toBe(60);
    expect(monthsToRetirement({ sex: 'female', born: '1960-01' }, '2020-01')).toBe(-60);
  });
});

const born = fc.integer({ min: monthNumber('1940-01'), max: monthNumber('2010-12') });
const sexes = fc.constantFrom('male', 'female' as const);
const reached = (person: Retiring) => monthNumber(retirementMonth(person).reached);

describe('the laws of 3.1', () => {
  it('the month reached rises strictly with the month of birth', () =>
    fc.assert(
      fc.property(born, sexes, (birth, sex) => {
        expect(reached({ sex, born: monthWritten(birth + 1) })).toBeGreaterThan(
          reached({ sex, born: monthWritten(birth) }),
        );
      }),
    ));

  it('Annex II of a birth month is Annex I of sixty months before, reached in the same month', () =>
    fc.assert(
      fc.property(born, sexes, (birth, sex) => {
        expect(reached({ sex, born: monthWritten(birth), age: 'annexII' })).toBe(
          reached({ sex, born: monthWritten(birth - 60) }),
        );
      }),
    ));
});

it('refuses what is no month, no such age', () => {
  expect(refusal(() => retirementMonth({ sex: 'male', born: '1964-13' }))).toMatch(/ born$/);
  expect(refusal(() => retirementMonth({ sex: 'male', born: '1964-10', age: 'higherAge' }))).toBe(
    'inconsistent age',
  );
  expect(refusal(() => monthsToRetirement({ sex: 'male', born: '1964-10' }, '2030'))).toBe('notADate at');
  expect(refusal(() => monthsToRetirement({ sex: 'male', born: '1964-10' }, '2200-01'))).toBe(
    'outOfRange at',
  );
});
