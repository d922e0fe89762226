import { type Instrument, provisionsOf } from '../../../../law/index.js';

/** Nghị định 335/2025/NĐ-CP: the State rating of civil servants and State administrative agencies, by points. */
export const nd335: Instrument = {
  id: 'nd-335-2025',
  kind: 'decree',
  number: '335/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức',
    en: 'Decree on evaluation and quality classification of State administrative agencies and civil servants',
  },
  issuer: 'government',
  signedOn: '2025-12-21',
  inForceFrom: '2026-01-01',
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Không nhầm với Nghị định 335/2026/NĐ-CP về trợ giúp xã hội. Điều về thời điểm xếp loại in là Điều 21, có nơi in là Điều 19.',
    en: 'Not Decree 335/2026/NĐ-CP on social assistance. The article on the time of rating is printed as 21, elsewhere as 19.',
  },
};

export const nd335Provisions = provisionsOf('nd-335-2025', {
  art_1: {
    evidence: 'readInSeveralSources',
    vi: 'Cơ quan hành chính nhà nước; công chức trong cơ quan của Đảng, Nhà nước, Mặt trận Tổ quốc, tổ chức chính trị - xã hội từ trung ương đến cấp xã. Không có cán bộ.',
    en: 'State administrative agencies; civil servants in bodies of the Party, the State, the Front and socio-political organisations from the centre to the commune. Not cadres.',
  },
  // Cơ quan hành chính nhà nước: số điều chưa đọc được
  unplaced__agency_excellent: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cơ quan xếp loại Hoàn thành xuất sắc: từ 90 điểm, 100 % nhiệm vụ đúng tiến độ, chất lượng, hiệu quả; các điều kiện khác chưa đọc được.',
    en: 'An agency is excellent from 90 points, 100 % of tasks on time, with quality and effect; further conditions could not be read.',
  },
  unplaced__agency_good: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cơ quan xếp loại Hoàn thành tốt: từ 70 đến dưới 90 điểm, 100 % nhiệm vụ, đúng tiến độ, chất lượng, hiệu quả.',
    en: 'An agency is good from 70 to under 90 points, 100 % of tasks, on time, with quality and effect.',
  },
  unplaced__agency_completed: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Cơ quan xếp loại Hoàn thành: từ 50 đến dưới 70 điểm, hoàn thành 100 % nhiệm vụ, không quá 20 % chậm tiến độ.',
    en: 'An agency is completed from 50 to under 70 points, 100 % of tasks done, at most 20 % late.',
  },
  unplaced__agency_notCompleted: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Cơ quan dưới 50 điểm: Không hoàn thành; các trường hợp khác chưa đọc được.',
    en: 'An agency under 50 points: not completed; the further cases could not be read.',
  },
  // Điều 11: nguyên tắc, kỷ luật
  art_11__para_1: {
    evidence: 'readInSiblingText',
    vi: 'Thời gian công tác trong năm chưa đủ 06 tháng thì không xếp loại; nghỉ ốm hưởng bảo hiểm xã hội, thai sản thì xếp loại theo thời gian làm việc thực tế (theo Nghị định 233/2026; nguyên văn chưa đọc được).',
    en: 'Under 6 months of work in the year: not rated; insured sick leave and maternity leave: rated on the time actually worked (as Decree 233/2026; the wording could not be read).',
  },
  art_11__para_3__point_a: {
    evidence: 'readInOneSource',
    vi: 'Bị kỷ luật đảng hoặc hành chính trong năm do suy thoái hoặc vi phạm liên quan đến hoạt động công vụ: Không hoàn thành; cùng một vi phạm có hai quyết định hiệu lực khác năm thì chỉ tính một năm.',
    en: 'Disciplined by the Party or administratively in the year for degradation or a breach related to public duty: not completed; two decisions on one breach effective in different years count in one year only.',
  },
  art_11__para_3__point_b: {
    evidence: 'readInOneSource',
    vi: 'Vi phạm đã dùng để xếp loại Không hoàn thành trước khi có quyết định thì quyết định sau không tính ở năm ban hành.',
    en: 'A breach used to rate not completed before any decision: the later decision is not counted in the year it is issued.',
  },
  art_11__para_3__point_c: {
    evidence: 'readInOneSource',
    vi: 'Vi phạm ở nơi công tác cũ, bị kỷ luật ở nơi mới thì tính vào kết quả ở nơi cũ.',
    en: 'A breach at the old organisation, disciplined at the new one, is counted in the result at the old one.',
  },
  art_11__para_3__point_d: {
    evidence: 'unverified',
    vi: 'Một trường hợp nữa về thời điểm, nơi xảy ra vi phạm; nguyên văn chưa đọc được.',
    en: 'One more case on when or where a breach occurred; the wording could not be read.',
  },
  // Điều 15: lãnh đạo, quản lý
  art_15__staffFirst: {
    evidence: 'derived',
    vi: 'Điểm kết quả đơn vị của lãnh đạo (khoản 3 điểm a) tính theo điểm của công chức thuộc quyền, nên chấm cho công chức trước.',
    en: 'The unit result of a leader (clause 3(a)) rests on the points of the civil servants under him or her, so theirs come first.',
  },
  // Điều 17: điểm của kỳ và của năm
  art_17: {
    evidence: 'readInSeveralSources',
    vi: 'Điểm của kỳ là tổng điểm tiêu chí chung và điểm kết quả; điểm của năm là bình quân các kỳ.',
    en: 'Points of a period are general plus result points; the points of the year are the average of the periods.',
  },
  art_18__para_2: {
    evidence: 'readInOneSource',
    vi: 'Tự chấm điểm theo tháng hoặc quý; các bước tiếp theo chưa đọc được.',
    en: 'Self-scoring by month or quarter; the steps that follow could not be read.',
  },
  // Điều 20: các mức, giới hạn
  art_20__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Hoàn thành xuất sắc nhiệm vụ: từ 90 điểm trở lên.',
    en: 'Excellent: 90 points or more.',
  },
  art_20__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Hoàn thành tốt nhiệm vụ: từ 70 đến dưới 90 điểm.',
    en: 'Good: from 70 to under 90 points.',
  },
  art_20__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Hoàn thành nhiệm vụ: từ 50 đến dưới 70 điểm.',
    en: 'Completed: from 50 to under 70 points.',
  },
  art_20__para_4__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Không hoàn thành nhiệm vụ: dưới 50 điểm.',
    en: 'Not completed: under 50 points.',
  },
  art_20__para_4__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Cấp có thẩm quyền kết luận có biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa"; vi phạm những điều đảng viên không được làm; vi phạm trách nhiệm nêu gương, ảnh hưởng xấu đến uy tín của bản thân và cơ quan.',
    en: 'Concluded by the competent authority: degradation, "self-evolution", "self-transformation"; things Party members may not do; a breach of the duty to set an example that harms the standing of the person and the agency.',
  },
  art_20__para_4__point_c: {
    evidence: 'readInSeveralSources',
    vi: 'Vi phạm liên quan đến hoạt động công vụ bị xử lý kỷ luật từ khiển trách trở lên trong năm.',
    en: 'A breach related to public duty, disciplined from reprimand up in the year.',
  },
  art_20__para_4__point_d: {
    evidence: 'readInSeveralSources',
    vi: 'Lãnh đạo, quản lý: đơn vị phụ trách trực tiếp liên quan tham ô, tham nhũng, lãng phí và bị xử lý theo quy định của pháp luật.',
    en: 'Leaders: a unit directly in charge linked to embezzlement, corruption or waste and handled by law.',
  },
  art_20__para_5__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Số công chức Hoàn thành xuất sắc không quá 20 % số được xếp loại Hoàn thành tốt trong cùng cơ quan và từng nhóm công chức có nhiệm vụ tương đồng.',
    en: 'Those rated excellent are at most 20 % of those rated good, within the agency and within each group of civil servants with similar tasks.',
  },
  art_20__para_5__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Tổ chức có thành tích nổi trội, tạo chuyển biến rõ nét: cấp có thẩm quyền quyết định tỷ lệ cao hơn, không quá 25 % số được xếp loại Hoàn thành tốt.',
    en: 'An outstanding organisation that brings about clear change: the authority sets a higher share, at most 25 % of those rated good.',
  },
  unplaced__head: {
    evidence: 'readInSiblingText',
    numberUnverified: true,
    vi: 'Mức của người đứng đầu không cao hơn mức của cơ quan (theo Nghị định 233/2026 Điều 12 khoản 7; điều của Nghị định 335 chưa đọc được).',
    en: 'The head is not rated above the agency (as Decree 233/2026, Art. 12(7); the article of Decree 335 could not be read).',
  },
  // Điều 21 (có nơi in là Điều 19): thời điểm
  art_21__para_1: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Theo năm công tác; người chuyển công tác do cơ quan mới xếp loại, cơ quan cũ gửi kết quả tháng hoặc quý để tính bình quân.',
    en: 'By working year; whoever moved is rated by the new body, and the old one sends the monthly or quarterly results, which enter the average.',
  },
  art_21__para_2: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Xếp loại công chức trước ngày 15/12, trước khi xếp loại đảng viên và thi đua, khen thưởng; nơi không tổng kết vào cuối năm do cấp trên quy định, xong trước 15/01 năm sau.',
    en: 'Civil servants are rated before 15/12, before Party members are rated and before emulation; bodies whose work does not close at the end of the year as the superior sets, done before 15/01 of the next year.',
  },
  art_21__para_3: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Vắng mặt có lý do, nghỉ ốm, thai sản vào thời điểm xếp loại: xếp loại theo tổng điểm của thời gian làm việc thực tế.',
    en: 'Absent with reason, sick or on maternity leave at the time: rated on the total score of the time actually worked.',
  },
  // Điều 22 đến 26
  art_23__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả là cơ sở xếp loại đảng viên; khắc phục hạn chế; bố trí, kỷ luật; vị trí việc làm cao hơn nếu còn; vị trí thấp hơn hoặc cho thôi việc; thu nhập tăng thêm, tiền thưởng.',
    en: 'The result is the basis of the Party member rating; of remedies; placement and discipline; a higher post if one is free; a lower post or dismissal; extra income and bonus.',
  },
  art_24: {
    evidence: 'readInOneSource',
    vi: 'Quyền kiến nghị về kết quả xếp loại; không nêu số ngày.',
    en: 'The right to petition against the result; no number of days.',
  },
  app_2: {
    evidence: 'readInOneSource',
    vi: 'Mẫu 01: tự chấm điểm theo tháng, quý; Mẫu 02: tổng hợp.',
    en: 'Form 01: self-scoring by month or quarter; Form 02: summary.',
  },
  art_26__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Bộ, ngành, địa phương hoàn thành bộ tiêu chí, danh mục sản phẩm, hệ số quy đổi trước 01/07/2026; phần mềm kết nối xong trước 30/06/2026.',
    en: 'Ministries and provinces finish criteria sets, product lists and conversion before 01/07/2026; software linked by 30/06/2026.',
  },
});
