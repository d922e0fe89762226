import type { Bilingual } from '../../law/index.js';
import type { Language } from '../language.js';
import { type Blanks, filled } from '../sentence.js';

/** The sentences an explanation is made of, in the order in which it uses them. */
const phrases = {
  // What the text says
  proposal: {
    vi: 'Đề xuất theo {text:under}, ngày {day:on}: {outcome}.',
    en: 'Proposed under {text:under}, {day:on}: {outcome}.',
  },
  undetermined: {
    vi: 'Chưa xác định được theo {text:under}, ngày {day:on}: {why:why}.',
    en: 'Not determined under {text:under}, {day:on}: {why:why}.',
  },
  notApplicable: {
    vi: '{text:under} không áp dụng, ngày {day:on}: {whyNot:why}.',
    en: '{text:under} does not apply, {day:on}: {whyNot:why}.',
  },
  noText: { vi: 'Ngày {day:on}: {whyNot:why}.', en: '{day:on}: {whyNot:why}.' },
  basis: { vi: '{fact}: {share}, {bars}; {places}.', en: '{fact}: {share}, {bars}; {places}.' },
  notReaching: { vi: 'chưa đến mức {bar}', en: 'not {bar}' },
  and: { vi: 'và', en: 'and' },

  // What stays open
  possible: { vi: 'Còn có thể:', en: 'Still possible:' },
  stricter: { vi: 'Mức nặng hơn, để tham khảo: {outcome}.', en: 'The stricter, for information: {outcome}.' },
  missing: { vi: 'Cần bổ sung:', en: 'Needed:' },
  recorded: { vi: 'Kết quả đã ghi nhận: {outcome}.', en: 'Outcome recorded: {outcome}.' },

  // The conditions
  conditions: { vi: 'Điều kiện đã xét:', en: 'Conditions:' },
  weighs: { vi: '{authority:weighs} cân nhắc', en: '{authority:weighs} weighs it' },
  silent: { vi: 'văn bản không nói rõ', en: 'the text does not say' },
  lifted: { vi: 'Trừ trường hợp:', en: 'Unless:' },
  unless: { vi: 'Trừ trường hợp, khi đó {instead}:', en: 'Unless, and then {instead}:' },
  counted: { vi: '{statement} {bar}: {value}', en: '{statement}, {bar}: {value}' },
  asked: { vi: 'điều kiện: {answer}', en: 'condition: {answer}' },
  unknown: { vi: 'chưa biết', en: 'not known' },
  short: { vi: 'còn thiếu {by}, đạt khi là {needed}', en: 'short by {by}, met at {needed}' },
  over: { vi: 'vượt {by}, đạt khi là {needed}', en: 'over by {by}, met at {needed}' },

  // What follows
  measures: { vi: 'Hệ quả đề xuất:', en: 'What follows, as proposed:' },
  noMeasures: {
    vi: 'Văn bản không gắn hệ quả nào với kết quả này.',
    en: 'The text attaches nothing to this result.',
  },
  oneOf: { vi: '{modality:modality} một trong các hướng sau', en: '{modality:modality}, one of these' },
  holder: { vi: 'người giữ chức vụ', en: 'the holder' },

  // The timetable
  steps: { vi: 'Các bước:', en: 'Steps:' },
  daysBefore: { vi: 'chậm nhất trước {days} ngày', en: 'at the latest {days} days before' },
  lastWorkingDay: {
    vi: 'ngày làm việc cuối cùng: {day:day}',
    en: 'last working day: {day:day}',
  },
  done: { vi: 'thực hiện ngày {day:day}', en: 'done on {day:day}' },

  // Other texts
  elsewhere: {
    vi: 'Văn bản khác về cùng số phiếu tín nhiệm thấp:',
    en: 'Other texts on the same low marks:',
  },
  elsewhereText: { vi: '{text:under} ({cover:covers}): {read}', en: '{text:under} ({cover:covers}): {read}' },
  reaching: { vi: 'đến mức {measures}', en: 'bar met for {measures}' },
  notReachingMeasures: { vi: 'chưa đến mức {measures}', en: 'bar not met for {measures}' },
  under: { vi: '{text:under}: {outcome}', en: '{text:under}: {outcome}' },
  elsewhen: { vi: 'Cùng kết quả, xét theo văn bản khác:', en: 'The same result under other texts:' },

  // Outcomes
  standing: { vi: 'các bước chuẩn bị: {standing:standing}', en: 'the preparation: {standing:standing}' },
  round: { vi: 'kỳ lấy phiếu định kỳ vào năm {year}', en: 'the regular poll falls in {year}' },
  places: { vi: 'lấy phiếu tại {places}', en: 'polled at: {places}' },
  nowhere: { vi: 'không có', en: 'none' },
  electorate: {
    vi: 'người ghi phiếu đối với {title:title}; {place}',
    en: 'who votes on: {title:title}; {place}',
  },
  also: { vi: 'nơi thứ hai: {voters:also}', en: 'in a second place: {voters:also}' },
  personsPolledVote: {
    vi: 'người được lấy phiếu có ghi phiếu: {answer}',
    en: 'the persons polled vote too: {answer}',
  },
  absentVote: { vi: 'người vắng mặt có ghi phiếu: {answer}', en: 'the absent vote: {answer}' },
  criteria: {
    vi: 'tiêu chí, căn cứ lấy phiếu tín nhiệm',
    en: 'the grounds a voter weighs; none has a weight or score',
  },
  entries: { vi: 'trên phiếu có {count} người', en: 'persons on the ballot: {count}' },
  margins: { vi: 'khoảng cách đến từng mức', en: 'how far each band is' },
  marginsOf: { vi: '{whole:of} {whole}', en: '{whole} {whole:of}' },
  governs: { vi: '(mẫu số theo văn bản)', en: '(the whole of the text)' },
  ahead: { vi: 'từ {first}, còn thiếu {more}', en: 'from {first}, short by {more}' },
  reached: { vi: 'từ {first}, đã đến và dư {more}', en: 'from {first}, reached, {more} above' },
  exactly: { vi: 'từ {first}, vừa đến', en: 'from {first}, just reached' },
  first: { vi: 'từ {first}', en: 'from {first}' },
  empty: { vi: 'không số phiếu nào rơi vào mức này', en: 'no number lands in it' },
  shares: { vi: 'tỷ lệ từng mức', en: 'the share of each level' },

  // At the foot
  notes: { vi: 'Ghi chú:', en: 'Notes:' },
  see: { vi: 'Xem {places}.', en: 'See {places}.' },
  otherChoices: { vi: 'cách khác: {others}', en: 'otherwise: {others}' },
  evidence: { vi: 'Mức độ kiểm chứng: {evidence}.', en: 'Evidence: {evidence}.' },
  authority: { vi: 'Thẩm quyền: {by}.', en: 'For {by} to settle.' },
  onlyProposed: {
    vi: 'Đây là đề xuất, phải được người có thẩm quyền xem xét, phê duyệt ({place}).',
    en: 'This is a proposal, to be reviewed and approved by a competent person ({place}).',
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** One sentence of an explanation. */
export const say = (phrase: keyof typeof phrases, lang: Language, blanks: Blanks = {}): string =>
  filled(phrases[phrase], blanks, lang);
