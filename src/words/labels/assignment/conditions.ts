import type { Bilingual } from '../../../law/index.js';

type Table = Readonly<Record<string, Bilingual>>;

const allowed = (vi: string, en: string) => ({
  vi: `cấp có thẩm quyền đã cho phép ngoại lệ: ${vi}`,
  en: `the competent level has allowed an exception: ${en}`,
});
const refused = (vi: string, en: string) => ({
  vi: `cấp có thẩm quyền không cho phép ngoại lệ: ${vi}`,
  en: `the competent level has refused an exception: ${en}`,
});
const exceptions = {
  monthsLeft: ['thời gian công tác còn lại', 'working time left'],
  duration: ['thời gian luân chuyển', 'how long the rotation lasts'],
  newPost: ['tăng thêm chức danh', 'a post added'],
  higherOffice: ['bố trí chức vụ cao hơn', 'a higher office'],
} as const;
const exceptionFlags = Object.fromEntries(
  Object.entries(exceptions).flatMap(([name, [vi, en]]) => [
    [`exceptionAllowed.${name}`, allowed(vi, en)],
    [`exceptionRefused.${name}`, refused(vi, en)],
  ]),
);

/** What the yes-or-no conditions of movement ask, by rule id. */
export const movementFlag = {
  ...exceptionFlags,
  isLeader: { vi: 'giữ chức vụ lãnh đạo, quản lý', en: 'holds a leading post' },
  toLeadership: { vi: 'đến giữ chức vụ lãnh đạo, quản lý', en: 'goes to a leading post' },
  inPlan: { vi: 'trong quy hoạch chức vụ lãnh đạo, quản lý', en: 'is in the plan for leading posts' },
  meetsTitleStandard: {
    vi: 'đáp ứng tiêu chuẩn chức danh khi luân chuyển',
    en: 'meets the standards of the title at the moment of rotation',
  },
  groundKnown: { vi: 'lý do luân chuyển có trong văn bản', en: 'the ground is one the text knows' },
  isLocalToDestination: { vi: 'là người địa phương nơi đến', en: 'is a local person of the destination' },
  equalOffice: { vi: 'chức vụ mới tương đương', en: 'the new office is an equal one' },
  higherOffice: { vi: 'chức vụ mới cao hơn', en: 'the new office is a higher one' },
  otherOffice: {
    vi: 'chức vụ mới thấp hơn hoặc không xếp được thứ bậc',
    en: 'the new office is lower or cannot be compared',
  },
  postExisted: { vi: 'chức danh ở nơi đến có từ trước', en: 'the post was there before' },
  hasHealthCertificate: { vi: 'có giấy chứng nhận sức khỏe', en: 'has a health certificate' },
  disciplineInProgress: { vi: 'đang bị xem xét kỷ luật', en: 'is under disciplinary consideration' },
  underInvestigation: {
    vi: 'đang bị điều tra, truy tố, xét xử',
    en: 'is investigated, prosecuted or tried',
  },
  linkedToInspection: {
    vi: 'đang liên quan đến thanh tra, kiểm tra, xác minh',
    en: 'is linked to an inspection or verification',
  },
  stateDisciplineRunning: { vi: 'đang thi hành kỷ luật hành chính', en: 'is serving a State discipline' },
  stateDisciplineAfterEffect: {
    vi: 'đang trong thời gian chịu hệ quả của kỷ luật',
    en: 'is under the after-effects of a discipline',
  },
  graveIllness: { vi: 'đang điều trị bệnh hiểm nghèo', en: 'is treated for a grave illness' },
  longStudy: { vi: 'đang học tập dài hạn', en: 'is on a long course' },
  alreadySeconded: { vi: 'đang biệt phái', en: 'is already on secondment' },
  pregnant: { vi: 'đang mang thai', en: 'is pregnant' },
  confirmedHardship: {
    vi: 'có hoàn cảnh đặc biệt khó khăn được xác nhận',
    en: 'has a confirmed special hardship',
  },
  otherDecidedByHead: {
    vi: 'có trường hợp khác do người đứng đầu xem xét',
    en: 'has another case put before the head',
  },
  wishes: { vi: 'cá nhân có nguyện vọng', en: 'the person wishes it' },
  disciplinedOrWeak: { vi: 'bị kỷ luật hoặc năng lực yếu', en: 'is disciplined, or weak in ability' },
  fileUndeclared: {
    vi: 'không kê khai, kê khai không đầy đủ, không trung thực về bản thân, gia đình',
    en: 'file on self and family undeclared, incomplete or untrue',
  },
  noChild: { vi: 'không có con nhỏ', en: 'has no child' },
  raisesChild: {
    vi: 'trực tiếp nuôi con thuộc trường hợp văn bản nêu',
    en: 'raises the child in a case the text names',
  },
  noPartyDiscipline: { vi: 'không bị kỷ luật đảng', en: 'there is no Party discipline' },
  placementAfterMeasure: {
    vi: 'bố trí theo yêu cầu sau miễn nhiệm, từ chức, thôi giữ chức vụ',
    en: 'a placement a measure orders after relief, resignation or release',
  },
  paused: { vi: 'đang tạm dừng điều động, luân chuyển', en: 'transfer and rotation are paused' },
  pausedLevel: { vi: 'thuộc cấp tạm dừng', en: 'is of a level paused' },
  outsideManagingAgency: {
    vi: 'nơi đến ở ngoài cơ quan quản lý',
    en: 'the host stands outside the managing agency',
  },
  taskFits: {
    vi: 'để làm nhiệm vụ cấp bách hoặc công việc có thời hạn',
    en: 'is for an urgent task or work of limited duration',
  },
  specialLaw: {
    vi: 'luật chuyên ngành, ngành đặc thù có quy định khác',
    en: 'a special law or sector provides otherwise',
  },
  extendedBySender: { vi: 'nơi cử đã kéo dài', en: 'the sender has extended it' },
  writtenAgreement: { vi: 'hai bên thống nhất bằng văn bản', en: 'both bodies agree in writing' },
  metWithPerson: { vi: 'đã gặp gỡ người được biệt phái', en: 'the person has been met' },
  equalOrLowerPost: { vi: 'chức vụ mới tương đương hoặc thấp hơn', en: 'the new post is equal or lower' },
  leaves: { vi: 'đang giữ chức vụ lãnh đạo, quản lý', en: 'holds a leading post now' },
  incomparable: { vi: 'không xếp được thứ bậc giữa hai chức vụ', en: 'the two posts cannot be compared' },
  toLeading: { vi: 'vị trí mới là vị trí lãnh đạo, quản lý', en: 'the new position is a leading one' },
  freePlace: { vi: 'còn vị trí việc làm trong tỷ lệ', en: 'a place is free within the ratio' },
  ratedGood: {
    vi: 'năm liền trước xếp loại từ Hoàn thành tốt nhiệm vụ trở lên',
    en: 'was rated at least "tasks completed well" the year before',
  },
  notRated: { vi: 'năm liền trước không xếp loại', en: 'was not rated the year before' },
  resultsMet: { vi: 'đạt kết quả về số lượng, chất lượng, tiến độ', en: 'results answer the position' },
  abilityMet: { vi: 'có năng lực đáp ứng', en: 'has the ability' },
  councilOdd: { vi: 'Hội đồng có số thành viên lẻ', en: 'the council has an odd number of members' },
  chairBreaksTie: {
    vi: 'số phiếu ngang nhau và Chủ tịch Hội đồng tán thành',
    en: 'votes are even and the chair is for',
  },
  lowerRankGround: {
    vi: 'không đáp ứng yêu cầu của vị trí đang giữ',
    en: 'the requirements of the present position are not met',
  },
  onlyListedPostOfKind: {
    vi: 'cơ quan chỉ có một vị trí loại này trong danh mục',
    en: 'is the only listed post of its kind in the body',
  },
  anotherTerm: { vi: 'dự kiến thêm một nhiệm kỳ ở cùng nơi', en: 'another term in the same place is meant' },
  keptForGood: { vi: 'được bố trí ổn định ở nơi đến', en: 'is kept at the destination for good' },
  rotationGoesOn: { vi: 'đang tiếp tục luân chuyển', en: 'the rotation goes on' },
  shorterAllowed: {
    vi: 'cấp có thẩm quyền cho phép thời gian ngắn hơn',
    en: 'the competent level allows a shorter time',
  },
} satisfies Table;

