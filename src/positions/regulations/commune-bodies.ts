import { type Bilingual, type Instrument, type Provision, provisionsOf } from '../../law/index.js';
import type { Place } from '../model.js';
import { qd298Provisions } from './levels.js';

/** The bodies of one commune institution, in the kinds of commune that have them. */
export interface CommuneBodies {
  readonly of: 'partyCommittee' | 'peoplesCouncil' | 'peoplesCommittee';
  readonly kinds: readonly NonNullable<Place['commune']>[];
  readonly bodies: readonly Bilingual[];
  readonly provision: Provision;
}

export const hd09Record: Instrument = {
  id: 'hd-09-tu-hanoi-2025',
  kind: 'guidance',
  number: '09-HD/TU',
  title: {
    vi: 'Hướng dẫn về tổ chức chính quyền địa phương cấp xã sau sắp xếp (Thành ủy Hà Nội)',
    en: 'Guidance on commune-level government after the reorganisation (Hà Nội Party committee)',
  },
  issuer: 'provincialPartyStandingCommittee',
  signedOn: '2025',
  evidence: 'readInOneSource',
  remark: { vi: 'Tên nêu theo nội dung.', en: 'Named by its subject.' },
};

export const hd09Provisions = provisionsOf('hd-09-tu-hanoi-2025', {
  unplaced__council: {
    evidence: 'readInSeveralSources',
    vi: 'Hội đồng nhân dân cấp xã: Chủ tịch kiêm nhiệm, một Phó Chủ tịch chuyên trách; hai ban, mỗi ban Trưởng ban kiêm nhiệm, một Phó Trưởng ban chuyên trách.',
    en: 'Commune People’s Council: a concurrent chairperson, one full-time vice chairperson; two boards, each with a concurrent head and one full-time deputy.',
  },
  unplaced__committee: {
    evidence: 'readInSeveralSources',
    vi: 'Ủy ban nhân dân cấp xã: Chủ tịch và hai Phó Chủ tịch; nhiều nhất bốn phòng và tương đương.',
    en: 'Commune People’s Committee: a chairperson and two vice chairpersons; at most four divisions and equivalents.',
  },
});

const office = { vi: 'Văn phòng', en: 'Office' };
const inspection = { vi: 'Cơ quan Ủy ban Kiểm tra', en: 'Inspection body' };
const shared = {
  office: {
    vi: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    en: 'Office of the Council and the Committee',
  },
  culture: { vi: 'Phòng Văn hóa - Xã hội', en: 'Division of culture and society' },
  centre: { vi: 'Trung tâm phục vụ hành chính công', en: 'Public administration service centre' },
};

/** Since 01/07/2025. A political centre is added where that of the former district sits. */
export const communeBodies: readonly CommuneBodies[] = [
  {
    of: 'partyCommittee',
    kinds: ['commune', 'ward'],
    bodies: [office, { vi: 'Ban Xây dựng Đảng', en: 'Party-building board' }, inspection],
    provision: qd298Provisions.art_4,
  },
  {
    of: 'partyCommittee',
    kinds: ['specialZone'],
    bodies: [
      office,
      { vi: 'Ban Tổ chức', en: 'Organisation board' },
      { vi: 'Ban Tuyên giáo và Dân vận', en: 'Propaganda and mass mobilisation board' },
      inspection,
    ],
    provision: qd298Provisions.art_4,
  },
  {
    of: 'peoplesCouncil',
    kinds: ['commune', 'ward'],
    bodies: [
      { vi: 'Ban Pháp chế', en: 'Legal board' },
      { vi: 'Ban Kinh tế - Xã hội', en: 'Economic and social board' },
    ],
    provision: hd09Provisions.unplaced__council,
  },
  {
    of: 'peoplesCommittee',
    kinds: ['commune'],
    bodies: [shared.office, { vi: 'Phòng Kinh tế', en: 'Economic division' }, shared.culture, shared.centre],
    provision: hd09Provisions.unplaced__committee,
  },
  {
    of: 'peoplesCommittee',
    kinds: ['ward'],
    bodies: [
      shared.office,
      { vi: 'Phòng Kinh tế, Hạ tầng và Đô thị', en: 'Division of economy, infrastructure and urban affairs' },
      shared.culture,
      shared.centre,
    ],
    provision: hd09Provisions.unplaced__committee,
  },
];
