import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar as calendar } from '../../src/calendar/index.js';
import {
  allocateExcellent,
  checkDistribution,
  linkRatings,
  ratingAuthorities,
  ratingFile,
  ratingForms,
  ratingPetition,
  ratingProcedure,
  ratingPublication,
  ratingTimetable,
  whoRates,
} from '../../src/rating/index.js';
import { type Explainable, explain } from '../../src/words/index.js';

const clerk = { side: 'state', kind: 'civilServant', leader: false, year: 2023 } as const;
const lines = (answer: Explainable) => [explain(answer, 'vi'), explain(answer, 'en')] as const;

describe('the State’s round in words', () => {
  it.each<[string, Explainable, string, string]>([
    [
      'acts, with who takes part',
      ratingProcedure(clerk),
      'họp nhận xét, đánh giá: cấp trực tiếp quản lý, sử dụng cán bộ, công chức, viên chức; sau "tự đánh giá, tự xếp loại"; thành phần: toàn thể công chức của đơn vị; khoản 2 Điều 18 Nghị định 90/2020/NĐ-CP',
      'taking part: all civil servants of the unit; Art. 18(2), Decree 90/2020/NĐ-CP',
    ],
    [
      'who tracks through the year',
      ratingAuthorities({ side: 'state', kind: 'publicEmployee', leader: true, head: true, year: 2027 }),
      'theo dõi, đánh giá trong năm: Người đứng đầu cơ quan quản lý đơn vị',
      'tracks through the year: The head of the managing body',
    ],
    ['forms', ratingForms(clerk), 'Mẫu số 02 (công chức)', 'Mẫu số 02 (a civil servant)'],
    [
      'the file',
      ratingFile(clerk),
      '- phiếu đánh giá, xếp loại; lưu cả bản giấy; Điều 22 Nghị định 90/2020/NĐ-CP',
      '- the comment of the Party committee; if any; Art. 22, Decree 90/2020/NĐ-CP',
    ],
    [
      'who rates whoever moved',
      whoRates({ ...clerk, moved: { monthsAtOldBody: 6, oldBodyGone: false } }),
      '- chuyển công tác trong năm: cơ quan, đơn vị mới; kết hợp ý kiến của cơ quan cũ; khoản 1 Điều 20 Nghị định 90/2020/NĐ-CP',
      '- moved in the year: the new body; with the opinion of the old body; Art. 20(1), Decree 90/2020/NĐ-CP',
    ],
    [
      'days',
      ratingTimetable({ ...clerk, done: { stateRating: '2023-12-15' } }),
      'có việc trễ thời hạn',
      'something is late',
    ],
    [
      'publication',
      ratingPublication({
        decidedOn: '2025-12-10',
        publishedOn: '2025-12-17',
        takenDownOn: '2026-01-05',
        calendar,
      }),
      'Công khai liên tục ít nhất 20 ngày: chưa đủ số ngày; Điều 48 Luật số 10/2022/QH15.\nSớm nhất thôi công khai từ 06/01/2026.',
      'Shown for at least 20 consecutive days: too short; Art. 48, Law 10/2022/QH15.\nMay be taken down from 6 January 2026.',
    ],
    [
      'a petition',
      ratingPetition({ side: 'state', kind: 'publicEmployee', year: 2027, publishedOn: '2027-12-06' }),
      'Gửi kiến nghị đến: cấp có thẩm quyền đánh giá, xếp loại hoặc cấp trực tiếp quản lý, sử dụng cán bộ, công chức, viên chức.',
      'The petition goes to: the authority that settles the rating or the body that directly manages and employs the person.',
    ],
    [
      'places by group',
      allocateExcellent({
        side: 'state',
        kind: 'civilServant',
        year: 2026,
        candidates: [{ id: 'a', rank: 1, group: 'clerks' }],
        good: 9,
        groups: [{ id: 'clerks', good: 5 }],
      }),
      'nhóm clerks: số chỗ 1',
      'group clerks: places 1',
    ],
    [
      'a tally by group',
      checkDistribution({
        side: 'state',
        kind: 'civilServant',
        year: 2026,
        counts: { excellent: 1, good: 6 },
        groups: [
          { id: 'clerks', counts: { excellent: 1, good: 3 } },
          { id: 'heads', counts: { excellent: 0 } },
        ],
      }),
      'Từng nhóm có nhiệm vụ tương đồng:\n  - clerks: vượt giới hạn\n  - heads: chưa đủ số liệu',
      'By group of similar tasks:\n  - clerks: above the cap\n  - heads: counts are missing',
    ],
    [
      'two ratings of one person',
      linkRatings(
        { level: 'notCompleted', decidedOn: '2020-12-10' },
        { level: 'completed', decidedOn: '2020-12-20' },
      ),
      'Quy định gắn hai kết quả:\n  - Nhà nước xếp loại trước, là cơ sở: đúng;',
      'with "tasks not completed" from the State the Party member has the same: broken;',
    ],
  ])('%s', (_, answer, vi, en) => {
    const said = lines(answer);
    expect(said[0]).toContain(vi);
    expect(said[1]).toContain(en);
  });

  it('whatever is missing has a name', () => {
    const open = [
      allocateExcellent({ ...clerk, year: 2024, candidates: [], good: 1 }),
      allocateExcellent({ ...clerk, year: 2024, candidates: [], good: 1, outstanding: { decided: true } }),
      allocateExcellent({ side: 'state', kind: 'serviceUnit', year: 2026, candidates: [], good: 1 }),
      ratingProcedure({ side: 'state', kind: 'civilServant', year: 2023 }),
      whoRates({ ...clerk, moved: {} }),
      ratingPetition({ ...{ side: 'state', kind: 'cadre', year: 2023 } }),
      linkRatings({ level: 'good' }, { level: 'good', decidedOn: '2025-12-20' }),
    ];
    for (const answer of open) {
      const { missing } = answer as { missing: readonly string[] };
      expect(missing.length).toBeGreaterThan(0);
      for (const path of missing) expect(explain(answer, 'vi')).toContain(`(${path})`);
    }
  });
});
