import { provisionsOf } from '../../../law/index.js';
import { half, moreThan } from '../../../quantity/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

const p = provisionsOf('qd-124-tw-2023', {
  unplaced__lowVotes: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo có trên 50 % số phiếu tín nhiệm thấp: không hoàn thành nhiệm vụ (đọc ở Quy định 366).',
    en: 'A leader with more than 50 % low ballots: tasks not completed (read in Regulation 366).',
  },
});

/** 124-QĐ/TW: the ground of 366-QĐ/TW carried back to the rating years 2023 and 2024. */
export const qd124: Neighbour = {
  instrument: { id: 'qd-124-tw-2023' },
  provisions: p,
  from: '2023-01-01',
  to: '2024-12-31',
  covers: 'leader',
  grounds: [
    {
      kind: 'ratedNotCompleted',
      when: [shareOf('qd124.notCompleted', p.unplaced__lowVotes, low, base, moreThan(half))],
    },
  ],
};
