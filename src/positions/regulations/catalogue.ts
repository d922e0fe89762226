import type { Bilingual, EId, Instrument, InstrumentId, Provision } from '../../law/index.js';
import type { Place } from '../model.js';

/** Where a row of a list holds: Hà Nội and TP. Hồ Chí Minh; everywhere else; the cities a reading of "Thành ủy" takes. */
export type Band = 'twoCities' | 'elsewhere' | 'municipal';

/** A group (or category) of a catalogue. */
export interface TitleGroup {
  readonly code: string;
  readonly name: Bilingual;
  /** How many tiers it has; 0: none, its titles stand level; absent: not known. */
  readonly tiers?: number;
  /** A group of another scale is not ordered with the others: the text gives its titles equivalents only. */
  readonly scale?: 'commune';
  /** How much of its list of titles could be read. */
  readonly read: 'whole' | 'part' | 'none';
  readonly provision?: Provision;
}

/** Titles of one group and tier; no tier where the text ranks them in the group but the tier could not be read. */
export interface RankRow {
  readonly group: string;
  readonly tier?: number;
  readonly band?: Band;
  readonly titles: readonly string[];
  readonly provision?: Provision;
}

/** A rung of a catalogue; without a tier, the whole group. */
export interface Rung {
  readonly group: string;
  readonly tier?: number;
}

/** Titles whose rung is not printed, but which other sentences keep between two rungs. */
export interface Bounds {
  readonly titles: readonly string[];
  readonly best: Rung;
  readonly worst: Rung;
  readonly provision: Provision;
}

/** "Each of these ranks at least as high as each of those." */
export interface OrderFact {
  readonly titles: readonly string[];
  readonly atLeast: readonly string[];
  readonly provision: Provision;
}

/** A post the catalogue names by its kind: who heads a Party-building board is the head of an advisory body. */
export type RankedAs = Readonly<Record<string, string>>;

/** One catalogue of titles (danh mục chức danh), central or local. */
export interface TitleCatalogue {
  readonly instrument: Instrument | { readonly id: InstrumentId };
  /** The groups, highest first. */
  readonly groups: readonly TitleGroup[];
  readonly ranks: readonly RankRow[];
  readonly bounds: readonly Bounds[];
  readonly order: readonly OrderFact[];
  readonly rankedAs: RankedAs;
  /** The kinds of commune its commune rows speak of; absent: every kind. */
  readonly communeKinds?: readonly Place['commune'][];
  /** Who holds several titles ranks by the highest. */
  readonly highest?: Provision;
  /** The sentence that leaves further titles to local lists. */
  readonly localLists?: Provision;
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
}
