import type { Evidence, Provision } from '../../law/index.js';
import { type FactPath, type Note, note, type ResolvedReadings, type Unread } from '../../reasoning/index.js';
import type { CapShare } from './model.js';
import { type CapReading, type Pool, placesFor } from './places.js';

/** A number of places for a set smaller than another number. */
export interface SmallSet {
  readonly fewerThan: number;
  readonly most: number;
  readonly provision: Provision;
}

/** The cap as it is to be read, of either side: the engine knows no text. */
export interface Cap {
  readonly reading: CapReading;
  /** A number in place of the share. */
  readonly most?: number | undefined;
  /** What a reading grants to a group too small for one place. */
  readonly least?: SmallSet | undefined;
  /** The text has a number for a smaller set than this one. */
  readonly smallSet?: SmallSet | undefined;
  /** It binds in every group of similar tasks as well as in the whole. */
  readonly inGroups: boolean;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
}

/** Why there is no cap to count by: it could not be read, the text refuses or has none, a fact is missing. */
export type NoCap =
  | { readonly unread: Unread }
  | { readonly refused: Note }
  | { readonly missing: readonly FactPath[]; readonly notes: readonly Note[] };

/** How many of a group may be named. */
export function placesUnder({ reading, most, least }: Cap, pool: Pool): number {
  if (most !== undefined) return Math.min(pool.fit, most);
  const places = placesFor(reading, pool);
  if (least === undefined || pool.fit + pool.good + pool.below >= least.fewerThan) return places;
  return Math.max(places, Math.min(pool.fit, least.most));
}

/** The readings of the cap, before its share is known. */
export const readingOf = (readings: ResolvedReadings): Omit<CapReading, 'ratio'> => ({
  base: readings['rating.capBase'] as CapReading['base'],
  rounding: readings['rating.capRounding'] as CapReading['rounding'],
  pool: readings['rating.capPool'] as CapReading['pool'],
});

/** A share set by somebody beside the text, over its own base. */
export const sharedOut = (readings: ResolvedReadings, share: CapShare): CapReading => ({
  ...readingOf(readings),
  ...share,
});

/** A local scheme's cap in place of the text's. */
export const localCapOf = (readings: ResolvedReadings, share: CapShare, evidence: Evidence): Cap => ({
  reading: sharedOut(readings, share),
  inGroups: true,
  notes: [note('reading', 'localCap')],
  evidence,
});
