import type { IsoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import type { Evidence, ProvisionRef } from '../../law/index.js';
import { defaultsOf, type ResolvedReadings } from '../../reasoning/index.js';
import { type CriteriaOptions, optionsSchema } from '../options.js';
import { readings as table } from '../readings.js';
import { vatmKpi } from '../regulations/bodies/hd-03-tvdu-2026.js';
import { hcmKpi } from '../regulations/bodies/hd-06-btctu-hcm-2026.js';
import { ducaKpi } from '../regulations/bodies/hd-20-duca-2026.js';
import { thanhHoaKpi } from '../regulations/bodies/qd-1053-tu-thanhhoa-2026.js';
import { hd02Kpi } from '../regulations/hd-02-btctw-2026.js';
import { nd335Kpi } from '../regulations/nd-335-2025/index.js';
import { byDecree } from './decree/index.js';
import type { Computed } from './factors.js';
import { suggested } from './means.js';
import { type KpiAnswer, type KpiCase, kpiCaseSchema } from './model.js';
import { byProduct } from './products.js';
import { byRevisions } from './revised.js';
import { byAxis, byConversion } from './tasks.js';

/**
 * The points of results by one body’s KPI formula, computed exactly with the caps and floors that body states. Variants, each
 * a sample of its body except the last: `hd-02-btctw-2026` (A + B + C + D) / 4; `hd-03-tvdu-2026` by product and weight;
 * `hd-20-duca-2026` with ceilings by revision and reminder, the head’s not above the collective’s; `hd-06-btctu-hcm-2026` by
 * converted task; `qd-1053-tu-thanhhoa-2026` over the plan of an axis; `nd-335-2025` Art. 16, of what was *assigned*.
 *
 * Factors are percent, or achieved over assigned. A factor that is not known, or of nothing assigned, is not computable: the
 * answer is `undetermined` and names it; it is never 0, never 100 %, never left out of the mean. Rounding a body does not
 * settle is a parameter without default; a level is taken from exact values.
 *
 * Under Decree 335/2025 the factors may follow from the work: a, b and c from `products`, each fault and each delay taking 25 %
 * off its product (Art. 14(2); readings `criteria.deductionScope`, `criteria.lateProduct`), d from the scores of the staff, đ
 * (`dd`) and e from facts (Art. 15(3)). Where the decree describes a case neither way the authority weighs: `possible` holds the
 * points of either value.
 *
 * @throws InputError for an unknown variant, weights that do not come to their whole, a task above the ceiling of its revisions
 * @example
 * import { kpi } from 'canbo';
 * const month = { variant: 'nd-335-2025' as const, subject: 'nonLeader' as const, general: 30 };
 * const full = { achieved: 5, assigned: 5 };
 * kpi({ ...month, a: full, b: full, c: { achieved: 4, assigned: 5 } }).outcome?.total; //=> 95.33333333333333
 * kpi({ ...month, a: { achieved: 0, assigned: 0 }, b: full, c: full }).status; //=> 'undetermined'
 * const { variant, subject } = month;
 * const products = [{ assigned: 5, done: 4, majorFaults: 1, delays: [2] }];
 * kpi({ variant, subject, products }).outcome?.factors; //=> { a: 80, b: 75, c: 70 }
 */
export function kpi(given: KpiCase, options?: CriteriaOptions): KpiAnswer {
  const asked = checked(kpiCaseSchema, given);
  const chosen = options === undefined ? undefined : checked(optionsSchema, options, 'options');
  const readings = { ...defaultsOf(table), ...chosen?.readings };
  const { formula, evidence, since } = textOf(asked);
  const computed = compute(asked, readings);
  const trace = { on: asked.on ?? since, steps: [] };
  const under = formula.instrument;
  if ('kpi' in computed) {
    const { kpi: outcome, notes = [] } = computed;
    return { status: 'determined', outcome, under, evidence, trace, notes, formula };
  }
  const open = { status: 'undetermined', under, trace, notes: computed.notes ?? [], formula } as const;
  if ('missing' in computed) return { ...open, why: 'missingFacts', possible: [], missing: computed.missing };
  const { possible } = computed;
  return { ...open, why: 'authorityWeighs', possible, missing: [], decidedBy: 'managingBody' };
}

function compute(asked: KpiCase, readings: ResolvedReadings): Computed {
  switch (asked.variant) {
    case 'hd-02-btctw-2026':
      return suggested(asked);
    case 'hd-03-tvdu-2026':
      return byProduct(asked);
    case 'hd-20-duca-2026':
      return byRevisions(asked);
    case 'hd-06-btctu-hcm-2026':
      return byConversion(asked);
    case 'qd-1053-tu-thanhhoa-2026':
      return byAxis(asked);
    case 'nd-335-2025':
      return byDecree(asked, readings);
  }
}

interface Text {
  readonly formula: ProvisionRef;
  readonly evidence: Evidence;
  readonly since: IsoDate;
}

const texts = {
  'hd-02-btctw-2026': hd02Kpi,
  'hd-03-tvdu-2026': vatmKpi,
  'hd-20-duca-2026': ducaKpi,
  'hd-06-btctu-hcm-2026': hcmKpi,
  'qd-1053-tu-thanhhoa-2026': thanhHoaKpi,
};

function textOf(asked: KpiCase): Text {
  if (asked.variant === 'nd-335-2025') {
    const { provision, evidence } = nd335Kpi.formulas[asked.subject];
    return { formula: provision.ref, evidence, since: nd335Kpi.since };
  }
  const { provision, since } = texts[asked.variant];
  return { formula: provision.ref, evidence: provision.evidence, since };
}