/** What its counts and shares count, by rule id. */
export const movementCounted = {
  monthsLeft: {
    vi: 'số tháng công tác còn lại đến tuổi nghỉ hưu',
    en: 'months of working time left until retirement',
  },
  printedAge: { vi: 'tuổi tính theo tháng', en: 'age in months' },
  headMonths: {
    vi: 'số tháng liên tục giữ chức vụ cấp trưởng ở cùng một nơi',
    en: 'months without a break as head of the same place',
  },
  headTerms: { vi: 'số nhiệm kỳ trọn vẹn giữ chức vụ cấp trưởng', en: 'full terms as head' },
  duration: { vi: 'số tháng luân chuyển dự kiến', en: 'months the rotation is planned to last' },
  healthCertificate: {
    vi: 'tháng thứ mấy kể từ ngày cấp giấy chứng nhận sức khỏe',
    en: 'month since the health certificate, counted from the first',
  },
  partyDiscipline: {
    vi: 'tháng thứ mấy kể từ ngày công bố kỷ luật đảng',
    en: 'month since the Party discipline was published, counted from the first',
  },
  childAge: { vi: 'tuổi của con nhỏ nhất tính theo tháng', en: 'age of the youngest child in months' },
  secondmentMonths: { vi: 'tổng số tháng biệt phái', en: 'months of secondment in all' },
  studyMonths: { vi: 'số tháng học tập trung', en: 'months of full-time study' },
  cycle: { vi: 'số tháng ở vị trí', en: 'months in the post' },
  councilQuorum: { vi: 'số thành viên Hội đồng có mặt', en: 'members of the council present' },
  councilMajority: { vi: 'số thành viên Hội đồng tán thành', en: 'members of the council in favour' },
  charterLimit: { vi: 'số cấp ủy viên được điều động', en: 'committee members transferred' },
  rotationMonths: { vi: 'số tháng đã luân chuyển', en: 'months rotated' },
} satisfies Table;

