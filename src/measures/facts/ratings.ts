import { yearOf } from '../../calendar/index.js';
import type { ByReading, Fact } from '../../reasoning/index.js';
import type { SidedRating } from '../model.js';
import type { Judged } from './judged.js';

/** Whose text asks: a State text looks at the State rating, a Party text at either. */
export type AskedBy = 'party' | 'state';

type Levels = ReadonlyMap<number, SidedRating['level']>;

/** The yearly levels a text looks at, side by side; `undefined` where none of them is known. */
function sidesFor(asker: AskedBy, { ratings, stateSideOnly }: Judged): readonly Levels[] | undefined {
  if (ratings === undefined) return undefined;
  if (ratings.length === 0) return [];
  const sides = asker === 'state' && stateSideOnly ? (['state'] as const) : (['party', 'state'] as const);
  const found = sides
    .map(
      (side) => new Map(ratings.filter((one) => one.side === side).map(({ year, level }) => [year, level])),
    )
    .filter(({ size }) => size > 0);
  return found.length === 0 ? undefined : found;
}

const latestYear = (levels: Levels): number => Math.max(...levels.keys());

/** How many of the latest years in a row were not completed; not known where the row reaches a year that is not given. */
function running(levels: Levels, enough: number, skips: boolean): number | undefined {
  let found = 0;
  for (let year = latestYear(levels); found < enough; year--) {
    const level = levels.get(year);
    if (level === undefined) return undefined;
    if (level === 'notRated' && skips) continue;
    if (level !== 'notCompleted') return found;
    found++;
  }
  return found;
}

/** The most any side reaches; what one side leaves open counts only where no other side reaches it. */
function best(counts: readonly (number | undefined)[], enough: number): number | undefined {
  const most = Math.max(0, ...counts.map((n) => n ?? 0));
  return most >= enough || !counts.includes(undefined) ? most : undefined;
}

const ofSides = <Value>(
  asker: AskedBy,
  read: (sides: readonly Levels[], facts: Judged) => Value | undefined,
): Fact<Judged, Value> => ({
  path: 'ratings',
  read: (facts) => {
    const sides = sidesFor(asker, facts);
    return sides && read(sides, facts);
  },
});

/** KHT so many years in a row, up to the latest rated year. A year without rating breaks the row, or is skipped. */
export const notCompletedRunning = (asker: AskedBy, enough: number): ByReading<Fact<Judged, number>> => {
  const fact = (skips: boolean) =>
    ofSides(asker, (sides) =>
      best(
        sides.map((levels) => running(levels, enough, skips)),
        enough,
      ),
    );
  return { reading: 'measures.unratedYear', among: { breaks: fact(false), skipped: fact(true) } };
};

/** The latest rating is one of these; of nobody ever rated it is none. */
export const latestIs = (asker: AskedBy, ...wanted: readonly SidedRating['level'][]): Fact<Judged, boolean> =>
  ofSides(asker, (sides) =>
    sides.some((levels) => wanted.includes(levels.get(latestYear(levels)) as SidedRating['level'])),
  );

/** XS in so many of the latest years in a row; a year not given is not known. */
export const excellentRunning = (enough: number): Fact<Judged, number> => ({
  path: 'ratings',
  read: ({ ratings }) => {
    if (ratings === undefined) return undefined;
    const levels = new Map(
      ratings.filter(({ side }) => side === 'party').map((one) => [one.year, one.level]),
    );
    if (levels.size === 0) return ratings.length === 0 ? 0 : undefined;
    let found = 0;
    for (let year = latestYear(levels); found < enough; year--) {
      const level = levels.get(year);
      if (level === undefined) return undefined;
      if (level !== 'excellent') break;
      found++;
    }
    return found;
  },
});

/**
 * KHT in two years that do not follow one another: inside the appointment period, or among so many latest years. A year not
 * given leaves it open unless two are found.
 */
export const notCompletedApart = (
  asker: AskedBy,
  window: 'appointmentPeriod' | number,
): Fact<Judged, boolean> =>
  ofSides(asker, (sides, { office }) => {
    const period = office?.termFrom === undefined ? undefined : yearOf(office.termFrom);
    const found = sides.map((levels) =>
      apart(levels, typeof window === 'number' ? latestYear(levels) - window + 1 : period),
    );
    return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
  });

function apart(levels: Levels, first: number | undefined): boolean | undefined {
  if (first === undefined) return undefined;
  const years: number[] = [];
  let complete = true;
  for (let year = first; year <= latestYear(levels); year++) {
    if (levels.get(year) === 'notCompleted') years.push(year);
    complete &&= levels.has(year);
  }
  if (years.some((a) => years.some((b) => b - a > 1))) return true;
  return complete ? false : undefined;
}

/**
 * Of the two latest years, in a row, one or both completed but limited in ability (the second lowest level of the time), and
 * none better.
 */
export const limitedTwoYears: Fact<Judged, boolean> = ofSides('state', (sides) => {
  const found = sides.map((levels) => {
    const last = latestYear(levels);
    const two = [levels.get(last), levels.get(last - 1)];
    if (two.some((level) => level !== undefined && level !== 'completed' && level !== 'notCompleted'))
      return false;
    return two.includes(undefined) ? undefined : two.includes('completed');
  });
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
});

/** Some year is rated. */
export const ratedYearly: Fact<Judged, boolean> = {
  path: 'ratings',
  read: ({ ratings }) => ratings?.some(({ level }) => level !== 'notRated'),
};
