import { type Provision, weaker } from '../../../law/index.js';
import { hd21Provisions } from '../hd-21-btctw-2019.js';

/** What the ladders, the cap and the order of 132-QĐ/TW take from its guidance. */
const taken = [
  'unplaced__members',
  'unplaced__newMembers',
  'unplaced__newBodies',
  'unplaced__sickLeave',
  'unplaced__places',
  'unplaced__reviewFirst',
  'unplaced__order',
  'unplaced__notification',
  'unplaced__reRating',
  'unplaced__organisationExcellent',
  'unplaced__collectiveExcellent',
  'unplaced__collectiveNotCompleted',
  'unplaced__collectiveCeiling',
  'unplaced__memberModel',
  'unplaced__memberExcellent',
  'unplaced__memberStateRating',
  'unplaced__memberNotCompleted',
  'unplaced__onceOnly',
  'unplaced__headCeiling',
  'unplaced__memberCap',
  'unplaced__collectiveCap',
  'unplaced__organisationCap',
  'unplaced__leaderCap',
  'unplaced__authorities',
  'unplaced__provincialAuthority',
] as const;
type Taken = (typeof taken)[number];

/** Where a generation finds them: in its own guidance, or as read in that of 2019. */
export type Guidance = Readonly<Record<Taken, Provision>>;

/** The same for a text in which they could not be read: the words of Hướng dẫn 21, with a weaker mark. */
export const borrowed = Object.fromEntries(
  taken.map((eId): [Taken, Omit<Provision, 'ref'>] => {
    const { vi, en, evidence } = hd21Provisions[eId];
    return [
      eId,
      {
        evidence: weaker('readInSiblingText', evidence),
        vi: `Theo Hướng dẫn 21-HD/BTCTW năm 2019: ${vi}`,
        en: `As read in Guidance 21-HD/BTCTW of 2019: ${en}`,
      },
    ];
  }),
) as Readonly<Record<Taken, Omit<Provision, 'ref'>>>;
