import type { Bilingual } from '../../../law/index.js';
import type {
  ActId,
  DeadlineId,
  OrderFinding,
  PublicationAnswer,
  RatingForm,
  ReviewPlace,
} from '../../../rating/index.js';

/** The acts of a rating round. */
export const ratingAct = {
  stateRating: {
    vi: 'đánh giá, xếp loại cán bộ, công chức, viên chức',
    en: 'the State rating of the official',
  },
  draftReport: { vi: 'gửi dự thảo báo cáo kiểm điểm', en: 'send out the draft report' },
  collectiveReview: { vi: 'kiểm điểm tập thể', en: 'the review of the collective' },
  memberReview: { vi: 'kiểm điểm đảng viên tại chi bộ', en: 'the review of the member in the cell' },
  headReview: { vi: 'kiểm điểm người đứng đầu', en: 'the review of the head' },
  deputiesReview: {
    vi: 'kiểm điểm cấp phó và các thành viên',
    en: 'the review of deputies and other members',
  },
  selfRating: { vi: 'tự đánh giá, tự xếp loại', en: 'the self-rating' },
  meeting: { vi: 'họp nhận xét, đánh giá', en: 'the meeting that comments and assesses' },
  minutes: { vi: 'thông qua biên bản tại cuộc họp', en: 'the minutes passed at the meeting' },
  partyOpinion: {
    vi: 'lấy ý kiến cấp ủy đảng cùng cấp',
    en: 'the opinion of the Party committee of the same level',
  },
  proposal: { vi: 'nhận xét, đề xuất mức xếp loại', en: 'comment and proposal of a level' },
  appraisal: { vi: 'thẩm định, tổng hợp, đề xuất', en: 'appraisal, compilation, proposal' },
  verification: { vi: 'kiểm tra, xác minh, thẩm định lại', en: 'verification and a new appraisal' },
  decisionOnStaff: {
    vi: 'xếp loại công chức, viên chức thuộc quyền',
    en: 'the rating of the staff under the leader',
  },
  decisionOnConstituentUnits: {
    vi: 'xếp loại các đơn vị cấu thành',
    en: 'the rating of the constituent units',
  },
  decisionOnLowerCollectives: {
    vi: 'xếp loại tập thể cấp dưới',
    en: 'the rating of the collectives below',
  },
  decisionOnUnit: { vi: 'xếp loại cơ quan, đơn vị', en: 'the rating of the unit' },
  decisionOnCollective: {
    vi: 'xếp loại tập thể lãnh đạo, quản lý',
    en: 'the rating of the leadership collective',
  },
  decisionOnMembersOfCollective: {
    vi: 'xếp loại thành viên tập thể lãnh đạo, quản lý',
    en: 'the rating of the members of the collective',
  },
  decisionOnHead: { vi: 'xếp loại người đứng đầu', en: 'the rating of the head' },
  decisionOnPartyMembers: { vi: 'xếp loại đảng viên', en: 'the rating of Party members' },
  decisionOnPartyOrganisation: {
    vi: 'xếp loại tổ chức đảng',
    en: 'the rating of the Party organisation',
  },
  emulationReview: { vi: 'bình xét thi đua, khen thưởng', en: 'the review of emulation and awards' },
  notification: { vi: 'thông báo kết quả', en: 'notification of the result' },
  publication: { vi: 'công khai kết quả', en: 'publication of the result' },
  filing: { vi: 'lưu hồ sơ', en: 'filing' },
} satisfies Record<ActId, Bilingual>;

/** The limits of time of a rating round. */
export const deadline = {
  stateRating: ratingAct.stateRating,
  rating: { vi: 'hoàn thành đánh giá, xếp loại', en: 'the rating is finished' },
  ratingOfSchools: {
    vi: 'hoàn thành đánh giá, xếp loại ở trường học',
    en: 'the rating is finished in schools',
  },
  ratingOfSpecialBodies: {
    vi: 'hoàn thành đánh giá, xếp loại ở đơn vị đặc thù',
    en: 'the rating is finished in special bodies',
  },
  fileToCentre: {
    vi: 'gửi hồ sơ về Ban Tổ chức Trung ương',
    en: 'the file goes to the Central Organisation Commission',
  },
  reportToPolitburo: {
    vi: 'báo cáo Bộ Chính trị, Ban Bí thư',
    en: 'the report goes to the Politburo or the Secretariat',
  },
  draftReport: ratingAct.draftReport,
  databaseEntry: {
    vi: 'cập nhật kết quả vào cơ sở dữ liệu quốc gia',
    en: 'the result is entered in the national database',
  },
  publication: { vi: 'công khai trong nội bộ', en: 'the result is made public inside' },
  petition: { vi: 'kiến nghị về kết quả xếp loại', en: 'the petition against the rating' },
  petitionAnswer: { vi: 'trả lời kiến nghị', en: 'the petition is answered' },
} satisfies Record<DeadlineId, Bilingual>;

