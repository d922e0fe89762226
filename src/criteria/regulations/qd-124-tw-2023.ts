import { textNeeded } from '../../reasoning/index.js';
import type { CriteriaFrame } from '../model.js';
import { criteriaFrom, group, item, onTasks } from './frame.js';

const instrument = 'qd-124-tw-2023';
const provision = { instrument, eId: 'art_10' };

/** Điều 10, tập thể: ba nhóm. */
export const qd124Collective: CriteriaFrame = {
  id: 'qd-124-tw-2023/collective',
  title: { vi: 'Khung tiêu chí đánh giá tập thể', en: 'Frame of criteria of collectives' },
  instrument,
  provision,
  subjects: ['collective', 'organisation'],
  scale: 'grades',
  criteria: criteriaFrom(
    {
      instrument,
      evidence: 'readInOneSource',
      numberUnverified: true,
      eIdOf: (id) => `art_10__collective${id.split('.').slice(1).join('_')}`,
    },
    [
      group('QD124C.1', 'xây dựng tập thể', 'building the collective'),
      item(
        'QD124C.1.a',
        'xây dựng, chỉnh đốn Đảng, hệ thống chính trị; chất lượng đội ngũ cán bộ, đảng viên',
        'Party building and rectification, political system, quality of cadres and members',
      ),
      item(
        'QD124C.1.b',
        'năng lực lãnh đạo của cấp ủy; lãnh đạo chính quyền, Mặt trận, đoàn thể',
        'leadership capacity of the committee; leadership of government, Front, mass organisations',
      ),
      item(
        'QD124C.1.c',
        'kiểm tra, giám sát, kỷ luật; phòng, chống tham nhũng, lãng phí, tiêu cực, suy thoái',
        'inspection, supervision, discipline; anti-corruption, waste, negativity, degeneration',
      ),
      item(
        'QD124C.1.d',
        'nguyên tắc tập trung dân chủ, tự phê bình và phê bình; quy chế làm việc',
        'democratic centralism, self-criticism; working rules',
      ),
      item(
        'QD124C.1.e',
        'phối hợp giữa cấp ủy và lãnh đạo; đoàn kết',
        'coordination of committee and leadership; unity',
      ),
      item(
        'QD124C.1.f',
        'trách nhiệm lãnh đạo nhiệm vụ chính trị, cán bộ, tổ chức bộ máy, tinh giản biên chế',
        'responsibility in leading political tasks, personnel, apparatus, downsizing',
      ),
      ...onTasks([
        group(
          'QD124C.2',
          'kết quả thực hiện nhiệm vụ được giao trong năm',
          'results of the tasks given in the year',
        ),
      ]),
      group('QD124C.3', 'kết quả khắc phục hạn chế, khuyết điểm', 'results of remedying limits and faults', {
        evidence: 'unverified',
      }),
    ],
  ),
  unread: [],
};

/** Điều 10, cá nhân: các điểm 2.1 đến 2.3. */
export const qd124Individual: CriteriaFrame = {
  id: 'qd-124-tw-2023/individual',
  title: { vi: 'Khung tiêu chí đánh giá cá nhân', en: 'Frame of criteria of individuals' },
  instrument,
  provision,
  subjects: ['nonLeader', 'memberOutsideSystem', 'leader', 'centralLeader'],
  scale: 'grades',
  criteria: criteriaFrom(
    {
      instrument,
      evidence: 'readInOneSource',
      eIdOf: (id) => {
        const [, number, part] = id.split('.');
        const point = `art_10__para_2__point_2.${number}`;
        return part === undefined ? point : `${point}__part_${part}`;
      },
    },
    [
      group(
        'QD124I.1',
        'tư tưởng chính trị; phẩm chất đạo đức; ý thức kỷ luật; đoàn kết; chấp hành sự phân công; những điều đảng viên không được làm; tác phong; phòng, chống tham nhũng; thực hiện cam kết hằng năm',
        'political thought; ethics; discipline; unity; obeying assignment; prohibited things; style; anti-corruption; fulfilment of the yearly commitment',
        { family: 'qualities' },
      ),
      ...onTasks([
        group(
          'QD124I.2',
          'kết quả thực hiện chức trách, nhiệm vụ trong năm',
          'results of duties and tasks of the year',
        ),
        item(
          'QD124I.2.a',
          'kết quả chức trách, nhiệm vụ trong năm, lượng hóa bằng sản phẩm cụ thể',
          'results of duties and tasks of the year, quantified by concrete products',
        ),
      ]),
      item(
        'QD124I.2.b',
        'năng lực, uy tín, sự gương mẫu của bản thân và gia đình',
        'capacity, prestige, exemplarity of self and family',
      ),
      item('QD124I.2.c', 'mối liên hệ với quần chúng', 'ties with the masses'),
      group('QD124I.3', 'kết quả khắc phục hạn chế, khuyết điểm', 'results of remedying limits and faults'),
    ],
  ),
  unread: [
    {
      ...textNeeded({
        vi: 'Cán bộ lãnh đạo, quản lý, cán bộ diện Trung ương quản lý còn theo tiêu chí chức danh của Bộ Chính trị (Quy định 89-QĐ/TW) và của cơ quan quản lý.',
        en: 'Leaders and centrally managed cadres are also judged by the title criteria of the Politburo (Regulation 89-QĐ/TW) and of the managing body.',
      }),
      subjects: ['leader', 'centralLeader'],
    },
  ],
};
