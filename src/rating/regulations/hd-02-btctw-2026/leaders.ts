import { fraction, lessThan, percent } from '../../../quantity/index.js';
import { countOf, isNot, isSo, type Rung } from '../../../reasoning/index.js';
import { never, roleIs } from '../../facts/flags.js';
import { monthsAway, monthsInFirstPost, newlyAppointed, underInspection } from '../../facts/quarter.js';
import type { Rated } from '../../facts/rated.js';
import { collectiveFellShort, objectiveCause } from '../../facts/work.js';
import type { Scope } from '../../model.js';
import { ground, ofTasks, under } from '../conditions.js';
import { twoMonthMark } from '../hd-43-btctw-2025/index.js';
import { leaderWith } from '../qd-366-tw-2025/leaders.js';
import { hd02Provisions as p } from './provisions.js';

/** Tập thể dưới 70 % chỉ tiêu, nhiệm vụ được giao. */
const short = collectiveFellShort(lessThan(percent(70)));
const headOfShort = ground(
  isSo('hd02.head', p.unplaced__collectiveShort, roleIs('head')),
  isSo('hd02.collectiveShort', p.unplaced__collectiveShort, short),
);

/** Dưới 100 % nhiệm vụ của quý do nguyên nhân chủ quan. */
const undoneByFault = ground(
  ofTasks('hd02.undone', p.unplaced__subjectiveCause, 'workOrLed', 'done', lessThan(fraction(1, 1))),
  isNot('hd02.objectiveCause', p.unplaced__subjectiveCause, objectiveCause('workOrLed')),
);

/** A leader in a quarter: what the guidance adds to Điều 11. */
export const leaderOfQuarter = leaderWith({
  grounds: [undoneByFault, headOfShort],
  excellent: [isNot('hd02.excellent.collectiveShort', p.unplaced__collectiveShort, short)],
});

/** A leader in the year: only where the rule on a collective under 70 % is read to reach the year as well. */
export const leaderOfYear = leaderWith({
  grounds: [{ ...headOfShort, onlyIf: { reading: 'rating.r028Scope', is: 'quarterAndYear' } }],
  excellent: [
    isNot(
      'hd02.excellent.collectiveShort',
      p.unplaced__collectiveShort,
      under('rating.r028Scope', { quarter: never, quarterAndYear: short }),
    ),
  ],
});

const notYetRated = { outcome: 'notYetRated' } as const;

/** Chưa xếp loại trong quý. */
export const notYetRatedLeaders: readonly Rung<Rated, Scope>[] = [
  {
    when: [countOf('hd02.training', p.unplaced__notYetRated, monthsAway('trainingMonths'), 'atLeast', 2)],
    leadsTo: notYetRated,
  },
  {
    when: [
      isSo('hd02.newlyAppointed', p.unplaced__notYetRated, newlyAppointed),
      countOf('hd02.firstPost', p.unplaced__notYetRated, monthsInFirstPost, 'lessThan', 1),
    ],
    leadsTo: notYetRated,
  },
  {
    when: [countOf('hd02.leave', p.unplaced__notYetRated, monthsAway('leaveMonths'), 'atLeast', 2)],
    leadsTo: notYetRated,
  },
  {
    when: [isSo('hd02.underInspection', p.unplaced__notYetRated, underInspection)],
    leadsTo: notYetRated,
  },
  twoMonthMark,
];
