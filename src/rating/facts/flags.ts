import { type IsoDate, wholeMonthsBetween } from '../../calendar/index.js';
import type { Fact, WholeFact } from '../../reasoning/index.js';
import { type Rating, type RatingFacts, ratings } from '../model.js';
import { fact, type Rated, type RatedBy, type RatedFlag } from './rated.js';

/** Something concluded or established. */
export const finding = (name: keyof NonNullable<RatingFacts['findings']>): RatedFlag =>
  fact(`findings.${name}`, ({ findings }) => findings?.[name]);

/** The collective or organisation itself was disciplined in the period. */
export const bodyDisciplined: RatedFlag = fact('bodyDisciplined', (facts) => facts.bodyDisciplined);

/** … which it found itself and remedied in full. */
export const bodySelfFound: RatedFlag = fact(
  'bodySelfFoundAndRemedied',
  (facts) => facts.bodySelfFoundAndRemedied,
);

/** A judgement of people: many outstanding achievements, truly a model. */
export const isModel: RatedFlag = fact('model', ({ model }) => model);

/** Sáng kiến được áp dụng. */
export const initiativesApplied: RatedFlag = fact('initiativesApplied', (facts) => facts.initiativesApplied);

/** Total points, unrounded. */
export const score: Fact<RatedBy<Pick<RatingFacts, 'score'>>, number> = fact('score', (facts) => facts.score);

/** Months of sick leave in the year. */
export const sickMonths: Fact<Rated, number> = fact('sickMonths', (facts) => facts.sickMonths);

const atLeast = (level: Rating, least: Rating): boolean => ratings.indexOf(level) <= ratings.indexOf(least);

/** The State rating of the same person is at least so; whoever has none is not held back. */
export const stateRatingAtLeast = (least: Rating): RatedFlag =>
  fact('stateRating', ({ stateRating }) =>
    stateRating === undefined ? undefined : stateRating === null || atLeast(stateRating, least),
  );

/** The State rating of the same person is this one. */
export const stateRatingIs = (level: Rating): RatedFlag =>
  fact('stateRating', ({ stateRating }) => (stateRating === undefined ? undefined : stateRating === level));

type Headed = Pick<RatingFacts, 'headedLevel'>;

/** What the leader heads is rated at least so; whoever heads nothing is not held back. */
export const headedAtLeast = (least: Rating): Fact<RatedBy<Headed>, boolean> =>
  fact('headedLevel', ({ headedLevel }) =>
    headedLevel === undefined ? undefined : headedLevel === null || atLeast(headedLevel, least),
  );

/** What the leader heads is rated this level. */
export const headedIs = (level: Rating): Fact<RatedBy<Headed>, boolean> =>
  fact('headedLevel', ({ headedLevel }) => (headedLevel === undefined ? undefined : headedLevel === level));

/** The organisation of a leadership collective is rated at least so. */
export const organisationAtLeast = (least: Rating): RatedFlag =>
  fact('organisationLevel', ({ organisationLevel }) =>
    organisationLevel === undefined ? undefined : atLeast(organisationLevel, least),
  );

/** The organisation of a leadership collective is rated this level. */
export const organisationIs = (level: Rating): RatedFlag =>
  fact('organisationLevel', ({ organisationLevel }) =>
    organisationLevel === undefined ? undefined : organisationLevel === level,
  );

/** Every peer body (authority, Front, mass organisations of the level) is rated at least so. */
export const peersAtLeast = (least: Rating): RatedFlag =>
  fact('peers', ({ peers }) => peers?.every((level) => atLeast(level, least)));

/** Faults pointed out at the last review that are not cured. */
export const faultsUncured: Fact<RatedBy<Pick<RatingFacts, 'faultsBefore'>>, number> = fact(
  'faultsBefore',
  ({ faultsBefore }) =>
    faultsBefore === undefined ? undefined : faultsBefore.pointedOut - faultsBefore.cured,
);

/** A confidence poll was held in the year. */
export const pollHeld: RatedFlag = fact('poll', ({ poll }) =>
  poll === undefined ? undefined : poll !== null,
);

/** Low marks at the poll of the year, over the base of that poll. */
export const pollLow: Fact<Rated, number> = fact('poll.part', ({ poll }) => poll?.part);
export const pollBase: WholeFact<Rated> = {
  ...fact('poll.whole', ({ poll }) => poll?.whole || undefined),
  of: 'pollBase',
};

/** Core targets missed: all of those assigned, or some. Whoever has none assigned missed none. */
export const coreTargetsMissed = (which: 'all' | 'some'): RatedFlag =>
  fact('coreTargets', ({ coreTargets }) => {
    if (coreTargets === undefined) return undefined;
    if (coreTargets === null) return false;
    return which === 'all' ? coreTargets.missed === coreTargets.assigned : coreTargets.missed > 0;
  });

/** The leader's part in the leadership collective. */
export const roleIs = (role: NonNullable<RatingFacts['role']>): RatedFlag =>
  fact('role', ({ role: given }) => (given === undefined ? undefined : given === role));

/** Nobody and nothing: the value of a condition that a reading switches off. */
export const never: Fact<unknown, boolean> = { path: '', read: () => false };

/** Whatever the case: the value of a condition that a reading waives. */
export const always: Fact<unknown, boolean> = { path: '', read: () => true };

/** Exempt from work and Party activities. */
export const exemptFromActivity: RatedFlag = fact(
  'membership.exempt',
  ({ membership }) => membership?.exempt,
);

/** Suspended from Party activities (not only from the committee). */
export const suspendedFromParty: RatedFlag = fact('membership.suspended', ({ membership }) =>
  membership?.suspended === undefined ? undefined : membership.suspended === 'party',
);

const monthsSince = (start: IsoDate | undefined, { facts, on }: Rated): number | undefined =>
  start === undefined ? undefined : wholeMonthsBetween(start, facts.reviewedOn ?? on);

/** Whole calendar months since admission, at the review. */
export const monthsInParty: Fact<Rated, number> = {
  path: 'facts.membership.admittedOn',
  read: (rated) => monthsSince(rated.facts.membership?.admittedOn, rated),
};

/** Whole calendar months since the organisation or collective was set up, at the review. */
export const monthsInBeing: Fact<Rated, number> = {
  path: 'facts.formedOn',
  read: (rated) => monthsSince(rated.facts.formedOn, rated),
};
