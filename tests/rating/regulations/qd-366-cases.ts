import type { Discipline } from '../../../src/discipline/index.js';
import {
  type PartyRatingCase,
  type RatedKind,
  type RatingAnswer,
  type RatingFacts,
  type RatingOptions,
  rate,
} from '../../../src/rating/index.js';

/** Cases that meet every condition of "excellent" under 366-QĐ/TW, to be changed one fact at a time. */
const load = { total: 10, done: 10, onTimeQuality: 10, exceeded: 3, late: 0 };
const common: RatingFacts = { score: 95, faultsBefore: { pointedOut: 0, cured: 0 }, discipline: [] };

export const best: Readonly<Record<RatedKind, RatingFacts>> = {
  partyMember: {
    ...common,
    membership: { admittedOn: '2000-01-01', exempt: false, suspended: null },
    work: load,
    findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
  },
  leader: {
    ...common,
    led: load,
    coreTargets: null,
    units: { total: 4, notCompleted: 0 },
    poll: null,
    findings: { degenerate: false },
  },
  collective: {
    ...common,
    work: load,
    led: null,
    coreTargets: null,
    findings: { disunity: false, cadreWorkWrongdoing: false, memberDegenerate: false },
    bodyDisciplined: false,
  },
  organisation: { ...common, work: load },
};

/** Where the tasks of each kind stand. */
export const loadOf: Readonly<Record<RatedKind, 'work' | 'led'>> = {
  partyMember: 'work',
  leader: 'led',
  collective: 'work',
  organisation: 'work',
};

export const kinds = Object.keys(best) as readonly RatedKind[];

/** The best case with other tasks: so many of ten, or of another total. */
export const withTasks = (kind: RatedKind, tasks: Partial<typeof load>, score = 95): RatingFacts => ({
  ...best[kind],
  score,
  [loadOf[kind]]: { ...load, ...tasks },
});

/** So many of the tasks done, none of them late. */
export const done = (kind: RatedKind, of: number, total: number, score = 95): RatingFacts =>
  withTasks(kind, { total, done: of, onTimeQuality: of, exceeded: 0 }, score);

export const findings = (kind: RatedKind, more: RatingFacts['findings'], score = 95): RatingFacts => ({
  ...best[kind],
  score,
  findings: { ...best[kind].findings, ...more },
});

/** A disciplinary decision of 2025 for an act of 2025 in the body rated. */
export const decision = (of: Discipline['of'], more: Partial<Discipline> = {}): Discipline => ({
  of,
  form: 'reprimand',
  actYear: 2025,
  actHere: true,
  decidedOn: '2025-06-10',
  linkedToDuty: true,
  linkedToCollectiveDuty: true,
  selfFoundAndRemedied: false,
  corruptWastefulOrNegative: false,
  ...more,
});

export const disciplined = (kind: RatedKind, ...decisions: readonly Discipline[]): RatingFacts => ({
  ...best[kind],
  discipline: [...decisions],
});

type Readings = NonNullable<RatingOptions['readings']>;

export const rated = (
  kind: RatedKind,
  facts: RatingFacts,
  readings: Readings = {},
  when: Partial<Omit<PartyRatingCase, 'facts' | 'kind' | 'side'>> = {},
): RatingAnswer => rate({ side: 'party', kind, year: 2025, ...when, facts }, { readings });

/** The level, or why there is none and which stay possible: `textSilent: good completed`. */
export const said = (answer: RatingAnswer): string => {
  if (answer.status === 'determined') return answer.outcome;
  if (answer.status === 'notApplicable') return `${answer.why}${answer.ground ? ` ${answer.ground}` : ''}`;
  return `${answer.why}: ${answer.possible.join(' ')}`;
};

export const level = (...asked: Parameters<typeof rated>): string => said(rated(...asked));

/** The readings an answer says it relied on. */
export const reliedOn = (answer: RatingAnswer): readonly unknown[] =>
  answer.notes.filter(({ code }) => code === 'reading').map(({ values }) => values['reading']);
