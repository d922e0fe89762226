import { provisionsOf } from '../../../law/index.js';

const read = { evidence: 'readInOneSource' } as const;
const inOrder = { evidence: 'derived' } as const;

/** 170/2025/NĐ-CP on changing job positions, transfer, secondment, rotation. */
export const nd170 = provisionsOf('nd-170-2025', {
  art_22__para_2__point_a: {
    ...read,
    vi: 'Thay đổi vị trí việc làm khi được bổ nhiệm, không được bổ nhiệm lại, miễn nhiệm, từ chức, thôi giữ chức vụ.',
    en: 'A job position changes by appointment, by no re-appointment, by relief, resignation, release.',
  },
  art_23__para_1: {
    ...read,
    vi: 'Vị trí lãnh đạo, quản lý: theo quyết định của cấp có thẩm quyền về công tác cán bộ.',
    en: 'Leading positions: by decision of the competent level on cadre work.',
  },
  art_23__para_2__point_a: {
    ...read,
    vi: 'Còn vị trí việc làm và bảo đảm cơ cấu, tỷ lệ.',
    en: 'A place is free, within the ratio.',
  },
  art_23__para_2__point_b: {
    ...read,
    vi: 'Được xếp loại từ Hoàn thành tốt nhiệm vụ trở lên trong năm công tác liền trước; không trong thời hạn xử lý kỷ luật, không đang thi hành kỷ luật, không bị điều tra, truy tố, xét xử, không trong thời gian thực hiện quy định liên quan đến kỷ luật.',
    en: 'Rated at least "completed well" in the working year directly before; not in the handling time of discipline, not serving one, not investigated, prosecuted or tried, not under its after-effects.',
  },
  art_23__para_2__point_c: {
    ...read,
    vi: 'Kết quả theo số lượng, chất lượng, tiến độ.',
    en: 'Results by quantity, quality, progress.',
  },
  art_23__para_2__point_d: { ...read, vi: 'Có năng lực đáp ứng.', en: 'Ability for the position.' },
  art_24__para_2: {
    ...read,
    vi: 'Lên ngạch cao hơn: Hội đồng có số thành viên lẻ, họp khi có ít nhất 2/3 số thành viên, quyết nghị theo đa số; số phiếu ngang nhau thì theo bên có Chủ tịch Hội đồng.',
    en: 'To a higher rank: a council of an odd number, sitting with at least 2/3 of its members, by majority; a tie follows the chair.',
  },
  art_24__para_4: {
    ...read,
    vi: 'Xuống ngạch thấp hơn khi không đáp ứng yêu cầu hoặc theo nguyện vọng; không có vị trí phù hợp thì thôi việc.',
    en: 'To a lower rank if requirements are not met or at own wish; no fitting place ends the service.',
  },
  art_25__para_5__point_a: {
    ...read,
    vi: 'Không điều động người đang bị xem xét kỷ luật.',
    en: 'Not transferred while under disciplinary consideration.',
  },
  art_25__para_5__point_b: {
    ...read,
    vi: 'Không điều động người đang bị khởi tố, điều tra, truy tố, xét xử hoặc đang liên quan đến công tác thanh tra, kiểm tra.',
    en: 'Nor while prosecuted, investigated, tried, or linked to an inspection.',
  },
  art_25__para_5__point_c: {
    ...read,
    vi: 'Không điều động người đang điều trị bệnh hiểm nghèo thuộc danh mục của Bộ Y tế.',
    en: 'Nor while treated for a grave illness on the Health Ministry’s list.',
  },
  art_25__para_5__point_d: {
    ...read,
    vi: 'Không điều động người đang học tập dài hạn, đang biệt phái.',
    en: 'Nor while on long-term study or already on secondment.',
  },
  art_25__para_5__point_dd: {
    ...read,
    vi: 'Không điều động phụ nữ mang thai, nghỉ thai sản, nuôi con dưới 36 tháng tuổi; nam giới nuôi con dưới 36 tháng tuổi do vợ mất hoặc vì lý do khách quan, bất khả kháng; trừ trường hợp cá nhân có nguyện vọng.',
    en: 'Nor a woman pregnant, on maternity leave or raising a child under 36 months, or a man raising one because the wife died, for objective reasons or force majeure; unless the person wishes it.',
  },
  art_25__para_5__point_e: {
    ...read,
    vi: 'Không điều động người có hoàn cảnh đặc biệt khó khăn được người đứng đầu xác nhận; trừ trường hợp cá nhân có nguyện vọng.',
    en: 'Nor in special hardship confirmed by the head; unless the person wishes it.',
  },
  art_25__para_5__point_g: {
    ...read,
    vi: 'Trường hợp khác do người đứng đầu quyết định.',
    en: 'Other cases are decided by the head.',
  },
  art_26__para_2: {
    ...read,
    vi: 'Biệt phái theo nhiệm vụ đột xuất, cấp bách hoặc công việc trong thời gian nhất định; không quá 3 năm, trừ trường hợp luật chuyên ngành quy định khác.',
    en: 'Secondment for urgent tasks or work of limited duration; at most 3 years unless special law provides otherwise.',
  },
  art_26__para_2__end: {
    ...read,
    vi: 'Hết thời hạn, nơi cử phải quyết định chấm dứt hoặc kéo dài; không nêu mức tối đa của việc kéo dài.',
    en: 'At the end the sender must decide to end or extend; no ceiling on the extension is stated.',
  },
  art_26__para_3: {
    ...read,
    vi: 'Nơi được biệt phái đến phân công, đánh giá, kiểm tra; người được biệt phái vẫn thuộc biên chế của nơi cử, kể cả lãnh đạo được cử giữ chức vụ tương đương.',
    en: 'The host assigns, evaluates, checks; the person stays on the sender’s staff list, also a leader sent to an equal post.',
  },
  // Read together; which clause holds which part is inferred from their order.
  art_26__para_5: { ...inOrder, vi: 'Hai bên thống nhất bằng văn bản.', en: 'Both bodies agree in writing.' },
  art_26__para_6: {
    ...inOrder,
    vi: 'Gặp gỡ người được dự kiến biệt phái trước khi quyết định.',
    en: 'The person is met before the decision.',
  },
  art_26__para_7: {
    ...read,
    vi: 'Không biệt phái trong các trường hợp tại khoản 5 Điều 25.',
    en: 'No secondment in the cases of Art. 25(5).',
  },
  art_27__para_1: {
    ...read,
    vi: 'Điều động đến chức vụ có phụ cấp thấp hơn: bảo lưu phụ cấp cũ 6 tháng.',
    en: 'Transferred to a lower leadership allowance: the old one is kept 6 months.',
  },
  art_27__pay: {
    ...read,
    vi: 'Nơi cử trả lương cho người được biệt phái.',
    en: 'The sender pays the seconded person.',
  },
  art_42__para_1: {
    ...read,
    vi: 'Đối tượng luân chuyển: công chức lãnh đạo, quản lý.',
    en: 'Whom rotation is for: leading civil servants.',
  },
  art_42__para_1__point_a: { ...read, vi: 'Công chức lãnh đạo trong quy hoạch.', en: 'Leaders in the plan.' },
  art_42__para_1__point_b: {
    ...read,
    vi: 'Cấp trưởng không giữ chức vụ quá hai nhiệm kỳ liên tiếp ở một nơi.',
    en: 'Heads who may not stay more than two consecutive terms in one place.',
  },
  art_42__para_1__point_c: {
    ...read,
    vi: 'Chức danh không bố trí người địa phương.',
    en: 'Posts that may not be held by local people.',
  },
  art_43: {
    ...read,
    vi: 'Đáp ứng tiêu chuẩn chức danh khi luân chuyển.',
    en: 'Meets the standards of the title.',
  },
  art_43__health: {
    ...read,
    vi: 'Giấy chứng nhận sức khỏe không quá 06 tháng.',
    en: 'A health certificate at most 6 months old.',
  },
  art_43__para_4: {
    ...read,
    vi: 'Còn thời gian công tác ít nhất 10 năm; trường hợp đặc biệt do cấp có thẩm quyền quyết định.',
    en: 'At least 10 years of service left; special cases are decided by the competent level.',
  },
  art_43__para_4__term: {
    ...read,
    vi: 'Đối với điểm b, điểm c khoản 1 Điều 42: đủ thời hạn bổ nhiệm.',
    en: 'Of Art. 42(1)(b) and (c): enough for the appointment period.',
  },
  art_46: {
    ...read,
    vi: 'Năm bước: rà soát, xây dựng kế hoạch, phê duyệt chủ trương; thông báo, giới thiệu nhân sự; tổng hợp, thẩm định, lấy ý kiến bằng văn bản, tiêu chuẩn chính trị; thẩm định của cơ quan liên quan, trao đổi với nơi đi, nơi đến, gặp gỡ cá nhân; trình quyết định, tổ chức thực hiện, giám sát.',
    en: 'Five steps: review, plan, policy approved; notice, names proposed; compiled, checked, written comments, political standard; written vetting, exchange with both places, meeting the person; submitted, decided, carried out, supervised.',
  },
  art_48: {
    ...read,
    vi: 'Thời gian luân chuyển ít nhất 36 tháng; trừ trường hợp đặc biệt.',
    en: 'At least 36 months for one rotation; special cases excepted.',
  },
  art_49__para_1: {
    ...read,
    vi: 'Nơi đến nhận xét, đánh giá, xếp loại hằng năm hoặc theo yêu cầu, báo cáo cấp có thẩm quyền, gửi nơi đi và cơ quan tham mưu.',
    en: 'The receiving side comments and rates every year or on request, reports to the competent level, copies to the sending side and the advisory body.',
  },
  art_49__para_2: {
    ...read,
    vi: 'Hết thời gian luân chuyển: tự nhận xét; tập thể và cấp ủy nơi đến nhận xét; cấp quyết định luân chuyển đánh giá.',
    en: 'At the end: self-review, the collective and committee of the receiving side, then the deciding level rates.',
  },
  art_50__para_2: {
    ...read,
    vi: 'Được bố trí ổn định ở nơi đến thì không còn là công chức luân chuyển.',
    en: 'Kept for good at the destination, no longer rotated.',
  },
  art_51: {
    ...read,
    vi: 'Bảo lưu phụ cấp chức vụ trong suốt thời gian luân chuyển.',
    en: 'The leadership allowance is kept during the whole rotation.',
  },
});
