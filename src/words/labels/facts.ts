import type { StepId } from '../../confidence/index.js';
import type { Bilingual } from '../../law/index.js';
import { movementFact, movementFlag } from './assignment/index.js';
import { clockFact } from './clock.js';
import { consequenceFact, consequenceFlag } from './consequences/index.js';
import { criteriaFact } from './criteria.js';
import { disciplineFact, disciplineFlag } from './discipline-facts.js';
import { planFlag } from './movement-plan.js';
import { step } from './poll.js';
import { positionFact, positionFlag } from './positions/index.js';
import { ratingFact } from './rating/facts.js';
import { ratingFlag } from './rating/flags.js';
import { roundFact } from './rating/round.js';
import { stateFact, stateFlag } from './rating/state.js';
import { trainingFact, trainingFlag } from './training.js';

/** The day on which each act of the procedure was done: `done.submitFile`. */
const done = Object.fromEntries(
  Object.entries(step).map(([id, { vi, en }]) => [
    `done.${id}`,
    { vi: `ngày thực hiện: ${vi}`, en: `the day of: ${en}` },
  ]),
) as Record<`done.${StepId}`, Bilingual>;

type Table = Readonly<Record<string, Bilingual>>;

/** The facts of the rooms, by the path at which the caller gives them. */
export const fact = {
  'electorate.totalMembers': { vi: 'tổng số đại biểu', en: 'all deputies' },
  'electorate.convened': { vi: 'số người được triệu tập', en: 'people convened' },
  'electorate.present': { vi: 'số người có mặt', en: 'people present' },
  'ballots.issued': { vi: 'số phiếu phát ra', en: 'ballots issued' },
  'ballots.collected': { vi: 'số phiếu thu về', en: 'ballots collected' },
  'ballots.valid': { vi: 'số phiếu hợp lệ', en: 'valid ballots' },
  ballots: { vi: 'số phiếu dùng để tính tỷ lệ', en: 'ballots the shares are taken of' },
  'marks.high': { vi: 'số phiếu tín nhiệm cao', en: 'high marks' },
  'marks.confidence': { vi: 'số phiếu tín nhiệm', en: 'confidence marks' },
  'marks.low': { vi: 'số phiếu tín nhiệm thấp', en: 'low marks' },
  'votes.confidence': { vi: 'số phiếu tín nhiệm', en: 'votes of confidence' },
  'votes.noConfidence': { vi: 'số phiếu không tín nhiệm', en: 'votes of no confidence' },
  previousYear: { vi: 'kết quả lấy phiếu năm trước', en: 'the outcome of the poll a year before' },
  holdsListedTitle: {
    vi: 'việc giữ chức danh, chức vụ thuộc diện lấy phiếu',
    en: 'whether a title that is polled is held',
  },
  levelHasSubordinateUnits: {
    vi: 'việc cấp đó có đơn vị trực thuộc',
    en: 'whether the level has subordinate units',
  },
  communePost: { vi: 'chức vụ trong cấp ủy xã', en: 'the post in the commune committee' },
  retirementLeaveNoticeOn: {
    vi: 'ngày thông báo nghỉ công tác chờ nghỉ hưu',
    en: 'the day of the notice of leave pending retirement',
  },
  tookOffice: {
    vi: 'hình thức và ngày nhận chức vụ hiện nay',
    en: 'how and when the present office was taken up',
  },
  keepsOlderOffice: {
    vi: 'việc vẫn giữ chức vụ cũ thuộc diện lấy phiếu',
    en: 'whether an older office that is polled is kept',
  },
  movedNotRelieved: {
    vi: 'việc đã chuyển công tác nhưng chưa được miễn nhiệm',
    en: 'whether the holder has moved but is not yet relieved',
  },
  petitioners: { vi: 'số đại biểu ký kiến nghị', en: 'deputies who petition' },
  totalMembers: { vi: 'tổng số đại biểu', en: 'all deputies' },
  agreeing: { vi: 'số thành viên tán thành', en: 'members who agree' },
  committeeMembers: { vi: 'tổng số thành viên', en: 'all members of the committee' },
  pollOutcome: { vi: 'kết quả lấy phiếu tín nhiệm', en: 'the outcome of the poll' },
  resigned: { vi: 'việc đã xin từ chức', en: 'whether the holder has resigned' },
  by: { vi: 'bên kiến nghị', en: 'who brings the motion' },
  ...done,
  ...ratingFact,
  ...stateFact,
  ...roundFact,
  ...criteriaFact,
  ...positionFact,
  ...movementFact,
  ...trainingFact,
  ...disciplineFact,
  ...clockFact,
  ...consequenceFact,
} satisfies Table;

