import { levelStructure, type PositionId, rankOf, titleOf } from '../positions/index.js';
import type { Forum, HolderCase } from './model.js';
import type { PolledTitle } from './regulations/regulation.js';
import { communePosts, partyRows, stateOffices } from './regulations/titles.js';

/** The row of the voters a title of the catalogue stands in; none where no row names it. */
export function rowOfPosition(id: PositionId, forum: Forum): PolledTitle | undefined {
  titleOf(id, 'position');
  if (forum === 'party') return Object.hasOwn(partyRows, id) ? partyRows[id] : undefined;
  return stateOffices[forum].includes(id) ? 'electedOrApprovedOffice' : undefined;
}

/** What a title of the catalogue says of its holder; a fact the caller gives is kept. */
export function withPosition(holder: HolderCase): HolderCase {
  const { position: id, forum, on } = holder;
  if (id === undefined) return holder;
  const { level } = titleOf(id, 'position');
  const post = level === 'commune' && forum === 'party' ? (communePosts[id] ?? 'other') : undefined;
  return {
    level,
    holdsListedTitle: isPolled(id, holder),
    levelHasSubordinateUnits: hasSubordinateUnits(level, on),
    communePost: post,
    ...Object.fromEntries(Object.entries(holder).filter(([, value]) => value !== undefined)),
  } as HolderCase;
}

/** In the Party a title the catalogue ranks, on the day it first stood or later, is a leading one; else it is not known. */
function isPolled(id: PositionId, { forum, on }: HolderCase): boolean | undefined {
  if (forum !== 'party') return stateOffices[forum].includes(id);
  const ranked = rankOf(id, { on });
  return partyRows[id] !== undefined || ranked.outcome !== undefined || possibleIn(ranked) ? true : undefined;
}

const possibleIn = (ranked: ReturnType<typeof rankOf>): boolean =>
  ranked.status === 'undetermined' && ranked.possible.length > 0;

/** "Đến cấp có đơn vị trực thuộc": a commune since its Party organisation stands above grassroots ones; before, not known. */
function hasSubordinateUnits(level: HolderCase['level'], on: HolderCase['on']): boolean | undefined {
  if (level !== 'commune') return true;
  return levelStructure(on).communeParty === 'aboveGrassroots' ? true : undefined;
}
