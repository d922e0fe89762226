import { type Provision, provisionsOf } from '../../law/index.js';

const old = provisionsOf('qd-41-tw-2021', {
  art_8: {
    evidence: 'readInSiblingText',
    vi: 'Khi có đủ căn cứ: trong 10 ngày làm việc trao đổi với cán bộ và đề xuất; trong 10 ngày làm việc xem xét, kéo dài không quá 15 ngày làm việc (đọc ở các nghị định cùng thời).',
    en: 'Grounds complete: within 10 working days talk and propose; within 10 working days settled, extended to not more than 15 (read in the decrees of the time).',
  },
});
const now = provisionsOf('qd-377-tw-2025', {
  unplaced__procedure: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Khi có đủ căn cứ: trong 10 ngày làm việc trao đổi với cán bộ và đề xuất; cấp có thẩm quyền xem xét trong 10 ngày làm việc, vì lý do khách quan có thể kéo dài nhưng không quá 15 ngày làm việc.',
    en: 'Grounds complete: within 10 working days talk and propose; the competent level settles it within 10 working days, for objective reasons extended but not more than 15.',
  },
});

/** Where the Party texts write the days of their procedure. */
export const party41: Provision = old.art_8;
export const party377: Provision = now.unplaced__procedure;
export const procedureProvisions = [old, now];
