import { type Bar, meetsBar } from '../../quantity/index.js';
import type { Fact, WholeFact } from '../../reasoning/index.js';
import type { RatingFacts } from '../model.js';
import type { Workload } from '../workload.js';
import { fact, type RatedBy } from './rated.js';

/**
 * Whose targets and tasks: the subject's own, of what it directly leads, or of the collective a leader belongs to. Where
 * it leads nothing, or has none of its own, the `OrOwn` and `OrLed` look at the other.
 */
export type Load = 'work' | 'workOrLed' | 'led' | 'ledOrOwn' | 'collectiveWork';

type Loads = Pick<RatingFacts, 'work' | 'led' | 'collectiveWork'>;

function loadOf({ work, led, collectiveWork }: Loads, load: Load): Workload | undefined {
  switch (load) {
    case 'work':
      return work ?? undefined;
    case 'workOrLed':
      return (work === null ? led : work) ?? undefined;
    case 'led':
      return led ?? undefined;
    case 'ledOrOwn':
      return (led === null ? work : led) ?? undefined;
    case 'collectiveWork':
      return collectiveWork ?? undefined;
  }
}

/** Where the counts stand, and what they are counts of. */
const named = {
  work: { path: 'work', of: 'ownTasks' },
  workOrLed: { path: 'work', of: 'ownTasks' },
  led: { path: 'led', of: 'ledTasks' },
  ledOrOwn: { path: 'led', of: 'ledTasks' },
  collectiveWork: { path: 'collectiveWork', of: 'collectiveTasks' },
} as const satisfies Record<Load, { readonly path: string; readonly of: string }>;

const pathOf = (load: Load): string => named[load].path;

/** What is counted of targets and tasks. */
export type WorkCount = 'done' | 'onTimeQuality' | 'exceeded' | 'late' | 'short';

/** Tasks done, done on time with quality, exceeded, late, or short. */
export const tasks = (load: Load, count: WorkCount): Fact<RatedBy<Loads>, number> =>
  fact(`${pathOf(load)}.${count}`, (facts) => loadOf(facts, load)?.[count]);

/** Tasks not done: all less those done. */
export const tasksUndone = (load: Load): Fact<RatedBy<Loads>, number> =>
  fact(`${pathOf(load)}.done`, (facts) => {
    const counts = loadOf(facts, load);
    return counts?.done === undefined ? undefined : counts.total - counts.done;
  });

/** All tasks of the year's programme and plan. Of no task there is no share: nothing done of nothing is not 100 %. */
export const allTasks = (load: Load): WholeFact<RatedBy<Loads>> => ({
  ...fact(`${pathOf(load)}.total`, (facts: Loads) => loadOf(facts, load)?.total || undefined),
  of: named[load].of,
});

/** No target or task of the year is assigned to the person. */
export const hasNoTasks: Fact<RatedBy<Loads>, boolean> = fact('work', ({ work }) =>
  work === undefined ? undefined : work === null,
);

/** Chỉ tiêu chủ yếu met. */
export const mainTargetsMet = (load: Load): Fact<RatedBy<Loads>, boolean> =>
  fact(`${pathOf(load)}.mainTargetsMet`, (facts) => loadOf(facts, load)?.mainTargetsMet);

/** Nguyên nhân khách quan of what was not done. */
export const objectiveCause = (load: Load): Fact<RatedBy<Loads>, boolean> =>
  fact(`${pathOf(load)}.objectiveCause`, (facts) => loadOf(facts, load)?.objectiveCause);

/** The collective a leader belongs to fell short of a bar in its tasks, other than by force majeure; not of none. */
export const collectiveFellShort = (bar: Bar): Fact<RatedBy<Loads>, boolean> =>
  fact('collectiveWork', ({ collectiveWork }) => {
    if (collectiveWork === null || collectiveWork?.forceMajeure === true) return false;
    const { total = 0, done } = collectiveWork ?? {};
    if (total === 0 || done === undefined) return undefined;
    if (!meetsBar(bar, done, total)) return false;
    return collectiveWork?.forceMajeure === undefined ? undefined : true;
  });

/** Lý do bất khả kháng. */
export const forceMajeure = (load: Load): Fact<RatedBy<Loads>, boolean> =>
  fact(`${pathOf(load)}.forceMajeure`, (facts) => loadOf(facts, load)?.forceMajeure);

type Units = Pick<RatingFacts, 'units'>;

/** What is counted of units. */
export type UnitCount = 'atLeastCompleted' | 'atLeastGood' | 'notCompleted' | 'disciplined';

/**
 * Units rated at least so, or disciplined; of disciplined ones, where no number is given, the decisions that count: not known
 * while it is open of one of them whether it does.
 */
export const units = (count: UnitCount): Fact<RatedBy<Units & Pick<RatingFacts, 'discipline'>>, number> => ({
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
export const allUnits: WholeFact<RatedBy<Units>> = {
  ...fact('units.total', ({ units }: Units) => (units === null ? 0 : units?.total)),
  of: 'units',
};

/** There are no directly subordinate or managed units. */
export const hasNoUnits: Fact<RatedBy<Units>, boolean> = fact('units', ({ units }) =>
  units === undefined ? undefined : units === null || units.total === 0,
);

/** Leads nothing directly (adviser, assistant). */
export const leadsNothing: Fact<RatedBy<Loads>, boolean> = fact('led', ({ led }) =>
  led === undefined ? undefined : led === null,
);
