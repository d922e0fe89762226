import type { Provision } from '../../../law/index.js';
import { atLeast, atMost, half, moreThan, percent } from '../../../quantity/index.js';
import { countOf, isSo, type Ladder, type Rule, type Rung } from '../../../reasoning/index.js';
import { disciplined } from '../../facts/discipline.js';
import { finding, headedIs, stateRatingAtLeast, stateRatingIs } from '../../facts/flags.js';
import type { Rated, RatedFlag } from '../../facts/rated.js';
import { hasNoTasks, units } from '../../facts/work.js';
import type { Rating } from '../../model.js';
import {
  all,
  allDone,
  allOnTime,
  gradesOf,
  ground,
  nobodyDisciplined,
  notAboveHeaded,
  ofTasks,
  ofUnits,
  open,
  tied,
  to,
} from '../conditions.js';
import { halfDoneAndMainMissed, poorGrades, underHalfDone } from '../grounds.js';
import { basically, model } from './levels.js';
import { qd124Provisions as p } from './provisions.js';
import { exceptSelfFound } from './self-found.js';

const self = { of: 'self' } as const;

/** Điều 12 khoản 1 đến 3, cá nhân: chỉ tiêu, nhiệm vụ của bản thân. */
const ownTasks = {
  excellent: [
    allDone('qd124.excellent.done', p.art_12__para_1__individual, 'work'),
    allOnTime('qd124.excellent.onTime', p.art_12__para_1__individual, 'work'),
    ofTasks('qd124.excellent.exceeded', p.art_12__para_1__individual, 'work', 'exceeded', atLeast(half)),
  ],
  good: [
    allDone('qd124.good.done', p.art_12__para_2__individual, 'work'),
    allOnTime('qd124.good.onTime', p.art_12__para_2__individual, 'work'),
  ],
  completed: [],
} as const;

/** Không quá 20 % chưa bảo đảm: one of the numbers of Quy định 89. */
const short = ofTasks(
  'qd124.completed.short',
  p.art_12__para_3__individual,
  'work',
  'short',
  atMost(percent(20)),
);

const numbers = (is: 'on' | 'off') => ({ reading: 'rating.leaderNumbers', is });

/** By a reading, a level of a member who has no tasks assigned. */
const withoutTasks = (
  level: 'excellent' | 'good' | 'completed',
  provision: Provision,
  conditions: readonly Rule<Rated>[],
): Rung<Rated, Rating> => ({
  when: [...conditions, isSo(`qd124.${level}.noTasks`, provision, hasNoTasks)],
  leadsTo: to(level),
  onlyIf: { reading: 'rating.exceededWithoutTargets', is: 'waive' },
});

/** A member: own tasks; and beside it the same for whoever has none assigned. */
const ofMember = (
  level: 'excellent' | 'good',
  provision: Provision,
  conditions: readonly Rule<Rated>[],
): readonly Rung<Rated, Rating>[] => [
  { when: [...conditions, ...ownTasks[level]], leadsTo: to(level) },
  withoutTasks(level, provision, conditions),
];

/** A leader: own tasks and, by a reading, the shares of Quy định 89 of what he leads. */
const ofLeader = (level: 'excellent' | 'good' | 'completed'): readonly Rung<Rated, Rating>[] => {
  const conditions = [
    ...personal[level],
    notAboveHeaded('qd124', p.art_12__headNotAbove, level),
    ...ownTasks[level],
  ];
  return [
    { when: [...conditions, ...numbersOf[level]], leadsTo: to(level), onlyIf: numbers('on') },
    { when: conditions, leadsTo: to(level), onlyIf: numbers('off') },
  ];
};

/** Quy định 89, song song với Quy định 124: đơn vị, lĩnh vực phụ trách. */
const numbersOf = {
  excellent: [
    allDone('qd124.excellent.ledDone', p.art_12__para_1__leader, 'led'),
    ofTasks('qd124.excellent.ledExceeded', p.art_12__para_1__leader, 'led', 'exceeded', atLeast(half)),
    ofUnits('qd124.excellent.unitsCompleted', p.art_12__para_1__leader, 'atLeastCompleted', all),
    ofUnits('qd124.excellent.unitsGood', p.art_12__para_1__leader, 'atLeastGood', atLeast(percent(70))),
  ],
  good: [
    allDone('qd124.good.ledDone', p.art_12__para_2__leader, 'led'),
    ofTasks('qd124.good.ledOnTime', p.art_12__para_2__leader, 'led', 'onTimeQuality', atLeast(percent(80))),
    ofUnits('qd124.good.unitsCompleted', p.art_12__para_2__leader, 'atLeastCompleted', all),
  ],
  completed: [
    short,
    ofTasks('qd124.completed.ledDone', p.art_12__para_3__leader, 'led', 'done', moreThan(percent(70))),
    ofUnits(
      'qd124.completed.unitsCompleted',
      p.art_12__para_3__leader,
      'atLeastCompleted',
      atLeast(percent(70)),
    ),
  ],
} as const;

