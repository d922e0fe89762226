import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar } from '../../src/calendar/index.js';
import { deadlineRules } from '../../src/positions/appointment/regulations/deadlines.js';
import * as texts from '../../src/positions/appointment/regulations/index.js';
import {
  appointmentChecks,
  appointmentProcedure,
  appointmentTerm,
  appointmentTimetable,
  checkAppointmentVote,
  communeStructure,
  compareRank,
  congressAge,
  deputyLimit,
  type LocalTable,
  leadershipAllowance,
  localCatalogue,
  managingAuthority,
  planningChecks,
  planningCounts,
  rankOf,
  reappointmentChecks,
  reorganisedPost,
  standards,
  validateLocalTable,
} from '../../src/positions/index.js';
import { outcomeTopics } from '../../src/words/explain/outcomes/plain.js';
import { type Explainable, explain } from '../../src/words/index.js';
import { labels } from '../../src/words/labels/index.js';
import { fit } from '../positions/appointment/support.js';

const on = '2026-01-01';
const hanoi = { province: 'hanoi' } as const;

/** Nobody's decision. */
const localTable = (tiers: string[][]): LocalTable => ({
  id: 'qd-1-tu-hanoi-2026',
  name: { vi: 'Bảng danh mục chức danh (ví dụ)', en: 'Table of titles (an example)' },
  province: 'hanoi',
  from: '2026-02-01',
  groups: [{ code: 'A', name: { vi: 'Nhóm của Thành phố', en: 'Group of the City' }, tiers }],
  titles: [
    {
      id: 'ownTitle',
      name: { vi: 'Chức danh riêng của Thành phố', en: 'The City’s own title' },
      level: 'commune',
      branch: 'state',
    },
  ],
  managed: [{ by: 'communeStandingCommittee', titles: ['ownTitle'] }],
});
const local = localCatalogue(localTable([['communePartySecretary'], ['ownTitle']]));

