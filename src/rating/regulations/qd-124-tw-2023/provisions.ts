import { type Instrument, provisionsOf } from '../../../law/index.js';

/** 124-QĐ/TW: the annual rating of 2023 and 2024. */
export const qd124: Instrument = {
  id: 'qd-124-tw-2023',
  kind: 'regulation',
  number: '124-QĐ/TW',
  title: {
    vi: 'Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    en: 'Regulation on annual review, assessment and quality rating of collectives and individuals in the political system',
  },
  issuer: 'politburo',
  signedOn: '2023-10-04',
  inForceFrom: '2023-10-04',
  inForceTo: '2025-08-29',
  replaces: ['qd-132-tw-2018'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc trọn văn bản: Điều 12 đối với cá nhân, cán bộ lãnh đạo chỉ đọc được một phần; các tỷ lệ đối với lãnh đạo lấy theo Quy định 89.',
    en: 'Not read from end to end: Article 12 on individuals and leaders in part only; the shares for leaders are those of Regulation 89.',
  },
};

/** Its provisions, as far as they could be read. */
export const qd124Provisions = provisionsOf('qd-124-tw-2023', {
  'art_5__para_2__point_2.1': {
    evidence: 'readInSeveralSources',
    vi: 'Mọi đảng viên, trừ người được miễn công tác và sinh hoạt đảng, bị đình chỉ sinh hoạt đảng, mới kết nạp chưa đủ 6 tháng.',
    en: 'All Party members except those exempt from work and activities, suspended from Party activities, or admitted less than six months ago.',
  },
  'art_5__para_2__point_2.2': {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo, quản lý các cấp.',
    en: 'Leading and managing cadres of every level.',
  },
  art_5__newBodies: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Tổ chức, tập thể thành lập chưa đủ 6 tháng thì không xếp loại (đọc ở Hướng dẫn 21).',
    en: 'An organisation or collective in being for less than six months is not rated (read in Guidance 21).',
  },
  art_7: {
    evidence: 'readInOneSource',
    vi: 'Tập thể kiểm điểm trước, cá nhân sau; người đứng đầu trước, cấp phó và thành viên sau; chính quyền, chuyên môn, đoàn thể trước, cấp ủy sau; cán bộ lãnh đạo ở chi bộ trước, ở tập thể sau.',
    en: 'Collective before individuals; head before deputies and members; government, professional and mass collectives before the committee; a leader in the cell first, in the collective second.',
  },
  art_7__para_2: {
    evidence: 'readInOneSource',
    vi: 'Tập thể kiểm điểm ở cấp mình; đảng viên ở chi bộ nơi sinh hoạt; cán bộ lãnh đạo ở hai nơi (chi bộ và tập thể lãnh đạo), thêm nơi khác theo các chức vụ khác.',
    en: 'A collective at its own level; a member in the cell; a leader in two places (cell and leadership collective) and in further ones for further offices.',
  },
  art_10: {
    evidence: 'readInOneSource',
    vi: 'Khung tiêu chí: xây dựng tập thể hoặc phẩm chất cá nhân; kết quả thực hiện nhiệm vụ; kết quả khắc phục hạn chế. Cán bộ lãnh đạo còn theo tiêu chí chức danh của Bộ Chính trị.',
    en: 'Frame of criteria: building the collective or personal quality; results of tasks; remedy of limits. Leaders also by the title criteria of the Politburo.',
  },
  art_11: {
    evidence: 'readInSeveralSources',
    vi: 'Tự đánh giá, xếp loại; thẩm định, đề xuất; quyết định. Cấp dưới trước, cấp trên sau; tập thể lãnh đạo trước, thành viên sau; người đứng đầu sau đơn vị mình đứng đầu; chính quyền, chuyên môn, đoàn thể trước, tổ chức đảng sau.',
    en: 'Self-rating; appraisal and proposal; decision. Lower before higher; the leadership collective before its members; the head after what he heads; government, professional, mass bodies before the Party organisation.',
  },
  art_11__verification: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Khi có khiếu nại, tố cáo, dấu hiệu vi phạm, mất đoàn kết: cấp ủy cấp trên trực tiếp chỉ đạo thẩm tra, thẩm định lại trước khi quyết định.',
    en: 'At a complaint, a denunciation, a sign of breach or disunity the directly superior committee directs verification and a new appraisal before the decision.',
  },
  art_12__para_1: {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành xuất sắc: có nhiều thành tích nổi bật, là hình mẫu; mọi tiêu chí từ Tốt trở lên, các tiêu chí về kết quả nhiệm vụ đạt Xuất sắc với sản phẩm cụ thể.',
    en: 'Excellent: many outstanding achievements, a model; every criterion good or better, every criterion on results of tasks excellent, shown by concrete products.',
  },
  art_12__para_1__discipline: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Hoàn thành xuất sắc: không có tổ chức trực thuộc, thành viên tập thể lãnh đạo bị kỷ luật trong năm; không có ngoại lệ tự phát hiện.',
    en: 'Excellent: no subordinate organisation and no member of the leadership collective disciplined in the year; no exception for what was self-discovered.',
  },
  art_12__para_1__individual: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cá nhân hoàn thành xuất sắc: 100 % chỉ tiêu, nhiệm vụ bảo đảm tiến độ, chất lượng, hiệu quả, trong đó ít nhất 50 % vượt mức.',
    en: 'Individual, excellent: 100 % of targets and tasks done on schedule, with quality and effect, of which at least 50 % exceeded.',
  },
  art_12__para_1__undisciplined: {
    evidence: 'derived',
    numberUnverified: true,
    vi: 'Cá nhân bị kỷ luật trong năm không được xếp loại xuất sắc, kể cả khi tự phát hiện và đã khắc phục (suy ra).',
    en: 'An individual disciplined in the year is not rated excellent even if it was self-discovered and remedied (inferred).',
  },
  art_12__para_1__leader: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo hoàn thành xuất sắc: nơi phụ trách hoàn thành 100 % chỉ tiêu, ít nhất 50 % vượt mức; 100 % đơn vị quản lý trực tiếp hoàn thành nhiệm vụ trở lên, ít nhất 70 % hoàn thành tốt trở lên (số của Quy định 89).',
    en: 'Leader, excellent: what he leads completes all targets, at least 50 % exceeded; 100 % of directly managed units completed or better, at least 70 % good or better (numbers of Regulation 89).',
  },
  art_12__para_1__cap: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Số xếp loại hoàn thành xuất sắc không quá 20 % số được xếp loại "Hoàn thành tốt nhiệm vụ" trong từng nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng.',
    en: 'The number rated excellent is at most 20 % of those rated "good" within each group of like position, role, function and task.',
  },
  art_12__para_2: {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành tốt: mọi tiêu chí từ Trung bình trở lên, các tiêu chí về kết quả nhiệm vụ từ Tốt trở lên; không có tổ chức trực thuộc, thành viên bị kỷ luật, trừ trường hợp tự phát hiện và đã khắc phục xong hậu quả.',
    en: 'Good: every criterion average or better, every criterion on results of tasks good or better; no subordinate organisation and no member disciplined, except self-discovered and remedied in full.',
  },
  art_12__para_2__individual: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cá nhân hoàn thành tốt: 100 % chỉ tiêu, nhiệm vụ bảo đảm tiến độ, chất lượng, hiệu quả (đọc ở Quy định 366).',
    en: 'Individual, good: 100 % of targets and tasks done on schedule with quality and effect (read in Regulation 366).',
  },
  art_12__para_2__leader: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo hoàn thành tốt: nơi phụ trách hoàn thành mọi chỉ tiêu, ít nhất 80 % đúng tiến độ, chất lượng; 100 % đơn vị quản lý trực tiếp hoàn thành nhiệm vụ trở lên (số của Quy định 89).',
    en: 'Leader, good: what he leads completes all targets, at least 80 % on schedule and with quality; 100 % of directly managed units completed or better (numbers of Regulation 89).',
  },
  art_12__para_3: {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành nhiệm vụ: các tiêu chí cơ bản từ Trung bình trở lên với sản phẩm cụ thể; về kỷ luật như mức hoàn thành tốt.',
    en: 'Completed: criteria basically average or better, with products; on discipline as for good.',
  },
  art_12__para_3__individual: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cá nhân hoàn thành nhiệm vụ: không quá 20 % chỉ tiêu chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp (số của Quy định 89).',
    en: 'Individual, completed: at most 20 % of targets lacking quality or schedule or of low effect (number of Regulation 89).',
  },
  art_12__para_3__leader: {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo hoàn thành nhiệm vụ: nơi phụ trách hoàn thành trên 70 % chỉ tiêu; ít nhất 70 % đơn vị quản lý trực tiếp hoàn thành nhiệm vụ trở lên.',
    en: 'Leader, completed: what he leads completes more than 70 % of targets; at least 70 % of directly managed units completed or better.',
  },
  art_12__para_4: {
    evidence: 'readInSeveralSources',
    vi: 'Không hoàn thành nhiệm vụ: các tiêu chí ở cấp độ Kém, hoặc có một trong các trường hợp sau.',
    en: 'Not completed: criteria at grade poor, or any of the following.',
  },
  'art_12__para_4__point_4.1__item_a': {
    evidence: 'readInSeveralSources',
    vi: 'Tổ chức, cơ quan, đơn vị: đơn vị trực thuộc có tham nhũng, lãng phí, tiêu cực hoặc vi phạm khác bị xử lý kỷ luật, trừ trường hợp tự phát hiện và đã khắc phục xong hậu quả.',
    en: 'Organisation, agency, unit: a subordinate unit had corruption, waste, negativity or another breach and was disciplined, except self-discovered and remedied.',
  },
  'art_12__para_4__point_4.1__item_b': {
    evidence: 'readInSeveralSources',
    vi: 'Hoàn thành dưới 50 % chỉ tiêu của năm và không đạt các chỉ tiêu chủ yếu, trừ lý do bất khả kháng.',
    en: "Less than 50 % of the year's targets and main targets not met, except force majeure.",
  },
  'art_12__para_4__point_4.1__item_c': {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể lãnh đạo bị kỷ luật, hoặc trên 20 % đơn vị trực thuộc bị kỷ luật trong năm.',
    en: 'The leadership collective disciplined, or more than 20 % of subordinate units disciplined in the year.',
  },
  'art_12__para_4__point_4.2__item_a': {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể lãnh đạo: cấp có thẩm quyền kết luận mất đoàn kết nội bộ.',
    en: 'Leadership collective: the competent level concluded internal disunity.',
  },
  'art_12__para_4__point_4.2__item_b': {
    evidence: 'readInSeveralSources',
    vi: 'Có thành viên bị kết luận suy thoái, "tự diễn biến", "tự chuyển hóa".',
    en: 'A member concluded degenerate, "self-evolved", "self-transformed".',
  },
  'art_12__para_4__point_4.2__item_c': {
    evidence: 'readInSeveralSources',
    vi: 'Nơi trực tiếp lãnh đạo hoàn thành dưới 50 % chỉ tiêu và không đạt chỉ tiêu chủ yếu, trừ lý do bất khả kháng.',
    en: 'What it directly leads did less than 50 % of the targets and missed main targets, except force majeure.',
  },
  'art_12__para_4__point_4.2__item_d': {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể hoặc thành viên bị kỷ luật trong năm, trừ trường hợp tự phát hiện và đã khắc phục xong hậu quả.',
    en: 'The collective or a member disciplined in the year, except self-discovered and remedied.',
  },
  'art_12__para_4__point_4.3__item_a': {
    evidence: 'readInSeveralSources',
    vi: 'Cá nhân: bị kết luận suy thoái, "tự diễn biến", "tự chuyển hóa"; vi phạm những điều đảng viên không được làm; vi phạm trách nhiệm nêu gương làm ảnh hưởng uy tín.',
    en: 'Individual: concluded degenerate; breach of what members may not do; breach of the exemplary duty that hurts prestige.',
  },
  'art_12__para_4__point_4.3__work': {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cá nhân hoàn thành dưới 50 % chỉ tiêu, nhiệm vụ được giao.',
    en: 'Individual: less than 50 % of own targets and tasks done.',
  },
  'art_12__para_4__point_4.3__led': {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo: nơi phụ trách hoàn thành dưới 50 % và không đạt chỉ tiêu chủ yếu.',
    en: 'Leader: what he leads did less than 50 % and missed main targets.',
  },
  'art_12__para_4__point_4.3__unit': {
    evidence: 'unverified',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo: đơn vị phụ trách không hoàn thành nhiệm vụ, hoặc có tham nhũng trong đơn vị quản lý trực tiếp (Quy định 132; không thấy trong Quy định 124).',
    en: 'Leader: the unit led did not complete its tasks, or corruption in directly managed units (Regulation 132; not found in Regulation 124).',
  },
  'art_12__para_4__point_4.3__item_d': {
    evidence: 'readInSeveralSources',
    vi: 'Cá nhân bị kỷ luật trong năm (mọi hình thức), trừ trường hợp tự phát hiện và đã khắc phục xong hậu quả.',
    en: 'Individual disciplined in the year (any form), except self-discovered and remedied.',
  },
  art_12__para_5: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Điểm 4.5: vi phạm của năm trước, năm nay mới kỷ luật (hoặc nâng mức): xếp loại lại năm xảy ra vi phạm.',
    en: 'Point 4.5: a breach of an earlier year disciplined (or more heavily) in the present one: the year of the breach is rated again.',
  },
  art_12__reRated: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Năm xảy ra vi phạm được xếp loại lại; tự phát hiện và đã khắc phục xong hậu quả thì cấp có thẩm quyền xem xét, quyết định (đọc ở Hướng dẫn 25).',
    en: 'The year of the breach is rated again; self-discovered and remedied: the competent level weighs and decides (read in Guidance 25).',
  },
  art_12__para_6: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Điểm 4.6, 4.7: vi phạm ở đơn vị cũ tính cho đơn vị cũ; vi phạm ở cả hai nơi tính theo thời điểm vi phạm.',
    en: 'Points 4.6, 4.7: a breach at the old unit counts there; breaches at both count at each by the time of the act.',
  },
  art_12__onceOnly: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Một vi phạm đã dùng để xếp loại công chức, viên chức không hoàn thành thì không tính lại (đọc ở Hướng dẫn 21).',
    en: 'A breach already used to rate the person as an official is not counted again (read in Guidance 21).',
  },
  art_12__stateRating: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Đảng viên là công chức, viên chức: xếp loại xuất sắc khi Nhà nước xếp xuất sắc; Nhà nước xếp không hoàn thành thì không hoàn thành (đọc ở Hướng dẫn 21).',
    en: 'A member who is an official: excellent only with the State rating excellent; not completed there, not completed here (read in Guidance 21).',
  },
  art_12__headNotAbove: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Người đứng đầu không xếp cao hơn tập thể, đơn vị mình đứng đầu (đọc ở Hướng dẫn 21).',
    en: 'The head is not rated above what he heads (read in Guidance 21).',
  },
  art_12__oneRating: {
    evidence: 'derived',
    numberUnverified: true,
    vi: 'Tập thể lãnh đạo không xếp cao hơn tổ chức của mình (Điều 11: một kết quả thống nhất).',
    en: 'A leadership collective is not rated above its organisation (Article 11: one uniform rating).',
  },
  art_12__smallGroup: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Dưới 5 đơn vị trực thuộc thì có tối đa 1 đơn vị xuất sắc (đọc ở Nghị định 233/2026, chỉ đối với đơn vị).',
    en: 'With fewer than five subordinate units at most one is excellent (read in Decree 233/2026, for units only).',
  },
  art_12__subordinateShares: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Tổ chức đảng xuất sắc: 100 % tổ chức trực thuộc hoàn thành trở lên, ít nhất 80 % hoàn thành tốt trở lên (đọc ở Hướng dẫn 21).',
    en: 'Party organisation, excellent: 100 % of subordinates completed or better, at least 80 % good or better (read in Guidance 21).',
  },
  art_13: {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy cấp trên trực tiếp quyết định, kiểm tra, giám sát; có thể hủy kết quả và yêu cầu xếp loại lại.',
    en: 'The directly superior committee decides, inspects, supervises; it may cancel a result and order a new rating.',
  },
  art_13__district: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Đảng bộ cấp trên trực tiếp cơ sở: ban thường vụ tự xếp loại, ban thường vụ cấp ủy cấp tỉnh quyết định (đọc qua Quy định 13-QĐ/TU Hà Nội).',
    en: 'A Party organisation directly above the grassroots: its standing committee rates it, the provincial standing committee decides (read through Regulation 13-QĐ/TU of Hà Nội).',
  },
  art_13__province: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Đảng bộ cấp tỉnh tự xếp loại, chịu trách nhiệm trước Bộ Chính trị (từ năm 2023).',
    en: 'A provincial Party organisation rates itself and answers to the Politburo (from 2023).',
  },
  art_13__member: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Đảng viên tự xếp loại; chi bộ xếp loại, đề xuất; cấp có thẩm quyền đối với chi bộ công nhận.',
    en: 'A member rates himself; the cell rates and proposes; the authority over the cell recognises it.',
  },
  art_13__cadre: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo, quản lý: cấp quản lý cán bộ quyết định.',
    en: 'A leading cadre: the body that manages the cadre decides.',
  },
  art_14__para_2: {
    evidence: 'readInOneSource',
    vi: 'Thực hiện vào cuối năm, trước khi tổng kết công tác năm.',
    en: "Done at the end of the year, before the year's summing-up.",
  },
});
