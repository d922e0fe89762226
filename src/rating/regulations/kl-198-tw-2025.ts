import { type Instrument, provisionsOf } from '../../law/index.js';

/** Kết luận 198-KL/TW: leaders are assessed by quarter, by year and on demand. */
export const kl198: Instrument = {
  id: 'kl-198-tw-2025',
  kind: 'conclusion',
  number: '198-KL/TW',
  title: {
    vi: 'Kết luận về chủ trương đánh giá đối với cán bộ lãnh đạo, quản lý trong hệ thống chính trị',
    en: 'Conclusion on assessing leaders and managers in the political system',
  },
  issuer: 'politburo',
  signedOn: '2025-10-08',
  inForceFrom: '2025-10-08',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được nguyên văn; nội dung theo các bản tin.',
    en: 'The wording itself could not be read; the content is as reported.',
  },
};

export const kl198Provisions = provisionsOf('kl-198-tw-2025', {
  unplaced__periods: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo, quản lý được đánh giá hằng quý, hằng năm và đột xuất khi có yêu cầu.',
    en: 'Leaders are assessed every quarter, every year, and ad hoc on demand.',
  },
  unplaced__content: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Cán bộ diện Bộ Chính trị, Ban Bí thư quản lý: ban thường vụ đánh giá hằng quý về phẩm chất, nêu gương, đoàn kết; kết quả lãnh đạo, mức độ hoàn thành của nơi phụ trách; hạn chế, nguyên nhân, giải pháp.',
    en: 'Cadres of central management: the standing committees assess each quarter quality, example, unity; results of leading and the completion of what is in charge; limits, causes, remedies.',
  },
  unplaced__proposal: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Đề xuất mức xếp loại từng cán bộ; đề nghị cấp có thẩm quyền xem xét điều chuyển, bố trí lại người có khuyết điểm, không hoàn thành nhiệm vụ.',
    en: "Each cadre's level is proposed; the authority is asked to consider moving or re-posting those with faults or who do not complete.",
  },
});
