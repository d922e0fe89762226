import type { Provision } from '../../law/index.js';
import type { ResolvedReadings } from '../../reasoning/index.js';
import type { Place, Rank } from '../model.js';
import type { Band, RankRow, Rung, TitleCatalogue } from '../regulations/catalogue.js';

/** Between which rungs a title stands; the smaller number is the higher rung. Spans of two scales are not compared. */
export interface Span {
  readonly best: number;
  readonly worst: number;
  readonly scale: string;
}

/** Where a catalogue puts a title at a place, or why it cannot be said. */
export type Standing =
  | {
      readonly at: 'rung';
      readonly rank: Rank;
      readonly span: Span;
      readonly provision?: Provision | undefined;
      readonly reading?: string;
      readonly byKind: boolean;
    }
  /** No line of its own; other sentences keep it between two rungs. */
  | {
      readonly at: 'between';
      readonly span: Span;
      readonly group?: string;
      readonly provision: Provision;
      readonly reading?: string;
    }
  /** Ranked by place, and the place is not given. */
  | { readonly at: 'placeNeeded'; readonly possible: readonly Rank[] }
  /** Named at other places only: its cell is empty here. */
  | { readonly at: 'emptyCell'; readonly provision?: Provision | undefined }
  /** Not in what could be read of the catalogue. */
  | { readonly at: 'unlisted' };

/** Where a catalogue puts a title held at a place. */
export function stand(
  catalogue: TitleCatalogue,
  title: string,
  place: Place | undefined,
  readings: ResolvedReadings,
): Standing {
  const kind = catalogue.rankedAs[title];
  const named = kind ?? title;
  const rows = catalogue.ranks.filter(({ titles }) => titles.includes(named));
  const province = place?.province;
  const banded = rows.some(({ band }) => band !== undefined);
  if (banded && province === undefined)
    return { at: 'placeNeeded', possible: rows.map((row) => rankOf(row, catalogue)) };
  const reading =
    rows.some(({ band }) => band === 'municipal') && province === 'otherCity' ? municipal : undefined;
  const noted = reading === undefined ? {} : { reading };
  const row = rows.find(({ band }) => inBand(band, province, readings));
  if (row !== undefined) {
    const span = spanOf(row, row, catalogue, named, readings);
    const { provision } = row;
    return {
      at: 'rung',
      rank: rankOf(row, catalogue),
      span,
      provision,
      byKind: kind !== undefined,
      ...noted,
    };
  }
  const bounds = catalogue.bounds.find(({ titles }) => titles.includes(named));
  if (bounds !== undefined) {
    const { best, worst, provision } = bounds;
    const span = spanOf(best, worst, catalogue, named, readings);
    return {
      at: 'between',
      span,
      provision,
      ...(best.group === worst.group && { group: best.group }),
      ...noted,
    };
  }
  return rows.length > 0 ? { at: 'emptyCell', provision: rows[0]?.provision } : { at: 'unlisted' };
}

const municipal = 'positions.groupFourTierOnePlace';

/** Whether a row holds at a place. */
export function inBand(
  band: Band | undefined,
  province: Place['province'] | undefined,
  readings: ResolvedReadings,
): boolean {
  const isOfTwo = province === 'hanoi' || province === 'hoChiMinhCity';
  if (band === undefined) return true;
  if (band === 'elsewhere') return !isOfTwo;
  if (band === 'twoCities' || isOfTwo) return isOfTwo;
  return province === 'otherCity' && readings[municipal] === 'centralCities';
}

const rankOf = ({ group, tier }: RankRow, { instrument }: TitleCatalogue): Rank => ({
  catalogue: instrument.id,
  group,
  ...(tier === undefined ? {} : { tier }),
});

/** Rungs as numbers: a group holds a hundred, its tiers count from the first. A group without a tier is all of its rungs. */
function spanOf(
  best: Rung,
  worst: Rung,
  catalogue: TitleCatalogue,
  title: string,
  readings: ResolvedReadings,
): Span {
  const { groups } = catalogue;
  const first = groups.findIndex(({ code }) => code === best.group);
  const last = groups.findIndex(({ code }) => code === worst.group);
  const scale = `${catalogue.instrument.id} ${groups[first]?.scale ?? ''}`;
  const level = groups[first]?.tiers === 0 ? levelTier(catalogue, best.group, title, readings) : undefined;
  return {
    best: first * width + (best.tier ?? level ?? 1),
    worst: last * width + (worst.tier ?? level ?? width - 1),
    scale,
  };
}

const width = 100;

/** In a group without tiers all stand level, unless the order of listing is read as an order. */
function levelTier(
  catalogue: TitleCatalogue,
  group: string,
  title: string,
  readings: ResolvedReadings,
): number {
  if (readings['positions.groupOneOrder'] !== 'listOrder') return 1;
  const listed = catalogue.ranks.filter((row) => row.group === group).flatMap(({ titles }) => titles);
  return 1 + listed.indexOf(title);
}
