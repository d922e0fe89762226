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
import { nd335Kpi } from '../regulations/nd-335-2025.js';
import type { Computed } from './factors.js';
import { byDecree, suggested } from './means.js';
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
 * @throws InputError for an unknown variant, weights that do not come to their whole, a task above the ceiling of its revisions
 * @example
 * import { kpi } from 'canbo';
 * const month = { variant: 'nd-335-2025' as const, subject: 'nonLeader' as const, general: 30 };
 * const full = { achieved: 5, assigned: 5 };
 * kpi({ ...month, a: full, b: full, c: { achieved: 4, assigned: 5 } }).outcome?.total; //=> 95.33333333333333
 * kpi({ ...month, a: { achieved: 0, assigned: 0 }, b: full, c: full }).status; //=> 'undetermined'
 */
export function kpi(given: KpiCase, options?: CriteriaOptions): KpiAnswer {
  const asked = checked(kpiCaseSchema, given);
  const chosen = options === undefined ? undefined : checked(optionsSchema, options, 'options');
  const readings = { ...defaultsOf(table), ...chosen?.readings };
  const { formula, evidence, since } = textOf(asked);
  const computed = compute(asked, readings);
  const trace = { on: asked.on ?? since, steps: [] };
  const under = formula.instrument;
  if ('missing' in computed) {
    const { missing } = computed;
    return {
      status: 'undetermined',
      why: 'missingFacts',
      possible: [],
      missing,
      under,
      trace,
      notes: [],
      formula,
    };
  }
  const { kpi: outcome, notes = [] } = computed;
  return { status: 'determined', outcome, under, evidence, trace, notes, formula };
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
    const { instrument, since, formulas, evidence } = nd335Kpi;
    return { formula: { instrument, eId: formulas[asked.subject].eId }, evidence, since };
  }
  const { provision, since } = texts[asked.variant];
  return { formula: provision.ref, evidence: provision.evidence, since };
}
