import type { PositionId } from '../../positions/index.js';
import type { Forum } from '../model.js';
import type { PolledTitle } from './regulation.js';

/** The row of the voters a title of the catalogue stands in, in the Party. A title not here has no row of its own. */
export const partyRows: Readonly<Record<PositionId, PolledTitle>> = {
  generalSecretary: 'generalSecretary',
  statePresident: 'statePresident',
  viceStatePresident: 'stateVicePresident',
  statePresidentOfficeChief: 'headOfPresidentOffice',
  nationalAssemblyChairperson: 'chairOfNationalAssembly',
  politburoMember: 'politburoOrSecretariatMember',
  secretariatMember: 'politburoOrSecretariatMember',
  secretariatStandingMember: 'politburoOrSecretariatMember',
  // Ủy viên ban thường vụ cấp ủy các cấp, gồm cả bí thư, phó bí thư.
  provincialPartySecretary: 'standingCommitteeMember',
  provincialPartyDeputySecretary: 'standingCommitteeMember',
  provincialStandingCommitteeMember: 'standingCommitteeMember',
  provincialDirectPartySecretary: 'standingCommitteeMember',
  provincialDirectPartyDeputySecretary: 'standingCommitteeMember',
  provincialDirectPartyStandingMember: 'standingCommitteeMember',
  districtPartySecretary: 'standingCommitteeMember',
  districtPartyDeputySecretary: 'standingCommitteeMember',
  districtStandingCommitteeMember: 'standingCommitteeMember',
  communePartySecretary: 'standingCommitteeMember',
  communePartyDeputySecretary: 'standingCommitteeMember',
  communePartyStandingCommitteeMember: 'standingCommitteeMember',
  provincialPeoplesCouncilChairperson: 'provincialStateLeader',
  provincialPeoplesCouncilViceChairperson: 'provincialStateLeader',
  provincialPeoplesCommitteeChairperson: 'provincialStateLeader',
  provincialPeoplesCommitteeViceChairperson: 'provincialStateLeader',
  provincialPeoplesCommitteeMember: 'provincialStateLeader',
  provincialDepartmentDirector: 'departmentDirector',
  provincialCorporationChairperson: 'stateEnterpriseLeader',
  provincialCorporationDirectorGeneral: 'stateEnterpriseLeader',
  collegePartySecretary: 'universityPartyLeader',
  collegePartyDeputySecretary: 'universityPartyLeader',
};

/** Offices the National Assembly and the People's Councils elect or approve and poll (96/2023/QH15 Art. 2). */
const assemblyOffices: readonly PositionId[] = [
  'statePresident',
  'viceStatePresident',
  'nationalAssemblyChairperson',
  'nationalAssemblyViceChairperson',
  'nationalAssemblyStandingCommitteeMember',
  'nationalAssemblySecretaryGeneral',
  'ethnicCouncilChairperson',
  'nationalAssemblyCommitteeChairperson',
  'primeMinister',
  'deputyPrimeMinister',
  'minister',
  'chiefJustice',
  'prosecutorGeneral',
  'stateAuditorGeneral',
];

const councilOffices: readonly PositionId[] = ['provincial', 'district', 'commune'].flatMap((level) => [
  `${level}PeoplesCouncilChairperson`,
  `${level}PeoplesCouncilViceChairperson`,
  `${level}PeoplesCouncilBoardHead`,
  `${level}PeoplesCommitteeChairperson`,
  `${level}PeoplesCommitteeViceChairperson`,
  `${level}PeoplesCommitteeMember`,
]);

export const stateOffices: Readonly<Record<Exclude<Forum, 'party'>, readonly PositionId[]>> = {
  nationalAssembly: assemblyOffices,
  peoplesCouncil: councilOffices,
};

/** What a title of a commune committee is to the depth of the poll there. */
export const communePosts: Readonly<Record<PositionId, 'secretary' | 'deputySecretary' | 'standingMember'>> =
  {
    communePartySecretary: 'secretary',
    communePartyDeputySecretary: 'deputySecretary',
    communePartyStandingCommitteeMember: 'standingMember',
  };
