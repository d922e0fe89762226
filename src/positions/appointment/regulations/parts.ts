import type { Authority, Provision } from '../../../law/index.js';
import { atLeast, fraction } from '../../../quantity/index.js';
import {
  type ByReading,
  countOf,
  type Fact,
  isNot,
  isSo,
  type Rule,
  shareOf,
  type WholeFact,
} from '../../../reasoning/index.js';
import type { JudgedCase } from '../judged.js';
import type { AppointmentCase, Move } from '../model.js';
import type { AppointmentText, Condition, Instead } from './regulation.js';

/** How the texts of this folder write their conditions. */
export type CaseText = AppointmentText<JudgedCase>;
export type CaseCondition = Condition<JudgedCase>;

type FlagName = {
  [K in keyof AppointmentCase]-?: AppointmentCase[K] extends boolean | undefined ? K : never;
}[keyof AppointmentCase];

const flag = (name: FlagName): Fact<JudgedCase, boolean> => ({ path: name, read: (facts) => facts[name] });

/** A fact that must be so. */
export const must = (
  name: FlagName,
  provision: Provision,
  more: Partial<CaseCondition> = {},
): CaseCondition => ({ id: name, rule: isSo(name, provision, flag(name)), ...more });

/** A fact that must not be so. */
export const mustNot = (
  name: FlagName,
  provision: Provision,
  more: Partial<CaseCondition> = {},
): CaseCondition => ({ id: name, rule: isNot(name, provision, flag(name)), ...more });

const plannedAs = (plans: readonly string[]): Fact<JudgedCase, boolean> => ({
  path: 'plannedFor',
  read: ({ plannedFor }) => plannedFor && plans.includes(plannedFor),
});
const anyPlan = plannedAs(['post', 'equivalent', 'higher']);
const equalPlan = plannedAs(['post', 'equivalent']);

/** A local candidate's plan for a higher post counts by the Party rule; the decree names the post or an equal one. */
const localPlan: ByReading<Fact<JudgedCase, boolean>> = {
  reading: 'appointment.localPlan',
  among: {
    equalOrHigher: anyPlan,
    equalOnly: {
      path: 'plannedFor',
      read: (facts) => (facts.source === 'outside' ? anyPlan : equalPlan).read(facts),
    },
  },
};

/** Được quy hoạch; an exception is made by the appointing level, which answers for it. */
export const planned = (provision: Provision, scope: 'party' | 'decree' = 'party'): CaseCondition => ({
  id: 'planned',
  rule: isSo('planned', provision, scope === 'party' ? anyPlan : localPlan),
  otherwise: [{ weighs: 'managingAuthority' }],
});

const inPost = (how: 'unbroken' | 'summed'): Fact<JudgedCase, number> => ({
  path: 'held',
  read: ({ monthsInPost }) => monthsInPost?.[how],
});

/** Time in the present or an equivalent post; less of it is a special case somebody decides. */
export const timeInPost = (
  provision: Provision,
  months: number,
  weighs: Authority,
  more: Partial<CaseCondition> = {},
): CaseCondition => ({
  id: 'timeInPost',
  rule: countOf(
    'timeInPost',
    provision,
    {
      reading: 'appointment.timeInPost',
      among: { unbroken: inPost('unbroken'), summed: inPost('summed') },
    },
    'atLeast',
    months,
  ),
  otherwise: [{ weighs }],
  ...more,
});

const monthsLeft: Fact<JudgedCase, number> = {
  path: 'reachesRetirement',
  read: (facts) => facts.monthsLeft,
};
const term: WholeFact<JudgedCase> = {
  path: 'termMonths',
  of: 'termMonths',
  read: ({ termMonths }) => termMonths,
};
const higher: readonly Move[] = ['higher'];

/** A floor below the full term that is open in special cases, given for one length of term only. */
interface AgeFloor {
  readonly provision: Provision;
  readonly months: number;
  readonly ofTerm: number;
}

/** Đủ tuổi công tác trọn một nhiệm kỳ: the working time left covers the whole term. */
export const fullTermLeft = (
  provision: Provision,
  floor?: AgeFloor,
  more: Partial<CaseCondition> = {},
): CaseCondition => ({
  id: 'age',
  rule: shareOf('age', provision, monthsLeft, term, atLeast(fraction(1, 1))),
  moves: higher,
  readings: ['appointment.ageReference'],
  ...(floor && { otherwise: belowTerm(floor), readingsBelow: ['appointment.shortTerm'] }),
  ...more,
});

