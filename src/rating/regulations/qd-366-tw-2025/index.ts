import { fraction } from '../../../quantity/index.js';
import { type Ladder, textSilent } from '../../../reasoning/index.js';
import type { Rated } from '../../facts/rated.js';
import type { Scope } from '../../model.js';
import { admittedUnder, exempt, stateRatingBy, suspended } from '../conditions.js';
import { cv10072, cv10072Provisions } from '../cv-10072-btctw-2025.js';
import { hd02, hd02Provisions, hd02Quarters, leaderOfYear } from '../hd-02-btctw-2026/index.js';
import {
  furtherPosts,
  hd43,
  hd43Authorities,
  hd43Deadlines,
  hd43Forms,
  hd43Provisions,
  hd43Quarters,
  inOfficialCell,
  smallCollective,
  withDraftReport,
} from '../hd-43-btctw-2025/index.js';
import { kl198, kl198Provisions } from '../kl-198-tw-2025.js';
import type { AuthorityRow, CapRule, RatingRegulation } from '../regulation.js';
import { nd90, nd90Provisions } from '../state/nd-90-2020/text.js';
import { nd335, nd335Provisions } from '../state/nd-335-2025/text.js';
import { acts } from './acts.js';
import { collective, organisation } from './bodies.js';
import { partyMember } from './individuals.js';
import { leader } from './leaders.js';
import { atWork, inCell, places } from './places.js';
import { qd366Provisions as p, qd366 } from './provisions.js';

const rated: Ladder<Rated, Scope> = { rungs: [], otherwise: { outcome: 'rated' } };

/** Điểm 1.5: đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng; tập thể riêng, cá nhân riêng. */
const collectives = {
  vi: 'tập thể có vị trí, vai trò, chức năng, nhiệm vụ tương đồng',
  en: 'collectives of like position, role, function and task',
};
const persons = {
  vi: 'cá nhân có vị trí, vai trò, chức năng, nhiệm vụ tương đồng',
  en: 'persons of like position, role, function and task',
};
const cap: CapRule = {
  ratio: fraction(1, 5),
  outstanding: {
    ratio: fraction(1, 4),
    grounds: ['outstandingResults', 'positiveTurn', 'exceedsPlan', 'realValue'],
    provision: p['art_11__para_1__point_1.5__outstanding'],
  },
  group: { partyMember: persons, leader: persons, collective: collectives, organisation: collectives },
  provision: p['art_11__para_1__point_1.5'],
};

/** Điều 13: the general rule, for everyone the guidance does not name. */
const general: AuthorityRow = {
  id: 'AU9',
  rated: { vi: 'Tập thể, cá nhân khác', en: 'Other collectives and persons' },
  ratesItself: { vi: 'Tập thể, cá nhân đó', en: 'They themselves' },
  proposes: { vi: 'Cơ quan tham mưu về tổ chức, cán bộ', en: 'The personnel-advice body' },
  decides: {
    vi: 'Cấp ủy cấp trên trực tiếp theo phân cấp; cấp trực tiếp quản lý, giao nhiệm vụ',
    en: 'The directly superior committee by decentralised management; the level that manages and assigns the work',
  },
  provision: p.art_13,
};

/** 366-QĐ/TW alone: the two months before its guidance. */
export const qd366Alone: RatingRegulation = {
  id: 'qd-366-tw-2025',
  instrument: qd366,
  guidance: [],
  provisions: [p],

  // Điều 5: đối tượng
  scope: {
    partyMember: {
      rungs: [
        exempt('qd366.scope.exempt', p['art_5__para_2__point_2.1']),
        suspended('qd366.scope.suspended', p['art_5__para_2__point_2.1']),
        admittedUnder('qd366.scope.admitted', p['art_5__para_2__point_2.1'], 6),
      ],
      otherwise: { outcome: 'rated' },
    },
    leader: rated,
    collective: rated,
    organisation: rated,
  },

  // Điều 3, Điều 7: nơi kiểm điểm, nơi xếp loại; trình tự theo Điều 7, 12, 15, 17
  places,
  acts,

  // Điều 11: các mức, giới hạn số xuất sắc
  levels: { partyMember, leader, collective, organisation },
  cap,

  // Điều 11, các trường hợp cuối: kỷ luật tính theo thời điểm quyết định; vi phạm cũ thì xem xét ở hiện tại
  discipline: {
    countsIn: 'decisionYear',
    olderAct: { effect: 'authorityWeighs', provision: p.art_11__olderBreach },
    otherBody: p.art_11__transfer,
  },

  // Điều 3 khoản 4: cơ sở, không tự động chuyển
  stateLink: { basis: p.art_3__para_4, otherGround: p.art_11__para_4__subordinateDisciplined },

  // Điều 13: thẩm quyền
  decidedBy: 'directSuperiorCommittee',
  authorities: [general],

  deadlines: textSilent({
    vi: 'Nguyên văn Điều 14 chưa đọc được; ngày cụ thể do Hướng dẫn 43-HD/BTCTW (31/10/2025) quy định.',
    en: 'The wording of Article 14 could not be read; the days are laid down in Guidance 43-HD/BTCTW (31/10/2025).',
  }),
  forms: textSilent({
    vi: 'Mẫu biểu do Hướng dẫn 43-HD/BTCTW (31/10/2025) quy định.',
    en: 'Forms are those of Guidance 43-HD/BTCTW (31/10/2025).',
  }),
};

/** With 43-HD/BTCTW, 198-KL/TW and the letter on the round of 2025: the rating of 2025, and quarters. */
export const qd366WithHd43: RatingRegulation = {
  ...qd366Alone,
  id: 'qd-366-tw-2025+hd-43-btctw-2025',
  guidance: [hd43],
  beside: [kl198, cv10072, nd90],
  provisions: [p, hd43Provisions, kl198Provisions, cv10072Provisions, nd90Provisions],
  places: [inOfficialCell, inCell, smallCollective, ...atWork, ...furtherPosts],
  acts: withDraftReport(acts),
  authorities: [...hd43Authorities, general],
  deadlines: [stateRatingBy(nd90Provisions.art_20__para_2), ...hd43Deadlines],
  forms: hd43Forms,
  quarters: hd43Quarters,
};

/** With 02-HD/BTCTW of 2026: quarters with levels of their own, and what they do to the year. */
export const qd366WithHd02: RatingRegulation = {
  ...qd366WithHd43,
  id: 'qd-366-tw-2025+hd-43-btctw-2025+hd-02-btctw-2026',
  guidance: [hd43, hd02],
  beside: [kl198, nd335],
  provisions: [p, hd43Provisions, hd02Provisions, kl198Provisions, nd335Provisions],
  levels: { ...qd366WithHd43.levels, leader: leaderOfYear },
  deadlines: [stateRatingBy(nd335Provisions.art_21__para_2), ...hd43Deadlines],
  quarters: hd02Quarters,
};
