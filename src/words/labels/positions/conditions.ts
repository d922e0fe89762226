import type { Bilingual } from '../../../law/index.js';

type Table = Readonly<Record<string, Bilingual>>;

/** What the yes-or-no conditions of this room ask, by rule id. */
export const positionFlag = {
  standardsMet: { vi: 'đạt tiêu chuẩn chức danh', en: 'meets the standards of the title' },
  planned: { vi: 'được quy hoạch chức vụ theo yêu cầu', en: 'planned as the text asks' },
  seatCarriedByPost: {
    vi: 'chức vụ đang giữ có cơ cấu tham gia cấp ủy và chỉ bổ sung vào cấp ủy đó',
    en: 'the post held carries the committee seat, and only that seat is given',
  },
  completedWell: {
    vi: 'được cấp có thẩm quyền đánh giá hoàn thành tốt chức trách, nhiệm vụ',
    en: 'assessed by the authority as having completed the duties well',
  },
  partyMember: { vi: 'là đảng viên', en: 'is a Party member' },
  fileVerified: {
    vi: 'hồ sơ lý lịch đã được thẩm định, xác minh rõ ràng',
    en: 'the personal file has been verified',
  },
  fileTrue: {
    vi: 'kê khai hồ sơ bản thân, gia đình đầy đủ, trung thực',
    en: 'the file on self and family is complete and true',
  },
  assetsVerified: {
    vi: 'kê khai tài sản, thu nhập theo quy định',
    en: 'assets and income are declared as required',
  },
  politicalStandardMet: { vi: 'bảo đảm tiêu chuẩn chính trị', en: 'meets the political standard' },
  conclusionsChecked: {
    vi: 'đã thẩm định các kết luận thanh tra, kiểm tra, kiểm toán, điều tra, giải quyết đơn thư',
    en: 'conclusions of inspection, audit, investigation and complaints were checked',
  },
  healthy: { vi: 'đủ sức khỏe', en: 'in good health for the post' },
  underHandling: {
    vi: 'đang trong thời gian xử lý kỷ luật, bị điều tra, truy tố, xét xử',
    en: 'under discipline, investigation, prosecution or trial',
  },
  positiveAssessment: {
    vi: 'được cấp có thẩm quyền đánh giá tốt sau kỷ luật',
    en: 'assessed positively by the authority after the discipline',
  },
  officeKept: {
    vi: 'bị miễn nhiệm, thôi giữ chức vụ sau kỷ luật',
    en: 'lost the office after the discipline',
  },
  removedForCorruption: { vi: 'bị cách chức do tham nhũng', en: 'removed from office for corruption' },
  'leftBy.relief': { vi: 'bị miễn nhiệm chức vụ trước', en: 'relieved of the last leading post' },
  'leftBy.notReappointed': {
    vi: 'không được bổ nhiệm lại chức vụ trước',
    en: 'not re-appointed to the last leading post',
  },
  'leftBy.releaseOrResignation': {
    vi: 'thôi giữ chức vụ hoặc từ chức ở chức vụ trước',
    en: 'left the last leading post by release or resignation',
  },
  lowerThanPostLeft: {
    vi: 'chức vụ mới thấp hơn và ít quan trọng hơn chức vụ đã thôi',
    en: 'the new post is lower and less important than the one left',
  },
  carriesSeatOfLevelLeft: {
    vi: 'chức vụ mới có cơ cấu tham gia cấp ủy của cấp đã thôi',
    en: 'the new post carries a seat in the committee of the level left',
  },
  levelPaused: {
    vi: 'cấp này đang tạm dừng công tác cán bộ để sắp xếp bộ máy',
    en: 'cadre work is paused at the level for its reorganisation',
  },
  higherThanHeld: {
    vi: 'chức danh quy hoạch cao hơn chức danh đang giữ',
    en: 'the title planned is higher than the one held',
  },
  holdsHigherThanSeat: {
    vi: 'đang giữ chức danh cao hơn chức danh cấp ủy theo cơ cấu',
    en: 'holds a title higher than the committee seat given by structure',
  },
  'object.one': { vi: 'thuộc đối tượng 1', en: 'belongs to object 1' },
  'object.two': { vi: 'thuộc đối tượng 2', en: 'belongs to object 2' },
  theoryLevelMet: { vi: 'đạt trình độ lý luận chính trị', en: 'has the level of political theory' },
  theoryTrainingPlanned: {
    vi: 'thuộc đối tượng 2, không thuộc diện Trung ương quản lý, có kế hoạch đào tạo lý luận chính trị',
    en: 'of object 2, not centrally managed, with training in political theory planned',
  },
  ratedNotCompleted: {
    vi: 'năm gần nhất xếp loại Không hoàn thành nhiệm vụ',
    en: 'the latest rating is "tasks not completed"',
  },
  neededByBody: { vi: 'cơ quan, tổ chức có nhu cầu', en: 'needed by the body' },
  onMaternityLeave: { vi: 'đang nghỉ thai sản', en: 'on maternity leave' },
  servingDiscipline: {
    vi: 'đang thi hành kỷ luật, chưa đến mức miễn nhiệm, từ chức',
    en: 'serving a discipline, not due for relief or resignation',
  },
  'reorganisation.renamedOnly': { vi: 'cơ quan chỉ đổi tên', en: 'the body is only renamed' },
  'reorganisation.higher': {
    vi: 'chức vụ mới cao hơn chức vụ cũ',
    en: 'the new post is higher than the old one',
  },
  'vote.leaderIsNew': {
    vi: 'người nhiều phiếu nhất không phải từ bước trước chuyển sang',
    en: 'who has the most votes does not come from the step before',
  },
} satisfies Table;

