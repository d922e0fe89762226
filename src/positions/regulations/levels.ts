import { type Instrument, type Provision, provisionsOf, type Timeline } from '../../law/index.js';
import type { Place, PositionLevel } from '../model.js';

/** The levels of the political system in a span of time. */
export interface LevelStructure {
  readonly levels: readonly PositionLevel[];
  readonly communeKinds: readonly NonNullable<Place['commune']>[];
  /** How many units there are, where that is on record. */
  readonly units: { readonly province: number; readonly commune?: number };
  /** What a commune Party organisation is: a grassroots one, or the level directly above grassroots ones. */
  readonly communeParty: 'grassroots' | 'aboveGrassroots';
  readonly provision: Provision;
}

/** On the structure of the commune level; its title is not on record, so it is known by its subject. */
export const qd298Record: Instrument = {
  id: 'qd-298-tw-2025',
  kind: 'regulation',
  number: '298-QĐ/TW',
  title: {
    vi: 'Quy định về bộ máy đảng ủy cấp xã',
    en: 'Regulation on the bodies of the commune-level Party committee',
  },
  issuer: 'secretariat',
  signedOn: '2025-06-09',
  inForceFrom: '2025-07-01',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Tên nêu theo nội dung; cơ quan ban hành chưa kiểm chứng.',
    en: 'Named by its subject; the issuer is unverified.',
  },
};

export const qd298Provisions = provisionsOf('qd-298-tw-2025', {
  unplaced__districtLevel: {
    evidence: 'readInSeveralSources',
    vi: 'Đến 30/06/2025 có cấp huyện; đảng bộ xã là tổ chức cơ sở đảng.',
    en: 'Until 30/06/2025 there is a district level; the commune Party organisation is a grassroots one.',
  },
  unplaced__aboveGrassroots: {
    evidence: 'readInSeveralSources',
    vi: 'Từ 01/07/2025 đảng bộ cấp xã là cấp trên trực tiếp của tổ chức cơ sở đảng, trực thuộc đảng bộ tỉnh, thành phố.',
    en: 'From 01/07/2025 the commune Party organisation is the level directly above grassroots ones, directly under the province.',
  },
  art_4: {
    evidence: 'readInOneSource',
    vi: 'Đảng ủy xã, phường: Văn phòng, Ban Xây dựng Đảng, Cơ quan Ủy ban Kiểm tra, và Trung tâm chính trị nơi có trung tâm của cấp huyện cũ; đặc khu nhiều nhất bốn cơ quan.',
    en: 'Commune and ward committees: office, Party-building board, inspection body, and a political centre where the former district one sits; special zones at most four bodies.',
  },
});

/** Four levels, as long as the library looks back. */
export const fourLevels: LevelStructure = {
  levels: ['central', 'province', 'district', 'commune'],
  communeKinds: ['commune', 'ward', 'township'],
  units: { province: 63 },
  communeParty: 'grassroots',
  provision: qd298Provisions.unplaced__districtLevel,
};

/** The change of 01/07/2025: 63 provinces to 34, four levels to three. */
export const levelTimeline: Timeline<LevelStructure> = [
  {
    from: '2025-07-01',
    text: {
      levels: ['central', 'province', 'commune'],
      communeKinds: ['commune', 'ward', 'specialZone'],
      units: { province: 34, commune: 3321 },
      communeParty: 'aboveGrassroots',
      provision: qd298Provisions.unplaced__aboveGrassroots,
    },
  },
];
