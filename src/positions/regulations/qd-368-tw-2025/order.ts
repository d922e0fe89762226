import type { Bounds, OrderFact } from '../catalogue.js';
import { guide45 } from '../hd-45-btctw-2025.js';
import type { TitleId } from '../titles/index.js';

const provision = guide45['point_II.1.2'];

/** Named as at or below the provincial standing member, who is at or above every one of them. */
const atOrBelow: readonly TitleId[] = [
  'provincialPeoplesCouncilViceChairperson',
  'provincialPeoplesCommitteeViceChairperson',
  'ministryBureauDirector',
  'ministryDepartmentDirector',
  'provincialDirectPartySecretary',
  'provincialDirectPartyDeputySecretary',
  'provincialDirectPartyStandingMember',
  'collegePartySecretary',
  'collegePartyDeputySecretary',
];

/** Named as higher than the provincial standing member, their own line not read. */
const above: readonly TitleId[] = [
  'nationalAssemblyCommitteeViceChairperson',
  'tradeUnionVicePresident',
  'womensUnionVicePresident',
  'farmersAssociationVicePresident',
  'veteransAssociationVicePresident',
  'centralOrganisationDeputyHead',
];

/** Not above the first tier of group IV; the standing member not below the highest leader of a commune organisation. */
export const bounds: readonly Bounds[] = [
  {
    titles: ['provincialStandingCommitteeMember'],
    best: { group: 'IV', tier: 1 },
    worst: { group: 'IV', tier: 5 },
    provision,
  },
  { titles: atOrBelow, best: { group: 'IV', tier: 1 }, worst: { group: 'IV' }, provision },
  { titles: above, best: { group: 'II', tier: 1 }, worst: { group: 'III' }, provision },
];

export const order: readonly OrderFact[] = [
  { titles: ['provincialStandingCommitteeMember'], atLeast: atOrBelow, provision },
];

/**
 * Posts the catalogue names by their kind: a head of an organisation at the Centre is a vice president of the Front, a
 * chief of a commune office the head of an advisory or specialised body.
 */
export const rankedAs = {
  deputyDefenceMinister: 'deputyMinister',
  deputyPublicSecurityMinister: 'deputyMinister',
  tradeUnionPresident: 'frontVicePresidentHeadingOrganisation',
  womensUnionPresident: 'frontVicePresidentHeadingOrganisation',
  farmersAssociationPresident: 'frontVicePresidentHeadingOrganisation',
  veteransAssociationPresident: 'frontVicePresidentHeadingOrganisation',
  youthUnionFirstSecretary: 'frontVicePresidentHeadingOrganisation',
  communePartyBuildingBoardHead: 'communePartyBodyHead',
  communePartyOfficeChief: 'communePartyBodyHead',
  communeDivisionHead: 'communeSpecialisedBodyHead',
  communeOfficeChief: 'communeSpecialisedBodyHead',
  communePublicServiceCentreDirector: 'communeSpecialisedBodyHead',
  communeDivisionDeputyHead: 'communeSpecialisedBodyDeputyHead',
} as const satisfies Partial<Record<TitleId, TitleId>>;