/** What a yes-or-no condition asks, by its rule id without the text: `qd96.exempt.elected` is `exempt.elected`. */
export const flag = {
  scope: { vi: 'giữ chức vụ thuộc diện lấy phiếu', en: 'holds an office that is polled' },
  'scope.title': {
    vi: 'giữ chức danh, chức vụ lãnh đạo, quản lý',
    en: 'holds a leading or managerial title',
  },
  'scope.level': { vi: 'cấp đó có đơn vị trực thuộc', en: 'the level has subordinate units' },
  'scope.communeDepth': {
    vi: 'chức vụ ở cấp xã nằm ngoài phạm vi lấy phiếu',
    en: 'the commune post lies below those polled',
  },
  'scope.designated': {
    vi: 'được chỉ định và vì thế không lấy phiếu',
    en: 'designated and for that reason not polled',
  },
  'exempt.retirementLeaveNotice': {
    vi: 'đã có thông báo nghỉ công tác chờ nghỉ hưu',
    en: 'has a notice of leave pending retirement',
  },
  retirementLeaveNotice: {
    vi: 'đã có thông báo nghỉ công tác chờ nghỉ hưu',
    en: 'has a notice of leave pending retirement',
  },
  'exempt.inPollYear': {
    vi: 'nhận chức vụ trong năm lấy phiếu',
    en: 'took the office in the year of the poll',
  },
  'exempt.inYear': {
    vi: 'nhận chức vụ trong năm lấy phiếu',
    en: 'took the office in the year of the poll',
  },
  'exempt.elected': { vi: 'nhận chức vụ do bầu cử', en: 'took it by election' },
  'exempt.appointed': { vi: 'nhận chức vụ do bổ nhiệm', en: 'took it by appointment' },
  'exempt.reAppointed': {
    vi: 'được bổ nhiệm lại và vì thế không lấy phiếu',
    en: 're-appointed and for that reason not polled',
  },
  'exempt.transferred': {
    vi: 'được điều động sang chức danh mới và vì thế không lấy phiếu',
    en: 'transferred to a new title and for that reason not polled',
  },
  'exempt.noOlderOffice': {
    vi: 'còn giữ chức vụ cũ và vì thế vẫn lấy phiếu',
    en: 'keeps an older office and for that reason polled',
  },
  'exempt.moved': {
    vi: 'đã chuyển công tác, chưa được miễn nhiệm và vì thế không lấy phiếu',
    en: 'moved, not yet relieved, and for that reason not polled',
  },
  'exempt.underNineMonths': {
    vi: 'giữ chức vụ chưa đủ chín tháng đến ngày khai mạc',
    en: 'less than nine months in office up to the opening day',
  },
  'exempt.newcomer': { vi: 'mới được bầu hoặc phê chuẩn', en: 'newly elected or approved' },
  twoYearsRunning: { vi: 'năm trước cũng như vậy', en: 'it was so the year before, too' },
  front: {
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp kiến nghị',
    en: 'the Fatherland Front committee of the same level petitions',
  },
  lowBand: {
    vi: 'kết quả lấy phiếu thuộc mức văn bản nêu',
    en: 'the poll ended in the band the text names',
  },
  notResigned: { vi: 'đã xin từ chức', en: 'the holder has resigned' },
  aboveHalfThisYear: {
    vi: 'kết quả lấy phiếu năm nay có tín nhiệm thấp trên một nửa',
    en: 'the poll of this year ended with low marks above half',
  },
  lowTheYearBefore: {
    vi: 'kết quả lấy phiếu năm trước cũng vậy',
    en: 'so did the poll of the year before',
  },
  notResignedSince: { vi: 'đã xin từ chức', en: 'the holder has resigned' },
  ...ratingFlag,
  ...stateFlag,
  ...positionFlag,
  ...movementFlag,
  ...trainingFlag,
  ...planFlag,
  ...disciplineFlag,
  ...consequenceFlag,
} satisfies Table;
