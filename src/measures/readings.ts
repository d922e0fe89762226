import * as z from 'zod';
import { type IsoDate, isoDate } from '../calendar/index.js';
import { type ConfidenceReadings, readings as confidenceReadings } from '../confidence/index.js';
import { appointmentReadings } from '../positions/index.js';
import { oneOf, type ReadingsOf, readingsSchema } from '../reasoning/index.js';
import { type ClockReadings, clockReadings } from './clock/index.js';

/** Points of the texts on measures where the wording is open, silent or unread; the default first. */
export const readings = {
  'measures.pollText': oneOf(['poll', 'decision'], {
    vi: 'Không có điều khoản chuyển tiếp: kết quả lấy phiếu được xét theo văn bản của ngày lấy phiếu, thủ tục theo văn bản của ngày xem xét.',
    en: 'No transitional clause is known: a result is judged by the text of the day of the poll, the procedure by that of the day it is acted on.',
  }),
  'measures.decisionExtension': oneOf(['total', 'added'], {
    vi: '"Kéo dài nhưng không quá 15 ngày làm việc" không có chữ "thêm": hiểu là tổng thời hạn của bước.',
    en: '"Extended, but not more than 15 working days" has no word "further": read as the whole length of the step.',
  }),
  'measures.reliefVoteCount': oneOf(['both', 'joint'], {
    vi: '"Đạt trên 50% tập thể lãnh đạo, thường vụ cấp ủy cùng cấp" không nói tính riêng hay tính chung.',
    en: '"More than 50% of the leadership collective, the standing committee of the same level" does not say one count or two.',
  }),
  'measures.fiveTargets': oneOf(['any', 'all'], {
    vi: '"Không hoàn thành 5 chỉ tiêu" không nói bất kỳ hay tất cả.',
    en: '"Does not complete the five targets" does not say any or all.',
  }),
  'measures.unratedYear': oneOf(['breaks', 'skipped'], {
    vi: 'Văn bản không nói năm không xếp loại ở giữa có làm đứt chuỗi năm liên tiếp hay không.',
    en: 'The texts do not say whether a year without rating in between breaks consecutive years.',
  }),
  'measures.ratingSide': oneOf(['ownSide', 'eitherSide'], {
    vi: 'Văn bản của Nhà nước nói về xếp loại công chức, viên chức: lấy xếp loại phía Nhà nước; văn bản của Đảng không nói rõ: lấy bên nào cũng được.',
    en: 'State texts speak of the rating of the civil servant or employee: that of the State; Party texts do not say: either counts.',
  }),
  'measures.groundAge': oneOf(['inForce', 'wholePeriod'], {
    vi: 'Văn bản không nói kỷ luật, xếp loại cũ đến mức nào còn là căn cứ: lấy kỷ luật còn hiệu lực, xếp loại gần nhất.',
    en: 'The texts do not say how old a discipline or a rating may be as a ground: discipline still in effect, the latest rating.',
  }),
  'measures.partyOverDecree': oneOf(['newerPartyRule', 'anyPartyRule', 'none'], {
    vi: 'Khoản 3 Điều 70 Nghị định 170: quy định mới của cấp có thẩm quyền khác pháp luật hiện hành thì theo quy định mới.',
    en: 'Article 70(3) of Decree 170: new rules of the competent level that differ from current law are followed.',
  }),
  'measures.suspensionCancelled': oneOf(['dropped', 'kept'], {
    vi: 'Nghị định 170 không nói căn cứ xếp loại còn hay không khi việc tạm đình chỉ bị hủy.',
    en: 'Decree 170 does not say whether a cancelled suspension stays a basis of the rating.',
  }),
  'measures.bonusDate': oneOf(['award', 'yearEnd'], {
    vi: 'Văn bản không nói mức lương cơ sở của ngày nào: lấy ngày khen thưởng.',
    en: 'The texts do not say of which day the base salary is: the day of the award.',
  }),
} as const;

/** What a caller may choose about the polls. */
export type PollReadings = ConfidenceReadings;
/** What a caller may choose instead of the defaults: of measures, and of the polls they rest on. */
export type MeasureReadings = ReadingsOf<typeof readings> & PollReadings & ClockReadings;
/** The id of a reading on measures. */
export type MeasureReadingId = keyof typeof readings;

const ofClock = { ...appointmentReadings, ...clockReadings };

/** Every reading an answer on measures may rest on: those of the polls and of the clock among them. */
export const allReadings = { ...confidenceReadings, ...ofClock, ...readings };

/** The day of the decision on the person, and other readings than the defaults. */
export interface MeasureOptions {
  readonly on: IsoDate;
  readonly readings?: MeasureReadings | undefined;
}

export const optionsSchema = z.strictObject({
  on: isoDate,
  readings: readingsSchema(allReadings).optional(),
}) as unknown as z.ZodType<MeasureOptions>;

const chosenFrom = (chosen: MeasureReadings, table: object): object =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => id in table));

/** Those of the readings that are about the polls, and about the clock after discipline. */
export const pollReadingsOf = (chosen: MeasureReadings): PollReadings =>
  chosenFrom(chosen, confidenceReadings);
export const clockReadingsOf = (chosen: MeasureReadings): ClockReadings => chosenFrom(chosen, ofClock);
