import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on the State’s cap and round, and on the link of the two ratings, by their code. */
export const ratingRoundNotes = {
  // The cap
  noCap: {
    vi: 'Văn bản này, trong phần đọc được, không giới hạn số Hoàn thành xuất sắc nhiệm vụ đối với đối tượng này.',
    en: 'This text, as far as it could be read, sets no cap on "tasks completed excellently" for this subject.',
  },
  groupsNotGiven: {
    vi: 'Giới hạn áp dụng cả trong từng nhóm có nhiệm vụ tương đồng; các nhóm chưa được nêu.',
    en: 'The cap binds in each group of similar tasks as well; the groups are not given.',
  },
  sharedWithParty: {
    vi: 'Giới hạn bằng tỷ lệ đảng viên Hoàn thành xuất sắc nhiệm vụ theo quy định của Đảng. Nhà nước xếp loại trước nên tỷ lệ thực tế của cùng năm chưa có; người dùng nêu tỷ lệ và mẫu số. Người lao động hợp đồng không thuộc diện xếp loại, không tính vào số người.',
    en: 'The cap is the share of Party members rated "tasks completed excellently" under Party rules. The State rates first, so the actual share of the year is not known; the caller gives it with its base. Contract workers are not rated and not counted.',
  },
  shareAboveLimit: {
    vi: 'Tỷ lệ được nêu vượt mức cao nhất mà văn bản cho phép, hoặc tính trên mẫu số khác.',
    en: 'The share given is above the highest the text allows, or over another base.',
  },
  bodyNotExcellent: {
    vi: 'Chỉ được áp dụng tỷ lệ cao hơn khi chính đơn vị được công nhận Hoàn thành xuất sắc nhiệm vụ.',
    en: 'The higher share needs the unit itself to be recognised at "tasks completed excellently".',
  },
  smallSet: {
    vi: 'Ít đơn vị trực thuộc: giới hạn là số lượng, không quá {most}.',
    en: 'Few subordinate units: the cap is a number, at most {most}.',
  },
  smallSetJump: {
    vi: 'Theo câu chữ thì ở đây chỉ có {places} chỗ, trong khi nơi có dưới {fewerThan} đơn vị trực thuộc lại được {most}: văn bản không nói cách xử lý.',
    en: 'By the letter there are {places} places here, while a body with fewer than {fewerThan} subordinate units may have {most}: the text does not smooth this.',
  },

  // The round
  selfReportSentIn: {
    vi: 'Vắng mặt có lý do, nghỉ ốm, thai sản vào ngày xếp loại: tự đánh giá, nhận mức, gửi cơ quan để xếp loại.',
    en: 'Absent with reason, sick or on maternity leave on the day: the self-report naming the own level is sent in and rated on.',
  },
  pointsOfTimeWorked: {
    vi: 'Vắng mặt có lý do, nghỉ ốm, thai sản vào ngày xếp loại: xếp loại theo tổng điểm của thời gian làm việc thực tế.',
    en: 'Absent with reason, sick or on maternity leave on the day: rated on the points of the time actually worked.',
  },
  combinedMeeting: {
    vi: 'Lãnh đạo có thể thống nhất với cấp ủy cùng cấp họp kết hợp một lần với Đảng.',
    en: 'The leadership may agree with the Party committee of the same level on one combined meeting.',
  },
  reRating: {
    vi: 'Kết quả có sai sót, vi phạm, không đúng quy định về mức hoặc không trung thực thì hủy và xếp loại lại. Có địa phương còn thu hồi khen thưởng dựa trên kết quả đó và báo cấp ủy để xếp loại lại đảng viên (Hải Phòng, 2025).',
    en: 'A result with an error, a breach, a level against the rules or untruth is cancelled and the subject rated again. One locality also withdraws an award that rests on it and tells the committee, so that the Party rating can be redone (Hải Phòng, 2025).',
  },
  reRatingSilent: {
    vi: 'Văn bản này, trong phần đọc được, không nói cách sửa một kết quả sai.',
    en: 'This text, as far as it could be read, does not say how a wrong result is put right.',
  },
  noRater: {
    vi: 'Văn bản không nói nơi nào xếp loại trong trường hợp {raterCase:case}.',
    en: 'The text does not say who rates in this case: {raterCase:case}.',
  },
  publicInside: {
    vi: 'Kết quả xếp loại phải được công khai trong nội bộ; thời hạn này áp dụng khi văn bản xếp loại không nói khác.',
    en: 'The result must be made public inside the body; these days apply where the text that rates says no other.',
  },

  // The petition
  localDays: {
    vi: 'Văn bản xếp loại không nêu số ngày; áp dụng số ngày của nơi xếp loại do người dùng nêu.',
    en: 'The text that rates has no number of days; those of the local text, given by the caller, are applied.',
  },
  complaintBeside: {
    vi: 'Luật Viên chức 2010 còn cho phép khiếu nại về kết quả xếp loại.',
    en: 'The Law on Public Employees 2010 also allows a complaint against the rating.',
  },
  petitionFinal: {
    vi: 'Kết quả giải quyết kiến nghị không được xem xét lại.',
    en: 'What is answered to the petition is not reviewed again.',
  },

  // The two ratings of one person
  noLinkRule: {
    vi: 'Chưa đọc được quy định nào của văn bản Đảng về gắn với kết quả của Nhà nước.',
    en: 'No rule of the Party’s text that ties the two ratings could be read.',
  },
  stateIsBasis: {
    vi: 'Kết quả của Nhà nước là cơ sở để xếp loại đảng viên: xếp đảng viên cao hơn là khác thường, cần giải trình.',
    en: 'The State rating is the basis of the rating as a Party member: a higher level there is unusual and wants a reason.',
  },
  noCarryOver: {
    vi: 'Chỉ là cơ sở: văn bản không quy định mức Không hoàn thành nhiệm vụ tự động chuyển sang xếp loại đảng viên.',
    en: 'A basis only: the text does not carry "tasks not completed" over to the Party member by itself.',
  },
  otherGround: {
    vi: 'Hai bên ghi căn cứ khác nhau: Nhà nước là tham ô, tham nhũng, lãng phí bị xử lý theo pháp luật; Đảng là tham nhũng, lãng phí, tiêu cực bị xử lý kỷ luật.',
    en: 'The grounds are worded otherwise: for the State embezzlement, corruption, waste handled by law; for the Party corruption, waste, negativity that was disciplined.',
  },
  attendanceApart: {
    vi: 'Thời gian nghỉ giới hạn mức của Nhà nước theo quy định riêng; văn bản Đảng có quy định khác hoặc không có. Mỗi bên áp dụng quy định của mình.',
    en: 'Absence holds the State level down by a rule of its own; the Party’s text has another rule, or none. Each applies to its own rating.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
