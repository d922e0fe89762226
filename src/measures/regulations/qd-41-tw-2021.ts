import { provisionsOf } from '../../law/index.js';
import { lowVoteProvision, lowVotes, lowVoteText } from '../facts/polls.js';
import { concluded, disciplined, disciplinedTimes, heads, leads, notCompletedYears } from './conditions.js';
import { proposeAndDecide } from './limits.js';
import { type Attached, type MeasureText, persons, row } from './text.js';

const id = 'qd-41-tw-2021';
const p = provisionsOf(id, {
  art_5__point_1: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: bị kỷ luật cảnh cáo hoặc khiển trách và uy tín giảm sút không thể đảm nhiệm chức vụ được giao.',
    en: 'Relief is considered: disciplined by warning or reprimand and standing so reduced that the office cannot be held.',
  },
  art_5__point_2: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: bị kỷ luật khiển trách từ hai lần trở lên trong cùng một nhiệm kỳ hoặc thời hạn bổ nhiệm.',
    en: 'Relief is considered: reprimanded twice or more in one term or appointment period.',
  },
  art_5__point_4: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: có hai năm liên tiếp được xếp loại ở mức không hoàn thành nhiệm vụ.',
    en: 'Relief is considered: rated "tasks not completed" for two consecutive years.',
  },
  art_5__point_5: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: cơ quan có thẩm quyền kết luận suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hóa"; vi phạm những điều đảng viên không được làm; vi phạm trách nhiệm nêu gương, ảnh hưởng xấu đến uy tín của cá nhân và cơ quan.',
    en: 'Relief is considered: concluded decline, "self-evolution", "self-transformation", breach of what members must not do or of exemplary duty, harming own and unit standing.',
  },
  art_5__point_6: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: cơ quan có thẩm quyền kết luận vi phạm tiêu chuẩn chính trị theo quy định về bảo vệ chính trị nội bộ đến mức phải miễn nhiệm.',
    en: 'Relief is considered: a concluded breach of political standards of internal political protection, to the degree of relief.',
  },
  art_6__point_1: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức: do hạn chế về năng lực hoặc không còn đủ uy tín để hoàn thành chức trách, nhiệm vụ.',
    en: 'Resignation is considered: limited ability, or not enough standing left for the duties.',
  },
  art_6__point_2: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức: để cơ quan, đơn vị thuộc quyền quản lý, phụ trách xảy ra sai phạm nghiêm trọng.',
    en: 'Resignation is considered: serious wrongdoing in the agency or unit managed.',
  },
  art_6__point_4: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức: vì lý do chính đáng khác của cá nhân.',
    en: 'Resignation is considered: another legitimate personal reason.',
  },
  art_7: {
    evidence: 'readInSiblingText',
    vi: 'Người đứng đầu để xảy ra tham nhũng, tiêu cực: rất nghiêm trọng thì miễn nhiệm, nghiêm trọng thì từ chức; lợi dụng, lạm dụng chức vụ, quyền hạn để dung túng, bao che, tiếp tay thì miễn nhiệm.',
    en: 'Heads whose unit commits corruption: very serious, relief; serious, resignation; a head who abuses office to tolerate, cover up or abet, relief.',
  },
});

const relief: Attached = {
  kind: 'relief',
  modality: 'considered',
  by: 'managingAuthority',
  limits: proposeAndDecide,
};
const resignation: Attached = { ...relief, kind: 'resignation' };
const { barredByRelief } = lowVoteText(id);

/** 41-QĐ/TW Điều 5–7: relief and resignation of leading cadres. */
export const qd41: MeasureText = {
  instrument: { id },
  line: 'party',
  of: persons,
  from: '2021-11-03',
  to: '2025-10-07',
  provisions: p,
  ...(barredByRelief && { reliefExcludes: { ...barredByRelief, within: 'party' } }),
  rows: [
    row('qd41.relief.disciplinedAndStandingLost', p.art_5__point_1, relief, [
      leads,
      disciplined(['reprimand', 'warning']),
      concluded('standingLost'),
    ]),
    row('qd41.relief.reprimandedTwice', p.art_5__point_2, relief, [
      leads,
      disciplinedTimes(['reprimand'], 2),
    ]),
    row(
      'qd41.relief.lowVotes',
      lowVoteProvision(id, 'art_5__point_3'),
      relief,
      [leads, lowVotes(id, 'relief')],
      { each: 'poll' },
    ),
    row('qd41.relief.notCompleted', p.art_5__point_4, relief, [leads, notCompletedYears('party', 2)]),
    row('qd41.relief.decline', p.art_5__point_5, relief, [leads, concluded('decline')]),
    row('qd41.relief.politicalStandard', p.art_5__point_6, relief, [leads, concluded('politicalStandard')]),
    row('qd41.relief.corruption', p.art_7, relief, [heads, concluded('corruptionVerySerious')]),
    row('qd41.relief.corruptionCovered', p.art_7, relief, [heads, concluded('corruptionCovered')]),
    row('qd41.resignation.corruption', p.art_7, resignation, [heads, concluded('corruptionSerious')]),
    row('qd41.resignation.limited', p.art_6__point_1, resignation, [
      leads,
      concluded('limitedAbility', 'standingLost'),
    ]),
    row('qd41.resignation.wrongdoing', p.art_6__point_2, resignation, [
      leads,
      concluded('seriousWrongdoing'),
    ]),
    row(
      'qd41.resignation.lowVotes',
      lowVoteProvision(id, 'art_6__point_3'),
      resignation,
      [leads, lowVotes(id, 'resignation')],
      { each: 'poll' },
    ),
    row('qd41.resignation.otherReason', p.art_6__point_4, resignation, [leads, concluded('otherReason')]),
  ],
};
