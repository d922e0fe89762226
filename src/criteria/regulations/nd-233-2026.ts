import { textNeeded } from '../../reasoning/index.js';
import type { CriteriaFrame } from '../model.js';
import { criteriaFrom, family, group, item, onTasks, root } from './frame.js';
import { bandsAt } from './state.js';

const instrument = 'nd-233-2026';
/** Điều 7 khoản 6, Điều 10, 11: the two parts of the scale. */
export const scale233 = { general: 30, results: 70 } as const;

/** Điều 12 khoản 5, Điều 15 khoản 1: the points of the year are the average of the periods, those sent by the old unit too. */
export const nd233Average = {
  since: '2026-07-01',
  provision: { instrument, eId: 'art_12__para_5' },
  sentByOldBody: { instrument, eId: 'art_15__para_1' },
  evidence: 'readInOneSource',
  accumulates: false,
} as const;

/** Đơn vị sự nghiệp công lập, Điều 5, 6: three general criteria, four of results. */
export const nd233Unit: CriteriaFrame = {
  id: `${instrument}/unit`,
  title: { vi: 'Tiêu chí đánh giá đơn vị sự nghiệp công lập', en: 'Criteria of public service units' },
  instrument,
  provision: { instrument, eId: 'art_5__criteria' },
  subjects: ['serviceUnit'],
  scale: 'points',
  criteria: criteriaFrom(
    {
      instrument,
      evidence: 'readInOneSource',
      numberUnverified: true,
      eIdOf: (id) =>
        ({ 'ND233U.I': 'art_5__criteria', 'ND233U.II': 'art_6__criteria' })[id] ??
        `art_6__criterion${id.split('.')[2]}`,
    },
    [
      root('ND233U.I', 'Tiêu chí chung', 'general criteria', { max: scale233.general, unlisted: 3 }),
      ...onTasks([
        root('ND233U.II', 'Kết quả thực hiện nhiệm vụ', 'results of tasks', { max: scale233.results }),
        item('ND233U.II.1', 'thực hiện chức năng, nhiệm vụ', 'functions and tasks'),
        item('ND233U.II.2', 'chất lượng, trong đó có mức độ hài lòng', 'quality, satisfaction among it'),
        item('ND233U.II.3', 'sử dụng nguồn lực', 'use of resources'),
        item('ND233U.II.4', 'đổi mới sáng tạo', 'innovation'),
      ]),
    ],
  ),
  bands: bandsAt(instrument, {
    excellent: 'art_7__para_1',
    good: 'art_7__para_2',
    completed: 'art_7__para_3',
    notCompleted: 'art_7__para_4',
  }),
  unread: [
    textNeeded({
      vi: 'Điểm của từng tiêu chí của đơn vị do cấp có thẩm quyền xếp loại quy định (khoản 6 Điều 7).',
      en: 'The points of each criterion of a unit are set by the authority that rates it (Art. 7(6)).',
    }),
  ],
};

const managing = { subjects: ['managingPublicEmployee'] } as const;

/** `ND233.I.2.3` stands in nhóm 2 Phụ lục I, `ND233.II.4` somewhere in Điều 11. */
function placeOf(id: string): string {
  const [, part, ...rest] = id.split('.');
  if (rest.length === 0) return part === 'I' ? 'art_10__criteria' : 'art_11__criteria';
  return part === 'I' ? `app_1__point_${rest.join('.')}` : `art_11__criterion${rest.join('_')}`;
}

/** Viên chức, Điều 10, 11, Phụ lục I: the factors without a formula; the unit’s own regulation gives the points. */
export const nd233Person: CriteriaFrame = {
  id: `${instrument}/publicEmployee`,
  title: { vi: 'Tiêu chí đánh giá viên chức', en: 'Criteria of public employees' },
  instrument,
  provision: { instrument, eId: 'art_10__criteria' },
  subjects: ['publicEmployee', 'managingPublicEmployee'],
  scale: 'points',
  criteria: criteriaFrom(
    { instrument, evidence: 'readInOneSource', numberUnverified: true, eIdOf: placeOf },
    [
      root('ND233.I', 'Tiêu chí chung', 'general criteria', { max: scale233.general }),
      group('ND233.I.1', 'nhóm thứ nhất, mười tiêu chí từ a đến k', 'the first group, ten items a to k', {
        unlisted: 10,
      }),
      group('ND233.I.2', 'nhóm thứ hai, bốn nhóm nhỏ', 'the second group, four sub-groups'),
      group('ND233.I.2.1', 'năng lực chuyên môn, nghiệp vụ', 'ability'),
      group(
        'ND233.I.2.2',
        'khả năng đáp ứng nhiệm vụ thường xuyên, đột xuất',
        'meeting regular and sudden tasks',
      ),
      group('ND233.I.2.3', 'tinh thần trách nhiệm', 'responsibility'),
      group(
        'ND233.I.2.4',
        'thái độ đối với người sử dụng dịch vụ và đồng nghiệp',
        'attitude to service users and colleagues',
      ),
      ...family('innovation', [
        group(
          'ND233.I.3',
          'đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm',
          'innovation, daring',
          { unlisted: 3 },
        ),
      ]),
      ...onTasks([
        root('ND233.II', 'Kết quả thực hiện nhiệm vụ', 'results of tasks', { max: scale233.results }),
        item('ND233.II.1', 'số lượng', 'quantity'),
        item('ND233.II.2', 'chất lượng', 'quality'),
        item('ND233.II.3', 'tiến độ', 'progress'),
        item('ND233.II.4', 'kết quả của đơn vị, lĩnh vực phụ trách', 'result of the unit or field', managing),
        item('ND233.II.5', 'khả năng tổ chức triển khai nhiệm vụ', 'ability to organise', managing),
        item('ND233.II.6', 'năng lực tập hợp, đoàn kết', 'ability to gather and unite', managing),
      ]),
    ],
  ),
  bands: bandsAt(instrument, {
    excellent: 'art_12__para_1',
    good: 'art_12__para_2',
    completed: 'art_12__para_3',
    notCompleted: 'art_12__para_4__point_a',
  }),
  unread: [
    textNeeded({
      vi: 'Nghị định 233/2026/NĐ-CP không có công thức, không chia điểm bên trong 30 và 70: quy chế của đơn vị quy định (khoản 5 Điều 12). Công thức của Nghị định 335/2025/NĐ-CP không áp dụng cho viên chức.',
      en: 'Decree 233/2026/NĐ-CP prints no formula and no points inside 30 and 70: the unit’s own regulation sets them (Art. 12(5)). The formula of Decree 335/2025/NĐ-CP is not law for public employees.',
    }),
  ],
};
