import type {
  CharterOutcome,
  HeadOffice,
  MovementAct,
  MovementAnchor,
  MovementDeadlineId,
  MovementKind,
  MoveOutcome,
  NonLocalDuty,
  OtherMove,
  PersonKind,
  PositionChangeOutcome,
  RoleMatter,
  RotationCase,
  RotationEndOutcome,
  RotationGround,
  SecondmentCase,
  TwoTermsOutcome,
} from '../../../assignment/index.js';
import type { Bilingual } from '../../../law/index.js';

/** What the text says of a move. */
export const movement = {
  eligible: { vi: 'đủ điều kiện để được xem xét', en: 'fit to be considered' },
  specialCase: {
    vi: 'chỉ xem xét được như trường hợp đặc biệt',
    en: 'may be considered only as a special case',
  },
  notEligible: { vi: 'chưa đủ điều kiện', en: 'not fit to be considered' },
  barred: { vi: 'thuộc trường hợp không được thực hiện', en: 'barred' },
} satisfies Record<MoveOutcome, Bilingual>;

/** Kinds of movement, and what a move may be instead. */
export const movementKind = {
  rotation: { vi: 'luân chuyển', en: 'rotation' },
  transfer: { vi: 'điều động', en: 'transfer' },
  secondment: { vi: 'biệt phái', en: 'secondment' },
  positionChange: { vi: 'định kỳ chuyển đổi vị trí công tác', en: 'periodic change of position' },
  jobPositionChange: { vi: 'thay đổi vị trí việc làm', en: 'change of job position' },
  appointment: { vi: 'bổ nhiệm', en: 'appointment' },
  assignment: { vi: 'phân công công tác trong cơ quan', en: 'assignment of work inside the agency' },
} satisfies Record<MovementKind | OtherMove, Bilingual>;

/** Whom a movement is about. */
export const personKind = {
  cadre: { vi: 'cán bộ', en: 'cadre' },
  civilServant: { vi: 'công chức', en: 'civil servant' },
  publicEmployee: { vi: 'viên chức', en: 'public employee' },
} satisfies Record<PersonKind, Bilingual>;

/** Why somebody is rotated. */
export const rotationGround = {
  planned: { vi: 'cán bộ trong quy hoạch', en: 'a planned cadre' },
  twoTerms: {
    vi: 'cấp trưởng không giữ chức vụ quá hai nhiệm kỳ liên tiếp',
    en: 'a head for two consecutive terms',
  },
  nonLocal: { vi: 'bố trí không là người địa phương', en: 'so that the holder is not a local person' },
  otherDecided: { vi: 'trường hợp khác theo yêu cầu', en: 'another case as needed' },
} satisfies Record<RotationGround, Bilingual>;

/** A new office against the present one. */
export const officeCompared = {
  equal: { vi: 'chức vụ tương đương', en: 'an equal office' },
  higher: { vi: 'chức vụ cao hơn', en: 'a higher office' },
  lower: { vi: 'chức vụ thấp hơn', en: 'a lower office' },
  incomparable: { vi: 'chưa xếp được thứ bậc giữa hai chức vụ', en: 'offices that cannot be compared' },
} satisfies Record<NonNullable<NonNullable<RotationCase['to']>['comparedWithPresent']>, Bilingual>;

/** What a secondment is for. */
export const secondmentTask = {
  urgent: { vi: 'nhiệm vụ đột xuất, cấp bách', en: 'an urgent task' },
  limitedDuration: { vi: 'công việc trong thời gian nhất định', en: 'work of limited duration' },
  other: { vi: 'công việc khác', en: 'other work' },
} satisfies Record<NonNullable<SecondmentCase['task']>, Bilingual>;

