import type { RankRow } from '../catalogue.js';
import type { TitleId } from '../titles/index.js';
import { p } from './provisions.js';

type Tiers = readonly [twoCities: number | undefined, elsewhere: number | undefined];

const notNamed = undefined;

/** The commune table: tier in Hà Nội and TP. Hồ Chí Minh, tier elsewhere. What a column does not name has no tier there. */
const table = {
  communePartySecretary: [5, 6],
  communePartyDeputySecretary: [6, 7],
  communePeoplesCouncilChairperson: [6, 7],
  communePeoplesCommitteeChairperson: [6, 7],
  communePartyStandingCommitteeMember: [7, 8],
  communePeoplesCouncilViceChairperson: [7, 8],
  communePeoplesCommitteeViceChairperson: [7, 8],
  communeFrontChairperson: [7, 8],
  communePartyCommitteeMember: [8, 9],
  communePartyBodyHead: [8, 9],
  communeSpecialisedBodyHead: [8, 9],
  communePeoplesCouncilBoardHead: [8, 9],
  communeFrontViceChairHeadingOrganisation: [8, 9],
  communeFrontViceChairperson: [9, 10],
  communePartyBodyDeputyHead: [10, 10],
  communeSpecialisedBodyDeputyHead: [10, 10],
  communePeoplesCouncilBoardDeputyHead: [10, 10],
  communeInspectionCommitteeMember: [10, notNamed],
  communeSocioPoliticalDeputyHead: [notNamed, 10],
} as const satisfies Partial<Record<TitleId, Tiers>>;

const bands = ['twoCities', 'elsewhere'] as const;

export const commune: readonly RankRow[] = (Object.entries(table) as [TitleId, Tiers][]).flatMap(
  ([title, tiers]) =>
    bands.flatMap((band, column): RankRow[] => {
      const tier = tiers[column];
      const provision = p.unplaced__groupFourCommune;
      return tier === undefined ? [] : [{ group: 'IV', tier, band, titles: [title], provision }];
    }),
);
