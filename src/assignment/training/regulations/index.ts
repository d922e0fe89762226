import type { EId, Instrument, Provision, Timeline } from '../../../law/index.js';
import type { PositionId } from '../../../positions/index.js';
import type { DegreeText } from './floor.js';
import { nd33, nd33Gap, nd33Provisions, nd33Record } from './nd-33-2023.js';
import { qd365 } from './qd-365-tw-2025.js';
import { schemeProvisions, schemeRecords } from './schemes.js';

export type { DegreeFacts, DegreeStanding, DegreeText } from './floor.js';
export { grace } from './nd-33-2023.js';
export { objectsTo, targetsNeeded, unreadTargets } from './schemes.js';

/** The degree a key commune cadre must hold. A new text is a new line here. */
export const degreeTimeline: Timeline<DegreeText> = [
  { from: '2023-08-01', text: nd33 },
  { from: '2025-07-01', text: nd33Gap },
  { from: '2025-08-30', text: qd365 },
];

const sixTitles: readonly PositionId[] = [
  'communePartySecretary',
  'communePartyDeputySecretary',
  'communePeoplesCouncilChairperson',
  'communePeoplesCouncilViceChairperson',
  'communePeoplesCommitteeChairperson',
  'communePeoplesCommitteeViceChairperson',
];

/** Whom some texts add. */
export const frontChairperson: PositionId = 'communeFrontChairperson';

/** Cán bộ chủ chốt cấp xã, by the reading of who they are. */
export const keyCommuneTitles: Readonly<Record<'sixTitles' | 'withFrontChairperson', readonly PositionId[]>> =
  { sixTitles, withFrontChairperson: [...sixTitles, frontChairperson] };

/** The records and provisions this subject holds. */
export const trainingInstruments: readonly Instrument[] = [nd33Record, ...schemeRecords];
export const trainingProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  nd33Provisions,
  schemeProvisions,
];
