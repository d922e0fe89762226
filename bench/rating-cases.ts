import type { PartyRatingCase, Rating, StateFacts, StateRatingCase } from 'canbo';

/** Somebody rated, what every contestant must make of it before it is timed, and further cases on which all must agree. */
export interface Rated<Asked> {
  readonly title: string;
  readonly asked: Asked;
  readonly outcome: Rating;
  readonly others: readonly Asked[];
}

type Facts = PartyRatingCase['facts'];

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

const caseOf = (year: number, more: Partial<Facts> = {}): PartyRatingCase => ({
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

/** So that nobody is timed for judging less. */
const others = (year: number): readonly PartyRatingCase[] =>
  [
    { work: own(5), led: led(10, 5) },
    { score: 95, led: led(10, 3) },
    { score: 60, grades: { task: ['average'], other: ['average', 'good'] }, led: led(10, 0, 8) },
    { led: led(4, 0) as Facts['led'] },
    { score: 40, findings: { ...leader.findings, degenerate: true } },
    { score: 49, grades: { task: ['poor'], other: ['good'] } },
    { poll: { part: 20, whole: 39 }, findings: { ...leader.findings, prohibitedConduct: true } },
  ].map((more) => caseOf(year, more as Partial<Facts>));

/** A leader under two generations of the Party's regime. */
export const byParty: readonly Rated<PartyRatingCase>[] = [
  {
    title: 'One rating, leader of 2023 (124-QĐ/TW): 4 of 10 tasks exceeded',
    asked: caseOf(2023),
    outcome: 'good',
    others: others(2023),
  },
  {
    title: 'One rating, leader of 2025 (366-QĐ/TW): 85 points',
    asked: caseOf(2025),
    outcome: 'good',
    others: others(2025),
  },
];

const official = {
  attendance: { monthsWorked: 12, monthsAbsent: 0, maternity: false },
  general: {
    politicalIdeology: 'well',
    ethicsLifestyle: 'well',
    workingStyle: 'well',
    discipline: 'well',
    leadershipDuties: 'well',
  },
  criteria: { total: 10, failed: 0 },
  work: { total: 10, done: 10, onTimeQuality: 10, highEfficiency: 10, exceeded: 5 },
  led: { total: 10, done: 10, onTimeQuality: 10, exceeded: 4 },
  units: { total: 10, atLeastCompleted: 10, atLeastGood: 7 },
  findings: { degenerate: false, corruptionBelow: false },
  discipline: [],
} as const satisfies StateFacts;

const officialOf2023 = (more: Partial<StateFacts> = {}): StateRatingCase => ({
  side: 'state',
  kind: 'civilServant',
  leader: true,
  year: 2023,
  facts: { ...structuredClone(official), ...more },
});

/** A leading civil servant under Decree 90. */
export const byState: Rated<StateRatingCase> = {
  title: 'One State rating, leading civil servant of 2023 (90/2020/NĐ-CP): 4 of 10 led tasks exceeded',
  asked: officialOf2023(),
  outcome: 'good',
  others: [
    { led: { ...official.led, exceeded: 5 } },
    { led: { ...official.led, done: 8, onTimeQuality: 7, exceeded: 0 }, criteria: { total: 10, failed: 2 } },
    { led: { ...official.led, done: 4, onTimeQuality: 4, exceeded: 0 } },
    { criteria: { total: 10, failed: 6 } },
    { units: { total: 10, atLeastCompleted: 10, atLeastGood: 6 } },
    { attendance: { monthsWorked: 9, monthsAbsent: 3, maternity: false } },
  ].map((more) => officialOf2023(more)),
};
