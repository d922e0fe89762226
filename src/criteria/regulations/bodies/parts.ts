import type { CriteriaFrame } from '../../model.js';
import type { SchemeItem, SchemePart } from '../../schemes/model.js';
import { hd02Axes } from '../hd-02-btctw-2026.js';
import { nd335Person } from '../nd-335-2025/index.js';

/** How the tables of points of bodies are written. */

/** Points for criteria of a frame, in its order, each under the group that has points too. */
export function concretising(
  frame: CriteriaFrame,
  max: Readonly<Record<string, number>>,
): Pick<SchemePart, 'frame' | 'items'> {
  const items = frame.criteria.flatMap(({ id, parent }): SchemeItem[] => {
    const points = max[id];
    if (points === undefined) return [];
    return [{ id, max: points, ...(parent !== null && parent in max && { parent }) }];
  });
  return { frame: frame.id, items };
}

/** A group with so many points, and the points of its items; their words could not be read. */
export function numbered(at: number, max: number, items: readonly number[] = []): readonly SchemeItem[] {
  const id = `group${at}`;
  return [
    { id, vi: `Nhóm ${at}`, en: `Group ${at}`, max },
    ...items.map((points, index) => ({
      id: `${id}.${index + 1}`,
      parent: id,
      vi: `Nhóm ${at}, mục ${index + 1}`,
      en: `Group ${at}, item ${index + 1}`,
      max: points,
    })),
  ];
}

/** Points of the six axes of Hướng dẫn 02, T1 to T6; an axis takes any share of its points. */
export const axes = (
  points: readonly [number, number, number, number, number, number],
): Pick<SchemePart, 'frame' | 'items' | 'mode'> => ({
  mode: 'graded',
  ...concretising(hd02Axes, Object.fromEntries(points.map((max, at) => [`T${at + 1}`, max]))),
});

/** So many items of the same points. */
export const times = (count: number, points: number): readonly number[] => Array(count).fill(points);

/** A group of the frame with its points shared among items whose words could not be read. */
const shared = (id: string, points: readonly number[]): readonly SchemeItem[] => [
  { id, max: points.reduce((total, each) => total + each, 0) },
  ...points.map((max, at) => ({
    id: `${id}.${at + 1}`,
    parent: id,
    vi: `mục ${at + 1}`,
    en: `item ${at + 1}`,
    max,
  })),
];

/** The 30 general points of Nghị định 335/2025 as three unrelated bodies split them; 5 + 5 are of eight and four parts. */
export const tenTenTen: Pick<SchemePart, 'frame' | 'items'> = {
  frame: nd335Person.id,
  items: [
    ...shared('ND335.I.a', [5, 5]),
    ...shared('ND335.I.b', times(4, 2.5)),
    ...shared('ND335.I.c', times(4, 2.5)),
  ],
};
