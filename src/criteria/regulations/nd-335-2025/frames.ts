import { textNeeded } from '../../../reasoning/index.js';
import type { CriteriaFrame } from '../../model.js';
import { criteriaFrom, family, group, item, onTasks, root } from '../frame.js';
import { bandsAt } from '../state.js';
import { nd335Kpi } from './kpi.js';

const instrument = 'nd-335-2025';
const { general, results } = nd335Kpi;
const leading = { subjects: ['leadingCivilServant'] } as const;

const places: Readonly<Record<string, string>> = {
  'ND335.I': 'art_12__para_2',
  'ND335.I.a': 'art_12__para_2__point_a',
  'ND335.I.b': 'art_12__para_2__point_b',
  'ND335.I.c': 'art_12__para_2__point_c',
  'ND335.II': 'art_12__para_3',
  'ND335.II.a': 'art_14__para_2__point_a',
  'ND335.II.b': 'art_14__para_2__point_b',
  'ND335.II.c': 'art_14__para_2__point_c',
  'ND335.II.d': 'art_15__para_3__point_a',
  'ND335.II.dd': 'art_15__para_3__point_b',
  'ND335.II.e': 'art_15__para_3__point_c',
};

/** Công chức, Điều 12, 14, 15: 30 and 70, split no further by the decree. */
export const nd335Person: CriteriaFrame = {
  id: `${instrument}/civilServant`,
  title: { vi: 'Tiêu chí đánh giá công chức', en: 'Criteria of civil servants' },
  instrument,
  provision: { instrument, eId: 'art_12__para_2' },
  subjects: ['civilServant', 'leadingCivilServant'],
  scale: 'points',
  criteria: criteriaFrom({ instrument, evidence: 'readInSeveralSources', eIdOf: (id) => places[id] ?? '' }, [
    root('ND335.I', 'Tiêu chí chung', 'general criteria', { max: general }),
    ...family('qualities', [
      group(
        'ND335.I.a',
        'phẩm chất chính trị, đạo đức; văn hóa thực thi công vụ; kỷ luật, kỷ cương',
        'political and moral quality, culture and discipline of the public service',
      ),
    ]),
    group(
      'ND335.I.b',
      'năng lực chuyên môn; khả năng đáp ứng nhiệm vụ; tinh thần trách nhiệm; thái độ phục vụ người dân, doanh nghiệp; phối hợp',
      'professional ability, meeting the tasks assigned, responsibility, attitude to people and firms, cooperation',
    ),
    ...family('innovation', [
      group(
        'ND335.I.c',
        'đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm',
        'innovation, daring to think, to act, to answer for',
      ),
    ]),
    ...onTasks([
      root('ND335.II', 'Kết quả thực hiện nhiệm vụ', 'results of tasks', { max: results }),
      item(
        'ND335.II.a',
        'a) số lượng: đã hoàn thành so với được giao',
        'a) quantity: done, of what was assigned',
      ),
      item(
        'ND335.II.b',
        'b) chất lượng: điểm chất lượng của sản phẩm so với số được giao',
        'b) quality: quality points of the products, of what was assigned',
      ),
      item(
        'ND335.II.c',
        'c) tiến độ: điểm tiến độ của sản phẩm xong đúng hạn, trước hạn so với số được giao',
        'c) progress: progress points of products done on time or earlier, of what was assigned',
      ),
      item(
        'ND335.II.d',
        'd) kết quả của đơn vị, lĩnh vực phụ trách: 100 % nếu mọi công chức thuộc quyền đạt mức Hoàn thành nhiệm vụ trở lên; 50 % nếu có người ở mức Không hoàn thành',
        'd) result of the unit or field: 100 % if all civil servants under the leader score in the band "completed" or higher; 50 % if any scores "not completed"',
        leading,
      ),
      item(
        'ND335.II.dd',
        'đ) khả năng tổ chức triển khai: 100 % nếu mọi nhiệm vụ xong đúng tiến độ, chất lượng và có sáng kiến, giải pháp hiệu quả; 50 % nếu còn thiếu sót hoặc chậm trễ kéo dài',
        'đ) ability to organise: 100 % if all planned tasks are on time and of quality, with an initiative or effective solution; 50 % for shortcomings or prolonged delay',
        leading,
      ),
      item(
        'ND335.II.e',
        'e) năng lực tập hợp, đoàn kết: 100 % nếu giữ môi trường đoàn kết, phối hợp hiệu quả; 50 % nếu có khiếu nại, kiến nghị, phản ánh về mâu thuẫn nội bộ kéo dài, mất đoàn kết',
        'e) ability to gather and unite: 100 % for a united environment and effective coordination; 50 % if complaints, petitions or reports arise about prolonged internal conflict or disunity',
        leading,
      ),
    ]),
  ]),
  bands: bandsAt(instrument, {
    excellent: 'art_20__para_1',
    good: 'art_20__para_2',
    completed: 'art_20__para_3',
    notCompleted: 'art_20__para_4__point_a',
  }),
  unread: [
    textNeeded({
      vi: 'Nghị định 335/2025/NĐ-CP không chia 30 điểm tiêu chí chung cho từng nhóm, từng mục: bộ, ngành, địa phương ban hành bộ tiêu chí chi tiết, danh mục sản phẩm, hệ số quy đổi (khoản 1 Điều 26).',
      en: 'Decree 335/2025/NĐ-CP splits the 30 general points neither among groups nor items: ministries and provinces issue the detailed set, the products and their conversion (Art. 26(1)).',
    }),
  ],
};

