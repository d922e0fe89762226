import { provisionsOf } from '../../law/index.js';
import { textSilent } from '../../reasoning/index.js';
import { concluded, disciplined, leads, notCompletedLatest } from './conditions.js';
import { type Attached, type MeasureText, row } from './text.js';

/** What follows under Luật Viên chức 129/2025 for managers stands in a decree that could not be read. */
export const managersFrom2026 = textSilent({
  vi: 'Miễn nhiệm, từ chức, cho thôi giữ chức vụ đối với viên chức quản lý từ 01/07/2026: nghị định quy định chi tiết chưa đọc được; việc xếp loại một năm có thể thay cho hai năm.',
  en: 'Relief, resignation and release of managing public employees from 01/07/2026: the decree could not be read; one rating may stand in place of two.',
});

const now = provisionsOf('l-129-2025-qh15', {
  art_26__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Viên chức không hoàn thành nhiệm vụ hoặc không đáp ứng yêu cầu: bố trí vị trí việc làm thấp hơn hoặc chấm dứt hợp đồng; không nêu số năm.',
    en: 'A public employee rated "tasks not completed" or not meeting requirements: a lower post or the end of the contract; no number of years.',
  },
  unplaced__managers: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Miễn nhiệm, từ chức, thôi giữ chức vụ của viên chức quản lý: theo nghị định chưa đọc được.',
    en: 'Relief, resignation, release of managers: by a decree that could not be read.',
  },
});

const by = 'managingBody';
const lowerOrEnd: readonly Attached[] = [
  { kind: 'lowerJobPosition', modality: 'considered', by, alternative: 1 },
  { kind: 'contractTermination', modality: 'considered', by, alternative: 2 },
];
const unread = { unread: managersFrom2026 };
const ofManagers = (kind: Attached['kind']): Attached => ({
  kind,
  modality: 'considered',
  by: 'appointingAuthority',
});

/** Luật Viên chức 129/2025/QH15. */
export const l129: MeasureText = {
  instrument: { id: 'l-129-2025-qh15' },
  line: 'state',
  from: '2026-07-01',
  of: ['publicEmployee'],
  provisions: now,
  rows: [
    row('l129.notCompleted', now.art_26__para_2, lowerOrEnd, [notCompletedLatest('state')]),
    row('l129.requirements', now.art_26__para_2, lowerOrEnd, [concluded('requirementsNotMet')]),
    row(
      'l129.managers.notCompleted',
      now.unplaced__managers,
      ofManagers('relief'),
      [leads, notCompletedLatest('state')],
      unread,
    ),
    row(
      'l129.managers.disciplined',
      now.unplaced__managers,
      ofManagers('relief'),
      [leads, disciplined(['reprimand', 'warning'])],
      unread,
    ),
    row(
      'l129.managers.concluded',
      now.unplaced__managers,
      ofManagers('leavePost'),
      [leads, concluded('limitedAbility', 'standingLost', 'seriousWrongdoing')],
      unread,
    ),
    row(
      'l129.payRise',
      now.unplaced__managers,
      { kind: 'payRiseDelay', modality: 'mandatory', by },
      [disciplined(['reprimand', 'warning', 'removalFromOffice'])],
      {
        unread: textSilent({
          vi: 'Thời gian kéo dài nâng lương của viên chức sau kỷ luật từ 01/07/2026 chưa đọc được.',
          en: 'How long a pay rise is delayed after discipline from 01/07/2026 could not be read.',
        }),
      },
    ),
  ],
};
