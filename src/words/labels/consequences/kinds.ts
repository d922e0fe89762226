import type { Bilingual } from '../../../law/index.js';
import type {
  ConsequenceKind,
  DecidingVote,
  LimitedAct,
  MeasureAnchor,
  MeasureVoteOutcome,
  RecordKind,
  TimeLimit,
} from '../../../measures/index.js';
import type { measure } from '../measures.js';

/** What a text attaches to the facts of a record, beside what it attaches to a poll. */
export const consequence = {
  basisOfEvaluation: {
    vi: 'làm căn cứ đánh giá, sử dụng cán bộ',
    en: 'a basis of evaluating and using the cadre',
  },
  overallAssessment: { vi: 'đánh giá chung kết quả các nơi', en: 'an overall assessment of the places' },
  ownWillEncouraged: {
    vi: 'khuyến khích tự nguyện thôi giữ chức vụ',
    en: 'leaving office of own will is encouraged',
  },
  lowerPost: {
    vi: 'bố trí chức vụ thấp hơn và không quan trọng hơn',
    en: 'a post that is lower and not more important',
  },
  professionalWorkOnly: {
    vi: 'chỉ bố trí công tác chuyên môn, không lãnh đạo, quản lý',
    en: 'professional work only, no leadership',
  },
  lowerJobPosition: { vi: 'bố trí vị trí việc làm thấp hơn', en: 'a lower job position' },
  higherJobPosition: {
    vi: 'bố trí vị trí việc làm cao hơn nếu còn vị trí phù hợp',
    en: 'a higher job position where a fitting one is free',
  },
  replacementOrReposting: { vi: 'thay thế, bố trí lại', en: 'replacement or re-posting' },
  personnelDecision: { vi: 'xem xét về công tác cán bộ', en: 'the post is considered' },
  partyRulesApply: {
    vi: 'theo quy định của Đảng, luật không có thang xử lý',
    en: 'the rules of the Party apply, the law has no ladder',
  },
  centralProcedure: {
    vi: 'thực hiện trình tự đối với diện Bộ Chính trị, Ban Bí thư quản lý',
    en: 'the procedure for cadres of central management',
  },
  planRemovalAll: { vi: 'đưa ra khỏi quy hoạch', en: 'removal from every plan' },
  planBar: { vi: 'quy hoạch', en: 'planning' },
  reappointmentBar: { vi: 'bổ nhiệm lại', en: 're-appointment' },
  appointmentBar: { vi: 'bổ nhiệm', en: 'appointment' },
  higherAppointmentBar: { vi: 'bổ nhiệm chức vụ cao hơn', en: 'appointment to a higher post' },
  nominationBar: { vi: 'giới thiệu ứng cử', en: 'nomination' },
  movementBar: { vi: 'điều động, luân chuyển, biệt phái', en: 'transfer, rotation, secondment' },
  trainingBar: { vi: 'cử đi đào tạo', en: 'training' },
  promotionBar: { vi: 'nâng ngạch', en: 'promotion to a higher grade' },
  militaryPromotionBar: { vi: 'thăng quân hàm', en: 'military promotion' },
  titlesBar: { vi: 'phong tặng danh hiệu', en: 'award of titles' },
  commendationBar: { vi: 'khen thưởng', en: 'commendation' },
  leadingPostBarForever: {
    vi: 'bổ nhiệm chức vụ lãnh đạo, quản lý, không có thời hạn',
    en: 'appointment to any leading post, for good',
  },
  positionChangeBar: {
    vi: 'chuyển vị trí việc làm chuyên môn, hỗ trợ',
    en: 'change of a professional or support position',
  },
  seatPostBar: {
    vi: 'chức vụ có cơ cấu tham gia cấp ủy cấp đã thôi',
    en: 'a post that carries a seat in the committee left',
  },
  termination: { vi: 'cho thôi việc', en: 'termination' },
  contractTermination: { vi: 'chấm dứt hợp đồng làm việc', en: 'the end of the work contract' },
  forcedTermination: { vi: 'buộc thôi việc', en: 'forced termination' },
  recall: { vi: 'bãi nhiệm', en: 'recall' },
  leavesOfficeAutomatically: { vi: 'thôi giữ chức vụ', en: 'leaving the office' },
  suspension: { vi: 'tạm đình chỉ công tác', en: 'suspension from work' },
  officeSuspended: {
    vi: 'tạm đình chỉ chức vụ, không hưởng phụ cấp chức vụ',
    en: 'the office is suspended too, without its allowance',
  },
  halfPay: { vi: 'hưởng một nửa lương', en: 'half of the pay' },
  allowanceStops: { vi: 'thôi hưởng phụ cấp chức vụ', en: 'the allowance of the office stops' },
  allowanceKept: { vi: 'bảo lưu phụ cấp chức vụ', en: 'the allowance of the office is kept' },
  ratingBasisNotCompleted: {
    vi: 'làm căn cứ để xem xét xếp loại Không hoàn thành nhiệm vụ',
    en: 'a basis to consider the rating "tasks not completed"',
  },
  excellentBarred: {
    vi: 'xếp loại Hoàn thành xuất sắc nhiệm vụ cả năm',
    en: 'the level "tasks completed excellently" for the year',
  },
  ratingUseBar: {
    vi: 'tính kỷ luật này làm căn cứ xếp loại trong năm',
    en: 'using this discipline as a ground of the rating of the year',
  },
  payRiseDelay: { vi: 'kéo dài thời hạn nâng lương', en: 'the next pay rise is delayed' },
  disciplineExempt: { vi: 'miễn xử lý kỷ luật', en: 'no discipline' },
  liabilityReduced: {
    vi: 'loại trừ, miễn hoặc giảm nhẹ trách nhiệm',
    en: 'liability excluded, exempted or reduced',
  },
  noRatingLevel: {
    vi: 'ấn định hoặc nâng mức xếp loại chỉ vì việc này',
    en: 'fixing or raising a rating level for this alone',
  },
  priority: {
    vi: 'ưu tiên khi đánh giá, bổ nhiệm, quy hoạch, điều động, luân chuyển',
    en: 'priority in evaluation, appointment, planning, transfer, rotation',
  },
  screeningReview: { vi: 'rà soát, sàng lọc đảng viên', en: 'a review of the Party member' },
  educationList: { vi: 'đưa vào danh sách giáo dục, giúp đỡ', en: 'the list of education and help' },
  strikeOff: {
    vi: 'đề nghị xóa tên trong danh sách đảng viên',
    en: 'a proposal to strike the member off the roll',
  },
  certificate: { vi: 'tặng giấy khen', en: 'a certificate' },
  meritCertificate: { vi: 'tặng bằng khen', en: 'a certificate of merit' },
  flag: { vi: 'tặng cờ', en: 'a flag' },
  advancedWorker: { vi: 'danh hiệu Lao động tiên tiến', en: 'the title Advanced Worker' },
  emulationFighterBase: {
    vi: 'danh hiệu Chiến sĩ thi đua cơ sở',
    en: 'the title Emulation Fighter at the base',
  },
  emulationFighterProvince: {
    vi: 'danh hiệu Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
    en: 'the title Emulation Fighter of a ministry or province',
  },
  emulationFighterNational: {
    vi: 'danh hiệu Chiến sĩ thi đua toàn quốc',
    en: 'the title National Emulation Fighter',
  },
  commendation: { vi: 'biểu dương, khen thưởng', en: 'praise and commendation' },
  earlyPayRise: { vi: 'nâng lương trước thời hạn', en: 'an early pay rise' },
  bonus: { vi: 'tiền thưởng, thu nhập tăng thêm', en: 'bonus and added income' },
} satisfies Record<Exclude<ConsequenceKind, keyof typeof measure>, Bilingual>;

