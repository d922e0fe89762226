import * as z from 'zod';
import { type IsoDate, isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Bilingual, type Evidence, governing, type ProvisionRef, weaker } from '../law/index.js';
import { type Answer, notApplicable, textSilent, unreadNote } from '../reasoning/index.js';
import type { Place, PositionLevel } from './model.js';
import { communeBodies as bodies } from './regulations/commune-bodies.js';
import { fourLevels, levelTimeline } from './regulations/levels.js';

/** The levels of the political system on a day. */
export interface Structure {
  readonly levels: readonly PositionLevel[];
  /** Xã, phường, thị trấn before; xã, phường, đặc khu after. */
  readonly communeKinds: readonly NonNullable<Place['commune']>[];
  /** How many units, where on record. */
  readonly units: { readonly province: number; readonly commune?: number };
  /** What a commune Party organisation is: tổ chức cơ sở đảng, or cấp trên trực tiếp của tổ chức cơ sở đảng. */
  readonly communeParty: 'grassroots' | 'aboveGrassroots';
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * The levels on a day: four until 30/06/2025 (63 provinces; xã, phường, thị trấn), three from 01/07/2025 (34 provinces;
 * xã, phường, đặc khu), when the commune Party organisation became the level directly above grassroots ones (298-QĐ/TW).
 *
 * @throws InputError for a wrong date
 * @example
 * import { levelStructure } from 'canbo';
 * levelStructure('2025-06-30').levels; //=> ['central', 'province', 'district', 'commune']
 * levelStructure('2025-07-01').communeParty; //=> 'aboveGrassroots'
 */
export function levelStructure(on: IsoDate): Structure {
  const found = governing(levelTimeline, checked(isoDate, on, 'on'));
  const { provision, ...structure } = found.inForce ? found.text : fourLevels;
  return { ...structure, provision: provision.ref, evidence: provision.evidence };
}

/** The bodies of one institution of a commune. */
export interface CommuneInstitution {
  readonly of: 'partyCommittee' | 'peoplesCouncil' | 'peoplesCommittee';
  readonly bodies: readonly Bilingual[];
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

const kindSchema = z.enum(['commune', 'ward', 'township', 'specialZone']);

/**
 * The bodies of a commune, ward or special zone since 01/07/2025: of its Party committee (298-QĐ/TW Điều 4), its People's
 * Council and its People's Committee (the central orientation as 09-HD/TU of Hà Nội writes it). What could not be read of a
 * kind is named in the notes; days before and a township, which has ended, are not applicable.
 *
 * @throws InputError for a wrong date or kind
 * @example
 * import { communeStructure } from 'canbo';
 * communeStructure('ward', '2026-01-01').outcome?.map(({ of, bodies }) => [of, bodies.length]); //=> [['partyCommittee', 3], ['peoplesCouncil', 2], ['peoplesCommittee', 4]]
 */
export function communeStructure(
  kind: NonNullable<Place['commune']>,
  on: IsoDate,
): Answer<readonly CommuneInstitution[]> {
  const asked = checked(kindSchema, kind, 'kind');
  const found = governing(levelTimeline, checked(isoDate, on, 'on'));
  if (!found.inForce) return notApplicable(on, found.why);
  if (!found.text.communeKinds.includes(asked)) return notApplicable(on, 'ended');
  const own = bodies.filter(({ kinds }) => kinds.includes(asked));
  const unread = bodies.filter(({ of }) => own.every((read) => read.of !== of));
  return {
    status: 'determined',
    outcome: own.map(({ of, bodies: named, provision }) => ({
      of,
      bodies: named,
      provision: provision.ref,
      evidence: provision.evidence,
    })),
    under: found.text.provision.ref.instrument,
    evidence: own.map(({ provision }) => provision.evidence).reduce(weaker, 'readInSeveralSources'),
    trace: { on, steps: [] },
    notes: unread.length > 0 ? [unreadNote(governmentUnread)] : [],
  };
}

const governmentUnread = textSilent({
  vi: 'Các cơ quan của Hội đồng nhân dân, Ủy ban nhân dân ở đặc khu chưa đọc được.',
  en: 'The bodies of the Council and the Committee of a special zone could not be read.',
});
