import { l10Openness } from './deadlines.js';
import { kl128 } from './kl-128-tw-2025.js';
import { l22Provisions } from './l-22-2008-qh12.js';
import { l80Provisions } from './nd-170-2025.js';
import { qd69, qd69Provisions } from './qd-69-tw-2022.js';
import { guide, qd377Provisions } from './qd-377-tw-2025.js';

/** Provisions of these texts that speak of moving cadres as well. */
export const onMovement = {
  handlingBefore2025: l22Provisions.art_82__para_3,
  handling: l80Provisions.art_38__para_2,
  partyDisciplineRunning: qd69Provisions.art_2__para_13,
  fileUntrue: guide['point_VI.1'],
  pause: kl128.provisions.unplaced__pause,
  transferProcedure: qd377Provisions.art_45__para_1,
  publication: l10Openness.art_47__para_2,
  display: l10Openness.art_48,
} as const;

/** Months for which a Party decision runs, whatever its form (69-QĐ/TW Điều 2 khoản 5). */
export const partyDecisionMonths = qd69.waits[0]?.months.reprimand as number;
