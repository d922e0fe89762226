import { provisionsOf } from '../../law/index.js';
import { borrowed } from '../borrowed.js';
import { flagOf } from '../facts/flags.js';
import { limitedTwoYears } from '../facts/ratings.js';
import {
  holds,
  leads,
  leadsNot,
  notCompletedTwoApart,
  notCompletedYears,
  suspendedFor,
  underHandling,
} from './conditions.js';
import { suspendInDays } from './limits.js';
import { type Attached, type MeasureText, row } from './text.js';

const id = 'l-22-2008-qh12';
const p = provisionsOf(id, {
  art_29__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ có hai năm liên tiếp không hoàn thành nhiệm vụ thì cho thôi làm nhiệm vụ, miễn nhiệm.',
    en: 'A cadre rated "tasks not completed" for two consecutive years is released from the task or relieved.',
  },
  art_58__before2020: {
    evidence: 'readInOneSource',
    vi: 'Công chức hai năm liên tiếp hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực, hoặc một năm như vậy và một năm không hoàn thành nhiệm vụ: bố trí công tác khác; hai năm liên tiếp không hoàn thành nhiệm vụ: giải quyết thôi việc.',
    en: 'A civil servant with two consecutive years completed but limited in ability, or one such and one not completed: other work; two consecutive years not completed: termination.',
  },
  art_58__para_3__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Công chức có hai năm liên tiếp được xếp loại không hoàn thành nhiệm vụ thì cho thôi việc.',
    en: 'A civil servant rated "tasks not completed" for two consecutive years: termination.',
  },
  art_58__para_3__point_b: {
    evidence: 'readInOneSource',
    vi: 'Công chức lãnh đạo, quản lý có hai năm không liên tiếp trong thời hạn bổ nhiệm không hoàn thành nhiệm vụ: bố trí công tác khác hoặc không bổ nhiệm lại.',
    en: 'A leading civil servant with two non-consecutive years not completed in the appointment period: other work, or not re-appointed.',
  },
  art_58__para_3__point_c: {
    evidence: 'readInOneSource',
    vi: 'Công chức không giữ chức vụ lãnh đạo có hai năm không liên tiếp trong thời hạn 3 năm không hoàn thành nhiệm vụ ở vị trí việc làm đang đảm nhận: bố trí vị trí có yêu cầu thấp hơn.',
    en: 'A non-leading civil servant with two non-consecutive years not completed within 3 years in the same post: a post with lower requirements.',
  },
  art_59__para_3: {
    evidence: 'readInOneSource',
    vi: 'Không giải quyết thôi việc khi đang bị xem xét kỷ luật, truy cứu trách nhiệm hình sự.',
    en: 'No termination while under disciplinary or criminal examination.',
  },
  art_59__para_4: {
    evidence: 'readInOneSource',
    vi: 'Không giải quyết thôi việc đối với công chức nữ đang mang thai hoặc nuôi con dưới 36 tháng tuổi, trừ trường hợp có nguyện vọng.',
    en: 'No termination of a woman pregnant or with a child under 36 months, unless she asks.',
  },
  art_81: {
    evidence: 'readInOneSource',
    vi: 'Trong thời gian xem xét kỷ luật có thể tạm đình chỉ công tác không quá 15 ngày, kéo dài không quá 15 ngày; không bị kỷ luật thì trở lại vị trí cũ.',
    en: 'During disciplinary handling suspension of not more than 15 days, extended by not more than 15; not disciplined, back to the post.',
  },
});

const must = (kind: Attached['kind'], alternative?: number): Attached => ({
  kind,
  modality: 'mandatory',
  by: 'managingBody',
  ...(alternative !== undefined && { alternative }),
});
const mayNot = (kind: Attached['kind']): Attached => ({ kind, modality: 'prohibited', by: 'managingBody' });
const noTermination = (at: (typeof p)['art_59__para_3']) =>
  ({ kinds: ['termination'], within: 'text', provision: at }) as const;
const untilAmended = { to: '2020-06-30' };
const amended = { from: '2020-07-01' };
const civilServant = ['civilServant'] as const;

/** Luật Cán bộ, công chức 22/2008/QH12, as first enacted and as amended in 2019. */
export const l22: MeasureText = {
  instrument: { id },
  line: 'state',
  from: '2010-01-01',
  to: '2025-06-30',
  of: ['cadre', 'civilServant'],
  provisions: p,
  rows: [
    row(
      'l22.limitedTwoYears',
      p.art_58__before2020,
      must('assignOtherWork'),
      [holds('limitedTwoYears', limitedTwoYears)],
      {
        of: civilServant,
        ...untilAmended,
      },
    ),
    row('l22.termination.first', p.art_58__before2020, must('termination'), [notCompletedYears('state', 2)], {
      of: civilServant,
      ...untilAmended,
    }),
    row(
      'l22.cadre.relief',
      p.art_29__para_3,
      [
        { ...must('relief', 1), by: 'managingAuthority' },
        { ...must('leavePost', 2), by: 'managingAuthority' },
      ],
      [notCompletedYears('state', 2)],
      { of: ['cadre'], ...amended },
    ),
    row('l22.termination', p.art_58__para_3__point_a, must('termination'), [notCompletedYears('state', 2)], {
      of: civilServant,
      ...amended,
    }),
    row(
      'l22.terminationBarred.handling',
      p.art_59__para_3,
      mayNot('termination'),
      [underHandling('discipline', 'prosecution', 'investigation', 'trial')],
      {
        of: civilServant,
        excludes: noTermination(p.art_59__para_3),
      },
    ),
    row(
      'l22.terminationBarred.child',
      p.art_59__para_4,
      mayNot('termination'),
      [holds('pregnantOrYoungChild', flagOf('pregnantOrYoungChild'))],
      {
        of: civilServant,
        excludes: noTermination(p.art_59__para_4),
      },
    ),
    row(
      'l22.leader.twoYearsApart',
      p.art_58__para_3__point_b,
      [must('assignOtherWork', 1), must('reappointmentBar', 2)],
      [leads, notCompletedTwoApart('state', 'appointmentPeriod')],
      { of: civilServant, ...amended },
    ),
    row(
      'l22.nonLeader.twoYearsApart',
      p.art_58__para_3__point_c,
      must('lowerJobPosition'),
      [leadsNot, notCompletedTwoApart('state', 3)],
      { of: civilServant, ...amended },
    ),
    row(
      'l22.bar.handling',
      borrowed(id, 'art_82__para_3'),
      [mayNot('appointmentBar'), mayNot('nominationBar')],
      [underHandling('discipline', 'investigation', 'prosecution', 'trial')],
    ),
    row(
      'l22.suspension',
      p.art_81,
      { kind: 'suspension', modality: 'permitted', by: 'managingBody', limits: [suspendInDays] },
      [suspendedFor('underDiscipline')],
    ),
  ],
};
