import { gradesOf } from '../conditions.js';
import { poorGrades } from '../grounds.js';
import { qd132Provisions as p } from './provisions.js';

/** Điều 12: what the levels of every subject have in common. */

/** Khoản 2, khoản 3: the grades of the lower levels. */
export const grades = {
  good: gradesOf('qd132.good', p.art_12__para_2, 'good', 'average'),
  completed: gradesOf('qd132.completed', p.art_12__para_3, 'average', 'average'),
} as const;

/** Khoản 4, mở đầu: các tiêu chí ở cấp độ Kém. */
export const poor = poorGrades('qd132', p.art_12__para_4);
