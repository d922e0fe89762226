import type { Rating, RatingCase } from 'canbo';

/** A leader rated under two generations, and what every contestant must make of it before it is timed. */
export interface Rated {
  readonly title: string;
  readonly asked: RatingCase;
  readonly outcome: Rating;
}

type Facts = RatingCase['facts'];

const tasks = { total: 10, done: 10, onTimeQuality: 10, late: 0, short: 0 };
const leader = {
  grades: { task: ['excellent'], other: ['excellent', 'good', 'good', 'good'] },
  score: 85,
  work: { ...tasks, exceeded: 4 },
  led: { ...tasks, exceeded: 4, mainTargetsMet: true, forceMajeure: false },
  units: { total: 10, atLeastCompleted: 10, atLeastGood: 8, notCompleted: 0 },
  faultsBefore: { pointedOut: 3, cured: 3 },
  poll: { part: 6, whole: 39 },
  coreTargets: null,
  findings: {
    degenerate: false,
    prohibitedConduct: false,
    exemplaryBreach: false,
    subUnitMisconduct: false,
    corruptionBelow: false,
    handledBelow: false,
  },
  discipline: [],
  headedLevel: 'good',
  model: true,
} as const satisfies Readonly<Record<string, unknown>>;

const caseOf = (year: number, more: Partial<Facts> = {}): RatingCase => ({
  side: 'party',
  kind: 'leader',
  year,
  facts: { ...structuredClone(leader), ...more } as Facts,
});

const led = (done: number, exceeded: number, onTimeQuality = done): Facts['led'] => ({
  ...leader.led,
  ...{ done, exceeded, onTimeQuality, late: 10 - onTimeQuality, short: 10 - onTimeQuality },
});
const own = (exceeded: number): Facts['work'] => ({ ...leader.work, exceeded });

export const rated: readonly Rated[] = [
  {
    title: 'One rating, leader of 2023 (124-QĐ/TW): 4 of 10 tasks exceeded',
    asked: caseOf(2023),
    outcome: 'good',
  },
  {
    title: 'One rating, leader of 2025 (366-QĐ/TW): 85 points',
    asked: caseOf(2025),
    outcome: 'good',
  },
];

/** Further cases on which all must agree, so that nobody is timed for judging less. */
export const others = (year: number): readonly RatingCase[] =>
  [
    { work: own(5), led: led(10, 5) },
    { score: 95, led: led(10, 3) },
    { score: 60, grades: { task: ['average'], other: ['average', 'good'] }, led: led(10, 0, 8) },
    { led: led(4, 0) as Facts['led'] },
    { score: 40, findings: { ...leader.findings, degenerate: true } },
    { score: 49, grades: { task: ['poor'], other: ['good'] } },
    { poll: { part: 20, whole: 39 }, findings: { ...leader.findings, prohibitedConduct: true } },
  ].map((more) => caseOf(year, more as Partial<Facts>));
