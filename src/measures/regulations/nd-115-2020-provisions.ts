import { provisionsOf } from '../../law/index.js';

/** The provisions the rows of this text stand on, in the order of its articles. */
export const nd115Provisions = provisionsOf('nd-115-2020', {
  art_54__para_1__point_a: {
    evidence: 'readInOneSource',
    vi: 'Viên chức quản lý từ chức: hạn chế về năng lực hoặc không còn đủ uy tín.',
    en: 'A managing public employee resigns: limited ability, or standing no longer enough.',
  },
  art_54__para_1__point_b: {
    evidence: 'readInOneSource',
    vi: 'Từ chức: để đơn vị hoặc cấp dưới trực tiếp xảy ra sai phạm, tham nhũng, tiêu cực nghiêm trọng.',
    en: 'Resignation: serious wrongdoing, corruption, negativity in the unit or a direct subordinate.',
  },
  art_54__para_1__point_d: {
    evidence: 'readInOneSource',
    vi: 'Từ chức: vì lý do sức khỏe hoặc lý do chính đáng khác.',
    en: 'Resignation: health or another good reason.',
  },
  art_54__para_1__point_dd: {
    evidence: 'readInOneSource',
    vi: 'Từ chức: do yêu cầu nhiệm vụ.',
    en: 'Resignation: task needs.',
  },
  art_54__para_2: {
    evidence: 'readInOneSource',
    vi: 'Chưa xem xét cho từ chức: đang đảm nhận nhiệm vụ quốc phòng, an ninh, trọng yếu, cơ mật; đang bị thanh tra, kiểm tra, điều tra, truy tố, xét xử.',
    en: 'Resignation is not considered: on a defence, security, key or secret task; under inspection, or investigated, prosecuted, tried.',
  },
  art_54__para_3: {
    evidence: 'readInOneSource',
    vi: 'Trong 10 ngày làm việc từ khi nhận đơn: trao đổi, báo cáo; trong 10 ngày làm việc: xem xét, có thể kéo dài nhưng không quá 15 ngày làm việc.',
    en: 'Within 10 working days of the letter: talk and report; within 10 working days settled, extendable to not more than 15.',
  },
  art_54__para_4: {
    evidence: 'readInOneSource',
    vi: 'Không có đơn nhưng thuộc trường hợp tại khoản 1: cấp có thẩm quyền cho thôi giữ chức vụ.',
    en: 'No letter but a case of paragraph 1: the authority releases.',
  },
  art_55__para_1__point_a: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm: bị kỷ luật cảnh cáo hoặc khiển trách và hạn chế về năng lực, giảm sút uy tín.',
    en: 'Relief: warned or reprimanded and of limited ability, reduced standing.',
  },
  art_55__para_1__point_b: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm: bị kỷ luật khiển trách, cảnh cáo từ hai lần trở lên trong cùng một thời hạn bổ nhiệm.',
    en: 'Relief: reprimanded or warned twice or more in one appointment period.',
  },
  art_55__para_1__point_d: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm: hai năm liên tiếp được xếp loại không hoàn thành nhiệm vụ.',
    en: 'Relief: rated "tasks not completed" for two consecutive years.',
  },
  art_55__para_1__point_dd: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm: có kết luận suy thoái, vi phạm những điều không được làm.',
    en: 'Relief: concluded decline, forbidden acts.',
  },
  art_55__para_1__point_e: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm: có kết luận vi phạm tiêu chuẩn chính trị.',
    en: 'Relief: a concluded breach of political standards.',
  },
  art_55__para_1__point_g: {
    evidence: 'readInOneSource',
    vi: 'Miễn nhiệm: người đứng đầu để đơn vị hoặc cấp dưới trực tiếp xảy ra tham nhũng, tiêu cực rất nghiêm trọng.',
    en: 'Relief: a head in whose unit or direct subordinate very serious corruption or negativity occurs.',
  },
  art_55__para_2: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo và thường vụ cấp ủy thảo luận, bỏ phiếu kín: từ 50 % tổng số thành viên trở lên đồng ý thì miễn nhiệm; dưới mức đó thì báo cáo cấp quản lý.',
    en: 'The leadership collective and the standing Party committee discuss and vote in secret: 50 % of all members or more agree, relief; below, it is reported to the managing body.',
  },
  art_55__para_3: {
    evidence: 'readInOneSource',
    vi: 'Bị miễn nhiệm do hai năm liên tiếp không hoàn thành nhiệm vụ thì đồng thời cho thôi việc; quyết định miễn nhiệm là quyết định thôi việc.',
    en: 'Relieved for two consecutive years not completed: terminated at once; the decision of relief is that of termination.',
  },
  art_56__para_1: {
    evidence: 'readInOneSource',
    vi: 'Phụ cấp chức vụ sau khi từ chức theo điểm a, b, c hoặc thôi giữ chức vụ khi không có đơn: 6 tháng; theo điểm d, đ: đến hết thời hạn bổ nhiệm.',
    en: 'Allowance after resignation by points a, b, c or release without a letter: 6 months; by d, đ: to the end of the term.',
  },
  art_56__para_2: {
    evidence: 'readInOneSource',
    vi: 'Sau khi miễn nhiệm không hưởng phụ cấp chức vụ.',
    en: 'No allowance after relief.',
  },
  art_56__para_4: {
    evidence: 'readInOneSource',
    vi: 'Bị kỷ luật, tự nguyện từ chức, còn từ 5 năm công tác trở lên: có thể bố trí chức vụ thấp hơn một cấp; khắc phục xong và hoàn thành xuất sắc nhiệm vụ thì có thể được quy hoạch, bổ nhiệm lại.',
    en: 'Disciplined, resigned of own will, 5 years of service left or more: may be placed one level lower; with remedy and "excellent" may later be planned or appointed again.',
  },
});
