import type { CentralBand } from '../../model.js';

const instrument = 'qd-366-tw-2025';

/** Điều 10 và các phụ lục: the only points the regulation itself prints. */
export const scale366 = {
  since: '2025-08-30',
  general: 30,
  results: 70,
  provision: { instrument, eId: 'art_10' },
} as const;

/** Điều 11 khoản 1 đến 4: the bands of the total; a level also asks for its conditions, which are not this room's. */
export const bands366: readonly CentralBand[] = [
  { level: 'excellent', from: 90, provision: { instrument, eId: 'art_11__para_1' } },
  { level: 'good', from: 70, provision: { instrument, eId: 'art_11__para_2' } },
  { level: 'completed', from: 50, provision: { instrument, eId: 'art_11__para_3' } },
  { level: 'notCompleted', from: 0, provision: { instrument, eId: 'art_11__para_4' } },
];
