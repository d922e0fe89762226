import type {
  JobPositionChangeCase,
  MovementAct,
  MovementBars,
  PositionChangeCase,
  RotationCase,
  SecondmentCase,
  TransferCase,
} from '../../../assignment/index.js';
import type { Bilingual } from '../../../law/index.js';
import { movementAct } from './outcomes.js';

type Shared = keyof TransferCase;
type Paths<Keys extends string> = Readonly<Record<Keys, Bilingual>>;

/** What stands against a move. */
const ofBars: Paths<`bars.${keyof MovementBars}`> = {
  'bars.disciplineInProgress': {
    vi: 'việc đang bị xem xét kỷ luật',
    en: 'whether a discipline is being considered',
  },
  'bars.underInvestigation': {
    vi: 'việc đang bị điều tra, truy tố, xét xử',
    en: 'whether an investigation, prosecution or trial is running',
  },
  'bars.linkedToInspection': {
    vi: 'việc đang liên quan đến thanh tra, kiểm tra, xác minh',
    en: 'whether an inspection or verification is running',
  },
  'bars.stateDisciplineRunning': {
    vi: 'việc đang thi hành kỷ luật hành chính',
    en: 'whether a State discipline is being served',
  },
  'bars.stateDisciplineAfterEffect': {
    vi: 'việc đang chịu hệ quả của kỷ luật',
    en: 'whether after-effects of a discipline are running',
  },
  'bars.partyDisciplinePublishedOn': {
    vi: 'ngày công bố kỷ luật đảng, nếu có',
    en: 'the day a Party discipline was published, if any',
  },
  'bars.disciplinedOrWeak': {
    vi: 'việc bị kỷ luật hoặc năng lực yếu',
    en: 'whether the cadre is disciplined or weak',
  },
  'bars.fileUndeclared': {
    vi: 'việc kê khai về bản thân, gia đình không đầy đủ, không trung thực',
    en: 'whether the file is undeclared, incomplete or untrue',
  },
  'bars.graveIllness': {
    vi: 'việc đang điều trị bệnh hiểm nghèo',
    en: 'whether a grave illness is being treated',
  },
  'bars.longStudy': { vi: 'việc đang học tập dài hạn', en: 'whether a long course is being followed' },
  'bars.studyMonths': { vi: 'số tháng của khóa học tập trung', en: 'months of the full-time course' },
  'bars.alreadySeconded': { vi: 'việc đang biệt phái', en: 'whether a secondment is running' },
  'bars.pregnant': { vi: 'việc đang mang thai', en: 'whether there is a pregnancy' },
  'bars.onMaternityLeave': { vi: 'việc đang nghỉ thai sản', en: 'whether there is maternity leave' },
  'bars.youngestChildBornOn': {
    vi: 'ngày sinh của con nhỏ nhất, nếu có',
    en: 'the day of birth of the youngest child, if any',
  },
  'bars.fatherAlone': {
    vi: 'việc người cha nuôi con một mình do vợ mất hoặc lý do khách quan',
    en: 'whether the father raises the child alone',
  },
  'bars.confirmedHardship': {
    vi: 'việc có hoàn cảnh đặc biệt khó khăn được xác nhận',
    en: 'whether a special hardship is confirmed',
  },
  'bars.otherDecidedByHead': {
    vi: 'trường hợp khác do người đứng đầu xem xét',
    en: 'another case before the head',
  },
  'bars.wishes': { vi: 'nguyện vọng của cá nhân', en: 'the wish of the person' },
};

/** Who is moved, and where. */
const ofMove = {
  decidedOn: { vi: 'ngày ban hành văn bản', en: 'the day the movement is issued' },
  startsOn: { vi: 'ngày đầu ở nơi đến', en: 'the first day at the destination' },
  reorganisationDoneOn: {
    vi: 'ngày hoàn thành sắp xếp ở nơi đó',
    en: 'the day the place finished its reorganisation',
  },
  placementAfterMeasure: {
    vi: 'việc bố trí theo yêu cầu sau miễn nhiệm, từ chức',
    en: 'whether a measure orders the placement',
  },
  allowance: { vi: 'phụ cấp chức vụ cũ và mới', en: 'the old and the new leadership allowance' },
} satisfies Partial<Paths<Shared>>;

