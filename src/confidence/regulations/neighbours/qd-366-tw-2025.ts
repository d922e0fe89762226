import { provisionsOf } from '../../../law/index.js';
import { half, moreThan } from '../../../quantity/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

const p = provisionsOf('qd-366-tw-2025', {
  art_11__para_4: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo có trên 50 % số phiếu tín nhiệm thấp tại kỳ lấy phiếu trong năm (nếu có): không hoàn thành nhiệm vụ.',
    en: 'A leader with more than 50 % low ballots at a poll held in the year (if any): tasks not completed.',
  },
});

/** 366-QĐ/TW: a poll of the year as a ground of the annual rating, from the year 2025 on. */
export const qd366: Neighbour = {
  instrument: {
    id: 'qd-366-tw-2025',
    kind: 'regulation',
    number: '366-QĐ/TW',
    title: {
      vi: 'Quy định về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị',
      en: 'Regulation on review and rating of collectives and individuals in the political system',
    },
    issuer: 'politburo',
    signedOn: '2025-08-30',
    inForceFrom: '2025-08-30',
    replaces: ['qd-124-tw-2023'],
    evidence: 'readInSeveralSources',
  },
  provisions: p,
  from: '2025-01-01',
  covers: 'leader',
  grounds: [
    {
      kind: 'ratedNotCompleted',
      when: [shareOf('qd366.notCompleted', p.art_11__para_4, low, base, moreThan(half))],
    },
  ],
};
