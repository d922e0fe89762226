import { type Exact, exact, least, over, plus, sum, times, toNumber, zero } from '../exact.js';
import { refuse } from '../refuse.js';
import { hcmKpi } from '../regulations/bodies/hd-06-btctu-hcm-2026.js';
import { thanhHoaKpi } from '../regulations/bodies/qd-1053-tu-thanhhoa-2026.js';
import { allOf, type Computed, hundred, meanOf, named, readFactor } from './factors.js';
import type { AxisCase, ConvertedCase } from './model.js';

/** 06-HD/BTCTU: standard points by progress and quality, converted by difficulty, with a bonus, at most a hundred. */
export function byConversion(given: ConvertedCase): Computed {
  const read = allOf(
    given.tasks.flatMap(({ progress, quality }, at) => [
      readFactor(progress, `tasks[${at}].progress`),
      readFactor(quality, `tasks[${at}].quality`),
    ]),
  );
  if ('missing' in read) return read;
  const converted = given.tasks.map(({ standard, difficulty }, at) => {
    const [progress, quality] = [read.values[2 * at] as Exact, read.values[2 * at + 1] as Exact];
    const reached = plus(times(exact(hcmKpi.progress), progress), times(exact(hcmKpi.quality), quality));
    return times(over(times(exact(standard), reached), hundred), exact(difficulty));
  });
  const outstanding = converted.filter((_, at) => given.tasks[at]?.outstanding === true);
  if (outstanding.length > 0 && given.bonus === undefined) return { missing: ['bonus'] };
  const total = plus(sum(converted), bonusOf(outstanding, sum(converted), given.bonus));
  return { kpi: { percent: toNumber(least(total, exact(hcmKpi.most))) } };
}

function bonusOf(outstanding: readonly Exact[], total: Exact, rule: ConvertedCase['bonus']): Exact {
  const { percent, limit } = hcmKpi.bonus;
  if (rule === undefined || outstanding.length === 0) return zero;
  if (rule.limit === 'tasks' && outstanding.length > limit)
    refuse('outOfRange', 'tasks', `at most ${limit} outstanding tasks in a period`, outstanding.length);
  const bases = { task: (own: Exact) => own, total: () => total, scale: () => exact(hcmKpi.most) };
  const bonus = sum(outstanding.map((own) => over(times(bases[rule.of](own), exact(percent)), hundred)));
  return rule.limit === 'points' ? least(bonus, exact(limit)) : bonus;
}

const names = ['A', 'B', 'C', 'D'] as const;

/** Thanh Hóa: everything over the plan of the axis; of no plan there is nothing to compute. */
export function byAxis({ tasks, weight }: AxisCase): Computed {
  const rates = allOf(
    tasks.flatMap((task, at) =>
      (['B', 'C', 'D'] as const).map((name) => readFactor(task[name], `tasks[${at}].${name}`)),
    ),
  );
  if ('missing' in rates) return rates;
  const plan = sum(tasks.map(({ quantity, coefficient }) => times(exact(quantity), exact(coefficient))));
  if (toNumber(plan) === 0) return { missing: ['tasks'] };
  const done = tasks.map((task) => times(exact(task.done), exact(task.coefficient)));
  const factors = names.map((_, factor) => {
    const reached = done.map((amount, at) =>
      times(amount, factor === 0 ? hundred : (rates.values[3 * at + factor - 1] as Exact)),
    );
    return over(sum(reached), plan);
  });
  const percent = least(meanOf(factors), exact(thanhHoaKpi.most));
  return {
    kpi: {
      percent: toNumber(percent),
      factors: named(names, factors),
      ...(weight !== undefined && { points: toNumber(over(times(percent, exact(weight)), hundred)) }),
    },
  };
}
