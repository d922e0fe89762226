import type { Bilingual } from '../../../law/index.js';
import type {
  AllowanceOptions,
  AppointmentCase,
  CongressCase,
  DeputyCase,
  PlanCounts,
  PlanningCase,
  ReappointmentCase,
  Reorganised,
  VoteCase,
} from '../../../positions/index.js';
import { appointmentAct } from './appointment.js';

/** Somebody proposed for a post. */
const ofAppointment = {
  kind: { vi: 'đối tượng áp dụng', en: 'whose rules bind' },
  move: {
    vi: 'chức vụ mới cao hơn, tương đương hay thấp hơn chức vụ đang giữ',
    en: 'the new post against the present one',
  },
  procedureBegan: {
    vi: 'ngày bắt đầu quy trình nhân sự',
    en: 'the day the personnel procedure began',
  },
  fileReceivedOn: { vi: 'ngày nhận đủ hồ sơ', en: 'the day the file was received' },
  standardsMet: { vi: 'việc đạt tiêu chuẩn chức danh', en: 'whether the standards of the title are met' },
  source: { vi: 'nguồn nhân sự', en: 'where the candidate comes from' },
  plannedFor: { vi: 'chức vụ được quy hoạch', en: 'the post planned for' },
  held: { vi: 'thời gian giữ chức vụ', en: 'the posts held, with their days' },
  seatCarriedByPost: {
    vi: 'việc chức vụ đang giữ có cơ cấu tham gia cấp ủy',
    en: 'whether the post held carries the committee seat',
  },
  reachesRetirement: { vi: 'tháng đủ tuổi nghỉ hưu', en: 'the month of retirement' },
  termMonths: {
    vi: 'độ dài nhiệm kỳ, thời hạn bổ nhiệm (tháng)',
    en: 'months of the term or appointment period',
  },
  ratings: { vi: 'kết quả xếp loại hằng năm', en: 'the yearly ratings' },
  completedWell: {
    vi: 'đánh giá của cấp có thẩm quyền về việc hoàn thành tốt chức trách, nhiệm vụ',
    en: 'the assessment of having completed the duties well',
  },
  fileVerified: { vi: 'việc hồ sơ lý lịch đã được thẩm định', en: 'whether the file has been verified' },
  fileTrue: {
    vi: 'việc kê khai hồ sơ đầy đủ, trung thực',
    en: 'whether the file is complete and true',
  },
  assetsVerified: {
    vi: 'việc kê khai tài sản, thu nhập đã được xác minh',
    en: 'whether assets have been declared as required',
  },
  politicalStandardMet: {
    vi: 'việc bảo đảm tiêu chuẩn chính trị',
    en: 'whether the political standard is met',
  },
  conclusionsChecked: {
    vi: 'việc đã thẩm định các kết luận liên quan',
    en: 'whether conclusions on the person were checked',
  },
  healthy: { vi: 'sức khỏe', en: 'health' },
  underHandling: {
    vi: 'việc đang bị xem xét kỷ luật, điều tra, truy tố, xét xử',
    en: 'whether a discipline, investigation, prosecution or trial is running',
  },
  disciplines: { vi: 'các lần bị kỷ luật', en: 'the disciplinary decisions' },
  positiveAssessment: {
    vi: 'đánh giá của cấp có thẩm quyền sau kỷ luật',
    en: 'the assessment of the authority after the discipline',
  },
  leftBy: {
    vi: 'hình thức thôi giữ chức vụ lãnh đạo trước đây',
    en: 'how the last leading post was left',
  },
  lowerThanPostLeft: {
    vi: 'việc chức vụ mới thấp hơn chức vụ đã thôi',
    en: 'whether the new post is lower than the one left',
  },
  carriesSeatOfLevelLeft: {
    vi: 'việc chức vụ mới có cơ cấu tham gia cấp ủy của cấp đã thôi',
    en: 'whether the new post carries a seat in the committee left',
  },
  levelPaused: {
    vi: 'việc cấp này đang tạm dừng công tác cán bộ để sắp xếp bộ máy',
    en: 'whether cadre work is paused at the level for its reorganisation',
  },
} satisfies Record<keyof AppointmentCase, Bilingual>;

