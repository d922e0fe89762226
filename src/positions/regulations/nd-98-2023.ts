import { type Instrument, provisionsOf } from '../../law/index.js';
import type { EquivalenceList, EquivalenceStep } from './equivalents.js';
import type { TitleId } from './titles/index.js';

export const nd98Record: Instrument = {
  id: 'nd-98-2023',
  kind: 'decree',
  number: '98/2023/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    en: 'Decree detailing articles of the Law on Emulation and Commendation',
  },
  issuer: 'government',
  signedOn: '2023-12-31',
  inForceFrom: '2024-01-01',
  inForceTo: '2025-06-30',
  evidence: 'readInOneSource',
  remark: { vi: 'Tên văn bản chưa kiểm chứng.', en: 'The title is unverified.' },
};

const p = provisionsOf('nd-98-2023', {
  art_7__minister: {
    evidence: 'readInOneSource',
    vi: 'Chức vụ Bộ trưởng và tương đương để xét khen thưởng quá trình cống hiến.',
    en: 'Minister and equivalent, for commendation of service.',
  },
  art_7__provincialLadder: {
    evidence: 'readInOneSource',
    vi: 'Các bậc chức danh tương đương ở địa phương, theo bảng một tỉnh áp dụng năm 2024.',
    en: 'Steps of equivalent local titles, as one province applied them in 2024.',
  },
});

const rung = (step: number, titles: readonly TitleId[]): EquivalenceStep => ({
  name: { vi: `Bậc ${step} của bảng tỉnh`, en: `step ${step} of a province’s table` },
  titles,
  provision: p.art_7__provincialLadder,
});

/** Nghị định 98/2023/NĐ-CP Điều 7 and a province’s ladder under it: equivalence for commendation. */
export const nd98: EquivalenceList = {
  instrument: nd98Record,
  steps: [
    {
      name: { vi: 'Bộ trưởng và tương đương', en: 'minister and equivalent' },
      titles: [
        'centralCommitteeMember',
        'centralCommissionHead',
        'nationalPoliticalAcademyDirector',
        'nhanDanEditorInChief',
        'communistReviewEditorInChief',
        'nationalAssemblyStandingCommitteeMember',
        'nationalAssemblySecretaryGeneral',
        'ethnicCouncilChairperson',
        'nationalAssemblyCommitteeChairperson',
        'nationalAssemblyStandingCommitteeBoardHead',
        'minister',
        'statePresidentOfficeChief',
        'stateAuditorGeneral',
        'tradeUnionPresident',
        'womensUnionPresident',
        'farmersAssociationPresident',
        'veteransAssociationPresident',
        'youthUnionFirstSecretary',
        'frontVicePresidentSecretaryGeneral',
        'provincialPartySecretary',
        'centralDirectPartySecretary',
        'centralInspectionDeputyChairperson',
        'socialSciencesAcademyPresident',
        'scienceTechnologyAcademyPresident',
      ],
      provision: p.art_7__minister,
    },
    rung(2, [
      'provincialPartyDeputySecretary',
      'provincialPeoplesCouncilChairperson',
      'provincialPeoplesCommitteeChairperson',
    ]),
    rung(3, ['provincialDelegationHead']),
    rung(4, [
      'provincialStandingCommitteeMember',
      'provincialFrontChairperson',
      'provincialPeoplesCouncilViceChairperson',
      'provincialPeoplesCommitteeViceChairperson',
      'provincialDelegationDeputyHead',
    ]),
    rung(5, [
      'provincialPartyCommitteeMember',
      'provincialPartyBodyHead',
      'provincialDepartmentDirector',
      'provincialOrganisationHead',
      'districtPartySecretary',
      'provincialDirectPartySecretary',
    ]),
  ],
  provisions: [p],
};
