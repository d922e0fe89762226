import type { EId, Instrument, Provision, Timeline } from '../../../law/index.js';
import type { AllowanceRow } from './allowances.js';
import type { DeputyText } from './deputies.js';
import { kl187, kl187Record } from './kl-187-tw-2025.js';
import { baseSalaries, nd07, nd07Provisions, nd07Record } from './nd-07-2026.js';
import { nd33, nd33Provisions } from './nd-33-2023.js';
import { nd300 } from './nd-300-2025.js';
import { councilDeputies, councilDeputiesRecord } from './nq-ubtvqh15-2025.js';
import { qd301, qd301Record } from './qd-301-tw-2025.js';

/** The texts on numbers of deputies, each on bodies of its own. A new text is a new line here. */
export const deputyTimelines: readonly Timeline<DeputyText>[] = [
  [{ from: '2025-11-17', text: nd300 }],
  [{ from: '2025-08-29', text: kl187 }],
  [{ from: '2025-10-16', text: councilDeputies }],
  [{ from: '2025-06-09', text: qd301 }],
];

/** Allowances of leading posts, row by row. */
export const allowanceRows: readonly AllowanceRow[] = [...nd33, ...nd07];
export const baseSalaryTimeline: Timeline<number> = baseSalaries;

/** The records of texts that no other room holds. */
export const numberRecords: readonly Instrument[] = [
  kl187Record,
  councilDeputiesRecord,
  qd301Record,
  nd07Record,
];

/** Every table of provisions of this subject, once. */
export const numberProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  ...deputyTimelines.flatMap((timeline) => timeline.map(({ text }) => text.provisions)),
  nd07Provisions,
  nd33Provisions,
];
