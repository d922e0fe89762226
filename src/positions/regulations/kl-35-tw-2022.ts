import { type Instrument, provisionsOf } from '../../law/index.js';
import type { TitleCatalogue, TitleGroup } from './catalogue.js';

const instrument: Instrument = {
  id: 'kl-35-tw-2022',
  kind: 'conclusion',
  number: '35-KL/TW',
  title: {
    vi: 'Kết luận về danh mục chức danh, chức vụ lãnh đạo và tương đương của hệ thống chính trị từ Trung ương đến cơ sở',
    en: 'Conclusion on the list of leadership titles, positions and equivalents of the political system from the Centre to the grassroots',
  },
  issuer: 'politburo',
  signedOn: '2022-05-05',
  inForceFrom: '2022-05-05',
  inForceTo: '2025-09-07',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Ngày hiệu lực lấy theo ngày ký, chưa kiểm chứng.',
    en: 'The day of signing is taken as entry into force, unverified.',
  },
};

const p = provisionsOf('kl-35-tw-2022', {
  unplaced__structure: {
    evidence: 'readInSeveralSources',
    vi: 'Ba nhóm: lãnh đạo chủ chốt và cấp cao (loại I, II); chức danh Bộ Chính trị quản lý (loại III, ba bậc) và Ban Bí thư quản lý (loại IV); khung chức danh các cấp khác (loại V đến XI).',
    en: 'Three groups: key and high-ranking leaders (categories I, II); titles managed by the Politburo (III, three tiers) and the Secretariat (IV); framework of other levels (V to XI).',
  },
  unplaced__categoryI: {
    evidence: 'readInSeveralSources',
    vi: 'Loại I, lãnh đạo chủ chốt của Đảng và Nhà nước: bốn chức danh.',
    en: 'Category I, key leaders of the Party and State: four titles.',
  },
  unplaced__categoryII: {
    evidence: 'readInSeveralSources',
    vi: 'Loại II, lãnh đạo cấp cao của Đảng, Nhà nước và Mặt trận Tổ quốc Việt Nam: chín chức danh.',
    en: 'Category II, high-ranking leaders of the Party, State and Fatherland Front: nine titles.',
  },
  unplaced__categoryIII: {
    evidence: 'readInSeveralSources',
    vi: 'Loại III, chức danh Bộ Chính trị quản lý, bậc 1 mở đầu bằng Ủy viên Trung ương Đảng chính thức; Ủy viên dự khuyết xếp theo chức vụ đang giữ.',
    en: 'Category III, managed by the Politburo, tier 1 beginning with full members of the Central Committee; alternates rank by the post held.',
  },
  unplaced__categoryIV: {
    evidence: 'readInOneSource',
    vi: 'Loại IV, chức danh Ban Bí thư quản lý; danh sách chưa đọc được.',
    en: 'Category IV, managed by the Secretariat; the list could not be read.',
  },
  unplaced__categoriesVtoX: {
    evidence: 'readInSeveralSources',
    vi: 'Loại V đến X: Tổng cục trưởng, Phó Tổng cục trưởng, Vụ trưởng, Phó Vụ trưởng, Trưởng phòng, Phó trưởng phòng và tương đương; chỉ đọc được tên loại.',
    en: 'Categories V to X: director general, deputy director general, department director, deputy, division head, deputy and equivalents; only the names of the categories could be read.',
  },
  unplaced__categoryXI: {
    evidence: 'readInOneSource',
    vi: 'Loại XI, cán bộ xã, phường, thị trấn, ba bậc; bậc 1 tương đương cấp trưởng, bậc 2 tương đương cấp phó phòng, ban, cơ quan trực thuộc cấp huyện.',
    en: 'Category XI, cadres of communes, wards and townships, three tiers; tier 1 equals heads, tier 2 deputy heads of divisions directly under the district.',
  },
  unplaced__highestTitle: {
    evidence: 'readInSiblingText',
    vi: 'Người giữ nhiều chức danh xếp theo chức danh cao nhất (theo Quy định 368).',
    en: 'Who holds several titles ranks by the highest (after Regulation 368).',
  },
});

const named = (code: string, vi: string, en: string): TitleGroup => ({
  code,
  name: { vi: `${vi} và tương đương`, en: `${en} and equivalent` },
  tiers: 0,
  read: 'part',
  provision: p.unplaced__categoriesVtoX,
});

