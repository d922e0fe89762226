import {
  type RatingAnswer,
  type RatingOptions,
  rate,
  type StateFacts,
  type StateRatingCase,
} from '../../../src/rating/index.js';

/** The level, or why there is none and what stays possible. */
export const said = (answer: RatingAnswer): string => {
  if (answer.status === 'determined') return answer.outcome;
  const open = answer.status === 'undetermined' ? answer.possible : [];
  return open.length === 0 ? answer.why : `${answer.why}: ${open.join(', ')}`;
};

/** Who is rated, for which year, when. */
export type Whom = StateRatingCase extends infer Case
  ? Case extends StateRatingCase
    ? Omit<Case, 'side' | 'facts'>
    : never
  : never;

/** The same of facts rated by the State. */
export const rated = (whom: Whom, facts: StateFacts, options?: RatingOptions): RatingAnswer =>
  rate({ side: 'state', ...whom, facts } as StateRatingCase, options);

export const levelOf = (whom: Whom, facts: StateFacts, readings: RatingOptions['readings'] = {}): string =>
  said(rated(whom, facts, { readings }));

const grades = {
  politicalIdeology: 'well',
  ethicsLifestyle: 'well',
  workingStyle: 'well',
  discipline: 'well',
} as const;
export const meeting = {
  politicalIdeology: 'meets',
  ethicsLifestyle: 'well',
  workingStyle: 'well',
  discipline: 'well',
  leadershipDuties: 'well',
} as const;

/** A perfect year of whoever leads nothing, under Decree 90. */
export const staff: StateFacts = {
  attendance: { monthsWorked: 12, monthsAbsent: 0, maternity: false },
  general: grades,
  criteria: { total: 10, failed: 0 },
  work: { total: 10, done: 10, onTimeQuality: 10, highEfficiency: 10, exceeded: 5 },
  findings: { degenerate: false },
  discipline: [],
  suspension: null,
};

/** … of a leader. */
export const leader: StateFacts = {
  ...staff,
  general: { ...grades, leadershipDuties: 'well' },
  led: { total: 100, done: 100, onTimeQuality: 100, exceeded: 50 },
  units: { total: 10, atLeastCompleted: 10, atLeastGood: 7 },
  findings: { degenerate: false, corruptionBelow: false },
};

/** A year of points, with nothing against it. */
export const points = (score: number): StateFacts => ({
  attendance: { monthsWorked: 12, maternity: false, insuredSickLeave: false },
  score,
  findings: {
    degenerate: false,
    prohibitedConduct: false,
    exemplaryBreach: false,
    corruptionBelow: false,
  },
  discipline: [],
  suspension: null,
  headedLevel: null,
});

type Decision = NonNullable<StateFacts['discipline']>[number];

/** A reprimand for a breach in the duties of this body, in the year of its decision. */
export const reprimand = (decidedOn: string, more: Partial<Decision> = {}): Decision => ({
  of: 'self',
  form: 'reprimand',
  actYear: Number(decidedOn.slice(0, 4)),
  actHere: true,
  decidedOn,
  inPerformingDuty: true,
  linkedToDuty: true,
  decline: false,
  ...more,
});
