import type { DisciplineForm } from '../../../discipline/index.js';
import { atLeast, percent } from '../../../quantity/index.js';
import { isSo, type Ladder } from '../../../reasoning/index.js';
import { disciplined } from '../../facts/discipline.js';
import { bodyDisciplined, finding, isModel, peersAtLeast } from '../../facts/flags.js';
import type { Rated } from '../../facts/rated.js';
import type { Rating } from '../../model.js';
import { all, gradesOf, ground, notAboveOrganisation, ofUnits, open, to } from '../conditions.js';
import {
  disciplineUnsettled,
  halfDoneWithoutExcuse,
  organisationGrounds,
  organisationNotCompleted,
} from '../grounds.js';
import type { Guidance } from './guidance.js';
import { grades, poor } from './levels.js';
import { qd132Provisions as p } from './provisions.js';

/** Từ cảnh cáo trở lên: a member's khiển trách is no ground for the collective. */
const fromWarning: readonly DisciplineForm[] = [
  'warning',
  'salaryReduction',
  'demotion',
  'removalFromOffice',
  'forcedTermination',
  'recall',
  'expulsion',
];

/** Điểm 4.2 and the guidance: tập thể lãnh đạo, quản lý. */
export function collective(g: Guidance): Ladder<Rated, Rating> {
  const member = { of: 'member', forms: fromWarning } as const;
  const ceiling = (level: Rating) => notAboveOrganisation('qd132', g.unplaced__collectiveCeiling, level);
  return {
    vetoes: [
      ...poor,
      ground(isSo('qd132.disunity', p['art_12__para_4__point_4.2'], finding('disunity'))),
      ground(isSo('qd132.memberDegenerate', p['art_12__para_4__point_4.2'], finding('memberDegenerate'))),
      halfDoneWithoutExcuse('qd132', g.unplaced__collectiveNotCompleted, 'led', 'presupposed'),
      ground(isSo('qd132.bodyDisciplined', g.unplaced__collectiveNotCompleted, bodyDisciplined)),
      ground(isSo('qd132.memberDisciplined', g.unplaced__collectiveNotCompleted, disciplined(member))),
      disciplineUnsettled('qd132.memberDisciplinedOpen', g.unplaced__reRating, member),
      organisationNotCompleted('qd132', g.unplaced__collectiveCeiling),
    ],
    rungs: [
      {
        when: [
          ...gradesOf('qd132.excellent', g.unplaced__collectiveExcellent, 'excellent', 'good'),
          isSo('qd132.excellent.model', g.unplaced__collectiveExcellent, isModel),
          ceiling('excellent'),
        ],
        leadsTo: to('excellent'),
      },
      { when: [...grades.good, ceiling('good')], leadsTo: to('good') },
      { when: [...grades.completed, ceiling('completed')], leadsTo: to('completed') },
    ],
    otherwise: open,
  };
}

/** Điểm 4.1 and the guidance: tổ chức, cơ quan, đơn vị. */
export function organisation(g: Guidance): Ladder<Rated, Rating> {
  const o1 = g.unplaced__organisationExcellent;
  return {
    vetoes: [
      ...poor,
      ...organisationGrounds(
        'qd132',
        {
          subUnit: p['art_12__para_4__point_4.1__subUnit'],
          work: p['art_12__para_4__point_4.1__work'],
          body: p['art_12__para_4__point_4.1__leadership'],
          subUnits: p['art_12__para_4__point_4.1__subUnits'],
        },
        'presupposed',
      ),
    ],
    rungs: [
      {
        when: [
          ...gradesOf('qd132.excellent', o1, 'excellent', 'good'),
          isSo('qd132.excellent.model', o1, isModel),
          ofUnits('qd132.excellent.subordinatesCompleted', o1, 'atLeastCompleted', all),
          ofUnits('qd132.excellent.subordinatesGood', o1, 'atLeastGood', atLeast(percent(80))),
          isSo('qd132.excellent.peers', o1, peersAtLeast('good')),
        ],
        leadsTo: to('excellent'),
      },
      { when: grades.good, leadsTo: to('good') },
      { when: grades.completed, leadsTo: to('completed') },
    ],
    otherwise: open,
  };
}
