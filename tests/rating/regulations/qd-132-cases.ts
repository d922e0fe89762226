import type { Discipline } from '../../../src/discipline/index.js';
import {
  type Grade,
  type PartyRatingCase,
  type RatedKind,
  type RatingFacts,
  type RatingOptions,
  rate,
} from '../../../src/rating/index.js';

/** Cases under 132-QĐ/TW in which everything is in order, for tests that change one thing. */
export type Readings = NonNullable<RatingOptions['readings']>;

const letters = { X: 'excellent', T: 'good', B: 'average', K: 'poor', '?': null } as const;
const read = (text: string): (Grade | null)[] =>
  [...text].map((letter) => letters[letter as keyof typeof letters]);
/** Grades by their Vietnamese initials: Xuất sắc, Tốt, trung Bình, Kém. */
export const grades = (task: string, other: string) => ({ task: read(task), other: read(other) });

export const decision = (of: Discipline['of'], year: number, more: Partial<Discipline> = {}): Discipline => ({
  of,
  form: 'reprimand',
  actYear: year,
  actHere: true,
  decidedOn: `${year}-06-01`,
  usedForStateRating: false,
  ...more,
});

const work = {
  total: 10,
  done: 10,
  onTimeQuality: 10,
  exceeded: 5,
  short: 0,
  mainTargetsMet: true,
  forceMajeure: false,
};
const partyMember: RatingFacts = {
  membership: { admittedOn: '2000-01-01', exempt: false, suspended: null },
  sickMonths: 0,
  grades: grades('X', 'XX'),
  work,
  findings: { degenerate: false },
  discipline: [],
  stateRating: null,
  model: true,
};
const leader: RatingFacts = {
  sickMonths: 0,
  grades: grades('X', 'XX'),
  work,
  led: { total: 10, done: 10 },
  units: { total: 10, atLeastCompleted: 10, atLeastGood: 7 },
  headedLevel: 'excellent',
  findings: { degenerate: false, corruptionBelow: false },
  discipline: [],
  initiativesApplied: true,
};
const collective: RatingFacts = {
  formedOn: '1990-01-01',
  grades: grades('X', 'XX'),
  led: work,
  findings: { disunity: false, memberDegenerate: false },
  bodyDisciplined: false,
  discipline: [],
  organisationLevel: 'excellent',
  model: true,
};
const organisation: RatingFacts = {
  formedOn: '1990-01-01',
  grades: grades('X', 'XX'),
  work,
  units: { total: 10, disciplined: 0, atLeastCompleted: 10, atLeastGood: 8 },
  findings: { subUnitMisconduct: false },
  bodyDisciplined: false,
  discipline: [],
  peers: ['good', 'excellent'],
  model: true,
};
export const inOrder: Readonly<Record<RatedKind, RatingFacts>> = {
  partyMember,
  leader,
  collective,
  organisation,
};

export const caseOf = (kind: RatedKind, facts: RatingFacts, year = 2020): PartyRatingCase => ({
  side: 'party',
  kind,
  year,
  facts,
});

/** The level, or why there is none and what stays possible. */
export const levelOf = (
  kind: RatedKind,
  changed: Partial<RatingFacts>,
  readings: Readings = {},
  year = 2020,
): string => {
  const answer = rate(caseOf(kind, { ...inOrder[kind], ...changed }, year), { readings });
  if (answer.outcome !== undefined) return answer.outcome;
  return answer.status === 'undetermined'
    ? `${answer.why}: ${answer.possible.join(', ')}`
    : (answer.ground ?? answer.why);
};