/** Cơ quan hành chính nhà nước: the articles of this list could not be read. */
export const nd335Agency: CriteriaFrame = {
  id: `${instrument}/agency`,
  title: {
    vi: 'Tiêu chí đánh giá cơ quan hành chính nhà nước',
    en: 'Criteria of State administrative agencies',
  },
  instrument,
  provision: { instrument, eId: 'unplaced__agencyI' },
  subjects: ['agency'],
  scale: 'points',
  criteria: criteriaFrom(
    {
      instrument,
      evidence: 'readInOneSource',
      numberUnverified: true,
      eIdOf: (id) => `unplaced__agency${id.split('.').slice(1).join('_')}`,
    },
    [
      root('ND335A.I', 'Tiêu chí chung', 'general criteria', { max: general }),
      item(
        'ND335A.I.1',
        'chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
        'obeying the policy of the Party and the State',
      ),
      item('ND335A.I.2', 'kỷ luật, kỷ cương hành chính', 'administrative discipline'),
      item('ND335A.I.3', 'trách nhiệm của người đứng đầu', 'responsibility of the head'),
      item(
        'ND335A.I.4',
        'môi trường làm việc, văn hóa công vụ',
        'working environment and culture of the public service',
      ),
      ...onTasks([
        root('ND335A.II', 'Kết quả thực hiện nhiệm vụ', 'results of tasks', { max: results }),
        item('ND335A.II.1', 'hoàn thành chương trình, kế hoạch công tác', 'the programme completed'),
        item('ND335A.II.2', 'tiến độ', 'progress'),
        item('ND335A.II.3', 'chất lượng', 'quality'),
        item('ND335A.II.4', 'công tác quản lý', 'management'),
        item('ND335A.II.5', 'giải quyết thủ tục hành chính', 'settling administrative procedures'),
      ]),
    ],
  ),
  bands: bandsAt(instrument, {
    excellent: 'unplaced__agency_excellent',
    good: 'unplaced__agency_good',
    completed: 'unplaced__agency_completed',
    notCompleted: 'unplaced__agency_notCompleted',
  }),
  unread: [
    textNeeded({
      vi: 'Điểm của từng tiêu chí của cơ quan hành chính nhà nước, số điều quy định các tiêu chí này chưa đọc được.',
      en: 'The points of each criterion of agencies, and the articles that set them, could not be read.',
    }),
  ],
};
