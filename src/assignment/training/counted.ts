import type { IsoDate } from '../../calendar/index.js';
import { levelStructure, lifeOn, type PositionId, titleOf } from '../../positions/index.js';
import type { Cadre } from './cadre.js';
import { readings, type TrainingOptions } from './readings.js';
import { keyCommuneTitles } from './regulations/index.js';
import type { TrainingScheme } from './scheme.js';
import type { Counted } from './target.js';

/**
 * Why somebody does not count: the title has ended, or does not exist yet; so of the kind of commune (thị trấn ended, đặc khu
 * began); or the title is none the scheme is about.
 */
export type NotCountedWhy =
  | 'titleEnded'
  | 'titleNotYet'
  | 'communeKindEnded'
  | 'communeKindNotYet'
  | 'outsideScheme';

/** Somebody left out of every count of a day. */
export interface NotCounted {
  readonly id: string;
  readonly title: PositionId;
  readonly why: NotCountedWhy;
}

/** The titles a scheme is about: its own, or key commune cadres by the reading. */
export const titlesOf = (
  { titles }: TrainingScheme,
  { readings: chosen = {} }: TrainingOptions,
): ReadonlySet<PositionId> => {
  const reading = chosen['training.keyCommuneCadres'] ?? readings['training.keyCommuneCadres'].default;
  return new Set(titles ?? keyCommuneTitles[reading]);
};

/** Parts those who count on a day from those who do not. */
export function countedOn(
  cadres: readonly Cadre[],
  titles: ReadonlySet<PositionId>,
  on: IsoDate,
): { readonly counted: readonly Counted[]; readonly notCounted: readonly NotCounted[] } {
  const { communeKinds } = levelStructure(on);
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  for (const [at, cadre] of cadres.entries()) {
    const title = titleOf(cadre.title, `cadres[${at}].title`);
    const why =
      lives[lifeOn(title, on)] ??
      kindGone(cadre, communeKinds) ??
      (titles.has(title.id) ? undefined : outside);
    if (why === undefined) counted.push({ cadre, at });
    else notCounted.push({ id: cadre.id, title: title.id, why });
  }
  return { counted, notCounted };
}

const outside = 'outsideScheme' as const;
const lives = {
  inUse: undefined,
  ended: 'titleEnded',
  notYetInForce: 'titleNotYet',
} as const satisfies Record<ReturnType<typeof lifeOn>, NotCountedWhy | undefined>;

/** Which kinds came and went; a day that has a kind the cadre's commune is of leaves it counted. */
function kindGone(
  { communeKind }: Cadre,
  kinds: ReturnType<typeof levelStructure>['communeKinds'],
): NotCountedWhy | undefined {
  if (communeKind === undefined || kinds.includes(communeKind)) return undefined;
  return kinds.includes('specialZone') ? 'communeKindEnded' : 'communeKindNotYet';
}