const shortTermFloor: WholeFact<JudgedCase> = {
  path: 'termMonths',
  of: 'shortTermFloor',
  read: (facts) => facts.shortTermFloor,
};

const belowTerm = ({ provision, months, ofTerm }: AgeFloor): readonly Instead<JudgedCase>[] => {
  const length = (id: string, operator: 'lessThan' | 'moreThan' | 'atLeast'): Rule<JudgedCase> =>
    countOf(id, provision, term, operator, ofTerm);
  const shorter = length('age.shorterTerm', 'lessThan');
  const supplied = shareOf(
    'age.suppliedFloor',
    provision,
    monthsLeft,
    shortTermFloor,
    atLeast(fraction(1, 1)),
  );
  const weighs = 'managingAuthority';
  const open = { reading: 'appointment.shortTerm', is: 'undetermined' };
  return [
    { when: [shorter], onlyIf: open },
    { when: [shorter, supplied], notIf: open, weighs },
    { when: [length('age.longerTerm', 'moreThan')] },
    {
      when: [
        length('age.sameTerm', 'atLeast'),
        countOf('age.floor', provision, monthsLeft, 'atLeast', months),
      ],
      weighs,
    },
  ];
};

const ratedWhole: WholeFact<JudgedCase> = {
  path: 'ratings',
  of: 'ratedYears',
  read: ({ rated }) => rated?.years,
};
const goodYears: Fact<JudgedCase, number> = { path: 'ratings', read: ({ rated }) => rated?.good };
const unratedYears: Fact<JudgedCase, number> = { path: 'ratings', read: ({ rated }) => rated?.unrated };

/** The latest yearly ratings, all good or better; mixed ones are for the competent level. */
export const ratings = (window: Provision, floor: Provision): CaseCondition => ({
  id: 'ratings',
  rule: shareOf('ratings', floor, goodYears, ratedWhole, atLeast(fraction(1, 1))),
  otherwise: [
    { when: [countOf('ratings.unrated', window, unratedYears, 'atLeast', 1)], weighs: 'managingAuthority' },
    {
      when: [countOf('ratings.mixed', window, goodYears, 'atLeast', 1)],
      onlyIf: { reading: 'appointment.ratingFloor', is: 'authorityWeighs' },
      weighs: 'managingAuthority',
    },
  ],
  onlyIf: { reading: 'appointment.ratingEquivalence', is: 'sameLevel' },
  readings: ['appointment.ratingEquivalence'],
  readingsBelow: ['appointment.ratingFloor', 'appointment.ratingGap'],
});

/** The same standard as an assessment of its own: while it is not given, the competent level has still to make it. */
export const completedWell = (provision: Provision): CaseCondition =>
  must('completedWell', provision, {
    judgedBy: 'managingAuthority',
    onlyIf: { reading: 'appointment.ratingEquivalence', is: 'separateAssessment' },
    readings: ['appointment.ratingEquivalence'],
  });

/** After relief, or when not re-appointed: how the last leading post was left must not be this. */
export const notLeftBy = (
  way: NonNullable<AppointmentCase['leftBy']>,
  provision: Provision,
  more: Partial<CaseCondition> = {},
): CaseCondition => {
  const id = `leftBy.${way}`;
  const left: Fact<JudgedCase, boolean> = {
    path: 'leftBy',
    read: ({ leftBy }) => leftBy && leftBy === way,
  };
  return { id, rule: isNot(id, provision, left), ...more };
};

/** Cách chức do tham nhũng among the decisions given. */
export const notRemovedForCorruption = (provision: Provision): CaseCondition => ({
  id: 'removedForCorruption',
  rule: isNot('removedForCorruption', provision, {
    path: 'disciplines',
    read: ({ disciplines }) => {
      const removals = disciplines?.filter(({ form }) => form === 'removalFromOffice');
      if (removals?.some(({ forCorruption }) => forCorruption === true)) return true;
      return removals?.every(({ forCorruption }) => forCorruption === false) === true ? false : undefined;
    },
  }),
});

/** Somebody who left by release or resignation: these conditions hold for nobody else. */
export const leftWillingly = (provision: Provision): readonly Rule<JudgedCase>[] => [
  isNot('leftBy.releaseOrResignation', provision, {
    path: 'leftBy',
    read: ({ leftBy }) => leftBy && (leftBy === 'release' || leftBy === 'resignation'),
  }),
];
