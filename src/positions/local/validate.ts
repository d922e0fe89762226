import { governing, type ProvisionRef } from '../../law/index.js';
import { type Answer, defaultsOf, notApplicable, note } from '../../reasoning/index.js';
import { known, lifeOn, titleOf } from '../list.js';
import type { Position, PositionId } from '../model.js';
import { orderOf } from '../rank/compare.js';
import type { Judged } from '../rank/judge.js';
import type { RankOrder } from '../rank/order.js';
import { stand } from '../rank/stand.js';
import { readings } from '../readings.js';
import type { TitleCatalogue } from '../regulations/catalogue.js';
import { catalogueTimeline } from '../regulations/index.js';
import { localCatalogue } from './local.js';
import type { LocalCatalogue, LocalNames, LocalTable } from './model.js';

/** What is wrong with a local table, in one word. */
export type CatalogueProblemCode =
  /** A title the central catalogue ranks below the central groups, left out. */
  | 'notMapped'
  /** A title that does not exist on the first day of the table. */
  | 'notInUse'
  /** A title put on a level with or below one the central catalogue puts under it. */
  | 'againstCentralOrder'
  /** No central catalogue is in force on the first day. */
  | 'noCentralCatalogue';

/** One thing wrong with a local table. */
export interface CatalogueProblem {
  readonly code: CatalogueProblemCode;
  readonly title?: PositionId;
  /** The title it is put wrongly against. */
  readonly against?: PositionId;
  readonly provision?: ProvisionRef;
}

const resolved = defaultsOf(readings);

/** A table that agrees with the central catalogue, or one with something wrong. */
export type LocalTableFit = 'fits' | 'doesNotFit';

/** The answer of {@link validateLocalTable}, with everything that is wrong. */
export type LocalTableAnswer = Answer<LocalTableFit> & {
  readonly problems: readonly CatalogueProblem[];
  readonly local: LocalNames;
};

/**
 * What is wrong with a local table, measured by the central catalogue of its first day: every title of province and commune
 * the catalogue ranks there must be mapped, no title may have ended, and the order of the catalogue and of
 * 45-HD/BTCTW II.1.2 must hold. Without problems it fits, as far as the catalogue could be read.
 *
 * @throws InputError for a malformed table
 * @example
 * import { validateLocalTable } from 'canbo';
 * const { outcome, problems } = validateLocalTable({
 *   id: 'qd-2-tu-hanoi-2026',
 *   name: { vi: 'Bảng danh mục chức danh (ví dụ)', en: 'Table of titles (an example)' },
 *   province: 'hanoi',
 *   from: '2026-02-01',
 *   groups: [
 *     {
 *       code: 'A',
 *       name: { vi: 'Nhóm A', en: 'Group A' },
 *       tiers: [['communePartyDeputySecretary'], ['communePartySecretary']],
 *     },
 *   ],
 * });
 * outcome; //=> 'doesNotFit'
 * problems.find(({ code }) => code === 'againstCentralOrder')?.title; //=> 'communePartySecretary'
 */
export function validateLocalTable(table: LocalTable): LocalTableAnswer {
  const local = localCatalogue(table);
  const { from } = local.table;
  const found = governing(catalogueTimeline, from);
  if (!found.inForce) {
    const problems = [{ code: 'noCentralCatalogue' }] as const;
    return { ...notApplicable(from, found.why), problems, local: local.names };
  }
  const problems = problemsOf(local, found.text);
  const { instrument, groups, localLists } = found.text;
  const unread = groups.filter(({ read }) => read !== 'whole').map(({ code }) => code);
  return {
    status: 'determined',
    outcome: problems.length === 0 ? 'fits' : 'doesNotFit',
    under: instrument.id,
    evidence: localLists?.evidence ?? 'readInOneSource',
    trace: { on: from, steps: [] },
    notes:
      unread.length === 0
        ? []
        : [note('silent', 'catalogueReadInPart', { text: instrument.id, groups: unread.join(', ') })],
    problems,
    local: local.names,
  };
}

function problemsOf(local: LocalCatalogue, catalogue: TitleCatalogue): readonly CatalogueProblem[] {
  const { table: given } = local;
  const placed = given.groups.flatMap(({ tiers }) => tiers.flat());
  const notInUse = placed.filter((id) => lifeOn(titleOf(id, 'table', local), given.from) !== 'inUse');
  const central = (title: Position): Judged => judgedIn(catalogue, title, given);
  const here = (title: Position): Judged => judgedIn(local.catalogue, title, given);
  const provision = catalogue.localLists?.ref;
  const cited = provision && { provision };
  const expected = known().filter(
    (title) => lifeOn(title, given.from) === 'inUse' && isLocal(central(title)),
  );
  return [
    ...notInUse.map((title): CatalogueProblem => ({ code: 'notInUse', title })),
    ...expected
      .filter(({ id }) => !placed.includes(id))
      .map(({ id }): CatalogueProblem => ({ code: 'notMapped', title: id, ...cited })),
    ...placed.flatMap((upper) =>
      placed.flatMap((lower): readonly CatalogueProblem[] => {
        const [a, b] = [titleOf(upper, 'table', local), titleOf(lower, 'table', local)];
        if (!contradicts(orderOf(central(a), central(b)), orderOf(here(a), here(b)))) return [];
        return [{ code: 'againstCentralOrder', title: upper, against: lower, ...cited }];
      }),
    ),
  ];
}

const contradicts = (central: RankOrder, local: RankOrder): boolean =>
  (central === 'higher' && (local === 'lower' || local === 'equal')) ||
  (central === 'higherOrEqual' && local === 'lower');

function judgedIn(catalogue: TitleCatalogue, title: Position, { province, from: on }: LocalTable): Judged {
  const place = { province };
  const post = { title, place, fullTime: undefined, on, path: 'table' };
  return { post, catalogue, standing: stand(catalogue, title.id, place, resolved) };
}

/** Below the Centre, and in the last group, the one that is left to committees and heads of bodies. */
function isLocal(one: Judged): boolean {
  if ('none' in one || one.post.title.level === 'central') return false;
  const { standing, catalogue } = one;
  if (catalogue.rankedAs[one.post.title.id] !== undefined) return false;
  const group =
    standing.at === 'rung' ? standing.rank.group : standing.at === 'between' ? standing.group : undefined;
  return group !== undefined && group === catalogue.groups.at(-1)?.code;
}
