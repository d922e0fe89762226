import type { Bilingual } from '../../../law/index.js';

/** The sentences on titles, ranks, managers, appointment and planning. */
export const positionPhrases = {
  // Outcomes
  rank: {
    vi: 'nhóm {group}, bậc {tier} ({text:catalogue})',
    en: 'group {group}, tier {tier} ({text:catalogue})',
  },
  rankOfGroup: { vi: 'nhóm {group} ({text:catalogue})', en: 'group {group} ({text:catalogue})' },
  manages: { vi: '{managingLevel:by} quản lý', en: 'managed by {managingLevel:by}' },
  elected: { vi: 'do {electedBy:body} bầu', en: 'elected by {electedBy:body}' },
  askedFirst: {
    vi: 'xin ý kiến Ban Chấp hành Trung ương trước',
    en: 'the Central Committee is asked first',
  },
  termLength: {
    vi: 'thời hạn giữ chức vụ {months} tháng, đến ngày {day:endsOn}',
    en: 'a term of {months} months, until {day:endsOn}',
  },
  standards: { vi: 'số nhóm tiêu chuẩn chung: {count}', en: 'groups of general standards: {count}' },
  ownStandard: {
    vi: 'tiêu chuẩn riêng của chức danh: {experience}',
    en: 'of the title itself: {experience}',
  },
  exceptionBy: { vi: 'trường hợp ngoại lệ: {who}', en: 'exceptions: {who}' },
  procedure: {
    vi: 'các bước bổ nhiệm nguồn nhân sự tại chỗ',
    en: 'the steps of appointing a local candidate',
  },
  madePublic: { vi: 'công bố kết quả phiếu', en: 'the count is made public' },
  notMadePublic: { vi: 'không công bố kết quả phiếu', en: 'the count is not made public' },

  // Titles
  rankedTitle: { vi: 'Chức danh được xét: {title}.', en: 'The title asked about: {title}.' },
  rankOrder: { vi: 'Có thể nói: {rankOrder:order}.', en: 'What can be said: {rankOrder:order}.' },

  // Conditions one by one
  triedToo: { vi: 'Đã xét thêm:', en: 'Looked at besides:' },
  weighedBy: { vi: 'thuộc thẩm quyền cân nhắc: {authority:by}', en: 'weighed by: {authority:by}' },
  openFrom: {
    vi: 'hết thời gian chờ từ ngày {day:on}',
    en: 'the wait is over from {day:on}',
  },

  // Ballots, terms
  persons: { vi: 'Từng người được giới thiệu:', en: 'Each person named:' },
  personNamed: {
    vi: '{person}: {share}; {personStanding:standing}',
    en: '{person}: {share}; {personStanding:standing}',
  },
  termDeadlines: { vi: 'Thời hạn trước khi hết nhiệm kỳ:', en: 'Due before the term ends:' },
  termDeadline: {
    vi: '{termAct:act}: ít nhất {n} {dayUnit:unit} trước khi hết nhiệm kỳ',
    en: '{termAct:act}: at least {n} {dayUnit:unit} before',
  },
  latestDay: { vi: 'chậm nhất ngày {day:on}', en: 'at the latest on {day:on}' },
  calendarNeeded: {
    vi: 'cần lịch ngày làm việc để tính ngày',
    en: 'its day needs a calendar of working days',
  },
} satisfies Readonly<Record<string, Bilingual>>;
