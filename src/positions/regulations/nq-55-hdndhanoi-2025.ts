import { type Instrument, provisionsOf } from '../../law/index.js';
import type { EquivalenceList, EquivalenceStep } from './equivalents.js';
import type { TitleId } from './titles/index.js';

export const nq55Record: Instrument = {
  id: 'nq-55-hdndhanoi-2025',
  kind: 'resolution',
  number: '55/2025/NQ-HĐND',
  title: {
    vi: 'Nghị quyết quy định một số nội dung chi và mức chi đặc thù thuộc thẩm quyền của Hội đồng nhân dân thành phố Hà Nội',
    en: 'Resolution on special expenditure items and levels within the competence of the People’s Council of Hà Nội',
  },
  issuer: 'provincialPeoplesCouncil',
  signedOn: '2025-11-26',
  inForceFrom: '2026-01-01',
  evidence: 'readInOneSource',
};

const p = provisionsOf('nq-55-hdndhanoi-2025', {
  app_01: {
    evidence: 'readInOneSource',
    vi: 'Phụ lục 01: đối tượng diện Ban Thường vụ Thành ủy quản lý, theo năm nhóm; người giữ chức danh đã kết thúc giữ nhóm cũ.',
    en: 'Annex 01: persons managed by the municipal standing committee, in five groups; holders of ended titles keep their group.',
  },
  app_01__communeStandingMembers: {
    evidence: 'readInOneSource',
    vi: 'Danh sách không gồm ủy viên ban thường vụ đảng ủy xã, phường.',
    en: 'The list does not include standing members of commune and ward committees.',
  },
});

const group = (number: number, titles: readonly TitleId[]): EquivalenceStep => ({
  name: { vi: `Nhóm ${number}`, en: `group ${number}` },
  titles,
  provision: p.app_01,
});

/** Groups 2 to 5: titles in use on 01/01/2026, managed by the municipal standing committee by the heading of the annex. */
const inUse: readonly EquivalenceStep[] = [
  group(2, [
    'provincialStandingCommitteeMember',
    'provincialPeoplesCouncilViceChairperson',
    'provincialPeoplesCommitteeViceChairperson',
    'provincialSecretaryAssistant',
    'provincialDelegationDeputyHead',
    'provincialFrontChairperson',
  ]),
  group(3, [
    'provincialSecretaryAide',
    'provincialPartyCommitteeMember',
    'provincialPartyBodyHead',
    'provincialDepartmentDirector',
    'provincialPeoplesCouncilBoardHead',
    'provincialAssemblyCouncilOfficeChief',
    'provincialFrontViceChairHeadingOrganisation',
    'collegePartySecretary',
    'provincialFullTimeDeputy',
    'provincialPublicUnitHead',
    'provincialCorporationChairperson',
  ]),
  group(4, [
    'provincialLeaderAide',
    'provincialPartyBodyDeputyHead',
    'provincialDepartmentDeputyDirector',
    'provincialPeoplesCouncilBoardDeputyHead',
    'provincialAssemblyCouncilOfficeDeputyChief',
    'provincialDirectPartyFullTimeDeputySecretary',
    'collegePartyDeputySecretary',
    'provincialFrontViceChairperson',
    'provincialOrganisationDeputyHead',
    'communePartySecretary',
    'provincialAssociationHead',
  ]),
  group(5, [
    'provincialInspectionMember',
    'communePartyDeputySecretary',
    'communePeoplesCouncilChairperson',
    'communePeoplesCommitteeChairperson',
    'provincialPublicUnitDeputyHead',
    'provincialCorporationDirectorGeneral',
    'provincialDirectPartyStandingMember',
  ]),
];

/** Titles that had ended by 01/07/2025, or left the list since; their holders keep the group. */
const kept: readonly EquivalenceStep[] = [
  group(3, ['districtPartySecretary', 'provincialDirectPartySecretary']),
  group(4, [
    'districtPartyDeputySecretary',
    'districtPeoplesCouncilChairperson',
    'districtPeoplesCommitteeChairperson',
    'provincialDirectPartyDeputySecretary',
  ]),
  group(5, [
    'districtStandingCommitteeMember',
    'districtPeoplesCouncilViceChairperson',
    'districtPeoplesCommitteeViceChairperson',
    'provincialCorporationDeputyDirectorGeneral',
    'provincialAssociationDeputyHead',
  ]),
];

/** Nghị quyết 55/2025/NQ-HĐND of Hà Nội, Phụ lục 01: benefit groups, with the municipal list of managed titles behind them. */
export const nq55: EquivalenceList = {
  instrument: nq55Record,
  province: 'hanoi',
  steps: [
    group(1, [
      'provincialPartySecretary',
      'provincialPartyDeputySecretary',
      'provincialPeoplesCouncilChairperson',
      'provincialPeoplesCommitteeChairperson',
    ]),
    ...inUse,
    ...kept,
  ],
  provisions: [p],
};

/** The same list, read as the list of titles the municipal standing committee manages. */
export const hanoiList = {
  province: 'hanoi',
  from: '2025-07-01',
  titles: inUse.flatMap(({ titles }) => titles),
  excluded: ['communePartyStandingCommitteeMember'] as const satisfies readonly TitleId[],
  provision: p.app_01,
  excludes: p.app_01__communeStandingMembers,
} as const;
