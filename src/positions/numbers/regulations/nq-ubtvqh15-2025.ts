import { type Instrument, provisionsOf } from '../../../law/index.js';
import type { DeputyText } from './deputies.js';

/** Its number is not known: it is known by its day and subject. */
export const councilDeputiesRecord: Instrument = {
  id: 'nq-ubtvqh15-2025-10-16',
  kind: 'resolution',
  name: {
    vi: 'Nghị quyết ngày 16/10/2025 của Ủy ban Thường vụ Quốc hội',
    en: 'Resolution of 16 October 2025 of the Standing Committee of the National Assembly',
  },
  title: {
    vi: 'Nghị quyết về số lượng Phó Chủ tịch Hội đồng nhân dân',
    en: 'Resolution on the numbers of Vice Chairs of People’s Councils',
  },
  issuer: 'naStandingCommittee',
  signedOn: '2025-10-16',
  inForceFrom: '2025-10-16',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Số hiệu chưa rõ; tên nêu theo nội dung; ngày hiệu lực lấy theo ngày ký.',
    en: 'Its number is not known; named by its subject; the day of signing is taken as entry into force.',
  },
};

const p = provisionsOf(councilDeputiesRecord.id, {
  unplaced__provinces: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Phó Chủ tịch Hội đồng nhân dân cấp tỉnh: hình thành từ 3 đơn vị không quá 4, từ 2 đơn vị không quá 3, không sắp xếp không quá 2; Chủ tịch chuyên trách thì giảm 1.',
    en: 'Vice Chairs of a provincial People’s Council: made of 3 units at most 4, of 2 units 3, not merged 2; one less where the Chairperson is full-time.',
  },
  unplaced__communes: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Hội đồng nhân dân cấp xã: 1 Phó Chủ tịch.',
    en: 'A commune People’s Council: 1 Vice Chair.',
  },
});

const of = 'provincialPeoplesCouncil';
const provision = p.unplaced__provinces;

export const councilDeputies: DeputyText = {
  instrument: { id: councilDeputiesRecord.id },
  provisions: p,
  rules: [
    { of, provision, when: { mergedFrom: 3, chairFullTime: false }, most: [4] },
    { of, provision, when: { mergedFrom: 3, chairFullTime: true }, most: [3] },
    { of, provision, when: { mergedFrom: 2, chairFullTime: false }, most: [3] },
    { of, provision, when: { mergedFrom: 2, chairFullTime: true }, most: [2] },
    { of, provision, when: { mergedFrom: 1, chairFullTime: false }, most: [2] },
    { of, provision, when: { mergedFrom: 1, chairFullTime: true }, most: [1] },
    { of: 'communePeoplesCouncil', provision: p.unplaced__communes, most: [1] },
  ],
};
