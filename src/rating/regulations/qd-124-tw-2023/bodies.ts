import type { Provision } from '../../../law/index.js';
import { atLeast, percent } from '../../../quantity/index.js';
import { isSo, type Ladder, type Rule } from '../../../reasoning/index.js';
import { disciplined } from '../../facts/discipline.js';
import { bodyDisciplined, bodySelfFound, finding } from '../../facts/flags.js';
import type { Rated } from '../../facts/rated.js';
import type { Rating } from '../../model.js';
import {
  all,
  gradesOf,
  ground,
  nobodyDisciplined,
  noSubUnitDisciplined,
  noTransferredMember,
  notAboveOrganisation,
  ofUnits,
  onlySelfFound,
  onlySelfFoundBelow,
  open,
  to,
} from '../conditions.js';
import {
  halfDoneWithoutExcuse,
  organisationGrounds,
  organisationNotCompleted,
  poorGrades,
} from '../grounds.js';
import { basically, model } from './levels.js';
import { qd124Provisions as p } from './provisions.js';
import { exceptSelfFound } from './self-found.js';

const member = { of: 'member' } as const;

/** Một kết quả thống nhất cho tổ chức và tập thể lãnh đạo. */
const ceiling = (level: Rating) => notAboveOrganisation('qd124', p.art_12__oneRating, level);

/** Khoản 1 đến 3, tập thể và tổ chức: tiêu chí, kỷ luật. */
const ofBody = {
  excellent: [
    ...gradesOf('qd124.excellent', p.art_12__para_1, 'excellent', 'good'),
    model,
    noSubUnitDisciplined('qd124.excellent.subUnits', p.art_12__para_1__discipline),
    nobodyDisciplined('qd124.excellent.members', p.art_12__para_1__discipline, member),
    noTransferredMember('qd124', p.art_12__para_6),
  ],
  good: [
    ...gradesOf('qd124.good', p.art_12__para_2, 'good', 'average'),
    onlySelfFoundBelow('qd124.good.subUnits', p.art_12__para_2),
    onlySelfFound('qd124.good.members', p.art_12__para_2, member),
  ],
  completed: [
    ...basically,
    onlySelfFoundBelow('qd124.completed.subUnits', p.art_12__para_3),
    onlySelfFound('qd124.completed.members', p.art_12__para_3, member),
  ],
} as const;

/** Điểm 4.2: tập thể lãnh đạo, quản lý. */
export const collective = (reRated: Provision): Ladder<Rated, Rating> => ({
  vetoes: [
    ...poorGrades('qd124', p.art_12__para_4),
    ground(isSo('qd124.disunity', p['art_12__para_4__point_4.2__item_a'], finding('disunity'))),
    ground(
      isSo('qd124.memberDegenerate', p['art_12__para_4__point_4.2__item_b'], finding('memberDegenerate')),
    ),
    halfDoneWithoutExcuse('qd124', p['art_12__para_4__point_4.2__item_c'], 'led'),
    {
      ...ground(isSo('qd124.bodyDisciplined', p['art_12__para_4__point_4.2__item_d'], bodyDisciplined)),
      unless: [
        { when: [isSo('qd124.bodySelfFound', p['art_12__para_4__point_4.2__item_d'], bodySelfFound)] },
      ],
    },
    {
      ...ground(isSo('qd124.memberDisciplined', p['art_12__para_4__point_4.2__item_d'], disciplined(member))),
      unless: exceptSelfFound('memberDisciplined', p['art_12__para_4__point_4.2__item_d'], reRated, member),
    },
    organisationNotCompleted('qd124', p.art_12__oneRating),
  ],
  rungs: [
    { when: [...ofBody.excellent, ceiling('excellent')], leadsTo: to('excellent') },
    { when: [...ofBody.good, ceiling('good')], leadsTo: to('good') },
    { when: [...ofBody.completed, ceiling('completed')], leadsTo: to('completed') },
  ],
  otherwise: open,
});

/** Tỷ lệ tổ chức trực thuộc của Hướng dẫn 21, không thấy trong văn bản này. */
const subordinates: readonly Rule<Rated>[] = [
  ofUnits('qd124.excellent.subordinatesCompleted', p.art_12__subordinateShares, 'atLeastCompleted', all),
  ofUnits(
    'qd124.excellent.subordinatesGood',
    p.art_12__subordinateShares,
    'atLeastGood',
    atLeast(percent(80)),
  ),
];

/** Điểm 4.1: tổ chức, cơ quan, đơn vị. */
export const organisation: Ladder<Rated, Rating> = {
  vetoes: [
    ...poorGrades('qd124', p.art_12__para_4),
    ...organisationGrounds('qd124', {
      subUnit: p['art_12__para_4__point_4.1__item_a'],
      work: p['art_12__para_4__point_4.1__item_b'],
      body: p['art_12__para_4__point_4.1__item_c'],
      subUnits: p['art_12__para_4__point_4.1__item_c'],
    }),
  ],
  rungs: [
    {
      when: [...ofBody.excellent, ...subordinates],
      leadsTo: to('excellent'),
      onlyIf: { reading: 'rating.subordinateShares', is: 'on' },
    },
    {
      when: ofBody.excellent,
      leadsTo: to('excellent'),
      onlyIf: { reading: 'rating.subordinateShares', is: 'off' },
    },
    { when: ofBody.good, leadsTo: to('good') },
    { when: ofBody.completed, leadsTo: to('completed') },
  ],
  otherwise: open,
};
