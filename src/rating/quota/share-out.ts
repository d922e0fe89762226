/** A candidate as the places are shared out. */
export interface Ranked {
  readonly id: string;
  readonly rank?: number | undefined;
  readonly excellentQuarters?: number | undefined;
  readonly group?: string | undefined;
}

/** Who takes the places. */
export interface Shares {
  /** Within the cap by the caller's ranking, in its order; more quarters proposed excellent before it, where the text says so. */
  readonly named: readonly string[];
  /** Outside the cap: they become good. */
  readonly over: readonly string[];
  /** Equal in rank, or not ranked, where the places end: the authority decides among them. */
  readonly tied: readonly string[];
}

/** How many may be named: of the whole, and of each group that has a cap of its own. */
export interface PlacesOfAll {
  readonly whole: number;
  readonly groups: ReadonlyMap<string, number>;
}

/** Ranks in the caller's order; whoever is not ranked stands after everybody who is. */
const rankOf = ({ rank }: Ranked): number => rank ?? Number.MAX_SAFE_INTEGER;

/** The order of two candidates: by quarters where these go first and are known of everybody, then by the caller's ranking. */
function orderOf(candidates: readonly Ranked[], quartersFirst: boolean) {
  const known = quartersFirst && candidates.every(({ excellentQuarters }) => excellentQuarters !== undefined);
  const quartersOf = ({ excellentQuarters = 0 }: Ranked): number => (known ? excellentQuarters : 0);
  return (a: Ranked, b: Ranked): number => quartersOf(b) - quartersOf(a) || rankOf(a) - rankOf(b);
}

/**
 * Fills the places rank by rank; a rank that does not fit whole is tied, in its group or in the whole, and a tie takes the
 * places that were left: nobody of a lower rank comes before it.
 */
export function shareOut(
  candidates: readonly Ranked[],
  { whole, groups }: PlacesOfAll,
  quartersFirst: boolean,
): Shares {
  const named: string[] = [];
  const over: string[] = [];
  const tied: string[] = [];
  const leftIn = new Map<string | undefined, number>(groups);
  let left = whole;
  for (const rank of ranksOf(candidates, orderOf(candidates, quartersFirst))) {
    const parts = partsOf(rank).map(({ group, ids }) => {
      const limit = leftIn.get(group);
      return { group, ids, limit, takes: limit === undefined ? ids.length : Math.min(ids.length, limit) };
    });
    const takes = parts.reduce((sum, part) => sum + part.takes, 0);
    for (const { group, ids, limit, takes: taken } of parts) {
      if (taken === 0 || left === 0) over.push(...ids);
      else if (takes > left || taken < ids.length) tied.push(...ids);
      else named.push(...ids);
      if (limit !== undefined) leftIn.set(group, limit - taken);
    }
    left -= Math.min(left, takes);
  }
  return { named, over, tied };
}

/** The candidates rank by rank, each rank in the order it was given. */
function ranksOf(
  candidates: readonly Ranked[],
  order: (a: Ranked, b: Ranked) => number,
): readonly (readonly Ranked[])[] {
  const ranks: Ranked[][] = [];
  for (const candidate of [...candidates].sort(order)) {
    const last = ranks.at(-1);
    const alike = last?.[0] !== undefined && order(last[0], candidate) === 0;
    if (last && alike) last.push(candidate);
    else ranks.push([candidate]);
  }
  return ranks;
}

/** One rank by groups. */
function partsOf(rank: readonly Ranked[]): readonly { group: string | undefined; ids: readonly string[] }[] {
  const groups = [...new Set(rank.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    ids: rank.filter((one) => one.group === group).map(({ id }) => id),
  }));
}
