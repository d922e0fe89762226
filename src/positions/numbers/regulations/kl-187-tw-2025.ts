import { type Instrument, provisionsOf } from '../../../law/index.js';
import { fraction, half } from '../../../quantity/index.js';
import type { DeputyText } from './deputies.js';

export const kl187Record: Instrument = {
  id: 'kl-187-tw-2025',
  kind: 'conclusion',
  number: '187-KL/TW',
  title: {
    vi: 'Kết luận về định hướng số lượng cấp phó',
    en: 'Conclusion on the orientation of numbers of deputies',
  },
  issuer: 'politburo',
  signedOn: '2025-08-29',
  inForceFrom: '2025-08-29',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Kết luận của Bộ Chính trị, Ban Bí thư. Tên nêu theo nội dung; ngày hiệu lực lấy theo ngày ký.',
    en: 'Of the Politburo and the Secretariat. Named by its subject; the day of signing is taken as entry into force.',
  },
};

const p = provisionsOf(kl187Record.id, {
  unplaced__halfOfStaff: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Số cấp phó không quá 50 % biên chế được giao của cơ quan, không áp dụng đối với Mặt trận cấp xã.',
    en: 'Deputies are at most 50 % of the assigned staff of the body; not so for the Front of a commune.',
  },
  unplaced__subBody: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Số cấp phó của tổ chức bên trong không quá số cấp phó của cơ quan trên trực tiếp.',
    en: 'A sub-body has at most as many deputies as the body directly above.',
  },
  unplaced__ministries: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Bộ, ngành không quá 5 cấp phó; hợp nhất từ 2 cơ quan không quá 6, từ 3 cơ quan không quá 7.',
    en: 'A ministry has at most 5 deputies; merged from 2 bodies 6, from 3 bodies 7.',
  },
  unplaced__until2030: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Giảm dần số cấp phó, lộ trình đến năm 2030.',
    en: 'Numbers are reduced step by step until 2030.',
  },
});

const halfOfStaff = { part: half, of: 'staff' } as const;
const beside = [p.unplaced__until2030];
const ministry = { of: 'ministry', provision: p.unplaced__ministries, beside } as const;

export const kl187: DeputyText = {
  instrument: { id: kl187Record.id },
  provisions: p,
  rules: [
    { of: 'body', most: [halfOfStaff], provision: p.unplaced__halfOfStaff, beside },
    {
      of: 'subBody',
      most: [halfOfStaff, { part: fraction(1, 1), of: 'deputiesAbove' }],
      provision: p.unplaced__subBody,
      beside: [p.unplaced__halfOfStaff, ...beside],
    },
    { ...ministry, when: { mergedFrom: 1 }, most: [5] },
    { ...ministry, when: { mergedFrom: 2 }, most: [6] },
    { ...ministry, when: { mergedFrom: 3 }, most: [7] },
  ],
};
