import { changeOfPost, hd43Quarters } from '../hd-43-btctw-2025/index.js';
import type { QuarterCase, QuarterRules } from '../regulation.js';
import { leaderOfQuarter, notYetRatedLeaders } from './leaders.js';
import { hd02Provisions as p } from './provisions.js';

const cases: readonly QuarterCase[] = [
  {
    id: 'NR1',
    vi: 'Đào tạo, bồi dưỡng tập trung từ 02 tháng trở lên trong quý: chưa xếp loại, phần còn lại chuyển quý sau',
    en: 'Full-time training of 2 months or more in the quarter: not yet rated, the rest carried to the next quarter',
    provision: p.unplaced__notYetRated,
  },
  {
    id: 'NR2',
    vi: 'Bổ nhiệm lần đầu, dưới 01 tháng trong quý: chưa xếp loại, xem xét ở quý sau',
    en: 'First appointed, less than 1 month in the quarter: not yet rated, looked at in the next quarter',
    provision: p.unplaced__notYetRated,
  },
  {
    id: 'NR3',
    vi: 'Nghỉ ốm, thai sản từ 02 tháng trở lên trong quý: chưa xếp loại; nghỉ đúng chế độ không bị bất lợi',
    en: 'Sick or maternity leave of 2 months or more in the quarter: not yet rated; lawful leave is never a disadvantage',
    provision: p.unplaced__notYetRated,
  },
  {
    id: 'NR4',
    vi: 'Đang kiểm tra dấu hiệu vi phạm: chưa xếp loại, xử lý sau khi có kết luận',
    en: 'Under inspection for signs of breach: not yet rated, handled after the conclusion',
    provision: p.unplaced__notYetRated,
  },
  {
    id: 'NR5',
    vi: 'Học tập, biệt phái, nghỉ ốm, thai sản từ một nửa quý trở lên: cộng vào quý sau, không tính là dưới mức tối thiểu',
    en: 'Training, secondment, sick or maternity leave of half the quarter or more: added to the next, not counted as below minimum',
    sample: true,
    provision: p.unplaced__practice,
  },
  changeOfPost,
  {
    id: 'NR7',
    vi: 'Biệt phái, kiêm nhiệm: nơi sử dụng nhận xét, nơi quản lý quyết định; một người một hồ sơ, không xếp loại hai lần',
    en: 'Secondment, concurrent posts: the using body comments, the managing body decides; one file a person, no double rating',
    sample: true,
    provision: p.unplaced__practice,
  },
  {
    id: 'NR8',
    vi: 'Một người hai chức vụ, hai cấp quyết định: cấp ủy cấp trên quyết định',
    en: 'One person, two posts, two deciding levels: the higher committee decides',
    sample: true,
    provision: p.unplaced__practice,
  },
];

/** From the second quarter of 2026. */
export const hd02Quarters: QuarterRules = {
  from: '2026-04-01',
  before: hd43Quarters,
  lastWithYear: hd43Quarters.lastWithYear,
  notRated: cases,
  scope: { leader: notYetRatedLeaders },
  levels: { leader: leaderOfQuarter },
  year: {
    barsExcellent: {
      kinds: ['leader'],
      others: { reading: 'rating.quarterBarForOthers', is: 'yes' },
      provision: p.unplaced__notCompletedQuarter,
    },
    replacement: { consecutive: 2, provision: p.unplaced__consecutive },
    moreExcellentFirst: p.unplaced__moreExcellent,
  },
};
