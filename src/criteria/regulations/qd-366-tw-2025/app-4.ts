import { family, group, item, type Row } from '../frame.js';
import { annex, pointsDelegated } from './annex.js';
import { nineBlocs } from './blocs.js';

/** Chính trị, phẩm chất đạo đức, kỷ luật: mười tiêu chí. */
const qualities: readonly Row[] = family('qualities', [
  group(
    'A4.I.1',
    'Về chính trị, phẩm chất đạo đức và ý thức tổ chức kỷ luật',
    'politics, ethics, discipline',
  ),
  item('A4.I.1.i', 'quan điểm, bản lĩnh chính trị vững vàng', 'firmness'),
  item(
    'A4.I.1.ii',
    'nguyên tắc tổ chức; đường lối, pháp luật; kỷ luật phát ngôn, bí mật nhà nước',
    'principles, law, speech, State secrets',
  ),
  item('A4.I.1.iii', 'nghiên cứu, học tập, vận dụng nghị quyết', 'study of resolutions'),
  item(
    'A4.I.1.iv',
    'đạo đức, lối sống; không suy thoái; không vi phạm những điều đảng viên không được làm',
    'ethics; no degeneration; nothing forbidden',
  ),
  item(
    'A4.I.1.v',
    'không tham ô, tham nhũng, quan liêu, vụ lợi; không để người thân lợi dụng',
    'no corruption, no kin abuse',
  ),
  item(
    'A4.I.1.vi',
    'ý thức tổ chức kỷ luật, tinh thần trách nhiệm; chấp hành sự phân công',
    'discipline, assignment',
  ),
  item('A4.I.1.vii', 'kê khai và công khai tài sản, thu nhập', 'asset declaration'),
  item('A4.I.1.viii', 'báo cáo đầy đủ, trung thực', 'honest reporting'),
  item('A4.I.1.ix', 'đoàn kết nội bộ; tham gia xây dựng tổ chức, phong trào', 'unity, movements'),
  item('A4.I.1.x', 'gần gũi cơ sở; giữ mối liên hệ nơi cư trú', 'close to base, tie with residence'),
]);

/** Phụ lục 4: cá nhân không giữ chức vụ lãnh đạo, quản lý. */
export const app4 = annex({
  number: 4,
  title: {
    vi: 'Khung tiêu chí đánh giá cá nhân không giữ chức vụ lãnh đạo, quản lý',
    en: 'Frame of criteria of individuals without a leading post',
  },
  subjects: ['nonLeader'],
  evidence: 'readInSeveralSources',
  resultsTitle: {
    vi: 'Kết quả thực hiện nhiệm vụ, một trong 9 khối',
    en: 'task results, one of nine blocs',
  },
  general: [
    ...qualities,
    group(
      'A4.I.2',
      'Năng lực chuyên môn, nghiệp vụ …; khả năng đáp ứng; thái độ; đổi mới sáng tạo',
      'professional capacity; response; attitude; innovation',
    ),
    group(
      'A4.I.2.i',
      'năng lực chuyên môn, nghiệp vụ',
      'skill for the job, information technology included',
      { unlisted: 4 },
    ),
    group('A4.I.2.ii', 'khả năng đáp ứng: thường xuyên, đột xuất', 'routine, sudden tasks', {
      unlisted: 2,
    }),
    group('A4.I.2.iii', 'thái độ công tác', 'attitude', { unlisted: 3 }),
    group('A4.I.2.iv', 'đổi mới sáng tạo, dám nghĩ, dám làm', 'innovation, daring', {
      unlisted: 3,
      family: 'innovation',
    }),
    group('A4.I.3', 'Về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm', 'self-criticism and cure', {
      unlisted: 1,
    }),
  ],
  results: nineBlocs('A4.II', 'nonLeader'),
  unread: [pointsDelegated],
});
