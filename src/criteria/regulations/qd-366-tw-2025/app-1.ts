import { group, item } from '../frame.js';
import { annex, pointsDelegated } from './annex.js';
import { nineBlocs } from './blocs.js';

/** Phụ lục 1: tập thể. */
export const app1 = annex({
  number: 1,
  title: { vi: 'Khung tiêu chí đánh giá tập thể', en: 'Frame of criteria of collectives' },
  subjects: ['collective', 'organisation'],
  evidence: 'readInSeveralSources',
  resultsTitle: { vi: 'Nhóm tiêu chí về kết quả thực hiện nhiệm vụ', en: 'criteria on task results' },
  general: [
    item(
      'A1.I.1',
      'xây dựng, chỉnh đốn Đảng; tổ chức đảng và hệ thống chính trị; đội ngũ cán bộ, đảng viên',
      'Party building and rectification; organisations and political system; quality of cadres and members',
    ),
    item(
      'A1.I.2',
      'năng lực lãnh đạo của cấp uỷ; phối hợp công tác; đoàn kết nội bộ',
      'leading capacity of the committee; coordination; unity',
    ),
    item(
      'A1.I.3',
      'thanh tra, kiểm tra, giám sát và kỷ luật đảng; kiểm soát quyền lực',
      'inspection, supervision, discipline; control of power; no corruption, waste, negativity, degeneration inside',
    ),
    item(
      'A1.I.4',
      'nguyên tắc tổ chức và hoạt động; quy chế làm việc',
      'principles (democratic centralism, self-criticism); working rules; division of tasks',
    ),
    item(
      'A1.I.5',
      'lãnh đạo nhiệm vụ chính trị; bộ máy tinh gọn, tinh giản biên chế; cải cách hành chính, chuyển đổi số; văn hoá công vụ',
      'political task; lean apparatus; reform, digital, science and technology; service culture',
    ),
    item(
      'A1.I.6',
      'tự phê bình và phê bình, tự soi, tự sửa; khắc phục hạn chế, yếu kém, khuyết điểm',
      'self-criticism; cure of faults shown in earlier reviews or by inspection',
    ),
  ],
  results: [
    group(
      'A1.II.1',
      'cụ thể hoá nghị quyết, chương trình, kế hoạch công tác và tổ chức thực hiện mục tiêu, chỉ tiêu, nhiệm vụ (một trong 9 khối)',
      'concretising and carrying out, quantified by product, schedule, quality or index; one of nine blocs',
    ),
    ...nineBlocs('A1.II.1', 'collective'),
    group(
      'A1.II.2',
      'kết quả đánh giá, xếp loại các lĩnh vực, địa phương, cơ quan, đơn vị phụ trách (nếu có); tổ chức trực thuộc và cá nhân liên quan',
      'ratings of fields, localities, bodies in charge (if any), of subordinate organisations and persons',
    ),
  ],
  unread: [pointsDelegated],
});
