import { isSo, type Rung } from '../../../reasoning/index.js';
import { changedPost } from '../../facts/quarter.js';
import type { Rated } from '../../facts/rated.js';
import type { Scope } from '../../model.js';
import type { QuarterCase, QuarterRules } from '../regulation.js';
import { hd43Provisions as p } from './provisions.js';

/** Chuyển chức vụ, đơn vị trong quý: which unit rates is settled by a mark of two months that could not be read. */
export const twoMonthMark: Rung<Rated, Scope> = {
  when: [isSo('hd43.changedPost', p.unplaced__twoMonths, changedPost)],
  leadsTo: { silent: true, among: ['rated', 'notRated'] },
};

export const changeOfPost: QuarterCase = {
  id: 'NR6',
  vi: 'Chuyển chức vụ, đơn vị trong quý: theo mốc 2 tháng; nơi cũ bàn giao số liệu, nơi mới tổng hợp',
  en: 'Change of post or unit in the quarter: by the two-month mark; the old unit hands over data, the new one compiles',
  provision: p.unplaced__twoMonths,
};

/** Đánh giá hằng quý: the first quarter assessed was the last of 2025, with the year. */
export const hd43Quarters: QuarterRules = {
  from: '2025-10-01',
  lastWithYear: p.unplaced__quarters,
  notRated: [changeOfPost],
  scope: { leader: [twoMonthMark] },
  year: {},
};
