import * as z from 'zod';
import { checked } from '../../input/index.js';
import { type Evidence, type Provision, type ProvisionRef, weaker } from '../../law/index.js';
import {
  type Answer,
  type Note,
  note,
  readingNote,
  textNeeded,
  textSilent,
  unreadNote,
} from '../../reasoning/index.js';
import { hintNotes } from '../hints.js';
import type { LocalNames } from '../local/model.js';
import type { PositionId, Post, Rank } from '../model.js';
import { type Asked, askedBy, type PositionOptions, postAt } from '../options.js';
import { noRank, provisionOf } from './compare.js';
import { highest, isAsHigh } from './highest.js';
import { type Judged, judged, localNamesIn } from './judge.js';

/** The answer of {@link rankOf}. */
export type RankAnswer = Answer<Rank> & {
  /** The title that gives the rank: of several posts the highest. */
  readonly by?: PositionId | undefined;
  readonly provision?: ProvisionRef | undefined;
  /** The locality's own names, where its table ranks the title or the title is its own. */
  readonly local?: LocalNames | undefined;
};

/**
 * The rank of a title, or of somebody who holds several: group and tier (bậc) in the catalogue of the day, 35-KL/TW from
 * 05/05/2022, 368-QĐ/TW from 08/09/2025. Tier 1 is the highest.
 *
 * Of several posts the highest full-time one ranks; concurrent posts (kiêm nhiệm, `fullTime: false`) do not, and a post of
 * which it is not said is named in `missing` where it matters. A title whose group or tier could not be read is
 * `undetermined`, with what is known of it in `possible`, never the lowest; a cell the table leaves empty is not filled by
 * analogy; a title of a province or commune that only a local table ranks is `localTextNeeded`. Equivalents of other texts
 * (commendation, benefits) are hints in the notes, never ranks.
 *
 * @throws InputError for impossible input; `unknownId` for a title not on record
 * @example
 * import { rankOf } from 'canbo';
 * rankOf('communePartySecretary', { on: '2025-10-01', place: { province: 'hanoi' } }).outcome; //=> { catalogue: 'qd-368-tw-2025', group: 'IV', tier: 5 }
 * rankOf('communePartySecretary', { on: '2025-10-01', place: { province: 'province' } }).outcome?.tier; //=> 6
 * rankOf([
 *   { position: 'communePartySecretary', fullTime: true },
 *   { position: 'communePeoplesCouncilChairperson', fullTime: false },
 * ], { on: '2025-10-01', place: { province: 'hanoi' } }).by; //=> 'communePartySecretary'
 */
export function rankOf(posts: PositionId | Post | readonly Post[], options: PositionOptions): RankAnswer {
  const asked = askedBy(options);
  if (!isSeveral(posts)) return rankOfOne(judged(postAt(posts, 'posts', asked), asked), asked);
  checked(z.array(z.unknown()).min(1), posts, 'posts');
  const held = posts.map((post, at) => judged(postAt(post, `posts[${at}]`, asked), asked));
  const [first] = held;
  if (first && held.every((one) => 'none' in one)) return rankOfOne(first, asked);
  const ranked = held.filter(({ post }) => post.fullTime !== false);
  const best = highest(held.length === 1 ? ranked : ranked.filter(({ post }) => post.fullTime));
  if (best !== undefined && ranked.every((other) => isAsHigh(best, other)))
    return withHighest(rankOfOne(best, asked), best, held.length);
  const missing = ranked.flatMap(({ post, ...one }) => [
    ...(post.fullTime === undefined ? [`${post.path}.fullTime`] : []),
    ...('standing' in one && one.standing.at === 'placeNeeded' ? [`${post.path}.place.province`] : []),
  ]);
  return {
    status: 'undetermined',
    why: missing.length > 0 ? 'missingFacts' : 'textSilent',
    possible: ranked.flatMap(ranksIn),
    missing,
    under: held.flatMap((one) => ('catalogue' in one ? [one.catalogue.instrument.id] : []))[0] ?? '',
    trace: { on: asked.on, steps: [] },
    notes: [
      ...asked.chosen,
      ranked.length === 0 ? note('silent', 'noFullTimePost') : note('silent', 'highestPostOpen'),
    ],
    ...localNamesIn(held, asked),
  };
}

/** Of several posts: that the highest ranks, and where it is written. */
function withHighest(answer: RankAnswer, best: Judged, held: number): RankAnswer {
  const rule = 'catalogue' in best ? best.catalogue.highest : undefined;
  if (held === 1 || rule === undefined) return answer;
  return { ...answer, notes: [...answer.notes, note('caution', 'highestPostRanks', {}, [rule.ref])] };
}

