import { type Instrument, pollInRating, provisionsOf } from '../../../law/index.js';

/** Quy định 366-QĐ/TW: review and quality rating from 30/08/2025. */
export const qd366: Instrument = {
  id: 'qd-366-tw-2025',
  kind: 'regulation',
  number: '366-QĐ/TW',
  title: {
    vi: 'Quy định về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị',
    en: 'Regulation on review, assessment and quality rating of collectives and individuals in the political system',
  },
  issuer: 'politburo',
  signedOn: '2025-08-30',
  inForceFrom: '2025-08-30',
  replaces: ['qd-124-tw-2023'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được Điều 9, Điều 16 và nguyên văn Điều 14, Điều 18; số điểm in bên trong khoản 2 đến 4 Điều 11 là suy ra, nên chỉ trích dẫn đến khoản. Công bố ngày 20/09/2025.',
    en: 'Articles 9 and 16 and the wording of Articles 14 and 18 could not be read; the printed numbers inside Article 11(2) to (4) are inferred, so citations stop at the clause. Published on 20/09/2025.',
  },
};

/** Its provisions, as far as they could be read. A word at the end of a place names the case inside a clause. */
const own = provisionsOf('qd-366-tw-2025', {
  art_1: {
    evidence: 'readInSeveralSources',
    vi: 'Quy định mục đích, yêu cầu, nguyên tắc, nội dung kiểm điểm, đánh giá, xếp loại theo nhiệm kỳ, hằng năm, hằng quý hoặc khi cần thiết đối với tập thể, cá nhân từ Trung ương đến cơ sở.',
    en: 'Purpose, requirements, principles and content of review, assessment and rating by term, year, quarter or when needed, of collectives and individuals from the centre to the base.',
  },
  art_2__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Mục đích: thống nhất, đồng bộ; tự soi, tự sửa, phát hiện sớm suy thoái, tham nhũng, lãng phí, tiêu cực; làm căn cứ bổ nhiệm, quy hoạch, sử dụng, đãi ngộ, khen thưởng, sàng lọc, thay thế, kỷ luật.',
    en: 'Purposes: one uniform system; self-criticism and early detection of degeneration, corruption, waste, negativity; a ground for appointment, planning, use, reward, screening, replacement, discipline.',
  },
  art_2__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Yêu cầu: thống nhất nguyên tắc, khung, phương pháp, thẩm quyền; dựa trên hiệu quả, sản phẩm cụ thể gắn với số lượng, tiến độ, chất lượng; đề cao trách nhiệm người đứng đầu; gắn với cải cách hành chính, chuyển đổi số.',
    en: 'Requirements: one principle, frame, method, authority; resting on effect and concrete products by quantity, schedule, quality; responsibility of the head; in step with administrative reform and digital change.',
  },
  art_3__para_1: {
    evidence: 'readInOneSource',
    vi: 'Đánh giá liên tục, đa chiều, theo tiêu chí, bằng sản phẩm, coi trọng định lượng. Kiểm điểm định kỳ hằng năm hoặc theo yêu cầu; đánh giá thường xuyên, liên tục, làm cơ sở xếp loại năm, nhiệm kỳ.',
    en: 'Assessment is continuous, many-sided, by criteria and product, chiefly quantitative. Review is yearly or on demand; assessment is regular and feeds the rating of the year and the term.',
  },
  art_3__para_2: {
    evidence: 'readInOneSource',
    vi: 'Kết quả nhiệm vụ chính trị là trọng tâm; trách nhiệm cá nhân gắn với tập thể; kết quả của người đứng đầu, lãnh đạo gắn với kết quả của địa phương, tổ chức, đơn vị.',
    en: 'The result of the political task is the heart; individual responsibility is tied to the collective, the result of heads and leaders to that of their locality, organisation, unit.',
  },
  art_3__para_3: {
    evidence: 'readInOneSource',
    vi: 'Bộ Chính trị quy định khung; cấp ủy, tổ chức đảng, cơ quan cụ thể hóa nội dung, tiêu chí theo ngành, nhiệm vụ.',
    en: 'The Politburo sets the frame; committees and bodies make content and criteria concrete by sector and duty.',
  },
  art_3__para_4: {
    evidence: 'readInOneSource',
    vi: 'Đã kiểm điểm thì phải được đánh giá, xếp loại. Kết quả xếp loại cán bộ, công chức, viên chức, người lao động là cơ sở để xếp loại đảng viên. Đảng viên xếp loại tại chi bộ; cán bộ, công chức, viên chức ở nơi giữ chức vụ cao nhất.',
    en: 'Whoever is reviewed must be rated. The rating as an official is the basis of the rating as a member. A member is rated in the cell; an official where the highest post is held.',
  },
  art_3__para_5: {
    evidence: 'readInOneSource',
    vi: 'Cấp nào trực tiếp quản lý, giao nhiệm vụ thì đánh giá, xếp loại. Kết quả là căn cứ sàng lọc, quy hoạch, bố trí, bổ nhiệm, thay thế, tạm đình chỉ, cho thôi giữ chức vụ, từ chức, miễn nhiệm.',
    en: 'The level that directly manages and assigns the work assesses and rates. The result is a ground for screening, planning, placing, appointment, replacement, suspension, relief, resignation.',
  },
  art_3__para_6: {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy, tập thể lãnh đạo, trước hết là người đứng đầu chịu trách nhiệm về đánh giá, xếp loại thuộc thẩm quyền.',
    en: 'Committees and collectives, first of all the head, answer for assessing and rating those under them.',
  },
  art_4: {
    evidence: 'readInOneSource',
    vi: 'Căn cứ: Điều lệ Đảng, nghị quyết, quy định; chức năng, nhiệm vụ, quyền hạn và kết quả thực hiện nhiệm vụ được giao.',
    en: 'Bases: the Statutes, resolutions and regulations; functions, duties, powers and the results of the tasks given.',
  },
  'art_5__para_1__point_1.1': {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy: Bộ Chính trị, Ban Bí thư; ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương, đảng ủy xã, phường, đặc khu, đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng; ban chấp hành đảng bộ, chi bộ cơ sở, chi bộ trực thuộc.',
    en: 'Committees: the Politburo, the Secretariat; standing committees of provinces, of committees directly under the Centre, of communes, of committees directly above grassroots organisations; committees of grassroots organisations and cells.',
  },
  'art_5__para_1__point_1.2': {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo, quản lý: cơ quan tham mưu của Đảng, Quốc hội, Chủ tịch nước, Chính phủ, bộ, ngành, Mặt trận, tổ chức chính trị - xã hội, tỉnh, xã, phường, đặc khu, đơn vị sự nghiệp, doanh nghiệp nhà nước.',
    en: 'Leadership collectives of Party advisory bodies, Assembly, President, Government, ministries, the Front and organisations, provinces, communes, service units, State enterprises.',
  },
  'art_5__para_2__point_2.1': {
    evidence: 'readInOneSource',
    vi: 'Mọi đảng viên, trừ người được miễn công tác và sinh hoạt đảng, bị đình chỉ sinh hoạt đảng, mới kết nạp chưa đủ 6 tháng.',
    en: 'All Party members except those exempt from work and activities, suspended from Party activities, or admitted less than six months ago.',
  },
  'art_5__para_2__point_2.2': {
    evidence: 'readInOneSource',
    vi: 'Cán bộ lãnh đạo, quản lý các cấp.',
    en: 'Leading and managing cadres of every level.',
  },
  art_6__para_1: {
    evidence: 'readInOneSource',
    vi: 'Tập thể kiểm điểm: nguyên tắc tổ chức, quy chế làm việc; mục tiêu, chỉ tiêu, nhiệm vụ; xây dựng Đảng, nêu gương, trách nhiệm giải trình, phòng, chống tham nhũng, lãng phí, tiêu cực; thực hiện chủ trương, nhiệm vụ chính trị; vấn đề được gợi ý, khắc phục hạn chế lần trước.',
    en: 'A collective reviews: principles and working rules; goals, targets, tasks; Party building, example, accountability, anti-corruption; lines and the political task; suggested points and the cure of earlier faults.',
  },
  art_6__para_2: {
    evidence: 'readInOneSource',
    vi: 'Cá nhân kiểm điểm: phẩm chất, đạo đức, kỷ luật, nêu gương; nhiệm vụ, chỉ tiêu theo hiệu quả, tiến độ, chất lượng; cam kết tu dưỡng; vấn đề được gợi ý, khắc phục hạn chế. Cán bộ lãnh đạo thêm kết quả lãnh đạo, trách nhiệm, nêu gương, tín nhiệm.',
    en: 'An individual reviews: quality, ethics, discipline, example; tasks by effect, schedule, quality; commitments; suggested points and the cure of faults. A leader adds results of leading, responsibility, example, confidence.',
  },
  art_6__responsibility: {
    evidence: 'readInOneSource',
    vi: 'Làm rõ trách nhiệm khi có dấu hiệu vi phạm, vấn đề bức xúc, đơn thư, mất đoàn kết, lợi ích nhóm, cấp dưới bị kỷ luật, khởi tố, nhiệm vụ trì trệ, không hoàn thành.',
    en: 'Responsibility is made clear at signs of breach, pressing matters, complaints, disunity, group interest, discipline or prosecution below, stagnation, non-completion.',
  },
  art_7__para_1: {
    evidence: 'readInOneSource',
    vi: 'Người đứng đầu chỉ đạo báo cáo của tập thể, lấy ý kiến; mỗi cá nhân tự viết bản kiểm điểm; cấp trên gợi ý kiểm điểm khi cần thiết.',
    en: 'The head directs the report of the collective and collects opinions; each person writes his own; the upper level suggests points when needed.',
  },
  art_7__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể kiểm điểm ở cấp mình; đảng viên ở chi bộ nơi sinh hoạt; cán bộ lãnh đạo cơ bản ở 2 nơi là chi bộ và tập thể lãnh đạo nơi công tác.',
    en: 'A collective is reviewed at its own level; a member in the cell of activity; a leader basically in two places, the cell and the leadership collective at work.',
  },
  'art_7__para_2__point_2.4': {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể lãnh đạo mà mọi thành viên đều tham gia cấp ủy cùng cấp thì tập thể và cá nhân kiểm điểm tại hội nghị cấp ủy.',
    en: 'Where all members of a leadership collective sit in the committee of the same place, collective and persons are reviewed at its conference.',
  },
  art_7__para_3: {
    evidence: 'readInOneSource',
    vi: 'Tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó và thành viên sau; chính quyền, chuyên môn, đoàn thể trước, cấp ủy sau; cán bộ lãnh đạo là đảng viên: ở chi bộ trước, ở tập thể sau.',
    en: 'Collective before individuals; head before deputies and members; government, professional, mass collectives before the committee; a leader in the cell first, in the collective second.',
  },
  art_8: {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy cấp trên trực tiếp chỉ đạo, kiểm tra, thẩm định kết quả cấp dưới, gợi ý kịp thời, có thể yêu cầu kiểm điểm lại.',
    en: 'The directly superior committee directs, inspects, appraises results below, suggests in time and may order a new review.',
  },
  art_10: {
    evidence: 'readInSeveralSources',
    vi: 'Nhóm tiêu chí lượng hóa theo thang điểm 100: Phụ lục 1 tập thể; Phụ lục 2 cán bộ Trung ương quản lý; Phụ lục 3 cán bộ lãnh đạo khác; Phụ lục 4 người không giữ chức vụ; Phụ lục 5 đảng viên không làm việc trong hệ thống chính trị.',
    en: 'Groups of criteria on a hundred points: Annex 1 collectives; 2 centrally managed cadres; 3 other leaders; 4 non-leaders; 5 members not working in the political system.',
  },
  art_11__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Hoàn thành xuất sắc nhiệm vụ: từ 90 điểm trở lên và đủ các điều kiện.',
    en: 'Excellent: 90 points or more and every condition.',
  },
  'art_11__para_1__point_1.1': {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể: hoàn thành 100 % nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả, trong đó ít nhất 30 % vượt mức yêu cầu; không có đơn vị trực thuộc, không có thành viên tập thể lãnh đạo bị kỷ luật (mọi hình thức, không có ngoại lệ).',
    en: 'Collective: 100 % of tasks done on time with quality and effect, at least 30 % beyond the requirement; no subordinate unit and no member of the leadership collective disciplined (any form, no exception written).',
  },
  'art_11__para_1__point_1.2': {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo, quản lý: địa phương, lĩnh vực, cơ quan, đơn vị trực tiếp phụ trách hoàn thành 100 % nhiệm vụ, trong đó ít nhất 30 % vượt mức yêu cầu (không có cụm từ "đúng tiến độ").',
    en: 'Leader: what he directly leads completes 100 % of its tasks, at least 30 % beyond the requirement (the words "on time" do not stand here).',
  },
  'art_11__para_1__point_1.3': {
    evidence: 'readInSeveralSources',
    vi: 'Người không giữ chức vụ, đảng viên không làm việc trong hệ thống chính trị: hoàn thành 100 % nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả; ít nhất 30 % vượt mức yêu cầu.',
    en: 'Non-leaders and members outside the political system: 100 % of tasks done on time with quality and effect; at least 30 % beyond the requirement.',
  },
  'art_11__para_1__point_1.4': {
    evidence: 'readInSeveralSources',
    vi: '100 % hạn chế, khuyết điểm chỉ ra ở kỳ kiểm điểm trước (nếu có) đã được khắc phục.',
    en: '100 % of the limits and faults pointed out at the previous review, if any, are cured.',
  },
  'art_11__para_1__point_1.5': {
    evidence: 'readInSeveralSources',
    vi: 'Số xếp loại xuất sắc không quá 20 % tổng số được xếp loại "Hoàn thành tốt nhiệm vụ" theo từng đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng.',
    en: 'The number rated excellent is at most 20 % of the number rated "good", by subjects of like position, role, function and task.',
  },
  'art_11__para_1__point_1.5__outstanding': {
    evidence: 'readInSeveralSources',
    vi: 'Tổ chức, cơ quan, đơn vị có thành tích xuất sắc, nổi trội, chuyển biến tích cực, vượt kế hoạch, có giá trị thiết thực: cấp có thẩm quyền quyết định tỷ lệ trong phạm vi quản lý, không quá 25 % tổng số được xếp loại "Hoàn thành tốt nhiệm vụ".',
    en: 'For a body with outstanding results, a positive turn, beyond plan, of real value, the competent level sets the share in its sphere, at most 25 % of the number rated "good".',
  },
  art_11__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Hoàn thành tốt nhiệm vụ: từ 70 đến dưới 90 điểm; hoàn thành 100 % nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả (cán bộ lãnh đạo: của nơi trực tiếp phụ trách).',
    en: 'Good: from 70 to under 90 points; 100 % of tasks done on time with quality and effect (a leader: of what he directly leads).',
  },
  art_11__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Hoàn thành nhiệm vụ: từ 50 đến dưới 70 điểm; hoàn thành 100 % nhiệm vụ, không quá 20 % chưa bảo đảm tiến độ (cán bộ lãnh đạo: của nơi trực tiếp phụ trách).',
    en: 'Completed: from 50 to under 70 points; 100 % of tasks done, at most 20 % behind schedule (a leader: of what he directly leads).',
  },
  art_11__para_4: {
    evidence: 'readInSeveralSources',
    vi: 'Không hoàn thành nhiệm vụ: dưới 50 điểm hoặc có một trong các trường hợp sau.',
    en: 'Not completed: under 50 points, or any of the following.',
  },
  art_11__para_4__cadreWork: {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể lãnh đạo: cấp có thẩm quyền kết luận có sai phạm trong công tác cán bộ, mất đoàn kết nội bộ, bè phái, chạy chức, chạy quyền trong phạm vi phụ trách.',
    en: 'Leadership collective: the competent level concludes wrongdoing in cadre work, internal disunity, factions, office-seeking in the sphere in charge.',
  },
  art_11__para_4__memberDisciplined: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo: có thành viên vi phạm chức trách, nhiệm vụ trong thực thi công vụ bị kỷ luật từ khiển trách trở lên; không tính vi phạm khi công tác ở nơi khác hoặc không liên quan chức trách của tập thể hiện tại; tập thể tự phát hiện và khắc phục kịp thời thì cấp có thẩm quyền xem xét, quyết định.',
    en: 'Leadership collective: a member breached duties in public service and was disciplined from reprimand up; not counted if done in another body or without link to the duty of the present collective; found and cured in time by the collective: the competent level weighs and decides.',
  },
  art_11__para_4__memberDegenerate: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo: có thành viên bị kết luận suy thoái, "tự diễn biến", "tự chuyển hóa".',
    en: 'Leadership collective: a member is concluded degenerate, "self-evolved", "self-transformed".',
  },
  art_11__para_4__collectiveWork: {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể lãnh đạo: địa phương, tổ chức, đơn vị trực tiếp lãnh đạo hoàn thành dưới 70 % nhiệm vụ theo chương trình, kế hoạch trong năm; có lý do bất khả kháng thì cấp có thẩm quyền xem xét, quyết định.',
    en: "Leadership collective: what it directly leads did less than 70 % of the tasks of the year's programme and plan; at force majeure the competent level weighs and decides.",
  },
  art_11__para_4__collectiveTargets: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo được giao: không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản (tăng trưởng, thu ngân sách, giải ngân đầu tư công, thu nhập bình quân, giảm nghèo); có lý do bất khả kháng thì cấp có thẩm quyền xem xét, quyết định.',
    en: 'Leadership collective so charged: the five basic socio-economic targets not met (growth, budget revenue, public-investment disbursement, income per head, poverty reduction); at force majeure the competent level weighs and decides.',
  },
  art_11__para_4__collectiveDisciplined: {
    evidence: 'derived',
    vi: 'Tập thể lãnh đạo bị kỷ luật: không nêu là căn cứ, nhưng ngoại lệ giả định trường hợp này (suy ra: cấp có thẩm quyền xem xét).',
    en: 'The leadership collective itself disciplined: not listed as a ground, yet the exception presupposes it (inferred: the competent level weighs).',
  },
  art_11__para_4__leaderTargets: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ lãnh đạo có chức trách tương ứng: không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản.',
    en: 'Leader whose duties carry them: the five basic socio-economic targets not met.',
  },
  art_11__para_4__leaderWork: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo: nơi trực tiếp phụ trách hoàn thành dưới 70 % nhiệm vụ trong năm.',
    en: "Leader: what he directly leads did less than 70 % of the year's tasks.",
  },
  art_11__para_4__leaderUnits: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo: trên 50 % địa phương, lĩnh vực, cơ quan, đơn vị thuộc phạm vi phụ trách (trách nhiệm trực tiếp, người đứng đầu hoặc liên đới) xếp loại không hoàn thành nhiệm vụ.',
    en: "Leader: more than 50 % of localities, fields, bodies, units in his charge (direct, head's or joint responsibility) are rated not completed.",
  },
  art_11__para_4__leaderDisciplined: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo: vi phạm liên quan đến chức trách, nhiệm vụ trong thực thi công vụ bị kỷ luật từ khiển trách trở lên.',
    en: 'Leader: a breach linked to duties in public service, disciplined from reprimand up.',
  },
  art_11__para_4__leaderDegenerate: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ lãnh đạo: bị kết luận suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hóa".',
    en: 'Leader: concluded degenerate in ideology, ethics, lifestyle, "self-evolved", "self-transformed".',
  },
  art_11__para_4__subordinateDisciplined: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ lãnh đạo: tổ chức, cá nhân thuộc quyền quản lý trực tiếp tham nhũng, lãng phí, tiêu cực bị kỷ luật.',
    en: 'Leader: an organisation or person under direct management committed corruption, waste or negativity and was disciplined.',
  },
  art_11__para_4__leaderWeighing: {
    evidence: 'readInOneSource',
    vi: 'Chủ động phát hiện, báo cáo, chỉ đạo xử lý kịp thời và khắc phục xong hậu quả: cấp có thẩm quyền xem xét, quyết định và chịu trách nhiệm.',
    en: 'Found, reported, had it handled in time and cured the damage: the competent level weighs, decides and answers for it.',
  },
  art_11__para_4__personBreach: {
    evidence: 'readInSeveralSources',
    vi: 'Người không giữ chức vụ, đảng viên không làm việc trong hệ thống chính trị: bị kết luận suy thoái; vi phạm liên quan hoạt động công vụ bị kỷ luật từ khiển trách trở lên; vi phạm những điều đảng viên không được làm; vi phạm trách nhiệm nêu gương, gây ảnh hưởng xấu đến uy tín.',
    en: 'Non-leaders and members outside the system: concluded degenerate; a breach linked to public service, disciplined from reprimand up; a breach of what members may not do; a breach of the exemplary duty, hurting prestige.',
  },
  art_11__para_4__personWeighing: {
    evidence: 'readInSeveralSources',
    vi: 'Tự nhận hoặc tự phát hiện và đã khắc phục xong hậu quả: cấp có thẩm quyền xem xét, quyết định.',
    en: 'Owned up or self-found and the damage cured: the competent level weighs and decides.',
  },
  art_11__para_4__personWork: {
    evidence: 'readInSeveralSources',
    vi: 'Người không giữ chức vụ, đảng viên không làm việc trong hệ thống chính trị: trên 50 % nhiệm vụ trong năm không hoàn thành.',
    en: "Non-leaders and members outside the system: more than 50 % of the year's tasks not completed.",
  },
  art_11__gaps: {
    evidence: 'derived',
    numberUnverified: true,
    vi: 'Đủ điểm của một mức nhưng thiếu điều kiện khác: Điều 11 không nói xếp mức nào (suy ra).',
    en: 'Points of a level without its other conditions: Article 11 names no level (inferred).',
  },
  art_11__noUnits: {
    evidence: 'derived',
    numberUnverified: true,
    vi: 'Cán bộ lãnh đạo không trực tiếp phụ trách đơn vị nào: Điều 11 chỉ nói về nơi trực tiếp phụ trách (suy ra: xét nhiệm vụ của bản thân).',
    en: 'A leader who directly leads no unit: Article 11 speaks only of what is led (inferred: his own tasks).',
  },
  art_11__olderBreach: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Vi phạm của năm trước, kỳ trước, nay mới kỷ luật hoặc nâng mức: cấp ủy cấp trên trực tiếp đánh giá, xếp loại tại thời điểm hiện tại, xem xét hình thức, nội dung, động cơ, tính chất, mức độ, hậu quả.',
    en: 'A breach of an earlier year or period, disciplined (or more heavily) now: the directly superior committee rates at the present time, weighing form, content, motive, nature, degree, damage.',
  },
  art_11__olderBreach__removal: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bị cách chức, khai trừ: cấp có thẩm quyền kịp thời quyết định công tác cán bộ.',
    en: 'Removed from office or expelled: the competent level promptly decides on cadre work.',
  },
  art_11__olderBreach__reprimand: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bị khiển trách, cảnh cáo: cấp có thẩm quyền xem xét phẩm chất, năng lực, uy tín, sản phẩm, nguyên nhân, khắc phục, trừ trường hợp đã hết thời hiệu kỷ luật.',
    en: 'Reprimanded or warned: the competent level weighs quality, ability, standing, products, cause, cure, except where the limitation period has run out.',
  },
  art_11__transfer: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Vi phạm ở nơi cũ, kỷ luật ở nơi mới: tính vào kết quả của nơi cũ; vi phạm ở cả hai nơi: tính cho từng nơi theo thời điểm vi phạm.',
    en: 'A breach at the old body, discipline at the new: counts in the result of the old; breaches at both count at each by the time of the act.',
  },
  art_12__para_1: {
    evidence: 'readInOneSource',
    vi: 'Bước 1 tự đánh giá, xếp loại; bước 2 thẩm định, đề xuất; bước 3 cấp có thẩm quyền quyết định.',
    en: 'Step 1 self-rating; step 2 appraisal and proposal; step 3 decision by the competent level.',
  },
  art_12__para_1__verification: {
    evidence: 'readInOneSource',
    vi: 'Khi có khiếu nại, tố cáo, phản ánh tiêu cực, vi phạm kỷ luật, dấu hiệu mất đoàn kết: cấp ủy cấp trên trực tiếp chỉ đạo kiểm tra, xác minh, thẩm định lại trước khi quyết định.',
    en: 'At a complaint, denunciation, negative report, breach of discipline or sign of disunity the directly superior committee directs verification and a new appraisal before the decision.',
  },
  art_12__para_2: {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo trước thành viên và trước người đứng đầu; cấp ủy, tổ chức đảng cấp dưới và đảng viên trước tổ chức đảng; cơ quan, đơn vị trước tổ chức đảng của mình; tập thể cấp dưới trước cấp trên.',
    en: 'Leadership collective before its members and its head; committees, subordinate organisations and members before the Party organisation; a body before its Party organisation; lower collectives before higher.',
  },
  art_13: {
    evidence: 'readInSeveralSources',
    vi: 'Từng đối tượng tự xếp loại; cấp ủy cấp trên trực tiếp xem xét, quyết định theo phân cấp quản lý, kiểm tra, có thể hủy kết quả và yêu cầu xếp loại lại.',
    en: 'Each subject rates itself; the directly superior committee considers and decides by decentralised management, inspects, may cancel a result and order a new rating.',
  },
  art_14__para_2: {
    evidence: 'readInOneSource',
    vi: 'Kiểm điểm, đánh giá, xếp loại vào cuối năm, hoàn thành trước ngày 31/12 (đọc qua Hướng dẫn 43-HD/BTCTW).',
    en: 'Review, assessment and rating at the end of the year, finished before 31/12 (read through Guidance 43-HD/BTCTW).',
  },
  art_15__para_1: {
    evidence: 'readInOneSource',
    vi: 'Kết quả kiểm điểm là cơ sở xếp loại; kết quả quý là căn cứ xếp loại năm, phục vụ công tác cán bộ khi cần; kết quả năm là căn cứ đánh giá nhiệm kỳ.',
    en: "The review is the basis of the rating; the quarter's result is a ground of the year's and serves cadre work when needed; the year's is a ground of the term's.",
  },
  art_15__para_2: {
    evidence: 'readInOneSource',
    vi: 'Nhận xét, đánh giá được thông báo đến đối tượng và nơi trực tiếp quản lý, sử dụng; kết quả được công khai theo quy định.',
    en: 'Comments are told to the subject and to whoever directly manages and uses him; the rating is published as prescribed.',
  },
  art_15__para_3: {
    evidence: 'readInOneSource',
    vi: 'Kết quả đã công bố nhưng sau phát hiện sai sót, không đủ điều kiện, không trung thực hoặc có phản ánh: cấp có thẩm quyền điều chỉnh hoặc hủy và xếp loại lại.',
    en: 'A published result later found faulty, short of the conditions, dishonest or reported: the competent level adjusts or cancels it and rates again.',
  },
  art_15__para_4: {
    evidence: 'readInOneSource',
    vi: 'Là căn cứ quan trọng của công tác tổ chức, cán bộ, đánh giá người đứng đầu; cơ sở thi đua, khen thưởng.',
    en: 'An important ground of organisation and cadre work and of assessing the head; the basis of emulation and reward.',
  },
  art_17: {
    evidence: 'readInOneSource',
    vi: 'Hồ sơ giấy hoặc điện tử gồm 9 loại: bản kiểm điểm, báo cáo; nhận xét nơi cư trú; biên bản; tổng hợp thẩm định; kết luận, kết quả; gợi ý; góp ý; giải quyết khiếu nại; tài liệu khác.',
    en: 'The file, on paper or electronic, of nine kinds: reviews and reports; residence comment; minutes; appraisal; conclusions and result; suggestions; opinions; complaints; other.',
  },
  art_18: {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy, tổ chức đảng cụ thể hóa nội dung, tiêu chí (nguyên văn chưa đọc được).',
    en: 'Committees make content and criteria concrete (the wording could not be read).',
  },
  art_19: {
    evidence: 'readInSeveralSources',
    vi: 'Có hiệu lực từ ngày ký, thay thế Quy định 124-QĐ/TW; không có điều khoản chuyển tiếp.',
    en: 'In force from signing, replaces Regulation 124-QĐ/TW; no transitional clause.',
  },
  app_1: {
    evidence: 'readInSeveralSources',
    vi: 'Tập thể: tiêu chí chung 30 điểm, kết quả nhiệm vụ 70 điểm.',
    en: 'Collectives: general criteria 30 points, task results 70 points.',
  },
  app_2: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý: 30 và 70 điểm; phần kết quả theo 11 khối chức danh chưa đọc được.',
    en: 'Centrally managed cadres: 30 and 70 points; the result part by eleven title blocs could not be read.',
  },
  app_3: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ lãnh đạo, quản lý khác: 30 và 70 điểm, 5 nhóm tiêu chí chung.',
    en: 'Other leaders: 30 and 70 points, five groups of general criteria.',
  },
  app_4: {
    evidence: 'readInSeveralSources',
    vi: 'Người không giữ chức vụ lãnh đạo, quản lý: 30 và 70 điểm, 3 nhóm tiêu chí chung.',
    en: 'Non-leaders: 30 and 70 points, three groups of general criteria.',
  },
  app_5: {
    evidence: 'readInOneSource',
    vi: 'Đảng viên không làm việc trong hệ thống chính trị: 30 và 70 điểm, 2 nhóm tiêu chí chung.',
    en: 'Members not working in the political system: 30 and 70 points, two groups of general criteria.',
  },
});

export const qd366Provisions = { ...own, ...pollInRating };
