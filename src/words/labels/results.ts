import type {
  ConfidenceOutcome,
  FigureVerdict,
  Ground,
  MotionGround,
  MotionGroundOutcome,
  MotionOutcome,
  PollEligibility,
  QuorumOutcome,
} from '../../confidence/index.js';
import type { Bilingual } from '../../law/index.js';

/** Where the low marks stand. The upper bar is "from" or "above" two thirds, by text. */
export const outcome = {
  none: { vi: 'tín nhiệm thấp không quá một nửa', en: 'low marks not above half' },
  aboveHalfLow: {
    vi: 'tín nhiệm thấp trên một nửa, chưa đến mức hai phần ba',
    en: 'low marks above half, short of the two-thirds bar',
  },
  twoThirdsLow: { vi: 'tín nhiệm thấp đến mức hai phần ba', en: 'low marks at the two-thirds bar' },
} satisfies Record<ConfidenceOutcome, Bilingual>;

/** Whether no confidence was carried. */
export const motion = {
  noConfidenceCarried: { vi: 'quá nửa số phiếu không tín nhiệm', en: 'no confidence is carried' },
  notCarried: { vi: 'số phiếu không tín nhiệm không quá nửa', en: 'no confidence is not carried' },
} satisfies Record<MotionOutcome, Bilingual>;

/** Whether a motion is to be opened. */
export const opening = {
  open: { vi: 'có căn cứ để tiến hành bỏ phiếu tín nhiệm', en: 'the motion is to be opened' },
  notOpen: { vi: 'chưa có căn cứ để tiến hành bỏ phiếu tín nhiệm', en: 'the motion is not to be opened' },
} satisfies Record<MotionGroundOutcome, Bilingual>;

/** Who or what brings a motion about. */
export const ground = {
  standingCommitteeOwnMotion: {
    vi: 'Ủy ban Thường vụ Quốc hội tự mình trình',
    en: 'the Standing Committee of its own motion',
  },
  committeePetition: {
    vi: 'kiến nghị của Hội đồng Dân tộc, Ủy ban của Quốc hội',
    en: 'petition of the Ethnic Council or a Committee',
  },
  committeeRequest: {
    vi: 'đề nghị của thành viên Hội đồng Dân tộc, Ủy ban của Quốc hội',
    en: 'request of members of the Ethnic Council or a Committee',
  },
  deputiesPetition: { vi: 'kiến nghị của đại biểu', en: 'petition of deputies' },
  frontPetition: {
    vi: 'kiến nghị của Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp',
    en: 'petition of the Fatherland Front committee of the same level',
  },
  lowBand: { vi: 'kết quả lấy phiếu tín nhiệm thấp', en: 'the low band of a poll' },
} satisfies Record<MotionGround, Bilingual>;

/** Whether the meeting has its quorum. */
export const quorum = {
  mayBeHeld: { vi: 'đủ số người có mặt để tiến hành', en: 'the quorum is met, the poll may be held' },
  mayNotBeHeld: {
    vi: 'chưa đủ số người có mặt để tiến hành',
    en: 'the quorum is not met, the poll may not be held',
  },
} satisfies Record<QuorumOutcome, Bilingual>;

/** Whether somebody is polled, or on what ground not. */
export const eligibility = {
  subject: { vi: 'thuộc diện lấy phiếu tín nhiệm', en: 'polled' },
  outOfScope: { vi: 'không thuộc đối tượng lấy phiếu tín nhiệm', en: 'outside those the text polls' },
  retirementLeaveNotice: {
    vi: 'không lấy phiếu vì đã có thông báo nghỉ công tác chờ nghỉ hưu',
    en: 'not polled, having a notice of leave pending retirement',
  },
  electedInPollYear: {
    vi: 'không lấy phiếu vì được bầu trong năm lấy phiếu',
    en: 'not polled, elected in the year of the poll',
  },
  appointedInPollYear: {
    vi: 'không lấy phiếu vì được bổ nhiệm trong năm lấy phiếu',
    en: 'not polled, appointed in the year of the poll',
  },
  underNineMonths: {
    vi: 'không lấy phiếu vì giữ chức vụ chưa đủ chín tháng',
    en: 'not polled, less than nine months in office',
  },
  newInYear: {
    vi: 'không lấy phiếu vì mới được bầu, phê chuẩn',
    en: 'not polled, newly elected or approved',
  },
  movedAway: { vi: 'không lấy phiếu vì đã chuyển công tác', en: 'not polled, moved to other work' },
  designated: {
    vi: 'không lấy phiếu vì được chỉ định, không phải được bầu hoặc phê chuẩn',
    en: 'not polled, designated, neither elected nor approved',
  },
} satisfies Record<PollEligibility, Bilingual>;

/** The grounds a voter weighs, in short. */
export const criterion = {
  qualities: { vi: 'phẩm chất', en: 'qualities' },
  results: { vi: 'kết quả công tác', en: 'results of work' },
} satisfies Record<Ground['id'], Bilingual>;

/** What an audit says of a printed percentage. */
export const published = {
  fits: { vi: 'khớp', en: 'fits' },
  rounding: { vi: 'đúng nhưng làm tròn khác', en: 'right, but rounded otherwise' },
  otherWhole: { vi: 'tính trên tổng số khác', en: 'taken of another whole' },
  misprint: { vi: 'in sai', en: 'misprint' },
} satisfies Record<FigureVerdict, Bilingual>;