const groups: readonly TitleGroup[] = [
  {
    code: 'I',
    name: { vi: 'Lãnh đạo chủ chốt của Đảng và Nhà nước', en: 'Key leaders of the Party and State' },
    tiers: 0,
    read: 'whole',
    provision: p.unplaced__categoryI,
  },
  {
    code: 'II',
    name: {
      vi: 'Lãnh đạo cấp cao của Đảng, Nhà nước và Mặt trận Tổ quốc Việt Nam',
      en: 'High-ranking leaders of the Party, State and Fatherland Front',
    },
    tiers: 0,
    read: 'whole',
    provision: p.unplaced__categoryII,
  },
  {
    code: 'III',
    name: { vi: 'Chức danh thuộc diện Bộ Chính trị quản lý', en: 'Titles managed by the Politburo' },
    tiers: 3,
    read: 'part',
    provision: p.unplaced__categoryIII,
  },
  {
    code: 'IV',
    name: { vi: 'Chức danh thuộc diện Ban Bí thư quản lý', en: 'Titles managed by the Secretariat' },
    read: 'none',
    provision: p.unplaced__categoryIV,
  },
  named('V', 'Tổng cục trưởng', 'Director General'),
  named('VI', 'Phó Tổng cục trưởng', 'Deputy Director General'),
  named('VII', 'Vụ trưởng', 'Department director'),
  named('VIII', 'Phó Vụ trưởng', 'Deputy department director'),
  named('IX', 'Trưởng phòng', 'Division head'),
  named('X', 'Phó trưởng phòng', 'Deputy division head'),
  {
    code: 'XI',
    name: { vi: 'Cán bộ xã, phường, thị trấn', en: 'Cadres of communes, wards and townships' },
    tiers: 3,
    scale: 'commune',
    read: 'whole',
    provision: p.unplaced__categoryXI,
  },
];

/** 35-KL/TW: three groups, of which the top and the bottom could be read. */
export const kl35: TitleCatalogue = {
  instrument,
  groups,
  ranks: [
    {
      group: 'I',
      titles: ['generalSecretary', 'statePresident', 'primeMinister', 'nationalAssemblyChairperson'],
      provision: p.unplaced__categoryI,
    },
    {
      group: 'II',
      titles: [
        'secretariatStandingMember',
        'politburoMember',
        'secretariatMember',
        'frontPresident',
        'chiefJustice',
        'prosecutorGeneral',
        'viceStatePresident',
        'deputyPrimeMinister',
        'nationalAssemblyViceChairperson',
      ],
      provision: p.unplaced__categoryII,
    },
    { group: 'III', tier: 1, titles: ['centralCommitteeMember'], provision: p.unplaced__categoryIII },
    { group: 'V', titles: ['generalDepartmentDirector'], provision: p.unplaced__categoriesVtoX },
    { group: 'VI', titles: ['generalDepartmentDeputyDirector'], provision: p.unplaced__categoriesVtoX },
    { group: 'VII', titles: ['ministryDepartmentDirector'], provision: p.unplaced__categoriesVtoX },
    { group: 'VIII', titles: ['ministryDepartmentDeputyDirector'], provision: p.unplaced__categoriesVtoX },
    { group: 'IX', titles: ['ministryDivisionHead'], provision: p.unplaced__categoriesVtoX },
    { group: 'X', titles: ['ministryDivisionDeputyHead'], provision: p.unplaced__categoriesVtoX },
    { group: 'XI', tier: 1, titles: ['communePartySecretary'], provision: p.unplaced__categoryXI },
    {
      group: 'XI',
      tier: 2,
      titles: [
        'communePartyDeputySecretary',
        'communePeoplesCouncilChairperson',
        'communePeoplesCommitteeChairperson',
      ],
      provision: p.unplaced__categoryXI,
    },
    {
      group: 'XI',
      tier: 3,
      titles: [
        'communePeoplesCouncilViceChairperson',
        'communePeoplesCommitteeViceChairperson',
        'communeFrontChairperson',
        'communeSocioPoliticalHead',
      ],
      provision: p.unplaced__categoryXI,
    },
  ],
  bounds: [
    {
      titles: ['districtOfficeHead'],
      best: { group: 'XI', tier: 1 },
      worst: { group: 'XI', tier: 1 },
      provision: p.unplaced__categoryXI,
    },
    {
      titles: ['districtOfficeDeputyHead'],
      best: { group: 'XI', tier: 2 },
      worst: { group: 'XI', tier: 2 },
      provision: p.unplaced__categoryXI,
    },
  ],
  order: [],
  rankedAs: {
    communeYouthUnionSecretary: 'communeSocioPoliticalHead',
    communeWomensUnionPresident: 'communeSocioPoliticalHead',
    communeFarmersAssociationPresident: 'communeSocioPoliticalHead',
    communeVeteransAssociationPresident: 'communeSocioPoliticalHead',
  },
  communeKinds: ['commune', 'ward', 'township'],
  highest: p.unplaced__highestTitle,
  provisions: [p],
};
