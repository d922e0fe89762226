import type { IsoDate } from '../../calendar/index.js';
import type { EId, InstrumentId, Provision } from '../../law/index.js';
import { hd02Of2021 } from './hd-02-btctw-2021.js';
import { hd02 } from './hd-02-btctw-2026.js';
import { hd06 } from './hd-06-tw-2025.js';
import { kl14 } from './kl-14-tw-2021.js';
import { kl198 } from './kl-198-tw-2025.js';
import { l06 } from './l-06-2022-qh15.js';
import { l22 } from './l-22-2008-qh12.js';
import { l58 } from './l-58-2010-qh12.js';
import { l80 } from './l-80-2025-qh15.js';
import { l129 } from './l-129-2025-qh15.js';
import { nd73 } from './nd-73-2023.js';
import { nd115 } from './nd-115-2020.js';
import { nd138 } from './nd-138-2020.js';
import { nd170 } from './nd-170-2025.js';
import { nd172 } from './nd-172-2025.js';
import { procedureProvisions } from './procedure.js';
import { qd24, qd232, qd294 } from './qd-24-tw-2021.js';
import { qd41 } from './qd-41-tw-2021.js';
import { qd50 } from './qd-50-tw-2021.js';
import { qd96 } from './qd-96-tw-2023.js';
import { qd148 } from './qd-148-tw-2024.js';
import { qd260 } from './qd-260-tw-2009.js';
import { qd366 } from './qd-366-tw-2025.js';
import { qd377 } from './qd-377-tw-2025.js';
import { tb20 } from './tb-20-tw-2022.js';
import type { Excludes, MeasureText } from './text.js';
import { voteProvisions } from './votes.js';

/** Every text that attaches a measure, those of the Party before those of the State. A new text is a new line here. */
export const measureTexts: readonly MeasureText[] = [
  qd96,
  qd260,
  qd41,
  tb20,
  qd377,
  qd50,
  qd366,
  kl198,
  hd02,
  qd148,
  hd02Of2021,
  qd24,
  qd232,
  qd294,
  hd06,
  kl14,
  l22,
  nd138,
  nd170,
  l80,
  l58,
  nd115,
  l129,
  nd172,
  nd73,
  l06,
];

/** Texts of the Party on polls, whose measures stand in the room of the polls. */
const pollTexts: readonly InstrumentId[] = ['qd-96-tw-2023', 'qd-262-tw-2014', 'qd-165-tw-2013'];
const partyTexts = new Set<InstrumentId>([
  ...pollTexts,
  ...measureTexts.filter(({ line }) => line === 'party').map(({ instrument }) => instrument.id),
]);

/** Whether a text is one of the Party: relief under one of them shuts out resignation and release under all. */
export const isPartyText = (instrument: InstrumentId): boolean => partyTexts.has(instrument);

/** What somebody who must be relieved may not do, by the Party texts of the day. */
export const reliefExcludersOn = (on: IsoDate): readonly Excludes[] =>
  measureTexts.flatMap(({ from, to, reliefExcludes }) =>
    reliefExcludes !== undefined && from <= on && on <= (to ?? on) ? [reliefExcludes] : [],
  );

/** The provisions only this room holds, table by table. */
export const measureProvisions: readonly Readonly<Record<EId, Provision>>[] = [
  ...measureTexts.flatMap(({ provisions, beside = [] }) => [provisions, ...beside]),
  ...procedureProvisions,
  ...voteProvisions,
];
