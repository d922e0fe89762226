import { describe, expect, it } from 'vitest';
import {
  assessConfidence,
  assessMotion,
  ballotEntries,
  type ConfidenceCase,
  type ConfidenceRegulation,
  checkMotionGround,
  checkQuorum,
  confidenceMargins,
  confidenceTimelines,
  electorateOf,
  overallOfPlaces,
  pollCriteria,
  pollEligibility,
  pollPlaces,
  pollTimetable,
  regularRound,
  resultShares,
} from '../../src/confidence/index.js';
import type { UseRule } from '../../src/confidence/regulations/regulation.js';
import { InputError } from '../../src/input/index.js';
import type { Finding, Step } from '../../src/reasoning/index.js';
import { type Explainable, explain, type Language } from '../../src/words/index.js';

const committee = {
  forum: 'party',
  heldOn: '2023-12-29',
  electorate: { convened: 39, present: 39 },
  ballots: { issued: 39, collected: 39, valid: 39 },
} as const;

const at26: ConfidenceCase = {
  ...committee,
  covers: ['partyManagedCadre'],
  marks: { high: 6, confidence: 7, low: 26 },
};

describe('26 of 39 low, written out', () => {
  it('in Vietnamese', () => {
    expect(explain(assessConfidence(at26), 'vi')).toBe(
      `Đề xuất theo Quy định 96-QĐ/TW, ngày 29/12/2023: tín nhiệm thấp đến mức hai phần ba.
Số phiếu tín nhiệm thấp: 26/39 (66,67 %) số phiếu thu về, từ hai phần ba (2/3) trở lên; khoản 3 Điều 11 Quy định 96-QĐ/TW.
Điều kiện đã xét:
  Tín nhiệm thấp đến mức hai phần ba
    [đạt]       số phiếu tín nhiệm thấp từ hai phần ba (2/3) trở lên: 26/39 số phiếu thu về; khoản 3 Điều 11 Quy định 96-QĐ/TW
Hệ quả đề xuất:
  Phải thực hiện:
    - miễn nhiệm, bố trí công tác khác thấp hơn: cấp có thẩm quyền quản lý cán bộ; không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm; khoản 3 Điều 11 Quy định 96-QĐ/TW
    - đưa ra khỏi quy hoạch các chức vụ cao hơn: cấp có thẩm quyền quản lý cán bộ; khoản 2 Điều 11 Quy định 96-QĐ/TW; suy ra từ điều đã đọc
  Không được:
    - từ chức: cấp có thẩm quyền quản lý cán bộ; Điều 3 Quy định 41-QĐ/TW
Văn bản khác về cùng số phiếu tín nhiệm thấp:
  Quy định 41-QĐ/TW (cán bộ thuộc diện cấp ủy quản lý): đến mức từ chức; chưa đến mức miễn nhiệm
    [không đạt] số phiếu tín nhiệm thấp trên hai phần ba (2/3): 26/39 số phiếu thu về; còn thiếu 1, đạt khi là 27/39; điểm 3 Điều 5 Quy định 41-QĐ/TW
    [đạt]       số phiếu tín nhiệm thấp trên một nửa (1/2): 26/39 số phiếu thu về; điểm 3 Điều 6 Quy định 41-QĐ/TW
Ghi chú:
  [cách hiểu] party.planningAtTwoThirds: người bị miễn nhiệm cũng ra khỏi quy hoạch (alsoRemoved); cách khác: chỉ miễn nhiệm (reliefOnly). Khoản 3 Điều 11 không nhắc lại việc đưa ra khỏi quy hoạch; người bị miễn nhiệm không thể còn trong quy hoạch chức vụ cao hơn.
  [mâu thuẫn] Cùng số phiếu này, Quy định 96-QĐ/TW dẫn đến miễn nhiệm, Quy định 41-QĐ/TW thì chưa đến mức miễn nhiệm. Cần xác định văn bản áp dụng. Xem khoản 3 Điều 11 Quy định 96-QĐ/TW; điểm 3 Điều 5 Quy định 41-QĐ/TW.
Thẩm quyền: cấp có thẩm quyền quản lý cán bộ.
Đây là đề xuất, phải được người có thẩm quyền xem xét, phê duyệt (nguyên tắc 7 Quy định 379-QĐ/TW).`,
    );
  });

  it('in English', () => {
    expect(explain(assessConfidence(at26), 'en')).toBe(
      `Proposed under Regulation 96-QĐ/TW, 29 December 2023: low marks at the two-thirds bar.
Low marks: 26 of 39 (66.67 %) ballots collected, at least two thirds (2/3); Art. 11(3), Regulation 96-QĐ/TW.
Conditions:
  Low marks at the two-thirds bar
    [met]       low marks, at least two thirds (2/3): 26 of 39 ballots collected; Art. 11(3), Regulation 96-QĐ/TW
What follows, as proposed:
  Mandatory:
    - relief from office, assignment to other, lower work: the authority managing the cadre; without waiting for the end of term or appointment; Art. 11(3), Regulation 96-QĐ/TW
    - removal from planning for higher posts: the authority managing the cadre; Art. 11(2), Regulation 96-QĐ/TW; inferred from what was read
  Not permitted:
    - resignation: the authority managing the cadre; Art. 3, Regulation 41-QĐ/TW
Other texts on the same low marks:
  Regulation 41-QĐ/TW (cadres under Party management): bar met for resignation; bar not met for relief from office
    [not met]   low marks, more than two thirds (2/3): 26 of 39 ballots collected; short by 1, met at 27 of 39; Art. 5(3), Regulation 41-QĐ/TW
    [met]       low marks, more than one half (1/2): 26 of 39 ballots collected; Art. 6(3), Regulation 41-QĐ/TW
Notes:
  [reading] party.planningAtTwoThirds: the relieved are also removed from planning (alsoRemoved); otherwise: relief only (reliefOnly). Article 11(3) does not repeat the removal from planning; a relieved cadre cannot stay planned for a higher post.
  [conflict] On the same marks Regulation 96-QĐ/TW leads to relief and Regulation 41-QĐ/TW does not. Which applies is to be settled. See Art. 11(3), Regulation 96-QĐ/TW; Art. 5(3), Regulation 41-QĐ/TW.
For the authority managing the cadre to settle.
This is a proposal, to be reviewed and approved by a competent person (principle 7, Regulation 379-QĐ/TW).`,
    );
  });
});

