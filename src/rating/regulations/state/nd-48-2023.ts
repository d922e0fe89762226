import { type Instrument, provisionsOf } from '../../../law/index.js';

/** Nghị định 48/2023/NĐ-CP: any discipline of the year, counted once; the share of "xuất sắc" tied to the Party's. */
export const nd48: Instrument = {
  id: 'nd-48-2023',
  kind: 'decree',
  number: '48/2023/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định 90/2020/NĐ-CP về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    en: 'Decree amending Decree 90/2020 on assessment and classification of the quality of cadres, civil servants and public employees',
  },
  issuer: 'government',
  signedOn: '2023-07-17',
  inForceFrom: '2023-09-15',
  inForceTo: '2026-06-30',
  amends: ['nd-90-2020'],
  evidence: 'readInSeveralSources',
};

export const nd48Provisions = provisionsOf('nd-48-2023', {
  art_1__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Bổ sung khoản 5, khoản 6 Điều 2 Nghị định 90/2020: kỷ luật trong năm; giới hạn số Hoàn thành xuất sắc.',
    en: 'Adds Article 2(5) and (6) of Decree 90/2020: discipline in the year; the cap on excellent.',
  },
  art_1__para_2: {
    evidence: 'readInOneSource',
    vi: 'Sửa đổi Điều 22 Nghị định 90/2020: lưu giữ dưới dạng điện tử.',
    en: 'Amends Article 22 of Decree 90/2020: files kept electronically.',
  },
  art_1__para_4: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Bỏ cụm từ "trong quá trình thực thi nhiệm vụ" tại Điều 7, 11 và 15 Nghị định 90/2020.',
    en: 'Strikes "while performing duties" out of Articles 7, 11 and 15 of Decree 90/2020.',
  },
  art_2: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả đã xếp loại trước 15/09/2023 không xem xét lại; trường hợp đang xem xét thì thực hiện theo quy định cũ.',
    en: 'Ratings fixed before 15/09/2023 are not re-opened; cases under consideration on that day finish under the old law.',
  },
});
