import type { Evidence } from '../../law/index.js';
import type { CriteriaFrame, CriteriaSubject } from '../model.js';
import { criteriaFrom, family, group, item, onTasks, type Row } from './frame.js';

const instrument = 'nd-90-2020';

const several: { readonly evidence: Evidence } = { evidence: 'readInSeveralSources' };
const once: { readonly evidence: Evidence } = { evidence: 'readInOneSource' };

const leaders: readonly CriteriaSubject[] = ['cadre', 'leadingCivilServant', 'managingPublicEmployee'];
const others: readonly CriteriaSubject[] = ['civilServant', 'publicEmployee'];

const only = (subjects: readonly CriteriaSubject[], rows: readonly Row[]): readonly Row[] =>
  onTasks(rows.map((row) => ({ subjects, ...row })));

/** `ND90.3.d` stands at điểm d khoản 3, `ND90.5a.2` at the second dash of điểm a khoản 5. */
function placeOf(id: string): string {
  const [, at = '', under] = id.split('.');
  const [, para = '', point] = /^(\d)([ab])?$/.exec(at) ?? [];
  const place = ['art_3', `para_${para}`, ...(point ? [`point_${point}`] : [])].join('__');
  if (under === undefined) return place;
  return `${place}__${point ? 'indent' : 'point'}_${under}`;
}

