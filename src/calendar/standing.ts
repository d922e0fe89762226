import type { IsoDate } from './iso-date.js';

/** How a timetable stands as a whole, the mildest first. */
export const standings = ['inOrder', 'late', 'missing'] as const;
/** How a timetable stands as a whole: in order, an act late, an act not done. */
export type Standing = (typeof standings)[number];

/** How one act stands against its latest day; `notGiven` where it is not known whether and when it was done. */
export type ActStanding = Standing | 'notGiven';

/** `null` is an act known not to be done; an act without a latest day cannot be late. */
export function standingOf(day: IsoDate | null | undefined, latest: IsoDate | undefined): ActStanding {
  if (day === undefined) return 'notGiven';
  if (day === null) return 'missing';
  return latest === undefined || day <= latest ? 'inOrder' : 'late';
}

/** How a timetable may end: some act stands so or may, and none stands worse. In order it also is without acts. */
export const possibleStandings = (acts: readonly ActStanding[]): readonly Standing[] =>
  standings.filter((standing, at) => {
    const worse: readonly ActStanding[] = standings.slice(at + 1);
    if (acts.some((act) => worse.includes(act))) return false;
    return standing === 'inOrder' || acts.includes(standing) || acts.includes('notGiven');
  });
