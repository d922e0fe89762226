import type { ByReading, Fact } from '../../reasoning/index.js';
import type { Judged } from './judged.js';

const missed = (atLeast: number): Fact<Judged, boolean> => ({
  path: 'targets.fiveMissed',
  read: ({ targets }) => (targets?.fiveMissed === undefined ? undefined : targets.fiveMissed >= atLeast),
});

/** "Không hoàn thành 5 chỉ tiêu": of so many basic targets, by the reading any missed, or all. */
export const basicTargetsMissed = (of: number): ByReading<Fact<Judged, boolean>> => ({
  reading: 'measures.fiveTargets',
  among: { any: missed(1), all: missed(of) },
});