/** How a whole round stands against its limits of time. */
export const round = {
  inOrder: { vi: 'các việc đều đúng thời hạn', en: 'everything is in time' },
  late: { vi: 'có việc trễ thời hạn', en: 'something is late' },
  missing: { vi: 'có việc chưa thực hiện', en: 'something was not done' },
  tooShort: { vi: 'công khai chưa đủ số ngày', en: 'made public for too short a time' },
} satisfies Record<NonNullable<PublicationAnswer['outcome']>, Bilingual>;

/** Whether the acts came in the order of the text. */
export const order = {
  inOrder: { vi: 'các việc đúng trình tự', en: 'the acts came in order' },
  outOfOrder: { vi: 'có việc không đúng trình tự', en: 'some act is out of order' },
} satisfies Record<'inOrder' | 'outOfOrder', Bilingual>;

/** How one act stands against one that must come before it. */
export const orderStanding = {
  inOrder: { vi: 'đúng trình tự', en: 'in order' },
  tooEarly: { vi: 'làm trước, sai trình tự', en: 'too early' },
  notDoneBefore: { vi: 'việc phải làm trước chưa thực hiện', en: 'what must come before was not done' },
  unknown: { vi: 'chưa có thông tin về việc phải làm trước', en: 'what must come before is not given' },
} satisfies Record<OrderFinding['standing'], Bilingual>;

/** Whose form it is. */
export const formFor = {
  collective: { vi: 'tập thể', en: 'a collective' },
  leader: { vi: 'cá nhân giữ chức vụ lãnh đạo, quản lý', en: 'an individual with a leading post' },
  nonLeader: {
    vi: 'cá nhân không giữ chức vụ lãnh đạo, quản lý',
    en: 'an individual without a leading post',
  },
  memberOutsideSystem: {
    vi: 'đảng viên không làm việc trong hệ thống chính trị',
    en: 'a member outside the political system',
  },
  everyone: { vi: 'mọi cá nhân', en: 'every individual' },
  cadre: { vi: 'cán bộ', en: 'a cadre' },
  civilServant: { vi: 'công chức', en: 'a civil servant' },
  publicEmployee: { vi: 'viên chức', en: 'a public employee' },
  reRating: { vi: 'xếp loại lại', en: 're-rating' },
  file: { vi: 'hồ sơ', en: 'the file' },
  summary: { vi: 'tổng hợp', en: 'the summary' },
} satisfies Record<RatingForm['for'], Bilingual>;

/** Where somebody is reviewed. */
export const reviewPlace = {
  cell: { vi: 'chi bộ nơi sinh hoạt', en: 'the cell' },
  officialCell: { vi: 'chi bộ sinh hoạt chính thức', en: 'the official cell' },
  leadershipCollective: {
    vi: 'tập thể lãnh đạo, quản lý nơi công tác',
    en: 'the leadership collective at work',
  },
  committeeOfThePlace: { vi: 'cấp ủy cùng cấp', en: 'the committee of the place' },
  bodyOfPost: { vi: 'nơi giữ chức vụ khác', en: 'where another post is held' },
  bodyOfPostForItsTasks: {
    vi: 'nơi giữ chức vụ không chuyên trách, về nhiệm vụ của chức vụ đó',
    en: 'where a part-time post is held, on its tasks only',
  },
  asAuthorityDecides: {
    vi: 'nơi do cấp có thẩm quyền ấn định',
    en: 'where the competent level says',
  },
  mainPostOnly: { vi: 'chỉ ở nơi giữ chức vụ chính', en: 'at the main post only' },
} satisfies Record<ReviewPlace['place'], Bilingual>;
