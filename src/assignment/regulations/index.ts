import type { EId, Instrument, Provision, Timeline } from '../../law/index.js';
import type { PersonKind, RotationCase, SecondmentCase, TransferCase } from '../model.js';
import { barTexts } from './bars.js';
import { ct45 } from './ct-45-tw-2025.js';
import { charter, charterText } from './dieu-le-dang-2011.js';
import { twoTermTimeline } from './heads.js';
import { kl200, kl200Instrument } from './kl-200-tw-2025.js';
import { l22OfCadres, l22Rotation, l22Secondment, l22Transfer } from './l-22-2008-qh12.js';
import { l36, l36Instrument } from './l-36-2018-qh14.js';
import { l58Secondment, l129Secondment } from './l-58-2010-qh12.js';
import { l80, l80OfCadres } from './l-80-2025-qh15.js';
import { nd59, nd59Instrument, positionChange } from './nd-59-2019.js';
import { nd170JobPosition } from './nd-170-2025/job-position.js';
import { nd170Secondment, nd170Transfer } from './nd-170-2025/moves.js';
import { nd170Rotation } from './nd-170-2025/rotation.js';
import { qd65 } from './qd-65-tw-2022.js';
import { qd98 } from './qd-98-tw-2017.js';
import { leadersTimeline } from './qd-377-tw-2025.js';
import type { MoveText } from './regulation.js';
import { rotationEndTimelines } from './rotation-end.js';

/** The Party's rotation, and since 2025 the State's beside it. A new text is a new line here. */
export const partyRotation: Timeline<MoveText<RotationCase>> = [
  { from: '2017-10-07', text: qd98 },
  { from: '2022-04-28', text: qd65 },
];
export const stateRotation: Timeline<MoveText<RotationCase>> = [{ from: '2025-07-01', text: nd170Rotation }];

/** Civil servants before it, where the Party's text does not bind. */
export const stateRotationBefore: Timeline<MoveText<RotationCase>> = [
  { from: '2010-01-01', text: l22Rotation },
];

/** Transfer, by whom it is about; of public employees nothing was read. */
export const transferTimelines: Readonly<Record<PersonKind, Timeline<MoveText<TransferCase>>>> = {
  cadre: [
    { from: '2010-01-01', text: l22OfCadres },
    { from: '2025-07-01', text: l80OfCadres },
  ],
  civilServant: [
    { from: '2010-01-01', text: l22Transfer },
    { from: '2025-07-01', text: nd170Transfer },
  ],
  publicEmployee: [],
};

/** Secondment, by whom it is about. */
export const secondmentTimelines: Readonly<Record<PersonKind, Timeline<MoveText<SecondmentCase>>>> = {
  cadre: [
    { from: '2010-01-01', text: l22OfCadres },
    { from: '2025-07-01', text: l80OfCadres },
  ],
  civilServant: [
    { from: '2010-01-01', text: l22Secondment },
    { from: '2025-07-01', text: nd170Secondment(l80.art_5) },
  ],
  publicEmployee: [
    { from: '2012-01-01', text: l58Secondment },
    { from: '2026-07-01', text: l129Secondment },
  ],
};

/** Change of job position of civil servants. */
export const jobPositionTimeline = [{ from: '2025-07-01', text: nd170JobPosition }] as const;

/** Periodic change of position. */
export const positionChangeTimeline = [
  { from: '2019-08-15', text: { instrument: nd59Instrument, provisions: nd59 } },
] as const;

const rooms: readonly Readonly<Record<EId, Provision>>[] = [
  ...[partyRotation, stateRotation].flatMap((timeline) => timeline.map(({ text }) => text.provisions)),
  ...[...Object.values(transferTimelines), ...Object.values(secondmentTimelines)].flatMap((timeline) =>
    timeline.map(({ text }) => text.provisions),
  ),
  ...[ct45, charter, kl200, l36, nd59],
];

/** Every table of provisions of this subject, once. */
export const movementProvisions: readonly Readonly<Record<EId, Provision>>[] = [...new Set(rooms)];

/** The records of texts that no other room holds. */
export const movementInstruments: readonly Instrument[] = [
  ...partyRotation.flatMap(({ text }) => ('kind' in text.instrument ? [text.instrument as Instrument] : [])),
  kl200Instrument,
  l36Instrument,
  nd59Instrument,
];

/** Every rule of this subject, for pages and tests that read them all. */
export const assignmentTexts = {
  partyRotation,
  stateRotation,
  transfer: transferTimelines,
  transferOfLeaders: leadersTimeline,
  secondment: secondmentTimelines,
  jobPosition: jobPositionTimeline,
  positionChange,
  bars: barTexts,
  twoTerms: twoTermTimeline,
  rotationEnd: rotationEndTimelines,
  committee: charterText,
} as const;
