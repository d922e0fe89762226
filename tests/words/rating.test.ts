import { describe, expect, it } from 'vitest';
import { criteriaFrame, kpi, scoreCriteria } from '../../src/criteria/index.js';
import { disciplineForms } from '../../src/discipline/index.js';
import { InputError } from '../../src/input/index.js';
import {
  allocateExcellent,
  annualFromPeriods,
  checkDistribution,
  checkRatingSequence,
  compareRatings,
  generations,
  type PartyRatingCase,
  type RatingFacts,
  type RatingRegulation,
  rate,
  ratingAuthorities,
  ratingForms,
  ratingProcedure,
  ratingTimetable,
  reviewPlaces,
  termRating,
} from '../../src/rating/index.js';
import { type Explainable, explain, explainComparison, type Language } from '../../src/words/index.js';

const member: RatingFacts = {
  membership: { admittedOn: '2010-05-19', exempt: false, suspended: null },
  grades: { task: ['excellent'], other: ['good', 'good', 'excellent'] },
  score: 92,
  work: { total: 10, done: 10, onTimeQuality: 10, exceeded: 4, late: 0, short: 0 },
  faultsBefore: { pointedOut: 2, cured: 2 },
  findings: {
    degenerate: false,
    prohibitedConduct: false,
    exemplaryBreach: false,
    concluded: false,
    harmfulToPrestige: false,
  },
  discipline: [],
  stateRating: null,
  model: true,
};
const of = (
  kind: PartyRatingCase['kind'],
  year: number,
  facts: RatingFacts,
  more: Partial<PartyRatingCase> = {},
) => rate({ side: 'party', kind, year, facts, ...more });

const organisation: RatingFacts = {
  formedOn: '1990-01-01',
  grades: { task: ['average'], other: ['good'] },
  findings: { subUnitMisconduct: false },
  work: { total: 10, done: 4, mainTargetsMet: false, forceMajeure: false },
};

describe('an organisation at 4 of 10, written out (124-QĐ/TW Art. 12(4) point 4.1 b)', () => {
  it('in Vietnamese', () => {
    expect(explain(of('organisation', 2023, organisation), 'vi')).toBe(
      `Theo Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW, ngày 31/12/2023: đề xuất xếp loại Không hoàn thành nhiệm vụ.
Văn bản cùng áp dụng: Nghị định 90/2020/NĐ-CP.
Căn cứ xếp loại Không hoàn thành nhiệm vụ:
  [đạt]       không được giao chỉ tiêu, nhiệm vụ: không; điều kiện: không; tiết b điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
  [đạt]       chỉ tiêu, nhiệm vụ hoàn thành dưới một nửa (1/2): 4/10 chỉ tiêu, nhiệm vụ được giao; tiết b điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
  [đạt]       đạt các chỉ tiêu chủ yếu: không; điều kiện: không; tiết b điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
Điều kiện đã xét:
  Không thuộc diện xếp loại trong kỳ
    [không đạt] số tháng từ ngày thành lập dưới 6: 407; Điều 5 Quy định 124-QĐ/TW (chưa rõ khoản, điểm)
  Không hoàn thành nhiệm vụ
    [không đạt] các tiêu chí ở cấp độ Kém: không; điều kiện: có; khoản 4 Điều 12 Quy định 124-QĐ/TW
  Văn bản không nói rõ
    [không đạt] có tiêu chí ở cấp độ Kém: không; điều kiện: có; khoản 4 Điều 12 Quy định 124-QĐ/TW
  Không hoàn thành nhiệm vụ, khi có một trong các trường hợp sau
    1. [không đạt] đơn vị trực thuộc có tham nhũng, lãng phí, tiêu cực hoặc vi phạm khác bị xử lý: không; điều kiện: có; tiết a điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
    2. chỉ xét theo cách hiểu khác về rating.n1AgainstN3; tiết a điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
    3. [đạt]       không được giao chỉ tiêu, nhiệm vụ: không; điều kiện: không; tiết b điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
       [đạt]       chỉ tiêu, nhiệm vụ hoàn thành dưới một nửa (1/2): 4/10 chỉ tiêu, nhiệm vụ được giao; tiết b điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
       [đạt]       đạt các chỉ tiêu chủ yếu: không; điều kiện: không; tiết b điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
       Trừ trường hợp:
         [không đạt] có lý do bất khả kháng: không; điều kiện: có; tiết b điểm 4.1 khoản 4 Điều 12 Quy định 124-QĐ/TW
Ghi chú:
  [cách hiểu] rating.n1AgainstN3: vi phạm gắn với trách nhiệm của đơn vị (tiedToBody); cách khác: một đơn vị trực thuộc bị kỷ luật là đủ (literal). Hiểu theo câu chữ thì vi phạm của một đơn vị trực thuộc đã đủ, làm mất ý nghĩa tỷ lệ trên 20 %.
Thẩm quyền: cấp ủy (ban thường vụ cấp ủy) cấp trên trực tiếp.
Đây là đề xuất, phải được người có thẩm quyền xem xét, phê duyệt (nguyên tắc 7 Quy định 379-QĐ/TW).`,
    );
  });
});

