import { fraction } from '../../../../quantity/index.js';
import type { Ladder } from '../../../../reasoning/index.js';
import type { Rating } from '../../../level.js';
import type { StateRated } from '../../../state/facts/rated.js';
import {
  type BodyText,
  excellentUnit,
  groundsOfUnit,
  inBand,
  lowerLevels,
  onTime,
  underFifty,
  weighedByAuthority,
} from '../bodies.js';
import { l80Rating } from '../l-80-2025-qh15.js';
import { nd170Suspension, weighingSuspension } from '../nd-170-2025.js';
import { nd233Provisions } from '../nd-233-2026/text.js';
import { levelsByPoints, type PointsText, workedOrInsured } from '../points.js';
import { nd170Raters } from '../raters.js';
import type { StateCapRule, StateRegulation } from '../regulation.js';
import { nd335Round } from './round.js';
import { nd335, nd335Provisions as p } from './text.js';

/** Điều 20: a person's levels are points alone, under grounds. */
const persons: PointsText = {
  text: 'nd335',
  bands: {
    excellent: { from: 90, provision: p.art_20__para_1 },
    good: { from: 70, provision: p.art_20__para_2 },
    completed: { from: 50, provision: p.art_20__para_3 },
  },
  underLowest: p.art_20__para_4__point_a,
  concluded: p.art_20__para_4__point_b,
  disciplined: p.art_20__para_4__point_c,
  corruption: p.art_20__para_4__point_d,
  head: { provision: p.unplaced__head, reading: 'rating.nd335HeadCeiling' },
};

/** Agencies: the article numbers, the further conditions of "xuất sắc" and the tail of the grounds could not be read. */
const agencies: BodyText = {
  text: 'nd335.agency',
  excellent: p.unplaced__agency_excellent,
  good: p.unplaced__agency_good,
  completed: p.unplaced__agency_completed,
  notCompleted: p.unplaced__agency_notCompleted,
};

const asUnits = { reading: 'rating.agencyModel', is: 'asServiceUnits' };
const unread = { reading: 'rating.agencyModel', is: 'undetermined' };
const every = ['excellent', 'good', 'completed', 'notCompleted'] as const;

const agency: Ladder<StateRated, Rating> = {
  vetoes: [
    underFifty(agencies),
    ...groundsOfUnit(agencies, 'managingBody').map((ground) => ({ ...ground, onlyIf: asUnits })),
  ],
  rungs: [
    { ...excellentUnit(agencies), onlyIf: asUnits },
    {
      when: [...inBand(agencies, 'excellent'), onTime(agencies, 'excellent')],
      leadsTo: { silent: true, among: every },
      onlyIf: unread,
    },
    ...lowerLevels(agencies),
    { ...weighedByAuthority(agencies, 'managingBody', nd233Provisions.art_7__para_5), onlyIf: asUnits },
  ],
  otherwise: { silent: true, among: every },
};

/** Điều 20 khoản 5. */
const cap: StateCapRule = {
  ratio: fraction(1, 5),
  outstanding: { ratio: fraction(1, 4), provision: p.art_20__para_5__point_b },
  provision: p.art_20__para_5__point_a,
};

/** Nghị định 335/2025/NĐ-CP: civil servants and State administrative agencies, from the year 2026. */
export const nd335Regulation: StateRegulation = {
  id: 'nd-335-2025',
  instrument: nd335,
  provisions: [p, nd170Suspension, nd170Raters, l80Rating],

  // Cơ quan hành chính nhà nước; Điều 11 khoản 1, 2
  scope: {
    agency: { rungs: [], otherwise: { outcome: 'rated' } },
    civilServant: workedOrInsured('nd335', p.art_11__para_1, 6),
    leadingCivilServant: workedOrInsured('nd335', p.art_11__para_1, 6),
  },

  // Điều 20
  levels: {
    agency,
    civilServant: weighingSuspension(levelsByPoints(persons, 'nonLeader')),
    leadingCivilServant: weighingSuspension(levelsByPoints(persons, 'leader')),
  },

  // Điều 17 khoản 3, Điều 21 khoản 1
  periodPoints: 'nd-335-2025',

  // Điều 11 khoản 3
  discipline: {
    counts: 'dutyOrDegradation',
    once: { used: p.art_11__para_3__point_b, twoDecisions: p.art_11__para_3__point_a },
    otherBody: p.art_11__para_3__point_c,
    provision: p.art_11__para_3__point_a,
    unread: p.art_11__para_3__point_d,
  },
  // Điều 20 khoản 5: điểm b does not take the groups of điểm a out
  readings: { 'rating.capScope25': 'likeGroups' },
  cap: { civilServant: cap, leadingCivilServant: cap },

  // Điều 18, 21, 24
  round: nd335Round,
  decidedBy: {
    agency: 'managingBody',
    civilServant: 'head',
    leadingCivilServant: { head: 'managingBody', others: 'head' },
  },
};
