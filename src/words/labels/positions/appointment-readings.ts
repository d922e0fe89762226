import type { Bilingual } from '../../../law/index.js';
import type { AppointmentReadings } from '../../../positions/index.js';
import type { Choice } from '../choice.js';

/** What each value of a reading on appointment and planning means. */
export const appointmentReading = {
  'appointment.regimeDay.decision': {
    vi: 'theo văn bản của ngày bổ nhiệm',
    en: 'the text of the day of appointment',
  },
  'appointment.regimeDay.procedureBegan': {
    vi: 'theo văn bản của ngày bắt đầu quy trình',
    en: 'the text of the day the procedure began',
  },
  'appointment.waitRegime.appointment': {
    vi: 'theo văn bản của ngày bổ nhiệm',
    en: 'by the text of the day of appointment',
  },
  'appointment.waitRegime.discipline': {
    vi: 'theo văn bản của ngày kỷ luật',
    en: 'by the text of the day of the discipline',
  },
  'appointment.waitStart.partyDecision': { vi: 'tính từ kỷ luật đảng', en: 'from the Party decision' },
  'appointment.waitStart.eachDecision': { vi: 'tính riêng từng lần kỷ luật', en: 'from each decision' },
  'appointment.waitEnd.dayAfter': {
    vi: 'từ ngày liền sau ngày tròn số tháng',
    en: 'from the day after the months are full',
  },
  'appointment.waitEnd.sameDay': {
    vi: 'từ chính ngày tròn số tháng',
    en: 'from the day the months are full',
  },
  'appointment.stateDiscipline.everyDecision': {
    vi: 'tính cả kỷ luật về chính quyền, đoàn thể',
    en: 'State discipline starts the months too',
  },
  'appointment.stateDiscipline.partyDecisions': {
    vi: 'chỉ tính kỷ luật đảng',
    en: 'Party discipline only',
  },
  'appointment.timeInPost.unbroken': { vi: 'chỉ tính thời gian liên tục', en: 'without a gap only' },
  'appointment.timeInPost.summed': { vi: 'cộng dồn', en: 'added up' },
  'appointment.ageReference.decision': { vi: 'tháng bổ nhiệm', en: 'the month of appointment' },
  'appointment.ageReference.fileReceived': {
    vi: 'tháng nhận đủ hồ sơ',
    en: 'the month the file is received',
  },
  'appointment.ratingFloor.authorityWeighs': {
    vi: 'có năm chưa đạt thì cấp có thẩm quyền cân nhắc',
    en: 'mixed years are weighed by the authority',
  },
  'appointment.ratingFloor.everyYear': { vi: 'năm nào cũng phải đạt', en: 'every year must meet it' },
  'appointment.ratingFloor.latestYear': { vi: 'chỉ xét năm gần nhất', en: 'the latest year only' },
  'appointment.ratingGap.authorityWeighs': {
    vi: 'cấp có thẩm quyền cân nhắc',
    en: 'weighed by the authority',
  },
  'appointment.ratingGap.furtherBack': {
    vi: 'lấy thêm năm trước đó',
    en: 'a year further back is taken',
  },
  'appointment.ratingEquivalence.sameLevel': {
    vi: 'lấy theo kết quả xếp loại hằng năm',
    en: 'the yearly ratings are taken',
  },
  'appointment.ratingEquivalence.separateAssessment': {
    vi: 'đánh giá riêng của cấp có thẩm quyền',
    en: 'an assessment of its own',
  },
  'appointment.shortTerm.undetermined': { vi: 'để ngỏ', en: 'left open' },
  'appointment.localPlan.equalOrHigher': {
    vi: 'tính cả quy hoạch chức vụ cao hơn',
    en: 'a plan for a higher post counts',
  },
  'appointment.localPlan.equalOnly': {
    vi: 'chỉ quy hoạch chức vụ đó hoặc tương đương',
    en: 'only a plan for the post or an equal one',
  },
  'appointment.finalTie.undetermined': { vi: 'để ngỏ', en: 'left open' },
  'appointment.finalTie.asSecondStep': {
    vi: 'như bước 2: dừng và báo cáo',
    en: 'as at step 2: stop and report',
  },
  'appointment.finalTie.headChooses': { vi: 'người đứng đầu lựa chọn', en: 'the head chooses' },
  'planning.rounding.halfUp': { vi: 'làm tròn từ một nửa trở lên', en: 'rounded half up' },
  'planning.rounding.up': { vi: 'luôn làm tròn lên', en: 'always rounded up' },
  'planning.minimum.warn': { vi: 'ít hơn thì nhắc', en: 'fewer is pointed out' },
  'planning.minimum.fail': { vi: 'ít hơn thì không đạt', en: 'fewer is refused' },
  'planning.afterRemoval.wait': { vi: 'vẫn phải chờ đủ thời gian', en: 'the months are waited' },
  'planning.afterRemoval.effectEnded': {
    vi: 'chỉ chờ đến khi kỷ luật hết hiệu lực',
    en: 'only until the discipline has ended',
  },
  'planning.barNonMember.outAtOnce': {
    vi: 'đưa ra khỏi quy hoạch ngay',
    en: 'out of the plans at once',
  },
  'planning.barNonMember.authorityWeighs': {
    vi: 'cấp có thẩm quyền cân nhắc',
    en: 'weighed by the authority',
  },
  'planning.secondReview.notBefore': { vi: 'khi đã đủ 30 ngày', en: 'once 30 days have passed' },
  'planning.secondReview.within': { vi: 'trong 30 ngày', en: 'within 30 days' },
} satisfies Record<Choice<Required<AppointmentReadings>>, Bilingual>;
