import { provisionsOf } from '../../law/index.js';
import type { CriteriaFrame } from '../model.js';
import { criteriaFrom, item, onTasks } from './frame.js';

const instrument = 'hd-02-btctw-2026';

/** Places of the guidance this room cites beside the axes. */
export const hd02Provisions = provisionsOf(instrument, {
  unplaced__kpiFormula: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Gợi ý công thức: KPI = (A + B + C + D) / 4; A số lượng, B chất lượng, C tiến độ, D lãnh đạo, chỉ đạo, tổ chức thực hiện.',
    en: 'Suggested formula: KPI = (A + B + C + D) / 4; A quantity, B quality, C progress, D leading and organising.',
  },
});

/** Gợi ý KPI: the mean of the four. */
export const hd02Kpi = {
  provision: hd02Provisions.unplaced__kpiFormula,
  since: '2026-05-22',
  factors: ['A', 'B', 'C', 'D'],
} as const;

/** Sáu trục kết quả trọng tâm: quarterly assessment of leaders, from Quý II/2026. */
export const hd02Axes: CriteriaFrame = {
  id: 'hd-02-btctw-2026/axes',
  title: { vi: 'Sáu trục kết quả trọng tâm', en: 'Six key result axes' },
  instrument,
  provision: { instrument, eId: 'unplaced__axis1' },
  subjects: ['leader', 'centralLeader'],
  scale: 'points',
  quarters: [1, 2, 3],
  criteria: criteriaFrom(
    {
      instrument,
      evidence: 'readInSeveralSources',
      numberUnverified: true,
      eIdOf: (id) => `unplaced__axis${id.slice(1)}`,
    },
    onTasks([
      item(
        'T1',
        'Thực hiện mục tiêu phát triển kinh tế - xã hội và nhiệm vụ chính trị được giao',
        'Socio-economic development goals and the political tasks given',
      ),
      item(
        'T2',
        'Hoàn thiện thể chế, đẩy mạnh phân cấp, phân quyền gắn với kiểm tra, giám sát',
        'Institutions; decentralisation and delegation tied to inspection and supervision',
      ),
      item(
        'T3',
        'Thúc đẩy phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
        'Science, technology, innovation and digital transformation',
      ),
      item(
        'T4',
        'Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh; giữ gìn đoàn kết, thống nhất nội bộ; phòng, chống tham nhũng, lãng phí, tiêu cực',
        'A clean and strong Party and political system; unity; fight against corruption, waste and negativity',
      ),
      item(
        'T5',
        'Phát triển văn hóa, con người, bảo đảm an sinh xã hội, nâng cao đời sống Nhân dân',
        'Culture, people, social security, the life of the People',
      ),
      item(
        'T6',
        'Củng cố quốc phòng, an ninh, giữ vững ổn định chính trị - xã hội, nâng cao hiệu quả đối ngoại và hội nhập quốc tế',
        'Defence, security, political and social stability, external relations and integration',
      ),
    ]),
  ),
  unread: [
    {
      unread: 'localTextNeeded',
      what: {
        vi: 'Điểm mẫu của từng trục trong Hướng dẫn 02-HD/BTCTW chưa đọc được; các nơi tự đặt điểm.',
        en: 'The sample points of each axis in Guidance 02-HD/BTCTW could not be read; bodies set their own.',
      },
    },
  ],
};
