import type { Provision } from '../../../law/index.js';
import { fraction } from '../../../quantity/index.js';
import { type Ladder, textSilent } from '../../../reasoning/index.js';
import type { Rated } from '../../facts/rated.js';
import type { Scope } from '../../model.js';
import { admittedUnder, exempt, formedUnder, stateRatingBy, suspended } from '../conditions.js';
import { hd25, hd25Authorities, hd25Deadlines, hd25Forms, hd25Provisions } from '../hd-25-btctw-2023.js';
import type { CapRule, RatingRegulation } from '../regulation.js';
import { nd90, nd90Provisions } from '../state/nd-90-2020/text.js';
import { acts } from './acts.js';
import { authorities } from './authorities.js';
import { collective, organisation } from './bodies.js';
import { leader, partyMember } from './individuals.js';
import { places } from './places.js';
import { qd124Provisions as p, qd124 } from './provisions.js';

/** Khoản 1: nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng. */
const likeGroup = {
  vi: 'nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng',
  en: 'a group of like position, role, function and task',
};
const cap: CapRule = {
  ratio: fraction(1, 5),
  smallGroup: { fewerThan: 5, most: 1, provision: p.art_12__smallGroup },
  group: { partyMember: likeGroup, leader: likeGroup, collective: likeGroup, organisation: likeGroup },
  provision: p.art_12__para_1__cap,
};

const rated = { rungs: [], otherwise: { outcome: 'rated' } } as const;
const notTooNew: Ladder<Rated, Scope> = {
  rungs: [formedUnder('qd124.scope.formed', p.art_5__newBodies, 6)],
  otherwise: { outcome: 'rated' },
};

/** Điều 12, with the provision by which a year is rated again. */
const levels = (reRated: Provision): RatingRegulation['levels'] => ({
  partyMember: partyMember(reRated),
  leader: leader(reRated),
  collective: collective(reRated),
  organisation,
});

const linked = { reading: 'rating.memberOfficialLink', is: 'on' };

/** 124-QĐ/TW alone: the five weeks before its guidance; conditions of Điều 12, no closing day of its own. */
export const qd124Alone: RatingRegulation = {
  id: 'qd-124-tw-2023',
  instrument: qd124,
  guidance: [],
  provisions: [p],

  // Điều 5: đối tượng
  scope: {
    partyMember: {
      rungs: [
        exempt('qd124.scope.exempt', p['art_5__para_2__point_2.1']),
        suspended('qd124.scope.suspended', p['art_5__para_2__point_2.1']),
        admittedUnder('qd124.scope.admitted', p['art_5__para_2__point_2.1'], 6),
      ],
      otherwise: { outcome: 'rated' },
    },
    leader: rated,
    collective: notTooNew,
    organisation: notTooNew,
  },

  // Điều 7, Điều 11: nơi kiểm điểm, cách thức, trình tự
  places,
  acts,

  // Điều 12 khoản 1: giới hạn số xuất sắc
  cap,

  // Điều 12: các mức
  levels: levels(p.art_12__reRated),

  // Điều 12 điểm 4.5 đến 4.7: kỷ luật tính cho năm và nơi xảy ra vi phạm
  discipline: {
    countsIn: 'actYear',
    // Under the text that follows a later decision is assessed in the period it falls in
    decidedUpTo: qd124.inForceTo,
    olderAct: { effect: 'reRatesActYear', provision: p.art_12__para_5 },
    otherBody: p.art_12__para_6,
    onceOnly: p.art_12__onceOnly,
  },

  // Điều 11, 12: đảng viên là công chức, viên chức
  stateLink: {
    basis: p.art_11,
    carriesOver: { level: 'notCompleted', provision: p.art_12__stateRating, onlyIf: linked },
    requires: { level: 'excellent', provision: p.art_12__stateRating, onlyIf: linked },
  },

  // Điều 13: thẩm quyền; các cấp cụ thể do Hướng dẫn 25 nêu
  decidedBy: 'directSuperiorCommittee',
  authorities: textSilent({
    vi: 'Thẩm quyền của từng cấp do Hướng dẫn 25-HD/BTCTW (10/11/2023) quy định.',
    en: 'Who decides at each level is laid down in Guidance 25-HD/BTCTW (10/11/2023).',
  }),

  // Điều 14 khoản 2: cuối năm, trước tổng kết; ngày cụ thể do Hướng dẫn 25 nêu
  deadlines: textSilent({
    vi: 'Điều 14 chỉ nêu cuối năm, trước khi tổng kết công tác năm; ngày cụ thể do Hướng dẫn 25-HD/BTCTW quy định.',
    en: 'Article 14 says only the end of the year, before its summing-up; the days are laid down in Guidance 25-HD/BTCTW.',
  }),
  forms: textSilent({
    vi: 'Mẫu biểu theo Hướng dẫn 21-HD/BTCTW cho đến khi có Hướng dẫn 25-HD/BTCTW.',
    en: 'Forms are those of Guidance 21-HD/BTCTW until Guidance 25-HD/BTCTW.',
  }),
};

/** 124-QĐ/TW with 25-HD/BTCTW: the ratings of 2023 and 2024. */
export const qd124WithHd25: RatingRegulation = {
  ...qd124Alone,
  id: 'qd-124-tw-2023+hd-25-btctw-2023',
  guidance: [hd25],
  beside: [nd90],
  provisions: [p, hd25Provisions, nd90Provisions],
  levels: levels(hd25Provisions.point_4),
  authorities: [...hd25Authorities, ...authorities],
  deadlines: [stateRatingBy(nd90Provisions.art_20__para_2), ...hd25Deadlines],
  forms: hd25Forms,
};