const months = { vi: 'tháng', en: 'month(s)' };
const persons = { vi: 'người', en: 'person(s)' };

/** What one step of a distance is: còn thiếu 3 tháng. */
export const movementUnit = {
  monthsLeft: months,
  printedAge: months,
  headMonths: months,
  headTerms: { vi: 'nhiệm kỳ', en: 'term(s)' },
  duration: months,
  healthCertificate: months,
  partyDiscipline: months,
  childAge: months,
  secondmentMonths: months,
  studyMonths: months,
  cycle: months,
  councilQuorum: persons,
  councilMajority: persons,
  charterLimit: persons,
  rotationMonths: months,
} satisfies Table;

/** What else a share is a share of. */
export const movementWhole = {
  appointmentMonths: { vi: 'số tháng của thời hạn bổ nhiệm', en: 'months of the appointment period' },
  cycleMonths: { vi: 'số tháng của thời hạn chuyển đổi', en: 'months of the cycle' },
  councilMembers: { vi: 'số thành viên Hội đồng', en: 'members of the council' },
  councilPresent: { vi: 'số thành viên Hội đồng có mặt', en: 'members of the council present' },
  electedMembers: { vi: 'số cấp ủy viên do đại hội bầu', en: 'elected members of the committee' },
} satisfies Table;
