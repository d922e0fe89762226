import type { Bilingual } from '../../law/index.js';
import type { Language } from '../language.js';
import { type Blanks, filled } from '../sentence.js';
import { assignmentPhrases } from './assignment/phrases.js';
import { measurePhrases } from './consequences/phrases.js';
import { disciplinePhrases } from './discipline/phrases.js';
import { planPhrases } from './plan/phrases.js';
import { positionPhrases } from './positions/phrases.js';
import { ratingPhrases } from './rating/phrases.js';
import { trainingPhrases } from './training/phrases.js';

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

  // What it says of a rating
  rated: {
    vi: 'Theo {texts}, ngày {day:on}: đề xuất xếp loại {rating:level}.',
    en: 'Under {texts}, {day:on}: the level {rating:level} is proposed.',
  },
  notRatedYet: {
    vi: 'Theo {texts}, ngày {day:on}: chưa xác định được mức xếp loại để đề xuất, {why:why}.',
    en: 'Under {texts}, {day:on}: no level can be proposed yet, {why:why}.',
  },
  outsideRating: {
    vi: 'Theo {texts}, ngày {day:on}: {scope:ground}.',
    en: 'Under {texts}, {day:on}: {scope:ground}.',
  },
  notRated: {
    vi: 'Theo {texts}, ngày {day:on}: {whyNot:why}.',
    en: 'Under {texts}, {day:on}: {whyNot:why}.',
  },
  besideTexts: { vi: 'Văn bản cùng áp dụng: {texts}.', en: 'Applied beside: {texts}.' },
  grounds: {
    vi: 'Căn cứ xếp loại Không hoàn thành nhiệm vụ:',
    en: 'Ground of "tasks not completed":',
  },
  weighedBecause: { vi: '{authority:weighs} cân nhắc trường hợp:', en: 'For {authority:weighs} to weigh:' },
  silentBecause: { vi: 'Văn bản không nói rõ trường hợp:', en: 'The text does not say what follows from:' },
  notReached: { vi: 'Chưa đạt mức {level} vì:', en: 'Not the level {level}, because:' },

  // What stays open
  possible: { vi: 'Còn có thể:', en: 'Still possible:' },
  stricter: { vi: 'Mức nặng hơn, để tham khảo: {outcome}.', en: 'The stricter, for information: {outcome}.' },
  missing: { vi: 'Cần bổ sung:', en: 'Needed:' },
  recorded: { vi: 'Kết quả đã ghi nhận: {outcome}.', en: 'Outcome recorded: {outcome}.' },

  // The conditions
  conditions: { vi: 'Điều kiện đã xét:', en: 'Conditions:' },
  anyOf: { vi: '{landing}, khi có một trong các trường hợp sau', en: '{landing}, in any of these cases' },
  otherReading: {
    vi: 'chỉ xét theo cách hiểu khác về {reading}',
    en: 'stands only under another reading of {reading}',
  },
  weighs: { vi: '{authority:weighs} cân nhắc', en: '{authority:weighs} weighs it' },
  silent: { vi: 'văn bản không nói rõ', en: 'the text does not say' },
  lifted: { vi: 'Trừ trường hợp:', en: 'Unless:' },
  unless: { vi: 'Trừ trường hợp, khi đó {instead}:', en: 'Unless, and then {instead}:' },
  counted: { vi: '{statement} {bar}: {value}', en: '{statement}, {bar}: {value}' },
  asked: { vi: 'điều kiện: {answer}', en: 'condition: {answer}' },
  unknown: { vi: 'chưa biết', en: 'not known' },
  waived: {
    vi: '{statement}: không xét, theo cách hiểu đã chọn',
    en: '{statement}: not asked, by the reading chosen',
  },
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

  // Ratings: discipline, quarters, the cap, the round
  discipline: { vi: 'Kỷ luật:', en: 'Discipline:' },
  disciplined: {
    vi: '{disciplineForm:form} ({disciplineOf:of}), vi phạm năm {year}, kỷ luật ngày {day:on}: {counts}',
    en: '{disciplineForm:form} ({disciplineOf:of}), breach of {year}, disciplined on {day:on}: {counts}',
  },
  bodyNotKnown: {
    vi: 'chưa rõ vi phạm xảy ra ở nơi nào, hoặc đã được tính hay chưa',
    en: 'it is not known in which body the breach was committed, or whether it has been counted already',
  },
  quarters: { vi: 'Ảnh hưởng của các quý:', en: 'What the quarters do to the year:' },
  excellentBarred: {
    vi: 'không được xếp loại Hoàn thành xuất sắc nhiệm vụ cả năm: {answer}',
    en: 'the level "tasks completed excellently" is barred for the year: {answer}',
  },
  replacementConsidered: {
    vi: 'xem xét thay thế, bố trí lại: {answer}',
    en: 'replacement or re-posting is considered: {answer}',
  },
  excellentQuarters: {
    vi: 'số quý được đề xuất Hoàn thành xuất sắc nhiệm vụ: {count}',
    en: 'quarters proposed "tasks completed excellently": {count}',
  },
  capReadings: { vi: 'Theo từng cách tính giới hạn:', en: 'By each reading of the cap:' },
  capReading: {
    vi: 'tính trên {capBase:base}, {capRounding:rounding}',
    en: 'of {capBase:base}, {capRounding:rounding}',
  },
  placesAllowed: { vi: 'số chỗ: {places}', en: 'places: {places}' },
  withinCap: { vi: 'trong giới hạn', en: 'within the cap' },
  aboveCap: { vi: 'vượt giới hạn', en: 'above the cap' },
  sharesOfExcellent: {
    vi: 'Số xếp loại Hoàn thành xuất sắc nhiệm vụ:',
    en: 'Those rated "tasks completed excellently":',
  },
  deadlines: { vi: 'Thời hạn:', en: 'Limits of time:' },
  workingDaysBefore: {
    vi: 'trước hội nghị ít nhất {days} ngày làm việc',
    en: 'at least {days} working days before the conference',
  },
  order: { vi: 'Trình tự:', en: 'The order:' },
  follows: {
    vi: '{ratingAct:act} phải sau {ratingAct:earlier}: {orderStanding:standing}; {place}',
    en: '{ratingAct:act} must follow {ratingAct:earlier}: {orderStanding:standing}; {place}',
  },

  // Scores
  scored: { vi: 'Từng tiêu chí:', en: 'Item by item:' },
  between: {
    vi: 'Tổng điểm còn có thể từ {least} đến {most}.',
    en: 'The total may still lie between {least} and {most}.',
  },
  bandsOpen: { vi: 'Mức còn có thể: {bands}.', en: 'Bands still possible: {bands}.' },
  notMarked: { vi: 'chưa chấm, tối đa {max}', en: 'not marked, at most {max}' },
  notApplicableItem: { vi: 'không áp dụng ({reason})', en: 'does not apply ({reason})' },
  besideFrames: { vi: 'Khung tiêu chí áp dụng cùng:', en: 'Frames beside it:' },
  formula: { vi: 'Công thức: {place}.', en: 'The formula: {place}.' },

  // Two ratings side by side
  comparison: {
    vi: 'So sánh đề xuất xếp loại của cùng một trường hợp:',
    en: 'The levels proposed for one case, side by side:',
  },
  underTexts: { vi: '{texts}: {outcome}', en: '{texts}: {outcome}' },
  sameLevel: { vi: 'Hai văn bản dẫn đến cùng một mức.', en: 'Both come to the same level.' },
  otherLevel: {
    vi: 'Hai văn bản không dẫn đến cùng một mức.',
    en: 'They do not come to the same level.',
  },
  differences: { vi: 'Điều kiện khác nhau:', en: 'Conditions that differ:' },
  noSuchCondition: { vi: 'không có hoặc không xét điều kiện này', en: 'no such condition, or not reached' },

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
  allocation: {
    vi: 'số chỗ xếp loại Hoàn thành xuất sắc nhiệm vụ: {places}',
    en: 'places at the level "tasks completed excellently": {places}',
  },
  named: {
    vi: 'đề xuất xếp loại Hoàn thành xuất sắc nhiệm vụ: {persons}',
    en: 'proposed for "tasks completed excellently": {persons}',
  },
  overCap: {
    vi: 'ngoài giới hạn, đề xuất xếp loại Hoàn thành tốt nhiệm vụ: {persons}',
    en: 'outside the cap, proposed for "tasks completed well": {persons}',
  },
  tied: {
    vi: 'ngang nhau ở chỗ cuối, cấp có thẩm quyền chọn: {persons}',
    en: 'tied where the places end, for the authority to choose among: {persons}',
  },
  outsideCap: { vi: 'không tính vào giới hạn: {persons}', en: 'left out of the cap: {persons}' },
  acts: {
    vi: 'các việc kiểm điểm, đánh giá, xếp loại theo trình tự',
    en: 'the acts of the round, in order',
  },
  after: { vi: 'sau {acts}', en: 'after {acts}' },
  onlyAt: { vi: 'chỉ khi có {case}', en: 'only at {case}' },
  authorities: { vi: 'thẩm quyền đánh giá, xếp loại', en: 'who rates whom' },
  ratesItself: { vi: 'tự đánh giá: {who}', en: 'rates itself: {who}' },
  proposes: { vi: 'đề xuất: {who}', en: 'proposes: {who}' },
  decides: { vi: 'thẩm quyền xếp loại: {who}', en: 'settles the level: {who}' },
  forms: { vi: 'mẫu biểu', en: 'the forms' },
  reviewPlaces: { vi: 'nơi kiểm điểm', en: 'where the review is held' },
  disciplineForms: { vi: 'các hình thức kỷ luật: {forms}', en: 'the forms of discipline: {forms}' },
  atMostPoints: { vi: 'tối đa {points} điểm', en: 'at most {points} points' },
  bandFrom: { vi: 'từ {from} điểm: {level}', en: 'from {from} points: {level}' },
  total: { vi: 'tổng điểm {total} trên {most}', en: 'a total of {total} of {most} points' },
  inBand: { vi: 'thuộc mức {band}', en: 'in the band {band}' },
  pointsOfPart: { vi: '{part:part}: {points} điểm', en: '{part:part}: {points} points' },
  deducted: { vi: 'điểm trừ: {points}', en: 'deducted: {points}' },
  added: { vi: 'điểm thưởng: {points}', en: 'added: {points}' },
  kpi: {
    vi: 'KPI {percent} % so với nhiệm vụ được giao',
    en: 'a KPI of {percent} % of what was assigned',
  },
  pointsOfResults: { vi: 'điểm kết quả {points}', en: '{points} points of results' },
  withGeneral: { vi: 'cùng điểm tiêu chí chung là {total}', en: '{total} with the general criteria' },
  factor: { vi: '{factor}: {percent} % số được giao', en: '{factor}: {percent} % of what was assigned' },
  factorIs: { vi: '{factor}: {percent} %', en: '{factor}: {percent} %' },
  workDone: {
    vi: '- đã quy đổi: hoàn thành {done}, được giao {assigned}',
    en: '- converted: {done} done, {assigned} assigned',
  },
  periodAverage: {
    vi: 'điểm bình quân {average} của {count} kỳ, thuộc mức điểm {band}',
    en: 'an average of {average} points over {count} periods, in the band of points {band}',
  },
  periods: { vi: 'Từng kỳ:', en: 'Period by period:' },
  periodPoints: { vi: '- {period}: {points} điểm', en: '- {period}: {points} points' },
  periodLeftOut: {
    vi: '- {period}: không tính ({notScored:reason})',
    en: '- {period}: left out ({notScored:reason})',
  },
  periodUnknown: { vi: '- {period}: chưa có điểm', en: '- {period}: not yet known' },
  product: {
    vi: '- sản phẩm {number}: {percent} % yêu cầu, {points} điểm, mức {band}',
    en: '- product {number}: {percent} % of what was asked, {points} points, band {band}',
  },

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

  ...ratingPhrases,
  ...positionPhrases,
  ...assignmentPhrases,
  ...trainingPhrases,
  ...planPhrases,
  ...disciplinePhrases,
  ...measurePhrases,
} satisfies Readonly<Record<string, Bilingual>>;

/** One sentence of an explanation. */
export const say = (phrase: keyof typeof phrases, lang: Language, blanks: Blanks = {}): string =>
  filled(phrases[phrase], blanks, lang);
