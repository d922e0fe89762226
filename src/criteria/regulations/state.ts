import type { EId, InstrumentId } from '../../law/index.js';
import { type BandLevel, bandLevels, type CentralBand } from '../model.js';

/** Both decrees of the State have the same scale: bands from 90, 70, 50 and 0 points of a hundred, each in an article of its own. */
const from: Readonly<Record<BandLevel, number>> = { excellent: 90, good: 70, completed: 50, notCompleted: 0 };

/** The bands of a decree of the State by where it prints them. */
export const bandsAt = (
  instrument: InstrumentId,
  places: Readonly<Record<BandLevel, EId>>,
): readonly CentralBand[] =>
  bandLevels.map((level) => ({ level, from: from[level], provision: { instrument, eId: places[level] } }));
