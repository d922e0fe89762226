import type { Bilingual, Evidence } from '../../law/index.js';
import type { Operator } from '../../quantity/index.js';
import type { NoteKind, Verdict, WhyNotApplicable, WhyUndetermined } from '../../reasoning/index.js';

/** Why there is no single outcome. */
export const why = {
  missingFacts: { vi: 'thiếu dữ kiện', en: 'facts are missing' },
  textSilent: {
    vi: 'văn bản không quy định, hoặc chưa đọc được',
    en: 'the text is silent, or could not be read',
  },
  authorityWeighs: { vi: 'cấp có thẩm quyền cân nhắc', en: 'the competent authority weighs it' },
  textsConflict: { vi: 'các quy định mâu thuẫn nhau', en: 'the provisions contradict each other' },
  localTextNeeded: { vi: 'cần văn bản chưa tìm được', en: 'a text is needed that was not found' },
} satisfies Record<WhyUndetermined, Bilingual>;

/** Why no text speaks of the case. */
export const whyNot = {
  notYetInForce: { vi: 'chưa có văn bản nào có hiệu lực', en: 'no text was in force yet' },
  ended: { vi: 'văn bản đã hết hiệu lực', en: 'the text was no longer in force' },
  notCovered: { vi: 'không có văn bản nào điều chỉnh', en: 'no text covers it' },
  outOfScope: { vi: 'ngoài phạm vi, đối tượng của văn bản', en: 'outside the scope of the text' },
  exempt: { vi: 'thuộc trường hợp được miễn', en: 'exempt' },
  notRated: { vi: 'thuộc trường hợp không xếp loại', en: 'not rated' },
} satisfies Record<WhyNotApplicable, Bilingual>;

/** How well a provision could be read. */
export const evidence = {
  readInSeveralSources: { vi: 'đọc được ở nhiều nguồn', en: 'read in several sources' },
  readInOneSource: { vi: 'đọc được ở một nguồn', en: 'read in one source' },
  readInSiblingText: {
    vi: 'đọc ở văn bản trước hoặc sau cùng loại',
    en: 'read in the preceding or following text of its family',
  },
  derived: { vi: 'suy ra từ điều đã đọc', en: 'inferred from what was read' },
  unverified: { vi: 'chưa kiểm chứng được', en: 'unverified' },
} satisfies Record<Evidence, Bilingual>;

/** What a note is about. */
export const noteKind = {
  conflict: { vi: 'mâu thuẫn', en: 'conflict' },
  silent: { vi: 'văn bản không nói', en: 'silent' },
  reading: { vi: 'cách hiểu', en: 'reading' },
  weakEvidence: { vi: 'kiểm chứng yếu', en: 'weak evidence' },
  inconsistentFacts: { vi: 'số liệu không khớp', en: 'figures do not agree' },
  caution: { vi: 'lưu ý', en: 'caution' },
} satisfies Record<NoteKind, Bilingual>;

/** Whether a condition holds. */
export const verdict = {
  pass: { vi: 'đạt', en: 'met' },
  fail: { vi: 'không đạt', en: 'not met' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
} satisfies Record<Verdict, Bilingual>;

/** The operators of the texts; the bar stands at the ellipsis. */
export const operator = {
  moreThan: { vi: 'trên …', en: 'more than …' },
  atLeast: { vi: 'từ … trở lên', en: 'at least …' },
  lessThan: { vi: 'dưới …', en: 'less than …' },
  atMost: { vi: 'không quá …', en: 'not more than …' },
  is: { vi: 'là …', en: 'is …' },
} satisfies Record<Operator | 'is', Bilingual>;
