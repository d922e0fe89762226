import * as z from 'zod';
import { checked } from '../input/index.js';
import type { IsoDate } from './iso-date.js';
import { plusMonths } from './months.js';
import {
  type AgeRise,
  higherAge,
  lowestAgeEarlierBy,
  retirementAges,
  retirementPapers,
} from './regulations/retirement.js';
import { monthNumber, monthWritten, type YearMonth, yearMonth } from './year-month.js';

const retiringSchema = z
  .strictObject({
    sex: z.enum(['male', 'female']),
    /** The month of birth; of a person whose year alone is known, the year: it counts from 01/01 (Decree 158/2025 Art. 12(2)). */
    born: z.union([yearMonth, z.string().regex(/^\d{4}$/)]),
    age: z.enum(['normal', 'annexII', 'higherAge']).optional(),
  })
  .refine(({ sex, age }) => age !== 'higherAge' || higherAge[sex] !== undefined, {
    path: ['age'],
    error: 'the higher age only for a woman',
  });

/**
 * Whose retirement is asked. `age`: the `normal` one (Annex I of Decree 135/2020, the default), the lowest one (`annexII`), or
 * the `higherAge` of a woman leader covered by Decrees 83/2022 and 99/2024.
 */
export interface Retiring {
  readonly sex: 'male' | 'female';
  readonly born: YearMonth;
  readonly age?: 'normal' | 'annexII' | 'higherAge' | undefined;
}

/** When a person reaches the retirement age, and what hangs on it. */
export interface Retirement {
  /** The month in which the age is reached (thời điểm đủ tuổi nghỉ hưu): working time left is counted to it. */
  readonly reached: YearMonth;
  /** The month from which the pension runs (thời điểm hưởng lương hưu). */
  readonly pensionFrom: YearMonth;
  readonly ageMonths: number;
  /** The last day for the notice of retirement to a civil servant, six months before (Decree 170/2025 Art. 62). */
  readonly noticeBy: IsoDate;
  /** The last day for the decision, three months before (Decree 170/2025 Art. 63). */
  readonly decisionBy: IsoDate;
}

/**
 * The month a person reaches the retirement age, by sex and month of birth; the day of birth does not matter.
 *
 * Implements Labour Code 2019 Art. 169 and Decree 135/2020 Annexes I, II. A birth month can fit two years of the rising age:
 * the first counts, the age was reached then. Officers of the army and police have ages of their own, and a personal
 * extension is a decision: neither is counted here.
 *
 * @throws InputError for a month that does not exist, or the higher age of a man
 * @example
 * import { retirementMonth } from 'canbo';
 * retirementMonth({ sex: 'male', born: '1964-10' }); //=> { reached: '2026-04', pensionFrom: '2026-05', ageMonths: 738, noticeBy: '2025-11-01', decisionBy: '2026-02-01' }
 */
export function retirementMonth(person: Retiring): Retirement {
  const { sex, born, age = 'normal' } = checked(retiringSchema as unknown as z.ZodType<Retiring>, person);
  const birth = monthNumber(born.length === 4 ? `${born}-01` : born);
  const ageMonths =
    (age === 'higherAge' ? higherAge[sex] : undefined) ??
    ageReached(birth, retirementAges[sex], age === 'annexII' ? lowestAgeEarlierBy : 0);
  const pensionFrom = monthWritten(birth + ageMonths + 1);
  const first = `${pensionFrom}-01`;
  const asked = { path: 'born', received: born };
  return {
    reached: monthWritten(birth + ageMonths),
    pensionFrom,
    ageMonths,
    noticeBy: plusMonths(first, -retirementPapers.notice, asked),
    decisionBy: plusMonths(first, -retirementPapers.decision, asked),
  };
}

/**
 * Months of working time left (thời gian công tác còn lại) in a month, by month number; zero or less once the age is reached.
 *
 * @throws InputError as `retirementMonth`
 * @example
 * import { monthsToRetirement } from 'canbo';
 * monthsToRetirement({ sex: 'female', born: '1975-04' }, '2030-04'); //=> 56
 * monthsToRetirement({ sex: 'female', born: '1975-04', age: 'higherAge' }, '2030-04'); //=> 60
 */
export const monthsToRetirement = (person: Retiring, at: YearMonth): number =>
  monthNumber(retirementMonth(person).reached) - monthNumber(checked(yearMonth, at, 'at'));

/** The age of the first year in which it is reached. */
function ageReached(birth: number, rise: AgeRise, earlierBy: number): number {
  let { months } = rise.from;
  let { year } = rise.from;
  if (Math.floor((birth + rise.before - earlierBy) / 12) < year) return rise.before - earlierBy;
  while (Math.floor((birth + months - earlierBy) / 12) > year && months < rise.last) {
    months = Math.min(rise.last, months + rise.perYear);
    year++;
  }
  return months - earlierBy;
}
