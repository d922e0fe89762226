import { checked, InputError } from '../../input/index.js';
import { titleOf } from '../list.js';
import type { Position } from '../model.js';
import type { RankRow, TitleCatalogue } from '../regulations/catalogue.js';
import { type LocalCatalogue, type LocalNames, type LocalTable, localTableSchema } from './model.js';

/**
 * A table of titles a locality has issued (368-QĐ/TW Điều 2, 45-HD/BTCTW V.2: committees directly under the Centre make
 * their own lists), made ready for the verbs: passed as `options.local` to {@link rankOf}, `compareRank`,
 * `managingAuthority`, `positions` and `findPositions` it ranks and manages its titles as the central lists do theirs. No
 * locality’s table is on record; without one its titles are undetermined. Whether it agrees with the central order is asked
 * of `validateLocalTable`.
 *
 * @throws InputError for a malformed table: `unknownId` for a title neither on record nor its own, `duplicate` for a title
 * ranked or defined twice
 * @example
 * import { localCatalogue, rankOf } from 'canbo';
 * const local = localCatalogue({
 *   id: 'qd-1-tu-hanoi-2026',
 *   name: { vi: 'Bảng danh mục chức danh (ví dụ)', en: 'Table of titles (an example)' },
 *   province: 'hanoi',
 *   from: '2026-02-01',
 *   groups: [
 *     {
 *       code: 'A',
 *       name: { vi: 'Nhóm A', en: 'Group A' },
 *       tiers: [['provincialDepartmentDirector'], ['provincialDepartmentDeputyDirector']],
 *     },
 *   ],
 * });
 * rankOf('provincialDepartmentDirector', { on: '2026-03-01', local }).outcome; //=> { catalogue: 'qd-1-tu-hanoi-2026', group: 'A', tier: 1 }
 */
export function localCatalogue(table: LocalTable): LocalCatalogue {
  const given = checked(localTableSchema, table, 'table');
  const titles = ownTitles(given);
  const ready: LocalCatalogue = {
    table: given,
    names: namesOf(given),
    titles,
    catalogue: catalogueOf(given),
  };
  const cited = [
    ...given.groups.flatMap(({ tiers }, g) =>
      tiers.flatMap((tier, t) => tier.map((id, i) => [id, `table.groups[${g}].tiers[${t}][${i}]`] as const)),
    ),
    ...(given.managed ?? []).flatMap(({ titles: ids }, m) =>
      ids.map((id, i) => [id, `table.managed[${m}].titles[${i}]`] as const),
    ),
  ];
  for (const [id, path] of cited) titleOf(id, path, ready);
  refuseTwice(
    given.groups.flatMap(({ tiers }) => tiers.flat()),
    'table.groups',
  );
  refuseTwice(
    titles.map(({ id }) => id),
    'table.titles',
  );
  return ready;
}

const namesOf = ({ id, name, groups, titles = [] }: LocalTable): LocalNames => ({
  id,
  name,
  groups: groups.map((group) => ({ code: group.code, name: group.name })),
  titles: titles.map((title) => ({ id: title.id, name: title.name })),
});

const ownTitles = ({ titles = [], from, to }: LocalTable): readonly Position[] =>
  titles.map(({ aliases, ...title }) => ({
    ...title,
    ...(aliases && { aliases }),
    from,
    ...(to === undefined ? {} : { to }),
    evidence: 'readInOneSource',
  }));

const catalogueOf = ({ id, groups }: LocalTable): TitleCatalogue => ({
  instrument: { id },
  groups: groups.map(({ code, name, tiers }) => ({ code, name, tiers: tiers.length, read: 'whole' })),
  ranks: groups.flatMap(({ code, tiers }) =>
    tiers.map((titles, at): RankRow => ({ group: code, tier: at + 1, titles })),
  ),
  bounds: [],
  order: [],
  rankedAs: {},
  provisions: [],
});

function refuseTwice(ids: readonly string[], path: string): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice === undefined) return;
  throw new InputError({ code: 'duplicate', path, expected: 'each title once', received: twice });
}
