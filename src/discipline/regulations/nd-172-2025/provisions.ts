import { type Instrument, provisionsOf } from '../../../law/index.js';

export const nd172Instrument: Instrument = {
  id: 'nd-172-2025',
  kind: 'decree',
  number: '172/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về xử lý kỷ luật cán bộ, công chức',
    en: 'Decree on disciplining cadres and civil servants',
  },
  issuer: 'government',
  signedOn: '2025-06-30',
  inForceFrom: '2025-07-01',
  evidence: 'readInSeveralSources',
};

export const p = provisionsOf('nd-172-2025', {
  art_2__para_2: {
    evidence: 'readInOneSource',
    vi: 'Một hành vi chỉ bị xử lý một hình thức; nhiều hành vi cùng lúc: một hình thức, là hình thức nặng nhất.',
    en: 'One act, one form; several acts at once: one form, the heaviest.',
  },
  art_2__para_3: {
    evidence: 'readInSeveralSources',
    vi: 'Đang thi hành kỷ luật mà có vi phạm mới: nhẹ hơn hoặc bằng thì nặng hơn một mức so với hình thức đang thi hành; nặng hơn thì nặng hơn một mức so với hình thức áp dụng cho vi phạm mới.',
    en: 'A new act while a decision runs: if lighter or equal, one step above the running form; if heavier, one step above the form of the new act.',
  },
  art_2__para_6: {
    evidence: 'readInSeveralSources',
    vi: 'Đã kỷ luật đảng: trong 30 ngày từ ngày công bố phải xem xét kỷ luật hành chính, bảo đảm tương xứng với kỷ luật đảng; thay đổi hình thức đảng thì thay đổi hình thức hành chính, thời gian đã thi hành được trừ; hủy bỏ thì hủy bỏ.',
    en: 'After Party discipline: within 30 days of its announcement the State procedure, forms matching; the Party form changed, the State form changes, time served deducted; annulled, annulled.',
  },
  art_2__para_8: {
    evidence: 'readInSeveralSources',
    vi: 'Tái phạm: vi phạm lại cùng hành vi trong 12 tháng kể từ ngày quyết định kỷ luật có hiệu lực.',
    en: 'A relapse: the same act again within 12 months of the decision taking effect.',
  },
  art_2__para_9: {
    evidence: 'readInOneSource',
    vi: 'Quyết định kỷ luật có hiệu lực 12 tháng, tính từ hiệu lực của quyết định kỷ luật đảng nếu có, hết hạn đương nhiên chấm dứt; có quyết định kỷ luật mới thì quyết định cũ chấm dứt hiệu lực.',
    en: 'A disciplinary decision runs 12 months, from the effect of the Party decision where there is one, and then lapses; a new decision ends the old one.',
  },
  art_2__para_10: {
    evidence: 'readInOneSource',
    vi: 'Vi phạm ở nơi công tác cũ, sau mới phát hiện: nơi công tác mới xử lý kỷ luật theo chức vụ hiện tại.',
    en: 'An act at the old body found later: the new body disciplines, by the present post.',
  },
  art_3__illness: {
    evidence: 'readInOneSource',
    vi: 'Chưa xem xét kỷ luật: đang mắc bệnh hiểm nghèo, điều trị nội trú.',
    en: 'Not handled yet: dangerous illness, in-patient treatment.',
  },
  art_3__maternity: {
    evidence: 'readInOneSource',
    vi: 'Chưa xem xét kỷ luật: nữ mang thai, nghỉ thai sản, nuôi con dưới 12 tháng tuổi; nam nuôi con dưới 12 tháng tuổi khi vợ chết hoặc không thể nuôi con; trừ trường hợp có đề nghị bằng văn bản.',
    en: 'Not handled yet: a woman pregnant, on maternity leave or with a child under 12 months; a man with one whose mother is dead or unable; unless asked for in writing.',
  },
  art_3__criminal: {
    evidence: 'readInOneSource',
    vi: 'Chưa xem xét kỷ luật: đang bị khởi tố, tạm giữ, tạm giam, trừ trường hợp cấp có thẩm quyền chỉ đạo khác.',
    en: 'Not handled yet: prosecuted or detained, unless directed otherwise.',
  },
  art_4__para_2__right: {
    evidence: 'readInOneSource',
    vi: 'Miễn kỷ luật: đúng thẩm quyền, trình tự, thủ tục, không vụ lợi, thiệt hại do nguyên nhân khách quan.',
    en: 'Exempt: right authority and procedure, no gain, objective damage.',
  },
  art_4__para_2__innovation: {
    evidence: 'readInOneSource',
    vi: 'Miễn kỷ luật: thực hiện đề xuất đổi mới, sáng tạo được cấp có thẩm quyền cho phép, đúng chủ trương, động cơ trong sáng.',
    en: 'Exempt: an approved innovation, right policy, pure motive.',
  },
  art_5__limitation: {
    evidence: 'readInSeveralSources',
    vi: 'Thời hiệu: 5 năm (khiển trách), 10 năm (hình thức khác) đến ngày có thông báo bằng văn bản về việc xem xét kỷ luật; không áp dụng thời hiệu: đảng viên vi phạm đến mức khai trừ, chính trị nội bộ, lợi ích quốc gia, văn bằng giả.',
    en: 'Limitation: 5 years (reprimand), 10 years (others), to the written notice of handling; none for a member at the level of expulsion, internal political protection, national interest, false diplomas.',
  },
  art_5__restart: {
    evidence: 'readInSeveralSources',
    vi: 'Có hành vi vi phạm mới: thời hiệu của hành vi cũ tính lại.',
    en: 'A new act starts the clock of the old one anew.',
  },
  art_5__time: {
    evidence: 'readInSeveralSources',
    vi: 'Thời hạn xử lý: không quá 90 ngày, phức tạp không quá 150 ngày; không tính thời gian chưa xem xét kỷ luật, tố tụng hình sự, khiếu nại; quá thời hạn mà còn thời hiệu vẫn phải xử lý.',
    en: 'Handling: at most 90 days, complex 150; time of deferral, criminal procedure and complaints is not counted; overdue but inside limitation it must still be handled.',
  },
  art_6__para_2: {
    evidence: 'readInOneSource',
    vi: 'Mức độ: ít nghiêm trọng (trong nội bộ), nghiêm trọng (ra bên ngoài, giảm uy tín), rất nghiêm trọng (toàn xã hội, mất uy tín).',
    en: 'Three grades: less serious (internal), serious (outside, lowers standing), very serious (whole society, loses standing).',
  },
  art_7: {
    evidence: 'readInSeveralSources',
    vi: 'Cán bộ: khiển trách, cảnh cáo, cách chức, bãi nhiệm; công chức: khiển trách, cảnh cáo, cách chức (lãnh đạo), buộc thôi việc. Bỏ giáng chức, hạ bậc lương.',
    en: 'Cadres: reprimand, warning, removal from office, recall; civil servants: reprimand, warning, removal from office (leaders), forced termination. Demotion and salary-step reduction are gone.',
  },
  art_8: {
    evidence: 'readInOneSource',
    vi: 'Khiển trách: vi phạm lần đầu, hậu quả ít nghiêm trọng, thuộc một trong năm nhóm hành vi, trừ khoản 3 Điều 9.',
    en: 'Reprimand: a first act, less serious, of one of five groups, Article 9(3) excepted.',
  },
  art_9: {
    evidence: 'readInOneSource',
    vi: 'Cảnh cáo: đã bị khiển trách mà tái phạm; vi phạm lần đầu, hậu quả nghiêm trọng.',
    en: 'Warning: a relapse after a reprimand; a first act, serious.',
  },
  art_9__para_3: {
    evidence: 'readInOneSource',
    vi: 'Cảnh cáo: vi phạm lần đầu, hậu quả ít nghiêm trọng, của người lãnh đạo không thực hiện đầy đủ trách nhiệm, của người đứng đầu để xảy ra vi phạm nghiêm trọng mà không ngăn chặn.',
    en: 'Warning: a first act, less serious, of a leader who does not do the duties fully, of a head who lets a serious breach happen unstopped.',
  },
  art_10: {
    evidence: 'readInOneSource',
    vi: 'Cách chức (lãnh đạo): đã bị cảnh cáo mà tái phạm; vi phạm lần đầu, hậu quả rất nghiêm trọng, có thái độ tiếp thu, sửa chữa và có tình tiết giảm nhẹ; giấy tờ không hợp pháp để được quy hoạch, bầu cử, phê chuẩn, bổ nhiệm.',
    en: 'Removal (leaders): a relapse after a warning; a first act, very serious, with remorse and a mitigating fact; unlawful papers for planning, election, approval, appointment.',
  },
  art_11: {
    evidence: 'readInOneSource',
    vi: 'Buộc thôi việc (công chức): tái phạm sau cách chức (lãnh đạo), sau cảnh cáo (không lãnh đạo); vi phạm lần đầu, hậu quả rất nghiêm trọng, không tiếp thu, sửa chữa và có tình tiết tăng nặng; giấy tờ giả để được tuyển dụng; nghiện ma túy có kết luận của cơ sở y tế.',
    en: 'Forced termination (civil servants): a relapse after removal (leaders) or a warning (others); a first act, very serious, without remorse and with an aggravating fact; false papers for recruitment; drug addiction by medical conclusion.',
  },
  art_15__para_3: {
    evidence: 'readInOneSource',
    vi: 'Đang biệt phái: nơi được cử đến xử lý kỷ luật sau khi thống nhất hình thức với nơi cử; buộc thôi việc do nơi cử.',
    en: 'Seconded: the host disciplines after agreeing the form with the sender; forced termination is for the sender.',
  },
  art_16__para_3: {
    evidence: 'readInOneSource',
    vi: 'Không họp kiểm điểm, không lập Hội đồng kỷ luật: đã có kết luận đề xuất hình thức, đã bị kết án, đã có quyết định kỷ luật đảng.',
    en: 'No review meeting and no council: a body already concluded with a proposed form; conviction; a Party decision.',
  },
  art_25__para_2: {
    evidence: 'readInOneSource',
    vi: 'Kỷ luật sai: công bố công khai trong 10 ngày làm việc kể từ ngày có kết luận.',
    en: 'A wrong decision is made public within 10 working days of the conclusion.',
  },
  art_28__para_1: {
    evidence: 'readInOneSource',
    vi: 'Đã xử lý trước ngày có hiệu lực: theo quy định cũ; vi phạm trước, xử lý sau: theo Nghị định này hoặc quy định cũ nếu nhẹ hơn.',
    en: 'Handled before the start date: the old law; act before, handling after: this decree, or the old law if milder.',
  },
  unplaced__reRecruitment: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Bị buộc thôi việc: sau 12 tháng mới được dự tuyển lại (Điều 24 đến Điều 26).',
    en: 'After forced termination somebody may be recruited again after 12 months (Articles 24 to 26).',
  },
  unplaced__review: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Họp kiểm điểm, không bỏ phiếu; báo cáo trong 3 ngày làm việc (Điều 13 đến Điều 21).',
    en: 'A review meeting without any vote; reported within 3 working days (Articles 13 to 21).',
  },
  unplaced__council: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Hội đồng kỷ luật có 3 người, thành lập trong 5 ngày làm việc, chỉ họp khi có đủ 3; bỏ phiếu kín về việc có kỷ luật hay không, rồi về hình thức.',
    en: 'A council of exactly 3, set up within 5 working days, sits only with all 3; secret ballot: first whether, then which form.',
  },
  unplaced__summons: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Giấy triệu tập ít nhất 5 ngày làm việc trước ngày họp.',
    en: 'Summons at least 5 working days before the meeting.',
  },
  unplaced__decision: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Kiến nghị trong 5 ngày làm việc sau cuộc họp; ra quyết định trong 5 ngày làm việc sau kiến nghị.',
    en: 'Recommendation within 5 working days of the meeting; decision within 5 working days of it.',
  },
  unplaced__verdict: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Buộc thôi việc theo bản án: trong 15 ngày làm việc kể từ khi có bản án.',
    en: 'Forced termination after a verdict: within 15 working days of it.',
  },
});
