import { textSilent } from '../../../reasoning/index.js';
import { bloc, family, group, item, type Row } from '../frame.js';
import { annex, pointsDelegated } from './annex.js';

const innovation = { family: 'innovation' } as const;

/** Chính trị, tư tưởng; đạo đức, kỷ luật: hai nhóm, mỗi nhóm sáu tiêu chí. */
const qualities: readonly Row[] = family('qualities', [
  group('A3.I.1', 'Về chính trị, tư tưởng', 'politics, ideology'),
  item('A3.I.1.i', 'tuyệt đối trung thành; kiên định lý tưởng, đường lối đổi mới', 'loyalty, firmness'),
  item(
    'A3.I.1.ii',
    'lập trường, bản lĩnh; đấu tranh phản bác; kỷ luật phát ngôn',
    'stance; rebuts; discipline of speech',
  ),
  item('A3.I.1.iii', 'yêu nước, tận tuỵ phục vụ Nhân dân, sâu sát cơ sở', 'patriotism, service'),
  item('A3.I.1.iv', 'chấp hành sự phân công; hoàn thành tốt mọi nhiệm vụ', 'accepts assignment'),
  item('A3.I.1.v', 'nghiên cứu, học tập; cập nhật kiến thức mới', 'study'),
  item(
    'A3.I.1.vi',
    'năng lực tư duy, tầm nhìn; chủ động, đổi mới, sáng tạo',
    'thinking, vision, initiative',
    innovation,
  ),
  group('A3.I.2', 'Về phẩm chất đạo đức và ý thức tổ chức kỷ luật', 'ethics, discipline'),
  item(
    'A3.I.2.i',
    'đạo đức, lối sống, nêu gương; không vi phạm đến mức bị xử lý kỷ luật trong 5 năm gần nhất',
    'ethics; not disciplined for ethics or lifestyle in the last 5 years',
  ),
  item('A3.I.2.ii', 'không tham ô, tham nhũng, quan liêu; đấu tranh', 'no corruption; fights it'),
  item(
    'A3.I.2.iii',
    'tu dưỡng, rèn luyện; năng động, dám nghĩ, dám nói, dám làm, dám chịu trách nhiệm',
    'self-training; daring',
    innovation,
  ),
  item(
    'A3.I.2.iv',
    'nguyên tắc tổ chức; quy định, quy chế, nội quy; đúng trong công tác cán bộ',
    'principles, rules; correct cadre work',
  ),
  item('A3.I.2.v', 'kê khai và công khai tài sản, thu nhập', 'asset declaration'),
  item('A3.I.2.vi', 'báo cáo đầy đủ, trung thực khi được yêu cầu', 'honest reporting'),
]);

const capacity: readonly Row[] = [
  group(
    'A3.I.3',
    'Năng lực lãnh đạo, quản lý và năng lực chuyên môn, nghiệp vụ …',
    'leadership and professional capacity',
  ),
  group('A3.I.3.i', 'năng lực lãnh đạo, quản lý', 'leadership ability', { unlisted: 4 }),
  group(
    'A3.I.3.ii',
    'năng lực chuyên môn, nghiệp vụ theo vị trí việc làm',
    'professional ability for the job',
    { unlisted: 3 },
  ),
  group(
    'A3.I.3.iii',
    'khả năng đáp ứng yêu cầu: nhiệm vụ thường xuyên, đột xuất',
    'routine and sudden tasks',
    { unlisted: 2 },
  ),
  group('A3.I.3.iv', 'thái độ công tác', 'attitude', { unlisted: 3 }),
  group(
    'A3.I.3.v',
    'đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung',
    'innovation, daring, responsibility',
    { unlisted: 4, ...innovation },
  ),
  group('A3.I.4', 'Về mức độ tín nhiệm, uy tín và khả năng quy tụ đoàn kết', 'confidence, prestige, unity', {
    unlisted: 2,
  }),
  group(
    'A3.I.5',
    'Về tự phê bình và phê bình, tự soi, tự sửa, khắc phục',
    'self-criticism and cure, of oneself and in the sphere led',
    { unlisted: 1 },
  ),
];

/** Phụ lục 3: cán bộ lãnh đạo, quản lý khác. */
export const app3 = annex({
  number: 3,
  title: {
    vi: 'Khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý khác',
    en: 'Frame of criteria of other leaders',
  },
  subjects: ['leader'],
  evidence: 'readInOneSource',
  general: [...qualities, ...capacity],
  results: [
    group('A3.II.i', 'kết quả thực hiện chức trách, nhiệm vụ được giao', 'own duties'),
    group(
      'A3.II.ii',
      'kết quả lãnh đạo, chỉ đạo, điều hành, tổ chức thực hiện trong phạm vi phụ trách',
      'leading in the sphere',
    ),
    group(
      'A3.II.iii',
      'kết quả đánh giá, xếp loại của tập thể và đội ngũ cán bộ, đảng viên thuộc quyền quản lý trực tiếp (nếu có)',
      'ratings of the collective and staff directly managed (if any)',
    ),
    bloc('A3.II.x', 'Cụ thể: …', 'in detail: …'),
  ],
  unread: [
    pointsDelegated,
    textSilent({
      vi: 'Phần "Cụ thể" của kết quả thực hiện nhiệm vụ chưa đọc được; có bản in ghi đầu mục thứ ba là "khả năng quy tụ, đoàn kết".',
      en: 'The detail of the result part could not be read; one print gives its third head as "gathering and uniting".',
    }),
  ],
});
