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

  communeBodies: {
    vi: 'các cơ quan, tổ chức ở cấp xã',
    en: 'the bodies of the commune',
  },
  dueDays: {
    vi: 'các thời hạn tính từ những việc đã nêu, mỗi thời hạn theo văn bản ghi ở dòng của nó',
    en: 'the limits of time the given acts start, each by the text cited with it',
  },
  deputyMost: { vi: '{deputyBody:of}: nhiều nhất {most}', en: '{deputyBody:of}: at most {most}' },
  deputiesHeld: {
    vi: 'hiện có {deputies}, {deputyStanding:standing}',
    en: 'there are {deputies}, {deputyStanding:standing}',
  },
  allowance: {
    vi: 'phụ cấp chức vụ lãnh đạo hệ số {coefficient}',
    en: 'a leadership allowance of coefficient {coefficient}',
  },
  allowanceAmount: {
    vi: '{amount} đồng/tháng theo lương cơ sở {base} đồng',
    en: '{amount} VND a month on a base salary of {base} VND',
  },
  latestAct: { vi: 'chậm nhất', en: 'at the latest' },
  earliestAct: { vi: 'sớm nhất', en: 'at the earliest' },
  countedFrom: { vi: 'mốc: {appointmentAct:act}', en: 'counted from: {appointmentAct:act}' },
  problems: { vi: 'Điểm chưa phù hợp:', en: 'What does not fit:' },
  putAgainst: {
    vi: '{title} không thấp hơn {against}',
    en: '{title} is not put under {against}',
  },

  // Titles
  firstHigher: { vi: '{a} cao hơn {b}', en: '{a} ranks higher than {b}' },
  firstLower: { vi: '{a} thấp hơn {b}', en: '{a} ranks lower than {b}' },
  firstEqual: { vi: '{a} ngang bậc với {b}', en: '{a} ranks equal to {b}' },
  firstHigherOrEqual: { vi: '{a} cao hơn hoặc ngang bậc với {b}', en: '{a} ranks at least as high as {b}' },
  firstLowerOrEqual: { vi: '{a} thấp hơn hoặc ngang bậc với {b}', en: '{a} ranks at most as high as {b}' },
  notCompared: { vi: 'chưa xếp được thứ bậc giữa {a} và {b}', en: '{a} and {b} cannot be compared' },
  onDay: { vi: 'ngày {day:on}', en: '{day:on}' },
  localTable: {
    vi: 'Theo danh mục của địa phương: {name} ({id}).',
    en: 'By the table of the locality: {name} ({id}).',
  },
  rankedTitle: { vi: 'Chức danh được xét: {title}.', en: 'The title asked about: {title}.' },
  rankOrder: { vi: 'Có thể nói: {order}.', en: 'What can be said: {order}.' },

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
