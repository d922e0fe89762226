import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { districtCommittee } from '../../examples/district-committee.js';
import { nationalAssembly } from '../../examples/national-assembly.js';

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

  it('the main program prints both, short enough to read', async () => {
    await import('../../examples/main.js');
    expect(printed).toContain('Huyện ủy, lấy phiếu tín nhiệm ngày 29/12/2023');
    expect(printed).toContain('Quốc hội khóa XV, Kỳ họp thứ 6, 25/10/2023');
    expect(printed.length).toBeLessThan(150);
    expect(printed.filter((line) => /undefined|NaN|\[object/.test(line))).toEqual([]);
  });
});
