import { type Instrument, provisionsOf } from '../../law/index.js';

/** Nghị định 335/2025/NĐ-CP: the State rating of civil servants, whose closing day comes before the Party's. */
export const nd335: Instrument = {
  id: 'nd-335-2025',
  kind: 'decree',
  number: '335/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức',
    en: 'Decree on evaluation and quality classification of State administrative agencies and civil servants',
  },
  issuer: 'government',
  signedOn: '2025-12-21',
  inForceFrom: '2026-01-01',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Không nhầm với Nghị định 335/2026/NĐ-CP về trợ giúp xã hội.',
    en: 'Not Decree 335/2026/NĐ-CP on social assistance.',
  },
};

export const nd335Provisions = provisionsOf('nd-335-2025', {
  art_21__para_2: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Xếp loại công chức trước ngày 15/12, trước khi xếp loại đảng viên và thi đua, khen thưởng; nơi không tổng kết vào cuối năm do cấp trên quy định, xong trước 15/01 năm sau.',
    en: 'Civil servants are rated before 15/12, before Party members are rated and before emulation; bodies whose work does not close at the end of the year as the superior sets, done before 15/01 of the next year.',
  },
});
