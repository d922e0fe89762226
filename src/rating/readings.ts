import { oneOf, type ReadingsOf } from '../reasoning/index.js';

/**
 * Every point of the rating texts where the wording is open, silent, or could not be read: the default first, then the
 * other values a caller may choose in `options.readings`. Answers list the readings they relied on.
 */
export const readings = {
  'rating.regimeBy': oneOf(['decision', 'yearRated'], {
    vi: 'Xếp loại theo văn bản có hiệu lực vào ngày quyết định; khi không nêu ngày thì theo văn bản của năm xếp loại.',
    en: 'A rating follows the text in force on the day of the decision; where no day is given, that of the year rated.',
  }),
  'rating.poorRule': oneOf(['anyTaskPoorOrAllPoor', 'anyPoor', 'allPoor'], {
    vi: '"Các tiêu chí ở cấp độ Kém" viết số nhiều, không nêu số lượng; tiêu chí khác ở mức Kém thì cao nhất cũng chỉ Hoàn thành nhiệm vụ.',
    en: '"Criteria at grade poor" is a plural without a count; a poor grade elsewhere leaves "completed" at best.',
  }),
  'rating.basicallyRule': oneOf(['atMostOneOther', 'noneBelow'], {
    vi: 'Mức Hoàn thành nhiệm vụ đòi hỏi các tiêu chí "cơ bản" đạt Trung bình trở lên, không nêu tỷ lệ.',
    en: 'The level "completed" asks that the criteria be "basically" average or better; no share is printed.',
  }),
  'rating.exceededWithoutTargets': oneOf(['undetermined', 'waive'], {
    vi: 'Quy định 124 không nói về đảng viên không có chỉ tiêu định lượng (nghỉ hưu, không đảm nhiệm chức trách).',
    en: 'Regulation 124 has no rule for a member without numeric targets (retired, no duties).',
  }),
  'rating.leaderUnitGround': oneOf(['authorityWeighs', 'notCompleted', 'off'], {
    vi: 'Đơn vị phụ trách không hoàn thành, hoặc có tham nhũng: là căn cứ trong Quy định 132, không thấy trong Quy định 124.',
    en: 'A unit led that did not complete its tasks, or corruption there, is a ground in Regulation 132 and was not found in Regulation 124.',
  }),
  'rating.leaderNumbers': oneOf(['on', 'off'], {
    vi: 'Các tỷ lệ đối với lãnh đạo lấy từ Quy định 89 có hiệu lực song song; chưa đọc được trong Quy định 124.',
    en: 'The shares for leaders are those of Regulation 89, in force beside it; they could not be read in Regulation 124.',
  }),
  'rating.subordinateShares': oneOf(['off', 'on'], {
    vi: 'Tỷ lệ tổ chức trực thuộc (100 % hoàn thành, 80 % tốt) in trong Hướng dẫn 21, không thấy trong Quy định 124.',
    en: 'The shares of subordinate organisations (100 % completed, 80 % good) stand in Guidance 21 and were not found in Regulation 124.',
  }),
  'rating.headNotAboveCollective': oneOf(['off', 'on'], {
    vi: 'Người đứng đầu không được xếp cao hơn tập thể: in trong Hướng dẫn 21, không thấy trong Quy định 124 và 366.',
    en: 'The head not above the collective: printed in Guidance 21, not found in Regulations 124 and 366.',
  }),
  'rating.memberOfficialLink': oneOf(['on', 'off'], {
    vi: 'Đảng viên là công chức, viên chức: Hướng dẫn 21 buộc gắn với kết quả của Nhà nước; Quy định 124 chỉ coi là cơ sở.',
    en: 'A member who is an official: Guidance 21 ties the two ratings; Regulation 124 calls the State rating a basis.',
  }),
  'rating.scope2018': oneOf(['letter', 'asHd21'], {
    vi: 'Năm 2018: Quy định 132 chỉ trừ người được miễn công tác và sinh hoạt; đảng viên bị đình chỉ sinh hoạt hoặc mới kết nạp chưa đủ 6 tháng thì chưa đọc được trong Hướng dẫn 16.',
    en: 'In 2018 Regulation 132 excepts only those exempt; on members suspended or admitted under six months Guidance 16 could not be read.',
  }),
  'rating.memberHalfTest': oneOf(['guidance', 'qd132'], {
    vi: 'Dưới 50 % nhiệm vụ: Hướng dẫn 16 và 21 coi là đủ; Quy định 132 còn đòi không đạt 100 % nhiệm vụ trọng tâm.',
    en: 'Under 50 % of tasks: Guidance 16 and 21 take it alone; Regulation 132 also asks that key tasks be short of 100 %.',
  }),
  'rating.ladder89': oneOf(['both', 'hd21Only', 'qd89Only'], {
    vi: 'Quy định 89 và Hướng dẫn 21 cùng có hiệu lực đối với cán bộ lãnh đạo, không nêu văn bản nào áp dụng trước.',
    en: 'Regulation 89 and Guidance 21 are both in force for leaders; no rule of precedence could be read.',
  }),
  'rating.organisationCap': oneOf(['byType', 'authorityDecides'], {
    vi: 'Câu của Hướng dẫn 21 về số tổ chức đảng xuất sắc bị cắt: hiểu là 20 % theo từng loại, hoặc do cấp có thẩm quyền quyết định số lượng.',
    en: 'The sentence of Guidance 21 on the number of organisations is cut: read as 20 % by type, or as a number the authority decides.',
  }),
  'rating.termGood': oneOf(['goodOrBetter', 'goodOnly'], {
    vi: '"Có từ 3 năm hoàn thành tốt nhiệm vụ" không nói năm hoàn thành xuất sắc có được tính hay không.',
    en: '"At least three years rated good" does not say whether years rated excellent count among them.',
  }),
  'rating.n1AgainstN3': oneOf(['tiedToBody', 'literal'], {
    vi: 'Hiểu theo câu chữ thì vi phạm của một đơn vị trực thuộc đã đủ, làm mất ý nghĩa tỷ lệ trên 20 %.',
    en: 'Read literally one disciplined sub-unit is enough, which swallows the bar of more than 20 %.',
  }),
  'rating.beforeDay': oneOf(['strict', 'inclusive'], {
    vi: '"Trước ngày 31/12" được hiểu là trước hẳn ngày đó.',
    en: '"Before 31/12" is read as strictly earlier.',
  }),
  'rating.capBase': oneOf(['goodOnly', 'goodOrBetter', 'allRated'], {
    vi: 'Câu chữ: không quá 20 % số được xếp loại Hoàn thành tốt nhiệm vụ; nhiều nơi tính trên số Hoàn thành tốt trở lên, hoặc trên tổng số.',
    en: 'The letter: at most 20 % of those rated good; many bodies take those rated good or better, or all rated.',
  }),
  'rating.capRounding': oneOf(['floor', 'halfUp'], {
    vi: 'Văn bản không nói cách làm tròn; giới hạn trên không được vượt.',
    en: 'Silent on rounding; an upper bound may not be passed.',
  }),
  'rating.capPool': oneOf(['final', 'beforeCap'], {
    vi: 'Người bị loại khỏi mức xuất sắc do giới hạn thì xếp Hoàn thành tốt, nên làm tăng mẫu số.',
    en: 'Those pushed out by the cap become good, and so widen its base.',
  }),
  'rating.capScope25': oneOf(['wholeSphere', 'likeGroups'], {
    vi: 'Câu về 25 % nói phạm vi quản lý của đơn vị nổi trội, không nhắc lại nhóm đối tượng tương đồng.',
    en: 'The 25 % sentence names the sphere of the outstanding body and does not repeat the grouping.',
  }),
  'rating.grounds25': oneOf(['all', 'any'], {
    vi: 'Bốn dấu hiệu của đơn vị nổi trội viết liền bằng dấu phẩy; không rõ cần đủ cả bốn hay chỉ một.',
    en: 'The four features of an outstanding body are joined by commas; whether all or any is asked is not clear.',
  }),
  'rating.smallGroupMin1': oneOf(['off', 'on'], {
    vi: 'Nhóm quá nhỏ để có một chỗ: Quy định không nói; chỉ Nghị định 233/2026 có, đối với đơn vị.',
    en: 'A group too small for one place: silent; only Decree 233/2026 has a rule, for units.',
  }),
  'rating.capHead': oneOf(['counted', 'excluded'], {
    vi: 'Văn bản không nói người đứng đầu có tính vào tỷ lệ hay không.',
    en: 'Silent on whether the head counts.',
  }),
} as const;

/** The readings of this room a caller may override. */
export type RatingReadings = ReadingsOf<typeof readings>;

/** The id of a reading of this room. */
export type RatingReadingId = keyof typeof readings;