const onCouncil = { forum: 'peoplesCouncil', level: 'province', on: '2023-12-06' } as const;
const inCouncil = { forum: 'peoplesCouncil', level: 'province', heldOn: '2023-12-06' } as const;
const inParty = { forum: 'party', heldOn: '2023-12-29' } as const;
const poll = (low: number) =>
  assessConfidence({ ...inParty, heldOn: '2023-12-11', ballots: { collected: 39 }, marks: { low } });

/** What an answer must say, line by line, whatever stands between. */
const cases: readonly (readonly [
  name: string,
  answer: Explainable,
  lang: Language,
  ...lines: readonly string[],
])[] = [
  [
    'undetermined: why, what stays possible, what is missing by name and path',
    assessConfidence({ ...inParty, ballots: {}, marks: { low: 25 } }),
    'vi',
    'Chưa xác định được theo Quy định 96-QĐ/TW, ngày 29/12/2023: thiếu dữ kiện.',
    '  - tín nhiệm thấp không quá một nửa',
    '  - số phiếu thu về (ballots.collected)',
    '    [chưa rõ]   số phiếu tín nhiệm thấp từ hai phần ba (2/3) trở lên: chưa biết; khoản 3 Điều 11 Quy định 96-QĐ/TW',
  ],
  [
    'a text that could not be read (165-QĐ/TW)',
    assessConfidence({ ...at26, heldOn: '2013-05-01' }),
    'en',
    'Not determined under Regulation 165-QĐ/TW, 1 May 2013: a text is needed that was not found.',
    '  [silent] Only the title and dates of Regulation 165-QĐ/TW could be read; its bands, base and consequences were not found.',
  ],
  [
    'not applicable: before any text',
    assessConfidence({ ...at26, heldOn: '2012-05-01' }),
    'vi',
    'Ngày 01/05/2012: chưa có văn bản nào có hiệu lực.',
  ],
  [
    'not applicable, and a conflict: a commune council (96/2023/QH15 Art. 2(2))',
    pollEligibility({ ...onCouncil, level: 'commune' }),
    'en',
    'Resolution 96/2023/QH15 does not apply, 6 December 2023: outside the scope of the text.',
    '  [conflict] The text names no poll in commune councils, while another law has communes publish poll results. See Art. 2(2), Resolution 96/2023/QH15; Art. 11(10), Law 10/2022/QH15.',
  ],
  [
    'alternatives and distances (96-QĐ/TW Art. 11(2))',
    assessConfidence({ ...at26, marks: { low: 24 } }),
    'vi',
    'Số phiếu tín nhiệm thấp: 24/39 (61,54 %) số phiếu thu về, trên một nửa (1/2), dưới hai phần ba (2/3); khoản 2 Điều 11 Quy định 96-QĐ/TW.',
    '    [không đạt] số phiếu tín nhiệm thấp từ hai phần ba (2/3) trở lên: 24/39 số phiếu thu về; còn thiếu 2, đạt khi là 26/39; khoản 3 Điều 11 Quy định 96-QĐ/TW',
    '  Phải thực hiện:',
    '  Xem xét một trong các hướng sau (cấp có thẩm quyền quản lý cán bộ; khoản 2 Điều 11 Quy định 96-QĐ/TW):',
    '    - thôi giữ chức vụ đang đảm nhiệm và bố trí công tác khác',
    '    - từ chức',
    '    - bỏ phiếu tín nhiệm',
  ],
  [
    'over a bar that must not be passed, bars from a reading (170/2025/NĐ-CP Art. 52; 377-QĐ/TW Art. 48)',
    assessConfidence({
      ...at26,
      heldOn: '2026-03-02',
      covers: ['civilServant', 'partyManagedCadre'],
      marks: { low: 30 },
    }),
    'en',
    '  Decree 170/2025/NĐ-CP (civil servants): bar met for relief from office; bar not met for resignation',
    '    [not met]   low marks, not more than two thirds (2/3): 30 of 39 ballots collected; over by 4, met at 26 of 39; Art. 52(1)(d), Decree 170/2025/NĐ-CP',
    '  [reading] party.thresholds377: resignation more than one half (1/2); relief from office more than two thirds (2/3). The bars of Article 48(2) and (3) of Regulation 377 could not be read; those of Regulation 41 are carried over.',
  ],
  [
    'the bar not reached, nothing follows; of all deputies (35/2012/QH13)',
    assessConfidence({
      forum: 'nationalAssembly',
      heldOn: '2013-06-11',
      electorate: { totalMembers: 498 },
      ballots: { collected: 492 },
      marks: { low: 209 },
    }),
    'vi',
    'Số phiếu tín nhiệm thấp: 209/498 (41,97 %) tổng số đại biểu (thành viên), chưa đến mức trên một nửa (1/2); Nghị quyết 35/2012/QH13 (chưa rõ điều khoản).',
    'Văn bản không gắn hệ quả nào với kết quả này.',
    'Thẩm quyền: Quốc hội.',
  ],
  [
    'who, on what condition and when; the holder acts for himself (96/2023/QH15 Art. 12(2))',
    assessConfidence({ ...inCouncil, ballots: { collected: 47 }, marks: { low: 25 }, covers: [] }),
    'vi',
    '    - bỏ phiếu tín nhiệm: Thường trực Hội đồng nhân dân; nếu không xin từ chức; tại kỳ họp đó hoặc kỳ họp gần nhất; khoản 2 Điều 12 Nghị quyết 96/2023/QH15',
    '    - xin từ chức: người giữ chức vụ; khoản 2 Điều 12 Nghị quyết 96/2023/QH15',
  ],
  [
    'quorum, one short (96-QĐ/TW Art. 3(2))',
    checkQuorum({ ...inParty, electorate: { convened: 39, present: 25 } }),
    'vi',
    'Đề xuất theo Quy định 96-QĐ/TW, ngày 29/12/2023: chưa đủ số người có mặt để tiến hành.',
    'Số người có mặt: 25/39 (64,1 %) số người được triệu tập, chưa đến mức từ hai phần ba (2/3) trở lên; khoản 2 Điều 3 Quy định 96-QĐ/TW.',
    '    [không đạt] số người có mặt từ hai phần ba (2/3) trở lên: 25/39 số người được triệu tập; còn thiếu 1, đạt khi là 26/39; khoản 2 Điều 3 Quy định 96-QĐ/TW',
  ],
  [
    'weak evidence: a bar that could not be verified',
    checkQuorum({ ...inCouncil, electorate: { totalMembers: 39, present: 26 } }),
    'en',
    '  [weak evidence] The result rests on at least one provision that could not be verified.',
  ],
  [
    'eligibility, yes and no (96-QĐ/TW Art. 3(1))',
    pollEligibility({
      forum: 'party',
      on: '2023-12-28',
      holdsListedTitle: true,
      levelHasSubordinateUnits: true,
      retirementLeaveNoticeOn: null,
      tookOffice: { by: 'appointment', on: '2023-01-03' },
    }),
    'vi',
    'Đề xuất theo Quy định 96-QĐ/TW, ngày 28/12/2023: không lấy phiếu vì được bổ nhiệm trong năm lấy phiếu.',
    '    1. [không đạt] giữ chức danh, chức vụ lãnh đạo, quản lý: có; điều kiện: không; khoản 1 Điều 3 Quy định 96-QĐ/TW',
    '    [đạt]       nhận chức vụ do bổ nhiệm: có; điều kiện: có; khoản 1 Điều 3 Quy định 96-QĐ/TW',
  ],
  [
    'a silence of the text (85/2014/QH13)',
    pollEligibility({
      ...onCouncil,
      on: '2018-12-06',
      holdsListedTitle: true,
      retirementLeaveNoticeOn: '2018-11-01',
      tookOffice: { by: 'election', on: '2016-07-01' },
    }),
    'en',
    'Not determined under Resolution 85/2014/QH13, 6 December 2018: the text is silent, or could not be read.',
    '  The text does not say',
  ],
  [
    'a motion carried (96/2023/QH15 Art. 17)',
    assessMotion({
      ...inCouncil,
      heldOn: '2024-03-01',
      ballots: { collected: 46 },
      votes: { noConfidence: 24 },
    }),
    'vi',
    'Đề xuất theo Nghị quyết 96/2023/QH15, ngày 01/03/2024: quá nửa số phiếu không tín nhiệm.',
    'Số phiếu không tín nhiệm: 24/46 (52,17 %) số phiếu thu về, trên một nửa (1/2); Điều 17 Nghị quyết 96/2023/QH15.',
    'Thẩm quyền: Hội đồng nhân dân.',
  ],
  [
    'a motion in the Party, recorded and not computed',
    assessMotion(
      { ...inParty, ballots: { collected: 39 }, votes: { noConfidence: 24 } },
      undefined,
      'noConfidenceCarried',
    ),
    'en',
    'Outcome recorded: no confidence is carried.',
    '  [caution] The outcome of the motion is the one recorded; it is not computed.',
  ],
  [
    'a petition, one deputy short (96/2023/QH15 Art. 13(1))',
    checkMotionGround({
      forum: 'nationalAssembly',
      on: '2024-05-20',
      by: 'deputiesPetition',
      petitioners: 98,
      totalMembers: 494,
    }),
    'vi',
    'Số đại biểu ký kiến nghị: 98/494 (19,84 %) tổng số đại biểu (thành viên), chưa đến mức từ 20 % trở lên; khoản 1 Điều 13 Nghị quyết 96/2023/QH15.',
    '    [không đạt] số đại biểu ký kiến nghị từ 20 % trở lên: 98/494 tổng số đại biểu (thành viên); còn thiếu 1, đạt khi là 99/494; khoản 1 Điều 13 Nghị quyết 96/2023/QH15',
  ],
  [
    'a timetable: days in a column, what is late, what is missing (96-QĐ/TW Art. 7, 9)',
    pollTimetable({ forum: 'party', on: '2023-12-29', done: { submitFile: '2023-12-10', explain: null } }),
    'vi',
    'Đề xuất theo Quy định 96-QĐ/TW, ngày 29/12/2023: các bước chuẩn bị: chưa thực hiện.',
    '  –           cấp ủy, tổ chức đảng, tập thể lãnh đạo tại chỗ: xây dựng kế hoạch lấy phiếu tín nhiệm; khoản 1 Điều 7 Quy định 96-QĐ/TW',
    '  09/12/2023  người được lấy phiếu tín nhiệm: gửi hồ sơ, báo cáo; chậm nhất trước 20 ngày; thực hiện ngày 10/12/2023; trễ hạn; khoản 3 Điều 7 Quy định 96-QĐ/TW',
    '  26/12/2023  người được lấy phiếu tín nhiệm: giải trình, bổ sung; chậm nhất trước 3 ngày; chưa thực hiện; khoản 3 Điều 7 Quy định 96-QĐ/TW',
  ],
  [
    'a latest day that is a Saturday, with a calendar: the working day before it',
    pollTimetable({
      forum: 'party',
      on: '2023-12-29',
      calendar: { '2023': { daysOff: [], workedDays: [] } },
    }),
    'vi',
    '  09/12/2023  người được lấy phiếu tín nhiệm: gửi hồ sơ, báo cáo; chậm nhất trước 20 ngày; ngày làm việc cuối cùng: 08/12/2023; khoản 3 Điều 7 Quy định 96-QĐ/TW',
  ],
  [
    'a timetable nobody has filled in yet: the days of the acts are the missing facts',
    pollTimetable({ forum: 'party', on: '2023-12-29' }),
    'en',
    '  - the preparation: in order',
    '  - the day of: send file and report (done.submitFile)',
    '  9 December 2023   the person polled: send file and report; at the latest 20 days before; Art. 7(3), Regulation 96-QĐ/TW',
  ],
  [
    'margins over every whole, and under the other texts (96/2023/QH15, 85/2014/QH13)',
    confidenceMargins({
      ...inCouncil,
      electorate: { totalMembers: 50 },
      ballots: { collected: 47 },
      marks: { low: 24 },
    }),
    'vi',
    '  số phiếu thu về 47 (mẫu số theo văn bản)',
    '    tín nhiệm thấp đến mức hai phần ba: từ 32, còn thiếu 8',
    '    tín nhiệm thấp trên một nửa, chưa đến mức hai phần ba: từ 24, vừa đến',
    '  Nghị quyết 85/2014/QH13: tín nhiệm thấp không quá một nửa',
    '    Số phiếu tín nhiệm thấp: 24/50 (48 %) tổng số đại biểu (thành viên), chưa đến mức trên một nửa (1/2); Điều 17 Nghị quyết 85/2014/QH13 (chưa rõ khoản, điểm).',
  ],
  [
    'margins: a bar passed, a band that is empty, a text that could not be read',
    confidenceMargins({ ...inParty, ballots: { collected: 3 }, marks: { low: 3 } }),
    'en',
    '    low marks at the two-thirds bar: from 2, reached, 1 above',
    '    low marks above half, short of the two-thirds bar: no number lands in it',
    '  Regulation 165-QĐ/TW: a text is needed that was not found',
  ],
  [
    'shares as published, in columns',
    resultShares({ ...inCouncil, ballots: { collected: 47 }, marks: { high: 19, confidence: 2, low: 25 } }),
    'en',
    '  high confidence  19 of 47 (40.43 %) ballots collected',
    '  confidence       2 of 47  (4.26 %) ballots collected',
    '  low confidence   25 of 47 (53.19 %) ballots collected',
  ],
  [
    'who votes (96-QĐ/TW Appendix 1)',
    electorateOf({ forum: 'party', on: '2023-12-11', title: 'standingCommitteeMember' }),
    'vi',
    'Đề xuất theo Quy định 96-QĐ/TW, ngày 11/12/2023: người ghi phiếu đối với ủy viên ban thường vụ cấp ủy; Phụ lục 1 Quy định 96-QĐ/TW.',
    '  - ủy viên ban chấp hành đảng bộ cùng cấp',
    '  nơi thứ hai: đại biểu Hội đồng nhân dân',
    '  người được lấy phiếu có ghi phiếu: có',
    'Mức độ kiểm chứng: đọc ở văn bản trước hoặc sau cùng loại.',
  ],
  [
    'where one is polled (96-QĐ/TW Art. 1(3))',
    pollPlaces({ heldOn: '2023-12-11', titlesIn: ['workplace', 'assemblyOrCouncil', 'standingCommittee'] }),
    'en',
    'Proposed under Regulation 96-QĐ/TW, 11 December 2023: polled at: the Party committee, as a standing member; the Assembly or the council.',
    '  [caution] The text caps the places where one person is polled; places left out: 1. See Art. 1(3), Regulation 96-QĐ/TW.',
  ],
  [
    'nowhere',
    pollPlaces({ heldOn: '2023-12-11', titlesIn: [] }),
    'vi',
    'Đề xuất theo Quy định 96-QĐ/TW, ngày 11/12/2023: không có.',
  ],
  [
    'two places weighed by the authority (96-QĐ/TW Art. 11(4))',
    overallOfPlaces([poll(21), poll(2)]),
    'vi',
    'Chưa xác định được theo Quy định 96-QĐ/TW, ngày 11/12/2023: cấp có thẩm quyền cân nhắc.',
    'Mức nặng hơn, để tham khảo: tín nhiệm thấp trên một nửa, chưa đến mức hai phần ba.',
    'Thẩm quyền: cấp có thẩm quyền quản lý cán bộ.',
  ],
  [
    'the year of the regular poll (96-QĐ/TW Art. 4)',
    regularRound({ forum: 'party', on: '2026-11-01', termBegan: 2025 }),
    'vi',
    'Đề xuất theo Quy định 96-QĐ/TW, ngày 01/11/2026: kỳ lấy phiếu định kỳ vào năm 2028.',
  ],
  [
    'the grounds a voter weighs (96-QĐ/TW Art. 5)',
    pollCriteria({ forum: 'party', on: '2023-12-29' }),
    'vi',
    '  1. Phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật; Điều 5 Quy định 96-QĐ/TW (số điều chưa kiểm chứng)',
    '     - Kết quả cụ thể, chất lượng, hiệu quả thực hiện nhiệm vụ; chưa kiểm chứng được',
  ],
  [
    'the ballot: persons by id only (96/2023/QH15 Art. 2(4))',
    ballotEntries({ ...onCouncil, holders: [{ person: 'p1', offices: ['chair', 'committeeHead'] }] }),
    'en',
    'Proposed under Resolution 96/2023/QH15, 6 December 2023: persons on the ballot: 1.',
    '  - p1: chair; committeeHead',
  ],
];