/** Somebody to be planned. */
const ofPlanning = {
  review: { vi: 'kỳ quy hoạch', en: 'which plan' },
  body: { vi: 'cấp ủy, cơ quan được quy hoạch', en: 'the body planned for' },
  referenceMonth: { vi: 'tháng mốc tính tuổi', en: 'the month at which age is measured' },
  object: { vi: 'đối tượng quy hoạch', en: 'the object of planning' },
  higherThanHeld: {
    vi: 'việc chức danh quy hoạch cao hơn chức danh đang giữ',
    en: 'whether the title planned is higher than the one held',
  },
  holdsHigherThanSeat: {
    vi: 'việc đang giữ chức danh cao hơn chức danh cấp ủy theo cơ cấu',
    en: 'whether a title higher than the committee seat is held',
  },
  centrallyManaged: {
    vi: 'việc chức danh thuộc diện Trung ương quản lý',
    en: 'whether the title is centrally managed',
  },
  theoryLevelMet: {
    vi: 'việc đạt trình độ lý luận chính trị',
    en: 'whether the level of political theory is met',
  },
  theoryTrainingPlanned: {
    vi: 'việc có kế hoạch đào tạo lý luận chính trị',
    en: 'whether training in political theory is planned',
  },
  ratedNotCompleted: {
    vi: 'việc năm gần nhất xếp loại Không hoàn thành nhiệm vụ',
    en: 'whether the latest rating is "tasks not completed"',
  },
  partyMember: { vi: 'việc là đảng viên', en: 'whether a Party member' },
  lastPoll: {
    vi: 'kết quả lấy phiếu tín nhiệm gần nhất',
    en: 'the result of the last confidence poll',
  },
} satisfies Record<Exclude<keyof PlanningCase, keyof AppointmentCase>, Bilingual>;

/** Somebody whose term ends. */
const ofReappointment = {
  termEnds: { vi: 'ngày hết nhiệm kỳ, thời hạn giữ chức vụ', en: 'the last day of the term' },
  termBegan: { vi: 'ngày bắt đầu nhiệm kỳ, thời hạn giữ chức vụ', en: 'the first day of the term' },
  neededByBody: { vi: 'nhu cầu của cơ quan, tổ chức', en: 'the need of the body' },
  awayMonths: {
    vi: 'số tháng được cử đi học, công tác ở nước ngoài',
    en: 'months of study or work abroad',
  },
  inPatientMonths: { vi: 'số tháng điều trị nội trú', en: 'months of in-patient treatment' },
  onMaternityLeave: { vi: 'việc đang nghỉ thai sản', en: 'whether on maternity leave' },
  servingDiscipline: {
    vi: 'việc đang thi hành kỷ luật',
    en: 'whether a discipline is being served',
  },
  calendar: { vi: 'lịch ngày làm việc', en: 'the calendar of working days' },
} satisfies Record<Exclude<keyof ReappointmentCase, keyof AppointmentCase>, Bilingual>;

/** A ballot of personnel work. */
const ofVote = {
  ballot: { vi: 'bước bỏ phiếu', en: 'the ballot' },
  summoned: { vi: 'số người được triệu tập', en: 'people summoned' },
  present: { vi: 'số người có mặt', en: 'people present' },
  members: { vi: 'tổng số thành viên tập thể', en: 'all members of the collective' },
  inFavour: { vi: 'số phiếu đồng ý', en: 'votes for' },
  votes: { vi: 'số phiếu giới thiệu từng người', en: 'votes for each person' },
  fromStepBefore: { vi: 'những người từ bước trước chuyển sang', en: 'who comes from the step before' },
} satisfies Record<keyof VoteCase, Bilingual>;

