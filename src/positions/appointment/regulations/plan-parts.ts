import { type Provision, provisionsOf } from '../../../law/index.js';
import { atMost, half } from '../../../quantity/index.js';
import { countOf, type Fact, isNot, isSo, type Rule, shareOf } from '../../../reasoning/index.js';
import type { PlanningCase, PlanningJudged } from '../planning/model.js';
import type { Condition } from './regulation.js';

/** How conditions of planning are written. */
export type PlanCondition = Condition<PlanningJudged>;

type Flag = {
  [K in keyof PlanningCase]-?: PlanningCase[K] extends boolean | undefined ? K : never;
}[keyof PlanningCase];

const flag = (name: Flag): Fact<PlanningJudged, boolean> => ({ path: name, read: (facts) => facts[name] });

/** Somebody already planned who no longer meets it leaves at the next yearly review. */
const atReview = { removes: 'atYearlyReview' } as const;

/** A fact that must be so. */
export const planMust = (
  name: Flag,
  provision: Provision,
  more: Partial<PlanCondition> = {},
): PlanCondition => ({ id: name, rule: isSo(name, provision, flag(name)), ...atReview, ...more });

/** A fact that must not be so. */
export const planMustNot = (
  name: Flag,
  provision: Provision,
  more: Partial<PlanCondition> = {},
): PlanCondition => ({ id: name, rule: isNot(name, provision, flag(name)), ...atReview, ...more });

/** That a fact is so, as an excuse. */
export const planIf = (name: Flag, provision: Provision): Rule<PlanningJudged> =>
  isSo(name, provision, flag(name));

/** That a fact is not so. */
export const planIfNot = (name: Flag, provision: Provision): Rule<PlanningJudged> =>
  isNot(name, provision, flag(name));

const monthsLeft: Fact<PlanningJudged, number> = {
  path: 'reachesRetirement',
  read: (facts) => facts.monthsLeft,
};

/** Working time left at the month of reference. */
export const planAge = (
  id: string,
  provision: Provision,
  months: number,
  more: Partial<PlanCondition> = {},
): PlanCondition => ({
  id,
  rule: countOf(id, provision, monthsLeft, 'atLeast', months),
  ...atReview,
  ...more,
});

/** The same as a floor below which nothing is weighed. */
export const ageFloor = (id: string, provision: Provision, months: number): Rule<PlanningJudged> =>
  countOf(id, provision, monthsLeft, 'atLeast', months);

/** Đối tượng 1 or 2, as the other's excuse. */
export const isObject = (object: 'one' | 'two', provision: Provision): Rule<PlanningJudged> =>
  isSo(`object.${object}`, provision, {
    path: 'object',
    read: (facts) => facts.object && facts.object === object,
  });

/** Object 2 of a title not centrally managed, whose training is planned. */
export const trainingSuffices = (provision: Provision): Rule<PlanningJudged> =>
  isSo('theoryTrainingPlanned', provision, {
    path: 'theoryTrainingPlanned',
    read: ({ object, centrallyManaged, theoryTrainingPlanned }) => {
      const parts = [
        object && object === 'two',
        centrallyManaged === undefined ? undefined : !centrallyManaged,
        theoryTrainingPlanned,
      ];
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    },
  });

const { art_11__para_2 } = provisionsOf('qd-96-tw-2023', {
  art_11__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Trên 50 % số phiếu tín nhiệm thấp: đưa ra khỏi quy hoạch các chức vụ cao hơn.',
    en: 'More than 50 % low ballots: removed from the plans for higher posts.',
  },
});

/** 96-QĐ/TW: not more than half low ballots of those collected at the last poll; of no poll there is nothing to say. */
export const lowPoll: PlanCondition = {
  id: 'lastPoll',
  rule: {
    ...shareOf(
      'lastPoll',
      art_11__para_2,
      { path: 'lastPoll', read: ({ lastPoll }) => (lastPoll === null ? 0 : lastPoll?.low) },
      {
        path: 'lastPoll',
        of: 'collected',
        read: ({ lastPoll }) => (lastPoll === null ? 0 : lastPoll?.collected),
      },
      atMost(half),
    ),
    ifAny: true,
  },
  removes: 'atOnce',
};
