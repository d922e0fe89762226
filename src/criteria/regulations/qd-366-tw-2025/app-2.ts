import { atLeast, percent } from '../../../quantity/index.js';
import { textSilent } from '../../../reasoning/index.js';
import { bloc, family, group, item, type Row } from '../frame.js';
import { annex } from './annex.js';

/** Phẩm chất chính trị, đạo đức, lối sống: chín tiêu chí. */
const qualities: readonly Row[] = family('qualities', [
  group(
    'A2.I.1',
    'Về phẩm chất chính trị, đạo đức, lối sống, thực hiện trách nhiệm nêu gương',
    'political quality, ethics, lifestyle, example',
  ),
  item(
    'A2.I.1.1',
    'tuyệt đối trung thành; kiên định; bảo vệ nền tảng tư tưởng',
    'loyalty, firmness, defence of the ideological base',
  ),
  item(
    'A2.I.1.2',
    'yêu nước, tận tuỵ phục vụ Nhân dân; lợi ích chung trên hết',
    'patriotism, service, common interest first',
  ),
  item(
    'A2.I.1.3',
    'chấp hành chủ trương, nguyên tắc, kỷ luật, pháp luật, sự phân công',
    'obeys lines, principles, discipline, law, assignment',
  ),
  item('A2.I.1.4', 'nghiên cứu, học tập, cập nhật kiến thức mới', 'study, new knowledge'),
  item(
    'A2.I.1.5',
    'đạo đức, lối sống, nêu gương; không vi phạm đến mức bị xử lý kỷ luật',
    'ethics, example; no breach up to discipline, with no time window',
  ),
  item(
    'A2.I.1.6',
    'không tham vọng quyền lực, chạy chức, tham nhũng, lợi ích nhóm; đấu tranh',
    'no power-seeking, corruption, group interest, kin abuse; fights them',
  ),
  item('A2.I.1.7', 'uy tín cao; trung tâm đoàn kết', 'prestige, centre of unity'),
  item('A2.I.1.8', 'chủ động, đổi mới sáng tạo vì mục tiêu phát triển', 'initiative, innovation', {
    family: 'innovation',
  }),
  item(
    'A2.I.1.9',
    'kê khai, công khai tài sản, thu nhập; báo cáo đầy đủ, trung thực',
    'asset declaration; full honest reporting',
  ),
]);

/** Tư duy đổi mới, dám nghĩ, dám làm: bốn tiêu chí. */
const innovation: readonly Row[] = family('innovation', [
  group(
    'A2.I.2',
    'Tư duy đổi mới, chiến lược, khát vọng cống hiến, dám nghĩ, dám làm',
    'innovative, strategic thinking; aspiration; daring',
  ),
  item('A2.I.2.1', 'tư duy đổi mới, tầm nhìn chiến lược, thích ứng thời đại', 'strategic vision'),
  item(
    'A2.I.2.2',
    'bám sát thực tiễn, cách làm hay; tổ chức đảng trong sạch, vững mạnh',
    'practice, effective ways, strong Party unit',
  ),
  item(
    'A2.I.2.3',
    'nói đi đôi với làm, dám chịu trách nhiệm, dám đột phá; dự báo',
    'dares to act and answer; foresight',
  ),
  item('A2.I.2.4', 'khát vọng cống hiến; quy tụ, phát huy sức mạnh tập thể', 'aspiration; gathers strength'),
]);

/** Tự phê bình và phê bình, khắc phục: bốn tiêu chí. */
const cure: readonly Row[] = [
  group(
    'A2.I.3',
    'Về tự phê bình và phê bình, tự soi, tự sửa, khắc phục hạn chế, khuyết điểm',
    'self-criticism and cure',
  ),
  item('A2.I.3.1', 'chủ động tự phê bình và phê bình; cầu thị', 'self-criticism, openness'),
  item('A2.I.3.2', 'kế hoạch rõ ràng, quyết liệt khắc phục', 'clear resolute plan'),
  item(
    'A2.I.3.3',
    'kết quả khắc phục từ 80 % nội dung trở lên; không tái diễn',
    'at least 80 % of the content cured, no recurrence',
    // Points only: the level "xuất sắc" asks for all of them (Điều 11 khoản 1 điểm 1.4).
    { bar: atLeast(percent(80)) },
  ),
  item('A2.I.3.4', 'không né tránh, không đổ lỗi', 'owns up, no blame-shifting'),
];

/** Mười một khối chức danh; the four top posts are not among them. */
const blocs: readonly Row[] = (
  [
    ['Phó Chủ tịch nước', 'Vice President'],
    ['Phó Chủ tịch Quốc hội', 'Vice Chairs of the National Assembly'],
    ['Phó Thủ tướng Chính phủ', 'Deputy Prime Ministers'],
    ['khối các cơ quan đảng ở Trung ương', 'central Party bodies'],
    ['khối cơ quan Quốc hội', 'National Assembly bodies'],
    ['khối cơ quan Chính phủ', 'Government bodies'],
    ['khối Văn phòng Chủ tịch nước', 'Office of the President'],
    ['khối cơ quan tư pháp', 'judicial bodies'],
    ['khối Mặt trận Tổ quốc và các tổ chức chính trị - xã hội Trung ương', 'Front and central organisations'],
    ['khối Quân uỷ Trung ương, Đảng uỷ Công an Trung ương', 'military and police Party committees'],
    ['khối tỉnh uỷ, thành uỷ', 'provincial, city committees'],
  ] as const
).map(([vi, en], at) =>
  bloc(`A2.II.${at + 1}`, vi, en, { evidence: 'readInOneSource', numberUnverified: true }),
);

/** The split several bodies use; the annex itself prints it only by a reading. */
export const split18x4x8: Readonly<Record<string, number>> = {
  'A2.I.1': 18,
  ...Object.fromEntries(qualities.filter(({ kind }) => kind === 'item').map(({ id }) => [id, 2])),
  'A2.I.2': 4,
  ...Object.fromEntries(innovation.filter(({ kind }) => kind === 'item').map(({ id }) => [id, 1])),
  'A2.I.3': 8,
  ...Object.fromEntries(cure.filter(({ kind }) => kind === 'item').map(({ id }) => [id, 2])),
};

/** Phụ lục 2: cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý. */
export const app2 = annex({
  number: 2,
  title: {
    vi: 'Khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý',
    en: 'Frame of criteria of leaders managed by the Central Committee, Politburo or Secretariat',
  },
  subjects: ['centralLeader'],
  numbersRead: true,
  evidence: 'readInSeveralSources',
  general: [...qualities, ...innovation, ...cure],
  results: blocs,
  unread: [
    textSilent({
      vi: 'Nội dung kết quả thực hiện nhiệm vụ của 11 khối chức danh chưa đọc được.',
      en: 'What the result part of the eleven title blocs asks could not be read.',
    }),
  ],
  pointsByReading: { reading: 'criteria.annex2Points', is: 'printed', max: split18x4x8 },
});
