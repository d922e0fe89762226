import type { Bilingual } from '../../../law/index.js';

/** The sentences on moving cadres. */
export const assignmentPhrases = {
  movementSteps: { vi: 'các bước thực hiện', en: 'the steps' },
  actsBefore: { vi: 'sau khi: {acts}', en: 'after: {acts}' },
  voteOf: {
    vi: 'có mặt {quorum} số thành viên; thông qua khi {passes} số có mặt tán thành; số phiếu ngang nhau thì theo bên có Chủ tịch',
    en: 'sits with {quorum} of the members; carried when {passes} of those present are for; a tie follows the chair',
  },
  movementRoles: { vi: 'trách nhiệm của các bên', en: 'who does what' },
  copiesTo: { vi: 'gửi: {bodies}', en: 'copies to: {bodies}' },
  movementOrder: { vi: 'Thứ tự các bước:', en: 'The order of the steps:' },
  actFollows: {
    vi: '"{movementAct:act}" sau "{movementAct:earlier}": {orderStanding:standing}; {place}',
    en: '"{movementAct:act}" after "{movementAct:earlier}": {orderStanding:standing}; {place}',
  },
  freeFrom: {
    vi: 'Các trường hợp trên không còn từ ngày {day:on}, nếu không phát sinh trường hợp khác.',
    en: 'None of these stands any more from {day:on}, if nothing else comes up.',
  },
  allowanceTo: {
    vi: 'Phụ cấp chức vụ cũ được bảo lưu đến hết ngày {day:on}; {place}.',
    en: 'The old leadership allowance is kept until {day:on}; {place}.',
  },
  monthsRemaining: { vi: 'Còn {months} tháng đến hạn chuyển đổi.', en: 'Months until it is due: {months}.' },
  dueOn: { vi: 'Đủ thời hạn từ ngày {day:on}.', en: 'The cycle is full from {day:on}.' },
  noticeBy: {
    vi: 'Công khai chậm nhất ngày {day:on}.',
    en: 'To be made public at the latest on {day:on}.',
  },
  mostTransferred: { vi: 'Nhiều nhất {count} người.', en: 'At most {count}.' },
  minimumReachedOn: {
    vi: 'Đủ thời gian tối thiểu từ ngày {day:on}.',
    en: 'The minimum is reached from {day:on}.',
  },
  eachText: { vi: 'Từng văn bản:', en: 'Text by text:' },
  byText: { vi: '{text:under}: {outcome}', en: '{text:under}: {outcome}' },
} satisfies Readonly<Record<string, Bilingual>>;
