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
    vi: 'Các tỷ lệ đối với lãnh đạo, và mức không quá 20 % chưa bảo đảm của cá nhân hoàn thành nhiệm vụ, lấy từ Quy định 89 có hiệu lực song song; chưa đọc được trong Quy định 124.',
    en: 'The shares for leaders, and the 20 % a completed individual may be short of, are those of Regulation 89, in force beside it; they could not be read in Regulation 124.',
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
  'rating.landing': oneOf(['undetermined', 'nextLevelMet'], {
    vi: 'Đủ điểm của một mức mà thiếu điều kiện khác: Điều 11 Quy định 366 không nói xếp mức nào; có nơi xếp mức cao nhất đủ các điều kiện còn lại.',
    en: 'Points of a level without its other conditions: Article 11 of Regulation 366 names no level; some take the highest level whose other conditions hold.',
  }),
  'rating.xsLeaderOnTime': oneOf(['asPrinted', 'strict'], {
    vi: 'Điểm 1.2 về cán bộ lãnh đạo không có cụm từ "đúng tiến độ, bảo đảm chất lượng, hiệu quả" như ở mức Hoàn thành tốt.',
    en: 'Point 1.2 on leaders lacks the words "on time, with quality and effect" which the level "good" has.',
  }),
  'rating.leaderWithoutUnits': oneOf(['ownTasks', 'undetermined'], {
    vi: 'Điều 11 chỉ nói về nơi cán bộ lãnh đạo trực tiếp phụ trách; trợ lý, tham mưu không trực tiếp phụ trách đơn vị nào.',
    en: 'Article 11 speaks only of what a leader directly leads; an adviser or assistant leads no unit.',
  }),
  'rating.fiveTargets': oneOf(['undetermined', 'any', 'all'], {
    vi: '"Không hoàn thành 5 chỉ tiêu" không nói rõ là không đạt cả 5 hay chỉ cần một.',
    en: '"The five targets not met" does not say whether all must be missed or any.',
  }),
  'rating.leaderWeighing': oneOf(['subordinatesAndOwnBreach', 'subordinatesOnly', 'allGrounds'], {
    vi: 'Đoạn "chủ động phát hiện, báo cáo, xử lý kịp thời" đứng sau mọi căn cứ đối với cán bộ lãnh đạo mà không giới hạn.',
    en: 'The clause "found, reported, handled in time" stands after all grounds on leaders without limit.',
  }),
  'rating.nonLeaderWeighing': oneOf(['eitherAndCured', 'allThree'], {
    vi: 'Hai bản in khác nhau: tự nhận "hoặc" tự phát hiện; hay tự nhận, tự phát hiện và khắc phục.',
    en: 'Two prints differ: owned up "or" self-found; or owned up, self-found and cured together.',
  }),
  'rating.f12Concluded': oneOf(['undetermined', 'firstOnly', 'all'], {
    vi: 'Một câu duy nhất: không rõ "cấp có thẩm quyền kết luận" áp dụng cho cả bốn trường hợp hay chỉ trường hợp đầu.',
    en: 'One sentence: it is not clear whether "concluded by the competent level" governs all four cases or the first only.',
  }),
  'rating.f12Harm': oneOf(['undetermined', 'lastOnly', 'all'], {
    vi: 'Một câu duy nhất: không rõ "gây ảnh hưởng xấu đến uy tín" áp dụng cho cả bốn trường hợp hay chỉ trường hợp cuối.',
    en: 'One sentence: it is not clear whether "hurting prestige" binds all four cases or the last only.',
  }),
  'rating.transferredMember': oneOf(['noEffect', 'barsExcellent'], {
    vi: 'Thành viên bị kỷ luật vì vi phạm ở nơi cũ: nơi mới không chịu ảnh hưởng, nhưng điều kiện của mức xuất sắc không nêu ngoại lệ.',
    en: 'A member disciplined for a breach at a former body: the new body bears nothing, yet the condition of "excellent" has no exception.',
  }),
  'rating.collectiveItselfDisciplined': oneOf(['authorityWeighs', 'noEffect'], {
    vi: 'Tập thể lãnh đạo bị kỷ luật không nêu trong các căn cứ của Quy định 366, nhưng ngoại lệ giả định trường hợp này.',
    en: 'The collective itself disciplined is not among the grounds of Regulation 366, yet an exception presupposes it.',
  }),
  'rating.r028Scope': oneOf(['quarter', 'quarterAndYear'], {
    vi: 'Tập thể dưới 70 % nhiệm vụ: Hướng dẫn 02 nói về quý; có nơi áp dụng cả cho năm.',
    en: 'A collective under 70 % of its tasks: Guidance 02 is on quarters; some apply it to the year as well.',
  }),
  'rating.quarterBarForOthers': oneOf(['no', 'yes'], {
    vi: 'Một quý không hoàn thành thì không xếp xuất sắc cả năm: Hướng dẫn 02 nói về cán bộ lãnh đạo, quản lý.',
    en: 'A quarter not completed bars "excellent" for the year: Guidance 02 speaks of leaders.',
  }),
  'rating.notYetRatedBreaks': oneOf(['undetermined', 'breaks', 'bridges'], {
    vi: 'Quý chưa xếp loại không phải là quý không hoàn thành; văn bản không nói quý đó có ngắt chuỗi các quý liên tiếp hay không.',
    en: 'A quarter not yet rated is not one not completed; whether it breaks a row of consecutive quarters is not said.',
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
  'rating.stateAgain': oneOf(['yearsOwnText', 'textOfTheDay'], {
    vi: 'Năm cũ được xếp loại lại sau khi có văn bản mới: chỉ Nghị định 48/2023 (Điều 2) có quy định chuyển tiếp; hiểu là theo văn bản của chính năm đó.',
    en: 'An old year decided again after a new text: only Decree 48/2023 (Art. 2) has a transitional rule; read as the text of that year.',
  }),
  'rating.sixMonthsAbsent': oneOf(['ceiling', 'noCeiling'], {
    vi: 'Nghỉ đúng 06 tháng: câu chữ "dưới 06 tháng" bỏ giới hạn, nghĩa của quy định thì không.',
    en: 'Absent exactly six months: by the letter "under 06 months" the ceiling ends, by its sense it does not.',
  }),
  'rating.noSubordinateUnits': oneOf(['void', 'refuse'], {
    vi: 'Lãnh đạo không phụ trách trực tiếp đơn vị nào: Nghị định 90/2020 không nói về tỷ lệ của số không.',
    en: 'A leader with no unit directly in charge: Decree 90/2020 is silent on shares of none.',
  }),
  'rating.generalBelow': oneOf(['undetermined', 'notCompleted'], {
    vi: 'Tiêu chí chung chưa đáp ứng mà không có căn cứ Không hoàn thành: Nghị định 90/2020 không nói.',
    en: 'General criteria not met without a ground of non-completion: Decree 90/2020 is silent.',
  }),
  'rating.disciplineSwitch': oneOf(['ratingDay', 'effectiveDay', 'assessmentYear'], {
    vi: 'Luật 80/2025/QH15 (Điều 38 khoản 4) có hiệu lực từ 01/07/2025 giữa năm đánh giá: tính theo ngày xếp loại, ngày quyết định kỷ luật có hiệu lực, hay năm đánh giá.',
    en: 'Law 80/2025 (Art. 38(4)) began on 01/07/2025 within an assessment year: by the day of the rating, the day the discipline took effect, or the year.',
  }),
  'rating.doubleDecisionYear': oneOf(['firstDecision', 'laterDecision'], {
    vi: 'Một vi phạm có hai quyết định hiệu lực ở hai năm chỉ tính một năm; văn bản không nói năm nào.',
    en: 'One breach with two decisions effective in different years counts in one; the text does not say which.',
  }),
  'rating.concludedGovernsAll': oneOf(['yes', 'onlyFirst'], {
    vi: 'Điểm b khoản 4 Điều 20 Nghị định 335, Điều 12 Nghị định 233: một câu, không rõ "cấp có thẩm quyền kết luận" áp dụng cho mọi trường hợp hay chỉ trường hợp đầu.',
    en: 'Article 20(4)(b) of Decree 335, Article 12 of Decree 233: one sentence; whether all cases must be concluded or only the first is not clear.',
  }),
  'rating.suspensionCancelled': oneOf(['dropped', 'kept'], {
    vi: 'Quyết định tạm đình chỉ công tác sau đó bị hủy vì sai: Nghị định 170/2025 không nói căn cứ có còn hay không.',
    en: 'A suspension later cancelled as wrong: Decree 170/2025 does not say whether the ground stays.',
  }),
  'rating.nd335HeadCeiling': oneOf(['ceiling', 'none'], {
    vi: 'Người đứng đầu không cao hơn cơ quan: Nghị định 335 chưa đọc được điều nào, Nghị định 233 có.',
    en: 'The head not above the agency: no article of Decree 335 could be read, Decree 233 has one.',
  }),
  'rating.agencyModel': oneOf(['undetermined', 'asServiceUnits'], {
    vi: 'Điều kiện khác để cơ quan hành chính xếp loại xuất sắc và các căn cứ ngoài điểm của Nghị định 335 chưa đọc được; có thể mượn khuôn Nghị định 233.',
    en: 'The further conditions for an excellent agency and the grounds beside points of Decree 335 could not be read; the mould of Decree 233 may be borrowed.',
  }),
  'rating.nd233DecemberDay': oneOf(['asSisterArticles', 'asPrinted'], {
    vi: 'Điều 15 khoản 1 Nghị định 233/2026 in "5 tháng 12"; Điều 9 và Nghị định 335 là 15 tháng 12.',
    en: 'Article 15(1) of Decree 233/2026 is printed "5 tháng 12"; Article 9 and Decree 335 have 15 December.',
  }),
  'rating.restDayEnd': oneOf(['asCounted', 'nextWorkingDay'], {
    vi: '"5 ngày" (Luật Viên chức 2025 Điều 27, Nghị định 233/2026 Điều 18) không nói là ngày làm việc, cũng không nói khi ngày cuối là ngày nghỉ.',
    en: '"5 days" (Law on Public Employees 2025, Art. 27; Decree 233/2026, Art. 18) are not said to be working days, nor what follows where the last is a rest day.',
  }),
  'rating.sickMaternityUnderSix': oneOf(['rated', 'notRated'], {
    vi: 'Nghỉ ốm hưởng bảo hiểm xã hội hoặc thai sản mà làm việc chưa đủ 06 tháng: Điều 14 Nghị định 233 chỉ nêu điều kiện 06 tháng cho nghỉ không hưởng lương.',
    en: 'Insured sick or maternity leave with under 06 months worked: Article 14 of Decree 233 names the six months for unpaid leave only.',
  }),
} as const;

/** The readings of this room a caller may override. */
export type RatingReadings = ReadingsOf<typeof readings>;

/** The id of a reading of this room. */
export type RatingReadingId = keyof typeof readings;
