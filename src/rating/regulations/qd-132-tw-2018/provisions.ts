import { type Instrument, provisionsOf } from '../../../law/index.js';
import { borrowed } from './guidance.js';

/** Quy định 132-QĐ/TW: annual review and rating of collectives and individuals, 2018 to 03/10/2023. */
export const qd132: Instrument = {
  id: 'qd-132-tw-2018',
  kind: 'regulation',
  number: '132-QĐ/TW',
  title: {
    vi: 'Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    en: 'Regulation on annual review, assessment and quality rating of collectives and individuals in the political system',
  },
  issuer: 'politburo',
  signedOn: '2018-03-08',
  inForceFrom: '2018-03-08',
  inForceTo: '2023-10-03',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được khoản 1 đến 3 Điều 12, các điều về thẩm quyền và thời hạn; khoản 4 Điều 12 chỉ đọc được một phần.',
    en: 'Article 12(1) to (3) and the articles on authority and time could not be read; Article 12(4) only in part.',
  },
};

/** Its provisions, as far as they could be read. */
export const qd132Provisions = provisionsOf('qd-132-tw-2018', {
  art_1: {
    evidence: 'readInOneSource',
    vi: 'Nguyên tắc, nội dung cơ bản của việc kiểm điểm tự phê bình và đánh giá, xếp loại chất lượng hằng năm tổ chức, cơ quan, đơn vị, tập thể lãnh đạo, quản lý và cá nhân từ Trung ương đến cơ sở.',
    en: 'Principles and basic content of self-criticism review and of yearly rating of organisations, agencies, units, leadership collectives and individuals, from the centre to the base.',
  },
  art_5: {
    evidence: 'readInOneSource',
    vi: 'Chỉ trừ đảng viên được miễn công tác và sinh hoạt đảng.',
    en: 'Only members exempt from work and Party activities are excepted.',
  },
  art_12__para_1: {
    evidence: 'derived',
    vi: 'Hoàn thành xuất sắc (chưa đọc được; suy từ Hướng dẫn 21 và Quy định 124): mọi tiêu chí từ Tốt trở lên, các tiêu chí về kết quả đạt Xuất sắc.',
    en: 'Excellent (not read; the pattern of Guidance 21 and Regulation 124): every criterion good or better, every criterion on results excellent.',
  },
  art_12__para_2: {
    evidence: 'derived',
    vi: 'Hoàn thành tốt (chưa đọc được; suy từ Hướng dẫn 21 và Quy định 124): mọi tiêu chí từ Trung bình trở lên, các tiêu chí về kết quả từ Tốt trở lên.',
    en: 'Good (not read; the pattern of Guidance 21 and Regulation 124): every criterion average or better, every criterion on results good or better.',
  },
  art_12__para_3: {
    evidence: 'derived',
    vi: 'Hoàn thành nhiệm vụ (chưa đọc được; suy từ Hướng dẫn 21 và Quy định 124): mọi tiêu chí từ Trung bình trở lên.',
    en: 'Completed (not read; the pattern of Guidance 21 and Regulation 124): every criterion average or better.',
  },
  art_12__para_4: {
    evidence: 'readInOneSource',
    vi: 'Không hoàn thành nhiệm vụ: các tiêu chí ở cấp độ Kém, hoặc có một trong các trường hợp sau.',
    en: 'Not completed: criteria at grade poor, or any of the following.',
  },
  'art_12__para_4__point_4.1__subUnit': {
    evidence: 'readInOneSource',
    vi: 'Tổ chức, cơ quan, đơn vị: đơn vị trực thuộc có tham ô, tham nhũng hoặc vi phạm khác bị xử lý theo quy định của Đảng, pháp luật, trừ trường hợp tự phát hiện và đã khắc phục xong hậu quả.',
    en: 'Organisation, agency, unit: a subordinate unit had embezzlement, corruption or another violation handled under Party rules or law, except self-detected and fully remedied.',
  },
  'art_12__para_4__point_4.1__work': {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành dưới 50 % chỉ tiêu, nhiệm vụ của năm và không đạt 100 % chỉ tiêu chủ yếu, trừ lý do bất khả kháng.',
    en: "Less than 50 % of the year's targets and tasks done and the main targets not at 100 %, except force majeure.",
  },
  'art_12__para_4__point_4.1__leadership': {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo của tổ chức, cơ quan, đơn vị bị kỷ luật trong năm.',
    en: 'Its leadership collective disciplined in the year.',
  },
  'art_12__para_4__point_4.1__subUnits': {
    evidence: 'readInOneSource',
    vi: 'Trên 20 % số đơn vị trực thuộc trực tiếp bị kỷ luật trong năm.',
    en: 'More than 20 % of the directly subordinate units disciplined in the year.',
  },
  'art_12__para_4__point_4.2': {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo, quản lý: mất đoàn kết nội bộ; có thành viên bị kết luận suy thoái, "tự diễn biến", "tự chuyển hóa" (câu bị cắt).',
    en: 'Leadership collective: internal disunity; a member concluded degraded, "self-evolved", "self-transformed" (the sentence is cut).',
  },
  'art_12__para_4__point_4.3': {
    evidence: 'readInOneSource',
    vi: 'Cá nhân: hoàn thành dưới 50 % chỉ tiêu, nhiệm vụ được giao và không đạt 100 % nhiệm vụ trọng tâm.',
    en: 'Individual: less than 50 % of own targets and tasks done and the key ones not at 100 %.',
  },
  'art_12__para_4__point_4.3__leader': {
    evidence: 'readInOneSource',
    vi: 'Cán bộ lãnh đạo, quản lý: đơn vị phụ trách xếp loại không hoàn thành, hoặc có tham nhũng ở đơn vị trực tiếp quản lý.',
    en: 'Leader: the unit led is rated not completed, or there is corruption in units directly managed.',
  },
  'art_12__para_4__point_4.3__conduct': {
    evidence: 'derived',
    vi: 'Cán bộ lãnh đạo, quản lý: bị kết luận suy thoái, bị kỷ luật trong năm (bảng của cán bộ lãnh đạo chưa đọc được; suy từ quy định đối với đảng viên và Quy định 124).',
    en: 'Leader: concluded degraded, disciplined in the year (the table of leaders could not be read; inferred from the rules on members and Regulation 124).',
  },
  unplaced__criteria: {
    evidence: 'readInOneSource',
    vi: 'Tập thể: xây dựng tổ chức, tập thể; kết quả nhiệm vụ trong năm; khắc phục hạn chế đã chỉ ra. Cá nhân: tư tưởng chính trị, đạo đức, lối sống, kỷ luật, tác phong; kết quả nhiệm vụ; khắc phục hạn chế.',
    en: "Collectives: building the organisation or collective; results of the year's tasks; curing limits pointed out. Individuals: political thought, ethics and lifestyle, discipline, style of work; task results; cure of limits.",
  },
  unplaced__scale: {
    evidence: 'readInSeveralSources',
    vi: 'Mỗi tiêu chí có bốn cấp độ: Xuất sắc, Tốt, Trung bình, Kém; xếp loại theo bốn mức; không chấm điểm.',
    en: 'Every criterion one of four grades; the rating one of four levels; no points.',
  },
  unplaced__steps: {
    evidence: 'readInOneSource',
    vi: 'Ba bước: tự đánh giá, xếp loại; các bên liên quan phân tích chất lượng, đề xuất; cơ quan tổ chức, cán bộ thẩm định, tổng hợp, đề xuất, cấp có thẩm quyền quyết định.',
    en: 'Three steps: self-rating; the parties concerned analyse quality and propose; the organisation and personnel body appraises, compiles and proposes, the competent authority decides.',
  },
  ...borrowed,
});
