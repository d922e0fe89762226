import type { Bilingual } from '../../../law/index.js';
import type {
  AppointmentDeadline,
  CheckedCondition,
  ConditionStanding,
  Eligibility,
  Move,
  PlanLimit,
  ReappointmentOutcome,
  ReorganisationOutcome,
  ServiceKind,
  TermDeadline,
} from '../../../positions/index.js';

/** Whether the conditions of an appointment are met. */
export const appointment = {
  eligible: { vi: 'đủ điều kiện để được xem xét', en: 'fit to be considered' },
  notEligible: { vi: 'chưa đủ điều kiện', en: 'not fit to be considered' },
} satisfies Record<Eligibility, Bilingual>;

/** How one condition stands. */
export const conditionStanding = {
  notMet: { vi: 'điều kiện chưa đạt', en: 'conditions not met' },
  unknown: { vi: 'điều kiện chưa rõ', en: 'conditions not known' },
  weighed: { vi: 'điều kiện phải cân nhắc', en: 'conditions somebody weighs' },
  notRead: {
    vi: 'điều kiện văn bản không nói hoặc chưa đọc được',
    en: 'conditions on which the text is silent or could not be read',
  },
  excused: { vi: 'điều kiện không phải xét', en: 'conditions not asked here' },
  met: { vi: 'điều kiện đã đạt', en: 'conditions met' },
} satisfies Record<ConditionStanding, Bilingual>;

/** The new post against the present one. */
export const move = {
  higher: { vi: 'chức vụ cao hơn', en: 'a higher post' },
  equal: { vi: 'chức vụ tương đương', en: 'an equal post' },
  lower: { vi: 'chức vụ thấp hơn', en: 'a lower post' },
} satisfies Record<Move, Bilingual>;

/** Whose rules bind beside those of the Party. */
export const serviceKind = {
  partyCadre: { vi: 'cán bộ thuộc quy định của Đảng', en: 'cadre under Party rules' },
  civilServant: { vi: 'công chức', en: 'civil servant' },
  publicEmployee: { vi: 'viên chức', en: 'public employee' },
} satisfies Record<ServiceKind, Bilingual>;

/** What may be proposed at the end of a term. */
export const reappointment = {
  fullTerm: { vi: 'bổ nhiệm lại trọn thời hạn', en: 're-appointment for a full term' },
  untilRetirement: {
    vi: 'bổ nhiệm lại đến thời điểm nghỉ hưu',
    en: 're-appointment until retirement',
  },
  tenureExtension: { vi: 'kéo dài thời gian giữ chức vụ', en: 'extension of tenure' },
  deferred: {
    vi: 'chưa thực hiện quy trình bổ nhiệm lại',
    en: 'the procedure of re-appointment is deferred',
  },
  notReappointed: { vi: 'không bổ nhiệm lại', en: 'no re-appointment' },
} satisfies Record<ReappointmentOutcome, Bilingual>;

/** What a reorganisation does to a post. */
export const reorganisation = {
  oldTermRunsOn: {
    vi: 'không thực hiện quy trình, không làm hồ sơ, thời hạn cũ tiếp tục tính',
    en: 'no procedure and no file, the old term runs on',
  },
  decisionNewTerm: {
    vi: 'bổ nhiệm không qua quy trình, thời hạn tính lại từ đầu',
    en: 'appointed without procedure, for a new term',
  },
  outsideProcedure: {
    vi: 'thực hiện quy trình như đối với nguồn nhân sự từ nơi khác',
    en: 'the procedure for a candidate from outside',
  },
} satisfies Record<ReorganisationOutcome, Bilingual>;

/** What is due before a term ends. */
export const termAct = {
  notice: { vi: 'thông báo thực hiện quy trình bổ nhiệm lại', en: 'notice of the procedure' },
  decision: { vi: 'ban hành văn bản bổ nhiệm lại', en: 'the re-appointment is issued' },
} satisfies Record<TermDeadline['act'], Bilingual>;

/** The units in which limits of time are counted. */
export const dayUnit = {
  days: { vi: 'ngày', en: 'day(s)' },
  workingDays: { vi: 'ngày làm việc', en: 'working day(s)' },
} satisfies Record<TermDeadline['unit'], Bilingual>;

/** When somebody planned who misses a condition leaves the plans. */
export const removal = {
  atOnce: { vi: 'nếu đã quy hoạch thì đưa ra ngay', en: 'whoever is planned is removed at once' },
  atYearlyReview: {
    vi: 'nếu đã quy hoạch thì đưa ra khi rà soát hằng năm',
    en: 'whoever is planned is removed at the yearly review',
  },
} satisfies Record<NonNullable<CheckedCondition['removes']>, Bilingual>;

/** Numbers of a plan that bind, and those that are only pointed out. */
export const planLimit = {
  limit: { vi: 'giới hạn', en: 'limits' },
  target: { vi: 'mục tiêu, chỉ nhắc', en: 'targets, pointed out only' },
} satisfies Record<PlanLimit['kind'], Bilingual>;

/** The acts from which the limits of time of appointment and planning are counted. */
export const appointmentAct = {
  policyRequestReceived: {
    vi: 'nhận được tờ trình về chủ trương',
    en: 'the request on the policy is received',
  },
  policyConsent: { vi: 'có văn bản đồng ý về chủ trương', en: 'the written consent to the policy' },
  planFileComplete: { vi: 'nhận đủ hồ sơ quy hoạch', en: 'the file of the plan is complete' },
  planReview: { vi: 'rà soát quy hoạch', en: 'the review of the plan' },
  secondReviewApproved: {
    vi: 'phê duyệt rà soát quy hoạch lần hai',
    en: 'the second review of the plan is approved',
  },
  decision: { vi: 'ban hành văn bản bổ nhiệm', en: 'the appointment is issued' },
  publication: { vi: 'công khai trong nội bộ', en: 'it is made public inside the body' },
  file: { vi: 'lập hồ sơ', en: 'the file is made' },
} satisfies Record<AppointmentDeadline['countedFrom'], Bilingual>;

/** The limits of time of appointment and planning. */
export const appointmentDeadline = {
  policyAnswer: { vi: 'cho ý kiến về chủ trương', en: 'the answer on the policy' },
  procedureEnd: { vi: 'hoàn thành quy trình nhân sự', en: 'the personnel procedure is finished' },
  planApproval: { vi: 'phê duyệt quy hoạch', en: 'the plan is approved' },
  planReport: { vi: 'báo cáo kết quả rà soát quy hoạch', en: 'the review of the plan is reported' },
  secondReviewReport: {
    vi: 'báo cáo kết quả rà soát quy hoạch lần hai',
    en: 'the second review of the plan is reported',
  },
  publication: { vi: 'công khai trong nội bộ', en: 'the appointment is made public inside the body' },
  displayEnds: { vi: 'hết thời gian niêm yết, đăng tải', en: 'the display ends' },
  healthCertificate: {
    vi: 'giấy khám sức khỏe, ảnh trong hồ sơ còn dùng được',
    en: 'the health certificate and photo are recent enough',
  },
} satisfies Readonly<Record<string, Bilingual>>;
