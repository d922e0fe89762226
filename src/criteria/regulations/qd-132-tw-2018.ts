import type { CriteriaFrame } from '../model.js';
import { criteriaFrom, group, onTasks } from './frame.js';

const instrument = 'qd-132-tw-2018';
const common = (prefix: string) => ({
  instrument,
  evidence: 'readInOneSource' as const,
  numberUnverified: true as const,
  eIdOf: (id: string) => `unplaced__${prefix}${id.split('.')[1]}`,
});
const provision = { instrument, eId: 'art_1' };

/** Tập thể: organisations, agencies, units and leadership collectives together, by Điều 1. */
export const qd132Collective: CriteriaFrame = {
  id: 'qd-132-tw-2018/collective',
  title: { vi: 'Tiêu chí đánh giá tập thể', en: 'Criteria of collectives' },
  instrument,
  provision,
  subjects: ['collective', 'organisation'],
  scale: 'grades',
  criteria: criteriaFrom(common('collectiveCriterion'), [
    group('QD132C.1', 'xây dựng tổ chức, tập thể', 'building the organisation or collective'),
    ...onTasks([group('QD132C.2', 'kết quả thực hiện nhiệm vụ trong năm', 'results of the year’s tasks')]),
    group(
      'QD132C.3',
      'kết quả khắc phục những hạn chế đã được chỉ ra',
      'results of curing limits already pointed out',
    ),
  ]),
  unread: [],
};

/** Cá nhân: the criteria of the first year, before Hướng dẫn 21 wrote out its six. */
export const qd132Individual: CriteriaFrame = {
  id: 'qd-132-tw-2018/individual',
  title: { vi: 'Tiêu chí đánh giá cá nhân', en: 'Criteria of individuals' },
  instrument,
  provision,
  subjects: ['nonLeader', 'memberOutsideSystem', 'leader', 'centralLeader'],
  scale: 'grades',
  criteria: criteriaFrom(common('individualCriterion'), [
    group(
      'QD132I.1',
      'tư tưởng chính trị, đạo đức, lối sống, ý thức kỷ luật, tác phong',
      'political thought, ethics and lifestyle, discipline, style of work',
      { family: 'qualities' },
    ),
    ...onTasks([group('QD132I.2', 'kết quả thực hiện nhiệm vụ', 'task results')]),
    group('QD132I.3', 'kết quả khắc phục hạn chế', 'cure of limits'),
  ]),
  unread: [],
};