const isSeveral = (posts: PositionId | Post | readonly Post[]): posts is readonly Post[] =>
  Array.isArray(posts);

const ranksIn = (one: Judged): readonly Rank[] =>
  'standing' in one && one.standing.at === 'rung' ? [one.standing.rank] : [];

function rankOfOne(one: Judged, asked: Asked): RankAnswer {
  if ('none' in one)
    return {
      ...noRank(one, asked),
      notes: [...asked.chosen, ...hintNotes(one.post)],
      by: one.post.title.id,
      ...localNamesIn([one], asked),
    };
  const { post, catalogue, standing } = one;
  const provision = provisionOf(one);
  const shared = {
    by: post.title.id,
    provision: provision?.ref,
    under: catalogue.instrument.id,
    trace: { on: post.on, steps: [] },
    ...localNamesIn([one], asked),
  };
  const reading = 'reading' in standing ? standing.reading : undefined;
  const said = asked.chosen.some(({ values }) => values['reading'] === reading);
  const relied = reading === undefined || said ? [] : [readingNote(reading, asked.readings[reading])];
  const notes = [...asked.chosen, ...relied];
  if (standing.at === 'rung' && isExact(one)) {
    const evidence = evidenceOf(provision, standing.byKind);
    return {
      ...shared,
      status: 'determined',
      outcome: standing.rank,
      evidence,
      notes: [...notes, ...weakness(evidence, provision)],
    };
  }
  if (standing.at === 'placeNeeded') {
    const missing = [`${post.path}.place.province`];
    return {
      ...shared,
      status: 'undetermined',
      why: 'missingFacts',
      possible: standing.possible,
      missing,
      notes,
    };
  }
  const unread = unreadPart(one);
  return {
    ...shared,
    status: 'undetermined',
    why: unread.unread,
    possible: possibleIn(one),
    missing: [],
    notes: [...notes, unreadNote(unread), ...hintNotes(post)],
  };
}

/** A rung is exact with its tier, or in a group that has none. */
function isExact({ catalogue, standing }: Extract<Judged, { standing: unknown }>): boolean {
  if (standing.at !== 'rung') return false;
  const { group, tier } = standing.rank;
  return tier !== undefined || catalogue.groups.find(({ code }) => code === group)?.tiers === 0;
}

function possibleIn({ catalogue, standing }: Extract<Judged, { standing: unknown }>): readonly Rank[] {
  if (standing.at === 'rung') return [standing.rank];
  if (standing.at !== 'between' || standing.group === undefined) return [];
  return [{ catalogue: catalogue.instrument.id, group: standing.group }];
}

/** A local text is a caller’s own: it is not marked by us. */
const evidenceOf = (provision: Provision | undefined, byKind: boolean): Evidence =>
  weaker(provision?.evidence ?? 'readInOneSource', byKind ? 'derived' : 'readInSeveralSources');

const weakness = (evidence: Evidence, provision: Provision | undefined): readonly Note[] =>
  evidence === 'derived' ? [note('weakEvidence', 'rankedByKind', {}, provision ? [provision.ref] : [])] : [];

/** Which part of the catalogue is wanting, and whether only a locality can supply it. */
function unreadPart({ post, catalogue, standing }: Extract<Judged, { standing: unknown }>) {
  const name = post.title.name;
  if (standing.at === 'emptyCell')
    return textSilent({
      vi: `Danh mục không nêu bậc của "${name.vi}" ở nơi này; không suy ra từ nơi khác.`,
      en: `The list names no tier of "${name.en}" at this place; none is inferred from another.`,
    });
  if (standing.at === 'unlisted' && post.title.level !== 'central')
    return textNeeded({
      vi: `"${name.vi}" không có trong phần danh mục đã đọc được; cần danh mục chức danh của cấp ủy địa phương (tại Hà Nội: Bảng danh mục chức danh, chức vụ lãnh đạo và tương đương của Thành phố, số và ngày chưa rõ).`,
      en: `"${name.en}" is not in what could be read of the list; the local committee’s own list is needed (in Hà Nội the city’s table of titles, number and date not known).`,
    });
  const parts = catalogue.groups
    .filter(({ read }) => read !== 'whole')
    .map(({ code }) => code)
    .join(', ');
  return textSilent({
    vi: `Bậc của "${name.vi}" chưa đọc được; các nhóm chưa đọc hết: ${parts}.`,
    en: `The tier of "${name.en}" could not be read; groups read in part: ${parts}.`,
  });
}
