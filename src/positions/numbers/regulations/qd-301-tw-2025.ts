import { type Instrument, provisionsOf } from '../../../law/index.js';
import type { DeputyText } from './deputies.js';

export const qd301Record: Instrument = {
  id: 'qd-301-tw-2025',
  kind: 'regulation',
  number: '301-QĐ/TW',
  title: {
    vi: 'Quy định về Mặt trận Tổ quốc Việt Nam cấp tỉnh, cấp xã',
    en: 'Regulation on the Fatherland Front of provinces and communes',
  },
  issuer: 'secretariat',
  signedOn: '2025-06-09',
  inForceFrom: '2025-06-09',
  evidence: 'readInOneSource',
  remark: {
    vi: 'Tên nêu theo nội dung; cơ quan ban hành và ngày hiệu lực chưa kiểm chứng.',
    en: 'Named by its subject; issuer and day of entry into force are unverified.',
  },
};

const p = provisionsOf(qd301Record.id, {
  art_2__para_2: {
    evidence: 'readInOneSource',
    vi: 'Ban của cơ quan Mặt trận cấp tỉnh: dưới 10 người có trưởng ban và 1 phó; từ 10 người trở lên không quá 2 phó; thực hiện dần trong 5 năm.',
    en: 'A board of the provincial Front agency: below 10 people a head and 1 deputy; from 10 people at most 2 deputies; within a transition of 5 years.',
  },
});

const board = { of: 'provincialFrontBoard', provision: p.art_2__para_2, beside: [p.art_2__para_2] } as const;

export const qd301: DeputyText = {
  instrument: { id: qd301Record.id },
  provisions: p,
  rules: [
    { ...board, staff: { from: 0, below: 10 }, most: [1] },
    { ...board, staff: { from: 10, below: Number.POSITIVE_INFINITY }, most: [2] },
  ],
};
