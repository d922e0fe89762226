/**
 * A made-up district: grassroots Party organisations, their members, the leaders it manages. Ids only, the same on every
 * run. Its shares are near those districts have published: 84 to 97 % good or better, few not completed, one member in
 * seven outside the rating.
 */
import type { RatedKind, RatingFacts } from 'canbo';

export interface Subject {
  /** Its place in this list is its place in the made-up ranking of its group. */
  readonly id: string;
  readonly kind: RatedKind;
  /** Like position, role, function, task: organisations by type, members by organisation, leaders by title. */
  readonly group: string;
  readonly facts: RatingFacts;
  /** The organisation a leader heads. */
  readonly heads?: string;
}

/** How a year went, and for how many in a thousand; the first row a draw falls in. */
const years = [
  // in 1000, grades on tasks, other grades, tasks done of 10, late, exceeded from, to, points from, to, remark
  [210, 'X', 'XTT', 10, 0, 5, 8, 90, 98, ''],
  [60, 'X', 'TTT', 10, 0, 3, 4, 90, 94, ''],
  [30, 'X', 'XTT', 10, 0, 5, 5, 84, 92, 'no model'],
  [45, 'B', 'TBB', 10, 1, 0, 0, 52, 69, ''],
  [15, 'B', 'TTB', 10, 2, 0, 1, 70, 76, ''],
  [15, 'B', 'BBB', 9, 0, 0, 0, 51, 64, ''],
  [4, 'B', 'BBB', 4, 1, 0, 0, 35, 48, ''],
  [4, 'T', 'TTT', 10, 0, 2, 2, 72, 80, 'reprimand'],
  [4, 'X', 'XTT', 10, 0, 5, 5, 90, 92, 'reprimand, self-found'],
  [4, 'T', 'TKT', 10, 0, 1, 1, 70, 75, ''],
  [3, 'T', 'TT?', 10, 0, 1, 1, 75, 80, ''],
  [3, 'T', 'TTT', 10, 0, 1, 1, 75, 85, 'no report'],
  [300, 'T', 'TTT', 10, 0, 0, 2, 78, 89, ''],
  [1000, 'T', 'TTB', 10, 0, 0, 2, 71, 85, ''],
] as const;

let state = 2023;
/** A whole number below a limit, the same on every run. */
function below(limit: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return (state >> 8) % limit;
}
const between = (least: number, most: number): number => least + below(most - least + 1);
const chance = (perThousand: number): boolean => below(1000) < perThousand;
const many = <T>(count: number, one: (number: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at + 1));

const letters = { X: 'excellent', T: 'good', B: 'average', K: 'poor', '?': null } as const;
const grades = (text: string) => [...text].map((letter) => letters[letter as keyof typeof letters]);

/** A reprimand of the year for something that has nothing to do with the duties. */
const reprimand = (selfFoundAndRemedied: boolean): NonNullable<RatingFacts['discipline']>[number] => ({
  of: 'self',
  form: 'reprimand',
  actYear: 2023,
  actHere: true,
  decidedOn: '2023-08-15',
  linkedToDuty: false,
  usedForStateRating: false,
  selfFoundAndRemedied,
});

const nothingFound = {
  degenerate: false,
  prohibitedConduct: false,
  exemplaryBreach: false,
  subUnitMisconduct: false,
  corruptionBelow: false,
};

/** What everybody has who is rated: grades for the text of 2023, points for that of 2025, tasks for both. */
function yearOf(): RatingFacts {
  let left = below(1000);
  const row = years.find(([perThousand]) => {
    left -= perThousand;
    return left < 0;
  });
  const [, task, other, done, late, least, most, from, to, remark] = row ?? years[0];
  const counts = { total: 10, done, late, onTimeQuality: done - late, short: 10 - done + late };
  const work = { ...counts, exceeded: between(least, most), mainTargetsMet: done > 5, forceMajeure: false };
  return {
    grades: { task: grades(task), other: grades(other) },
    score: between(from, to),
    ...(remark !== 'no report' && { work }),
    model: remark !== 'no model',
    discipline: remark.startsWith('reprimand') ? [reprimand(remark.endsWith('self-found'))] : [],
    findings: nothingFound,
    faultsBefore: { pointedOut: 2, cured: chance(40) ? 1 : 2 },
    stateRating: null,
  };
}

function organisation(id: string, group: string): Subject {
  const cells = { total: between(4, 12), disciplined: 0 };
  const facts = { ...yearOf(), units: cells, formedOn: '1995-01-01', bodyDisciplined: false };
  return { id, kind: 'organisation', group, facts };
}

function member(id: string, group: string): Subject {
  const membership = {
    admittedOn: chance(20) ? '2023-09-02' : '2009-05-19',
    exempt: chance(120),
    suspended: chance(1) ? ('party' as const) : null,
  };
  const facts = { ...yearOf(), membership };
  if (!chance(450)) return { id, kind: 'partyMember', group, facts };
  const stateRating = facts.score !== undefined && facts.score >= 90 && chance(750) ? 'excellent' : 'good';
  return { id, kind: 'partyMember', group, facts: { ...facts, stateRating } };
}

function leader(id: string, group: string, heads?: string): Subject {
  const { work, ...facts } = yearOf();
  const [total, notCompleted] = [between(3, 8), chance(40) ? 1 : 0];
  const atLeastCompleted = total - notCompleted;
  const units = { total, notCompleted, atLeastCompleted, atLeastGood: atLeastCompleted - below(3) };
  const led = work && { work, led: work };
  const ofLeader = { ...facts, ...led, units, poll: { part: below(9), whole: 39 }, coreTargets: null };
  return { id, kind: 'leader', group, facts: ofLeader, ...(heads !== undefined && { heads }) };
}

const types = { 'xã, thị trấn': 22, 'cơ quan, đơn vị': 20, 'trường học': 18 };
export const organisations = Object.entries(types).flatMap(([type, count]) =>
  many(count, (number) => organisation(`${type} ${number}`, type)),
);
export const members = organisations.flatMap(({ id }) =>
  many(between(24, 60), (number) => member(`${id} / ${number}`, id)),
);
export const leaders = [
  ...organisations.map(({ id, group }) => leader(`bí thư ${id}`, `bí thư cấp ủy ${group}`, id)),
  ...many(22, (number) => leader(`phó bí thư ${number}`, 'phó bí thư đảng ủy xã, thị trấn')),
  ...many(8, (number) => leader(`phó trưởng ban ${number}`, 'phó trưởng ban tham mưu, giúp việc Huyện ủy')),
];
