import { type Instrument, provisionsOf } from '../../../../law/index.js';

/** Nghị định 90/2020/NĐ-CP: the State rating of cán bộ, công chức, viên chức by four levels of conditions. */
export const nd90: Instrument = {
  id: 'nd-90-2020',
  kind: 'decree',
  number: '90/2020/NĐ-CP',
  title: {
    vi: 'Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    en: 'Decree on assessment and classification of the quality of cadres, civil servants and public employees',
  },
  issuer: 'government',
  signedOn: '2020-08-13',
  inForceFrom: '2020-08-20',
  inForceTo: '2026-06-30',
  replaces: ['nd-56-2015', 'nd-88-2017'],
  evidence: 'readInSeveralSources',
  remark: {
    vi: 'Đối với công chức được thay bằng Nghị định 335/2025/NĐ-CP từ 01/01/2026; viên chức của đơn vị chưa có quy chế vẫn xếp loại năm 2026 theo Nghị định này (Nghị định 233/2026/NĐ-CP, Điều 20 khoản 1).',
    en: 'For civil servants followed by Decree 335/2025 from 01/01/2026; public employees of a unit without its own regulation are still rated by it for 2026 (Decree 233/2026, Art. 20(1)).',
  },
};

export const nd90Provisions = provisionsOf('nd-90-2020', {
  // Điều 2: nguyên tắc
  art_2__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Khách quan, công bằng, chính xác; không nể nang, trù dập, thiên vị, hình thức; đúng thẩm quyền quản lý.',
    en: 'Objective, fair, exact; without indulgence, victimisation, favour or formality; by the authority that manages the person.',
  },
  art_2__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Căn cứ chức trách, nhiệm vụ được giao và kết quả thể hiện bằng công việc, sản phẩm cụ thể; lãnh đạo, quản lý gắn với kết quả của nơi mình phụ trách.',
    en: 'On assigned duties and results shown by concrete work and products; leaders tied to the results of what they lead.',
  },
  art_2__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Thời gian công tác trong năm chưa đủ 06 tháng thì không đánh giá, xếp loại nhưng vẫn phải kiểm điểm, trừ nghỉ thai sản; nghỉ không tham gia công tác theo quy định từ 03 tháng đến dưới 06 tháng thì không xếp loại từ Hoàn thành tốt trở lên; nghỉ thai sản thì xếp loại theo thời gian làm việc thực tế.',
    en: 'Under 6 months of work in the year: not assessed nor rated, a self-review is still due, maternity leave excepted; lawful absence of 3 to under 6 months: assessed, not rated good or higher; maternity leave: the rating of the time actually worked.',
  },
  art_2__para_4: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả là cơ sở để liên thông trong xếp loại đảng viên.',
    en: 'The result is the basis linked into the rating of the Party member.',
  },
  // Khoản 5, 6: do Nghị định 48/2023/NĐ-CP (Điều 1 khoản 1) bổ sung
  art_2__para_5__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Bị xử lý kỷ luật đảng hoặc kỷ luật hành chính trong năm đánh giá thì xếp loại Không hoàn thành nhiệm vụ, trừ điểm b (bổ sung bởi Nghị định 48/2023).',
    en: 'Disciplined by the Party or administratively within the assessment year: not completed, save for point b (added by Decree 48/2023).',
  },
  art_2__para_5__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Vi phạm chưa có quyết định kỷ luật nhưng đã dùng để xếp loại Không hoàn thành nhiệm vụ thì quyết định sau đó về cùng vi phạm không tính ở năm có quyết định.',
    en: 'A breach without a decision yet but already used to rate not completed: the later decision for the same breach is not counted in the year it is issued.',
  },
  art_2__para_5__point_c: {
    evidence: 'readInSeveralSources',
    vi: 'Đảng viên bị kỷ luật đảng và kỷ luật hành chính về cùng một vi phạm, các quyết định có hiệu lực ở các năm khác nhau thì chỉ tính ở một năm.',
    en: 'Party and administrative discipline for the same breach, decisions effective in different years: counted in one year only.',
  },
  art_2__para_6: {
    evidence: 'readInSeveralSources',
    vi: 'Tỷ lệ Hoàn thành xuất sắc ở cùng cơ quan, tổ chức, đơn vị và từng nhóm đối tượng có nhiệm vụ tương đồng không quá tỷ lệ đảng viên được xếp loại xuất sắc theo quy định của Đảng; nơi có thành tích nổi trội thì cấp có thẩm quyền quyết định tỷ lệ phù hợp thực tế (bổ sung bởi Nghị định 48/2023).',
    en: 'The share rated excellent in one agency, organisation or unit and in each group of similar tasks is at most the share of Party members rated excellent under Party rules; for a body of outstanding results the authority sets a share that fits (added by Decree 48/2023).',
  },
  // Điều 3: tiêu chí chung
  art_3: {
    evidence: 'readInSeveralSources',
    vi: 'Tiêu chí chung: chính trị tư tưởng; đạo đức, lối sống; tác phong, lề lối làm việc; ý thức tổ chức kỷ luật; kết quả thực hiện chức trách, nhiệm vụ được giao.',
    en: 'General criteria: political ideology; ethics and lifestyle; working style; sense of organisation and discipline; results of assigned duties and tasks.',
  },
  // Điều 16: thẩm quyền
  art_16__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ do cấp có thẩm quyền quản lý cán bộ đánh giá, xếp loại theo phân cấp quản lý.',
    en: 'Cadres are rated by the level competent to manage them, by decentralised management.',
  },
  art_16__para_2__point_a: {
    evidence: 'readInSeveralSources',
    vi: 'Công chức là người đứng đầu do người đứng đầu cơ quan cấp trên quản lý trực tiếp đánh giá, xếp loại.',
    en: 'A civil servant who heads an agency or unit is rated by the head of the direct superior agency.',
  },
  art_16__para_2__point_b: {
    evidence: 'readInSeveralSources',
    vi: 'Cấp phó và công chức khác do người đứng đầu cơ quan sử dụng công chức đánh giá, xếp loại.',
    en: 'Deputies and all other civil servants are rated by the head of the agency using them.',
  },
  art_16__para_3: {
    evidence: 'readInOneSource',
    vi: 'Viên chức: theo Điều 43 Luật Viên chức 2010.',
    en: 'Public employees: by Article 43 of the Law on Public Employees 2010.',
  },
  // Điều 17 đến 19: trình tự, thủ tục
  art_17: {
    evidence: 'readInOneSource',
    vi: 'Cán bộ: tự đánh giá theo Mẫu số 01; tập thể lãnh đạo họp nhận xét; cấp ủy cùng cấp có ý kiến; cơ quan tham mưu tổng hợp, đề xuất; cấp có thẩm quyền quyết định; thông báo bằng văn bản, công khai.',
    en: 'Cadres: self-assessment on Form 01; meeting of the leadership collective; opinion of the Party committee of the level; the personnel body proposes; the competent level decides; written notice, made public.',
  },
  art_18__para_1: {
    evidence: 'readInOneSource',
    vi: 'Công chức là người đứng đầu: Mẫu số 02; họp toàn thể công chức hoặc thành phần thay thế; ý kiến cấp ủy; đề xuất; quyết định; thông báo, công khai.',
    en: 'Heads: Form 02; meeting of all civil servants or of the composition in their place; opinion of the Party committee; proposal; decision; notice, made public.',
  },
  art_18__para_2: {
    evidence: 'readInOneSource',
    vi: 'Cấp phó và công chức khác: Mẫu số 02; họp toàn thể công chức của đơn vị; người đứng đầu quyết định; thông báo, công khai.',
    en: 'Deputies and others: Form 02; meeting of all civil servants of the unit; the head decides; notice, made public.',
  },
  art_19__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Viên chức quản lý: Mẫu số 03; họp toàn thể viên chức hoặc thành phần thay thế; ý kiến cấp ủy; đề xuất; quyết định; thông báo, công khai.',
    en: 'Managing public employees: Form 03; meeting of all public employees or of the composition in their place; opinion of the Party committee; proposal; decision; notice, made public.',
  },
  art_19__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Viên chức khác: Mẫu số 03; họp toàn thể viên chức của đơn vị hoặc đơn vị cấu thành; người đứng đầu quyết định; thông báo, công khai.',
    en: 'Other public employees: Form 03; meeting of all public employees of the unit or constituent unit; the head decides; notice, made public.',
  },
  // Điều 20: thời điểm
  art_20__para_1: {
    evidence: 'readInSeveralSources',
    vi: 'Theo từng năm công tác; người chuyển công tác do cơ quan mới đánh giá, ở cơ quan cũ từ 06 tháng trở lên thì kết hợp ý kiến của cơ quan cũ, trừ khi cơ quan cũ không còn.',
    en: 'By working year; whoever moved is assessed by the new agency, with the opinion of the old one where 6 months or more were spent there, unless it no longer exists.',
  },
  art_20__para_2: {
    evidence: 'readInSeveralSources',
    vi: 'Đánh giá, xếp loại cán bộ, công chức, viên chức thực hiện trước ngày 15/12 hằng năm, trước khi xếp loại đảng viên.',
    en: 'Cadres, civil servants and public employees are rated before 15/12 of each year, before Party members are rated.',
  },
  art_20__para_2__schools: {
    evidence: 'readInSeveralSources',
    vi: 'Đơn vị giáo dục, đào tạo và đơn vị kết thúc năm công tác trước tháng 12: người đứng đầu quyết định thời điểm.',
    en: 'Education, training and other units whose year ends before December: the head of the unit sets the time.',
  },
  art_20__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Vắng mặt có lý do chính đáng, nghỉ ốm, thai sản vào thời điểm đánh giá: làm bản tự đánh giá, nhận mức gửi cơ quan để xếp loại.',
    en: 'Absent with good reason, sick or on maternity leave at the time: a written self-report naming the own level is sent in and rated on.',
  },
  art_20__para_3__combined: {
    evidence: 'readInSeveralSources',
    vi: 'Lãnh đạo thống nhất với cấp ủy cùng cấp tổ chức họp kết hợp.',
    en: 'The leadership agrees with the Party committee of the level on one combined meeting.',
  },
  // Điều 21, 22: sử dụng, lưu giữ
  art_21: {
    evidence: 'readInSeveralSources',
    vi: 'Kết quả dùng để bố trí, sử dụng, đào tạo, nâng ngạch, quy hoạch, bổ nhiệm, miễn nhiệm, điều động, luân chuyển, biệt phái, khen thưởng, kỷ luật, xếp loại đảng viên.',
    en: 'The result is used for placement, training, promotion, planning, appointment, relief, transfer, rotation, secondment, reward, discipline, and the rating of the Party member.',
  },
  art_22: {
    evidence: 'readInOneSource',
    vi: 'Lưu dưới dạng điện tử: biên bản; phiếu đánh giá; nhận xét của cấp ủy (nếu có); kết luận và thông báo; hồ sơ kiến nghị (nếu có); tài liệu khác. Phiếu đánh giá, kết luận và thông báo lưu cả bản giấy (sửa bởi Nghị định 48/2023).',
    en: 'Kept electronically: minutes; rating form; comment of the Party committee (if any); conclusion and notice; petition papers (if any); other. Form, conclusion and notice also on paper (as amended by Decree 48/2023).',
  },
  unplaced__petition: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Người không đồng ý có quyền kiến nghị; người đã đánh giá giải quyết; Nghị định không nêu thời hạn.',
    en: 'Whoever disagrees may petition; settled by whoever rated; the decree holds no limit of time.',
  },
});
