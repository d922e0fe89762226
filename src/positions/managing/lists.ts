import { type Evidence, type Provision, weaker } from '../../law/index.js';
import type { LocalNames } from '../local/model.js';
import type { Asked, HeldPost } from '../options.js';
import { judged } from '../rank/judge.js';
import { inBand } from '../rank/stand.js';
import type { Management, ManagementRow, ManagementText } from '../regulations/management.js';
import { hanoiList } from '../regulations/nq-55-hdndhanoi-2025.js';

/** What a list says of a title. */
export interface Row {
  readonly management: Management;
  readonly provision?: Provision;
  readonly evidence: Evidence;
  readonly reading?: string;
  /** The table of a locality that says it. */
  readonly local?: LocalNames;
}

/** The lists in the order they speak: the text’s own, the group of the catalogue, the locality’s, the preceding text’s. */
export function rowOf(post: HeldPost, text: ManagementText, asked: Asked): Row | 'placeNeeded' | undefined {
  return (
    inRows(post, text, asked) ??
    byGroup(post, text, asked) ??
    byLocality(post, asked) ??
    carried(post, text, asked)
  );
}

function inRows(
  { title, place }: HeldPost,
  { rows }: ManagementText,
  { readings }: Asked,
): Row | 'placeNeeded' | undefined {
  const naming = rows.filter(({ titles }) => titles.includes(title.id));
  if (naming.some(({ band }) => band !== undefined) && place === undefined) return 'placeNeeded';
  const row = naming.find(({ band }) => inBand(band, place?.province, readings));
  return row && { management: managementIn(row), provision: row.provision, evidence: row.provision.evidence };
}

const managementIn = ({ by, electedBy, centralCommitteeAskedFirst }: ManagementRow): Management => ({
  by,
  ...(electedBy && { electedBy }),
  ...(centralCommitteeAskedFirst && { centralCommitteeAskedFirst }),
});

/** The groups of the catalogue that are named after their manager. */
function byGroup(post: HeldPost, { groups }: ManagementText, asked: Asked): Row | 'placeNeeded' | undefined {
  if (groups.length === 0) return undefined;
  const one = judged({ ...post, on: asked.on }, { ...asked, local: undefined });
  if (!('standing' in one)) return undefined;
  const { standing } = one;
  const groupsOf = standing.at === 'placeNeeded' ? standing.possible.map(({ group }) => group) : [];
  if (groupsOf.some((code) => groups.some(({ group }) => group === code))) return 'placeNeeded';
  if (standing.at !== 'rung') return undefined;
  const named = groups.find(({ group }) => group === standing.rank.group);
  if (named === undefined) return undefined;
  const { by, provision } = named;
  const ranked = standing.provision?.evidence ?? 'unverified';
  return { management: { by }, provision, evidence: weaker('derived', weaker(ranked, provision.evidence)) };
}

function byLocality({ title, place }: HeldPost, { on, local, readings }: Asked): Row | undefined {
  const table = local?.table;
  const listed = table?.managed?.find(({ titles }) => titles.includes(title.id));
  if (table && listed && table.from <= on && (table.to === undefined || on <= table.to))
    return { management: { by: listed.by }, evidence: 'readInOneSource', local: local.names };
  const reading = 'positions.nq55AsManagement';
  const named = (hanoiList.titles as readonly string[]).includes(title.id);
  const holds = named && place?.province === hanoiList.province && on >= hanoiList.from;
  if (!holds || readings[reading] !== 'yes') return undefined;
  const { provision } = hanoiList;
  return { management: { by: 'municipalStandingCommittee' }, provision, evidence: 'derived', reading };
}

/** A list of this text that could not be read, taken from the one before it. */
function carried(
  post: HeldPost,
  { carriedFrom }: ManagementText,
  asked: Asked,
): Row | 'placeNeeded' | undefined {
  const reading = 'positions.managersCarriedOver';
  if (carriedFrom === undefined || asked.readings[reading] !== 'answer') return undefined;
  const row = inRows(post, carriedFrom, asked) ?? carried(post, carriedFrom, asked);
  if (row === undefined || row === 'placeNeeded') return row;
  return { ...row, evidence: weaker(row.evidence, 'readInSiblingText'), reading };
}
