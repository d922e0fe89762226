import { type Exact, exact, least, minus, most, over, plus, sum, times, zero } from '../exact.js';
import { refuse } from '../refuse.js';
import type { Adjustment, PartName, ScoringScheme } from '../schemes/model.js';
import type { MarkedPart } from './marks.js';
import type { ScoringCase } from './model.js';

/** What a value may still be: both ends the same once it is known. */
export interface Range {
  readonly least: Exact;
  readonly most: Exact;
}

/** A total and what it is made of. */
export interface Total extends Range {
  readonly parts: readonly (Range & { readonly name: PartName })[];
  readonly deducted: Range;
  readonly added: Range;
  /** The points of all items together. */
  readonly top: Exact;
  /** No item of some part applies. */
  readonly nothingLeft: boolean;
}

/**
 * The points of a part: an unmarked item may still bring none or all of its own. What does not apply is dropped and the rest
 * rescaled where the scheme says so; elsewhere, and where nothing is left to rescale, it may count as anything.
 */
function rangeOfPart({ leaves }: MarkedPart, rescale: boolean): Range & { readonly nothingLeft: boolean } {
  const kept = leaves.filter(({ dropped }) => dropped === undefined);
  const nothingLeft = kept.length === 0;
  const applying = rescale && !nothingLeft ? kept : leaves;
  const most = (items: typeof leaves) => sum(items.map(({ item }) => exact(item.max)));
  const factor = over(most(leaves), most(applying));
  const low = sum(applying.map(({ points }) => points ?? zero));
  const high = sum(applying.map(({ item, points }) => points ?? exact(item.max)));
  return { least: times(low, factor), most: times(high, factor), nothingLeft };
}

/** What is taken off or added beside the items; not known where the scheme has some and the sheet says nothing of them. */
function rangeOfMoved(
  path: 'deductions' | 'bonuses',
  rules: readonly Adjustment[],
  given: Readonly<Record<string, number>> | undefined,
): Range {
  if (given === undefined) return { least: zero, most: sum(rules.map((rule) => exact(rule.most))) };
  for (const [id, points] of Object.entries(given)) {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined)
      return refuse('unknownId', `${path}.${id}`, `one of the scheme’s ${path}`, points);
    if (points > rule.most) refuse('outOfRange', `${path}.${id}`, `at most ${rule.most}`, points);
  }
  const moved = sum(Object.values(given).map(exact));
  return { least: moved, most: moved };
}

/** The total of the parts, less deductions and with bonuses, within the limits the scheme names. */
export function totalOf(scheme: ScoringScheme, marked: readonly MarkedPart[], sheet: ScoringCase): Total {
  const parts = marked.map((part) => ({
    name: part.name,
    ...rangeOfPart(part, scheme[part.name]?.notApplicable === 'rescale'),
  }));
  const deducted = rangeOfMoved('deductions', scheme.deductions ?? [], sheet.deductions);
  const added = rangeOfMoved('bonuses', scheme.bonuses ?? [], sheet.bonuses);
  const [floor, ceiling] = [scheme.limits?.least, scheme.limits?.most];
  const within = (value: Exact): Exact => {
    const raised = floor === undefined ? value : most(value, exact(floor));
    return ceiling === undefined ? raised : least(raised, exact(ceiling));
  };
  return {
    least: within(minus(plus(sum(parts.map((part) => part.least)), added.least), deducted.most)),
    most: within(minus(plus(sum(parts.map((part) => part.most)), added.most), deducted.least)),
    parts,
    deducted,
    added,
    top: sum(marked.flatMap(({ leaves }) => leaves.map(({ item }) => exact(item.max)))),
    nothingLeft: parts.some((part) => part.nothingLeft),
  };
}
