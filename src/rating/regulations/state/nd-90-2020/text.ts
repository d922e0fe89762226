import { type Instrument, provisionsOf } from '../../law/index.js';

/** Nghị định 90/2020/NĐ-CP: the State rating, whose closing day comes before the Party's. */
export const nd90: Instrument = {
  id: 'nd-90-2020',
  kind: 'decree',
  number: '90/2020/NĐ-CP',
  title: {
    vi: 'Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    en: 'Decree on assessment and classification of the quality of cadres, civil servants and public employees',
  },
  issuer: 'government',
  signedOn: '2020-08-13',
  inForceFrom: '2020-08-20',
  inForceTo: '2026-06-30',
  evidence: 'readInSeveralSources',
};

export const nd90Provisions = provisionsOf('nd-90-2020', {
  art_20__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Đánh giá, xếp loại cán bộ, công chức, viên chức thực hiện trước ngày 15/12 hằng năm, trước khi xếp loại đảng viên.',
    en: 'Cadres, civil servants and public employees are rated before 15/12 of each year, before Party members are rated.',
  },
});
