import type { Bilingual } from '../../../law/index.js';

/** The sentences on the State’s round and on the link of two ratings. */
export const ratingPhrases = {
  groupPlaces: { vi: 'nhóm {group}: số chỗ {places}', en: 'group {group}: places {places}' },
  groupVerdicts: { vi: 'Từng nhóm có nhiệm vụ tương đồng:', en: 'By group of similar tasks:' },
  groupVerdict: { vi: '- {group}: {distribution:verdict}', en: '- {group}: {distribution:verdict}' },
  groupOpen: { vi: '- {group}: chưa đủ số liệu', en: '- {group}: counts are missing' },
  composition: { vi: 'thành phần: {who}', en: 'taking part: {who}' },
  tracks: { vi: 'theo dõi, đánh giá trong năm: {who}', en: 'tracks through the year: {who}' },
  papers: { vi: 'thành phần hồ sơ', en: 'the papers of the file' },
  ifAny: { vi: 'nếu có', en: 'if any' },
  onPaperToo: { vi: 'lưu cả bản giấy', en: 'on paper as well' },
  raters: { vi: 'nơi xếp loại', en: 'who rates' },
  rater: { vi: '- {raterCase:case}: {ratingBody:by}', en: '- {raterCase:case}: {ratingBody:by}' },
  enters: { vi: 'kết hợp {enteringResult:what}', en: 'with {enteringResult:what}' },
  petitionTo: { vi: 'Gửi kiến nghị đến: {who}.', en: 'The petition goes to: {who}.' },
  or: { vi: 'hoặc', en: 'or' },
  shown: {
    vi: 'Công khai liên tục ít nhất {days} ngày: {shownStanding:standing}; {place}.',
    en: 'Shown for at least {days} consecutive days: {shownStanding:standing}; {place}.',
  },
  shownUntil: { vi: 'Sớm nhất thôi công khai từ {day:day}.', en: 'May be taken down from {day:day}.' },
  ties: { vi: 'Quy định gắn hai kết quả:', en: 'What ties the two ratings:' },
  tie: {
    vi: '- {linkTie:rule}: {tieStanding:standing}; {place}',
    en: '- {linkTie:rule}: {tieStanding:standing}; {place}',
  },
  lowerState: { vi: 'Điều kiện giữ mức của Nhà nước thấp hơn:', en: 'What keeps the State level lower:' },
  lowerParty: { vi: 'Điều kiện giữ mức của đảng viên thấp hơn:', en: 'What keeps the Party level lower:' },
} satisfies Readonly<Record<string, Bilingual>>;
