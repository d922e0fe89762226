import { provisionsOf } from '../../../law/index.js';

/** Luật Cán bộ, công chức 80/2025/QH15 on who is rated by what. */
export const l80Rating = provisionsOf('l-80-2025-qh15', {
  art_1: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ: được bầu cử, phê chuẩn, bổ nhiệm theo nhiệm kỳ; công chức: được tuyển dụng, bổ nhiệm vào ngạch, chức vụ, chức danh; ở trung ương, cấp tỉnh, cấp xã.',
    en: 'Cadres are elected, approved or appointed for a term; civil servants are recruited or appointed to a rank, office or title; at the centre, in province and commune.',
  },
  art_17__para_1: {
    evidence: 'readInOneSource',
    vi: 'Việc đánh giá cán bộ thực hiện theo pháp luật và quy định của cấp có thẩm quyền; Luật không có các mức xếp loại cán bộ.',
    en: 'Cadres are assessed under the law and the rules of the competent level; the law itself has no levels for cadres.',
  },
  art_25__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Người đứng đầu cơ quan sử dụng đánh giá công chức thuộc quyền; người đứng đầu do người đứng đầu cơ quan cấp trên trực tiếp quản lý đánh giá.',
    en: 'The head of the using body rates those under him or her; the head is rated by the head of the directly managing superior body.',
  },
  art_26: {
    evidence: 'readInSeveralSources',
    vi: 'Bốn mức xếp loại hằng năm; thông báo cho công chức, công khai trong cơ quan, lưu hồ sơ.',
    en: 'Four yearly levels; notified to the person, public in the agency, kept in the file.',
  },
  art_44: {
    evidence: 'readInSeveralSources',
    vi: 'Luật có hiệu lực từ 01/07/2025; Mục 3 Chương IV (Điều 25 đến 27) từ 01/01/2026.',
    en: 'In force from 01/07/2025; Section 3 of Chapter IV (Articles 25 to 27) from 01/01/2026.',
  },
});
