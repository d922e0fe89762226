import * as z from 'zod';
import { oneOf, type ReadingsOf, readingsSchema } from '../reasoning/index.js';

/** Points of the texts on moving cadres where the wording is open or silent; the default first. */
export const readings = {
  'assignment.twoTexts': oneOf(['both', 'party', 'state'], {
    vi: 'Công chức lãnh đạo thuộc diện cấp ủy quản lý: Quy định 65 và Nghị định 170 cùng có hiệu lực, không văn bản nào bãi bỏ văn bản kia; khoản 3 Điều 70 Nghị định chỉ nói đến quy định mới của Đảng.',
    en: 'A leading civil servant under Party management: Regulation 65 and Decree 170 stand side by side and neither repeals the other; Art. 70(3) of the Decree speaks of new Party rules only.',
  }),
  'assignment.oldRotationAge': oneOf(['printedAges', 'monthsLeft'], {
    vi: 'Quy định 98: "ít nhất 2 nhiệm kỳ (10 năm)" đi cùng tuổi in sẵn nam 50, nữ 45, theo tuổi nghỉ hưu năm 2017.',
    en: 'Regulation 98: "at least 2 terms (10 years)" stands beside the printed ages 50 and 45, which fit the retirement ages of 2017.',
  }),
  'assignment.pauseEnd': oneOf(['commonDay', 'placeDone'], {
    vi: 'Kết luận 128 kết thúc tạm dừng bằng một sự kiện: hoàn thành sắp xếp; tỉnh, xã mới và việc kết thúc cấp huyện có hiệu lực cùng một ngày.',
    en: 'Conclusion 128 ends the pause by an event, the reorganisation done; new provinces and communes and the end of districts took effect on one day.',
  }),
  'assignment.pauseLevels': oneOf(['namedLevels', 'all'], {
    vi: 'Chỉ các bản tin nêu phạm vi tạm dừng: cấp tỉnh, cấp huyện, cấp xã.',
    en: 'Only headlines name the levels paused: province, district, commune.',
  }),
  'assignment.twoTerms': oneOf(['months', 'fullTerms'], {
    vi: 'Hai nhiệm kỳ liên tiếp: khoản 3 Điều 3 Quy định 65 tính theo thời gian liên tục; Nghị định 170 không nêu, áp dụng tương tự.',
    en: 'Two consecutive terms: Art. 3(3) of Regulation 65 counts time without a break; Decree 170 does not say, by analogy.',
  }),
  'assignment.actingHead': oneOf(['notCounted', 'counted'], {
    vi: 'Thời gian giao quyền không tính là thời gian giữ chức vụ; có tính vào hai nhiệm kỳ hay không thì văn bản không nói.',
    en: 'Acting time is no time in post; whether it counts towards the two terms, the texts do not say.',
  }),
  'assignment.noticeOfChange': oneOf(['asCourts', 'sectorsOwn'], {
    vi: 'Thời hạn công khai trước khi chuyển đổi vị trí chỉ đọc được đối với Tòa án.',
    en: 'The notice before a change of position was read for the courts only.',
  }),
  'assignment.exemptAndDeferred': oneOf(['exempt', 'deferred'], {
    vi: 'Vừa thuộc trường hợp không thực hiện, vừa thuộc trường hợp chưa thực hiện chuyển đổi: nghĩa vụ không tồn tại.',
    en: 'Both exempt and deferred: the duty does not exist at all.',
  }),
  'assignment.rotationMoment': oneOf(['start', 'signing'], {
    vi: '"Tính từ thời điểm luân chuyển": ngày bắt đầu công tác ở nơi đến, hoặc ngày ký.',
    en: '"From the moment of rotation": the first day at the destination, or the day of signing.',
  }),
  'assignment.secondedRating': oneOf(['managingBody', 'host'], {
    vi: 'Nơi được biệt phái đến đánh giá; ai ký xếp loại hằng năm thì văn bản không nói.',
    en: 'The host evaluates; who signs the yearly rating the texts do not say.',
  }),
  'assignment.partyDiscipline': oneOf(['voluntaryMoves', 'everyMove'], {
    vi: 'Kỷ luật đảng đang thi hành và việc bố trí sau miễn nhiệm, từ chức: nếu cấm cả hai thì không bố trí được.',
    en: 'A running Party discipline and placement after relief or resignation: barring both, placement could not be carried out.',
  }),
  'assignment.childAge': oneOf(['byDate', 'byMonth'], {
    vi: '"Dưới 36 tháng tuổi": tính theo ngày sinh, hoặc theo tháng.',
    en: '"Under 36 months": counted from the day of birth, or by months.',
  }),
  'assignment.disciplineEnd': oneOf(['dayAfter', 'sameDay'], {
    vi: '"12 tháng kể từ ngày công bố": ngày đầu không tính, hết hiệu lực sau ngày tròn 12 tháng.',
    en: '"12 months from publication": the first day is not counted, ended after the day the months are full.',
  }),
} as const;

/** Choices where a text on moving cadres is open. */
export type AssignmentReadings = ReadingsOf<typeof readings>;
/** The id of such a reading. */
export type AssignmentReadingId = keyof typeof readings;

/** What the verbs of this room take beside the facts. */
export interface AssignmentOptions {
  /** Other values of named readings than the defaults. */
  readonly readings?: AssignmentReadings | undefined;
}

export const optionsSchema = z.strictObject({
  readings: readingsSchema(readings).optional(),
}) as unknown as z.ZodType<AssignmentOptions>;