/** Whose record it is. */
export const recordKind = {
  cadre: { vi: 'cán bộ', en: 'cadre' },
  civilServant: { vi: 'công chức', en: 'civil servant' },
  publicEmployee: { vi: 'viên chức', en: 'public employee' },
  partyMember: { vi: 'đảng viên', en: 'Party member' },
  partyCell: { vi: 'chi bộ', en: 'Party cell' },
  partyOrganisation: { vi: 'tổ chức cơ sở đảng', en: 'grassroots Party organisation' },
} satisfies Record<RecordKind, Bilingual>;

/** What is to be done within a limit of time. */
export const limitedAct = {
  propose: { vi: 'trao đổi, đề xuất', en: 'talk and propose' },
  decide: { vi: 'xem xét, giải quyết', en: 'settle it' },
  talk: { vi: 'trao đổi, báo cáo', en: 'talk and report' },
  vote: { vi: 'bỏ phiếu kín', en: 'vote in secret' },
  notice: { vi: 'báo trước', en: 'give notice' },
  suspend: { vi: 'thời hạn tạm đình chỉ', en: 'suspension lasts' },
  advise: { vi: 'tham mưu, báo cáo', en: 'advise' },
  cancel: { vi: 'hủy bỏ khi không vi phạm', en: 'cancel where there is no breach' },
  allowance: { vi: 'hưởng phụ cấp', en: 'allowance for' },
  bar: { vi: 'thời gian áp dụng', en: 'for' },
  educate: { vi: 'thời gian giáo dục, giúp đỡ', en: 'education and help for' },
  delay: { vi: 'số tháng', en: 'by' },
} satisfies Record<LimitedAct, Bilingual>;

