import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { oneOf, type ReadingsOf, readingsSchema, supplied } from '../../reasoning/index.js';

/** Points of the texts on appointment and planning where the wording is open or silent; the default first. */
export const readings = {
  'appointment.regimeDay': oneOf(['decision', 'procedureBegan'], {
    vi: 'Chưa rõ điều khoản chuyển tiếp của Quy định 377: áp dụng văn bản của ngày quyết định.',
    en: 'No transitional clause of Regulation 377 is known: the text of the day of the decision applies.',
  }),
  'appointment.waitRegime': oneOf(['appointment', 'discipline'], {
    vi: 'Thời gian chờ sau kỷ luật lấy theo văn bản của ngày bổ nhiệm; văn bản không nói về kỷ luật có trước.',
    en: 'The months after discipline are those of the day of appointment; the texts are silent on earlier decisions.',
  }),
  'appointment.waitStart': oneOf(['partyDecision', 'eachDecision'], {
    vi: 'Có cả quyết định của Đảng và của Nhà nước: tính từ quyết định của Đảng.',
    en: 'Where Party and State both decided, the months run from the Party decision.',
  }),
  'appointment.waitEnd': oneOf(['dayAfter', 'sameDay'], {
    vi: '"Sau N tháng": ngày đầu không tính, được xem xét từ ngày liền sau ngày tròn N tháng.',
    en: '"After N months": the first day is not counted, open from the day after N months are full.',
  }),
  'appointment.stateDiscipline': oneOf(['everyDecision', 'partyDecisions'], {
    vi: 'Chỉ có kỷ luật về chính quyền: Quy định 377 áp dụng cho cán bộ, công chức, viên chức, nhưng không nói quyết định của bên nào làm căn cứ.',
    en: 'State discipline alone: Regulation 377 covers cadres, civil servants and public employees but does not say whose decision starts the months.',
  }),
  'appointment.timeInPost': oneOf(['unbroken', 'summed'], {
    vi: 'Thời gian giữ chức vụ tương đương chỉ tính khi liên tục; cộng dồn mới đọc được đối với viên chức.',
    en: 'Equivalent posts count without a gap; adding up was read for public employees only.',
  }),
  'appointment.ageReference': oneOf(['decision', 'fileReceived'], {
    vi: 'Văn bản không nêu tháng tính tuổi khi bổ nhiệm: lấy tháng quyết định.',
    en: 'The texts name no month at which age is measured: that of the decision is taken.',
  }),
  'appointment.ratingFloor': oneOf(['authorityWeighs', 'everyYear', 'latestYear'], {
    vi: 'Ba năm gần nhất (Hướng dẫn 45) và mức hoàn thành tốt (Quy định 365) ở hai văn bản, không nêu số năm phải đạt.',
    en: 'The three latest years (Guidance 45) and "completed well" (Regulation 365) stand in two texts; neither counts years.',
  }),
  'appointment.ratingGap': oneOf(['authorityWeighs', 'furtherBack'], {
    vi: 'Năm không xếp loại trong ba năm gần nhất: văn bản không nói.',
    en: 'A year without rating among the three latest: the text is silent.',
  }),
  'appointment.ratingEquivalence': oneOf(['sameLevel', 'separateAssessment'], {
    vi: '"Được đánh giá hoàn thành tốt chức trách, nhiệm vụ" (Quy định 365): hiểu là mức xếp loại Hoàn thành tốt nhiệm vụ hằng năm, vì cùng tên gọi.',
    en: '"Assessed as having completed the duties well" (Regulation 365): read as the yearly rating of the same name.',
  }),
  'appointment.shortTerm': {
    ...supplied<'undetermined' | number>(
      z.union([z.literal('undetermined'), z.int().min(1).max(120)]),
      'undetermined',
      {
        vi: 'Mức 48 tháng chỉ nêu cho nhiệm kỳ 60 tháng; với nhiệm kỳ ngắn hơn, số tháng tối thiểu do bên sử dụng cung cấp.',
        en: 'The floor of 48 months is given for terms of 60 only; of a shorter term the caller supplies the months.',
      },
    ),
    options: ['undetermined'],
  },
  'appointment.localPlan': oneOf(['equalOrHigher', 'equalOnly'], {
    vi: 'Nguồn tại chỗ theo Nghị định 170: quy hoạch chức vụ đó hoặc tương đương; theo quy định của Đảng có cả chức vụ cao hơn.',
    en: 'Local source under Decree 170: planned for the post or an equal one; the Party rule adds a higher one.',
  }),
  'appointment.finalTie': oneOf(['undetermined', 'asSecondStep', 'headChooses'], {
    vi: 'Bước 5: không ai trên 50 % và không có hai người cùng đúng 50 %: văn bản không nói.',
    en: 'Step 5: nobody above 50 % and not two at exactly 50 %: the text is silent.',
  }),
  'planning.rounding': oneOf(['halfUp', 'up'], {
    vi: 'Hệ số 1,5 có lẻ: các ví dụ 15 thành 23, 9 thành 14 phù hợp với cả hai cách.',
    en: 'A fraction under the coefficient 1.5: the printed 15 to 23 and 9 to 14 fit both ways.',
  }),
  'planning.minimum': oneOf(['warn', 'fail'], {
    vi: '"Hệ số 1,0 đến 1,5": ít hơn số lượng quy định thì nhắc, không bác.',
    en: '"Coefficient 1.0 to 1.5": fewer than the seats is pointed out, not refused.',
  }),
  'planning.afterRemoval': oneOf(['wait', 'effectEnded'], {
    vi: 'Quy hoạch sau khi bị cách chức: Quy định 377 chỉ nêu khiển trách, cảnh cáo.',
    en: 'Planning after removal from office: Regulation 377 names only reprimand and warning.',
  }),
  'planning.barNonMember': oneOf(['outAtOnce', 'authorityWeighs'], {
    vi: 'Công chức, viên chức không là đảng viên bị kỷ luật: Quy định 377 áp dụng cho cả công chức, viên chức, nên đưa ra khỏi quy hoạch ngay.',
    en: 'A disciplined civil servant or public employee who is not a Party member: Regulation 377 covers them too, so out of the plan at once.',
  }),
  'planning.secondReview': oneOf(['notBefore', 'within'], {
    vi: '"Ít nhất sau 30 ngày": báo cáo khi đã đủ 30 ngày, hoặc trong 30 ngày.',
    en: '"At least after 30 days": reported once 30 days have passed, or within them.',
  }),
} as const;

/** Choices where a text on appointment or planning is open. */
export type AppointmentReadings = ReadingsOf<typeof readings>;
/** The id of such a reading. */
export type AppointmentReadingId = keyof typeof readings;

/** What the verbs of this subject take beside the facts. */
export interface AppointmentOptions {
  /** The day of the decision asked about; canbo knows no "today". */
  readonly on: IsoDate;
  /** Other values of named readings than the defaults. */
  readonly readings?: AppointmentReadings | undefined;
}

export const optionsSchema = z.strictObject({
  on: isoDate,
  readings: readingsSchema(readings).optional(),
}) as unknown as z.ZodType<AppointmentOptions>;
