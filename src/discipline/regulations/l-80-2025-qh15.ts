import { provisionsOf } from '../../law/index.js';

/** Luật Cán bộ, công chức 2025, chapter V: what it says of discipline beside its decree. */
export const l80Discipline = provisionsOf('l-80-2025-qh15', {
  art_36__service: {
    evidence: 'readInOneSource',
    vi: 'Bị phạt tù không được hưởng án treo, hoặc bị kết án về tội tham nhũng: đương nhiên bị bãi nhiệm (cán bộ), buộc thôi việc (công chức) từ ngày bản án có hiệu lực pháp luật.',
    en: 'Sentenced to prison without suspension, or convicted of corruption: recalled (cadres), terminated (civil servants) by law from the day the judgment takes effect.',
  },
  art_36__office: {
    evidence: 'readInOneSource',
    vi: 'Bị Tòa án kết án, bản án có hiệu lực pháp luật: đương nhiên thôi giữ chức vụ.',
    en: 'Convicted with legal force: leaves office by law.',
  },
  art_38__para_1: {
    evidence: 'readInOneSource',
    vi: 'Người bị kỷ luật còn chịu các quy định liên quan về bổ nhiệm chức vụ cao hơn, tuyển dụng, tiền lương; không nêu số tháng.',
    en: 'The disciplined person also bears the corresponding rules on higher appointment, recruitment and pay; no number of months is named.',
  },
  art_38__para_4: {
    evidence: 'readInOneSource',
    vi: 'Bị kỷ luật do hành vi không liên quan đến hoạt động công vụ: không tính làm căn cứ xếp loại chất lượng trong năm đánh giá.',
    en: 'Discipline for an act not related to public duty is no ground for the rating of the assessment year.',
  },
  art_43__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ, công chức đã thôi việc, nghỉ hưu: khiển trách, cảnh cáo, xóa tư cách chức vụ.',
    en: 'Cadres and civil servants who left or retired: reprimand, warning, annulment of the former title.',
  },
});
