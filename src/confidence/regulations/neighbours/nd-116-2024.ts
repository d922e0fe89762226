import { provisionsOf } from '../../../law/index.js';
import { moreThan, twoThirds } from '../../../quantity/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

const p = provisionsOf('nd-138-2020', {
  art_66__para_1: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm khi có trên 2/3 số phiếu tín nhiệm thấp (sửa đổi bởi Nghị định 116/2024/NĐ-CP).',
    en: 'Relief at more than two thirds low ballots (as amended by Decree 116/2024).',
  },
});

/** NĐ 116/2024, amending NĐ 138/2020: the first State relief bar for civil servants tied to the poll. */
export const nd116: Neighbour = {
  instrument: {
    id: 'nd-116-2024',
    kind: 'decree',
    number: '116/2024/NĐ-CP',
    title: {
      vi: 'Nghị định sửa đổi, bổ sung Nghị định 138/2020/NĐ-CP về tuyển dụng, sử dụng và quản lý công chức',
      en: 'Decree amending Decree 138/2020 on recruitment, use and management of civil servants',
    },
    issuer: 'government',
    signedOn: '2024-09-17',
    inForceFrom: '2024-09-17',
    inForceTo: '2025-06-30',
    amends: ['nd-138-2020'],
    evidence: 'readInOneSource',
  },
  provisions: p,
  from: '2024-09-17',
  to: '2025-06-30',
  covers: 'civilServant',
  grounds: [
    { kind: 'relief', when: [shareOf('nd116.relief', p.art_66__para_1, low, base, moreThan(twoThirds))] },
  ],
};