const ofPersonAndPost = {
  'person.isLeader': { vi: 'việc giữ chức vụ lãnh đạo, quản lý', en: 'whether a leading post is held' },
  'person.partyManaged': {
    vi: 'việc thuộc diện cấp ủy quản lý',
    en: 'whether the person is under Party management',
  },
  'person.sex': { vi: 'giới tính', en: 'sex' },
  'person.bornIn': { vi: 'tháng sinh', en: 'the month of birth' },
  'to.isLeadership': {
    vi: 'việc chức danh mới là chức danh lãnh đạo, quản lý',
    en: 'whether the new post is a leading one',
  },
  'to.existed': { vi: 'việc chức danh mới có từ trước', en: 'whether the new post was there before' },
  'to.comparedWithPresent': {
    vi: 'chức vụ mới đối chiếu với chức vụ đang giữ',
    en: 'the new office against the present one',
  },
} satisfies Readonly<Record<string, Bilingual>>;

type Own<Case> = Exclude<keyof Case, Shared> & string;

/** A rotation. */
const ofRotation = {
  ground: { vi: 'lý do luân chuyển', en: 'the ground of the rotation' },
  inPlan: { vi: 'việc được quy hoạch', en: 'whether the cadre is planned' },
  meetsTitleStandard: {
    vi: 'việc đáp ứng tiêu chuẩn chức danh',
    en: 'whether the standards of the title are met',
  },
  healthCertificateOn: { vi: 'ngày cấp giấy chứng nhận sức khỏe', en: 'the day of the health certificate' },
  headMonthsSamePlace: {
    vi: 'số tháng giữ chức vụ cấp trưởng ở cùng một nơi',
    en: 'months as head of the same place',
  },
  actingHeadMonthsSamePlace: {
    vi: 'số tháng giao quyền cấp trưởng ở nơi đó',
    en: 'months as acting head there',
  },
  fullTermsAsHead: { vi: 'số nhiệm kỳ trọn vẹn giữ chức vụ cấp trưởng', en: 'full terms as head' },
  isLocalToDestination: {
    vi: 'việc là người địa phương nơi đến',
    en: 'whether the person is a local of the destination',
  },
  plannedMonths: { vi: 'số tháng dự kiến', en: 'months planned' },
  appointmentMonths: { vi: 'số tháng của thời hạn bổ nhiệm', en: 'months of the appointment period' },
  competentLevelAllowsException: {
    vi: 'ngoại lệ do cấp có thẩm quyền cho phép',
    en: 'exceptions allowed by the competent level',
  },
} satisfies Paths<Exclude<Own<RotationCase>, 'healthy'>>;

/** A secondment, a change of position. */
const ofSecondment = {
  task: { vi: 'mục đích biệt phái', en: 'what the secondment is for' },
  outsideManagingAgency: {
    vi: 'việc nơi đến ở ngoài cơ quan quản lý',
    en: 'whether the host stands outside the managing agency',
  },
  writtenAgreementOfBoth: {
    vi: 'văn bản thống nhất của hai bên',
    en: 'the written agreement of both bodies',
  },
  metWithPerson: { vi: 'việc đã gặp gỡ cá nhân', en: 'whether the person has been met' },
  specialLaw: { vi: 'quy định khác của luật chuyên ngành', en: 'whether a special law provides otherwise' },
  extendedBySender: { vi: 'việc nơi cử đã kéo dài', en: 'whether the sender has extended it' },
} satisfies Paths<Exclude<Own<SecondmentCase>, 'plannedMonths'>>;

