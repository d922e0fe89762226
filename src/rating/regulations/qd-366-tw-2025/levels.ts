import type { Provision } from '../../../law/index.js';
import { atLeast, atMost, lessThan, percent } from '../../../quantity/index.js';
import { countOf, type Ladder, type Rule, type Rung } from '../../../reasoning/index.js';
import { faultsUncured, score } from '../../facts/flags.js';
import type { Rated } from '../../facts/rated.js';
import type { Load } from '../../facts/work.js';
import type { Rating } from '../../model.js';
import { allDone, allOnTime, ground, ofTasks, open, to } from '../conditions.js';
import { qd366Provisions as p } from './provisions.js';

/** Điều 11 khoản 1 đến 3: the points, and what the levels of every subject have in common. */

const [k1, k2, k3, k4] = [p.art_11__para_1, p.art_11__para_2, p.art_11__para_3, p.art_11__para_4];

/** Từ … điểm trở lên. */
const pointsFrom = (level: Rating, provision: Provision, points: number) =>
  countOf(`qd366.${level}.points`, provision, score, 'atLeast', points);

/** Dưới … điểm. */
const pointsUnder = (level: Rating, provision: Provision, points: number) =>
  countOf(`qd366.${level}.pointsUnder`, provision, score, 'lessThan', points);

/** Khoản 4, mở đầu: dưới 50 điểm. */
export const underFifty = ground(pointsUnder('notCompleted', k4, 50));

/** Điểm 1.1 đến 1.3: ít nhất 30 % vượt mức yêu cầu. */
export const exceeded = (provision: Provision, load: Load) =>
  ofTasks('qd366.excellent.exceeded', provision, load, 'exceeded', atLeast(percent(30)));

/** Khoản 2: hoàn thành 100 % đúng tiến độ, bảo đảm chất lượng, hiệu quả. */
export const goodTasks = (load: Load): readonly Rule<Rated>[] => [
  allDone('qd366.good.done', k2, load),
  allOnTime('qd366.good.onTime', k2, load),
];

/** Khoản 3: hoàn thành 100 %, không quá 20 % chưa bảo đảm tiến độ. */
export const completedTasks = (load: Load): readonly Rule<Rated>[] => [
  allDone('qd366.completed.done', k3, load),
  ofTasks('qd366.completed.late', k3, load, 'late', atMost(percent(20))),
];

/** Điểm 1.4: mọi hạn chế, khuyết điểm chỉ ra ở kỳ trước đã khắc phục. */
const faultsCured = countOf(
  'qd366.excellent.faultsCured',
  p['art_11__para_1__point_1.4'],
  faultsUncured,
  'atMost',
  0,
);

/** What the three upper levels ask beside the points. */
type Asked = Readonly<Record<'excellent' | 'good' | 'completed', readonly Rule<Rated>[]>>;

const nextLevelMet = { reading: 'rating.landing', is: 'nextLevelMet' };

/**
 * The levels from the top, and the gaps between them: enough points for one level without its conditions leave that level,
 * and the letter keeps the case out of those below, whose points end where its own begin.
 */
export const rungsOf = (
  load: Load,
  { excellent, good, completed }: Asked,
): Pick<Ladder<Rated, Rating>, 'rungs' | 'otherwise'> => ({
  rungs: [
    { when: [pointsFrom('excellent', k1, 90), ...excellent, faultsCured], leadsTo: to('excellent') },
    { when: [pointsFrom('good', k2, 70), pointsUnder('good', k2, 90), ...good], leadsTo: to('good') },
    {
      when: [pointsFrom('completed', k3, 50), pointsUnder('completed', k3, 70), ...completed],
      leadsTo: to('completed'),
    },
    { when: [pointsFrom('good', k2, 70), ...good], leadsTo: to('good'), onlyIf: nextLevelMet },
    { when: [pointsFrom('completed', k3, 50), ...completed], leadsTo: to('completed'), onlyIf: nextLevelMet },
    ...gaps(load),
  ],
  otherwise: open,
});

/** From 70 points: a task not done shuts out every level; one late, or "excellent" missed otherwise, leaves two. */
const gaps = (load: Load): readonly Rung<Rated, Rating>[] => [
  {
    when: [
      pointsFrom('good', p.art_11__gaps, 70),
      ofTasks('qd366.gap.undone', p.art_11__gaps, load, 'done', lessThan(percent(100))),
    ],
    leadsTo: { silent: true, among: ['good', 'completed', 'notCompleted'] },
  },
  {
    when: [pointsFrom('good', p.art_11__gaps, 70)],
    leadsTo: { silent: true, among: ['good', 'completed'] },
  },
];

/** A leader who leads nothing, under the reading that asks the authority: any level his points allow. */
export const unsettledByPoints = (condition: Rule<Rated>, reading: string): readonly Rung<Rated, Rating>[] =>
  [
    { points: 90, among: ['excellent', 'good', 'completed', 'notCompleted'] as const },
    { points: 70, among: ['good', 'completed', 'notCompleted'] as const },
    { points: 50, among: ['completed', 'notCompleted'] as const },
  ].map(({ points, among }) => ({
    when: [condition, countOf('qd366.noUnits.points', p.art_11__noUnits, score, 'atLeast', points)],
    leadsTo: { weighs: 'directSuperiorCommittee', among },
    onlyIf: { reading, is: 'undetermined' },
  }));