describe('an answer in words', () => {
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

  it('a text of the caller’s own is named by its ids', () => {
    const text = confidenceTimelines.party.at(-1)?.text as ConfidenceRegulation;
    const { ladder, ...use } = text.use as UseRule;
    const [upper, ...rungs] = ladder.rungs;
    const when = upper?.when.map((bar) => ({
      ...bar,
      provision: { ...bar.provision, ref: { instrument: 'my-draft', eId: 'art_1' } },
    }));
    const draft: ConfidenceRegulation = {
      ...text,
      instrument: { ...text.instrument, id: 'my-draft' },
      use: { ...use, ladder: { ...ladder, rungs: [{ ...upper, when }, ...rungs] as typeof ladder.rungs } },
    };
    const said = explain(assessConfidence(at26, { under: draft }), 'en');
    expect(said).toContain('Proposed under my-draft, 29 December 2023: low marks at the two-thirds bar.');
    expect(said).toContain('at least two thirds (2/3); art_1 my-draft.');
    expect(said).toContain('[reading] Judged under my-draft, chosen by the caller.');
  });

  it('exceptions and scores of other rooms: where they lead, a decimal comma, whose to weigh', () => {
    const finding = (over: Partial<Finding>): Finding => ({
      rule: 'text.score',
      provision: { instrument: 'qd-96-tw-2023', eId: 'art_5' },
      evidence: 'readInOneSource',
      fact: 'score',
      operator: 'atLeast',
      bar: 90,
      actual: 89.5,
      verdict: 'fail',
      missing: [],
      ...over,
    });
    const steps: readonly Step[] = [
      {
        findings: [finding({})],
        verdict: 'fail',
        exceptions: [
          {
            findings: [finding({ rule: 'text.own', operator: 'is', bar: false, actual: true })],
            verdict: 'fail',
            instead: { outcome: 'good' },
          },
          { findings: [finding({ actual: null, verdict: 'unknown' })], verdict: 'unknown' },
        ],
        leadsTo: { weighs: 'head', among: [] },
      },
    ];
    const answer = assessConfidence({ ...at26, heldOn: '2013-05-01' });
    const trace = { on: '2025-12-01', steps };
    const [vi, en] = (['vi', 'en'] as const).map((lang) => explain({ ...answer, trace }, lang));
    const conditions = vi?.slice(vi.indexOf('Điều kiện'), vi.indexOf('Ghi chú'));
    expect(conditions).toBe(`Điều kiện đã xét:
  Người đứng đầu cân nhắc
    [không đạt] score từ 90 trở lên: 89,5; còn thiếu 0,5, đạt khi là 90; Điều 5 Quy định 96-QĐ/TW (số điều chưa kiểm chứng)
  Trừ trường hợp, khi đó Hoàn thành tốt nhiệm vụ:
    [không đạt] score: có; điều kiện: không; Điều 5 Quy định 96-QĐ/TW (số điều chưa kiểm chứng)
  Trừ trường hợp:
    [chưa rõ]   score từ 90 trở lên: chưa biết; Điều 5 Quy định 96-QĐ/TW (số điều chưa kiểm chứng)
`);
    expect(en).toContain('score, at least 90: 89.5; short by 0.5, met at 90;');
  });

  it('only answers are explained', () => {
    expect(() => explain({ outcome: 'none' } as never, 'vi')).toThrow(InputError);
    expect(() => explain(undefined as never, 'vi')).toThrow(expect.objectContaining({ path: 'answer' }));
  });
});
