import { type Instrument, provisionsOf } from '../../law/index.js';

/** Công văn 10072-CV/BTCTW on the round of 2025; none of its text could be read. */
export const cv10072: Instrument = {
  id: 'cv-10072-btctw-2025',
  kind: 'officialLetter',
  number: '10072-CV/BTCTW',
  title: {
    vi: 'Công văn về kiểm điểm, đánh giá, xếp loại năm 2025',
    en: 'Official letter on review, assessment and rating for 2025',
  },
  issuer: 'centralOrganisationCommission',
  signedOn: '2025-11-06',
  inForceFrom: '2025-11-06',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được nội dung; chỉ cho đợt xếp loại năm 2025.',
    en: 'Its content could not be read; for the round of 2025 only.',
  },
};

export const cv10072Provisions = provisionsOf('cv-10072-btctw-2025', {});
