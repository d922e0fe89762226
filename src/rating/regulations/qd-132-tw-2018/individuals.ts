import { countOf, isNot, isSo, type Ladder, type Rule, type Rung } from '../../../reasoning/index.js';
import { disciplined } from '../../facts/discipline.js';
import {
  finding,
  headedIs,
  isModel,
  never,
  sickMonths,
  stateRatingAtLeast,
  stateRatingIs,
} from '../../facts/flags.js';
import type { Rated } from '../../facts/rated.js';
import { mainTargetsMet } from '../../facts/work.js';
import type { Rating } from '../../model.js';
import { gradesOf, ground, notAboveHeaded, open, to, under } from '../conditions.js';
import { disciplineUnsettled, halfDoneAndMainMissed, underHalfDone } from '../grounds.js';
import { ladder89 } from '../qd-89-tw-2017.js';
import type { Guidance } from './guidance.js';
import { grades, poor } from './levels.js';
import { qd132Provisions as p } from './provisions.js';

const self = { of: 'self' } as const;

/** Nghỉ ốm từ 3 tháng trở lên: not good or better. Maternity leave bars nothing. */
const notLongSick = (g: Guidance, level: 'excellent' | 'good') =>
  countOf(`qd132.${level}.sick`, g.unplaced__sickLeave, sickMonths, 'lessThan', 3);

/** Đảng viên: any form of discipline is a ground, self-detected or not. */
export function partyMember(g: Guidance): Ladder<Rated, Rating> {
  const grounds = g.unplaced__memberNotCompleted;
  return {
    vetoes: [
      ...poor,
      ground(isSo('qd132.degenerate', grounds, finding('degenerate'))),
      ground(
        ...underHalfDone('qd132', grounds, 'work', 'presupposed'),
        isNot(
          'qd132.mainTargets',
          p['art_12__para_4__point_4.3'],
          under('rating.memberHalfTest', { guidance: never, qd132: mainTargetsMet('work') }),
        ),
      ),
      ground(isSo('qd132.stateNotCompleted', grounds, stateRatingIs('notCompleted'))),
      ground(isSo('qd132.disciplined', grounds, disciplined(self))),
      disciplineUnsettled('qd132.disciplinedOpen', g.unplaced__reRating, self),
    ],
    rungs: [
      {
        when: [
          ...gradesOf('qd132.excellent', g.unplaced__memberExcellent, 'excellent', 'good'),
          isSo('qd132.excellent.model', g.unplaced__memberModel, isModel),
          isSo('qd132.excellent.stateRating', g.unplaced__memberStateRating, stateRatingAtLeast('excellent')),
          notLongSick(g, 'excellent'),
        ],
        leadsTo: to('excellent'),
      },
      { when: [...grades.good, notLongSick(g, 'good')], leadsTo: to('good') },
      { when: grades.completed, leadsTo: to('completed') },
    ],
    otherwise: open,
  };
}

/** A level of a leader: what always holds, the grades, and by a reading the shares of Quy định 89 beside or instead. */
const ofLeader = (
  level: keyof typeof ladder89,
  always: readonly Rule<Rated>[],
  ofGrades: readonly Rule<Rated>[],
): readonly Rung<Rated, Rating>[] => {
  const reading = 'rating.ladder89';
  const shares = ladder89[level];
  return [
    { when: [...always, ...ofGrades, ...shares], leadsTo: to(level), onlyIf: { reading, is: 'both' } },
    { when: [...always, ...ofGrades], leadsTo: to(level), onlyIf: { reading, is: 'hd21Only' } },
    { when: [...always, ...shares], leadsTo: to(level), onlyIf: { reading, is: 'qd89Only' } },
  ];
};

/** Cán bộ lãnh đạo, quản lý: rated as a cadre; the same person is rated apart as a member, in the cell. */
export function leader(g: Guidance): Ladder<Rated, Rating> {
  const ceiling = (level: Rating) => notAboveHeaded('qd132', g.unplaced__headCeiling, level);
  const conduct = p['art_12__para_4__point_4.3__conduct'];
  const unit = p['art_12__para_4__point_4.3__leader'];
  return {
    vetoes: [
      ...poor,
      halfDoneAndMainMissed('qd132', p['art_12__para_4__point_4.3'], 'work', 'presupposed'),
      ground(isSo('qd132.headedNotCompleted', unit, headedIs('notCompleted'))),
      ground(isSo('qd132.corruptionBelow', unit, finding('corruptionBelow'))),
      ground(isSo('qd132.degenerate', conduct, finding('degenerate'))),
      ground(isSo('qd132.disciplined', conduct, disciplined(self))),
      disciplineUnsettled('qd132.disciplinedOpen', g.unplaced__reRating, self),
    ],
    rungs: [
      ...ofLeader(
        'excellent',
        [ceiling('excellent'), notLongSick(g, 'excellent')],
        gradesOf('qd132.excellent', p.art_12__para_1, 'excellent', 'good'),
      ),
      ...ofLeader('good', [ceiling('good'), notLongSick(g, 'good')], grades.good),
      ...ofLeader('completed', [ceiling('completed')], grades.completed),
    ],
    otherwise: open,
  };
}
