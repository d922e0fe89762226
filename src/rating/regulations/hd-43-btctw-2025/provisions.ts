import { type Instrument, provisionsOf } from '../../../law/index.js';

/** Hướng dẫn 43-HD/BTCTW: guidance on 366-QĐ/TW and 198-KL/TW. */
export const hd43: Instrument = {
  id: 'hd-43-btctw-2025',
  kind: 'guidance',
  number: '43-HD/BTCTW',
  title: {
    vi: 'Hướng dẫn một số nội dung về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị',
    en: 'Guidance on review, assessment and quality rating of collectives and individuals in the political system',
  },
  issuer: 'centralOrganisationCommission',
  signedOn: '2025-10-31',
  inForceFrom: '2025-10-31',
  replaces: ['hd-25-btctw-2023'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Chưa đọc được các mục 5, 6, 7.1 đến 7.3, 7.8 đến 7.11 (đánh giá quý, mốc 2 tháng, vắng mặt, chuyển công tác) và nội dung Mẫu 2A, 03, 05.',
    en: 'Items 5, 6, 7.1 to 7.3, 7.8 to 7.11 (quarters, the two-month mark, absence, transfer) and the bodies of Forms 2A, 03, 05 could not be read.',
  },
};

export const hd43Provisions = provisionsOf('hd-43-btctw-2025', {
  'point_1.1': {
    evidence: 'readInSeveralSources',
    vi: 'Ở cơ sở: đảng ủy cơ sở, đảng ủy bộ phận, chi ủy cơ sở, chi ủy trực thuộc; chi bộ không có chi ủy: bí thư, phó bí thư (nếu có) kiểm điểm trước chi bộ.',
    en: 'At the base: grassroots and sectional committees, cell committees; in a cell without committee the secretary and deputy, if any, are reviewed in the cell.',
  },
  'point_1.2': {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy trực thuộc Trung ương chỉ đạo cụ thể hóa, xây dựng bộ tiêu chí theo các phụ lục của Quy định 366 cho từng loại đối tượng.',
    en: 'Committees directly under the Centre direct the criteria sets on the annexes of Regulation 366, by kind of subject.',
  },
  'point_1.3': {
    evidence: 'readInOneSource',
    vi: 'Nhấn mạnh kết quả, sản phẩm; khuyết điểm nêu tính chất, mức độ, nguyên nhân, trách nhiệm, khắc phục; trách nhiệm giải trình là một tiêu chí.',
    en: 'Stress on results and products; faults by nature, degree, cause, responsibility, remedy; accountability is a criterion.',
  },
  'point_2.1__point_a': {
    evidence: 'readInOneSource',
    vi: 'Báo cáo tập thể theo Mẫu 01, lấy ý kiến cơ quan liên quan cùng cấp; gửi dự thảo cho thành viên trước hội nghị ít nhất 03 ngày làm việc.',
    en: 'The collective report on Form 01, with opinions of related bodies of the same level; the draft to members at least 3 working days before the conference.',
  },
  'point_2.1__point_b': {
    evidence: 'readInSeveralSources',
    vi: 'Mỗi người một mẫu: 2A cán bộ lãnh đạo, quản lý; 2B người không giữ chức vụ; 2C đảng viên không làm việc trong hệ thống chính trị.',
    en: 'One form a person: 2A leaders; 2B non-leaders; 2C members not working in the political system.',
  },
  'point_2.1__point_c': {
    evidence: 'readInOneSource',
    vi: 'Ban thường vụ cấp ủy cấp trên trực tiếp lập đoàn (tổ) công tác dự ở nơi có gợi ý kiểm điểm.',
    en: 'The standing committee directly above sends a working group to places with suggested points.',
  },
  'point_2.1__point_d': {
    evidence: 'readInSeveralSources',
    vi: 'Thời gian kiểm điểm ít nhất 01 ngày; ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương ít nhất 02 ngày; nơi có gợi ý do cấp gợi ý quyết định.',
    en: 'The review lasts at least 1 day; for standing committees of provinces, cities and committees directly under the Centre at least 2; with suggested points the suggesting level decides.',
  },
  'point_2.2': {
    evidence: 'readInOneSource',
    vi: 'Gợi ý kiểm điểm: Bộ Chính trị, Ban Bí thư; ban thường vụ cấp ủy các cấp; cơ quan tổ chức chủ trì, phối hợp ủy ban kiểm tra tham mưu.',
    en: 'Points are suggested by the Politburo and Secretariat, and by standing committees in their sphere, advised by the organisation body with the inspection committee.',
  },
  'point_2.3__seats': {
    evidence: 'readInSeveralSources',
    vi: 'Người tham gia nhiều cấp ủy, tập thể thì kiểm điểm ở từng nơi (ủy viên ban thường vụ tỉnh ủy, trưởng ban: chi bộ, tập thể ban, ban thường vụ).',
    en: 'Whoever sits in several committees or collectives is reviewed in each (a provincial standing member heading a commission: cell, commission, standing committee).',
  },
  'point_2.3__concurrent': {
    evidence: 'readInOneSource',
    vi: 'Kiêm nhiệm nhiều chức vụ: kiểm điểm ở nơi có nhiều thời gian công tác hơn.',
    en: 'Concurrent full posts: at the post with more working time.',
  },
  'point_2.3__partTime': {
    evidence: 'readInOneSource',
    vi: 'Giữ chức vụ không chuyên trách ở nơi khác: kiểm điểm cả ở nơi đó, chỉ về nhiệm vụ của chức vụ đó.',
    en: 'A part-time post in another body: reviewed there too, only on the tasks of that post.',
  },
  'point_2.4': {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo đều trong ban thường vụ cấp ủy thì có thể kiểm điểm tại hội nghị cấp ủy; trường hợp khác do cấp có thẩm quyền quyết định.',
    en: 'A leadership collective all sitting in the standing committee may be reviewed at its conference; other cases as the competent level decides.',
  },
  point_3: {
    evidence: 'readInOneSource',
    vi: 'Thẩm quyền tự xếp loại, đề xuất, quyết định đối với từng loại tổ chức đảng, cán bộ.',
    en: 'Who rates itself, who proposes, who decides, by kind of Party organisation and cadre.',
  },
  point_3__organisation: {
    evidence: 'readInSeveralSources',
    vi: 'Xếp loại tổ chức đảng căn cứ kết quả của tổ chức, cơ quan, đơn vị, tập thể lãnh đạo, tổ chức đảng trực thuộc (nếu có) và toàn thể đảng viên; không nêu tỷ lệ.',
    en: 'A Party organisation is rated on the body, its leadership collective, subordinate organisations (if any) and all members; no percentage is given.',
  },
  point_3__communes: {
    evidence: 'derived',
    vi: 'Đảng bộ xã, phường, đặc khu là cấp trên trực tiếp của tổ chức cơ sở đảng nên do ban thường vụ cấp ủy cấp tỉnh quyết định (suy ra).',
    en: 'Commune organisations are directly above grassroots organisations, so the provincial standing committee decides (inferred).',
  },
  'point_4.1': {
    evidence: 'readInOneSource',
    vi: 'Hoàn thành trước ngày 31/12; trường học theo kết quả năm học, cũng trước 31/12; đơn vị đặc thù do cấp trên trực tiếp quy định, xong trước 15/01 năm sau.',
    en: 'Finished before 31/12; schools on the results of the school year, also before 31/12; special bodies as the direct superior sets, done before 15/01 of the next year.',
  },
  'point_4.2': {
    evidence: 'readInOneSource',
    vi: 'Gửi hồ sơ về Ban Tổ chức Trung ương (danh mục Mẫu 04) trước ngày 01/02 năm sau.',
    en: 'The file (list: Form 04) reaches the Central Organisation Commission before 01/02 of the next year.',
  },
  'point_4.3': {
    evidence: 'readInOneSource',
    vi: 'Ban Tổ chức Trung ương báo cáo Bộ Chính trị trước ngày 01/03 năm sau.',
    en: 'The Central Organisation Commission reports to the Politburo before 01/03 of the next year.',
  },
  'point_7.4': {
    evidence: 'readInOneSource',
    vi: 'Tập thể lãnh đạo dưới 03 người: kiểm điểm trong cấp ủy của cơ quan hoặc cùng cơ quan tương đồng, do cấp có thẩm quyền quyết định.',
    en: 'A leadership collective of fewer than 3: reviewed in the committee of its body or with like bodies, as the competent level decides.',
  },
  'point_7.5': {
    evidence: 'readInOneSource',
    vi: 'Nghỉ ốm cộng dồn từ 03 tháng trở lên trong năm hoặc nghỉ thai sản: xếp loại theo kết quả công tác thực tế; không mức nào bị loại trừ.',
    en: 'Sick leave of 3 months or more in total in the year, or maternity: rated by the actual work; no level is barred.',
  },
  'point_7.6': {
    evidence: 'readInOneSource',
    vi: 'Sinh hoạt đảng tạm thời: kiểm điểm, xếp loại ở chi bộ chính thức, có nhận xét của chi bộ nơi sinh hoạt tạm thời.',
    en: 'Temporary Party activity: reviewed and rated at the official cell, with the comment of the temporary one.',
  },
  'point_7.7': {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy viên bị đình chỉ sinh hoạt cấp ủy: giải trình thời gian trước khi bị đình chỉ, kiểm điểm tại chi bộ.',
    en: 'A committee member suspended from the committee only accounts for the time before and is reviewed in his cell.',
  },
  'point_7.12': {
    evidence: 'readInOneSource',
    vi: 'Cấp ủy cấp trên cụ thể hóa, hướng dẫn chấm điểm theo Phụ lục 1, 3, 4, 5; thống nhất cách kê khai sản phẩm, tiến độ, chất lượng.',
    en: 'Superior committees make concrete and guide the scoring under Annexes 1, 3, 4, 5, with one way of listing products, schedule, quality.',
  },
  unplaced__quarters: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Quý I, II, III đánh giá và đề xuất mức xếp loại; quý IV không xếp loại riêng mà xếp loại cùng năm.',
    en: 'Quarters I to III are assessed and a level proposed; quarter IV is not rated on its own but with the year.',
  },
  unplaced__yearFromQuarters: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Xếp loại năm căn cứ kết quả quý I đến III và kết quả nhiệm vụ quý IV; kết quả cá nhân gắn với địa phương, đơn vị; bảo đảm tỷ lệ theo nhóm tương đồng.',
    en: "The year's level rests on quarters I to III and the task results of quarter IV; an individual's result is tied to his locality or unit; the share by like groups is kept.",
  },
  unplaced__quarterSteps: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Cá nhân tự đánh giá theo chỉ tiêu được giao, nêu hạn chế, tự đề xuất mức; ban thường vụ nhận xét, đề xuất.',
    en: 'From assigned targets the person self-assesses, states limits, self-proposes a level; the standing committee comments and proposes.',
  },
  unplaced__twoMonths: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Chuyển chức vụ, đơn vị trong quý: mốc 2 tháng xác định nơi xếp loại (nguyên văn chưa đọc được).',
    en: 'Change of post or unit in a quarter: a two-month mark decides which unit rates (the wording could not be read).',
  },
  unplaced__forms: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Mẫu 01, 02B, 02C đọc được nội dung; Mẫu 02A, 03, 04, 05 chỉ đọc được tên hoặc một phần.',
    en: 'Forms 01, 02B, 02C were read; of Forms 02A, 03, 04, 05 only the name or a part.',
  },
  unplaced__summaryForm: {
    evidence: 'derived',
    numberUnverified: true,
    vi: 'Mẫu tổng hợp kết quả quý, năm đối với cán bộ Bộ Chính trị, Ban Bí thư quản lý (số mẫu suy ra).',
    en: 'The summary of quarter and year for centrally managed cadres (its number is inferred).',
  },
});
