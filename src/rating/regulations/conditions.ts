import type { Provision } from '../../law/index.js';
import { atLeast, type Bar, fraction } from '../../quantity/index.js';
import { countOf, type Fact, isNot, isSo, type Rule, type Rung, shareOf } from '../../reasoning/index.js';
import {
  allSelfFound,
  type DisciplineSought,
  disciplined,
  subUnitDisciplined,
  subUnitsSelfFound,
} from '../facts/discipline.js';
import {
  always,
  exemptFromActivity,
  headedAtLeast,
  monthsInBeing,
  monthsInParty,
  never,
  organisationAtLeast,
  suspendedFromParty,
} from '../facts/flags.js';
import { type CriteriaGroup, criteriaBelow } from '../facts/grades.js';
import type { Rated } from '../facts/rated.js';
import {
  allTasks,
  allUnits,
  type Load,
  tasks,
  type UnitCount,
  units,
  type WorkCount,
} from '../facts/work.js';
import type { Grade, Rating, Scope } from '../model.js';
import type { RatingDeadline } from './regulation.js';

/** How the regulations of this room write what recurs in them. Ids begin with the regulation's own. */

/** All of a whole: "hoàn thành 100 %". */
export const all = atLeast(fraction(1, 1));

/** A condition that stands under one value of a reading and is waived under the others. */
export const under = <Value>(reading: string, values: Readonly<Record<string, Value>>) => ({
  reading,
  among: values,
});

/** Held back by another rating, only under a reading. */
export const tied = <Facts>(id: string, provision: Provision, reading: string, fact: Fact<Facts, boolean>) =>
  isSo(id, provision, under<Fact<Facts, boolean>>(reading, { on: fact, off: always }));

/** Tập thể lãnh đạo không cao hơn tổ chức của mình. */
export const notAboveOrganisation = (text: string, provision: Provision, level: Rating) =>
  isSo(`${text}.${level}.organisation`, provision, organisationAtLeast(level));

/** Người đứng đầu không cao hơn tập thể, đơn vị mình đứng đầu; by a reading. */
export const notAboveHeaded = (text: string, provision: Provision, level: Rating) =>
  tied(`${text}.${level}.head`, provision, 'rating.headNotAboveCollective', headedAtLeast(level));

/** Leads to a level. */
export const to = (outcome: Rating) => ({ outcome });

/** No level's conditions hold and no ground applies: the text is silent. */
export const open = { silent: true, among: ['completed', 'notCompleted'] } as const;

/** A ground of non-completion: one is enough. */
export const ground = <Facts>(...when: readonly Rule<Facts>[]): Rung<Facts, Rating> => ({
  when,
  leadsTo: to('notCompleted'),
});

/** No criterion of a group below a grade, beyond those spared. */
export const noneBelow = (id: string, provision: Provision, group: CriteriaGroup, least: Grade, spared = 0) =>
  countOf(id, provision, criteriaBelow(group, least, spared), 'atMost', 0);

/** Grades of a level: those on tasks, and the others. */
export const gradesOf = (id: string, provision: Provision, task: Grade, other: Grade) => [
  noneBelow(`${id}.task`, provision, 'task', task),
  noneBelow(`${id}.other`, provision, 'other', other),
];

/** A share of the targets and tasks. */
export const ofTasks = (id: string, provision: Provision, load: Load, count: WorkCount, bar: Bar) =>
  shareOf(id, provision, tasks(load, count), allTasks(load), bar);

/** A share of the directly subordinate or managed units. */
export const ofUnits = (id: string, provision: Provision, count: UnitCount, bar: Bar) =>
  shareOf(id, provision, units(count), allUnits, bar);

/** All targets and tasks done. */
export const allDone = (id: string, provision: Provision, load: Load) =>
  ofTasks(id, provision, load, 'done', all);

/** All targets and tasks done on time, with quality and effect. */
export const allOnTime = (id: string, provision: Provision, load: Load) =>
  ofTasks(id, provision, load, 'onTimeQuality', all);

/** Nobody of this kind disciplined, self-discovered or not. */
export const nobodyDisciplined = (id: string, provision: Provision, sought: DisciplineSought) =>
  isNot(id, provision, disciplined(sought));

/** Whoever was disciplined had found it themselves and remedied it in full. */
export const onlySelfFound = (id: string, provision: Provision, sought: DisciplineSought) =>
  isSo(id, provision, allSelfFound(sought));

/** No sub-unit disciplined, self-discovered or not. */
export const noSubUnitDisciplined = (id: string, provision: Provision) =>
  isNot(id, provision, subUnitDisciplined);

/** Whatever sub-unit was disciplined had found it itself and remedied it in full. */
export const onlySelfFoundBelow = (id: string, provision: Provision) =>
  isSo(id, provision, subUnitsSelfFound);

/** Vi phạm ở nơi cũ: the new body bears nothing, but the condition of "xuất sắc" has no exception; by a reading. */
export const noTransferredMember = (text: string, provision: Provision) =>
  isNot(
    `${text}.excellent.transferredMember`,
    provision,
    under('rating.transferredMember', {
      noEffect: never,
      barsExcellent: disciplined({ of: 'member', effect: 'otherBody' }),
    }),
  );

/** Được miễn công tác và sinh hoạt đảng: not rated. */
export const exempt = (id: string, provision: Provision): Rung<Rated, Scope> => ({
  when: [isSo(id, provision, exemptFromActivity)],
  leadsTo: { outcome: 'exempt' },
});

/** Bị đình chỉ sinh hoạt đảng: not rated. */
export const suspended = (id: string, provision: Provision): Rung<Rated, Scope> => ({
  when: [isSo(id, provision, suspendedFromParty)],
  leadsTo: { outcome: 'suspended' },
});

/** Mới kết nạp chưa đủ số tháng: not rated. */
export const admittedUnder = (id: string, provision: Provision, months: number): Rung<Rated, Scope> => ({
  when: [countOf(id, provision, monthsInParty, 'lessThan', months)],
  leadsTo: { outcome: 'tooNew' },
});

/** In being for less than so many months: not rated. */
export const formedUnder = (id: string, provision: Provision, months: number): Rung<Rated, Scope> => ({
  when: [countOf(id, provision, monthsInBeing, 'lessThan', months)],
  leadsTo: { outcome: 'notRated' },
});

/** Xếp loại của Nhà nước: done first, before 15/12, by the decree of its day. */
export const stateRatingBy = (provision: Provision): RatingDeadline => ({
  id: 'stateRating',
  by: 'managingBody',
  before: { month: 12, day: 15 },
  provision,
});
