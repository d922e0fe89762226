import { type Exact, plus, toNumber, zero } from '../exact.js';
import { frameNamed } from '../frames.js';
import type { SchemeItem, SchemePart } from '../schemes/model.js';
import { groupBandOf } from './bands.js';
import type { MarkedPart } from './marks.js';
import type { ScoredItem } from './model.js';

/** Every line of a part with its points, before anything is rescaled, and with the provision that asks for it. */
export function scoredItems(part: SchemePart, marked: MarkedPart): readonly ScoredItem[] {
  const criteria = part.frame === null ? [] : frameNamed(part.frame, `scheme.${marked.name}.frame`).criteria;
  return part.items.map((item) => {
    const criterion = criteria.find(({ id }) => id === item.id);
    const provision = criterion?.ref ?? part.provision;
    const evidence = criterion?.evidence ?? part.evidence;
    return {
      id: item.id,
      part: marked.name,
      parent: item.parent ?? null,
      vi: item.vi ?? criterion?.vi ?? null,
      en: item.en ?? criterion?.en ?? null,
      max: item.max,
      ...pointsIn(item, part, marked),
      ...(provision && { provision }),
      ...(evidence && { evidence }),
    };
  });
}

type Points = Pick<ScoredItem, 'points' | 'from' | 'reason' | 'band'>;

function pointsIn(item: SchemeItem, { groupBands }: SchemePart, marked: MarkedPart): Points {
  const own = marked.leaves.find((leaf) => leaf.item.id === item.id);
  if (own?.dropped !== undefined) return { points: null, from: 'notApplicable', reason: own.dropped };
  const leaves = own === undefined ? leavesUnder(item.id, marked) : [];
  if (leaves.length > 0 && leaves.every(({ dropped }) => dropped !== undefined))
    return { points: null, from: 'notApplicable' };
  const points = own === undefined ? sumOf(leaves) : own.points;
  if (points === undefined) return { points: null, from: own === undefined ? 'sum' : 'missing' };
  const isGroup = item.parent === undefined && groupBands !== undefined;
  const band = isGroup ? groupBandOf(groupBands, points, item.max) : undefined;
  return {
    points: toNumber(points),
    from: own === undefined ? 'sum' : 'mark',
    ...(band !== undefined && { band }),
  };
}

/** The points of a group; not known while one of its items that apply is not marked. */
const sumOf = (leaves: MarkedPart['leaves']): Exact | undefined =>
  leaves
    .filter(({ dropped }) => dropped === undefined)
    .reduce<Exact | undefined>(
      (total, { points }) => (total === undefined || points === undefined ? undefined : plus(total, points)),
      zero,
    );

const leavesUnder = (id: string, { tree, leaves }: MarkedPart): MarkedPart['leaves'] =>
  leaves.filter(({ item }) => isUnder(item, id, tree));

function isUnder(item: SchemeItem, id: string, tree: MarkedPart['tree']): boolean {
  const above = tree.parentOf(item);
  return above !== undefined && (above.id === id || isUnder(above, id, tree));
}
