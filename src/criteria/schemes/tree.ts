import { compared, exact, sum, toNumber } from '../exact.js';
import {
  type PartName,
  partsOf,
  type SchemeBand,
  type SchemeItem,
  type SchemePart,
  type ScoringScheme,
} from './model.js';

/** How the items of a part hang together. */
export interface Tree {
  readonly top: readonly SchemeItem[];
  readonly childrenOf: (id: string) => readonly SchemeItem[];
  /** The items that are marked: those without parts. */
  readonly leaves: readonly SchemeItem[];
  readonly parentOf: (item: SchemeItem) => SchemeItem | undefined;
}

export function treeOf({ items }: SchemePart): Tree {
  const byId = new Map(items.map((item) => [item.id, item]));
  const parentOf = ({ parent }: SchemeItem) => (parent === undefined ? undefined : byId.get(parent));
  const childrenOf = (id: string) => items.filter(({ parent }) => parent === id);
  return {
    top: items.filter((item) => parentOf(item) === undefined),
    childrenOf,
    leaves: items.filter(({ id }) => childrenOf(id).length === 0),
    parentOf,
  };
}

/** What keeps a scheme from being added up at all. */
export interface StructuralProblem {
  readonly code: 'parentCycle' | 'sumOfItems' | 'bandsNotDescending';
  readonly path: string;
  readonly expected: string | number;
  readonly actual: string | number;
}

/** A chain of parents that closes on itself, a group whose points are not the sum of its items, bands that rise. */
export const structuralProblems = (scheme: ScoringScheme): readonly StructuralProblem[] => [
  ...partsOf(scheme).flatMap(([name, part]) => [
    ...problemsIn(name, part),
    ...rising(`${name}.groupBands`, part.groupBands ?? []),
  ]),
  ...rising('bands', scheme.bands ?? []),
];

const rising = (path: string, bands: readonly SchemeBand[]): readonly StructuralProblem[] =>
  bands.flatMap(({ from }, at): StructuralProblem[] => {
    const above = bands[at - 1];
    if (above === undefined || from < above.from) return [];
    const expected = `less than ${above.from}`;
    return [{ code: 'bandsNotDescending', path: `${path}[${at}].from`, expected, actual: from }];
  });

function problemsIn(name: PartName, part: SchemePart): readonly StructuralProblem[] {
  const tree = treeOf(part);
  return part.items.flatMap((item, at): StructuralProblem[] => {
    const path = `${name}.items[${at}]`;
    if (inCycle(item, tree))
      return [
        {
          code: 'parentCycle',
          path: `${path}.parent`,
          expected: 'an item above',
          actual: item.parent ?? '',
        },
      ];
    const children = tree.childrenOf(item.id);
    const total = sum(children.map(({ max }) => exact(max)));
    if (children.length === 0 || compared(total, exact(item.max)) === 0) return [];
    return [{ code: 'sumOfItems', path: `${path}.max`, expected: toNumber(total), actual: item.max }];
  });
}

function inCycle(item: SchemeItem, { parentOf }: Tree): boolean {
  const seen = new Set<string>();
  let above = parentOf(item);
  while (above !== undefined && !seen.has(above.id)) {
    if (above.id === item.id) return true;
    seen.add(above.id);
    above = parentOf(above);
  }
  return false;
}
