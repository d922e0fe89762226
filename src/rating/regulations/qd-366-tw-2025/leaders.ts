import { half, lessThan, moreThan, percent } from '../../../quantity/index.js';
import { isNot, isSo, type Ladder, type Rule, shareOf } from '../../../reasoning/index.js';
import { allSelfFound, disciplined } from '../../facts/discipline.js';
import { always, finding, headedAtLeast, never, pollBase, pollHeld, pollLow } from '../../facts/flags.js';
import type { Rated, RatedFlag } from '../../facts/rated.js';
import { allTasks, hasNoUnits, leadsNothing, tasks } from '../../facts/work.js';
import type { Rating } from '../../model.js';
import { allDone, ground, ofTasks, ofUnits, tied, under } from '../conditions.js';
import { coreTargets, type Ground, olderBreach, weighedIf } from './grounds.js';
import { completedTasks, exceeded, goodTasks, rungsOf, underFifty, unsettledByPoints } from './levels.js';
import { qd366Provisions as p } from './provisions.js';

/** Khoản 1 đến 4: cán bộ lãnh đạo, quản lý, by what they directly lead; whoever leads nothing by his own tasks. */
const load = 'ledOrOwn';
const k12 = p['art_11__para_1__point_1.2'];
const breachOfDuty = { of: 'self', linkedToDuty: true } as const;

/** Tổ chức, cá nhân thuộc quyền quản lý trực tiếp: tham nhũng, lãng phí, tiêu cực. */
const below = [
  { of: 'subUnit', corruptWastefulOrNegative: true },
  { of: 'directSubordinate', corruptWastefulOrNegative: true },
] as const;

/** Chủ động phát hiện, báo cáo, chỉ đạo xử lý kịp thời, khắc phục xong hậu quả: which grounds the clause reaches is open. */
const weighing = (
  ground: string,
  reach: Readonly<Record<'subordinatesAndOwnBreach' | 'subordinatesOnly' | 'allGrounds', RatedFlag>>,
) =>
  weighedIf(
    isSo(`qd366.${ground}.handled`, p.art_11__para_4__leaderWeighing, under('rating.leaderWeighing', reach)),
  );

const handled = finding('handledBelow');
const onlyIfAll = (ground: string) =>
  weighing(ground, { subordinatesAndOwnBreach: never, subordinatesOnly: never, allGrounds: handled });

/** A ground which the clause reaches only where it reaches all. */
const groundOf = (name: string, ...when: readonly Rule<Rated>[]): Ground => ({
  ...ground(...when),
  unless: [onlyIfAll(name)],
});

const selfFound = allSelfFound(breachOfDuty);

const grounds: readonly Ground[] = [
  underFifty,
  ...coreTargets(p.art_11__para_4__leaderTargets, [onlyIfAll('coreTargets')]),
  groundOf(
    'ledWork',
    isNot('qd366.leadsSomething', p.art_11__para_4__leaderWork, leadsNothing),
    ofTasks('qd366.ledWork', p.art_11__para_4__leaderWork, 'led', 'done', lessThan(percent(70))),
  ),
  groundOf(
    'units',
    isNot('qd366.hasUnits', p.art_11__para_4__leaderUnits, hasNoUnits),
    ofUnits('qd366.units', p.art_11__para_4__leaderUnits, 'notCompleted', moreThan(half)),
  ),
  groundOf(
    'poll',
    isSo('qd366.pollHeld', p.art_11__para_4__leaderPoll, pollHeld),
    shareOf('qd366.poll', p.art_11__para_4__leaderPoll, pollLow, pollBase, moreThan(half)),
  ),
  {
    ...ground(isSo('qd366.disciplined', p.art_11__para_4__leaderDisciplined, disciplined(breachOfDuty))),
    unless: [
      weighing('disciplined', {
        subordinatesAndOwnBreach: selfFound,
        subordinatesOnly: never,
        allGrounds: selfFound,
      }),
    ],
  },
  groundOf('degenerate', isSo('qd366.degenerate', p.art_11__para_4__leaderDegenerate, finding('degenerate'))),
  ...below.map((sought) => ({
    ...ground(
      isSo(`qd366.below.${sought.of}`, p.art_11__para_4__subordinateDisciplined, disciplined(sought)),
    ),
    unless: [weighedIf(isSo('qd366.below.handled', p.art_11__para_4__leaderWeighing, handled))],
  })),
  olderBreach('qd366.olderBreach', { of: 'self' }),
  ...below.map((sought) => olderBreach(`qd366.olderBreach.${sought.of}`, sought)),
];

/** Every task on time, with quality and effect: words which điểm 1.2 lacks. */
const everyTaskOnTime: RatedFlag = {
  path: 'facts.led.onTimeQuality',
  read: (rated) => {
    const [part, whole] = [tasks(load, 'onTimeQuality').read(rated), allTasks(load).read(rated)];
    return part === undefined || whole === undefined ? undefined : part === whole;
  },
};

/** Không xếp cao hơn nơi mình đứng đầu: Điều 3 khoản 2 only ties the results. */
const notAboveHeaded = (level: Rating) =>
  tied(`qd366.${level}.head`, p.art_3__para_2, 'rating.headNotAboveCollective', headedAtLeast(level));

/** What another text adds to the ladder of a leader. */
export interface Added {
  readonly grounds?: readonly Ground[];
  readonly excellent?: readonly Rule<Rated>[];
}

/** The ladder of a leader, with what another text adds to it. */
export function leaderWith({ grounds: more = [], excellent = [] }: Added): Ladder<Rated, Rating> {
  const { rungs, otherwise } = rungsOf(load, {
    excellent: [
      allDone('qd366.excellent.done', k12, load),
      isSo(
        'qd366.excellent.onTime',
        k12,
        under('rating.xsLeaderOnTime', { asPrinted: always, strict: everyTaskOnTime }),
      ),
      exceeded(k12, load),
      notAboveHeaded('excellent'),
      ...excellent,
    ],
    good: [...goodTasks(load), notAboveHeaded('good')],
    completed: [...completedTasks(load), notAboveHeaded('completed')],
  });
  const noUnits = isSo('qd366.noUnits', p.art_11__noUnits, leadsNothing);
  return {
    vetoes: [...more, ...grounds],
    rungs: [...unsettledByPoints(noUnits, 'rating.leaderWithoutUnits'), ...rungs],
    otherwise,
  };
}

export const leader = leaderWith({});
