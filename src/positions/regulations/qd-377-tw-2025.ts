import { provisionsOf } from '../../law/index.js';
import { guide45 } from './hd-45-btctw-2025.js';
import type { ManagementText } from './management.js';
import { qd80 } from './qd-80-tw-2022.js';
import { p as catalogue } from './qd-368-tw-2025/provisions.js';

const p = provisionsOf('qd-377-tw-2025', {
  unplaced__centralCommitteeElects: {
    evidence: 'readInSeveralSources',
    vi: 'Bộ Chính trị chuẩn bị nhân sự để Ban Chấp hành Trung ương bầu Tổng Bí thư, Bộ Chính trị, Ban Bí thư, Ủy ban Kiểm tra Trung ương và Chủ nhiệm.',
    en: 'The Politburo prepares the candidates for the Central Committee to elect the General Secretary, Politburo, Secretariat, Central Inspection Commission and its chair.',
  },
  unplaced__assemblyElects: {
    evidence: 'readInSeveralSources',
    vi: 'Bộ Chính trị chuẩn bị, giới thiệu để Quốc hội bầu Chủ tịch nước, Thủ tướng Chính phủ, Chủ tịch Quốc hội.',
    en: 'The Politburo prepares and presents to the National Assembly, which elects the State President, the Prime Minister and its Chairperson.',
  },
  unplaced__centralCommitteeAsked: {
    evidence: 'readInSeveralSources',
    vi: 'Bộ Chính trị xin ý kiến Ban Chấp hành Trung ương rồi giới thiệu với Quốc hội Phó Chủ tịch nước, Phó Chủ tịch Quốc hội, Phó Thủ tướng, Chánh án, Viện trưởng, ủy viên Ủy ban Thường vụ Quốc hội, Tổng Kiểm toán Nhà nước, thành viên Chính phủ.',
    en: 'The Politburo asks the Central Committee, then presents to the Assembly the vice president, vice chairs, deputy prime ministers, chief justice, prosecutor general, Standing Committee, State Auditor General and members of the Government.',
  },
  unplaced__highestPost: {
    evidence: 'readInSeveralSources',
    vi: 'Người giữ nhiều chức vụ do nhiều cấp quản lý thì cấp quản lý chức vụ cao nhất quyết định.',
    en: 'For posts managed by different levels, the level managing the highest post decides.',
  },
});

/** 377-QĐ/TW and its guide. Phụ lục 1 could not be read; groups II and III of the catalogue name their manager. */
export const qd377: ManagementText = {
  instrument: { id: 'qd-377-tw-2025' },
  rows: [
    {
      by: 'politburo',
      electedBy: 'centralCommittee',
      titles: [
        'generalSecretary',
        'politburoMember',
        'secretariatMember',
        'secretariatStandingMember',
        'centralInspectionChairperson',
        'centralInspectionMember',
      ],
      provision: p.unplaced__centralCommitteeElects,
    },
    {
      by: 'politburo',
      electedBy: 'nationalAssembly',
      titles: ['statePresident', 'primeMinister', 'nationalAssemblyChairperson'],
      provision: p.unplaced__assemblyElects,
    },
    {
      by: 'politburo',
      electedBy: 'nationalAssembly',
      centralCommitteeAskedFirst: true,
      titles: [
        'viceStatePresident',
        'nationalAssemblyViceChairperson',
        'deputyPrimeMinister',
        'chiefJustice',
        'prosecutorGeneral',
        'nationalAssemblyStandingCommitteeMember',
        'ethnicCouncilChairperson',
        'nationalAssemblySecretaryGeneral',
        'nationalAssemblyCommitteeChairperson',
        'stateAuditorGeneral',
        'minister',
      ],
      provision: p.unplaced__centralCommitteeAsked,
    },
  ],
  groups: [
    { group: 'II', by: 'politburo', provision: catalogue.unplaced__groupTwo },
    { group: 'III', by: 'secretariat', provision: catalogue.unplaced__groupThree },
  ],
  carriedFrom: qd80,
  highest: p.unplaced__highestPost,
  local: guide45['point_V.2'],
  provisions: [p],
};
