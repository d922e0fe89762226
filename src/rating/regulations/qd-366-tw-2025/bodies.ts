import type { Provision } from '../../../law/index.js';
import { lessThan, percent } from '../../../quantity/index.js';
import { isNot, isSo, type Ladder, type Rule } from '../../../reasoning/index.js';
import { disciplined } from '../../facts/discipline.js';
import { bodyDisciplined, finding, never } from '../../facts/flags.js';
import type { Rated } from '../../facts/rated.js';
import { forceMajeure, type Load } from '../../facts/work.js';
import type { Rating } from '../../model.js';
import {
  allDone,
  allOnTime,
  ground,
  nobodyDisciplined,
  ofTasks,
  onlySelfFound,
  under,
} from '../conditions.js';
import { coreTargets, type Ground, olderBreach, weighedIf, weighs } from './grounds.js';
import { completedTasks, exceeded, goodTasks, rungsOf, underFifty } from './levels.js';
import { qd366Provisions as p } from './provisions.js';

/** Khoản 1 đến 4: tập thể lãnh đạo, quản lý; tổ chức, cơ quan, đơn vị. */
const k11 = p['art_11__para_1__point_1.1'];

/** Điểm 1.1: no one disciplined, by any decision of the period, whatever the year of the breach. */
const undisciplined = (name: string, of: 'member' | 'subUnit'): readonly Rule<Rated>[] => [
  nobodyDisciplined(`qd366.excellent.${name}`, k11, { of }),
  nobodyDisciplined(`qd366.excellent.${name}.olderBreach`, k11, { of, effect: 'authorityWeighs' }),
];

/** Vi phạm ở nơi cũ: the new body bears nothing, but điểm 1.1 has no exception. */
const noTransferred = isNot(
  'qd366.excellent.transferredMember',
  p.art_11__transfer,
  under('rating.transferredMember', {
    noEffect: never,
    barsExcellent: disciplined({ of: 'member', effect: 'otherBody' }),
  }),
);

const tasksOf = (load: Load) => ({
  excellent: [
    allDone('qd366.excellent.done', k11, load),
    allOnTime('qd366.excellent.onTime', k11, load),
    exceeded(k11, load),
    ...undisciplined('members', 'member'),
    noTransferred,
  ],
  good: goodTasks(load),
  completed: completedTasks(load),
});

const concluded = (
  name: 'disunity' | 'cadreWorkWrongdoing' | 'memberDegenerate',
  provision: Provision,
): Ground => ground(isSo(`qd366.${name}`, provision, finding(name)));

/** Của thành viên: liên quan đến chức trách của mình và của tập thể hiện tại. */
const breachOfDuty = { of: 'member', linkedToDuty: true, linkedToCollectiveDuty: true } as const;

/** Lý do bất khả kháng: cấp có thẩm quyền xem xét. */
const atForceMajeure = (provision: Provision) => [
  weighedIf(isSo('qd366.forceMajeure', provision, forceMajeure('ledOrOwn'))),
];

export const collective: Ladder<Rated, Rating> = {
  vetoes: [
    underFifty,
    concluded('cadreWorkWrongdoing', p.art_11__para_4__cadreWork),
    concluded('disunity', p.art_11__para_4__cadreWork),
    {
      ...ground(
        isSo('qd366.memberDisciplined', p.art_11__para_4__memberDisciplined, disciplined(breachOfDuty)),
      ),
      unless: [
        weighedIf(onlySelfFound('qd366.memberSelfFound', p.art_11__para_4__memberDisciplined, breachOfDuty)),
      ],
    },
    concluded('memberDegenerate', p.art_11__para_4__memberDegenerate),
    {
      ...ground(
        ofTasks('qd366.ledWork', p.art_11__para_4__collectiveWork, 'ledOrOwn', 'done', lessThan(percent(70))),
      ),
      unless: atForceMajeure(p.art_11__para_4__collectiveWork),
    },
    ...coreTargets(p.art_11__para_4__collectiveTargets, atForceMajeure(p.art_11__para_4__collectiveTargets)),
    {
      when: [isSo('qd366.bodyDisciplined', p.art_11__para_4__collectiveDisciplined, bodyDisciplined)],
      leadsTo: weighs,
      onlyIf: { reading: 'rating.collectiveItselfDisciplined', is: 'authorityWeighs' },
    },
    olderBreach('qd366.olderBreach', { of: 'member' }),
  ],
  ...rungsOf('workOrLed', tasksOf('workOrLed')),
};

const ofOrganisation = tasksOf('work');

/** For organisations, agencies, units as such the only ground is that of the points. */
export const organisation: Ladder<Rated, Rating> = {
  vetoes: [underFifty],
  ...rungsOf('work', {
    ...ofOrganisation,
    excellent: [...ofOrganisation.excellent, ...undisciplined('subUnits', 'subUnit')],
  }),
};