const reprimand = { of: 'self', form: 'reprimand', actHere: true, linkedToDuty: true } as const;
const full = { achieved: 5, assigned: 5 };
const month = { scheme: 'qd-3814-tu-hanoi-2018', marks: { discipline: 20, duties: 69.99 } };
const places = (ranks: readonly number[]) => ({
  kind: 'partyMember' as const,
  year: 2023,
  candidates: ranks.map((rank, at) => ({ id: `m${at + 1}`, rank })),
});

/** What an answer must say, line by line, whatever stands between. */
const cases: readonly (readonly [
  name: string,
  answer: Explainable,
  lang: Language,
  ...lines: readonly string[],
])[] = [
  [
    'one task short of the best level: the smallest change in words (124-QĐ/TW Art. 12(1))',
    of('partyMember', 2023, member),
    'vi',
    'Theo Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW, ngày 31/12/2023: đề xuất xếp loại Hoàn thành tốt nhiệm vụ.',
    'Chưa đạt mức Hoàn thành xuất sắc nhiệm vụ vì:',
    '  - chỉ tiêu, nhiệm vụ hoàn thành vượt mức từ một nửa (1/2) trở lên: 4/10 chỉ tiêu, nhiệm vụ được giao; còn thiếu 1 nhiệm vụ vượt mức, đạt khi là 5/10; khoản 1 Điều 12 Quy định 124-QĐ/TW (chưa rõ điểm)',
    '    [đạt]       chỉ tiêu, nhiệm vụ hoàn thành từ 100 % trở lên: 10/10 chỉ tiêu, nhiệm vụ được giao; khoản 2 Điều 12 Quy định 124-QĐ/TW (chưa rõ điểm)',
    'Thẩm quyền: cấp ủy (ban thường vụ cấp ủy) cấp trên trực tiếp.',
  ],
  [
    'the same in English, the texts of the day and those beside them',
    of('partyMember', 2022, { ...member, grades: { task: ['excellent'], other: ['good', 'average'] } }),
    'en',
    'Under Regulation 132-QĐ/TW, Guidance 21-HD/BTCTW, 31 December 2022: no level can be proposed yet, facts are missing.',
    'Applied beside: Regulation 89-QĐ/TW, Decree 90/2020/NĐ-CP.',
    '  - months of sick leave in the year (facts.sickMonths)',
    'Not the level "tasks completed excellently", because:',
    '  - criteria of other kinds below grade "good", not more than 0: 1; over by 1 criteria, met at 0; Guidance 21-HD/BTCTW (article not known)',
  ],
  [
    'a candidate: the cap note (366-QĐ/TW Art. 11(1) point 1.5)',
    of('partyMember', 2025, member),
    'vi',
    'Theo Quy định 366-QĐ/TW, Hướng dẫn 43-HD/BTCTW, ngày 31/12/2025: đề xuất xếp loại Hoàn thành xuất sắc nhiệm vụ.',
    '    [đạt]       gây ảnh hưởng xấu đến uy tín: không xét, theo cách hiểu đã chọn; khoản 4 Điều 11 Quy định 366-QĐ/TW',
    '  [lưu ý] Mới là đủ điều kiện để xét. Số được xếp loại Hoàn thành xuất sắc nhiệm vụ còn phải trong giới hạn tỷ lệ của nhóm tương đồng; vượt giới hạn thì xếp loại Hoàn thành tốt nhiệm vụ.',
  ],
  [
    'a gap of the text: what shuts out the better level, not what stays open (366-QĐ/TW Art. 11)',
    of('partyMember', 2025, { ...member, faultsBefore: { pointedOut: 2, cured: 1 } }),
    'vi',
    'Còn có thể:',
    '  - Hoàn thành tốt nhiệm vụ',
    'Văn bản không nói rõ trường hợp:',
    '  [đạt]       tổng điểm từ 70 trở lên: 92; Điều 11 Quy định 366-QĐ/TW (chưa rõ khoản, điểm)',
    'Chưa đạt mức Hoàn thành xuất sắc nhiệm vụ vì:',
    '  - hạn chế, khuyết điểm kỳ trước chưa khắc phục không quá 0: 1; vượt 1 hạn chế chưa khắc phục, đạt khi là 0; điểm 1.4 khoản 1 Điều 11 Quy định 366-QĐ/TW',
    'Điều kiện đã xét:',
  ],
  [
    'an old breach: who weighs, and where the measure counts (366-QĐ/TW Art. 11)',
    of('partyMember', 2025, {
      ...member,
      discipline: [{ ...reprimand, actYear: 2024, decidedOn: '2025-11-03' }],
    }),
    'vi',
    'Cấp ủy (ban thường vụ cấp ủy) cấp trên trực tiếp cân nhắc trường hợp:',
    '  [đạt]       vi phạm của năm trước, kỷ luật trong kỳ này: có; điều kiện: có; Điều 11 Quy định 366-QĐ/TW (chưa rõ khoản, điểm)',
    'Kỷ luật:',
    '  - khiển trách (bản thân), vi phạm năm 2024, kỷ luật ngày 03/11/2025: vi phạm cũ, cấp có thẩm quyền xem xét ở kỳ này',
  ],
  [
    'an exception that hands a ground to somebody (366-QĐ/TW Art. 11(4))',
    of('partyMember', 2025, {
      ...member,
      findings: {
        ...member.findings,
        prohibitedConduct: true,
        concluded: true,
        harmfulToPrestige: true,
        ownedUp: true,
        cured: true,
      },
    }),
    'en',
    'For the directly superior Party committee or its standing committee to weigh:',
    '  [met]       did what members may not do: yes; condition: yes; Art. 11(4), Regulation 366-QĐ/TW',
    '  [met]       owned up: yes; condition: yes; Art. 11(4), Regulation 366-QĐ/TW',
  ],
  [
    'breaches elsewhere, and of a body not known (124-QĐ/TW Art. 12(5), (6))',
    of('partyMember', 2023, {
      ...member,
      discipline: [
        { ...reprimand, actYear: 2022, decidedOn: '2023-05-04' },
        { ...reprimand, form: 'warning', actYear: 2023, decidedOn: '2023-05-04', actHere: false },
        { of: 'self', form: 'warning', actYear: 2023, decidedOn: '2023-06-04' },
      ],
    }),
    'en',
    '  - reprimand (the subject itself), breach of 2022, disciplined on 4 May 2023: the year of the breach is rated again, this period is untouched',
    '  - warning (the subject itself), breach of 2023, disciplined on 4 May 2023: counts where the breach was committed, not here',
    '  - warning (the subject itself), breach of 2023, disciplined on 4 June 2023: it is not known in which body the breach was committed, or whether it has been counted already',
  ],
  [
    'not rated, and why (124-QĐ/TW Art. 5(2))',
    of('partyMember', 2024, { membership: { exempt: true } }),
    'vi',
    'Theo Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW, ngày 31/12/2024: không xếp loại vì được miễn công tác và sinh hoạt đảng.',
  ],
  [
    'the last quarter has no rating of its own (43-HD/BTCTW)',
    of('leader', 2025, {}, { quarter: 4 }),
    'en',
    'Under Regulation 366-QĐ/TW, Guidance 43-HD/BTCTW, 31 December 2025: not rated.',
    '  [caution] This quarter has no rating of its own: it is assessed with the year. See Guidance 43-HD/BTCTW (article not known).',
  ],
  ['before any text', of('leader', 2015, {}), 'vi', 'Ngày 31/12/2015: chưa có văn bản nào có hiệu lực.'],
  [
    'a year from its quarters (02-HD/BTCTW of 2026)',
    annualFromPeriods({
      kind: 'leader',
      year: 2026,
      quarters: { first: 'notCompleted', second: 'notYetRated', third: 'good' },
      facts: { score: 40 },
    }),
    'vi',
    'Ảnh hưởng của các quý:',
    '  không được xếp loại Hoàn thành xuất sắc nhiệm vụ cả năm: có',
    '  số quý được đề xuất Hoàn thành xuất sắc nhiệm vụ: 0',
    '  Xem Hướng dẫn 02-HD/BTCTW (chưa rõ điều khoản).',
  ],
  [
    'a term, by its years (89-QĐ/TW part III)',
    termRating({ decidedOn: '2020-10-15', years: ['excellent', 'good', 'good', 'completed', 'completed'] }),
    'en',
    'Proposed under Regulation 89-QĐ/TW, 15 October 2020: "tasks completed well".',
    '    [not met]   years rated "tasks completed excellently", at least 4: 1; short by 3 year(s), met at 4; point III.1.1, Regulation 89-QĐ/TW',
  ],
  [
    'the cap: places, ties, each reading (124-QĐ/TW Art. 12(1))',
    allocateExcellent({ ...places([1, 2, 2]), good: 10 }),
    'vi',
    'Chưa xác định được theo Quy định 124-QĐ/TW, ngày 31/12/2023: cấp có thẩm quyền cân nhắc.',
    '  - số chỗ xếp loại Hoàn thành xuất sắc nhiệm vụ: 2',
    '    đề xuất xếp loại Hoàn thành xuất sắc nhiệm vụ: m1',
    '    ngang nhau ở chỗ cuối, cấp có thẩm quyền chọn: m2, m3',
    'Theo từng cách tính giới hạn:',
    '  tính trên số được xếp loại Hoàn thành tốt nhiệm vụ, bỏ phần lẻ                           số chỗ: 2',
    '  tính trên số được xếp loại Hoàn thành tốt nhiệm vụ trở lên, làm tròn từ một nửa trở lên  số chỗ: 3',
  ],
  [
    'outside the cap, heads left out by a reading',
    allocateExcellent(
      {
        ...places([1, 2]),
        candidates: [
          { id: 'h', head: true },
          { id: 'm1', rank: 1 },
          { id: 'm2', rank: 2 },
        ],
        good: 4,
      },
      { readings: { 'rating.capHead': 'excluded' } },
    ),
    'en',
    'Proposed under Regulation 124-QĐ/TW, 31 December 2023: places at the level "tasks completed excellently": 1.',
    '  proposed for "tasks completed excellently": m1',
    '  outside the cap, proposed for "tasks completed well": m2',
    '  left out of the cap: h',
  ],
  [
    'a tally against the cap, every share with its whole',
    checkDistribution({
      year: 2023,
      kind: 'organisation',
      oneGroup: true,
      counts: { excellent: 3, good: 13 },
    }),
    'vi',
    'Đề xuất theo Quy định 124-QĐ/TW, ngày 31/12/2023: chỉ trong giới hạn nếu tính cả số xuất sắc vào mẫu số.',
    '  - 3/13 (23,08 %) số được xếp loại Hoàn thành tốt nhiệm vụ',
    '  - 3/16 (18,75 %) số được xếp loại Hoàn thành tốt nhiệm vụ trở lên',
    '  tính trên số được xếp loại Hoàn thành tốt nhiệm vụ, bỏ phần lẻ                           vượt giới hạn',
  ],
  [
    'limits of time: the latest day, who, how it stands (25-HD/BTCTW point 5.1)',
    ratingTimetable({ year: 2023, done: { rating: '2023-12-31' } }),
    'vi',
    '  - có việc trễ thời hạn',
    '  - ngày thực hiện: gửi hồ sơ về Ban Tổ chức Trung ương (done.fileToCentre)',
    '  30/12/2023  cấp ủy (ban thường vụ cấp ủy) cấp trên trực tiếp: hoàn thành đánh giá, xếp loại; thực hiện ngày 31/12/2023; trễ hạn; điểm 5.1 Hướng dẫn 25-HD/BTCTW',
  ],
  [
    'limits counted back from a conference that is not given (43-HD/BTCTW point 2.1)',
    ratingTimetable({ year: 2025 }),
    'en',
    '  –                 the head: send out the draft report; at least 3 working days before the conference; not given; point 2.1(a), Guidance 43-HD/BTCTW',
  ],
  [
    'the order of acts (124-QĐ/TW Art. 11)',
    checkRatingSequence({ year: 2023, acts: { memberReview: '2023-12-05', selfRating: '2023-12-04' } }),
    'vi',
    'Đề xuất theo Quy định 124-QĐ/TW, ngày 31/12/2023: có việc không đúng trình tự.',
    'Trình tự:',
    '  - tự đánh giá, tự xếp loại phải sau kiểm điểm đảng viên tại chi bộ: làm trước, sai trình tự; Điều 11 Quy định 124-QĐ/TW',
  ],
  [
    'acts in order is not "in time"',
    checkRatingSequence({ year: 2023, acts: { memberReview: '2023-12-04', selfRating: '2023-12-04' } }),
    'en',
    'Proposed under Regulation 124-QĐ/TW, 31 December 2023: the acts came in order.',
  ],
  [
    'the acts of a round (124-QĐ/TW Art. 11)',
    ratingProcedure({ year: 2023 }),
    'vi',
    '  8. kiểm tra, xác minh, thẩm định lại: cấp ủy (ban thường vụ cấp ủy) cấp trên trực tiếp; chỉ khi có khiếu nại, tố cáo, dấu hiệu vi phạm, mất đoàn kết; Điều 11 Quy định 124-QĐ/TW (chưa rõ khoản, điểm)',
    '  13. xếp loại người đứng đầu: cấp có thẩm quyền quản lý cán bộ; sau "xếp loại cơ quan, đơn vị", "xếp loại tập thể lãnh đạo, quản lý", "thẩm định, tổng hợp, đề xuất", "kiểm tra, xác minh, thẩm định lại"; Điều 11 Quy định 124-QĐ/TW',
  ],
  [
    'who rates whom (25-HD/BTCTW point 3)',
    ratingAuthorities({ year: 2023 }),
    'vi',
    '  - Tổ chức cơ sở đảng trực thuộc cấp tỉnh: tự đánh giá: Tổ chức đó; thẩm quyền xếp loại: Ban thường vụ cấp ủy cấp tỉnh; điểm 3 Hướng dẫn 25-HD/BTCTW',
  ],
  [
    'forms: the letters of 2023 (25-HD/BTCTW)',
    ratingForms({ year: 2023 }),
    'en',
    '  - Mẫu 02B-HD KĐ.ĐG 2023 (an individual with a leading post): Self-review of an individual with a leading post; Guidance 25-HD/BTCTW (article not known)',
  ],
  [
    'where one is reviewed (124-QĐ/TW Art. 7)',
    reviewPlaces({ year: 2023, member: true, leader: true, otherPosts: [{ id: 'p2', kind: 'seat' }] }),
    'vi',
    'Đề xuất theo Quy định 124-QĐ/TW, ngày 31/12/2023: nơi kiểm điểm.',
    '  - tập thể lãnh đạo, quản lý nơi công tác; khoản 2 Điều 7 Quy định 124-QĐ/TW',
    '  - nơi giữ chức vụ khác (p2); khoản 2 Điều 7 Quy định 124-QĐ/TW',
  ],
  [
    'forms of discipline (Decree 112/2020)',
    disciplineForms({ track: 'civilServant', of: 'leader', on: '2025-06-30' }),
    'vi',
    'Đề xuất theo Nghị định 112/2020/NĐ-CP, ngày 30/06/2025: các hình thức kỷ luật: khiển trách, cảnh cáo, giáng chức, cách chức, buộc thôi việc.',
  ],
  [
    'a score not yet whole: its range, its bands, its items',
    scoreCriteria(month),
    'vi',
    '  - marks.bonus',
    'Tổng điểm còn có thể từ 89,99 đến 99,99.',
    'Mức còn có thể: A, B.',
    '  - kết quả thực hiện chức trách, nhiệm vụ: 69,99/70; Quyết định 3814-QĐ/TU (chưa rõ điều khoản)',
    '  - điểm thưởng: chưa chấm, tối đa 10; Quyết định 3814-QĐ/TU (chưa rõ điều khoản)',
    '  [lưu ý] Bảng điểm của Thành ủy Hà Nội: là bảng của một nơi, không phải điểm do Trung ương ấn định.',
  ],
  [
    'a score with its band',
    scoreCriteria({ ...month, marks: { ...month.marks, bonus: 0 } }),
    'en',
    'Proposed under Decision 3814-QĐ/TU, 16 May 2018: a total of 89.99 of 100 points, in the band "tasks completed well".',
    '  a scale of its own: 89.99 points',
  ],
  [
    'a KPI, cut and never rounded up (Decree 335/2025 Art. 16(1))',
    kpi({
      variant: 'nd-335-2025',
      subject: 'nonLeader',
      general: 30,
      a: full,
      b: full,
      c: { achieved: 4, assigned: 5 },
    }),
    'vi',
    'Đề xuất theo Nghị định 335/2025/NĐ-CP, ngày 01/01/2026: KPI khoảng 93,3333 % so với nhiệm vụ được giao, điểm kết quả khoảng 65,3333, cùng điểm tiêu chí chung là khoảng 95,3333.',
    '  - yếu tố c (tiến độ): 80 % số được giao',
    'Công thức: khoản 1 Điều 16 Nghị định 335/2025/NĐ-CP.',
  ],
  [
    'a frame of criteria, each under its group, with its bands (366-QĐ/TW Annex 5)',
    criteriaFrame({ subject: 'memberOutsideSystem', year: 2025 }),
    'vi',
    '  - Nhóm tiêu chí chung; tối đa 30 điểm; điểm I Phụ lục 5 Quy định 366-QĐ/TW (số điểm chưa kiểm chứng)',
    '  từ 90 điểm: Hoàn thành xuất sắc nhiệm vụ',
  ],
  [
    'a frame that stands beside it (02-HD/BTCTW of 2026)',
    criteriaFrame({ subject: 'leader', year: 2026, quarter: 2 }),
    'en',
    'Frames beside it:',
    '  - Six key result axes; Guidance 02-HD/BTCTW (article not known)',
  ],
];