/** Điều 12, cá nhân: các mức, không kể phần riêng của cán bộ lãnh đạo. */
const personal = {
  excellent: [
    ...gradesOf('qd124.excellent', p.art_12__para_1, 'excellent', 'good'),
    model,
    nobodyDisciplined('qd124.excellent.undisciplined', p.art_12__para_1__undisciplined, self),
  ],
  good: gradesOf('qd124.good', p.art_12__para_2, 'good', 'average'),
  completed: basically,
} as const;

const link = (level: 'excellent', fact: RatedFlag) =>
  tied(`qd124.${level}.stateRating`, p.art_12__stateRating, 'rating.memberOfficialLink', fact);

/** Khoản 4 điểm 4.3: cá nhân. */
const personalGrounds = (reRated: Provision): readonly Rung<Rated, Rating>[] => [
  ...poorGrades('qd124', p.art_12__para_4),
  ground(isSo('qd124.degenerate', p['art_12__para_4__point_4.3__item_a'], finding('degenerate'))),
  ground(
    isSo('qd124.prohibitedConduct', p['art_12__para_4__point_4.3__item_a'], finding('prohibitedConduct')),
  ),
  ground(
    isSo('qd124.exemplaryBreach', p['art_12__para_4__point_4.3__item_a'], finding('exemplaryBreach')),
    isSo('qd124.exemplaryBreachHurts', p['art_12__para_4__point_4.3__item_a'], finding('harmfulToPrestige')),
  ),
  ground(...underHalfDone('qd124', p['art_12__para_4__point_4.3__work'], 'work')),
  {
    ...ground(isSo('qd124.disciplined', p['art_12__para_4__point_4.3__item_d'], disciplined(self))),
    unless: exceptSelfFound('disciplined', p['art_12__para_4__point_4.3__item_d'], reRated, self),
  },
];

export const partyMember = (reRated: Provision): Ladder<Rated, Rating> => ({
  vetoes: [
    {
      ...ground(isSo('qd124.stateNotCompleted', p.art_12__stateRating, stateRatingIs('notCompleted'))),
      onlyIf: { reading: 'rating.memberOfficialLink', is: 'on' },
    },
    ...personalGrounds(reRated),
  ],
  rungs: [
    ...ofMember('excellent', p.art_12__para_1, [
      ...personal.excellent,
      link('excellent', stateRatingAtLeast('excellent')),
    ]),
    ...ofMember('good', p.art_12__para_2, personal.good),
    { when: [...personal.completed, short], leadsTo: to('completed'), onlyIf: numbers('on') },
    { when: personal.completed, leadsTo: to('completed'), onlyIf: numbers('off') },
    withoutTasks('completed', p.art_12__para_3, personal.completed),
  ],
  otherwise: open,
});

/** Điểm 4.3 đối với cán bộ lãnh đạo: căn cứ của Quy định 132 không thấy trong văn bản này. */
const unitGrounds: readonly Rule<Rated>[] = [
  isSo('qd124.headedNotCompleted', p['art_12__para_4__point_4.3__unit'], headedIs('notCompleted')),
  countOf(
    'qd124.unitsNotCompleted',
    p['art_12__para_4__point_4.3__unit'],
    units('notCompleted'),
    'atLeast',
    1,
  ),
  isSo('qd124.corruptionBelow', p['art_12__para_4__point_4.3__unit'], finding('corruptionBelow')),
];

export const leader = (reRated: Provision): Ladder<Rated, Rating> => ({
  vetoes: [
    ...personalGrounds(reRated),
    halfDoneAndMainMissed('qd124', p['art_12__para_4__point_4.3__led'], 'led'),
    ...unitGrounds.flatMap((rule): Rung<Rated, Rating>[] => [
      { ...ground(rule), onlyIf: { reading: 'rating.leaderUnitGround', is: 'notCompleted' } },
      {
        when: [rule],
        leadsTo: { weighs: 'managingAuthority', among: ['notCompleted'], orGoesOn: true },
        onlyIf: { reading: 'rating.leaderUnitGround', is: 'authorityWeighs' },
      },
    ]),
  ],
  rungs: [...ofLeader('excellent'), ...ofLeader('good'), ...ofLeader('completed')],
  otherwise: open,
});
