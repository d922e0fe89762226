import { provisionsOf } from '../provision.js';

/** Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15: what a body makes public inside, by when and for how long. */
export const l10Openness = provisionsOf('l-10-2022-qh15', {
  art_46__para_6: {
    evidence: 'readInOneSource',
    vi: 'Người đứng đầu công khai trong nội bộ cơ quan, đơn vị: quy hoạch, bổ nhiệm, đánh giá, xếp loại, khen thưởng, kỷ luật.',
    en: 'The head makes public inside the agency or unit: planning, appointment, assessment and rating, reward, discipline.',
  },
  art_47__para_2: {
    evidence: 'readInOneSource',
    vi: 'Công khai trong nội bộ chậm nhất 05 ngày làm việc kể từ ngày quyết định.',
    en: 'Made public inside the body within 5 working days of the decision.',
  },
  art_48: {
    evidence: 'readInOneSource',
    vi: 'Niêm yết hoặc đăng ít nhất 20 ngày liên tục, trừ trường hợp đã gửi văn bản đến toàn thể.',
    en: 'Posted or displayed for at least 20 consecutive days, unless sent to all staff in writing.',
  },
});
