/** Made-up leaders of communes, the same on every run: ids only, no figure of any real place. */
import type { Cadre, PlanPerson } from 'canbo';

let state = 34;
/** A whole number below a limit, the same on every run. */
function below(limit: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return (state >> 8) % limit;
}
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
const day = (first: number, years: number): string =>
  `${first + below(years)}-${String(1 + below(12)).padStart(2, '0')}-01`;

const titles = [
  'communePartySecretary',
  'communePartyDeputySecretary',
  'communePeoplesCouncilChairperson',
  'communePeoplesCommitteeChairperson',
  'communePeoplesCommitteeViceChairperson',
] as const;
const degrees = ['college', 'university', 'university', 'university', 'university', 'master'] as const;
const theory = ['intermediate', 'intermediate', 'advanced'] as const;

/** Twelve communes and townships as they were; five titles each. One fact in twenty is not known. */
export const communeCadres: readonly Cadre[] = Array.from({ length: 12 }, (_, commune) =>
  titles.map(
    (title, at): Cadre => ({
      id: `c${commune}-${at}`,
      title,
      commune: `xa-${commune}`,
      communeKind: commune < 2 ? 'township' : commune < 5 ? 'ward' : 'commune',
      facts: {
        ...(below(20) > 0 && { degree: oneOf(degrees) }),
        ...(below(20) > 0 && { theory: oneOf(theory) }),
        inOfficeSince: day(2018, 7),
        sex: below(4) === 0 ? 'female' : 'male',
      },
    }),
  ),
).flat();

/** Nothing stands against a move, unless a case says so. */
const free = {
  disciplineInProgress: false,
  underInvestigation: false,
  partyDisciplinePublishedOn: null,
  fileUndeclared: false,
} as const;

/** 120 leaders of 24 communes: who holds what since when, who is planned for what, who is a local where. */
export const leaders: readonly PlanPerson[] = Array.from({ length: 24 }, (_, commune) =>
  titles.map((title, at): PlanPerson => {
    const head = title === 'communePartySecretary' || title === 'communePeoplesCommitteeChairperson';
    return {
      id: `p${commune}-${at}`,
      person: {
        kind: 'cadre',
        isLeader: true,
        sex: below(4) === 0 ? 'female' : 'male',
        bornIn: day(1968, 20).slice(0, 7),
      },
      bars: { ...free, disciplineInProgress: below(40) === 0 },
      ...(below(25) > 0 && { healthy: below(30) > 0 }),
      post: {
        title,
        place: `xa-${commune}`,
        placeKind: { province: 'province', commune: 'commune' },
        isHead: head,
        ...(head && { headSince: day(2015, 10) }),
      },
      plannedFor: below(3) === 0 ? [oneOf(titles)] : [],
      meetsStandardOf: [...titles],
      localTo: below(2) === 0 ? [`xa-${commune}`] : [],
    };
  }),
).flat();
