import { type Note, note, type ResolvedReadings } from '../../../reasoning/index.js';
import { type Exact, exact, over, times } from '../../exact.js';
import { nd335Kpi } from '../../regulations/nd-335-2025/index.js';
import { hundred } from '../factors.js';
import { type LeadingFactor, leadingFactor, leadingFactors } from './leading.js';
import type { DecreePeriod } from './model.js';
import { type Work, type WorkRead, workFactors, workOf } from './work.js';

/** A period as read: what each factor is or may be, what is missing, what has to be said. */
export interface ReadPeriod {
  readonly names: readonly string[];
  readonly work: Work;
  /** The values of each factor, in the order of the formula: two where the authority has to settle it. */
  readonly values: readonly (readonly Exact[])[];
  readonly weighed: readonly string[];
  readonly missing: readonly string[];
  /** Nothing was assigned, so there is nothing to compute. */
  readonly nothingAssigned: boolean;
  readonly notes: readonly Note[];
}

interface Factor {
  readonly values: readonly Exact[];
  readonly missing: readonly string[];
  readonly notes: readonly Note[];
}

export function readPeriod(given: DecreePeriod, readings: ResolvedReadings): ReadPeriod {
  const { factors: names } = nd335Kpi.formulas[given.subject];
  const work = workOf(given, readings);
  const nothing = (name: string) => (given.products === undefined ? `${name}.assigned` : 'products');
  const factors = [
    ...workFactors.map((name) => ofWork(work.factors[name], nothing(name))),
    ...leadingFactors
      .filter((name) => names.some((one) => one === name))
      .map((name) => ofLeading(name, given)),
  ];
  const weighed = names.filter((_, at) => (factors[at]?.values.length ?? 0) > 1);
  return {
    names,
    work,
    values: factors.map(({ values }) => values),
    weighed,
    missing: [...new Set(factors.flatMap(({ missing }) => missing))],
    nothingAssigned: workFactors.every((name) => assignsNothing(work.factors[name])),
    notes: [...work.notes, ...deputyNote(given), ...factors.flatMap(({ notes }) => notes)],
  };
}

const assignsNothing = (read: WorkRead): boolean => 'assigned' in read && read.assigned.above === 0n;

/** In percent of what was assigned; of nothing assigned there is no percentage. */
function ofWork(read: WorkRead, nothing: string): Factor {
  if ('missing' in read) return { values: [], missing: read.missing, notes: [] };
  if ('percent' in read) return { values: [read.percent], missing: [], notes: [] };
  if (assignsNothing(read)) return { values: [], missing: [nothing], notes: [] };
  return { values: [times(over(read.achieved, read.assigned), hundred)], missing: [], notes: [] };
}

function ofLeading(name: LeadingFactor, given: DecreePeriod): Factor {
  const read = leadingFactor(name, given);
  if ('missing' in read) return { values: [], missing: read.missing, notes: [] };
  const { values, reason } = read;
  const settled = reason === undefined ? [] : [note('caution', 'factorChosen', { factor: name, reason })];
  const open = values.length > 1 ? [note('silent', 'factorUndescribed', { factor: name })] : [];
  return { values: values.map(exact), missing: [], notes: [...settled, ...open] };
}

const deputyNote = ({ subject }: DecreePeriod): readonly Note[] =>
  subject === 'deputy' ? [note('caution', 'deputyWithinField', {}, [nd335Kpi.deputyWithinField.ref])] : [];
