import { provisionsOf } from '../../../law/index.js';
import { half, moreThan, twoThirds } from '../../../quantity/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

const p = provisionsOf('qd-41-tw-2021', {
  art_3: {
    evidence: 'readInOneSource',
    vi: 'Không cho từ chức đối với cán bộ thuộc trường hợp phải miễn nhiệm.',
    en: 'Resignation is not granted to a cadre who falls under a case of mandatory relief.',
  },
  art_5__point_3: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm khi có trên 2/3 số phiếu tín nhiệm thấp tại kỳ lấy phiếu tín nhiệm.',
    en: 'Relief is considered at more than two thirds low ballots at a confidence poll.',
  },
  art_6__point_3: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức khi có trên 50 % số phiếu tín nhiệm thấp tại kỳ lấy phiếu tín nhiệm.',
    en: 'Resignation is considered at more than 50 % low ballots at a confidence poll.',
  },
});

/** 41-QĐ/TW: relief only above two thirds, where 96-QĐ/TW relieves from exactly two thirds. */
export const qd41: Neighbour = {
  instrument: {
    id: 'qd-41-tw-2021',
    kind: 'regulation',
    number: '41-QĐ/TW',
    title: {
      vi: 'Quy định về việc miễn nhiệm, từ chức đối với cán bộ',
      en: 'Regulation on relief and resignation of cadres',
    },
    issuer: 'politburo',
    signedOn: '2021-11-03',
    inForceFrom: '2021-11-03',
    inForceTo: '2025-10-07',
    replaces: ['qd-260-tw-2009'],
    evidence: 'readInSeveralSources',
  },
  provisions: p,
  from: '2021-11-03',
  to: '2025-10-07',
  covers: 'partyManagedCadre',
  grounds: [
    { kind: 'relief', when: [shareOf('qd41.relief', p.art_5__point_3, low, base, moreThan(twoThirds))] },
    { kind: 'resignation', when: [shareOf('qd41.resignation', p.art_6__point_3, low, base, moreThan(half))] },
  ],
  barredByRelief: { kinds: ['resignation'], provision: p.art_3 },
};
