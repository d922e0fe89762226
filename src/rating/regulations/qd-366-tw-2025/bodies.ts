import type { Provision } from '../../../law/index.js';
import { lessThan, percent } from '../../../quantity/index.js';
import { isSo, type Ladder } from '../../../reasoning/index.js';
import { disciplined } from '../../facts/discipline.js';
import { bodyDisciplined, finding } from '../../facts/flags.js';
import type { Rated } from '../../facts/rated.js';
import { forceMajeure, type Load } from '../../facts/work.js';
import type { Rating } from '../../model.js';
import {
  allDone,
  allOnTime,
  ground,
  nobodyDisciplined,
  noSubUnitDisciplined,
  noTransferredMember,
  ofTasks,
  onlySelfFound,
} from '../conditions.js';
import { coreTargets, type Ground, olderBreach, weighedIf, weighs } from './grounds.js';
import { completedTasks, exceeded, goodTasks, rungsOf, underFifty } from './levels.js';
import { qd366Provisions as p } from './provisions.js';

/** Khoản 1 đến 4: tập thể lãnh đạo, quản lý; tổ chức, cơ quan, đơn vị. */
const k11 = p['art_11__para_1__point_1.1'];

/** Điểm 1.1: no one disciplined, by any decision of the period, whatever the year of the breach. */
const undisciplined = {
  members: [
    nobodyDisciplined('qd366.excellent.members', k11, { of: 'member' }),
    nobodyDisciplined('qd366.excellent.members.olderBreach', k11, {
      of: 'member',
      effect: 'authorityWeighs',
    }),
  ],
  subUnits: [
    noSubUnitDisciplined('qd366.excellent.subUnits', k11),
    nobodyDisciplined('qd366.excellent.subUnits.olderBreach', k11, {
      of: 'subUnit',
      effect: 'authorityWeighs',
    }),
  ],
} as const;

const tasksOf = (load: Load) => ({
  excellent: [
    allDone('qd366.excellent.done', k11, load),
    allOnTime('qd366.excellent.onTime', k11, load),
    exceeded(k11, load),
    ...undisciplined.members,
    noTransferredMember('qd366', p.art_11__transfer),
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
    excellent: [...ofOrganisation.excellent, ...undisciplined.subUnits],
  }),
};
