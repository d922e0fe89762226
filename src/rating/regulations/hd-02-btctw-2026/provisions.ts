import { type Instrument, provisionsOf } from '../../../law/index.js';

/** Hướng dẫn 02-HD/BTCTW (2026): the quarterly assessment of leaders. */
export const hd02: Instrument = {
  id: 'hd-02-btctw-2026',
  kind: 'guidance',
  number: '02-HD/BTCTW',
  title: {
    vi: 'Hướng dẫn đánh giá định kỳ hằng quý đối với cán bộ lãnh đạo, quản lý',
    en: 'Guidance on the quarterly assessment of leaders and managers',
  },
  issuer: 'centralOrganisationCommission',
  signedOn: '2026-05-22',
  inForceFrom: '2026-05-22',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được nguyên văn; nội dung theo văn bản của các nơi áp dụng. Không nhầm với Hướng dẫn 02-HD/BTCTW ngày 12/04/2021.',
    en: 'Not read itself; known through the texts of bodies that apply it. Not Guidance 02-HD/BTCTW of 12/04/2021.',
  },
};

export const hd02Provisions = provisionsOf('hd-02-btctw-2026', {
  unplaced__steps: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Bốn bước: xác định mục tiêu, nhiệm vụ, sản phẩm của quý; tự chấm điểm, tự đề xuất; nơi sử dụng cán bộ nhận xét, đề xuất; quyết định.',
    en: 'Four steps: goals, tasks, products of the quarter; self-scoring and self-proposal; comments and proposal by the level that uses the cadre; decision.',
  },
  unplaced__axes: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Kết quả theo sáu trục trọng tâm.',
    en: 'Results along six key axes.',
  },
  unplaced__kpi: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Gợi ý: KPI = (A + B + C + D) / 4, gồm số lượng, chất lượng, tiến độ, lãnh đạo, chỉ đạo, tổ chức thực hiện.',
    en: 'Suggested: KPI = (A + B + C + D) / 4 of quantity, quality, schedule, and leading, directing, carrying out.',
  },
  unplaced__degrees: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Mỗi nhiệm vụ trọng tâm theo ba mức: chủ động, hiệu quả; cơ bản đáp ứng; chưa đáp ứng; không thay cho bốn mức xếp loại.',
    en: 'Each key task by three degrees: proactive and effective; basically meets; does not meet. They do not replace the four levels.',
  },
  unplaced__notCompletedQuarter: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Có 01 quý không hoàn thành nhiệm vụ thì không xếp loại hoàn thành xuất sắc nhiệm vụ cả năm.',
    en: 'One quarter not completed: no "excellent" for the year.',
  },
  unplaced__consecutive: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Không hoàn thành từ 02 quý liên tiếp trở lên: xem xét thay thế, bố trí lại.',
    en: 'Not completed in 2 or more consecutive quarters: replacement or re-posting is considered.',
  },
  unplaced__moreExcellent: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Trong số đủ điều kiện xuất sắc cuối năm, người có nhiều quý được đề xuất xuất sắc hơn được ưu tiên.',
    en: 'Among those fit for "excellent" at year-end, more quarters proposed excellent go first.',
  },
  unplaced__collectiveShort: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Tập thể hoàn thành dưới 70 % chỉ tiêu, nhiệm vụ được giao (trừ bất khả kháng đã xác nhận): người đứng đầu không hoàn thành; cấp phó và thành viên lãnh đạo không xếp xuất sắc.',
    en: 'The collective did less than 70 % of its targets and tasks (confirmed force majeure left out): the head not completed; deputies and other leading members not excellent.',
  },
  unplaced__subjectiveCause: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Hoàn thành dưới 100 % nhiệm vụ của quý do nguyên nhân chủ quan: quý đó không hoàn thành nhiệm vụ (trừ nguyên nhân khách quan).',
    en: "Less than 100 % of the quarter's tasks for a subjective cause: not completed for the quarter (an objective cause excepted).",
  },
  unplaced__notYetRated: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Chưa xếp loại quý: đào tạo, bồi dưỡng tập trung từ 02 tháng; bổ nhiệm lần đầu dưới 01 tháng; nghỉ ốm, thai sản từ 02 tháng; đang kiểm tra dấu hiệu vi phạm.',
    en: 'Not yet rated for the quarter: full-time training of 2 months or more; first appointed for less than 1 month; sick or maternity leave of 2 months or more; under inspection for signs of breach.',
  },
  unplaced__practice: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cách làm của một số nơi áp dụng, không phải quy định của Trung ương.',
    en: 'The practice of some bodies that apply it, not a central rule.',
  },
});
