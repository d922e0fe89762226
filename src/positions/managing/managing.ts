import * as z from 'zod';
import { checked } from '../../input/index.js';
import { governing, type ProvisionRef } from '../../law/index.js';
import {
  type Answer,
  type Note,
  notApplicable,
  note,
  readingNote,
  type Undetermined,
} from '../../reasoning/index.js';
import { hintNotes } from '../hints.js';
import { lifeOn } from '../list.js';
import type { LocalNames } from '../local/model.js';
import type { PositionId, Post } from '../model.js';
import { type Asked, askedBy, type HeldPost, type PositionOptions, postAt } from '../options.js';
import { highest } from '../rank/highest.js';
import { judged } from '../rank/judge.js';
import { managementTimeline } from '../regulations/index.js';
import type { Management, ManagementText } from '../regulations/management.js';
import { hanoiList } from '../regulations/nq-55-hdndhanoi-2025.js';
import { rowOf } from './lists.js';

/** The answer of {@link managingAuthority}. */
export type ManagingAnswer = Answer<Management> & {
  /** The title that decides: of several posts the highest. */
  readonly by?: PositionId | undefined;
  readonly provision?: ProvisionRef | undefined;
  /** The locality's own names, where its table names the manager or the title is its own. */
  readonly local?: LocalNames | undefined;
};

/**
 * Who manages a title, or somebody who holds several (phân cấp quản lý cán bộ): by 105-QĐ/TW from 19/12/2017, 80-QĐ/TW from
 * 18/08/2022, 377-QĐ/TW from 08/10/2025. Managing is another matter than rank: see {@link rankOf}. Where the level prepares
 * a candidate for an election, `electedBy` names who elects.
 *
 * Of posts of several levels the level of the highest decides (377-QĐ/TW); under the earlier texts that could not be read,
 * and differing levels are undetermined. Lists that could not be read are taken from the preceding regulation and marked
 * (reading `positions.managersCarriedOver`). Below the Centre the lists are local: without `options.local` the answer is
 * `localTextNeeded`, except the titles Hà Nội’s Resolution 55/2025 names (reading `positions.nq55AsManagement`).
 *
 * @throws InputError for impossible input; `unknownId` for a title not on record
 * @example
 * import { managingAuthority } from 'canbo';
 * managingAuthority('deputyMinister', { on: '2026-01-01' }).outcome; //=> { by: 'secretariat' }
 * managingAuthority('primeMinister', { on: '2026-01-01' }).outcome; //=> { by: 'politburo', electedBy: 'nationalAssembly' }
 * managingAuthority('communePartyStandingCommitteeMember', { on: '2026-01-01', place: { province: 'hanoi' } }).status; //=> 'undetermined'
 */
export function managingAuthority(
  posts: PositionId | Post | readonly Post[],
  options: PositionOptions,
): ManagingAnswer {
  const asked = askedBy(options);
  if (!isSeveral(posts)) return managerOf(postAt(posts, 'posts', asked), asked);
  checked(z.array(z.unknown()).min(1), posts, 'posts');
  const held = posts.map((post, at) => postAt(post, `posts[${at}]`, asked));
  const answers = held.map((post) => managerOf(post, asked));
  const [first] = answers as [ManagingAnswer];
  const levels = new Set(answers.map(({ outcome }) => outcome?.by));
  const none = answers.every(({ status }) => status === 'notApplicable');
  if (none || (levels.size === 1 && first.outcome !== undefined)) return first;
  const found = governing(managementTimeline, asked.on);
  if (!found.inForce || found.text.highest === undefined)
    return unsettled(answers, asked, note('silent', 'managersDiffer'));
  const best = highest(held.map((post) => judged(post, asked)));
  const deciding = best && answers[held.indexOf(best.post)];
  if (deciding === undefined) return unsettled(answers, asked, note('silent', 'highestPostOpen'));
  const { highest: rule } = found.text;
  return { ...deciding, notes: [...deciding.notes, note('caution', 'highestPostDecides', {}, [rule.ref])] };
}

const isSeveral = (posts: PositionId | Post | readonly Post[]): posts is readonly Post[] =>
  Array.isArray(posts);

/** The levels differ, and which of them decides cannot be said. */
function unsettled(answers: readonly ManagingAnswer[], { on, chosen }: Asked, open: Note): ManagingAnswer {
  const missing = answers.flatMap((answer) => (answer.status === 'undetermined' ? answer.missing : []));
  return {
    status: 'undetermined',
    why: missing.length > 0 ? 'missingFacts' : 'textSilent',
    possible: answers.flatMap(({ outcome }) => outcome ?? []),
    missing,
    under: answers.flatMap(({ under }) => under ?? [])[0] ?? '',
    trace: { on, steps: [] },
    notes: [...chosen, open],
  };
}

/** The manager as the lists give it; of a title of the locality's own, with its name. */
function managerOf(post: HeldPost, asked: Asked): ManagingAnswer {
  const answer = listedManager(post, asked);
  const { local } = asked;
  return local?.titles.includes(post.title) ? { ...answer, local: local.names } : answer;
}

function listedManager(post: HeldPost, asked: Asked): ManagingAnswer {
  const { id } = post.title;
  const life = lifeOn(post.title, asked.on);
  const found = governing(managementTimeline, asked.on);
  if (life !== 'inUse')
    return { ...notApplicable(asked.on, life), by: id, notes: [...asked.chosen, ...hintNotes(post)] };
  if (!found.inForce) return { ...notApplicable(asked.on, found.why), by: id, notes: asked.chosen };
  const { text } = found;
  const row = rowOf(post, text, asked);
  const shared = { by: id, under: text.instrument.id, trace: { on: asked.on, steps: [] } };
  if (row === 'placeNeeded') {
    const missing = [`${post.path}.place.province`];
    return {
      ...shared,
      status: 'undetermined',
      why: 'missingFacts',
      possible: [],
      missing,
      notes: asked.chosen,
    };
  }
  if (row === undefined) return { ...shared, ...notListed(post, text, asked) };
  const { management, provision, evidence, reading, local } = row;
  const relied = reading && !asked.chosen.some(({ values }) => values['reading'] === reading);
  return {
    ...shared,
    status: 'determined',
    outcome: management,
    provision: provision?.ref,
    ...(local && { local }),
    evidence,
    notes: [...asked.chosen, ...(relied ? [readingNote(reading, asked.readings[reading])] : [])],
  };
}

/** No list on record names it: whose list is wanting. */
function notListed(
  post: HeldPost,
  { local }: ManagementText,
  { chosen, on }: Asked,
): Omit<Undetermined<Management>, 'under' | 'trace'> {
  const { level, id } = post.title;
  const below = level !== 'central';
  const excluded: readonly Note[] =
    post.place?.province === hanoiList.province &&
    on >= hanoiList.from &&
    (hanoiList.excluded as readonly string[]).includes(id)
      ? [note('caution', 'listExcludesTitle', {}, [hanoiList.excludes.ref])]
      : [];
  return {
    status: 'undetermined',
    why: below ? 'localTextNeeded' : 'textSilent',
    possible: [],
    missing: [],
    notes: [
      ...chosen,
      below ? note('silent', 'localListNeeded', {}, [local.ref]) : note('silent', 'managerNotRead'),
      ...excluded,
      ...hintNotes(post),
    ],
  };
}
