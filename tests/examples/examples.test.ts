import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterDiscipline } from '../../examples/after-discipline.js';
import { leaders, members, organisations } from '../../examples/data/district.js';
import { districtCommittee } from '../../examples/district-committee.js';
import { districtYearEnd } from '../../examples/district-year-end.js';
import { measuresThroughTheYear } from '../../examples/measures.js';
import { nationalAssembly } from '../../examples/national-assembly.js';
import { rotationPlan } from '../../examples/rotation-plan.js';
import { trainingScheme } from '../../examples/training-scheme.js';

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(...String(line).split('\n')));
});
afterEach(() => void vi.restoreAllMocks());

describe('the examples run and print what they promise', () => {
  it('the National Assembly, recomputed from its published counts', () => {
    nationalAssembly();
    expect(printed).toEqual(
      expect.arrayContaining([
        'Quốc hội khóa XIII, Kỳ họp thứ 5, 11/06/2013',
        `  ${'Thủ tướng Chính phủ'.padEnd(50)}  210 (42,17 %)   122 (24,5 %)  160 (32,13 %)`,
        '  Tỷ lệ tính trên 498 tổng số đại biểu (thành viên).',
        '  Tỷ lệ đã công bố: 49/49 khớp khi tính trên 498 tổng số đại biểu (thành viên).',
        '  Tỷ lệ đã công bố: 28/28 khớp khi tính trên 497 tổng số đại biểu (thành viên).',
        '    Số phiếu tín nhiệm thấp: 72/481 (14,97 %) số phiếu thu về, chưa đến mức trên một nửa (1/2); khoản 2 Điều 12 Nghị quyết 96/2023/QH15.',
        '  Tỷ lệ đã công bố: không có.',
      ]),
    );
  });

  it('after a discipline, as the texts changed', () => {
    afterDiscipline();
    expect(printed).toEqual(
      expect.arrayContaining([
        'cảnh cáo, 2023-03-01 – 2024-03-01',
        '    bổ nhiệm chức vụ cao hơn    2025-09-02  đã hết thời gian chờ sau kỷ luật',
        '    bổ nhiệm chức vụ cao hơn    2026-03-02  chưa hết thời gian chờ sau kỷ luật',
      ]),
    );
  });

  it('a district committee, from single ballots to the explanation', () => {
    districtCommittee();
    expect(printed).toEqual(
      expect.arrayContaining([
        '    09/12/2023  người được lấy phiếu tín nhiệm: gửi hồ sơ, báo cáo',
        '    lệch nhau, tv5 tín nhiệm thấp: 21 / 20',
        '    kiểm lại khớp: thu về 39, hợp lệ 38, không hợp lệ 1',
        '    tv5  21/39  tín nhiệm thấp trên một nửa, chưa đến mức hai phần ba',
        '    tv7  26/39  tín nhiệm thấp đến mức hai phần ba',
        'Số phiếu tín nhiệm thấp: 26/39 (66,67 %) số phiếu thu về, từ hai phần ba (2/3) trở lên; khoản 3 Điều 11 Quy định 96-QĐ/TW.',
        'Low marks: 26 of 39 (66.67 %) ballots collected, at least two thirds (2/3); Art. 11(3), Regulation 96-QĐ/TW.',
      ]),
    );
  });

  it("a district's year-end: the levels of 2023, every refusal, and the text of 2025 beside them", () => {
    districtYearEnd();
    expect(printed).toEqual(
      expect.arrayContaining([
        '  chậm nhất 30/12/2023: hoàn thành đánh giá, xếp loại',
        '  HTXS  Hoàn thành xuất sắc nhiệm vụ                       8                 281                  10',
        '  Từ HTT trở lên trên số được xếp loại                95,0 %              91,0 %              92,2 %',
        '    374 đủ điều kiện HTXS: 281 trong giới hạn, 93 ngoài giới hạn nên xếp HTT',
        '       60  nhóm trong giới hạn theo câu chữ của văn bản; cộng lại: trong giới hạn theo câu chữ của văn bản',
        '      296  không xếp loại vì được miễn công tác và sinh hoạt đảng',
        '     1602  chỉ tiêu, nhiệm vụ hoàn thành vượt mức: từ 50 % trở lên; khoản 1 Điều 12 Quy định 124-QĐ/TW (chưa rõ điểm)',
        '        2  KHT hoặc HT, cấp có thẩm quyền quản lý cán bộ quyết định: đơn vị bị xếp loại Không hoàn thành nhiệm vụ',
        '  HTXS  Hoàn thành xuất sắc nhiệm vụ                       8           (+20) 301             (+1) 11',
        '      194  HTT → HTXS, trong đó 126 do: chỉ tiêu, nhiệm vụ hoàn thành vượt mức',
        '           từ 50 % trở lên; khoản 1 Điều 12 Quy định 124-QĐ/TW (chưa rõ điểm) | từ 30 % trở lên; điểm 1.3 khoản 1 Điều 11 Quy định 366-QĐ/TW',
      ]),
    );
  });

  it('the columns of a table add up to its subjects', () => {
    districtYearEnd();
    const rows = printed.flatMap((line) =>
      /^ {2}(HTXS|HTT|HT|KHT|\?|–) {2}/.test(line) ? [countsOf(line)] : [],
    );
    expect(rows).toHaveLength(12);
    for (const table of [rows.slice(0, 6), rows.slice(6)]) {
      const sums = [0, 1, 2].map((column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0));
      expect(sums).toEqual([organisations, members, leaders].map(({ length }) => length));
    }
  });

  it('five records through the year of the vote, under the texts of each day', () => {
    measuresThroughTheYear();
    expect(printed).toEqual(
      expect.arrayContaining([
        '  c1  2024-01-10  cán bộ',
        '      miễn nhiệm (phải thực hiện): khoản 3 Điều 11 Quy định 96-QĐ/TW',
        '      khác nhau giữa các văn bản: đúng hai phần ba số phiếu tín nhiệm thấp',
        '      từ chức (xem xét): điểm 3 Điều 6 Quy định 41-QĐ/TW',
        '      cho thôi việc (phải thực hiện): điểm a khoản 3 Điều 58 Luật số 22/2008/QH12',
        '  c4  2023-10-10  cán bộ',
        '  c5  không có hệ quả nào',
      ]),
    );
  });

  it('a plan of rotation of 120 leaders: what it lacks, who may go, who is due, what contradicts', () => {
    rotationPlan();
    expect(printed).toEqual(
      expect.arrayContaining([
        'Kế hoạch luân chuyển, 120 cán bộ giả định',
        'Đề xuất theo Quy định 65-QĐ/TW, ngày 01/02/2026: kế hoạch chưa nêu đủ nội dung.',
        '  - nhu cầu: dòng bí thư xã 11; khoản 1 Điều 7 Quy định 65-QĐ/TW',
        '  - bí thư xã 3: đủ người đáp ứng điều kiện',
        '  - p13-0: giữ chức vụ cấp trưởng đủ hai nhiệm kỳ liên tiếp; từ 01/03/2023; kế hoạch chưa nêu',
        '  - một người được nêu ở nhiều dòng: p5-0; dòng bí thư xã 11, bí thư xã 12',
      ]),
    );
    expect(printed.filter((line) => /undefined|null|NaN|\[object/.test(line))).toEqual([]);
  });

  it('a scheme of training before and after 1 July 2025', () => {
    trainingScheme();
    expect(printed).toEqual(
      expect.arrayContaining([
        '  30/06/2025: 0 người không tính',
        '  01/07/2025: 10 người không tính',
        '    Theo luật: 47 có trình độ đại học, 6 còn thời hạn, 0 chưa có, 7 chưa xác định',
        '    Theo luật: 39 có trình độ đại học, 0 còn thời hạn, 0 chưa có, 11 chưa xác định',
        '    Bí thư, chủ tịch có trình độ đại học           ███████████████░░░░░ 15/20 (75 %), còn thiếu 3: chưa rõ',
      ]),
    );
  });

  it('npm start runs all of them as they stand, the same on every run, short enough to read', async () => {
    await import('../../examples/main.js');
    const started = execFileSync(process.execPath, ['scripts/start.mjs'], { encoding: 'utf8' });
    expect(started).toBe(`${printed.join('\n')}\n`);
    expect(printed).toContain('Huyện ủy, lấy phiếu tín nhiệm ngày 29/12/2023');
    expect(printed).toContain('Quốc hội khóa XV, Kỳ họp thứ 6, 25/10/2023');
    expect(printed).toContain('Cùng số liệu ấy theo Quy định 366-QĐ/TW năm 2025, trong ngoặc là chênh lệch');
    expect(printed.length).toBeLessThan(280);
    expect(printed.filter((line) => /undefined|null|NaN|\[object/.test(line))).toEqual([]);
  });
});

/** The counts of a row, without the changes in brackets. */
const countsOf = (line: string): readonly number[] =>
  (line.replace(/\([^)]*\)/g, '').match(/\d+/g) ?? []).map(Number);