/** Numbers of a plan. */
const ofPlan = {
  committee: { vi: 'số lượng cấp ủy', en: 'the committee' },
  post: { vi: 'chức danh lãnh đạo', en: 'the leading post' },
  person: { vi: 'số chức danh của một người', en: 'the titles of a person' },
  shares: { vi: 'cơ cấu quy hoạch', en: 'the make-up of the plan' },
} satisfies Record<keyof PlanCounts, Bilingual>;

/** The further facts of the room; `[]` stands for any item of a list. */
const ofTitles = {
  renamedOnly: { vi: 'việc cơ quan chỉ đổi tên', en: 'whether the body is only renamed' },
  level: { vi: 'cấp của đại hội, của cơ quan', en: 'the level of the congress or body' },
  standing: { vi: 'tham gia lần đầu hay tái cử', en: 'first nomination or another' },
} satisfies Record<Exclude<keyof Reorganised | keyof CongressCase, keyof AppointmentCase>, Bilingual>;

/** Numbers of deputies, allowances. */
const ofNumbers = {
  deputies: { vi: 'số cấp phó hiện có', en: 'the deputies there are' },
  province: { vi: 'tỉnh hay thành phố', en: 'which kind of province' },
  mergedFrom: { vi: 'số đơn vị đã sắp xếp thành', en: 'how many units were merged into it' },
  classOne: { vi: 'việc có tỉnh loại I', en: 'whether a province of class I is among them' },
  chairFullTime: {
    vi: 'việc Chủ tịch Hội đồng nhân dân hoạt động chuyên trách',
    en: 'whether the Chairperson of the Council is full-time',
  },
  units: { vi: 'số đơn vị hành chính cấp xã của tỉnh', en: 'the communes of the province' },
  staff: { vi: 'số biên chế được giao', en: 'the assigned staff' },
  deputiesAbove: { vi: 'số cấp phó của cơ quan trên trực tiếp', en: 'the deputies of the body above' },
  departmentClass: { vi: 'loại của cục (loại 1, loại 2)', en: 'the class of the bureau' },
} satisfies Record<
  Exclude<keyof DeputyCase | keyof AllowanceOptions, 'of' | 'on' | 'place' | 'baseSalary'>,
  Bilingual
>;

const place = {
  vi: 'tỉnh, thành phố nơi giữ chức danh',
  en: 'the province or city where the title is held',
};
/** The days of the acts a timetable counts from. */
const ofActs = Object.fromEntries(
  Object.entries(appointmentAct).map(([act, { vi, en }]): [string, Bilingual] => [
    `acts.${act}`,
    { vi: `ngày ${vi}`, en: `the day of: ${en}` },
  ]),
);
const officeLost = {
  vi: 'việc bị miễn nhiệm, thôi giữ chức vụ sau kỷ luật',
  en: 'whether the office was lost after the discipline',
};

/** The facts of this room, by the path at which the caller gives them. */
export const positionFact = {
  ...ofAppointment,
  ...ofPlanning,
  ...ofReappointment,
  ...ofVote,
  ...ofPlan,
  ...ofTitles,
  ...ofActs,
  ...ofNumbers,
  'a.place.province': { vi: `${place.vi} thứ nhất`, en: `${place.en}, first title` },
  'b.place.province': { vi: `${place.vi} thứ hai`, en: `${place.en}, second title` },
  'place.province': place,
  'posts.place.province': place,
  'posts[].place.province': place,
  'posts[].fullTime': {
    vi: 'việc giữ chức danh là chuyên trách',
    en: 'whether the title is held full-time',
  },
  'disciplines[].officeLost': officeLost,
  'disciplines[].effectiveOn': {
    vi: 'ngày kỷ luật có hiệu lực',
    en: 'the day the discipline took effect',
  },
} satisfies Readonly<Record<string, Bilingual>>;
