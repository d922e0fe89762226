import { note } from '../../reasoning/index.js';
import { compared, type Exact, exact, least, over, plus, roundedTo, sum, times, toNumber } from '../exact.js';
import { refuse } from '../refuse.js';
import { ducaKpi } from '../regulations/bodies/hd-20-duca-2026.js';
import { allOf, type Computed, meanOf, named, type Read, readFactor } from './factors.js';
import type { RevisedCase } from './model.js';

/** 20-HD/ĐUCA: the mean of three, of a leader of four; rounded twice; the head’s not above the collective’s. */
export function byRevisions(given: RevisedCase): Computed {
  const { subject, rounding, general } = given;
  const names = ducaKpi.factors[subject];
  const headed: readonly Read[] = subject === 'head' ? [readFactor(given.collective, 'collective')] : [];
  const read = allOf([...names.map((name) => factorOf(given, name)), ...headed]);
  if ('missing' in read) return read;
  const [step, kpiStep] = [ducaKpi.steps[rounding.factors], ducaKpi.steps.kpi].map(exact) as [Exact, Exact];
  const factors = read.values.slice(0, names.length).map((value) => roundedTo(step, value, rounding.by));
  const own = roundedTo(kpiStep, meanOf(factors), rounding.by);
  const ceiling = read.values[names.length];
  const held = ceiling !== undefined && compared(own, ceiling) > 0;
  const percent = held ? least(own, ceiling) : own;
  const points = times(percent, exact(ducaKpi.pointsPerPercent));
  return {
    kpi: {
      percent: toNumber(percent),
      factors: named(names, factors),
      points: toNumber(points),
      ...(general !== undefined && { total: toNumber(plus(points, exact(general))) }),
    },
    notes: held ? [note('caution', 'headNotAboveCollective', { own: toNumber(own) })] : [],
  };
}

function factorOf(given: RevisedCase, name: 'A' | 'B' | 'C' | 'D'): Read {
  const value = given[name];
  if (typeof value !== 'object' || value === null || !('tasks' in value)) return readFactor(value, name);
  const tasks = value.tasks.map((task) =>
    'revisions' in task ? { ...task, times: task.revisions } : { ...task, times: task.reminders },
  );
  const rungs = name === 'B' ? ducaKpi.revisions : ducaKpi.reminders;
  for (const [at, task] of tasks.entries()) refusePercent(task, `${name}.tasks[${at}].percent`, rungs);
  const assigned = sum(tasks.map((task) => exact(task.assigned)));
  if (toNumber(assigned) === 0) return { missing: `${name}.tasks` };
  return {
    value: over(sum(tasks.map((task) => times(exact(task.assigned), exact(task.percent)))), assigned),
  };
}

/** The more revisions or reminders, the lower what a task may be given. */
function refusePercent(
  { percent, exceeded, times: count }: { percent: number; exceeded?: boolean | undefined; times: number },
  path: string,
  rungs: readonly { readonly from: number; readonly least: number; readonly most: number }[],
): void {
  const rung = rungs.filter(({ from }) => from <= count).at(-1);
  const beyond = exceeded === true && count === 0;
  const low = rung?.least ?? 0;
  const high = beyond ? ducaKpi.exceeded : (rung?.most ?? 0);
  if (percent < low || percent > high)
    refuse('outOfRange', path, low === high ? `${high}` : `${low} to ${high}`, percent);
}
