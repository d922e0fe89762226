import type { ConfidenceReadings } from '../../confidence/index.js';
import type { Bilingual } from '../../law/index.js';
import { assignmentReading } from './assignment/index.js';
import type { Choice } from './choice.js';
import { clockReading } from './clock.js';
import { measureReading } from './consequences/index.js';
import { criteriaReading } from './criteria.js';
import { disciplineReading } from './discipline-facts.js';
import { appointmentReading, positionReading } from './positions/index.js';
import { ratingReading } from './rating/readings.js';
import { trainingReading } from './training.js';

/** What each value of a reading on polls means. */
const confidenceReading = {
  'party.faultyLine.perLine': {
    vi: 'chỉ dòng sai không hợp lệ',
    en: 'only the faulty line is invalid',
  },
  'party.faultyLine.wholeSheet': { vi: 'cả phiếu không hợp lệ', en: 'the whole sheet is invalid' },
  'party.extraName.ignoreExtra': {
    vi: 'bỏ qua tên ghi thêm, phiếu vẫn hợp lệ',
    en: 'the extra name is set aside, the ballot stays valid',
  },
  'party.extraName.wholeSheet': { vi: 'cả phiếu không hợp lệ', en: 'the whole sheet is invalid' },
  'party.denominator.collected': { vi: 'tính trên số phiếu thu về', en: 'of the ballots collected' },
  'party.denominator.valid': { vi: 'tính trên số phiếu hợp lệ', en: 'of the valid ballots' },
  'party.pollYear.calendarYear': { vi: 'năm dương lịch', en: 'the calendar year' },
  'party.pollYear.twelveMonthsBack': {
    vi: 'mười hai tháng trước ngày lấy phiếu',
    en: 'the twelve months before the poll',
  },
  'party.reElected.exempt': { vi: 'tái cử thì không lấy phiếu', en: 'the re-elected are not polled' },
  'party.reElected.subject': { vi: 'tái cử vẫn lấy phiếu', en: 'the re-elected are polled' },
  'party.reAppointed.subject': { vi: 'bổ nhiệm lại vẫn lấy phiếu', en: 'the re-appointed are polled' },
  'party.reAppointed.exempt': {
    vi: 'bổ nhiệm lại thì không lấy phiếu',
    en: 'the re-appointed are not polled',
  },
  'party.sidewaysTransfer.exempt': {
    vi: 'mới điều động sang chức danh khác thì không lấy phiếu',
    en: 'those transferred to a new title are not polled',
  },
  'party.sidewaysTransfer.subject': {
    vi: 'mới điều động sang chức danh khác vẫn lấy phiếu',
    en: 'those transferred to a new title are polled',
  },
  'party.placesOrder.committeeFirst': {
    vi: 'cấp ủy cao nhất, rồi Hội đồng nhân dân, rồi nơi công tác',
    en: 'the highest committee, then the council, then the workplace',
  },
  'party.placesOrder.workplaceOnlyForOthers': {
    vi: 'ủy viên ban thường vụ và chức danh của Hội đồng nhân dân không lấy phiếu ở nơi công tác',
    en: 'standing members and holders of council titles never at the workplace',
  },
  'party.placesOrder.workplaceFirst': { vi: 'nơi công tác trước', en: 'the workplace first' },
  'party.selfVote.allowed': {
    vi: 'người được lấy phiếu cũng ghi phiếu',
    en: 'the persons polled vote too',
  },
  'party.selfVote.recused': {
    vi: 'người được lấy phiếu không ghi phiếu cho mình',
    en: 'the persons polled do not vote on themselves',
  },
  'party.communeDepth.secretaryAndDeputy': {
    vi: 'ở cấp xã chỉ bí thư, phó bí thư',
    en: 'in communes only secretary and deputies',
  },
  'party.communeDepth.standingMembers': {
    vi: 'ở cấp xã đến ủy viên ban thường vụ',
    en: 'in communes down to standing members',
  },
  'party.communeDepth.none': { vi: 'cấp xã không lấy phiếu', en: 'communes are not polled' },
  'party.dayKind.calendar': { vi: 'tính theo ngày lịch', en: 'calendar days' },
  'party.dayKind.working': { vi: 'tính theo ngày làm việc', en: 'working days' },
  'party.planningAtTwoThirds.alsoRemoved': {
    vi: 'người bị miễn nhiệm cũng ra khỏi quy hoạch',
    en: 'the relieved are also removed from planning',
  },
  'party.planningAtTwoThirds.reliefOnly': { vi: 'chỉ miễn nhiệm', en: 'relief only' },
  'party.absentBallot.none': { vi: 'người vắng mặt không ghi phiếu', en: 'the absent do not vote' },
  'party.absentBallot.sent': { vi: 'gửi phiếu cho người vắng mặt', en: 'a ballot is sent to the absent' },
  'state.faultyLine.perPerson': { vi: 'xét theo từng người', en: 'judged person by person' },
  'state.faultyLine.wholeSheet': { vi: 'cả phiếu không hợp lệ', en: 'the whole sheet is invalid' },
  'state.newcomer35.electedInYear': { vi: 'được bầu trong năm', en: 'elected in the year' },
  'state.newcomer35.lessThanOneYear': {
    vi: 'giữ chức vụ dưới một năm',
    en: 'less than one year in office',
  },
  'state.reElected.exempt': { vi: 'tái cử thì không lấy phiếu', en: 'the re-elected are not polled' },
  'state.reElected.subject': { vi: 'tái cử vẫn lấy phiếu', en: 'the re-elected are polled' },
  'state.olderOffice.polledForOlderOffice': {
    vi: 'vẫn lấy phiếu đối với chức vụ cũ',
    en: 'polled for the older office',
  },
  'state.olderOffice.exempt': { vi: 'không lấy phiếu', en: 'not polled' },
  'state.movedNotRelieved.subject': { vi: 'vẫn lấy phiếu', en: 'polled' },
  'state.movedNotRelieved.exempt': { vi: 'không lấy phiếu', en: 'not polled' },
  'state.designated.notPolled': { vi: 'không lấy phiếu', en: 'not polled' },
  'state.designated.polled': { vi: 'lấy phiếu', en: 'polled' },
  'state.communePoll.notPolled': { vi: 'cấp xã không lấy phiếu', en: 'communes hold no poll' },
  'state.communePoll.polled': { vi: 'cấp xã có lấy phiếu', en: 'communes hold the poll' },
  'state.dayKind.calendar': { vi: 'tính theo ngày lịch', en: 'calendar days' },
  'state.dayKind.working': { vi: 'tính theo ngày làm việc', en: 'working days' },
  'state.askDeadlines.carriedOver': {
    vi: 'giữ các thời hạn của nghị quyết trước',
    en: 'the deadlines of the preceding resolution are kept',
  },
  'state.askDeadlines.none': { vi: 'không có thời hạn', en: 'no deadlines' },
  'state.afterMotionTime.thatOrNearest': {
    vi: 'tại kỳ họp đó hoặc kỳ họp gần nhất',
    en: 'at that or the nearest session',
  },
  'state.afterMotionTime.open': { vi: 'không ấn định kỳ họp', en: 'no session is named' },
  'state.motionFailed.stays': { vi: 'tiếp tục giữ chức vụ', en: 'the holder stays' },
  'state.motionFailed.undetermined': { vi: 'để ngỏ', en: 'left open' },
  'state.resignAfterMotion.no': {
    vi: 'không còn bước xin từ chức sau bỏ phiếu tín nhiệm',
    en: 'no resignation after the motion',
  },
  'state.resignAfterMotion.yes': {
    vi: 'được xin từ chức sau bỏ phiếu tín nhiệm',
    en: 'the holder may resign after the motion',
  },
  'state.baseForChecking.byText': { vi: 'theo văn bản', en: 'as the text orders' },
  'state.baseForChecking.totalMembers': { vi: 'tổng số đại biểu', en: 'all deputies' },
  'state.baseForChecking.present': { vi: 'số người có mặt', en: 'people present' },
  'state.baseForChecking.issued': { vi: 'số phiếu phát ra', en: 'ballots issued' },
  'state.baseForChecking.collected': { vi: 'số phiếu thu về', en: 'ballots collected' },
  'state.baseForChecking.valid': { vi: 'số phiếu hợp lệ', en: 'valid ballots' },
  'state.priorProcedure.law87': {
    vi: 'theo Luật 87/2015/QH13 khi còn hiệu lực',
    en: 'by Law 87/2015/QH13 while in force',
  },
  'state.priorProcedure.undetermined': { vi: 'để ngỏ', en: 'left open' },
} satisfies Record<Choice<Required<ConfidenceReadings>>, Bilingual>;

/** What each value of a reading means. Another room adds its table here. */
export const reading = {
  ...confidenceReading,
  ...ratingReading,
  ...criteriaReading,
  ...positionReading,
  ...appointmentReading,
  ...assignmentReading,
  ...trainingReading,
  ...disciplineReading,
  ...clockReading,
  ...measureReading,
};
