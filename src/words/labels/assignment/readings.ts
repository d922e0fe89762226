import type { AssignmentReadings } from '../../../assignment/index.js';
import type { Bilingual } from '../../../law/index.js';
import type { Choice } from '../choice.js';

/** What each value of a reading on movement means. */
export const assignmentReading = {
  'assignment.twoTexts.both': { vi: 'nêu cả hai văn bản', en: 'both texts are reported' },
  'assignment.twoTexts.party': { vi: 'theo văn bản của Đảng', en: 'the Party’s text is followed' },
  'assignment.twoTexts.state': { vi: 'theo văn bản của Nhà nước', en: 'the State’s text is followed' },
  'assignment.oldRotationAge.printedAges': { vi: 'theo tuổi in sẵn', en: 'by the printed ages' },
  'assignment.oldRotationAge.monthsLeft': { vi: 'theo số tháng còn lại', en: 'by the months left' },
  'assignment.pauseEnd.commonDay': { vi: 'cùng một ngày cho mọi nơi', en: 'one day for all places' },
  'assignment.pauseEnd.placeDone': {
    vi: 'ngày nơi đó hoàn thành sắp xếp',
    en: 'the day the place itself is done',
  },
  'assignment.pauseLevels.namedLevels': {
    vi: 'cấp tỉnh, cấp huyện, cấp xã',
    en: 'province, district, commune',
  },
  'assignment.pauseLevels.all': { vi: 'mọi cấp', en: 'every level' },
  'assignment.twoTerms.months': { vi: 'theo số tháng liên tục', en: 'by months without a break' },
  'assignment.twoTerms.fullTerms': { vi: 'theo nhiệm kỳ trọn vẹn', en: 'by full terms' },
  'assignment.actingHead.notCounted': {
    vi: 'không tính thời gian giao quyền',
    en: 'acting time is not counted',
  },
  'assignment.actingHead.counted': { vi: 'tính cả thời gian giao quyền', en: 'acting time is counted' },
  'assignment.noticeOfChange.asCourts': { vi: 'áp dụng như Tòa án', en: 'as in the courts' },
  'assignment.noticeOfChange.sectorsOwn': { vi: 'theo quy định của ngành', en: 'as the sector provides' },
  'assignment.exemptAndDeferred.exempt': { vi: 'không thực hiện', en: 'exempt' },
  'assignment.exemptAndDeferred.deferred': { vi: 'chưa thực hiện', en: 'deferred' },
  'assignment.rotationMoment.start': { vi: 'ngày đầu ở nơi đến', en: 'the first day at the destination' },
  'assignment.rotationMoment.signing': { vi: 'ngày ký', en: 'the day of signing' },
  'assignment.secondedRating.managingBody': { vi: 'cơ quan quản lý ký', en: 'the managing body signs' },
  'assignment.secondedRating.host': { vi: 'nơi được biệt phái đến ký', en: 'the host signs' },
  'assignment.partyDiscipline.voluntaryMoves': {
    vi: 'không cản trở việc bố trí sau miễn nhiệm, từ chức',
    en: 'a placement a measure orders is not barred',
  },
  'assignment.partyDiscipline.everyMove': { vi: 'cản trở mọi việc điều động', en: 'every move is barred' },
  'assignment.childAge.byDate': { vi: 'tính theo ngày sinh', en: 'by the day of birth' },
  'assignment.childAge.byMonth': { vi: 'tính theo tháng', en: 'by months' },
  'assignment.disciplineEnd.dayAfter': {
    vi: 'từ ngày liền sau ngày tròn số tháng',
    en: 'from the day after the months are full',
  },
  'assignment.disciplineEnd.sameDay': {
    vi: 'từ chính ngày tròn số tháng',
    en: 'from the day the months are full',
  },
} satisfies Record<Choice<Required<AssignmentReadings>>, Bilingual>;
