import * as z from 'zod';
import { type IsoDate, isoDate } from '../calendar/index.js';
import { checked, InputError } from '../input/index.js';
import { governing } from '../law/index.js';
import { type LocalCatalogue, localCatalogueSchema } from './local/model.js';
import {
  type Branch,
  branches,
  type Position,
  type PositionId,
  type PositionLevel,
  positionLevels,
} from './model.js';
import { catalogueTimeline } from './regulations/index.js';
import { titles } from './regulations/titles/index.js';
import { likeness } from './search/likeness.js';

const filterSchema = z.strictObject({
  on: isoDate.optional(),
  level: z.enum(positionLevels).optional(),
  branch: z.enum(branches).optional(),
  group: z.string().optional(),
  local: localCatalogueSchema.optional(),
});

/** Which titles are asked for; what is left out does not narrow. */
export interface PositionFilter {
  /** Only titles that exist on this day. */
  readonly on?: IsoDate | undefined;
  readonly level?: PositionLevel | undefined;
  readonly branch?: Branch | undefined;
  /** A group of the catalogue of that day, as it is written: `I.1`, `IV` (368-QĐ/TW), `XI` (35-KL/TW). Needs `on`. */
  readonly group?: string | undefined;
  /** A local catalogue, whose own titles are listed too. */
  readonly local?: LocalCatalogue | undefined;
}

/**
 * The titles on record (chức danh, chức vụ), from the Centre to the commune, of one day, level, branch or group.
 *
 * A title of a group is one whose line of the catalogue could be read; a group read in part lists fewer than it has
 * (see `catalogueCoverage`). The district level and the township end on 30/06/2025.
 *
 * @throws InputError for a wrong date, level or branch; `unknownId` for a group the catalogue of that day has not
 * @example
 * import { positions } from 'canbo';
 * positions({ on: '2026-01-01', group: 'I.1' }).map(({ name }) => name.vi); //=> ['Tổng Bí thư', 'Thường trực Ban Bí thư', 'Chủ tịch nước', 'Thủ tướng Chính phủ', 'Chủ tịch Quốc hội']
 * positions({ on: '2025-07-01', level: 'district' }); //=> []
 */
export function positions(filter: PositionFilter = {}): readonly Position[] {
  const { on, level, branch, group, local } = checked(filterSchema, filter, 'filter') as PositionFilter;
  const inGroup = group === undefined ? undefined : titlesOfGroup(group, on, local);
  return known(local).filter(
    (title) =>
      (on === undefined || lifeOn(title, on) === 'inUse') &&
      (level === undefined || title.level === level) &&
      (branch === undefined || title.branch === branch) &&
      (inGroup === undefined || inGroup.has(title.id)),
  );
}

function titlesOfGroup(
  group: string,
  on: IsoDate | undefined,
  local: LocalCatalogue | undefined,
): ReadonlySet<PositionId> {
  if (on === undefined)
    throw new InputError({
      code: 'missing',
      path: 'filter.on',
      expected: 'a day, which picks the catalogue',
      received: on,
    });
  const found = governing(catalogueTimeline, on);
  const catalogues = [...(local ? [local.catalogue] : []), ...(found.inForce ? [found.text] : [])];
  const codes = catalogues.flatMap(({ groups }) => groups.map(({ code }) => code));
  if (found.inForce && !codes.includes(group)) {
    const expected = `one of ${codes.join(', ')}`;
    throw new InputError({ code: 'unknownId', path: 'filter.group', expected, received: group });
  }
  return new Set(
    catalogues.flatMap(({ ranks }) =>
      ranks.filter((row) => row.group === group).flatMap((row) => row.titles),
    ),
  );
}

/** The titles on record, and those a locality adds. */
export const known = (local?: LocalCatalogue): readonly Position[] =>
  local ? [...central, ...local.titles] : central;

const central: readonly Position[] = Object.values(titles);
const byId: ReadonlyMap<PositionId, Position> = new Map(central.map((title) => [title.id, title]));

/** Whether a title exists on a day. */
export const lifeOn = ({ from, to }: Position, on: IsoDate): 'inUse' | 'ended' | 'notYetInForce' =>
  to !== undefined && on > to ? 'ended' : from !== undefined && on < from ? 'notYetInForce' : 'inUse';

/**
 * One title by its id: official names, level, branch, first and last day.
 *
 * @throws InputError `unknownId`, naming the nearest ids
 * @example
 * import { position } from 'canbo';
 * position('communePartySecretary').name.vi; //=> 'Bí thư đảng ủy cấp xã'
 * position('districtPartySecretary').to; //=> '2025-06-30'
 */
export const position = (id: PositionId): Position => titleOf(checked(z.string(), id, 'id'), 'id');

/** The title of an id written at `path`. */
export function titleOf(id: PositionId, path: string, local?: LocalCatalogue): Position {
  const found = byId.get(id) ?? local?.titles.find((title) => title.id === id);
  if (found) return found;
  const nearest = [...byId.keys()].sort((a, b) => likeness(b, id) - likeness(a, id)).slice(0, 3);
  const expected = `the id of a title, such as ${nearest.join(', ')}`;
  throw new InputError({ code: 'unknownId', path, expected, received: id });
}