/** Whether a periodic change of position is due. */
export const positionChange = {
  exempt: { vi: 'không thực hiện chuyển đổi vị trí công tác', en: 'exempt from the change of position' },
  deferred: { vi: 'chưa thực hiện chuyển đổi vị trí công tác', en: 'the change of position is deferred' },
  swapByHigherManager: {
    vi: 'hoán đổi vị trí do cấp quản lý trực tiếp cao hơn',
    en: 'a swap for the directly higher manager to settle',
  },
  due: { vi: 'đến hạn chuyển đổi vị trí công tác', en: 'the change of position is due' },
  notYetDue: { vi: 'chưa đến hạn chuyển đổi vị trí công tác', en: 'the change of position is not due yet' },
} satisfies Record<PositionChangeOutcome, Bilingual>;

/** Two consecutive terms as head. */
export const twoTerms = {
  notReached: { vi: 'chưa đủ hai nhiệm kỳ liên tiếp', en: 'two consecutive terms are not reached' },
  subjectForRotation: {
    vi: 'đã đủ hai nhiệm kỳ liên tiếp, thuộc đối tượng luân chuyển',
    en: 'two consecutive terms are reached, subject for rotation',
  },
  beyondTwoTerms: { vi: 'quá hai nhiệm kỳ liên tiếp', en: 'more than two consecutive terms' },
} satisfies Record<TwoTermsOutcome, Bilingual>;

/** How far a holder who is no local person is asked for. */
export const nonLocal = {
  required: {
    vi: 'phải bố trí không là người địa phương',
    en: 'a holder who is not a local person is required',
  },
  striveFor: {
    vi: 'phấn đấu bố trí không là người địa phương',
    en: 'a holder who is not a local person is striven for',
  },
  encouraged: {
    vi: 'khuyến khích bố trí không là người địa phương',
    en: 'a holder who is not a local person is encouraged',
  },
} satisfies Record<NonLocalDuty, Bilingual>;

/** Heads the rotation text names. */
export const headOffice = {
  partySecretary: { vi: 'bí thư cấp ủy', en: 'Party secretary' },
  peoplesCommitteeChairperson: { vi: 'chủ tịch Ủy ban nhân dân', en: 'chair of a People’s Committee' },
  chiefJudge: { vi: 'chánh án Tòa án nhân dân', en: 'chief judge' },
  chiefProcurator: { vi: 'viện trưởng Viện kiểm sát nhân dân', en: 'chief procurator' },
  policeHead: { vi: 'cấp trưởng công an', en: 'head of police' },
  inspectorateHead: { vi: 'cấp trưởng thanh tra', en: 'head of the inspectorate' },
  financeHead: { vi: 'cấp trưởng tài chính', en: 'head of finance' },
  taxHead: { vi: 'cấp trưởng thuế', en: 'head of tax' },
  customsHead: { vi: 'cấp trưởng hải quan', en: 'head of customs' },
  other: { vi: 'chức danh khác', en: 'another title' },
} satisfies Record<HeadOffice, Bilingual>;

/** Transfers of elected committee members. */
export const committeeTransfer = {
  withinLimit: {
    vi: 'trong giới hạn cấp ủy viên được điều động',
    en: 'within the limit of members transferred',
  },
  overLimit: { vi: 'vượt giới hạn cấp ủy viên được điều động', en: 'over the limit of members transferred' },
} satisfies Record<CharterOutcome, Bilingual>;

/** How a rotation stands. */
export const rotationEnd = {
  goesOn: { vi: 'đang luân chuyển', en: 'the rotation goes on' },
  complete: { vi: 'đủ thời gian luân chuyển', en: 'the rotation is complete' },
  shorterAllowed: {
    vi: 'chưa đủ thời gian, đã được cho phép như trường hợp đặc biệt',
    en: 'shorter, allowed as a special case',
  },
  notComplete: { vi: 'chưa đủ thời gian luân chuyển', en: 'the rotation is not complete' },
  rotatedNoMore: {
    vi: 'đã bố trí ổn định ở nơi đến, không còn là cán bộ luân chuyển',
    en: 'kept at the destination for good, no longer a rotated cadre',
  },
} satisfies Record<RotationEndOutcome, Bilingual>;

