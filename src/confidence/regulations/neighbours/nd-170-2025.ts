import { provisionsOf } from '../../../law/index.js';
import { atMost, half, moreThan, twoThirds } from '../../../quantity/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

const p = provisionsOf('nd-170-2025', {
  art_52__para_1__point_d: {
    evidence: 'readInSeveralSources',
    vi: 'Từ chức khi có trên 50 % nhưng không quá 2/3 số phiếu tín nhiệm thấp tại kỳ lấy phiếu tín nhiệm.',
    en: 'Resignation at more than 50 % but not more than two thirds low ballots at a confidence poll.',
  },
  art_53__para_1__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Miễn nhiệm khi có trên 2/3 số phiếu tín nhiệm thấp tại kỳ lấy phiếu tín nhiệm.',
    en: 'Relief at more than two thirds low ballots at a confidence poll.',
  },
});

/** NĐ 170/2025: at exactly two thirds a civil servant stands in the resignation band. */
export const nd170: Neighbour = {
  instrument: {
    id: 'nd-170-2025',
    kind: 'decree',
    number: '170/2025/NĐ-CP',
    title: {
      vi: 'Nghị định quy định về tuyển dụng, sử dụng và quản lý công chức',
      en: 'Decree on recruitment, use and management of civil servants',
    },
    issuer: 'government',
    signedOn: '2025-06-30',
    inForceFrom: '2025-07-01',
    replaces: ['nd-138-2020', 'nd-116-2024'],
    evidence: 'readInSeveralSources',
  },
  provisions: p,
  from: '2025-07-01',
  covers: 'civilServant',
  grounds: [
    {
      kind: 'relief',
      when: [shareOf('nd170.relief', p.art_53__para_1__point_b, low, base, moreThan(twoThirds))],
    },
    {
      kind: 'resignation',
      when: [
        shareOf('nd170.resignation', p.art_52__para_1__point_d, low, base, moreThan(half)),
        shareOf('nd170.resignationEnds', p.art_52__para_1__point_d, low, base, atMost(twoThirds)),
      ],
    },
  ],
};
