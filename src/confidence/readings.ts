import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { type Bar, fractionSchema, half, moreThan, twoThirds } from '../quantity/index.js';
import { oneOf, type ReadingsOf, supplied } from '../reasoning/index.js';

const barSchema: z.ZodType<Bar> = z.strictObject({
  operator: z.enum(['moreThan', 'atLeast', 'lessThan', 'atMost']),
  bar: fractionSchema,
});

/**
 * Every point of the confidence texts where the wording is open, silent, or could not be read: the default first, then
 * the other values a caller may choose in `options.readings`. Answers list the readings they relied on.
 */
export const readings = {
  'party.faultyLine': oneOf(['perLine', 'wholeSheet'], {
    vi: 'Quy định 96 chỉ nêu lỗi đánh dấu đối với phiếu ghi tên một người; chưa rõ một dòng sai trên phiếu nhiều tên làm hỏng dòng đó hay cả phiếu. Quy định 262 coi cả phiếu không hợp lệ.',
    en: 'Regulation 96 words the marking fault for a ballot naming one person; whether one faulty line on a sheet of many names voids that line or the sheet is not known. Regulation 262 voids the sheet.',
  }),
  'party.extraName': oneOf(['ignoreExtra', 'wholeSheet'], {
    vi: 'Quy định 96 nêu riêng trường hợp phiếu ghi thêm tên, sau danh mục phiếu không hợp lệ; chưa đọc được cách xử lý.',
    en: 'Regulation 96 treats a ballot with a name added as a case of its own, after the list of invalid ballots; what follows could not be read.',
  }),
  'party.denominator': oneOf(['collected', 'valid'], {
    vi: 'Điều 11 Quy định 96 nói "số phiếu"; khoản 3 Điều 6 tính tỷ lệ trên tổng số phiếu thu về. "valid" chỉ để kiểm tra số liệu nơi khác.',
    en: 'Article 11 says "ballots"; Article 6(3) takes every percentage of the ballots collected. "valid" is for checking foreign figures only.',
  }),
  'party.pollYear': oneOf(['calendarYear', 'twelveMonthsBack'], {
    vi: '"Trong năm lấy phiếu" được hiểu là năm dương lịch.',
    en: '"In the year of the poll" is read as the calendar year.',
  }),
  'party.reElected': oneOf(['exempt', 'subject'], {
    vi: '"Bầu cử trong năm" theo câu chữ bao gồm cả tái cử; theo mục đích thì không.',
    en: '"Elected in the year" covers re-election by the letter; its purpose would say otherwise.',
  }),
  'party.reAppointed': oneOf(['subject', 'exempt'], {
    vi: 'Bổ nhiệm lại khác với bổ nhiệm; riêng Công an nhân dân đã ghi rõ miễn cho người bổ nhiệm lại.',
    en: 'Re-appointment is another act than appointment; only the police circular exempts it expressly.',
  }),
  'party.sidewaysTransfer': oneOf(['exempt', 'subject'], {
    vi: 'Điều động sang chức danh mới trong năm được coi là mới bổ nhiệm vào chức danh đó.',
    en: 'A transfer to a new title in the year is read as an appointment to that title.',
  }),
  'party.placesOrder': oneOf(['committeeFirst', 'workplaceOnlyForOthers', 'workplaceFirst'], {
    vi: 'Quy định 96 giới hạn hai nơi nhưng không nêu thứ tự; kế hoạch của các tỉnh lấy cấp ủy cao nhất, rồi Hội đồng nhân dân, rồi nơi công tác; ngành Công an lấy nơi công tác trước.',
    en: 'Regulation 96 caps the places at two and gives no order; provincial plans take the highest committee, then the council, then the workplace; the police take the workplace first.',
  }),
  'party.selfVote': oneOf(['allowed', 'recused'], {
    vi: 'Người được lấy phiếu nằm trong thành phần ghi phiếu; không thấy quy định họ không ghi phiếu cho mình.',
    en: 'The persons polled belong to the electorate and no recusal rule is known.',
  }),
  'party.communeDepth': oneOf(['secretaryAndDeputy', 'standingMembers', 'none'], {
    vi: 'Kế hoạch của một tỉnh dừng ở bí thư, phó bí thư cấp xã; từ 01/07/2025 xã có phòng trực thuộc.',
    en: 'One provincial plan stops at secretary and deputy of the commune committee; since 01/07/2025 communes have departments of their own.',
  }),
  'party.dayKind': oneOf(['calendar', 'working'], {
    vi: 'Quy định nói "ngày", không nói "ngày làm việc".',
    en: 'The text says "days", not "working days".',
  }),
  'party.planningAtTwoThirds': oneOf(['alsoRemoved', 'reliefOnly'], {
    vi: 'Khoản 3 Điều 11 không nhắc lại việc đưa ra khỏi quy hoạch; người bị miễn nhiệm không thể còn trong quy hoạch chức vụ cao hơn.',
    en: 'Article 11(3) does not repeat the removal from planning; a relieved cadre cannot stay planned for a higher post.',
  }),
  'party.thresholds377': supplied<{ resignation: Bar; relief: Bar }>(
    z.strictObject({ resignation: barSchema, relief: barSchema }),
    { resignation: moreThan(half), relief: moreThan(twoThirds) },
    {
      vi: 'Chưa đọc được ngưỡng tại khoản 2, khoản 3 Điều 48 Quy định 377; tạm lấy theo Quy định 41.',
      en: 'The bars of Article 48(2) and (3) of Regulation 377 could not be read; those of Regulation 41 are carried over.',
    },
  ),
  'party.absentBallot': oneOf(['none', 'sent'], {
    vi: 'Không thấy quy định về ghi phiếu vắng mặt; ngành Công an (thời Quy định 262) cho gửi phiếu khi được Bộ đồng ý.',
    en: 'No absentee ballot is known; the police circular of the 262 era let a ballot be sent with leave of the ministry.',
  }),
  'party.inForce96': supplied(isoDate, '2023-02-02', {
    vi: 'Điều khoản thi hành của Quy định 96 chưa đọc được; lấy ngày ký.',
    en: 'The closing article of Regulation 96 could not be read; the day of signing is taken.',
  }),
  'state.faultyLine': oneOf(['perPerson', 'wholeSheet'], {
    vi: 'Quy định của Quốc hội năm 2013 xét hợp lệ theo từng người; Điều 18 Nghị quyết 96/2023/QH15 chưa đọc được.',
    en: "The National Assembly's rule of 2013 judges validity per person; Article 18 of Resolution 96/2023/QH15 could not be read.",
  }),
  'state.newcomer35': oneOf(['electedInYear', 'lessThanOneYear'], {
    vi: 'Các nguồn về Nghị quyết 35/2012/QH13 khác nhau: được bầu trong năm, hay giữ chức vụ dưới một năm.',
    en: 'Publications on Resolution 35/2012/QH13 differ: elected in the year, or less than one year in office.',
  }),
  'state.reElected': oneOf(['exempt', 'subject'], {
    vi: '"Được bầu trong năm" theo câu chữ bao gồm cả người tái cử.',
    en: '"Elected in the year" covers re-election by the letter.',
  }),
  'state.olderOffice': oneOf(['polledForOlderOffice', 'exempt'], {
    vi: 'Được bầu chức vụ mới trong năm nhưng vẫn giữ chức vụ cũ thuộc diện lấy phiếu: văn bản không nói; Công văn 599 vẫn lấy phiếu.',
    en: 'Elected to a new office in the year while keeping an older one: silent; official letter 599 kept such holders in.',
  }),
  'state.movedNotRelieved': oneOf(['subject', 'exempt'], {
    vi: 'Đã chuyển công tác nhưng chưa được miễn nhiệm: Công văn 599 vẫn lấy phiếu.',
    en: 'Moved to other work but not yet relieved: official letter 599 keeps the holder in.',
  }),
  'state.designated': oneOf(['notPolled', 'polled'], {
    vi: 'Người được chỉ định khi sắp xếp đơn vị hành chính năm 2025 không phải do Hội đồng nhân dân bầu hoặc phê chuẩn.',
    en: 'Holders designated in the reorganisation of 2025 are neither elected nor approved.',
  }),
  'state.communePoll': oneOf(['notPolled', 'polled'], {
    vi: 'Nghị quyết 96/2023/QH15 không nêu Hội đồng nhân dân cấp xã, trong khi Luật Thực hiện dân chủ ở cơ sở buộc công khai kết quả lấy phiếu ở cấp xã.',
    en: 'Resolution 96/2023/QH15 does not name commune councils, while the Law on Grassroots Democracy has communes publish poll results.',
  }),
  'state.dayKind': oneOf(['calendar', 'working'], {
    vi: 'Nghị quyết nói "ngày", không nói "ngày làm việc".',
    en: 'The text says "days", not "working days".',
  }),
  'state.askDeadlines': oneOf(['carriedOver', 'none'], {
    vi: 'Thời hạn 15 ngày và 10 ngày đọc được ở Nghị quyết 85/2014/QH13; Nghị quyết 96/2023/QH15 chưa đọc được điểm này.',
    en: 'The 15 and 10 days were read in Resolution 85/2014/QH13; the point could not be read in Resolution 96/2023/QH15.',
  }),
  'state.afterMotionTime': oneOf(['thatOrNearest', 'open'], {
    vi: 'Phần đã đọc của Điều 17 không nêu kỳ họp trình miễn nhiệm.',
    en: 'What is known of Article 17 does not name the session at which dismissal is submitted.',
  }),
  'state.motionFailed': oneOf(['stays', 'undetermined'], {
    vi: 'Văn bản không nói về người không bị quá nửa số phiếu không tín nhiệm; hiểu là tiếp tục giữ chức vụ.',
    en: 'The text is silent on a motion that fails; read as: the holder stays.',
  }),
  'state.resignAfterMotion': oneOf(['no', 'yes'], {
    vi: 'Điều 17 Nghị quyết 96/2023/QH15 không nhắc việc xin từ chức sau bỏ phiếu tín nhiệm; Nghị quyết 85/2014/QH13 có.',
    en: 'Article 17 of Resolution 96/2023/QH15 names no resignation after the motion; Resolution 85/2014/QH13 did.',
  }),
  'state.decimals': supplied(z.int().min(0).max(4), 2, {
    vi: 'Kết quả được in hai chữ số thập phân; một số tỉnh in một chữ số.',
    en: 'Results are printed with two decimals; some provinces print one.',
  }),
  'state.baseForChecking': oneOf(['byText', 'totalMembers', 'present', 'issued', 'collected', 'valid'], {
    vi: 'Báo chí, địa phương có khi tính tỷ lệ trên tổng số khác với quy định.',
    en: 'The press and some councils took percentages of another whole than the text.',
  }),
  'state.priorProcedure': oneOf(['law87', 'undetermined'], {
    vi: 'Luật 87/2015/QH13 (Điều 34, 45) hết hiệu lực ngày 01/03/2026; nội dung tương ứng của Luật 121/2025/QH15 chưa đọc được.',
    en: 'Law 87/2015/QH13 (Art. 34, 45) ended on 01/03/2026; what Law 121/2025/QH15 says on it could not be read.',
  }),
} as const;

/** The readings of this room a caller may override. */
export type ConfidenceReadings = ReadingsOf<typeof readings>;

/** The id of a reading of this room. */
export type ReadingId = keyof typeof readings;
