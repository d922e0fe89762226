import type { Bilingual } from '../../../law/index.js';
import type { LinkOutcome, LinkTie, Rater, RatingPaper, Shown } from '../../../rating/index.js';

/** A paper of the file of a rating. */
export const filePaper = {
  minutes: { vi: 'biên bản họp nhận xét, đánh giá', en: 'the minutes of the meeting' },
  ratingForm: { vi: 'phiếu đánh giá, xếp loại', en: 'the rating form' },
  committeeComment: { vi: 'nhận xét của cấp ủy đảng', en: 'the comment of the Party committee' },
  conclusionAndNotice: {
    vi: 'kết luận và thông báo kết quả',
    en: 'the conclusion and the notice of the result',
  },
  petitionPapers: { vi: 'hồ sơ giải quyết kiến nghị', en: 'the papers of a petition' },
  other: { vi: 'tài liệu khác có liên quan', en: 'other papers' },
} satisfies Record<RatingPaper['id'], Bilingual>;

/** What makes another body the rater. */
export const raterCase = {
  moved: { vi: 'chuyển công tác trong năm', en: 'moved in the year' },
  seconded: { vi: 'biệt phái', en: 'on secondment' },
  rotated: { vi: 'luân chuyển', en: 'on rotation' },
  severalPosts: { vi: 'giữ nhiều chức vụ', en: 'several posts' },
} satisfies Record<Rater['case'], Bilingual>;

/** Which body rates. */
export const ratingBody = {
  newBody: { vi: 'cơ quan, đơn vị mới', en: 'the new body' },
  hostBody: { vi: 'nơi được biệt phái đến', en: 'the host' },
  receivingBody: { vi: 'nơi luân chuyển đến', en: 'the receiving side' },
  bodyOfHighestPost: { vi: 'nơi giữ chức vụ cao nhất', en: 'the body where the highest post is held' },
} satisfies Record<Rater['by'], Bilingual>;

/** What another body gives to the rating. */
export const enteringResult = {
  opinionOfOldBody: { vi: 'ý kiến của cơ quan cũ', en: 'the opinion of the old body' },
  periodResultsOfOldBody: {
    vi: 'kết quả tháng hoặc quý của cơ quan cũ, tính vào bình quân',
    en: 'the results by month or quarter of the old body, for the average',
  },
} satisfies Record<NonNullable<Rater['enters']>, Bilingual>;

/** How long a result was shown. */
export const shownStanding = {
  longEnough: { vi: 'đủ số ngày', en: 'long enough' },
  tooShort: { vi: 'chưa đủ số ngày', en: 'too short' },
  notGiven: { vi: 'chưa có ngày thôi công khai', en: 'the day it was taken down is not given' },
  notNeeded: { vi: 'không cần niêm yết, đã gửi đến toàn thể', en: 'not needed, sent to all staff' },
} satisfies Record<Shown['standing'], Bilingual>;

/** How the State rating and that of the Party member stand to one another. */
export const ratingLink = {
  consistent: { vi: 'hai kết quả xếp loại như nhau', en: 'the two levels are the same' },
  partyBelowState: {
    vi: 'mức của đảng viên thấp hơn mức của Nhà nước',
    en: 'the level as a Party member is below that of the State',
  },
  partyAboveState: {
    vi: 'mức của đảng viên cao hơn mức của Nhà nước, khác thường',
    en: 'the level as a Party member is above that of the State, which is unusual',
  },
  wrongOrder: {
    vi: 'xếp loại đảng viên trước khi có kết quả của Nhà nước',
    en: 'the Party member was rated before the State rating was known',
  },
  contradictsText: {
    vi: 'mức của đảng viên trái với quy định về gắn kết quả của Nhà nước',
    en: 'the level as a Party member is against what the text ties to the State rating',
  },
} satisfies Record<LinkOutcome, Bilingual>;

