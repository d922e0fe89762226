import type { IsoDate } from '../../calendar/index.js';
import { onMovement, type PositionLevel } from '../../positions/index.js';
import { type ByReading, type Fact, isNot } from '../../reasoning/index.js';
import type { Moved } from '../model.js';
import { fact } from './parts.js';
import type { BarText, MoveCondition } from './regulation.js';

/** The levels headlines name. */
const pausedLevels: readonly PositionLevel[] = ['province', 'district', 'commune'];

/** The day merged provinces, new communes and the end of districts took effect: the first free one. */
const commonDay: IsoDate = '2025-07-01';

/** Somewhere the reorganisation goes on. */
const goesOn: Fact<Moved, boolean> = fact(
  'reorganisationDoneOn',
  ({ reorganisationDoneOn: done, decidedOn }) =>
    done === undefined ? undefined : done === null || decidedOn < done,
);

const paused: ByReading<Fact<Moved, boolean>> = {
  reading: 'assignment.pauseEnd',
  among: { commonDay: fact('decidedOn', ({ decidedOn }) => decidedOn < commonDay), placeDone: goesOn },
};

const levelNamed: ByReading<Fact<Moved, boolean>> = {
  reading: 'assignment.pauseLevels',
  among: {
    namedLevels: fact('level', ({ level }) => level && pausedLevels.includes(level)),
    all: fact('level', () => true),
  },
};

const condition: MoveCondition<Moved> = {
  id: 'paused',
  rule: isNot('paused', onMovement.pause, paused),
  failing: 'barred',
  unless: [isNot('pausedLevel', onMovement.pause, levelNamed)],
  until: ({ reorganisationDoneOn }, readings) =>
    readings['assignment.pauseEnd'] === 'placeDone' ? (reorganisationDoneOn ?? undefined) : commonDay,
};

const pause = {
  instrument: { id: 'kl-128-tw-2025' },
  kinds: ['transfer', 'rotation'],
  conditions: [condition],
} as const;

/** 128-KL/TW: transfer and rotation are paused, secondment is not named. */
export const pauseTexts: readonly BarText[] = [
  { ...pause, from: '2025-03-07', to: '2025-06-30' },
  // Past the common day it is asked only where the place itself ends the pause.
  { ...pause, from: commonDay, onlyIf: { reading: 'assignment.pauseEnd', is: 'placeDone' } },
];
