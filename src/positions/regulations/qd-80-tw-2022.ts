import { provisionsOf } from '../../law/index.js';
import type { ManagementText } from './management.js';
import { qd105 } from './qd-105-tw-2017.js';

const p = provisionsOf('qd-80-tw-2022', {
  art_4: {
    evidence: 'readInOneSource',
    vi: 'Quản lý cán bộ gồm tám nội dung, từ phân cấp, đánh giá, quy hoạch, bổ nhiệm đến khen thưởng, kỷ luật, kiểm tra, giải quyết khiếu nại.',
    en: 'Cadre management has eight contents, from decentralisation, evaluation, planning and appointment to rewards, discipline, inspection and complaints.',
  },
  art_5: {
    evidence: 'readInOneSource',
    vi: 'Bộ Chính trị, Ban Bí thư trực tiếp quản lý, quyết định một số nội dung và phân cấp các nội dung khác.',
    en: 'The Politburo and the Secretariat manage and decide some contents directly and delegate others.',
  },
  art_8__para_1: {
    evidence: 'readInOneSource',
    vi: 'Ban Chấp hành Đảng bộ tỉnh, thành phố đề xuất với Bộ Chính trị, Ban Bí thư nhân sự tại chỗ Bí thư, Phó Bí thư, Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân; bầu ban thường vụ, bí thư, phó bí thư, ủy ban kiểm tra.',
    en: 'The provincial executive committee proposes on-site candidates for secretary, deputy secretary, chairpersons to the Politburo or Secretariat; it elects the standing committee, secretary, deputies, inspection commission.',
  },
  app_1__item_II__central: {
    evidence: 'readInOneSource',
    vi: 'Chức danh do Ban Bí thư quyết định ở các cơ quan Trung ương: mười sáu dòng.',
    en: 'Titles the Secretariat decides on at central bodies: sixteen lines.',
  },
  unplaced__localLists: {
    evidence: 'readInOneSource',
    vi: 'Chức danh diện Ban Thường vụ Tỉnh ủy, Thành ủy, Huyện ủy quản lý do địa phương quy định.',
    en: 'Titles managed by provincial, municipal and district standing committees stand in local lists.',
  },
});

/** 80-QĐ/TW, Phụ lục 1: the Secretariat’s list at the Centre; its other lists could not be read. */
export const qd80: ManagementText = {
  instrument: { id: 'qd-80-tw-2022' },
  rows: [
    {
      by: 'secretariat',
      titles: [
        'centralCommissionDeputyHead',
        'nationalPoliticalAcademyDeputyDirector',
        'nhanDanDeputyEditorInChief',
        'communistReviewDeputyEditorInChief',
        'frontVicePresident',
        'ethnicCouncilViceChairperson',
        'nationalAssemblyCommitteeViceChairperson',
        'nationalAssemblyOfficeDeputyChief',
        'deputyChiefJustice',
        'deputyProsecutorGeneral',
        'deputyMinister',
        'statePresidentOfficeDeputyChief',
        'deputyStateAuditorGeneral',
        'centralOrganisationDeputyHead',
        'tradeUnionVicePresident',
        'womensUnionVicePresident',
        'farmersAssociationVicePresident',
        'veteransAssociationVicePresident',
        'youthUnionStandingSecretary',
        'centralInspectionMember',
        'nationalPoliticalPublishingHouseDirector',
        'massAssociationPresidentSecretariat',
        'keyLeaderAssistant',
        'highRankingLeaderAssistant',
        'statePresidentAssistant',
        'primeMinisterAssistant',
        'legislativeResearchInstituteDirector',
        'nationalUniversityDirector',
      ],
      provision: p.app_1__item_II__central,
    },
  ],
  groups: [],
  carriedFrom: qd105,
  local: p.unplaced__localLists,
  provisions: [p],
};
