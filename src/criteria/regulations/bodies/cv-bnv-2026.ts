import { provisionsOf } from '../../../law/index.js';
import type { ConversionCatalogue } from '../../model.js';

const evidence = 'readInOneSource';

/** The handbook (Sổ tay hướng dẫn) that came with the letter, as a service quotes it. */
export const handbookProvisions = provisionsOf('cv-bnv-2026', {
  unplaced__conversion: {
    evidence,
    numberUnverified: true,
    vi: 'Năm nhóm phức tạp, tối đa 100/200/300/400/500 điểm; sản phẩm chuẩn "soạn thảo văn bản hành chính" 5 điểm; hệ số bằng số điểm chia 5.',
    en: 'Five groups of complexity, at most 100/200/300/400/500 points; the standard product "drafting an administrative document" is 5 points; the coefficient is the points over 5.',
  },
});

export const handbookConversion: ConversionCatalogue = {
  id: 'handbook',
  body: { vi: 'Sổ tay hướng dẫn của Bộ Nội vụ', en: 'Handbook of the Ministry of Home Affairs' },
  standard: 5,
  standardProduct: { vi: 'soạn thảo văn bản hành chính', en: 'drafting an administrative document' },
  groups: [100, 200, 300, 400, 500].map((most) => ({ most })),
  provision: handbookProvisions.unplaced__conversion.ref,
  evidence,
};