const ofPositionChange = {
  effectiveOn: { vi: 'ngày chuyển đổi có hiệu lực', en: 'the day the change takes effect' },
  postListed: {
    vi: 'việc vị trí thuộc danh mục phải chuyển đổi',
    en: 'whether the post is on the list',
  },
  cycleMonths: { vi: 'thời hạn chuyển đổi (tháng)', en: 'months of the cycle' },
  sector: { vi: 'ngành, lĩnh vực', en: 'the sector' },
  specialistPost: { vi: 'việc là vị trí chuyên môn sâu', en: 'whether it is a specialist post' },
  goodEveryYear: {
    vi: 'việc hằng năm xếp loại Hoàn thành tốt nhiệm vụ trở lên',
    en: 'whether every year was rated well or better',
  },
  onlyListedPostOfKind: {
    vi: 'việc cơ quan chỉ có một vị trí loại này',
    en: 'whether it is the only post of its kind',
  },
  monthsInPost: { vi: 'số tháng ở vị trí', en: 'months in the post' },
  inPostSince: { vi: 'ngày đầu ở vị trí', en: 'the first day in the post' },
} satisfies Paths<Own<PositionChangeCase>>;

/** A change of job position. */
const ofJobPosition = {
  toLeading: { vi: 'việc vị trí mới là vị trí lãnh đạo', en: 'whether the new position is a leading one' },
  toRank: { vi: 'ngạch mới đối chiếu với ngạch đang giữ', en: 'the new rank against the present one' },
  lastYearRating: { vi: 'kết quả xếp loại năm liền trước', en: 'the rating of the year before' },
  disciplineInProgress: ofBars['bars.disciplineInProgress'],
  underInvestigation: ofBars['bars.underInvestigation'],
  stateDisciplineRunning: ofBars['bars.stateDisciplineRunning'],
  stateDisciplineAfterEffect: ofBars['bars.stateDisciplineAfterEffect'],
  freePlace: { vi: 'việc còn vị trí việc làm', en: 'whether a place is free' },
  resultsMet: { vi: 'kết quả công việc', en: 'whether results answer the position' },
  abilityMet: { vi: 'năng lực đáp ứng', en: 'whether the ability is there' },
  requirementsNotMet: {
    vi: 'việc không đáp ứng yêu cầu của vị trí',
    en: 'whether requirements of the position are not met',
  },
  wishes: ofBars['bars.wishes'],
} satisfies Paths<Exclude<keyof JobPositionChangeCase, 'decidedOn' | 'kind' | 'council'>>;

const ofAct = (id: MovementAct) =>
  [
    `acts.${id}`,
    { vi: `ngày thực hiện: ${movementAct[id].vi}`, en: `the day of: ${movementAct[id].en}` },
  ] as const;

/** The facts of this room, by the path at which the caller gives them. */
export const movementFact = {
  ...ofBars,
  ...ofMove,
  ...ofPersonAndPost,
  ...ofRotation,
  ...ofSecondment,
  ...ofPositionChange,
  ...ofJobPosition,
  ...Object.fromEntries((Object.keys(movementAct) as MovementAct[]).map(ofAct)),
  'council.members': { vi: 'số thành viên Hội đồng', en: 'members of the council' },
  'council.present': { vi: 'số thành viên Hội đồng có mặt', en: 'members of the council present' },
  'council.inFavour': { vi: 'số thành viên Hội đồng tán thành', en: 'members of the council in favour' },
  'council.chairInFavour': { vi: 'ý kiến của Chủ tịch Hội đồng', en: 'whether the chair is for' },
  anotherTermInSamePlace: {
    vi: 'việc dự kiến thêm một nhiệm kỳ ở cùng nơi',
    en: 'whether another term in the same place is meant',
  },
  electedMembers: { vi: 'số cấp ủy viên do đại hội bầu', en: 'elected members of the committee' },
  transferred: { vi: 'số cấp ủy viên được điều động', en: 'members transferred' },
  on: { vi: 'ngày xét', en: 'the day asked about' },
  ends: { vi: 'việc kết thúc luân chuyển', en: 'whether the rotation ends' },
  keptForGood: { vi: 'việc bố trí ổn định ở nơi đến', en: 'whether the person is kept for good' },
  competentLevelAllowsShorter: {
    vi: 'việc cấp có thẩm quyền cho phép thời gian ngắn hơn',
    en: 'whether a shorter time is allowed',
  },
} satisfies Readonly<Record<string, Bilingual>>;
