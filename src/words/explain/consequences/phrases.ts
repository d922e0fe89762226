import type { Bilingual } from '../../../law/index.js';

/** The sentences on what follows from a record. */
export const measurePhrases = {
  noMeasureText: {
    vi: 'Ngày {day:on}: không có văn bản nào đọc được gắn hệ quả với hồ sơ này.',
    en: '{day:on}: no text that could be read attaches anything to this record.',
  },
  measuresHead: {
    vi: 'Đề xuất ngày {day:on}: số hệ quả các văn bản gắn với hồ sơ là {count}; số còn chưa xét được là {open}.',
    en: 'Proposed on {day:on}: consequences the texts attach to the record: {count}; still open: {open}.',
  },
  measuresBars: { vi: 'Trước hết, những điều không được làm:', en: 'First, what may not be done:' },
  measuresFollow: { vi: 'Hệ quả, theo thứ tự trình:', en: 'What follows, in the order of presenting:' },
  measuresOpen: { vi: 'Còn có thể, chưa xét được:', en: 'May follow besides:' },
  measuresConflicts: { vi: 'Văn bản khác nhau:', en: 'Where texts differ:' },
  measureDueDays: { vi: 'thời hạn các bước', en: 'the limits of time of the steps' },
  measureDue: {
    vi: 'chậm nhất {limitedAct:act}, tính từ: {measureAnchor:from}',
    en: 'at the latest {limitedAct:act}; counted from: {measureAnchor:from}',
  },
  oneOfSeveral: { vi: 'một trong các hướng văn bản nêu', en: 'one of those the text names' },
  within: { vi: '{act}: {n} {limitUnit:unit}', en: '{act}: {n} {limitUnit:unit}' },
  atMostExtended: {
    vi: 'kéo dài nhưng không quá {n} {limitUnit:unit}',
    en: 'extended but not more than {n} {limitUnit:unit}',
  },
  furtherExtended: {
    vi: 'kéo dài thêm không quá {n} {limitUnit:unit}',
    en: 'extended by up to {n} {limitUnit:unit}',
  },
  barUntil: { vi: 'đến hết ngày {on}', en: 'until {on}' },
  afterVote: { vi: 'sau khi bỏ phiếu kín theo {place}', en: 'after the secret ballot of {place}' },
  coefficient: { vi: 'kèm {times} lần mức lương cơ sở', en: 'with {times} times the base salary' },
  isNotSo: { vi: '{statement}: không', en: '{statement}: no' },
  notKnownYet: { vi: '{statement}: chưa biết', en: '{statement}: not known' },
  because: { vi: 'Căn cứ:', en: 'Because:' },
  excluded: { vi: 'Không áp dụng được: {place}.', en: 'Not open here: {place}.' },
  mayBeExcluded: {
    vi: 'Không áp dụng được nếu thuộc trường hợp phải miễn nhiệm hoặc bị chặn: {place}.',
    en: 'Not open if relief is due or a bar holds: {place}.',
  },
  waitsFor: { vi: 'cần bổ sung {facts}', en: 'needed: {facts}' },
  sidesDiffer: {
    vi: 'đến mức theo {here}; chưa đến mức theo {there}',
    en: 'met by {here}; not met by {there}',
  },
  sidesBoth: { vi: 'cùng lúc theo {here} và theo {there}', en: 'at once by {here} and by {there}' },
} satisfies Readonly<Record<string, Bilingual>>;
