import { provisionsOf, type RecordedText } from '../provision.js';
import { retirementAgeProvisions } from './movement.js';

/** Provisions that are only cited, of texts whose instrument and rules stand in a room. */
export const furtherProvisions: readonly RecordedText['provisions'][] = [
  retirementAgeProvisions,
  provisionsOf('l-87-2015-qh13', {
    art_18: {
      evidence: 'readInSeveralSources',
      vi: 'Lấy phiếu tín nhiệm tại Quốc hội: quá nửa tổng số đại biểu đánh giá tín nhiệm thấp thì có thể xin từ chức; từ 2/3 trở lên thì bỏ phiếu tín nhiệm. Ngưng hiệu lực từ 01/07/2023.',
      en: 'The poll in the Assembly: more than half of all deputies low, may resign; two thirds or more, a motion. Suspended from 01/07/2023.',
    },
    art_19: {
      evidence: 'readInSeveralSources',
      vi: 'Bỏ phiếu tín nhiệm tại Quốc hội: quá nửa tổng số đại biểu. Ngưng hiệu lực từ 01/07/2023.',
      en: 'The motion in the Assembly: more than half of all deputies. Suspended from 01/07/2023.',
    },
    art_63: {
      evidence: 'readInSeveralSources',
      vi: 'Lấy phiếu tín nhiệm tại Hội đồng nhân dân các cấp: mức như Điều 18. Ngưng hiệu lực từ 01/07/2023.',
      en: 'The poll in councils of every level: bars as in Article 18. Suspended from 01/07/2023.',
    },
    art_64: {
      evidence: 'readInSeveralSources',
      vi: 'Bỏ phiếu tín nhiệm tại Hội đồng nhân dân: quá nửa tổng số đại biểu. Ngưng hiệu lực từ 01/07/2023.',
      en: 'The motion in councils: more than half of all deputies. Suspended from 01/07/2023.',
    },
  }),
  provisionsOf('nq-96-2023-qh15', {
    art_20: {
      evidence: 'readInOneSource',
      vi: 'Từ 01/07/2023 ngưng hiệu lực, đến khi Quốc hội có quyết định khác: Điều 12, 13 Luật 57/2014/QH13; Điều 88, 89 Luật 77/2015/QH13; Điều 18, 19, 63, 64 Luật 87/2015/QH13.',
      en: 'Suspended from 01/07/2023 until the Assembly decides otherwise: Articles 12, 13 of Law 57/2014; 88, 89 of Law 77/2015; 18, 19, 63, 64 of Law 87/2015.',
    },
    art_21: {
      evidence: 'readInOneSource',
      vi: 'Bãi bỏ điểm đ khoản 1 Điều 2 Nghị quyết 119/2020/QH14, điểm c khoản 1 Điều 2 Nghị quyết 131/2020/QH14.',
      en: 'Repeals Article 2(1)(đ) of Resolution 119/2020 and Article 2(1)(c) of Resolution 131/2020.',
    },
    art_22: {
      evidence: 'readInSeveralSources',
      vi: 'Có hiệu lực từ 01/07/2023, thay thế Nghị quyết 85/2014/QH13; Ủy ban Thường vụ Quốc hội hướng dẫn thi hành.',
      en: 'In force from 01/07/2023, replaces Resolution 85/2014; the Standing Committee guides it.',
    },
  }),
];
