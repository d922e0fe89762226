import { fraction } from '../../../../quantity/index.js';
import { type BodyText, levelsOfUnit } from '../bodies.js';
import { l129Petition } from '../petitions.js';
import { levelsByPoints, type PointsText, workedOrInsured } from '../points.js';
import type { StateCapRule, StateRegulation } from '../regulation.js';
import { nd233Round } from './round.js';
import { nd233, nd233Provisions as p } from './text.js';

/** Điều 7: units. */
const units: BodyText = {
  text: 'nd233.unit',
  excellent: p.art_7__para_1,
  good: p.art_7__para_2,
  completed: p.art_7__para_3,
  notCompleted: p.art_7__para_4,
};

/** Điều 12: public employees, by points alone, under grounds; the head not above the unit. */
const persons: PointsText = {
  text: 'nd233',
  bands: {
    excellent: { from: 90, provision: p.art_12__para_1 },
    good: { from: 70, provision: p.art_12__para_2 },
    completed: { from: 50, provision: p.art_12__para_3 },
  },
  underLowest: p.art_12__para_4__point_a,
  concluded: p.art_12__para_4__point_b,
  disciplined: p.art_12__para_4__point_c,
  corruption: p.art_12__para_4__point_d,
  foundAndRemedied: true,
  head: { provision: p.art_12__para_7 },
};

/** Điều 12 khoản 6. */
const personsCap: StateCapRule = {
  ratio: fraction(1, 5),
  outstanding: {
    ratio: fraction(1, 4),
    onlyIfBodyExcellent: true,
    provision: p.art_12__para_6__point_b,
  },
  provision: p.art_12__para_6__point_a,
};

/** Nghị định 233/2026/NĐ-CP: public service units and public employees, from 01/07/2026. */
export const nd233Regulation: StateRegulation = {
  id: 'nd-233-2026',
  instrument: nd233,
  provisions: [p, l129Petition],

  // Điều 9 khoản 1; Điều 14 khoản 1, 2
  scope: {
    serviceUnit: { rungs: [], otherwise: { outcome: 'rated' } },
    publicEmployee: workedOrInsured('nd233', p.art_14__para_1, 6),
    managingPublicEmployee: workedOrInsured('nd233', p.art_14__para_1, 6),
  },

  // Điều 7, Điều 12
  levels: {
    serviceUnit: levelsOfUnit(units, 'managingBody', p.art_7__para_5),
    publicEmployee: levelsByPoints(persons, 'nonLeader'),
    managingPublicEmployee: levelsByPoints(persons, 'leader'),
  },

  // Điều 12 khoản 5, Điều 15 khoản 1
  periodPoints: 'nd-233-2026',

  // Điều 14 khoản 3
  discipline: {
    counts: 'dutyOrDegradation',
    once: { used: p.art_14__para_3__point_b, twoDecisions: p.art_14__para_3__point_a },
    otherBody: p.art_14__para_3__point_c,
    provision: p.art_14__para_3__point_a,
  },

  // Điều 7 khoản 7, Điều 12 khoản 6: điểm b does not take the groups of điểm a out
  readings: { 'rating.capScope25': 'likeGroups' },
  cap: {
    serviceUnit: {
      ratio: fraction(1, 5),
      outstanding: { ratio: fraction(1, 4), provision: p.art_7__para_7__point_b },
      smallSet: { fewerThan: 5, most: 1, provision: p.art_7__para_7__point_c },
      provision: p.art_7__para_7__point_a,
    },
    publicEmployee: personsCap,
    managingPublicEmployee: personsCap,
  },

  // Điều 8, 9, 13, 15, 17, 18
  round: nd233Round,
  decidedBy: {
    serviceUnit: 'managingBody',
    publicEmployee: 'head',
    managingPublicEmployee: { head: 'managingBody', others: 'head' },
  },
};
