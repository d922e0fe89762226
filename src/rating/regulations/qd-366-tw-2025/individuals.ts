import { half, moreThan } from '../../../quantity/index.js';
import { isSo, type Ladder, type Rule, shareOf } from '../../../reasoning/index.js';
import { disciplined } from '../../facts/discipline.js';
import { always, finding } from '../../facts/flags.js';
import type { Rated, RatedFlag } from '../../facts/rated.js';
import { allTasks, tasksUndone } from '../../facts/work.js';
import type { Rating } from '../../model.js';
import { allDone, allOnTime, ground, onlySelfFound, under } from '../conditions.js';
import { type Ground, olderBreach, perhaps, weighedIf, weighs } from './grounds.js';
import { completedTasks, exceeded, goodTasks, rungsOf, underFifty } from './levels.js';
import { qd366Provisions as p } from './provisions.js';

/** Khoản 1 đến 4: người không giữ chức vụ lãnh đạo, quản lý; đảng viên không làm việc trong hệ thống chính trị. */

const breachOfDuty = { of: 'self', linkedToDuty: true } as const;
const clause = p.art_11__para_4__personWeighing;

const [ownedUp, selfFound, cured] = (['ownedUp', 'selfFound', 'cured'] as const).map((name) =>
  isSo(`qd366.breach.${name}`, clause, finding(name)),
) as [Rule<Rated>, Rule<Rated>, Rule<Rated>];

const either = { reading: 'rating.nonLeaderWeighing', is: 'eitherAndCured' };
const allThree = { reading: 'rating.nonLeaderWeighing', is: 'allThree' };

/** Tự nhận hoặc tự phát hiện, và đã khắc phục xong hậu quả. */
const unless = [
  { ...weighedIf(ownedUp, cured), onlyIf: either },
  { ...weighedIf(selfFound, cured), onlyIf: either },
  { ...weighedIf(ownedUp, selfFound, cured), onlyIf: allThree },
] satisfies Ground['unless'];

/** The four breaches stand in one sentence; "kết luận" may reach the first only, "ảnh hưởng xấu đến uy tín" the last. */
const governed = {
  first: { concluded: finding('concluded'), harmful: always },
  middle: { concluded: always, harmful: always },
  last: { concluded: always, harmful: finding('harmfulToPrestige') },
} as const;

/** A ground where it was concluded and hurt prestige; where the sentence may not ask that, it is open. */
function breach(
  name: string,
  fact: RatedFlag,
  place: keyof typeof governed,
  exceptions: NonNullable<Ground['unless']> = unless,
): readonly Ground[] {
  const provision = p.art_11__para_4__personBreach;
  const [concluded, harmful] = [finding('concluded'), finding('harmfulToPrestige')];
  const least = governed[place];
  const conditions = (open: boolean): readonly Rule<Rated>[] => [
    isSo(`qd366.${name}`, provision, fact),
    isSo(
      `qd366.${name}.concluded`,
      provision,
      under('rating.f12Concluded', {
        undetermined: open ? least.concluded : concluded,
        firstOnly: least.concluded,
        all: concluded,
      }),
    ),
    isSo(
      `qd366.${name}.harmful`,
      provision,
      under('rating.f12Harm', {
        undetermined: open ? least.harmful : harmful,
        lastOnly: least.harmful,
        all: harmful,
      }),
    ),
  ];
  return [
    { ...ground(...conditions(false)), unless: exceptions },
    { when: conditions(true), leadsTo: perhaps, unless: exceptions },
  ];
}

/** Trên 50 % nhiệm vụ trong năm không hoàn thành. */
const mostUndone = shareOf(
  'qd366.undone',
  p.art_11__para_4__personWork,
  tasksUndone('work'),
  allTasks('work'),
  moreThan(half),
);

const k13 = p['art_11__para_1__point_1.3'];

/** Both kinds of member: they share every rule of Điều 11, and differ by annex and form. */
export const partyMember: Ladder<Rated, Rating> = {
  vetoes: [
    underFifty,
    ...breach('degenerate', finding('degenerate'), 'first'),
    ...breach('disciplined', disciplined(breachOfDuty), 'middle', [
      ...unless,
      {
        when: [onlySelfFound('qd366.disciplined.selfFound', clause, breachOfDuty)],
        onlyIf: either,
        instead: weighs,
      },
    ]),
    ...breach('prohibitedConduct', finding('prohibitedConduct'), 'middle'),
    ...breach('exemplaryBreach', finding('exemplaryBreach'), 'last'),
    ground(mostUndone),
    olderBreach('qd366.olderBreach', { of: 'self' }),
  ],
  ...rungsOf('work', {
    excellent: [
      allDone('qd366.excellent.done', k13, 'work'),
      allOnTime('qd366.excellent.onTime', k13, 'work'),
      exceeded(k13, 'work'),
    ],
    good: goodTasks('work'),
    completed: completedTasks('work'),
  }),
};
