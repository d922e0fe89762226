import { provisionsOf } from '../../law/index.js';
import { borrowed } from '../borrowed.js';
import { anyDecision } from '../facts/disciplines.js';
import { asked } from '../facts/flags.js';
import {
  concluded,
  holds,
  liabilityExempt,
  notCompletedLatest,
  ratedOneOf,
  underHandling,
} from './conditions.js';
import { type Attached, type MeasureText, row } from './text.js';

const id = 'l-80-2025-qh15';
const p = provisionsOf(id, {
  art_27__para_1__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả đánh giá dùng để đào tạo, quy hoạch, điều động, bổ nhiệm, bổ nhiệm lại, bố trí vị trí việc làm cao hơn (nếu còn vị trí phù hợp), trả lương.',
    en: 'The result serves training, planning, transfer, appointment, re-appointment, a higher job position (if a fitting one is free), pay.',
  },
  art_27__para_1__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả đánh giá dùng để khen thưởng, chi trả thu nhập tăng thêm, tiền thưởng.',
    en: 'The result serves commendation, added income, bonus.',
  },
  art_27__para_1__point_c: {
    evidence: 'readInSeveralSources',
    vi: 'Công chức không hoàn thành nhiệm vụ hoặc không đáp ứng yêu cầu: xem xét bố trí vị trí việc làm thấp hơn hoặc cho thôi việc; không nêu số năm.',
    en: 'A civil servant rated "tasks not completed" or not meeting requirements: a lower job position or termination is considered; no number of years.',
  },
  art_34__para_1: {
    evidence: 'readInOneSource',
    vi: 'Loại trừ, miễn, giảm trách nhiệm: chấp hành quyết định trái pháp luật sau khi đã báo cáo; đúng thẩm quyền, trình tự, không vụ lợi, thiệt hại khách quan; đổi mới được cho phép, đúng chủ trương, động cơ trong sáng, vì lợi ích chung; bất khả kháng; trường hợp khác.',
    en: 'Liability excluded, exempted, reduced: an unlawful order after reporting; right authority and procedure, no gain, objective damage; approved innovation, right policy, pure motive, common good; force majeure; other.',
  },
});
const handling = borrowed(id, 'art_38__para_2');
const corruption = borrowed(id, 'art_38__para_3');
const nonDuty = borrowed(id, 'art_38__para_4');
const service = borrowed(id, 'art_36__service');
const office = borrowed(id, 'art_36__office');

const civilServant = ['civilServant'] as const;
const ratings = { of: civilServant, from: '2026-01-01' };
const lowerOrOut: readonly Attached[] = [
  { kind: 'lowerJobPosition', modality: 'considered', by: 'ratingAuthority', alternative: 1 },
  { kind: 'termination', modality: 'considered', by: 'ratingAuthority', alternative: 2 },
];
const mayNot = (kind: Attached['kind'], by: Attached['by'] = 'appointingAuthority'): Attached => ({
  kind,
  modality: 'prohibited',
  by,
});
const byLaw = (kind: Attached['kind']): Attached => ({ kind, modality: 'mandatory', by: 'byLaw' });

const convictedFor = holds(
  'convictedPrisonOrCorruption',
  asked('conviction', ({ conviction }) => {
    if (conviction === null) return false;
    if (conviction === undefined) return undefined;
    if (conviction.corruption === true || conviction.prison === 'served') return true;
    return conviction.corruption === undefined || conviction.prison === undefined ? undefined : false;
  }),
);
const convicted = holds(
  'convicted',
  asked('conviction', ({ conviction }) => (conviction === undefined ? undefined : conviction !== null)),
);

/** Luật Cán bộ, công chức 80/2025/QH15; its rating articles from 01/01/2026. */
export const l80: MeasureText = {
  instrument: { id },
  line: 'state',
  from: '2025-07-01',
  of: ['cadre', 'civilServant'],
  provisions: p,
  rows: [
    row('l80.notCompleted', p.art_27__para_1__point_c, lowerOrOut, [notCompletedLatest('state')], ratings),
    row(
      'l80.requirements',
      p.art_27__para_1__point_c,
      lowerOrOut,
      [concluded('requirementsNotMet')],
      ratings,
    ),
    row(
      'l80.goodRating',
      p.art_27__para_1__point_a,
      { kind: 'higherJobPosition', modality: 'permitted', by: 'managingBody' },
      [ratedOneOf('ratedGood', 'state', 'excellent', 'good')],
      ratings,
    ),
    row(
      'l80.goodRating.bonus',
      p.art_27__para_1__point_b,
      { kind: 'bonus', modality: 'permitted', by: 'managingBody' },
      [ratedOneOf('ratedGood', 'state', 'excellent', 'good')],
      ratings,
    ),
    row(
      'l80.cadre.partyRules',
      borrowed(id, 'art_17__para_1'),
      { kind: 'partyRulesApply', modality: 'mandatory', by: 'managingAuthority' },
      [notCompletedLatest('party')],
      { of: ['cadre'] },
    ),
    row(
      'l80.bar.handling',
      handling,
      [mayNot('nominationBar'), mayNot('appointmentBar'), mayNot('movementBar'), mayNot('trainingBar')],
      [underHandling('discipline', 'investigation', 'prosecution', 'trial')],
    ),
    row(
      'l80.liability',
      p.art_34__para_1,
      { kind: 'liabilityReduced', modality: 'considered', by: 'managingAuthority' },
      [liabilityExempt],
    ),
    row('l80.bar.corruption', corruption, mayNot('leadingPostBarForever'), [
      holds(
        'removedForCorruption',
        anyDecision(
          ({ form, forCorruption }) => (form === 'removalFromOffice' ? forCorruption : false),
          'forCorruption',
        ),
      ),
    ]),
    row('l80.convicted.cadre', service, byLaw('recall'), [convictedFor], { of: ['cadre'] }),
    row('l80.convicted.civilServant', service, byLaw('forcedTermination'), [convictedFor], {
      of: civilServant,
    }),
    row('l80.convicted.office', office, byLaw('leavesOfficeAutomatically'), [convicted]),
    row('l80.nonDuty', nonDuty, mayNot('ratingUseBar', 'ratingAuthority'), [
      holds(
        'disciplinedNotForDuty',
        anyDecision(
          ({ linkedToDuty }) => (linkedToDuty === undefined ? undefined : !linkedToDuty),
          'linkedToDuty',
        ),
      ),
    ]),
  ],
};
