import { type ProvisionRef, weaker } from '../../law/index.js';
import {
  type Answer,
  type NotApplicable,
  type Note,
  notApplicable,
  note,
  readingNote,
} from '../../reasoning/index.js';
import type { LocalNames } from '../local/model.js';
import type { PositionId, Post } from '../model.js';
import { type Asked, askedBy, type HeldPost, type PositionOptions, postAt } from '../options.js';
import { type Judged, judged, localNamesIn } from './judge.js';
import { orderByFact, orderOfSpans, type RankOrder } from './order.js';

/** How the first title stands to the second. */
export type SettledOrder = 'higher' | 'lower' | 'equal';

/** The answer of {@link compareRank}. */
export type RankComparison = Answer<SettledOrder> & {
  /** All that can be said, also where it is not settled: `higherOrEqual`, `lowerOrEqual`, `incomparable`. */
  readonly order: RankOrder;
  /** The two titles, in the order they were asked in, each with its place and the day whose catalogue ranks it. */
  readonly titles: readonly [Post, Post];
  readonly provisions: readonly ProvisionRef[];
  /** The locality's own names, where its table ranks one of them. */
  readonly local?: LocalNames | undefined;
};

/**
 * Whether one title ranks higher than another: under one catalogue, by group and then tier (bậc 1 the highest), and by the
 * order sentences of 45-HD/BTCTW II.1.2 where a tier could not be read. 368-QĐ/TW ranks communes by place, so a title of a
 * commune needs `place`, of each post or for both.
 *
 * `incomparable`, as `undetermined`: titles under two catalogues (there is no table of conversion), a title the catalogue
 * could not be read on, tiers not known. It is never `equal` for want of knowledge. Inside the groups of key and
 * high-ranking leaders, which have no tiers, the reading `positions.groupOneOrder` decides, by default `equal`.
 *
 * @throws InputError for impossible input; `unknownId` for a title not on record
 * @example
 * import { compareRank } from 'canbo';
 * const on = '2026-01-01';
 * compareRank('communePartySecretary', 'communePeoplesCommitteeChairperson', { on, place: { province: 'hanoi' } }).outcome; //=> 'higher'
 * compareRank('provincialStandingCommitteeMember', 'ministryDepartmentDirector', { on, place: { province: 'province' } }).order; //=> 'higherOrEqual'
 * compareRank({ position: 'minister', on: '2025-01-01' }, 'minister', { on }).order; //=> 'incomparable'
 */
export function compareRank(
  a: PositionId | Post,
  b: PositionId | Post,
  options: PositionOptions,
): RankComparison {
  const asked = askedBy(options);
  const first = judged(postAt(a, 'a', asked), asked);
  const second = judged(postAt(b, 'b', asked), asked);
  const titles = [askedFor(first.post), askedFor(second.post)] as const;
  const named = { titles, ...localNamesIn([first, second], asked) };
  const none = [first, second].find((one): one is Extract<Judged, { none: unknown }> => 'none' in one);
  if (none) return { ...noRank(none, asked), order: 'incomparable', provisions: [], ...named };
  const order = orderOf(first, second);
  const provisions = [first, second].flatMap((one) => provisionOf(one)?.ref ?? []);
  const shared = {
    order,
    provisions,
    under: 'catalogue' in first ? first.catalogue.instrument.id : '',
    trace: { on: asked.on, steps: [] },
    notes: [...asked.chosen, ...notesOn(first, second, asked)],
    ...named,
  };
  if (order === 'higher' || order === 'lower' || order === 'equal') {
    const evidence = [first, second]
      .map((one) =>
        weaker(
          provisionOf(one)?.evidence ?? 'readInOneSource',
          inferred(one) ? 'derived' : 'readInSeveralSources',
        ),
      )
      .reduce(weaker);
    return { ...shared, status: 'determined', outcome: order, evidence };
  }
  const missing = [first, second].flatMap((one) =>
    'standing' in one && one.standing.at === 'placeNeeded' ? [`${one.post.path}.place.province`] : [],
  );
  const why = missing.length > 0 ? 'missingFacts' : 'textSilent';
  return { ...shared, status: 'undetermined', why, possible: [...possibleOf[order]], missing };
}

const askedFor = ({ title, place, on }: HeldPost): Post => ({
  position: title.id,
  ...(place && { place }),
  on,
});

const possibleOf: Readonly<Record<Exclude<RankOrder, SettledOrder>, readonly SettledOrder[]>> = {
  higherOrEqual: ['higher', 'equal'],
  lowerOrEqual: ['lower', 'equal'],
  incomparable: ['higher', 'lower', 'equal'],
};

/** No catalogue ranks a post: why. */
export const noRank = (
  { post, none }: Extract<Judged, { none: unknown }>,
  { chosen }: Asked,
): NotApplicable => ({
  ...notApplicable(post.on, none),
  notes: chosen,
});

/** The order of two posts under one catalogue. */
export function orderOf(a: Judged, b: Judged): RankOrder {
  if ('none' in a || 'none' in b || a.catalogue !== b.catalogue) return 'incomparable';
  const [left, right] = [a.standing, b.standing];
  if (!('span' in left) || !('span' in right)) return 'incomparable';
  const bySpan = orderOfSpans(left.span, right.span);
  return bySpan === 'incomparable' ? orderByFact(a.catalogue, a.post.title.id, b.post.title.id) : bySpan;
}

/** A rung that is not printed for the title itself. */
const inferred = (one: Judged): boolean =>
  'standing' in one && (one.standing.at === 'between' || (one.standing.at === 'rung' && one.standing.byKind));

/** The provision a standing rests on. */
export const provisionOf = (one: Judged) =>
  'standing' in one && 'provision' in one.standing ? one.standing.provision : undefined;

function notesOn(a: Judged, b: Judged, { readings, chosen }: Asked): readonly Note[] {
  if ('none' in a || 'none' in b) return [];
  if (a.catalogue !== b.catalogue) return [note('caution', 'twoCatalogues')];
  const ids = new Set(
    [a, b].flatMap(({ standing }) => ('reading' in standing && standing.reading ? [standing.reading] : [])),
  );
  const level = [a, b].every(
    ({ standing, catalogue }) =>
      standing.at === 'rung' &&
      catalogue.groups.find(({ code }) => code === standing.rank.group)?.tiers === 0,
  );
  const sameGroup =
    level &&
    a.standing.at === 'rung' &&
    b.standing.at === 'rung' &&
    a.standing.rank.group === b.standing.rank.group;
  if (sameGroup && a.post.title.id !== b.post.title.id) ids.add('positions.groupOneOrder');
  const said = new Set(chosen.map(({ values }) => values['reading']));
  return [...ids].filter((id) => !said.has(id)).map((id) => readingNote(id, readings[id]));
}