const cases: [string, Explainable, 'vi' | 'en', ...string[]][] = [
  [
    'a rank: group with its name, tier, text, the title and where it is written (368-QĐ/TW)',
    rankOf('communePartySecretary', { on, place: hanoi }),
    'vi',
    'Đề xuất theo Quy định 368-QĐ/TW, ngày 01/01/2026: nhóm IV "Khung chức danh do cấp ủy, tổ chức đảng, lãnh đạo cơ quan, đơn vị quản lý", bậc 5 (Quy định 368-QĐ/TW).',
    'Chức danh được xét: Bí thư đảng ủy cấp xã.',
  ],
  [
    'a rank by place, the place not given',
    rankOf('communePartySecretary', { on }),
    'en',
    'Not determined under Regulation 368-QĐ/TW, 1 January 2026: facts are missing.',
    '  - the province or city where the title is held (posts.place.province)',
  ],
  [
    'several posts, not said which are full-time',
    rankOf([{ position: 'communePartySecretary' }, { position: 'communePeoplesCouncilChairperson' }], {
      on,
      place: hanoi,
    }),
    'vi',
    '  - việc giữ chức danh là chuyên trách (posts[1].fullTime)',
  ],
  [
    'two titles, one higher',
    compareRank('communePartySecretary', 'communePeoplesCommitteeChairperson', { on, place: hanoi }),
    'vi',
    'Đề xuất theo Quy định 368-QĐ/TW, ngày 01/01/2026: "Bí thư đảng ủy cấp xã" cao hơn "Chủ tịch Ủy ban nhân dân cấp xã".',
  ],
  [
    'the same title at two places: each with its place',
    compareRank(
      { position: 'communePartySecretary', place: { province: 'province' } },
      { position: 'communePartySecretary', place: hanoi },
      { on },
    ),
    'vi',
    'Đề xuất theo Quy định 368-QĐ/TW, ngày 01/01/2026: "Bí thư đảng ủy cấp xã" (tỉnh) thấp hơn "Bí thư đảng ủy cấp xã" (thành phố Hà Nội).',
  ],
  [
    'a title under two catalogues: each with its day',
    compareRank({ position: 'communePartySecretary', on: '2025-09-07' }, 'communePartySecretary', {
      on,
      place: hanoi,
    }),
    'en',
    'What can be said: "Secretary of the commune-level Party committee" (7 September 2025) and "Secretary of the commune-level Party committee" (1 January 2026) cannot be compared.',
  ],
  [
    'two titles, one at least as high (45-HD/BTCTW II.1.2)',
    compareRank('provincialStandingCommitteeMember', 'ministryDepartmentDirector', {
      on,
      place: { province: 'province' },
    }),
    'en',
    '  - "Member of a provincial or municipal standing committee" ranks higher than "Director of a department (vụ) of a ministry"',
    'What can be said: "Member of a provincial or municipal standing committee" ranks at least as high as "Director of a department (vụ) of a ministry".',
    'See point II.1.2, Guidance 45-HD/BTCTW.',
  ],
  [
    'a manager, with who elects (377-QĐ/TW)',
    managingAuthority('primeMinister', { on }),
    'vi',
    'Đề xuất theo Quy định 377-QĐ/TW, ngày 01/01/2026: Bộ Chính trị quản lý, do Quốc hội bầu.',
    'Chức danh được xét: Thủ tướng Chính phủ.',
  ],
  [
    'a manager only a local list names',
    managingAuthority('communePartyStandingCommitteeMember', { on, place: hanoi }),
    'vi',
    'Chưa xác định được theo Quy định 377-QĐ/TW, ngày 01/01/2026: cần văn bản chưa tìm được.',
    '  [văn bản không nói] Cấp quản lý do danh mục chức danh của cấp ủy địa phương về phân cấp quản lý cán bộ quy định; cần văn bản đó. Xem điểm V.2 Hướng dẫn 45-HD/BTCTW.',
  ],
  [
    'titles on a day before every text',
    rankOf([{ position: 'minister' }, { position: 'deputyMinister' }], { on: '2017-06-01' }),
    'vi',
    'Ngày 01/06/2017: chưa có văn bản nào có hiệu lực.',
  ],
  [
    'managers on a day before every text',
    managingAuthority([{ position: 'minister' }, { position: 'deputyMinister' }], { on: '2017-06-01' }),
    'en',
    '1 June 2017: no text was in force yet.',
  ],
  [
    'three months short in post: who weighs (377-QĐ/TW Art. 34(3), 45-HD/BTCTW III.1.1)',
    appointmentChecks({ ...fit, held: [{ from: '2025-04-01', as: 'present' }] }, { on }),
    'vi',
    'Chưa xác định được theo Quy định 377-QĐ/TW, ngày 01/01/2026: cấp có thẩm quyền cân nhắc.',
    'Điều kiện phải cân nhắc:',
    '  - số tháng giữ chức vụ hiện tại hoặc tương đương từ 12 trở lên: 9; còn thiếu 3 tháng giữ chức vụ, đạt khi là 12; khoản 3 Điều 34 Quy định 377-QĐ/TW; thuộc thẩm quyền cân nhắc: cấp trực tiếp quản lý, sử dụng cán bộ, công chức, viên chức',
    'Thẩm quyền: cấp trực tiếp quản lý, sử dụng cán bộ, công chức, viên chức.',
  ],
  [
    'a discipline whose months run: the day they are over',
    appointmentChecks(
      { ...fit, disciplines: [{ form: 'reprimand', track: 'party', effectiveOn: '2025-03-15' }] },
      { on },
    ),
    'en',
    'Proposed under Regulation 377-QĐ/TW, 1 January 2026: not fit to be considered.',
    'Conditions not met:',
    '  - days since the discipline took effect, more than 730: 292; Regulation 377-QĐ/TW (article not known); the wait is over from 16 March 2027',
  ],
  [
    'more than half low ballots: out of the plans at once (96-QĐ/TW Art. 11(2))',
    planningChecks(
      { review: 'nextTerm', body: 'commune', object: 'one', lastPoll: { low: 51, collected: 100 } },
      { on: '2026-03-02' },
    ),
    'vi',
    'Đề xuất theo Quy định 377-QĐ/TW, ngày 02/03/2026: chưa đủ điều kiện quy hoạch.',
    '  - số phiếu tín nhiệm thấp của lần lấy phiếu gần nhất không quá một nửa (1/2): 51/100 số phiếu thu về; vượt 1 phiếu tín nhiệm thấp, đạt khi là 50/100; khoản 2 Điều 11 Quy định 96-QĐ/TW; nếu đã quy hoạch thì đưa ra ngay',
  ],
  [
    'numbers of a plan: limits apart from targets (377-QĐ/TW Art. 26)',
    planningCounts({ committee: { seats: 15, planned: 24 } }, { on: '2026-03-02' }),
    'vi',
    'Giới hạn:',
    '  [không đạt] số người được quy hoạch không quá 23: 24; vượt 1 người, đạt khi là 23; khoản 1 Điều 26 Quy định 377-QĐ/TW',
    'Mục tiêu, chỉ nhắc:',
  ],
  [
    'a congress: months short (45-CT/TW)',
    congressAge(
      { level: 'grassroots', standing: 'first', reachesRetirement: '2029-04' },
      { on: '2025-04-20' },
    ),
    'vi',
    'Đề xuất theo Chỉ thị 45-CT/TW, ngày 20/04/2025: không đủ thời gian công tác để tham gia cấp ủy.',
    '    [không đạt] số tháng công tác còn lại đến tuổi nghỉ hưu từ 60 trở lên: 48; còn thiếu 12 tháng, đạt khi là 60; Chỉ thị 45-CT/TW (chưa rõ điều khoản)',
  ],
  [
    'the end of a term: notice and decision (170/2025/NĐ-CP Art. 36, 39; 377-QĐ/TW)',
    reappointmentChecks(
      { kind: 'civilServant', termEnds: '2026-12-31', calendar: publishedWorkCalendar },
      { on: '2026-08-01' },
    ),
    'vi',
    '  - thông báo thực hiện quy trình bổ nhiệm lại: ít nhất 90 ngày trước khi hết nhiệm kỳ; chậm nhất ngày 02/10/2026; khoản 1 Điều 39 Nghị định 170/2025/NĐ-CP',
  ],
  [
    'the same without a calendar: no day is guessed',
    reappointmentChecks({ kind: 'partyCadre', termEnds: '2026-12-31' }, { on: '2026-08-01' }),
    'en',
    '  - notice of the procedure: at least 90 working day(s) before; its day needs a calendar of working days; Regulation 377-QĐ/TW (article not known)',
  ],
  [
    'the length of an appointment (170/2025/NĐ-CP Art. 28)',
    appointmentTerm({ kind: 'civilServant', effectiveOn: '2025-07-15' }),
    'vi',
    'Đề xuất theo Nghị định 170/2025/NĐ-CP, ngày 15/07/2025: thời hạn giữ chức vụ 60 tháng, đến ngày 15/07/2030.',
  ],
  [
    'a reorganisation (170/2025/NĐ-CP Art. 34(1))',
    reorganisedPost({ renamedOnly: true }, { on: '2025-08-01' }),
    'vi',
    'Đề xuất theo Nghị định 170/2025/NĐ-CP, ngày 01/08/2025: không thực hiện quy trình, không làm hồ sơ, thời hạn cũ tiếp tục tính.',
  ],
  [
    'a ballot: the share, its bar, each person (170/2025/NĐ-CP Art. 33(2))',
    checkAppointmentVote(
      { ballot: 'extendedCollective', summoned: 30, present: 24, votes: { x: 15, y: 8 } },
      { on: '2025-11-01' },
    ),
    'vi',
    'Đề xuất theo Nghị định 170/2025/NĐ-CP, ngày 01/11/2025: những người đạt mức giới thiệu chuyển sang bước sau.',
    'Số phiếu của người được giới thiệu nhiều nhất: 15/30 (50 %) số người được triệu tập, từ 30 % trở lên; khoản 2 Điều 33 Nghị định 170/2025/NĐ-CP.',
    '  - x: 15/30 (50 %) số người được triệu tập; chuyển sang bước sau',
    '  - y: 8/30 (26,67 %) số người được triệu tập; không chuyển tiếp',
  ],
  [
    'the steps of a procedure',
    appointmentProcedure({ on: '2025-11-01' }),
    'en',
    '  3. leadership collective (second time) (the head and deputies): names from the result of step 2 or another eligible person; the count is made public; Art. 33(2), Decree 170/2025/NĐ-CP',
  ],
  [
    'standards of a title (365-QĐ/TW)',
    standards({ on: '2025-08-30', position: 'minister' }),
    'vi',
    'Đề xuất theo Quy định 365-QĐ/TW, ngày 30/08/2025: số nhóm tiêu chuẩn chung: 6.',
    '  - tiêu chuẩn riêng của chức danh: Đã kinh qua thứ trưởng, hoặc cấp phó của ban, bộ, ngành, đoàn thể Trung ương, hoặc lãnh đạo chủ chốt cấp tỉnh; trường hợp ngoại lệ: Bộ Chính trị; Quy định 365-QĐ/TW (chưa rõ điều khoản)',
  ],
  [
    'limits of time: the day, what is due, the act it is counted from (377-QĐ/TW Art. 23)',
    appointmentTimetable(
      {
        acts: { planFileComplete: '2026-03-02', publication: '2026-03-02' },
        calendar: publishedWorkCalendar,
      },
      { on: '2026-03-02' },
    ),
    'vi',
    '  13/04/2026  phê duyệt quy hoạch: chậm nhất; mốc: nhận đủ hồ sơ quy hoạch; Điều 23 Quy định 377-QĐ/TW',
    '  22/03/2026  hết thời gian niêm yết, đăng tải: sớm nhất; mốc: công khai trong nội bộ; Điều 48 Luật số 10/2022/QH15',
  ],
  [
    'limits of time without an act: which acts they are counted from',
    appointmentTimetable({ acts: {} }, { on: '2026-03-02' }),
    'vi',
    '  - ngày nhận đủ hồ sơ quy hoạch (acts.planFileComplete)',
  ],
  [
    'the bodies of a ward (298-QĐ/TW Điều 4)',
    communeStructure('ward', on),
    'vi',
    '  - đảng ủy: Văn phòng, Ban Xây dựng Đảng, Cơ quan Ủy ban Kiểm tra; Điều 4 Quy định 298-QĐ/TW',
  ],
  [
    'a locality’s table against the central catalogue: by its own names',
    validateLocalTable(localTable([['communePartyDeputySecretary'], ['communePartySecretary', 'ownTitle']])),
    'vi',
    'Đề xuất theo Quy định 368-QĐ/TW, ngày 01/02/2026: bảng danh mục của địa phương chưa phù hợp với danh mục của Trung ương.',
    'Theo danh mục của địa phương: Bảng danh mục chức danh (ví dụ) (qd-1-tu-hanoi-2026).',
    '  xếp trái thứ bậc của danh mục Trung ương; điểm V.2 Hướng dẫn 45-HD/BTCTW:',
    '    - "Bí thư đảng ủy cấp xã" không thấp hơn "Phó Bí thư đảng ủy cấp xã"',
  ],
  [
    'a rank in a locality’s table: table, group and title by its own names',
    rankOf('ownTitle', { on: '2026-02-01', local }),
    'vi',
    'Đề xuất theo Bảng danh mục chức danh (ví dụ), ngày 01/02/2026: nhóm A "Nhóm của Thành phố", bậc 2 (Bảng danh mục chức danh (ví dụ)).',
    'Chức danh được xét: Chức danh riêng của Thành phố.',
  ],
  [
    'two titles of a locality’s table',
    compareRank('communePartySecretary', 'ownTitle', { on: '2026-02-01', local }),
    'en',
    'Proposed under Table of titles (an example), 1 February 2026: "Secretary of the commune-level Party committee" ranks higher than "The City’s own title".',
  ],
  [
    'a manager a locality’s table names',
    managingAuthority('ownTitle', { on: '2026-02-01', local }),
    'vi',
    'Theo danh mục của địa phương: Bảng danh mục chức danh (ví dụ) (qd-1-tu-hanoi-2026).',
  ],
  [
    'numbers of deputies: the limit and how it stands (300/2025/NĐ-CP)',
    deputyLimit({ of: 'communePeoplesCommittees', units: 10, deputies: 26 }, { on }),
    'vi',
    'Đề xuất theo Nghị định 300/2025/NĐ-CP, ngày 01/01/2026: Phó Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu trong toàn tỉnh: nhiều nhất 25; hiện có 26, vượt mức.',
    '  [lưu ý] Chức danh do Trung ương luân chuyển về không tính trong số lượng này (Điều 5, Điều 6). Xem Nghị định 300/2025/NĐ-CP (chưa rõ điều khoản).',
  ],
  [
    'numbers of deputies: what is missing',
    deputyLimit({ of: 'ministry' }, { on }),
    'en',
    '  - deputies of a ministry: at most 5',
    '  - how many units were merged into it (mergedFrom)',
  ],
  [
    'an allowance with its amount (07/2026/NĐ-CP)',
    leadershipAllowance('communePeoplesCommitteeChairperson', { on: '2026-02-01', place: hanoi }),
    'vi',
    'Đề xuất theo Nghị định 07/2026/NĐ-CP, ngày 01/02/2026: phụ cấp chức vụ lãnh đạo hệ số 0,7, 1.638.000 đồng/tháng theo lương cơ sở 2.340.000 đồng.',
    'Chức danh được xét: Chủ tịch Ủy ban nhân dân cấp xã.',
  ],
  [
    'an allowance without a base salary, of a text that may have ended',
    leadershipAllowance('communePartySecretary', { on: '2025-08-01' }),
    'en',
    'Proposed under Decree 33/2023/NĐ-CP, 1 August 2025: a leadership allowance of coefficient 0.3.',
  ],
  [
    'a reading whose value the caller supplies: the months of a shorter term',
    appointmentChecks(
      { ...fit, termMonths: 36, reachesRetirement: '2028-06' },
      { on, readings: { 'appointment.shortTerm': 24 } },
    ),
    'vi',
    '    Đã xét thêm:',
  ],
];