/** The unit of a limit of time. */
export const limitUnit = {
  days: { vi: 'ngày', en: 'day(s)' },
  workingDays: { vi: 'ngày làm việc', en: 'working day(s)' },
  months: { vi: 'tháng', en: 'month(s)' },
} satisfies Record<TimeLimit['unit'], Bilingual>;

/** An act from which a limit of time runs. */
export const measureAnchor = {
  groundsComplete: { vi: 'khi có đủ căn cứ', en: 'grounds complete' },
  proposal: { vi: 'khi có đề xuất', en: 'the proposal' },
  letter: { vi: 'khi nhận đơn từ chức', en: 'the letter of resignation' },
  ratingResult: { vi: 'khi có kết quả xếp loại', en: 'the result of the rating' },
  suspensionGround: { vi: 'khi xác định căn cứ tạm đình chỉ', en: 'the ground of suspension' },
  suspensionAdvice: { vi: 'khi nhận tham mưu về tạm đình chỉ', en: 'the advice on suspension' },
  suspended: { vi: 'từ ngày tạm đình chỉ', en: 'the day of suspension' },
  noBreachFound: { vi: 'khi kết luận không vi phạm', en: 'the conclusion that there is no breach' },
  partyDiscipline: { vi: 'khi công bố kỷ luật đảng', en: 'the Party discipline' },
  personnelDecision: { vi: 'từ ngày có kết quả xem xét', en: 'the day it is settled' },
} satisfies Record<MeasureAnchor, Bilingual>;

/** A ballot on a measure. */
export const decidingVote = {
  relief: { vi: 'bỏ phiếu miễn nhiệm', en: 'the ballot on relief' },
  educationList: {
    vi: 'bỏ phiếu danh sách giáo dục, giúp đỡ',
    en: 'the ballot on the list of education and help',
  },
  partyExpulsion: { vi: 'đề nghị khai trừ, giải tán', en: 'the proposal of expulsion or dissolution' },
  disciplineCouncil: { vi: 'Hội đồng kỷ luật', en: 'the council of discipline' },
  emulationFighterBase: {
    vi: 'xét Chiến sĩ thi đua cơ sở',
    en: 'the ballot on Emulation Fighter at the base',
  },
  higherTitle: { vi: 'xét danh hiệu cao hơn', en: 'the ballot on higher titles' },
} satisfies Record<DecidingVote, Bilingual>;

/** What a ballot on a measure comes to. */
export const measureVote = {
  ballotPassed: { vi: 'đạt tỷ lệ phiếu', en: 'the ballot carries it' },
  ballotFailed: { vi: 'không đạt tỷ lệ phiếu', en: 'the ballot does not carry it' },
  headSettles: { vi: 'theo người đứng đầu', en: 'the head settles it' },
  headSettlesOrSubmits: {
    vi: 'người đứng đầu xem xét theo thẩm quyền hoặc trình cấp trên',
    en: 'the head settles it within own power or submits it upward',
  },
  reportedUp: { vi: 'báo cáo cấp quản lý', en: 'it is reported to the managing body' },
  notAllPresent: { vi: 'không đủ thành viên để họp', en: 'not enough members to sit' },
} satisfies Record<MeasureVoteOutcome, Bilingual>;

/** Where two texts differ over one fact. */
export const measureConflict = {
  exactlyTwoThirds: {
    vi: 'đúng hai phần ba số phiếu tín nhiệm thấp',
    en: 'exactly two thirds of low marks',
  },
  aboveTwoThirdsBothLists: {
    vi: 'trên hai phần ba thuộc cả hai danh mục',
    en: 'above two thirds stands in both lists',
  },
  yearsNotCompleted: {
    vi: 'số năm không hoàn thành nhiệm vụ để miễn nhiệm',
    en: 'how many years not completed are a ground of relief',
  },
  disciplineAsGround: {
    vi: 'kỷ luật khiển trách, cảnh cáo là căn cứ miễn nhiệm',
    en: 'a reprimand or warning as a ground of relief',
  },
  degreeOfCorruption: {
    vi: 'mức độ tham nhũng để miễn nhiệm người đứng đầu',
    en: 'the degree of corruption at which a head is relieved',
  },
  monthsBarred: {
    vi: 'số tháng chờ sau kỷ luật',
    en: 'the months of waiting after a discipline',
  },
} satisfies Record<string, Bilingual>;
