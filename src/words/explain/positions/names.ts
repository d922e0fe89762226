import {
  type LocalNames,
  type Post,
  positions,
  type Rank,
  type RankOrder,
} from '../../../positions/index.js';
import { label, labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { say } from '../phrases.js';

/** What an answer on titles carries that has names of its own. */
interface Named {
  readonly status: string;
  readonly outcome?: unknown;
  readonly possible?: readonly unknown[];
  readonly under?: string;
  readonly order?: RankOrder;
  readonly titles?: readonly [Post, Post];
  readonly local?: LocalNames | undefined;
}

/** A title by its official name, in a locality's table or on record; nothing of an id that is neither. */
export const titleName = (
  id: string | undefined,
  lang: Language,
  local?: LocalNames | undefined,
): string | undefined =>
  [...(local?.titles ?? []), ...positions()].find((title) => title.id === id)?.name[lang];

/**
 * An answer with names in the place of ids where only the answer itself knows them: a comparison of two titles names both, and
 * what rests on a locality's table calls the table and its groups as the locality does.
 */
export function inOwnWords<A extends object>(answer: A & Partial<Named>, lang: Language): A {
  const { outcome, possible, under, titles, local } = answer;
  if (titles === undefined && local === undefined) return answer;
  const worded = (value: unknown): unknown =>
    titles !== undefined && isOrder(value)
      ? comparisonInWords(value, titles, lang, local)
      : local !== undefined && isRankIn(value, local)
        ? ownRank(value, local, lang)
        : value;
  return {
    ...answer,
    ...(outcome !== undefined && { outcome: worded(outcome) }),
    ...(possible && { possible: possible.map(worded) }),
    ...(under !== undefined && local?.id === under && { under: local.name[lang] }),
  };
}

const isOrder = (value: unknown): value is RankOrder => labelled(`rankOrder.${value}`) !== undefined;

const isRankIn = (value: unknown, { id }: LocalNames): value is Rank =>
  typeof value === 'object' && value !== null && 'catalogue' in value && value.catalogue === id;

const ownRank = (rank: Rank, { name, groups }: LocalNames, lang: Language): Rank => {
  const group = groups.find(({ code }) => code === rank.group)?.name[lang];
  return {
    ...rank,
    catalogue: name[lang],
    group: group === undefined ? rank.group : `${rank.group} "${group}"`,
  };
};

const phraseOf = {
  higher: 'firstHigher',
  lower: 'firstLower',
  equal: 'firstEqual',
  higherOrEqual: 'firstHigherOrEqual',
  lowerOrEqual: 'firstLowerOrEqual',
  incomparable: 'notCompared',
} as const satisfies Record<RankOrder, string>;

/** How two titles stand, by their names; where the place or the day of the two differs, with it. */
export function comparisonInWords(
  order: RankOrder,
  [a, b]: readonly [Post, Post],
  lang: Language,
  local?: LocalNames | undefined,
): string {
  const apart = {
    place: a.place?.province !== b.place?.province,
    day: a.on !== b.on,
  };
  const name = ({ position, place, on }: Post): string => {
    const where = [
      ...(apart.place && place ? [label(`provinceKind.${place.province}`, lang)] : []),
      ...(apart.day && on !== undefined ? [say('onDay', lang, { on })] : []),
    ];
    const title = `"${titleName(position, lang, local) ?? position}"`;
    return where.length === 0 ? title : `${title} (${where.join(', ')})`;
  };
  return say(phraseOf[order], lang, { a: name(a), b: name(b) });
}