describe('an answer on ratings in words', () => {
  for (const [name, answer, lang, ...lines] of cases) {
    it(name, () => {
      const said = explain(answer, lang).split('\n');
      let from = 0;
      for (const line of lines) {
        const at = said.indexOf(line, from);
        expect(at, `not said, or not in this order:\n${line}\n\n${said.join('\n')}`).not.toBe(-1);
        from = at + 1;
      }
    });
  }

  it('keeps "how far" away from the worst level: nobody aims at it', () => {
    const said = explain(of('partyMember', 2023, member), 'vi').split('\n');
    expect(said.filter((line) => line.includes('dưới một nửa'))).toEqual([
      expect.not.stringContaining('đạt khi là'),
    ]);
  });

  it('a regulation of the caller’s own is named by its id', () => {
    const text = generations.at(-1) as RatingRegulation;
    const draft = { ...text, id: 'my-draft', instrument: { ...text.instrument, id: 'my-draft' } };
    const given = { side: 'party', kind: 'partyMember', year: 2026, facts: member } as const;
    expect(explain(rate(given, { under: draft }), 'en')).toMatch(
      /^Under my-draft, 31 December 2026: the level "tasks completed excellently" is proposed\./,
    );
  });
});

describe('two texts side by side', () => {
  const given = { side: 'party', kind: 'partyMember', year: 2023, facts: member } as const;
  const compared = compareRatings(given, ['qd-124-tw-2023+hd-25-btctw-2023', 'qd-366-tw-2025']);

  it('both levels, and each condition under both (124-QĐ/TW, 366-QĐ/TW)', () => {
    const said = explainComparison(compared, 'vi');
    expect(said.split('\n').slice(0, 5)).toEqual([
      'So sánh đề xuất xếp loại của cùng một trường hợp:',
      '  Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW: Hoàn thành tốt nhiệm vụ',
      '  Quy định 366-QĐ/TW: Hoàn thành xuất sắc nhiệm vụ',
      'Hai văn bản không dẫn đến cùng một mức.',
      'Điều kiện khác nhau:',
    ]);
    expect(said).toContain(`
  Chỉ tiêu, nhiệm vụ hoàn thành vượt mức
    Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW:
      [không đạt] chỉ tiêu, nhiệm vụ hoàn thành vượt mức từ một nửa (1/2) trở lên: 4/10 chỉ tiêu, nhiệm vụ được giao; còn thiếu 1 nhiệm vụ vượt mức, đạt khi là 5/10; khoản 1 Điều 12 Quy định 124-QĐ/TW (chưa rõ điểm)
    Quy định 366-QĐ/TW:
      [đạt]       chỉ tiêu, nhiệm vụ hoàn thành vượt mức từ 30 % trở lên: 4/10 chỉ tiêu, nhiệm vụ được giao; điểm 1.3 khoản 1 Điều 11 Quy định 366-QĐ/TW
`);
    expect(said).toContain(`
  Việc có nhiều thành tích nổi bật, thực sự là hình mẫu
    Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW:
      [đạt]       có nhiều thành tích nổi bật, thực sự là hình mẫu: có; điều kiện: có; khoản 1 Điều 12 Quy định 124-QĐ/TW
    Quy định 366-QĐ/TW:
      không có hoặc không xét điều kiện này
`);
  });

  it.each([
    [
      'the same level',
      { ...member, work: { total: 10, done: 10, onTimeQuality: 10, exceeded: 5, late: 0, short: 0 } },
      'Both come to the same level.',
    ],
    [
      'not rated',
      { membership: { exempt: true } },
      '  Regulation 366-QĐ/TW: not rated, exempt from work and Party activities',
    ],
    ['open', {}, '  Regulation 366-QĐ/TW: facts are missing'],
  ] as const)('%s', (_, facts, line) => {
    const pair = compareRatings({ ...given, facts: facts as RatingFacts }, [
      'qd-124-tw-2023',
      'qd-366-tw-2025',
    ]);
    expect(explainComparison(pair, 'en').split('\n')).toContain(line);
  });

  it('only comparisons are explained, in two languages', () => {
    expect(() => explainComparison(rate(given) as never, 'vi')).toThrow(InputError);
    const wrong = expect.objectContaining({ code: 'notOneOf', path: 'lang', received: 'fr' });
    expect(() => explainComparison(compared, 'fr' as Language)).toThrow(wrong);
  });
});
