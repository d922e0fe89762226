import type { EId, Instrument, Provision, Timeline } from '../../../law/index.js';
import { fiveGroupInstruments, qd89, qd90Standards, qd214 } from './five-groups.js';
import { qd365 } from './qd-365-tw-2025.js';
import type { StandardsText } from './regulation.js';

export { qualificationStandard } from './qd-365-tw-2025.js';

/** Standards of leading cadres. A new text is a new line here. */
export const standardsTimeline: Timeline<StandardsText> = [
  { from: '2017-08-04', text: qd89 },
  { from: '2025-08-30', text: qd365 },
];

/** Those of centrally managed cadres, who have a text of their own until both become one. */
export const centralStandardsTimeline: Timeline<StandardsText> = [
  { from: '2017-08-04', text: qd90Standards },
  { from: '2020-01-02', text: qd214 },
  { from: '2025-08-30', text: qd365 },
];

/** Every table of provisions of this subject, once. */
export const standardsProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  ...new Set([...standardsTimeline, ...centralStandardsTimeline].flatMap(({ text }) => text.provisions)),
];

/** The records of texts that no other room holds. */
export const standardsInstruments: readonly Instrument[] = fiveGroupInstruments;
