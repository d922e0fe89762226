import { borrowed } from '../borrowed.js';
import { quarterNotCompleted } from '../facts/quarters.js';
import { centrallyManaged, concluded, holds, leads } from './conditions.js';
import { type MeasureText, persons, row } from './text.js';

/** 198-KL/TW: of centrally managed cadres, moving or re-posting is proposed. */
export const kl198: MeasureText = {
  instrument: { id: 'kl-198-tw-2025' },
  line: 'party',
  from: '2025-10-08',
  of: persons,
  provisions: {},
  rows: [
    row(
      'kl198.reposting',
      borrowed('kl-198-tw-2025', 'unplaced__proposal'),
      { kind: 'replacementOrReposting', modality: 'considered', by: 'politburo' },
      [leads, centrallyManaged, concluded('violation', 'shortOfRelief', 'requirementsNotMet')],
    ),
    row(
      'kl198.reposting.quarter',
      borrowed('kl-198-tw-2025', 'unplaced__proposal'),
      { kind: 'replacementOrReposting', modality: 'considered', by: 'politburo' },
      [leads, centrallyManaged, holds('quarterNotCompleted', quarterNotCompleted)],
    ),
  ],
};
