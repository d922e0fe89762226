import { pollInRating } from '../../../law/index.js';
import { half, moreThan } from '../../../quantity/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

/** 366-QĐ/TW: a poll of the year as a ground of the annual rating, from the year 2025 on. */
export const qd366: Neighbour = {
  instrument: { id: 'qd-366-tw-2025' },
  provisions: pollInRating,
  from: '2025-01-01',
  covers: 'leader',
  grounds: [
    {
      kind: 'ratedNotCompleted',
      when: [
        shareOf('qd366.notCompleted', pollInRating.art_11__para_4__leaderPoll, low, base, moreThan(half)),
      ],
    },
  ],
};
