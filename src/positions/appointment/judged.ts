import {
  addDays,
  type IsoDate,
  monthNumber,
  monthOf,
  wholeMonthsBetween,
  type YearMonth,
  yearOf,
} from '../../calendar/index.js';
import type { ResolvedReadings } from '../../reasoning/index.js';
import type { AppointmentCase, Tenure, YearlyRating } from './model.js';

/** The facts of a case with what is counted from them, as the conditions look at them. */
export interface JudgedCase extends AppointmentCase {
  readonly monthsInPost: Readonly<Record<'unbroken' | 'summed', number>> | undefined;
  readonly monthsLeft: number | undefined;
  readonly rated: RatedYears | undefined;
  /** The months a caller asks of a term shorter than the one the text speaks of. */
  readonly shortTermFloor: number | undefined;
}

/** Of the yearly ratings looked at: how many, how many good or better, how many without rating. */
export interface RatedYears {
  readonly years: number;
  readonly good: number;
  readonly unrated: number;
}

/** Counts what the conditions ask for. `ratingYears` is how many latest years the text looks at. */
export function judgedCase(
  asked: AppointmentCase,
  on: IsoDate,
  ratingYears: number | undefined,
  readings: ResolvedReadings,
): JudgedCase {
  const shortTerm = readings['appointment.shortTerm'];
  const measured = readings['appointment.ageReference'] === 'fileReceived' ? asked.fileReceivedOn : on;
  return {
    ...asked,
    monthsInPost: asked.held && monthsInPost(asked.held, on),
    monthsLeft: measured === undefined ? undefined : monthsLeft(asked.reachesRetirement, monthOf(measured)),
    rated:
      asked.ratings && ratingYears !== undefined
        ? ratedYears(asked.ratings, asked.procedureBegan ?? on, ratingYears, readings)
        : undefined,
    shortTermFloor: typeof shortTerm === 'number' ? shortTerm : undefined,
  };
}

/** Working time left, by month number (CR-9). */
export const monthsLeft = (reached: YearMonth | undefined, at: YearMonth): number | undefined =>
  reached === undefined ? undefined : monthNumber(reached) - monthNumber(at);

const later = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? b : a);

/** Complete months in the present post and equivalent ones: back from today without a gap, and all added up. */
function monthsInPost(held: readonly Tenure[], on: IsoDate): JudgedCase['monthsInPost'] {
  const counted = held
    .filter((one) => one.as !== 'acting' && one.from <= on)
    .map(({ from, to }) => ({ from, to: to === undefined || to > on ? on : addDays(to, 1) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const runs: { from: IsoDate; to: IsoDate }[] = [];
  for (const { from, to } of counted) {
    const last = runs.at(-1);
    if (last === undefined || from > last.to) runs.push({ from, to });
    else last.to = later(last.to, to);
  }
  const months = runs.map(({ from, to }) => wholeMonthsBetween(from, to));
  const present = runs.at(-1)?.to === on ? (months.at(-1) ?? 0) : 0;
  return { unbroken: present, summed: months.reduce((sum, n) => sum + n, 0) };
}

const good: readonly YearlyRating['level'][] = ['excellent', 'good'];

/** The latest years before the procedure; that of the procedure itself once it is rated. A year not given is not known. */
function ratedYears(
  ratings: readonly YearlyRating[],
  at: IsoDate,
  count: number,
  readings: ResolvedReadings,
): RatedYears | undefined {
  const levelOf = new Map(ratings.map(({ year, level }) => [year, level]));
  const last = levelOf.has(yearOf(at)) ? yearOf(at) : yearOf(at) - 1;
  const further = readings['appointment.ratingGap'] === 'furtherBack';
  const wanted = readings['appointment.ratingFloor'] === 'latestYear' ? 1 : count;
  const levels: YearlyRating['level'][] = [];
  for (let year = last; levels.length < wanted; year--) {
    const level = levelOf.get(year);
    if (level === undefined) return undefined;
    if (level !== 'notRated' || !further) levels.push(level);
  }
  const unrated = levels.filter((level) => level === 'notRated').length;
  return { years: wanted, good: levels.filter((level) => good.includes(level)).length, unrated };
}
