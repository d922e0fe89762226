import type { AuthorityRow } from '../regulation.js';
import { qd124Provisions as p } from './provisions.js';

/** Điều 13, beside the levels which the guidance names. */
export const authorities: readonly AuthorityRow[] = [
  {
    id: 'A4',
    rated: {
      vi: 'Đảng bộ cấp trên trực tiếp cơ sở (cấp huyện)',
      en: 'Party organisations directly above the grassroots (district level)',
    },
    ratesItself: { vi: 'Ban thường vụ', en: 'Its standing committee' },
    decides: { vi: 'Ban thường vụ cấp ủy cấp tỉnh', en: 'The provincial standing committee' },
    provision: p.art_13__district,
  },
  {
    id: 'A5',
    rated: { vi: 'Đảng bộ cấp tỉnh', en: 'Provincial Party organisations' },
    ratesItself: { vi: 'Đảng bộ đó', en: 'The organisation itself' },
    decides: { vi: 'Cấp ủy cấp tỉnh', en: 'The provincial committee' },
    provision: p.art_13__province,
  },
  {
    id: 'A7',
    rated: { vi: 'Đảng viên', en: 'Party members' },
    ratesItself: { vi: 'Đảng viên', en: 'The member' },
    proposes: { vi: 'Chi bộ', en: 'The cell' },
    decides: { vi: 'Cấp có thẩm quyền đối với chi bộ', en: 'The authority over the cell' },
    provision: p.art_13__member,
  },
  {
    id: 'A8',
    rated: { vi: 'Cán bộ lãnh đạo, quản lý', en: 'Leading and managing cadres' },
    ratesItself: { vi: 'Cán bộ đó', en: 'The cadre' },
    decides: { vi: 'Cấp quản lý cán bộ', en: 'The body that manages the cadre' },
    provision: p.art_13__cadre,
  },
  {
    id: 'A9',
    rated: { vi: 'Tập thể, cá nhân khác', en: 'Other collectives and persons' },
    ratesItself: { vi: 'Tập thể, cá nhân đó', en: 'They themselves' },
    decides: { vi: 'Cấp ủy cấp trên trực tiếp', en: 'The directly superior committee' },
    provision: p.art_13,
  },
];
