import type { Bilingual } from '../../../law/index.js';

/** The sentences on discipline and on waiting after it. */
export const disciplinePhrases = {
  runs: {
    vi: 'Hiệu lực kỷ luật từ ngày {day:from} đến hết ngày {day:to}.',
    en: 'The discipline runs from {day:from} to the end of {day:to}.',
  },
  recruitableFrom: {
    vi: 'Được tuyển dụng lại từ ngày {day:on}.',
    en: 'Recruitment is open again from {day:on}.',
  },
  limitationEnds: {
    vi: 'Thời hiệu tính đến hết ngày {day:on}.',
    en: 'The limitation period runs to the end of {day:on}.',
  },
  disciplineSteps: { vi: 'các bước xử lý kỷ luật', en: 'the steps of disciplining' },
  ofMembers: { vi: 'có mặt đủ {n} người', en: 'all {n} members present' },
  skipped: { vi: 'không thực hiện: {disciplineSkip:reason}', en: 'falls away: {disciplineSkip:reason}' },
  clockDay: {
    vi: 'Ngày sớm nhất theo các văn bản: {day:on}.',
    en: 'The first day by all texts: {day:on}.',
  },
  clockTexts: { vi: 'Từng văn bản:', en: 'Text by text:' },
  clockMonths: { vi: '{months} tháng', en: '{months} months' },
  clockFrom: { vi: 'từ ngày {day:on}', en: 'open from {day:on}' },
  clockImported: { vi: 'áp dụng theo {place}', en: 'binding by {place}' },
  clockConsidered: {
    vi: 'sau đó được xem xét khi {authority:by} đánh giá tốt',
    en: 'after that considered on a positive assessment of {authority:by}',
  },
} satisfies Readonly<Record<string, Bilingual>>;
