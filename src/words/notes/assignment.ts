import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on movement, by their code. */
export const assignmentNotes = {
  rotationTextsDiffer: {
    vi: '{text:party}: {movement:byParty}; {text:state}: {movement:byState}. Không văn bản nào bãi bỏ văn bản kia.',
    en: '{text:party}: {movement:byParty}; {text:state}: {movement:byState}. Neither text repeals the other.',
  },
  otherMovement: {
    vi: 'Trường hợp này xét theo quy định về {movementKind:movement}.',
    en: 'This case follows the rules on {movementKind:movement}.',
  },
  postNotListed: {
    vi: 'Vị trí không thuộc danh mục phải định kỳ chuyển đổi.',
    en: 'The post is not on the list of those changed periodically.',
  },
  noFittingPlace: {
    vi: 'Xuống ngạch thấp hơn mà không có vị trí phù hợp thì thôi việc.',
    en: 'To a lower rank without a fitting place, the service ends.',
  },
  nonLocalBy: {
    vi: 'Người địa phương: không văn bản nào định nghĩa; do người dùng nêu.',
    en: 'Who is a local person no text defines: the caller says.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
