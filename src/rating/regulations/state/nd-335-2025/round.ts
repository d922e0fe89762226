import { textSilent } from '../../../../reasoning/index.js';
import type { AuthorityRow, FormRow, RatingDeadline } from '../../regulation.js';
import { actsOf, oneself } from '../acts.js';
import { l80Rating } from '../l-80-2025-qh15.js';
import { elsewhereForATime, elsewhereRows, procedureUnread, severalPosts } from '../raters.js';
import type { RaterRule, StateRound } from '../round.js';
import { nd335Provisions as p } from './text.js';

/** Điều 18, of which only the self-scoring by month or quarter could be read; Luật 80/2025/QH15 Điều 26. */
const common = {
  steps: p.art_18__para_2,
  meeting: textSilent({
    vi: 'Trình tự của Điều 18 Nghị định 335/2025, sau bước tự chấm điểm theo tháng hoặc quý, chưa đọc được.',
    en: 'The procedure of Article 18 of Decree 335/2025, after self-scoring by month or quarter, could not be read.',
  }),
  time: p.art_21__para_2,
  notice: l80Rating.art_26,
  filing: l80Rating.art_26,
};
const staff = actsOf({ ...common, decidedBy: 'head' });
/** Điều 15 khoản 3 điểm a: the points of leaders rest on those of their staff. */
const staffFirst = [{ act: 'decisionOnStaff' as const, provision: p.art_15__staffFirst }];
const head = actsOf({ ...common, decidedBy: 'ratingAuthority', first: staffFirst });
const deputy = actsOf({ ...common, decidedBy: 'head', first: staffFirst });

const everyCivilServant = <Part>(part: Part) => ({
  civilServantHead: part,
  leadingCivilServant: part,
  civilServant: part,
});

/** Luật 80/2025/QH15 Điều 25 khoản 2; Nghị định 170/2025/NĐ-CP. */
const ofHeads: readonly AuthorityRow[] = [
  {
    id: 'A5.head',
    rated: { vi: 'Công chức là người đứng đầu', en: 'A civil servant who is the head' },
    ratesItself: oneself,
    decides: {
      vi: 'Người đứng đầu cơ quan cấp trên trực tiếp quản lý',
      en: 'The head of the directly managing superior body',
    },
    provision: l80Rating.art_25__para_2,
  },
  ...elsewhereRows,
];
const ofOthers: readonly AuthorityRow[] = [
  {
    id: 'A5',
    rated: { vi: 'Công chức thuộc quyền', en: 'Civil servants under the head' },
    ratesItself: oneself,
    decides: { vi: 'Người đứng đầu cơ quan sử dụng công chức', en: 'The head of the using body' },
    provision: l80Rating.art_25__para_2,
  },
  ...elsewhereRows,
];

/** Điều 21, có nơi in là Điều 19 */
const deadlines: readonly RatingDeadline[] = [
  {
    id: 'stateRating',
    by: 'ratingAuthority',
    before: { month: 12, day: 15 },
    closes: 'atYearEnd',
    provision: p.art_21__para_2,
  },
  {
    id: 'ratingOfSpecialBodies',
    by: 'managingBody',
    before: { month: 1, day: 15, ofNextYear: true },
    closes: 'later',
    provision: p.art_21__para_2,
  },
];
const raters: readonly RaterRule[] = [
  { case: 'moved', by: 'newBody', enters: { what: 'periodResultsOfOldBody' }, provision: p.art_21__para_1 },
  ...elsewhereForATime,
  severalPosts,
];

const forms: readonly FormRow[] = [
  {
    code: 'Phụ lục II, Mẫu 01',
    for: 'everyone',
    vi: 'Phiếu tự chấm điểm theo tháng, quý',
    en: 'Self-scoring form by month or quarter',
    provision: p.app_2,
  },
  {
    code: 'Phụ lục II, Mẫu 02',
    for: 'summary',
    vi: 'Biểu tổng hợp',
    en: 'Summary form',
    provision: p.app_2,
  },
];

/** Điều 18, 21, 24. */
export const nd335Round: StateRound = {
  acts: { agency: procedureUnread, civilServantHead: head, leadingCivilServant: deputy, civilServant: staff },
  authorities: { civilServantHead: ofHeads, leadingCivilServant: ofOthers, civilServant: ofOthers },
  deadlines: everyCivilServant(deadlines),
  raters: everyCivilServant(raters),
  absent: { ratedOn: 'pointsOfTimeWorked', provision: p.art_21__para_3 },
  forms: everyCivilServant(forms),
  file: {},
  petition: { civilServant: { to: ['ratingAuthority'], provision: p.art_24 } },
};
