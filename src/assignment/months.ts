import {
  addMonths,
  type IsoDate,
  monthNumber,
  monthOf,
  retirementMonth,
  wholeMonthsBetween,
  type YearMonth,
} from '../calendar/index.js';
import type { MovedPerson } from './model.js';

/**
 * The month of a period a day lies in (tháng thứ mấy). Where the first day is not counted, the day on which N months are
 * full still lies in month N (CR-8); where it is, in month N + 1.
 */
export function monthOfPeriod(start: IsoDate, on: IsoDate, counts: 'dayAfter' | 'sameDay'): number {
  const whole = wholeMonthsBetween(start, on);
  return counts === 'dayAfter' && addMonths(start, whole) === on ? whole : whole + 1;
}

/** The month a person reaches the retirement age; `undefined` where age or sex is not known. */
export const reachedBy = (person: MovedPerson): YearMonth | undefined => {
  const { reachesRetirement, sex, bornIn, retirementRule } = person;
  if (reachesRetirement !== undefined) return reachesRetirement;
  if (sex === undefined || bornIn === undefined) return undefined;
  return retirementMonth({ sex, born: bornIn, age: retirementRule }).reached;
};

/** Working time left, by month number (CR-9). */
export function monthsLeft(person: MovedPerson, on: IsoDate | undefined): number | undefined {
  const reached = reachedBy(person);
  return reached === undefined || on === undefined
    ? undefined
    : monthNumber(reached) - monthNumber(monthOf(on));
}

/** Age in months, by month number. */
export const ageInMonths = ({ bornIn }: MovedPerson, on: IsoDate | undefined): number | undefined =>
  bornIn === undefined || on === undefined ? undefined : monthNumber(monthOf(on)) - monthNumber(bornIn);
