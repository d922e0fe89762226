import type { Fact, WholeFact } from '../../reasoning/index.js';
import type { RatingFacts } from '../model.js';
import type { Workload } from '../workload.js';
import { fact, type Rated } from './rated.js';

/** Whose targets and tasks: the subject's own, or of what it directly leads. */
export type Load = 'work' | 'led' | 'ledOrOwn';

const loadOf = (facts: RatingFacts, load: Load): Workload | undefined =>
  (load === 'work' || (load === 'ledOrOwn' && facts.led === null) ? facts.work : facts.led) ?? undefined;

const pathOf = (load: Load): string => (load === 'work' ? 'work' : 'led');

/** What is counted of targets and tasks. */
export type WorkCount = 'done' | 'onTimeQuality' | 'exceeded' | 'late' | 'short';

/** Tasks done, done on time with quality, exceeded, late, or short. */
export const tasks = (load: Load, count: WorkCount): Fact<Rated, number> =>
  fact(`${pathOf(load)}.${count}`, (facts) => loadOf(facts, load)?.[count]);

/** Tasks not done: all less those done. */
export const tasksUndone = (load: Load): Fact<Rated, number> =>
  fact(`${pathOf(load)}.done`, (facts) => {
    const counts = loadOf(facts, load);
    return counts?.done === undefined ? undefined : counts.total - counts.done;
  });

/** All tasks of the year's programme and plan. Of no task there is no share: nothing done of nothing is not 100 %. */
export const allTasks = (load: Load): WholeFact<Rated> => ({
  ...fact(`${pathOf(load)}.total`, (facts) => loadOf(facts, load)?.total || undefined),
  of: load === 'work' ? 'ownTasks' : 'ledTasks',
});

/** No target or task of the year is assigned to the person. */
export const hasNoTasks: Fact<Rated, boolean> = fact('work', ({ work }) =>
  work === undefined ? undefined : work === null,
);

/** Chỉ tiêu chủ yếu met. */
export const mainTargetsMet = (load: Load): Fact<Rated, boolean> =>
  fact(`${pathOf(load)}.mainTargetsMet`, (facts) => loadOf(facts, load)?.mainTargetsMet);

/** Lý do bất khả kháng. */
export const forceMajeure = (load: Load): Fact<Rated, boolean> =>
  fact(`${pathOf(load)}.forceMajeure`, (facts) => loadOf(facts, load)?.forceMajeure);

/** What is counted of units. */
export type UnitCount = 'atLeastCompleted' | 'atLeastGood' | 'notCompleted' | 'disciplined';

/**
 * Units rated at least so, or disciplined; of disciplined ones, where no number is given, the decisions that count: not known
 * while it is open of one of them whether it does.
 */
export const units = (count: UnitCount): Fact<Rated, number> => ({
  path: `facts.units.${count}`,
  read: ({ facts, effects }) => {
    if (facts.units === null || facts.units?.total === 0) return 0;
    const given = facts.units?.[count];
    if (given !== undefined || count !== 'disciplined') return given;
    const ofUnits = facts.discipline?.flatMap(({ of }, at) => (of === 'subUnit' ? [effects[at]] : []));
    const open = ofUnits?.some((effect) => effect === undefined || effect === 'textSilent');
    return open ? undefined : ofUnits?.filter((effect) => effect === 'counts').length;
  },
});

/** All directly subordinate or managed units. Of no unit there is no share, and no fact is missing. */
export const allUnits: WholeFact<Rated> = {
  ...fact('units.total', ({ units }) => (units === null ? 0 : units?.total)),
  of: 'units',
};

/** There are no directly subordinate or managed units. */
export const hasNoUnits: Fact<Rated, boolean> = fact('units', ({ units }) =>
  units === undefined ? undefined : units === null || units.total === 0,
);

/** Leads nothing directly (adviser, assistant). */
export const leadsNothing: Fact<Rated, boolean> = fact('led', ({ led }) =>
  led === undefined ? undefined : led === null,
);
