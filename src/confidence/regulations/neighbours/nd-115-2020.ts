import { provisionsOf } from '../../../law/index.js';
import { half, moreThan, twoThirds } from '../../../quantity/index.js';
import { shareOf } from '../parts.js';
import { base, low, type Neighbour } from './neighbour.js';

const p = provisionsOf('nd-115-2020', {
  art_54__para_1__point_c: {
    evidence: 'readInOneSource',
    vi: 'Viên chức quản lý từ chức khi có trên 50 % số phiếu tín nhiệm thấp; không có giới hạn trên.',
    en: 'A managing public employee resigns at more than 50 % low ballots; there is no upper bound.',
  },
  art_55__para_1__point_c: {
    evidence: 'readInOneSource',
    vi: 'Viên chức quản lý bị miễn nhiệm khi có trên 2/3 số phiếu tín nhiệm thấp.',
    en: 'A managing public employee is relieved at more than two thirds low ballots.',
  },
});

/** NĐ 115/2020 as amended by NĐ 85/2023: the resignation ground has no upper bound, so above two thirds both are met. */
export const nd115: Neighbour = {
  instrument: {
    id: 'nd-115-2020',
    kind: 'decree',
    number: '115/2020/NĐ-CP',
    title: {
      vi: 'Nghị định quy định về tuyển dụng, sử dụng và quản lý viên chức (được sửa đổi bởi Nghị định 85/2023/NĐ-CP)',
      en: 'Decree on recruitment, use and management of public employees (as amended by Decree 85/2023)',
    },
    issuer: 'government',
    signedOn: '2020',
    inForceFrom: '2020',
    evidence: 'readInOneSource',
    remark: {
      vi: 'Điều 54, 55 theo bản sửa đổi có hiệu lực 07/12/2023; văn bản thay thế theo Luật Viên chức 129/2025/QH15 (từ 01/07/2026) chưa rõ.',
      en: 'Articles 54 and 55 as amended from 07/12/2023; its successor under Law 129/2025 (from 01/07/2026) is unknown.',
    },
  },
  provisions: p,
  from: '2023-12-07',
  to: '2026-06-30',
  covers: 'publicEmployee',
  grounds: [
    {
      kind: 'relief',
      when: [shareOf('nd115.relief', p.art_55__para_1__point_c, low, base, moreThan(twoThirds))],
    },
    {
      kind: 'resignation',
      when: [shareOf('nd115.resignation', p.art_54__para_1__point_c, low, base, moreThan(half))],
    },
  ],
};