describe('answers on positions in words', () => {
  it.each(cases)('%s', (_, answer, lang, ...lines) => {
    const said = explain(answer, lang).split('\n');
    expect(said).toEqual(expect.arrayContaining(lines));
  });

  it('the outcome stands in the first sentence, what settles it before what is met', () => {
    const said = explain(appointmentChecks({ ...fit, healthy: false, kind: 'civilServant' }, { on }), 'vi');
    const [first] = said.split('\n');
    expect(first).toBe('Đề xuất theo Quy định 377-QĐ/TW, ngày 01/01/2026: chưa đủ điều kiện.');
    expect(said.indexOf('Điều kiện chưa đạt:')).toBeGreaterThan(0);
    expect(said.indexOf('Điều kiện chưa đạt:')).toBeLessThan(said.indexOf('Điều kiện đã đạt:'));
  });
});

/** Every rule a text of the room holds, wherever it stands. */
function rulesIn(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('kind' in value && ['share', 'count', 'flag'].includes(String(value.kind)) && 'provision' in value)
    found.push(value as Record<string, unknown>);
  for (const part of Object.values(value)) rulesIn(part, found);
  return found;
}

describe('labels of the room', () => {
  const rules = rulesIn(texts).filter((rule) => 'fact' in rule || 'part' in rule);

  it('every rule of its texts says what it asks or counts', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBeGreaterThan(40);
    const unnamed = rules.filter(({ kind, id, fact }) =>
      kind === 'flag'
        ? !(String(id) in labels.flag)
        : !(String(id) in labels.counted) && !(String((fact as { path: string }).path) in labels.fact),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it('every limit of time has a name, and nothing else has', () => {
    expect(new Set(deadlineRules.map(({ id }) => id))).toEqual(
      new Set(Object.keys(labels.appointmentDeadline)),
    );
  });

  it('no outcome has two names', () => {
    const names = outcomeTopics.flatMap((topic) => Object.keys(labels[topic]));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
