import { fraction } from '../../../quantity/index.js';
import { textNeeded } from '../../../reasoning/index.js';
import type { CapRule } from '../regulation.js';
import type { Guidance } from './guidance.js';

/** Không quá 20 % số hoàn thành tốt, the group drawn otherwise for each kind; no higher share is known. */
export const cap = (g: Guidance): CapRule => ({
  ratio: fraction(1, 5),
  group: {
    partyMember: { vi: 'từng tổ chức cơ sở đảng', en: 'each grassroots Party organisation' },
    leader: {
      vi: 'nhóm chức danh tương đương ở từng cấp, từng lĩnh vực',
      en: 'equivalent titles of each level and sector',
    },
    collective: {
      vi: 'từng loại tập thể lãnh đạo, quản lý trực thuộc cấp tỉnh hoặc trực thuộc cấp huyện',
      en: 'each kind of leadership collective directly under one province or one district',
    },
    organisation: { vi: 'từng loại tổ chức đảng', en: 'each type of Party organisation' },
  },
  provision: g.unplaced__memberCap,
  apart: {
    leader: { provision: g.unplaced__leaderCap },
    collective: { provision: g.unplaced__collectiveCap },
    organisation: {
      provision: g.unplaced__organisationCap,
      setByAuthority: {
        reading: 'rating.organisationCap',
        is: 'authorityDecides',
        ...textNeeded({
          vi: 'Cấp có thẩm quyền quyết định số tổ chức đảng xếp loại xuất sắc.',
          en: 'The competent authority decides the number of Party organisations rated excellent.',
        }),
      },
    },
  },
});