const monthsLeft = {
  vi: 'số tháng công tác còn lại đến tuổi nghỉ hưu',
  en: 'months of working time left until retirement',
};
const monthsAfterTerm = {
  vi: 'số tháng công tác còn lại khi hết thời hạn',
  en: 'months of working time left when the term ends',
};
const termLength = { vi: 'số tháng của nhiệm kỳ', en: 'months of the term' };
const daysSince = {
  vi: 'số ngày kể từ ngày kỷ luật có hiệu lực',
  en: 'days since the discipline took effect',
};
const mostNamed = {
  vi: 'số phiếu của người được giới thiệu nhiều nhất',
  en: 'votes for the person named most often',
};
const votesFor = { vi: 'số phiếu đồng ý', en: 'votes for' };
const planned = { vi: 'số người được quy hoạch', en: 'persons planned' };

/** What its counts and shares count, by rule id. */
export const positionCounted = {
  timeInPost: {
    vi: 'số tháng giữ chức vụ hiện tại hoặc tương đương',
    en: 'months in the present or an equivalent post',
  },
  age: monthsLeft,
  'age.floor': monthsLeft,
  'age.oneTerm': monthsLeft,
  'age.objectOne': { vi: `${monthsLeft.vi}, đối tượng 1`, en: `${monthsLeft.en}, object 1` },
  'age.objectTwo': { vi: `${monthsLeft.vi}, đối tượng 2`, en: `${monthsLeft.en}, object 2` },
  'age.shorterTerm': termLength,
  'age.longerTerm': termLength,
  'age.sameTerm': termLength,
  'age.suppliedFloor': monthsLeft,
  congressAge: monthsLeft,
  ratings: {
    vi: 'số năm đạt mức Hoàn thành tốt nhiệm vụ hoặc cao hơn',
    en: 'years rated "tasks completed well" or better',
  },
  'ratings.unrated': { vi: 'số năm không được xếp loại', en: 'years without a rating' },
  'ratings.mixed': {
    vi: 'số năm đạt mức Hoàn thành tốt nhiệm vụ hoặc cao hơn',
    en: 'years rated "tasks completed well" or better',
  },
  disciplineWait: daysSince,
  stateDisciplineWait: daysSince,
  partyDisciplineRunning: daysSince,
  stateDisciplineRunning: daysSince,
  disciplineEffect: daysSince,
  lastPoll: { vi: 'số phiếu tín nhiệm thấp của lần lấy phiếu gần nhất', en: 'low marks of the last poll' },
  'term.someNotCompleted': {
    vi: 'số năm xếp loại Không hoàn thành nhiệm vụ',
    en: 'years rated "tasks not completed"',
  },
  'term.extension': monthsAfterTerm,
  'term.untilRetirement': monthsAfterTerm,
  'term.shortOfTerm': monthsAfterTerm,
  'committee.least': planned,
  'committee.planned': planned,
  'post.planned': { vi: 'số người được quy hoạch vào chức danh', en: 'persons planned for the post' },
  'person.titles': { vi: 'số chức danh quy hoạch của một người', en: 'titles planned for one person' },
  'person.extras': { vi: 'số chức danh được quy hoạch thêm', en: 'titles added to the plan' },
  'shares.young': { vi: 'số cán bộ trẻ', en: 'young cadres' },
  'shares.women': { vi: 'số cán bộ nữ', en: 'women' },
  'vote.noQuorum': { vi: 'số người có mặt', en: 'people present' },
  'vote.chosen': mostNamed,
  'vote.carried': mostNamed,
  'vote.newcomer': mostNamed,
  'vote.tie': { vi: 'số phiếu của người đứng thứ hai', en: 'votes for the person in second place' },
  'vote.passes': votesFor,
  'vote.even': votesFor,
} satisfies Table;

const months = { vi: 'tháng', en: 'month(s)' };
const years = { vi: 'năm', en: 'year(s)' };
const persons = { vi: 'người', en: 'person(s)' };
const titles = { vi: 'chức danh', en: 'title(s)' };
const votes = { vi: 'phiếu', en: 'vote(s)' };

/** What one step of a distance is: còn thiếu 3 tháng. */
export const positionUnit = {
  timeInPost: { vi: 'tháng giữ chức vụ', en: 'month(s) in post' },
  age: months,
  'age.floor': months,
  'age.suppliedFloor': months,
  'age.oneTerm': months,
  'age.objectOne': months,
  'age.objectTwo': months,
  congressAge: months,
  ratings: years,
  'term.extension': months,
  'term.untilRetirement': months,
  'term.shortOfTerm': months,
  awayMonths: months,
  inPatientMonths: months,
  lastPoll: { vi: 'phiếu tín nhiệm thấp', en: 'low mark(s)' },
  'committee.least': persons,
  'committee.planned': persons,
  'post.planned': persons,
  'person.titles': titles,
  'person.extras': titles,
  'shares.young': persons,
  'shares.women': persons,
  'vote.noQuorum': persons,
  'vote.chosen': votes,
  'vote.carried': votes,
  'vote.newcomer': votes,
  'vote.tie': votes,
  'vote.passes': votes,
  'vote.even': votes,
} satisfies Table;

/** What else a share is a share of. */
export const positionWhole = {
  termMonths: { vi: 'số tháng của nhiệm kỳ', en: 'months of the term' },
  shortTermFloor: {
    vi: 'số tháng tối thiểu của nhiệm kỳ ngắn hơn, do bên sử dụng cung cấp',
    en: 'the months the caller asks of a shorter term',
  },
  ratedYears: { vi: 'số năm được xét', en: 'years looked at' },
  planned: { vi: 'số người được quy hoạch', en: 'persons planned' },
} satisfies Table;
