import { type Exact, exact, over, zero } from '../exact.js';
import { refuse } from '../refuse.js';
import {
  type PartName,
  partsOf,
  type SchemeItem,
  type ScoringMode,
  type ScoringScheme,
} from '../schemes/model.js';
import { structuralProblems, type Tree, treeOf } from '../schemes/tree.js';
import type { ScoringCase, ScoringOptions } from './model.js';

/** One item to be marked, with what the sheet says of it. */
export interface Marked {
  readonly item: SchemeItem;
  /** `undefined`: not marked. */
  readonly points: Exact | undefined;
  /** Why it does not apply. */
  readonly dropped: string | undefined;
}

/** A part of the scheme with its marks. */
export interface MarkedPart {
  readonly name: PartName;
  readonly tree: Tree;
  readonly mode: ScoringMode;
  readonly leaves: readonly Marked[];
}

/** Reads the marks of a sheet, part by part, and refuses those its scheme has no place for. */
export function readMarks(
  scheme: ScoringScheme,
  sheet: ScoringCase,
  options: ScoringOptions,
): readonly MarkedPart[] {
  const [broken] = structuralProblems(scheme);
  if (broken) refuse('inconsistent', `scheme.${broken.path}`, String(broken.expected), broken.actual);
  const parts = partsOf(scheme).map(([name, part]): MarkedPart => {
    const tree = treeOf(part);
    const mode = options.modes?.[name] ?? part.mode;
    if (mode === undefined)
      return refuse(
        'missing',
        `options.modes.${name}`,
        'binary or graded: the scheme leaves it open',
        undefined,
      );
    const leaves = tree.leaves.map((item) => readOne(item, tree, mode, sheet, part.step));
    return { name, tree, mode, leaves };
  });
  refuseUnknown(scheme, parts, sheet);
  return parts;
}

function readOne(
  item: SchemeItem,
  tree: Tree,
  mode: ScoringMode,
  sheet: ScoringCase,
  step: number | undefined,
): Marked {
  const dropped = droppedBy(item, tree, sheet.notApplicable ?? {});
  const mark = own(sheet.marks, item.id);
  if (dropped !== undefined && mark !== undefined && mark !== null)
    refuse('inconsistent', `marks.${item.id}`, 'no mark on an item that does not apply', mark);
  const points = mark === undefined || mark === null ? undefined : pointsOf(item, mode, mark, step);
  return { item, points, dropped };
}

/** An item does not apply where it, or a group it stands in, does not. */
function droppedBy(
  item: SchemeItem,
  { parentOf }: Tree,
  reasons: Readonly<Record<string, string>>,
): string | undefined {
  for (let above: SchemeItem | undefined = item; above !== undefined; above = parentOf(above))
    if (Object.hasOwn(reasons, above.id)) return reasons[above.id];
  return undefined;
}

/** An item may be called what every object has: `constructor`. */
const own = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

function pointsOf(
  { id, max }: SchemeItem,
  mode: ScoringMode,
  mark: number | boolean,
  step: number | undefined,
): Exact {
  const path = `marks.${id}`;
  if (mode === 'binary') {
    if (typeof mark !== 'boolean') return refuse('wrongType', path, 'true (met) or false (not met)', mark);
    return mark ? exact(max) : zero;
  }
  if (typeof mark === 'boolean') return refuse('wrongType', path, `points, 0 to ${max}`, mark);
  if (mark > max) refuse('outOfRange', path, `at most ${max}`, mark);
  if (step !== undefined && over(exact(mark), exact(step)).below !== 1n)
    refuse('outOfRange', path, `a multiple of ${step}`, mark);
  return exact(mark);
}

/** A mark on what the scheme does not have is a mistake, not something to leave out. */
function refuseUnknown(scheme: ScoringScheme, parts: readonly MarkedPart[], sheet: ScoringCase): void {
  const leaves = new Set(parts.flatMap((part) => part.leaves.map(({ item }) => item.id)));
  const all = new Set(partsOf(scheme).flatMap(([, part]) => part.items.map(({ id }) => id)));
  for (const [id, mark] of Object.entries(sheet.marks)) {
    if (!all.has(id)) refuse('unknownId', `marks.${id}`, `an item of ${scheme.id}`, mark);
    if (!leaves.has(id)) refuse('inconsistent', `marks.${id}`, 'marks on its items: it is their sum', mark);
  }
  for (const [id, why] of Object.entries(sheet.notApplicable ?? {}))
    if (!all.has(id)) refuse('unknownId', `notApplicable.${id}`, `an item of ${scheme.id}`, why);
}
