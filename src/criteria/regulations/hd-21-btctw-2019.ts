import { textSilent } from '../../reasoning/index.js';
import type { CriteriaFrame } from '../model.js';
import { criteriaFrom, family, group, item, onTasks } from './frame.js';

const instrument = 'hd-21-btctw-2019';

/** Đảng viên: sáu tiêu chí. */
export const hd21Member: CriteriaFrame = {
  id: 'hd-21-btctw-2019/member',
  title: { vi: 'Tiêu chí đánh giá đảng viên', en: 'Criteria of a Party member' },
  instrument,
  provision: { instrument, eId: 'unplaced__memberCriteria' },
  subjects: ['nonLeader', 'memberOutsideSystem', 'leader', 'centralLeader'],
  scale: 'grades',
  criteria: criteriaFrom(
    {
      instrument,
      evidence: 'readInSeveralSources',
      numberUnverified: true,
      eIdOf: (id) => `unplaced__memberCriterion${id.split('.')[1]}`,
    },
    [
      ...family('qualities', [
        item('HD21M.1', 'Tư tưởng chính trị', 'Political thought'),
        item('HD21M.2', 'Phẩm chất đạo đức, lối sống', 'Ethics, lifestyle'),
        item('HD21M.3', 'Ý thức tổ chức kỷ luật', 'Sense of organisation and discipline'),
      ]),
      item('HD21M.4', 'Tác phong, lề lối làm việc', 'Style and manner of work'),
      ...onTasks([item('HD21M.5', 'Kết quả thực hiện nhiệm vụ', 'Results of tasks')]),
      item('HD21M.6', 'Kết quả khắc phục hạn chế, khuyết điểm', 'Results of curing limits and faults'),
    ],
  ),
  unread: [
    {
      ...textSilent({
        vi: 'Cán bộ lãnh đạo, quản lý còn có khối tiêu chí về lãnh đạo, quản lý và về biểu hiện suy thoái; nội dung chưa đọc được.',
        en: 'Leaders have an added block on leading and on signs of degradation; its content could not be read.',
      }),
      subjects: ['leader', 'centralLeader'],
    },
  ],
};

const notVerified = { evidence: 'unverified' } as const;

/** Tổ chức đảng. */
export const hd21Organisation: CriteriaFrame = {
  id: 'hd-21-btctw-2019/organisation',
  title: { vi: 'Tiêu chí đánh giá tổ chức đảng', en: 'Criteria of a Party organisation' },
  instrument,
  provision: { instrument, eId: 'unplaced__organisationCriteria' },
  subjects: ['organisation'],
  scale: 'grades',
  criteria: criteriaFrom(
    {
      instrument,
      evidence: 'readInOneSource',
      numberUnverified: true,
      eIdOf: (id) => `unplaced__organisationCriterion${id.split('.').slice(1).join('_')}`,
    },
    [
      group('HD21O.1', 'xây dựng Đảng và hệ thống chính trị', 'building the Party and the political system'),
      item('HD21O.1.1', 'công tác chính trị, tư tưởng', 'political and ideological work'),
      item(
        'HD21O.1.2',
        'tổ chức, cán bộ; cấp ủy, chi bộ; nguyên tắc tập trung dân chủ; kết nạp đảng viên',
        'organisation, cadres; committees and cells; democratic centralism; admission',
      ),
      item('HD21O.1.3', 'kiểm tra, giám sát', 'inspection and supervision'),
      item('HD21O.1.4', 'dân vận', 'mass mobilisation'),
      ...onTasks([
        item(
          'HD21O.1.5',
          'kết quả thực hiện chương trình xây dựng Đảng',
          'results of the Party-building programme',
        ),
        group(
          'HD21O.2',
          'lãnh đạo thực hiện nhiệm vụ kinh tế - xã hội, quốc phòng - an ninh',
          'leadership of the socio-economic and defence-security tasks',
          notVerified,
        ),
      ]),
      group('HD21O.3', 'khắc phục hạn chế', 'cure of limits', notVerified),
    ],
  ),
  unread: [],
};
