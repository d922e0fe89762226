import type { EId, Instrument, Provision, Timeline } from '../../law/index.js';
import { numberProvisions, numberRecords } from '../numbers/regulations/index.js';
import type { TitleCatalogue } from './catalogue.js';
import { hd09Provisions, hd09Record } from './commune-bodies.js';
import type { EquivalenceList } from './equivalents.js';
import { kl35 } from './kl-35-tw-2022.js';
import { qd298Provisions, qd298Record } from './levels.js';
import type { ManagementText } from './management.js';
import { nd98, nd98Record } from './nd-98-2023.js';
import { nq55, nq55Record } from './nq-55-hdndhanoi-2025.js';
import { qd80 } from './qd-80-tw-2022.js';
import { qd105 } from './qd-105-tw-2017.js';
import { qd368 } from './qd-368-tw-2025/index.js';
import { qd377 } from './qd-377-tw-2025.js';

/** Which catalogue ranks, by the day. A new text is a new line here. */
export const catalogueTimeline: Timeline<TitleCatalogue> = [
  { from: '2022-05-05', text: kl35 },
  { from: '2025-09-08', text: qd368 },
];

/** Which lists say who manages, by the day of the decision. A new text is a new line here. */
export const managementTimeline: Timeline<ManagementText> = [
  { from: '2017-12-19', text: qd105 },
  { from: '2022-08-18', text: qd80 },
  { from: '2025-10-08', text: qd377 },
];

/** Lists of equivalents for other purposes, shown as hints: the local one first. */
export const equivalenceLists: readonly EquivalenceList[] = [nq55, nd98];

/** The texts this room holds the record of. */
export const catalogueRecords: readonly Instrument[] = [
  ...catalogueTimeline.flatMap(({ text: { instrument } }) => ('kind' in instrument ? [instrument] : [])),
  nd98Record,
  nq55Record,
  qd298Record,
  hd09Record,
  ...numberRecords,
];

/** The provisions of this room on titles, ranks and managers, each table once. */
export const catalogueProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  ...new Set([
    ...catalogueTimeline.flatMap(({ text }) => text.provisions),
    ...managementTimeline.flatMap(({ text }) => text.provisions),
    ...equivalenceLists.flatMap(({ provisions }) => provisions),
    qd298Provisions,
    hd09Provisions,
    ...numberProvisions,
  ]),
];