/** A rule that ties the two ratings. */
export const linkTie = {
  stateFirst: { vi: 'Nhà nước xếp loại trước, là cơ sở', en: 'the State rates first, as a basis' },
  carriesOver: {
    vi: 'Nhà nước xếp Không hoàn thành nhiệm vụ thì đảng viên cũng vậy',
    en: 'with "tasks not completed" from the State the Party member has the same',
  },
  requires: {
    vi: 'đảng viên xếp Hoàn thành xuất sắc nhiệm vụ chỉ khi Nhà nước xếp như vậy',
    en: 'the Party member is rated "tasks completed excellently" only with the same from the State',
  },
} satisfies Record<LinkTie['rule'], Bilingual>;

/** Whether such a rule is kept. */
export const tieStanding = {
  kept: { vi: 'đúng', en: 'kept' },
  broken: { vi: 'không đúng', en: 'broken' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
} satisfies Record<LinkTie['standing'], Bilingual>;

/** What the State’s cap, its round and the link may still need. */
export const roundFact = {
  head: { vi: 'việc là người đứng đầu cơ quan, đơn vị', en: 'whether the person heads the agency or unit' },
  partyShare: {
    vi: 'tỷ lệ đảng viên Hoàn thành xuất sắc nhiệm vụ và mẫu số của tỷ lệ đó',
    en: 'the share of Party members rated "tasks completed excellently", with its base',
  },
  'outstanding.share': {
    vi: 'tỷ lệ do cấp có thẩm quyền ấn định cho nơi có thành tích nổi trội',
    en: 'the share the authority has set for an outstanding body',
  },
  bodyLevel: { vi: 'mức xếp loại của đơn vị', en: 'the level of the unit' },
  subordinateUnits: { vi: 'số đơn vị trực thuộc', en: 'the number of subordinate units' },
  'counts.completed': { vi: 'số được xếp loại Hoàn thành nhiệm vụ', en: 'those rated "tasks completed"' },
  'counts.notCompleted': {
    vi: 'số bị xếp loại Không hoàn thành nhiệm vụ',
    en: 'those rated "tasks not completed"',
  },
  'groups[].below': { vi: 'số được xếp loại thấp hơn trong nhóm', en: 'those of the group rated lower' },
  'groups[].counts.good': {
    vi: 'số của nhóm được xếp loại Hoàn thành tốt nhiệm vụ',
    en: 'those of the group rated "tasks completed well"',
  },
  'groups[].counts.completed': {
    vi: 'số của nhóm được xếp loại Hoàn thành nhiệm vụ',
    en: 'those of the group rated "tasks completed"',
  },
  'groups[].counts.notCompleted': {
    vi: 'số của nhóm bị xếp loại Không hoàn thành nhiệm vụ',
    en: 'those of the group rated "tasks not completed"',
  },
  daySet: { vi: 'ngày do người có thẩm quyền ấn định', en: 'the day set by whom the text lets set it' },
  decidedOn: { vi: 'ngày xếp loại', en: 'the day of the rating' },
  publishedOn: { vi: 'ngày công khai kết quả', en: 'the day the result was made public' },
  petitionedOn: { vi: 'ngày kiến nghị', en: 'the day of the petition' },
  answeredOn: { vi: 'ngày trả lời kiến nghị', en: 'the day the petition was answered' },
  receivedOn: { vi: 'ngày nhận kiến nghị', en: 'the day the petition was received' },
  takenDownOn: { vi: 'ngày thôi công khai', en: 'the day the result was taken down' },
  'days.petition': {
    vi: 'số ngày để kiến nghị theo quy định của nơi xếp loại',
    en: 'the days to petition by the local text',
  },
  'days.answer': {
    vi: 'số ngày làm việc để trả lời theo quy định của nơi xếp loại',
    en: 'the working days to answer by the local text',
  },
  'moved.monthsAtOldBody': {
    vi: 'số tháng ở cơ quan cũ trong năm',
    en: 'months of the year at the old body',
  },
  'moved.oldBodyGone': { vi: 'việc cơ quan cũ không còn', en: 'whether the old body no longer exists' },
  'state.level': { vi: 'mức xếp loại của Nhà nước', en: 'the State level' },
  'party.level': { vi: 'mức xếp loại đảng viên', en: 'the level as a Party member' },
  'state.decidedOn': { vi: 'ngày Nhà nước xếp loại', en: 'the day of the State rating' },
} satisfies Readonly<Record<string, Bilingual>>;
