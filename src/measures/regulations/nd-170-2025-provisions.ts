import { provisionsOf } from '../../law/index.js';

/** The provisions the rows of this text stand on, in the order of its articles. */
export const nd170Provisions = provisionsOf('nd-170-2025', {
  art_23__para_2__point_b__rating: {
    evidence: 'readInOneSource',
    vi: 'Chuyển vị trí chuyên môn, hỗ trợ: được xếp loại từ hoàn thành tốt nhiệm vụ trở lên ở năm công tác liền trước; không trong thời hạn xử lý, thi hành kỷ luật; không bị truy cứu.',
    en: 'Change of a professional or support position: rated "tasks completed well" or better in the working year before; no discipline handled or running; not prosecuted.',
  },
  art_52__para_1__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức: tự nguyện, chủ động xin thôi giữ chức vụ.',
    en: 'Resignation is considered: of own will.',
  },
  art_52__para_1__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức: hạn chế về năng lực, sức khỏe hoặc không còn đủ uy tín.',
    en: 'Resignation is considered: limited ability, or health or standing no longer enough.',
  },
  art_52__para_1__point_c: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức: để cơ quan, tổ chức, đơn vị thuộc quyền quản lý, phụ trách xảy ra sai phạm nghiêm trọng.',
    en: 'Resignation is considered: serious wrongdoing in the body managed.',
  },
  art_52__para_1__point_dd: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho từ chức: vì lý do chính đáng khác.',
    en: 'Resignation is considered: another good reason.',
  },
  art_52__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Chưa xem xét cho từ chức: đang đảm nhận nhiệm vụ quốc phòng, an ninh, trọng yếu, cơ mật, phòng chống thiên tai, dịch bệnh mà việc từ chức ngay gây ảnh hưởng nghiêm trọng; đang bị thanh tra, kiểm tra, điều tra, truy tố, xét xử.',
    en: 'Resignation is not considered: on a defence, security, key, secret, disaster or epidemic task that leaving at once would seriously harm; under inspection, or prosecuted, investigated, tried.',
  },
  art_52__para_3: {
    evidence: 'readInOneSource',
    vi: 'Trong 10 ngày làm việc từ khi nhận đơn: trao đổi, báo cáo; trong 10 ngày làm việc từ khi có đề xuất: xem xét cho từ chức, có thể kéo dài nhưng không quá 15 ngày làm việc.',
    en: 'Within 10 working days of the letter: talk and report; within 10 working days of the proposal: settled, extendable to not more than 15 working days.',
  },
  art_52__para_4: {
    evidence: 'readInOneSource',
    vi: 'Thuộc trường hợp tại điểm b, c, d mà không có đơn xin từ chức: cấp có thẩm quyền xem xét bố trí công tác khác phù hợp.',
    en: 'In a case of point b, c or d without a letter of resignation: the competent level considers other suitable work.',
  },
  art_53__para_1__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: bị kỷ luật khiển trách, cảnh cáo.',
    en: 'Relief is considered: disciplined by reprimand or warning.',
  },
  art_53__para_1__point_c: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: được xếp loại chất lượng ở mức không hoàn thành nhiệm vụ.',
    en: 'Relief is considered: rated "tasks not completed".',
  },
  art_53__para_1__point_d: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: có kết luận suy thoái về tư tưởng chính trị, đạo đức, lối sống; vi phạm những điều không được làm; vi phạm trách nhiệm nêu gương.',
    en: 'Relief is considered: concluded decline, forbidden acts, breach of exemplary duty.',
  },
  art_53__para_1__point_dd: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: có kết luận vi phạm tiêu chuẩn chính trị theo quy định về bảo vệ chính trị nội bộ.',
    en: 'Relief is considered: a concluded breach of political standards of internal political protection.',
  },
  art_53__para_1__point_e: {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét miễn nhiệm: người đứng đầu để cơ quan, tổ chức, đơn vị hoặc cấp dưới trực tiếp xảy ra tham nhũng, tiêu cực rất nghiêm trọng.',
    en: 'Relief is considered: a head in whose body or direct subordinate very serious corruption or negativity occurs.',
  },
  art_53__para_2__point_a: {
    evidence: 'readInOneSource',
    vi: 'Trong 10 ngày làm việc từ khi có đủ căn cứ miễn nhiệm: trao đổi với công chức và đề xuất.',
    en: 'Within 10 working days of complete grounds: talk with the civil servant and propose.',
  },
  art_53__para_2__point_b: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo, thường vụ cấp ủy cùng cấp thảo luận, bỏ phiếu kín: đạt trên 50 % thì miễn nhiệm; từ 50 % trở xuống thì người đứng đầu xem xét theo thẩm quyền hoặc trình cấp trên.',
    en: 'The leadership collective and the standing Party committee of the same level discuss and vote in secret: more than 50 %, relief; 50 % or less, the head settles it within own power or submits upward.',
  },
  art_53__para_3: {
    evidence: 'readInOneSource',
    vi: 'Sau khi miễn nhiệm: bố trí công tác phù hợp; bị miễn nhiệm do được xếp loại không hoàn thành nhiệm vụ thì cho thôi việc.',
    en: 'After relief: suitable work; relieved because rated "tasks not completed": termination.',
  },
  art_55__para_2: {
    evidence: 'readInOneSource',
    vi: 'Phụ cấp chức vụ sau khi từ chức: bảo lưu đến hết thời hạn giữ chức vụ (điểm a, b, đ); 6 tháng, hoặc đến hết thời hạn nếu còn dưới 6 tháng (điểm c, d).',
    en: 'Leadership allowance after resignation: kept to the end of the term (points a, b, đ); 6 months, or to the end if less is left (points c, d).',
  },
  art_56__para_1: {
    evidence: 'readInOneSource',
    vi: 'Có thể tạm đình chỉ công tác: vi phạm đạo đức, lối sống gây dư luận; sách nhiễu, phiền hà; cố ý trì hoãn, đùn đẩy, không thực hiện công việc thuộc thẩm quyền; đang bị xem xét kỷ luật mà cản trở; đã bị kỷ luật đảng, chờ xử lý về chính quyền; trường hợp khác.',
    en: 'May be suspended: moral or lifestyle breach with public reaction; harassment; deliberate delay, shirking, not doing own work; obstructing own disciplinary case; Party-disciplined and waiting for State handling; other cases.',
  },
  art_56__para_1__point_e: {
    evidence: 'readInOneSource',
    vi: 'Có thể tạm đình chỉ công tác theo yêu cầu bằng văn bản của cơ quan thanh tra, kiểm tra, kiểm toán, tiến hành tố tụng, cơ quan có thẩm quyền khác.',
    en: 'May be suspended on the written request of an inspection, control, audit, procedural or other competent body.',
  },
  art_56__para_3: {
    evidence: 'readInOneSource',
    vi: 'Thời hạn tạm đình chỉ không quá 15 ngày làm việc; phức tạp thì kéo dài thêm không quá 15 ngày làm việc; theo yêu cầu của cơ quan có thẩm quyền thì theo yêu cầu đó.',
    en: 'Suspension lasts not more than 15 working days; in complex cases up to 15 more; on request of a body as it asks.',
  },
  art_56__para_4: {
    evidence: 'readInOneSource',
    vi: 'Tham mưu trong 2 ngày làm việc; ra quyết định trong 2 ngày làm việc; không vi phạm thì hủy bỏ trong 3 ngày làm việc và công bố.',
    en: 'Advice within 2 working days; order within 2 working days; without a breach cancelled within 3 and made public.',
  },
  art_56__para_6: {
    evidence: 'readInOneSource',
    vi: 'Trong thời gian tạm đình chỉ công tác hưởng 50 % lương; công chức lãnh đạo, quản lý bị tạm đình chỉ chức vụ và không hưởng phụ cấp chức vụ.',
    en: 'While suspended 50 % of the pay; the office of a leader is suspended too, without its allowance.',
  },
  art_57__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Quyết định thôi việc do không hoàn thành nhiệm vụ, không đáp ứng yêu cầu: trong 30 ngày kể từ khi có kết quả theo dõi, đánh giá, xếp loại.',
    en: 'Termination for "tasks not completed" or requirements not met: within 30 days of the result.',
  },
  art_70__para_3: {
    evidence: 'readInOneSource',
    vi: 'Cấp có thẩm quyền ban hành quy định về công tác cán bộ mang tính thí điểm hoặc khác pháp luật hiện hành thì thực hiện theo quy định mới.',
    en: 'Where the competent level issues rules on cadre work that are a pilot or differ from current law, the new rules are followed.',
  },
});
