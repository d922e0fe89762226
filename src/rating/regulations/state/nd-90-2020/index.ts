import { l80Discipline } from '../../../../discipline/index.js';
import { countOf, isSo, type Ladder } from '../../../../reasoning/index.js';
import type { Scope } from '../../../model.js';
import { monthsWorked, onMaternityLeave } from '../../../state/facts/attendance.js';
import type { StateRated } from '../../../state/facts/rated.js';
import type { StateSubject } from '../../../state/model.js';
import { nd48, nd48Provisions } from '../nd-48-2023.js';
import { nd170Suspension, weighingSuspension } from '../nd-170-2025.js';
import { l58Petition } from '../petitions.js';
import { nd170Raters } from '../raters.js';
import type { StateRegulation } from '../regulation.js';
import {
  cadreArticles,
  civilServantArticles,
  leadingCivilServantArticles,
  levelProvisions,
  managingPublicEmployeeArticles,
  publicEmployeeArticles,
} from './articles.js';
import { leaderLevels, staffLevels } from './levels.js';
import { nd90Round, nd90RoundUnderLaw80, nd90RoundWithNd48 } from './round.js';
import { nd90, nd90Provisions as p } from './text.js';

/** Điều 2 khoản 3: chưa đủ 06 tháng thì không xếp loại, trừ nghỉ thai sản. */
const workedLongEnough: Ladder<StateRated, Scope> = {
  rungs: [
    {
      when: [countOf('nd90.scope.worked', p.art_2__para_3, monthsWorked, 'lessThan', 6)],
      unless: [{ when: [isSo('nd90.scope.maternity', p.art_2__para_3, onMaternityLeave)] }],
      leadsTo: { outcome: 'notRated' },
    },
  ],
  otherwise: { outcome: 'rated' },
};

type Persons = Exclude<StateSubject, 'contractWorker' | 'agency' | 'serviceUnit'>;
const everyPerson = <Value>(value: Value): Readonly<Record<Persons, Value>> => ({
  cadre: value,
  civilServant: value,
  leadingCivilServant: value,
  publicEmployee: value,
  managingPublicEmployee: value,
});

/** Nghị định 90/2020/NĐ-CP as issued. */
export const nd90Original: StateRegulation = {
  id: 'nd-90-2020',
  instrument: nd90,
  provisions: [p, levelProvisions, l58Petition],

  // Điều 2 khoản 3
  scope: everyPerson(workedLongEnough),

  // Điều 4 đến 15
  levels: {
    cadre: leaderLevels(cadreArticles),
    civilServant: staffLevels(civilServantArticles),
    leadingCivilServant: leaderLevels(leadingCivilServantArticles),
    publicEmployee: staffLevels(publicEmployeeArticles),
    managingPublicEmployee: leaderLevels(managingPublicEmployeeArticles, 'tail'),
  },
  selfReview: p.art_2__para_3,
  maternityFirst: p.art_2__para_3,
  discipline: { counts: 'inPerformingDuty', provision: civilServantArticles.disciplined },

  // Điều 16 đến 22
  round: nd90Round,
  decidedBy: {
    cadre: 'managingAuthority',
    civilServant: 'head',
    leadingCivilServant: { head: 'managingBody', others: 'head' },
    publicEmployee: 'head',
    managingPublicEmployee: { head: 'managingBody', others: 'head' },
  },
};

/** Điều 2 khoản 5: once for each act. */
const once = { used: p.art_2__para_5__point_b, twoDecisions: p.art_2__para_5__point_c };

/** With Nghị định 48/2023/NĐ-CP: any discipline of the year, once for each act. */
export const nd90WithNd48: StateRegulation = {
  ...nd90Original,
  id: 'nd-90-2020+nd-48-2023',
  beside: [nd48],
  provisions: [p, levelProvisions, nd48Provisions, l58Petition],
  discipline: { counts: 'any', once, provision: p.art_2__para_5__point_a },
  // Nhóm có nhiệm vụ tương đồng: the second sentence of khoản 6 does not take the groups out
  readings: { 'rating.capScope25': 'likeGroups' },
  cap: everyPerson({
    outstanding: { provision: p.art_2__para_6 },
    provision: p.art_2__para_6,
  }),
  round: nd90RoundWithNd48,
};

/**
 * From 01/07/2025, for cadres and civil servants: Luật 80/2025/QH15 Điều 38 khoản 4 takes discipline that is not related to
 * public duty out of the grounds; for civil servants Nghị định 170/2025/NĐ-CP makes a suspension a ground to consider.
 */
export const nd90UnderLaw80: StateRegulation = {
  ...nd90WithNd48,
  id: 'nd-90-2020+nd-48-2023+l-80-2025-qh15',
  provisions: [p, levelProvisions, nd48Provisions, nd170Suspension, nd170Raters],
  levels: {
    cadre: leaderLevels(cadreArticles),
    civilServant: weighingSuspension(staffLevels(civilServantArticles)),
    leadingCivilServant: weighingSuspension(leaderLevels(leadingCivilServantArticles)),
  },
  discipline: {
    counts: 'dutyOrDegradation',
    before: { day: '2025-07-01', counts: 'any', provision: p.art_2__para_5__point_a },
    once,
    provision: l80Discipline.art_38__para_4,
    localTextsSay: 'any',
  },
  round: nd90RoundUnderLaw80,
};