/** Điều 3: tiêu chí chung. A level asks that they be carried out well or met (Điều 4 to 15); nothing is given points. */
export const nd90Person: CriteriaFrame = {
  id: `${instrument}/person`,
  title: {
    vi: 'Tiêu chí chung về đánh giá, xếp loại cán bộ, công chức, viên chức',
    en: 'General criteria of cadres, civil servants and public employees',
  },
  instrument,
  provision: { instrument, eId: 'art_3' },
  subjects: ['cadre', 'civilServant', 'leadingCivilServant', 'publicEmployee', 'managingPublicEmployee'],
  scale: 'conditions',
  criteria: criteriaFrom({ instrument, evidence: 'readInSiblingText', eIdOf: placeOf }, [
    ...family('qualities', [
      group('ND90.1', 'Chính trị tư tưởng', 'political thought', several),
      item(
        'ND90.1.a',
        'chấp hành đường lối, quy định của Đảng, pháp luật của Nhà nước và các nguyên tắc tổ chức, nhất là tập trung dân chủ, tự phê bình và phê bình',
        'obeys Party lines and rules, State law and the principles of organisation, above all democratic centralism, self-criticism and criticism',
        several,
      ),
      item('ND90.1.b', 'lập trường, bản lĩnh chính trị vững vàng', 'a firm political stance', several),
      item(
        'ND90.1.c',
        'đặt lợi ích của Đảng, quốc gia - dân tộc, nhân dân, tập thể lên trên lợi ích cá nhân',
        'Party, nation, people and collective before self',
        several,
      ),
      item(
        'ND90.1.d',
        'học tập, vận dụng chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, văn bản của Đảng',
        'studies and applies Marxism–Leninism, Hồ Chí Minh thought, Party documents',
        several,
      ),
      group('ND90.2', 'Đạo đức, lối sống', 'ethics and lifestyle', several),
      item(
        'ND90.2.a',
        'không tham ô, tham nhũng, tiêu cực, lãng phí, quan liêu, cơ hội, vụ lợi, hách dịch; không có biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa"',
        'no embezzlement, corruption, negativity, waste, bureaucracy, opportunism, self-interest, arrogance; no sign of degradation, "self-evolution", "self-transformation"',
        several,
      ),
      item(
        'ND90.2.b',
        'trung thực, khiêm tốn, chân thành, giản dị',
        'honest, modest, sincere, simple',
        several,
      ),
      item(
        'ND90.2.c',
        'đoàn kết, xây dựng cơ quan trong sạch, vững mạnh',
        'solidarity, a clean and strong agency',
        several,
      ),
      item(
        'ND90.2.d',
        'không để người thân, người quen lợi dụng chức vụ',
        'does not let relatives or acquaintances exploit the office',
        several,
      ),
    ]),
    group('ND90.3', 'Tác phong, lề lối làm việc', 'style and manner of work', several),
    item(
      'ND90.3.a',
      'trách nhiệm, năng động, sáng tạo, dám nghĩ, dám làm, linh hoạt',
      'responsible, dynamic, creative, daring to think and act, flexible',
      several,
    ),
    item(
      'ND90.3.b',
      'phương pháp làm việc khoa học, dân chủ, đúng nguyên tắc',
      'a scientific, democratic, principled method',
      several,
    ),
    item('ND90.3.c', 'tinh thần trách nhiệm, phối hợp', 'responsibility and cooperation', several),
    item(
      'ND90.3.d',
      'thái độ, ứng xử, tác phong làm việc đúng mực, đáp ứng yêu cầu văn hóa công vụ',
      'proper attitude, conduct and working manner, as the culture of the public service asks',
    ),
    ...family('qualities', [
      group('ND90.4', 'Ý thức tổ chức kỷ luật', 'sense of organisation and discipline'),
      item('ND90.4.a', 'chấp hành sự phân công của tổ chức', 'accepts assignment by the organisation'),
      item(
        'ND90.4.b',
        'thực hiện quy định, quy chế, nội quy nơi công tác',
        'keeps the rules and regulations of the workplace',
      ),
      item('ND90.4.c', 'kê khai, công khai tài sản, thu nhập', 'declares and discloses assets and income'),
      item(
        'ND90.4.d',
        'báo cáo đầy đủ, trung thực, cung cấp thông tin chính xác, khách quan cho cấp trên khi được yêu cầu',
        'reports fully and truthfully, gives superiors exact and objective information when asked',
      ),
    ]),
    ...only(leaders, [
      group(
        'ND90.5a',
        'Kết quả thực hiện chức trách, nhiệm vụ được giao (lãnh đạo, quản lý)',
        'results of the duties and tasks given (leaders)',
      ),
      item(
        'ND90.5a.1',
        'thực hiện đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
        'carries out Party and State policy',
      ),
      item(
        'ND90.5a.2',
        'giữ kỷ luật, kỷ cương, không để xảy ra vi phạm phải xử lý, khiếu nại kéo dài; phòng, chống tham nhũng, lãng phí',
        'keeps discipline, no breaches to be handled, no drawn-out complaints, fights corruption and waste',
      ),
      item(
        'ND90.5a.3',
        'chỉ đạo thanh tra, kiểm tra, giám sát, giải quyết khiếu nại, tố cáo',
        'directs inspection and supervision, settles complaints',
      ),
      item(
        'ND90.5a.4',
        'thực hiện cải cách hành chính, cải cách chế độ công vụ',
        'runs administrative and civil-service reform',
      ),
      item(
        'ND90.5a.5',
        'chương trình công tác năm với kết quả lượng hóa bằng sản phẩm cụ thể',
        'the yearly programme with results quantified as concrete products',
        once,
      ),
    ]),
    ...only(others, [
      group(
        'ND90.5b',
        'Kết quả thực hiện chức trách, nhiệm vụ được giao (không giữ chức vụ lãnh đạo, quản lý)',
        'results of the duties and tasks given (without a leading post)',
      ),
      item(
        'ND90.5b.1',
        'kết quả thực hiện nhiệm vụ theo quy định của pháp luật, theo kế hoạch hoặc công việc được giao',
        'results by law, plan or assigned work',
        once,
      ),
      item('ND90.5b.2', 'số lượng, chất lượng, tiến độ thực hiện', 'quantity, quality and progress'),
      item(
        'ND90.5b.3',
        'thái độ phục vụ người dân, doanh nghiệp ở vị trí tiếp xúc trực tiếp',
        'attitude to citizens and businesses, for posts in direct contact',
      ),
    ]),
  ]),
  unread: [],
};
