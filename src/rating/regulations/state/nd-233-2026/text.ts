import { type Instrument, provisionsOf } from '../../../../law/index.js';

/** Nghị định 233/2026/NĐ-CP: the State rating of public service units and public employees, by the unit's own regulation. */
export const nd233: Instrument = {
  id: 'nd-233-2026',
  kind: 'decree',
  number: '233/2026/NĐ-CP',
  title: {
    vi: 'Nghị định về đánh giá, xếp loại chất lượng đối với đơn vị sự nghiệp công lập và viên chức',
    en: 'Decree on evaluation and quality classification of public service units and public employees',
  },
  issuer: 'government',
  signedOn: '2026-06-26',
  inForceFrom: '2026-07-01',
  replaces: ['nd-90-2020', 'nd-48-2023'],
  evidence: 'readInOneSource',
};

const read = 'readInOneSource';

export const nd233Provisions = provisionsOf('nd-233-2026', {
  art_4__para_2: {
    evidence: read,
    vi: 'Khung tiêu chí của Nghị định và tiêu chí cụ thể của cấp có thẩm quyền; định tính và định lượng, lấy kết quả làm trọng tâm; phù hợp tiêu chuẩn nghề nghiệp.',
    en: 'The frame of the decree and the concrete criteria of the competent body; qualitative and quantitative, weight on results; fitting the professional standard.',
  },
  art_4__para_5: {
    evidence: read,
    vi: 'Kết quả gắn với tiền lương, tiền thưởng; hủy kết quả và đánh giá lại khi có sai sót, vi phạm, không đúng quy định về mức hoặc không trung thực.',
    en: 'The result is tied to pay and bonus; cancelled and rated again on error, breach, a level against the rules, or untruth.',
  },
  // Điều 5 đến 9: đơn vị sự nghiệp công lập
  art_5: {
    evidence: read,
    vi: 'Tiêu chí chung của đơn vị: ba tiêu chí, tối đa 30 điểm.',
    en: 'General criteria of a unit: three, at most 30 points.',
  },
  art_6: {
    evidence: read,
    vi: 'Tiêu chí kết quả của đơn vị: chức năng, nhiệm vụ; chất lượng, sự hài lòng; sử dụng nguồn lực; đổi mới, sáng tạo; tối đa 70 điểm.',
    en: 'Result criteria of a unit: functions and tasks; quality and satisfaction; use of resources; innovation; at most 70 points.',
  },
  art_7__para_1: {
    evidence: read,
    vi: 'Đơn vị Hoàn thành xuất sắc: từ 90 điểm; 100 % nhiệm vụ đúng tiến độ, chất lượng, ít nhất 30 % vượt mức; không có đơn vị cấu thành Không hoàn thành; hạn chế đã chỉ ra được khắc phục (nếu có).',
    en: 'A unit is excellent from 90 points with 100 % of tasks on time and with quality, at least 30 % beyond; no constituent unit not completed; limits pointed out cured, if any.',
  },
  art_7__para_2: {
    evidence: read,
    vi: 'Đơn vị Hoàn thành tốt: từ 70 đến dưới 90 điểm; 100 % nhiệm vụ đúng tiến độ, chất lượng.',
    en: 'A unit is good from 70 to under 90 points with 100 % of tasks on time and with quality.',
  },
  art_7__para_3: {
    evidence: read,
    vi: 'Đơn vị Hoàn thành: từ 50 đến dưới 70 điểm; hoàn thành 100 % nhiệm vụ, không quá 20 % chậm tiến độ.',
    en: 'A unit is completed from 50 to under 70 points with 100 % of tasks done, at most 20 % late.',
  },
  art_7__para_4: {
    evidence: read,
    vi: 'Đơn vị Không hoàn thành: dưới 50 điểm; hoặc có kết luận sai phạm trong công tác cán bộ, mất đoàn kết, bè phái, chạy chức, chạy quyền; hoặc hoàn thành dưới 70 % chương trình năm (bất khả kháng thì cấp có thẩm quyền xem xét).',
    en: 'A unit is not completed under 50 points; or on concluded wrongdoing in personnel work, disunity, factions, running for posts; or under 70 % of the programme of the year (force majeure: the authority weighs).',
  },
  art_7__para_5: {
    evidence: read,
    vi: 'Đủ điểm mà không đủ các điều kiện khác: cấp có thẩm quyền căn cứ tình hình cụ thể quyết định mức phù hợp.',
    en: 'Points in a band without its other conditions: the authority decides a fitting level on the concrete situation.',
  },
  art_7__para_7__point_a: {
    evidence: read,
    vi: 'Số đơn vị Hoàn thành xuất sắc không quá 20 % số đơn vị Hoàn thành tốt trong phạm vi của cấp công nhận.',
    en: 'Excellent units are at most 20 % of the units rated good in the scope of the recognising authority.',
  },
  art_7__para_7__point_b: {
    evidence: read,
    vi: 'Nơi có thành tích nổi trội: tỷ lệ cao hơn, không quá 25 % số đơn vị Hoàn thành tốt.',
    en: 'Where results are outstanding: a higher share, at most 25 % of the units rated good.',
  },
  art_7__para_7__point_c: {
    evidence: read,
    vi: 'Cơ quan có dưới 05 đơn vị trực thuộc: không quá 01 đơn vị Hoàn thành xuất sắc.',
    en: 'A body with fewer than 05 subordinate units: at most 01 excellent.',
  },
  art_7__para_8: {
    evidence: read,
    vi: 'Đơn vị cấu thành: giới hạn như khoản 7.',
    en: 'Constituent units: capped as clause 7.',
  },
  art_8: {
    evidence: read,
    vi: 'Thẩm quyền công nhận: bộ trưởng, thủ trưởng cơ quan ngang bộ; chủ tịch UBND tỉnh; chánh văn phòng bộ, cục trưởng; chi cục trưởng; người đứng đầu cơ quan cấp sở; chủ tịch UBND xã; người đứng đầu đơn vị đối với đơn vị cấu thành.',
    en: 'Recognised by: minister or head of a ministerial body; provincial chairman; chief of the ministry office, head of a department; head of a sub-department; head of a provincial body; commune chairman; head of the unit for constituent units.',
  },
  art_9__para_1: {
    evidence: read,
    vi: 'Đơn vị xếp loại trước ngày 15/12; trường hợp đặc thù trước ngày 15/01 năm sau; giáo dục theo quy định của Bộ Giáo dục và Đào tạo; đơn vị cấu thành trước đơn vị.',
    en: 'Units are rated before 15/12; special cases before 15/01 of the next year; education as the Ministry of Education and Training sets; constituent units before the unit.',
  },
  art_9__para_2: {
    evidence: read,
    vi: 'Tự chấm điểm, đề xuất mức; công nhận; có khiếu nại, tố cáo, mất đoàn kết thì xác minh trước; thông báo kết quả.',
    en: 'Self-rating and proposal; recognition; a complaint, denunciation or disunity is verified first; the result is notified.',
  },
  // Điều 10 đến 15: viên chức
  art_10: {
    evidence: read,
    vi: 'Tiêu chí chung của viên chức: ba nhóm, tối đa 30 điểm, Nghị định không chia điểm.',
    en: 'General criteria of a public employee: three groups, at most 30 points, not split by the decree.',
  },
  art_11: {
    evidence: read,
    vi: 'Tiêu chí kết quả: số lượng, chất lượng, tiến độ; viên chức quản lý thêm kết quả của đơn vị, khả năng tổ chức, năng lực tập hợp, đoàn kết; tối đa 70 điểm, không có công thức.',
    en: 'Result criteria: quantity, quality, progress; of managers also the result of the unit, ability to organise, ability to unite; at most 70 points, no formula.',
  },
  art_12__para_1: {
    evidence: read,
    vi: 'Viên chức Hoàn thành xuất sắc: từ 90 điểm trở lên.',
    en: 'A public employee is excellent from 90 points.',
  },
  art_12__para_2: {
    evidence: read,
    vi: 'Viên chức Hoàn thành tốt: từ 70 đến dưới 90 điểm.',
    en: 'Good: from 70 to under 90 points.',
  },
  art_12__para_3: {
    evidence: read,
    vi: 'Viên chức Hoàn thành: từ 50 đến dưới 70 điểm.',
    en: 'Completed: from 50 to under 70 points.',
  },
  art_12__para_4__point_a: {
    evidence: read,
    vi: 'Viên chức Không hoàn thành: dưới 50 điểm.',
    en: 'Not completed: under 50 points.',
  },
  art_12__para_4__point_b: {
    evidence: read,
    vi: 'Kết luận suy thoái, "tự diễn biến", "tự chuyển hóa"; vi phạm những điều đảng viên không được làm; vi phạm trách nhiệm nêu gương, ảnh hưởng xấu đến uy tín.',
    en: 'Concluded degradation, "self-evolution", "self-transformation"; things Party members may not do; a breach of the duty to set an example that harms standing.',
  },
  art_12__para_4__point_c: {
    evidence: read,
    vi: 'Vi phạm gắn với nhiệm vụ, bị kỷ luật từ khiển trách trở lên trong năm.',
    en: 'A breach tied to the task, disciplined from reprimand up in the year.',
  },
  art_12__para_4__point_d: {
    evidence: read,
    vi: 'Viên chức quản lý: nơi phụ trách trực tiếp liên quan tham ô, tham nhũng, lãng phí và bị xử lý theo pháp luật; đã chủ động phát hiện, báo cáo, xử lý, khắc phục thì cấp có thẩm quyền xem xét.',
    en: 'Managers: a body in direct charge linked to embezzlement, corruption or waste and handled by law; found, reported, handled and remedied: the authority weighs.',
  },
  art_12__para_5: {
    evidence: read,
    vi: 'Điểm của năm tính từ điểm tháng hoặc quý; đơn vị quy định điểm trong quy chế.',
    en: 'Points of the year from monthly or quarterly points; the unit sets points in its regulation.',
  },
  art_12__para_6__point_a: {
    evidence: read,
    vi: 'Số viên chức Hoàn thành xuất sắc không quá 20 % số viên chức Hoàn thành tốt trong cùng đơn vị và từng nhóm có nhiệm vụ tương đồng.',
    en: 'Those rated excellent are at most 20 % of those rated good, in the unit and in each group of similar tasks.',
  },
  art_12__para_6__point_b: {
    evidence: read,
    vi: 'Không quá 25 % số Hoàn thành tốt khi đơn vị được công nhận Hoàn thành xuất sắc; đơn vị quyết định.',
    en: 'At most 25 % of those rated good when the unit itself was recognised excellent; the unit decides.',
  },
  art_12__para_7: {
    evidence: read,
    vi: 'Mức của người đứng đầu không cao hơn mức của đơn vị.',
    en: 'The head is not rated above the unit.',
  },
  art_13__para_2: {
    evidence: read,
    vi: 'Theo dõi, đánh giá: người đứng đầu cơ quan quản lý đối với người đứng đầu đơn vị; người đứng đầu đơn vị đối với cấp phó, người đứng đầu đơn vị cấu thành; người đứng đầu đơn vị cấu thành đối với cấp phó và viên chức của mình.',
    en: 'Tracked by: the head of the managing body for the unit head; the unit head for deputies and heads of constituent units; the constituent head for own deputies and staff.',
  },
  art_13__para_3: {
    evidence: read,
    vi: 'Xếp loại: người đứng đầu cơ quan quản lý đối với người đứng đầu đơn vị; người đứng đầu đơn vị đối với mọi viên chức khác.',
    en: 'Rated by: the head of the managing body for the unit head; the unit head for everyone else.',
  },
  art_14__para_1: {
    evidence: read,
    vi: 'Thời gian công tác trong năm chưa đủ 06 tháng thì không xếp loại; nghỉ không hưởng lương mà làm việc từ 06 tháng thì xếp loại theo thời gian thực tế.',
    en: 'Under 6 months of work in the year: not rated; unpaid leave with 6 months or more worked: rated on the time actually worked.',
  },
  art_14__para_2: {
    evidence: read,
    vi: 'Nghỉ ốm hưởng bảo hiểm xã hội, nghỉ thai sản: xếp loại theo thời gian làm việc thực tế.',
    en: 'Insured sick leave, maternity leave: rated on the time actually worked.',
  },
  art_14__para_3__point_a: {
    evidence: read,
    vi: 'Bị kỷ luật đảng hoặc hành chính trong năm do suy thoái hoặc vi phạm gắn với nhiệm vụ: Không hoàn thành; cùng một vi phạm có hai quyết định hiệu lực khác năm thì chỉ tính một năm.',
    en: 'Disciplined by the Party or administratively in the year for degradation or a breach tied to the task: not completed; two decisions on one breach effective in different years count in one year only.',
  },
  art_14__para_3__point_b: {
    evidence: read,
    vi: 'Vi phạm đã dùng để xếp loại Không hoàn thành trước khi có quyết định thì không tính lại.',
    en: 'A breach used to rate not completed before any decision is not counted again.',
  },
  art_14__para_3__point_c: {
    evidence: read,
    vi: 'Vi phạm ở nơi cũ, bị kỷ luật ở nơi mới thì tính vào kết quả ở nơi cũ.',
    en: 'A breach at the old body, disciplined at the new one, is counted at the old one.',
  },
  art_15__para_1: {
    evidence: read,
    vi: 'Sau khi xếp loại đơn vị; người chuyển công tác do đơn vị mới xếp loại, nơi cũ gửi kết quả tháng hoặc quý; trước ngày 15/12 (bản in ghi "5 tháng 12"), trước xếp loại đảng viên, thi đua; trường hợp đặc thù trước ngày 15/01 năm sau.',
    en: 'After the unit is rated; whoever moved is rated by the new unit, the old one sends monthly or quarterly results; before 15/12 (printed "5 tháng 12"), before Party members and emulation; special cases before 15/01 of the next year.',
  },
  art_15__para_2: {
    evidence: read,
    vi: 'Trình tự đối với người đứng đầu, cấp phó: tự chấm điểm theo Phụ lục II; họp; ý kiến cấp ủy; đề xuất; quyết định; thông báo, công khai.',
    en: 'Head and deputies: self-scoring on Annex II; meeting; opinion of the Party committee; proposal; decision; notice, made public.',
  },
  art_15__para_3: {
    evidence: read,
    vi: 'Trình tự đối với viên chức khác: tự chấm điểm; họp; người đứng đầu quyết định; thông báo, công khai.',
    en: 'Others: self-scoring; meeting; the head decides; notice, made public.',
  },
  art_15__para_4: {
    evidence: read,
    vi: 'Kết quả sai thì hủy và ban hành quyết định mới.',
    en: 'A wrong result is cancelled and replaced by a new decision.',
  },
  art_16: {
    evidence: read,
    vi: 'Sử dụng kết quả quý, 6 tháng, năm.',
    en: 'Use of quarterly, six-month and yearly results.',
  },
  art_17: {
    evidence: read,
    vi: 'Hồ sơ: biên bản; phiếu; nhận xét của cấp ủy (nếu có); hồ sơ kiến nghị (nếu có); tài liệu khác.',
    en: 'File: minutes; form; comment of the Party committee (if any); petition file (if any); other.',
  },
  art_18__para_1__point_b: {
    evidence: read,
    vi: 'Cập nhật kết quả vào cơ sở dữ liệu quốc gia trong 05 ngày.',
    en: 'The result enters the national database within 05 days.',
  },
  art_18__para_3__point_a: {
    evidence: read,
    vi: 'Mỗi đơn vị ban hành quy chế đánh giá trước ngày 30/11/2026.',
    en: 'Every unit issues its regulation on rating by 30/11/2026.',
  },
  art_19__para_2: {
    evidence: read,
    vi: 'Nghị định 90/2020 (và Nghị định 48/2023) hết hiệu lực từ 01/07/2026.',
    en: 'Decree 90/2020 (with Decree 48/2023) ends on 01/07/2026.',
  },
  art_20__para_1: {
    evidence: read,
    vi: 'Đến hết năm 2026 đơn vị chưa ban hành quy chế thì xếp loại năm 2026 theo Nghị định 90/2020 và Nghị định 48/2023.',
    en: 'A unit without its regulation at the end of 2026 rates the year 2026 by Decrees 90/2020 and 48/2023.',
  },
  art_20__para_2: {
    evidence: read,
    vi: 'Người lao động hợp đồng: người đứng đầu đơn vị quyết định.',
    en: 'Contract workers: the head of the unit decides.',
  },
  art_20__para_3: {
    evidence: read,
    vi: 'Khoản 3 đến 7: cơ quan đảng quyết định đối với đơn vị của Đảng, Mặt trận, tổ chức chính trị - xã hội; Văn phòng Quốc hội, Văn phòng Chủ tịch nước, Tòa án, Viện kiểm sát, Kiểm toán nhà nước, Quốc phòng, Công an và hội được giao biên chế tự quyết định đối với đơn vị của mình.',
    en: 'Clauses 3 to 7: Party organs decide for units of the Party, Front and socio-political organisations; the Assembly and President’s offices, courts, procuracy, State Audit, Defence, Public Security and assigned associations for their own.',
  },
});
