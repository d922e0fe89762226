import { partyEffect, qd69Provisions } from '../../../discipline/index.js';
import type { CaseText } from './parts.js';

/** What it says of moving cadres is judged elsewhere. */
export { qd69Provisions };

const { months } = partyEffect;

/** 69-QĐ/TW: no appointment at all while a Party decision runs. */
export const qd69: CaseText = {
  id: 'qd-69-tw-2022',
  instrument: { id: 'qd-69-tw-2022' },
  provisions: [qd69Provisions],
  conditions: [],
  waits: [
    {
      id: 'partyDisciplineRunning',
      provision: qd69Provisions.art_2__para_13,
      months: { reprimand: months, warning: months, removalFromOffice: months },
      tracks: ['party'],
    },
  ],
};