/** Acts of the procedure of a movement. */
export const movementAct = {
  policyApproved: {
    vi: 'rà soát, xây dựng kế hoạch, phê duyệt chủ trương',
    en: 'the review, the plan, the policy approved',
  },
  namesProposed: { vi: 'đề nghị giới thiệu nhân sự', en: 'names asked for and proposed' },
  standardsChecked: { vi: 'tổng hợp, thẩm định tiêu chuẩn', en: 'names compiled, standards checked' },
  vettedAndTalked: {
    vi: 'thẩm định, trao đổi với nơi đi và nơi đến, gặp gỡ cá nhân',
    en: 'vetting, exchange with both places, meeting with the person',
  },
  moveDecided: { vi: 'ban hành văn bản và tổ chức thực hiện', en: 'the move is issued and carried out' },
  bodiesAgreed: { vi: 'hai bên thống nhất bằng văn bản', en: 'both bodies agree in writing' },
  personMet: { vi: 'gặp gỡ cá nhân trước', en: 'the person is met first' },
  planPublished: { vi: 'lập và công khai kế hoạch', en: 'the plan is made and published' },
  changeNotified: { vi: 'công khai trước khi chuyển đổi', en: 'the change is made public beforehand' },
  positionChanged: { vi: 'chuyển đổi vị trí công tác', en: 'the position is changed' },
  councilVoted: { vi: 'Hội đồng họp, bỏ phiếu', en: 'the council sits and votes' },
} satisfies Record<MovementAct, Bilingual>;

/** What somebody does for a person who has been moved. */
export const roleMatter = {
  assignsWork: { vi: 'phân công công tác', en: 'assigns the work' },
  evaluates: { vi: 'đánh giá, kiểm tra', en: 'evaluates and checks' },
  ratesYearly: { vi: 'đánh giá, xếp loại hằng năm', en: 'rates every year' },
  ratesAtEnd: { vi: 'đánh giá khi hết thời gian', en: 'rates at the end' },
  pays: { vi: 'trả lương', en: 'pays' },
  keepsAllowance: { vi: 'bảo lưu phụ cấp chức vụ', en: 'keeps the old leadership allowance' },
  staffList: { vi: 'giữ biên chế', en: 'keeps on the staff list' },
  endsOrExtends: { vi: 'chấm dứt hoặc kéo dài khi hết hạn', en: 'ends or extends at the end' },
} satisfies Record<RoleMatter, Bilingual>;

/** Limits of time of a movement. */
export const movementDeadline = {
  rotationMinimum: { vi: 'đủ thời gian luân chuyển tối thiểu', en: 'the minimum of the rotation is reached' },
  secondmentEnds: { vi: 'hết thời hạn biệt phái', en: 'the secondment ends' },
  allowanceKept: { vi: 'hết thời gian bảo lưu phụ cấp chức vụ', en: 'the kept allowance ends' },
  certificateServes: { vi: 'giấy khám sức khỏe còn dùng được', en: 'the health certificate serves' },
  noticeOfChange: { vi: 'công khai việc chuyển đổi vị trí', en: 'the change of position is made public' },
  publication: { vi: 'công khai trong nội bộ', en: 'the movement is made public inside the body' },
  displayEnds: { vi: 'hết thời gian niêm yết, đăng tải', en: 'the display ends' },
} satisfies Record<MovementDeadlineId, Bilingual>;

/** The days limits of time are counted from. */
export const movementAnchor = {
  decision: { vi: 'ban hành văn bản', en: 'the movement is issued' },
  start: { vi: 'ngày đầu ở nơi đến', en: 'the first day at the destination' },
  publication: { vi: 'công khai trong nội bộ', en: 'it is made public' },
  effect: { vi: 'chuyển đổi vị trí có hiệu lực', en: 'the change takes effect' },
  healthCertificate: { vi: 'cấp giấy khám sức khỏe', en: 'the health certificate is issued' },
} satisfies Record<MovementAnchor, Bilingual>;
