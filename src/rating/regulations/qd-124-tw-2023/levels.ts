import { countOf, isSo, type Rule } from '../../../reasoning/index.js';
import { isModel } from '../../facts/flags.js';
import { criteriaBelow } from '../../facts/grades.js';
import type { Rated } from '../../facts/rated.js';
import { noneBelow } from '../conditions.js';
import { qd124Provisions as p } from './provisions.js';

/** Điều 12: what the levels of every subject have in common. */

/** "Cơ bản" từ Trung bình trở lên: no share is printed. */
export const basically: readonly Rule<Rated>[] = [
  noneBelow('qd124.completed.task', p.art_12__para_3, 'task', 'average'),
  countOf(
    'qd124.completed.other',
    p.art_12__para_3,
    {
      reading: 'rating.basicallyRule',
      among: {
        atMostOneOther: criteriaBelow('other', 'average', 1),
        noneBelow: criteriaBelow('other', 'average'),
      },
    },
    'atMost',
    0,
  ),
];

/** Nhiều thành tích nổi bật, là hình mẫu: people judge it. */
export const model = isSo('qd124.excellent.model', p.art_12__para_1, isModel);
