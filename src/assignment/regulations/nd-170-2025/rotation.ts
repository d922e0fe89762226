import { atLeast, fraction } from '../../../quantity/index.js';
import { shareOf } from '../../../reasoning/index.js';
import type { RotationCase } from '../../model.js';
import { exceptionBy } from '../parts.js';
import { twoTermBar } from '../qd-65-tw-2022.js';
import { type MoveText, ofGrounds } from '../regulation.js';
import {
  certificateWithin,
  groundKnown,
  inPlan,
  lastsAtLeast,
  leaderToLeadership,
  leftAtRotation,
  leftNeeds,
  notLocal,
  type RotationCondition,
  standardMet,
  timeLeftAtLeast,
  twoTerms,
} from '../rotation-parts.js';
import { months170 } from './numbers.js';
import { nd170 as p } from './provisions.js';

/** Heads of two terms and holders who may not be local: time left for the whole appointment. */
const appointmentLeft = (moment: 'start' | 'signing'): RotationCondition => ({
  id: 'monthsLeft',
  rule: shareOf(
    'monthsLeft',
    p.art_43__para_4__term,
    leftAtRotation.among[moment] as (typeof leftAtRotation.among)[string],
    {
      path: 'appointmentMonths',
      of: 'appointmentMonths',
      read: ({ appointmentMonths }: RotationCase) => appointmentMonths,
    },
    atLeast(fraction(1, 1)),
  ),
  failing: 'notEligible',
  ...exceptionBy('monthsLeft', p.art_43__para_4),
  ...ofGrounds('twoTerms', 'nonLocal'),
  onlyIf: { reading: 'assignment.rotationMoment', is: moment },
  needs: (facts) => [
    ...leftNeeds(facts),
    ...(facts.appointmentMonths === undefined ? ['appointmentMonths'] : []),
  ],
});

/** 170/2025/NĐ-CP Điều 42–51: the State's own law of rotation. */
export const nd170Rotation: MoveText<RotationCase> = {
  instrument: { id: 'nd-170-2025' },
  provisions: p,
  conditions: [
    ...leaderToLeadership(p.art_42__para_1),
    groundKnown(p.art_42__para_1),
    { ...inPlan(p.art_42__para_1__point_a), ...ofGrounds('planned') },
    // The decree does not say how long two terms are: by analogy with 65-QĐ/TW.
    ...twoTerms(p.art_42__para_1__point_b, twoTermBar.months, twoTermBar.terms),
    notLocal(p.art_42__para_1__point_c),
    standardMet(p.art_43),
    ...certificateWithin(p.art_43__health, months170.certificate),
    timeLeftAtLeast(p.art_43__para_4, months170.timeLeft, { ...ofGrounds('planned') }),
    appointmentLeft('start'),
    appointmentLeft('signing'),
    lastsAtLeast(p.art_48, months170.rotation),
  ],
};
