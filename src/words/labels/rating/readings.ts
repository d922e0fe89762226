import type { Bilingual } from '../../../law/index.js';
import type { RatingReadings } from '../../../rating/index.js';
import type { Choice } from '../choice.js';
import { stateReading } from './state.js';

const off = { vi: 'không áp dụng', en: 'not applied' };
const on = { vi: 'áp dụng', en: 'applied' };
const open = { vi: 'để ngỏ', en: 'left open' };
const authorityWeighs = { vi: 'cấp có thẩm quyền cân nhắc', en: 'the authority weighs it' };

/** What each value of a reading of the rating texts means. */
export const ratingReading = {
  ...stateReading,
  'rating.regimeBy.decision': { vi: 'theo ngày xếp loại', en: 'by the day of the rating' },
  'rating.regimeBy.yearRated': { vi: 'theo năm được xếp loại', en: 'by the year rated' },
  'rating.poorRule.anyTaskPoorOrAllPoor': {
    vi: 'một tiêu chí về kết quả nhiệm vụ, hoặc mọi tiêu chí, ở cấp độ Kém',
    en: 'one criterion on tasks, or every criterion, at grade "poor"',
  },
  'rating.poorRule.anyPoor': { vi: 'một tiêu chí bất kỳ ở cấp độ Kém', en: 'any criterion at grade "poor"' },
  'rating.poorRule.allPoor': { vi: 'mọi tiêu chí ở cấp độ Kém', en: 'every criterion at grade "poor"' },
  'rating.basicallyRule.atMostOneOther': {
    vi: 'được một tiêu chí khác dưới Trung bình',
    en: 'one other criterion may be below average',
  },
  'rating.basicallyRule.noneBelow': {
    vi: 'không tiêu chí nào dưới Trung bình',
    en: 'no criterion below average',
  },
  'rating.exceededWithoutTargets.undetermined': open,
  'rating.exceededWithoutTargets.waive': {
    vi: 'bỏ điều kiện về chỉ tiêu, nhiệm vụ',
    en: 'the condition on targets is waived',
  },
  'rating.leaderUnitGround.authorityWeighs': authorityWeighs,
  'rating.leaderUnitGround.notCompleted': {
    vi: 'là căn cứ Không hoàn thành nhiệm vụ',
    en: 'a ground of "tasks not completed"',
  },
  'rating.leaderUnitGround.off': off,
  'rating.leaderNumbers.on': on,
  'rating.leaderNumbers.off': off,
  'rating.subordinateShares.off': off,
  'rating.subordinateShares.on': on,
  'rating.headNotAboveCollective.off': off,
  'rating.headNotAboveCollective.on': on,
  'rating.memberOfficialLink.on': on,
  'rating.memberOfficialLink.off': off,
  'rating.scope2018.letter': {
    vi: 'theo câu chữ, chỉ trừ người được miễn',
    en: 'by the letter, only the exempt are excepted',
  },
  'rating.scope2018.asHd21': { vi: 'như Hướng dẫn 21', en: 'as in Guidance 21' },
  'rating.memberHalfTest.guidance': {
    vi: 'chỉ xét tỷ lệ, theo hướng dẫn',
    en: 'the share alone, as in the guidance',
  },
  'rating.memberHalfTest.qd132': {
    vi: 'xét cả nhiệm vụ trọng tâm, theo Quy định 132',
    en: 'key tasks, too, as in Regulation 132',
  },
  'rating.ladder89.both': { vi: 'áp dụng cả hai văn bản', en: 'both texts' },
  'rating.ladder89.hd21Only': { vi: 'chỉ Hướng dẫn 21', en: 'Guidance 21 only' },
  'rating.ladder89.qd89Only': { vi: 'chỉ Quy định 89', en: 'Regulation 89 only' },
  'rating.organisationCap.byType': {
    vi: 'theo tỷ lệ của từng loại tổ chức đảng',
    en: 'the share within each type of organisation',
  },
  'rating.organisationCap.authorityDecides': {
    vi: 'do cấp có thẩm quyền ấn định số lượng',
    en: 'a number the authority sets',
  },
  'rating.termGood.goodOrBetter': {
    vi: 'tính cả năm Hoàn thành xuất sắc nhiệm vụ',
    en: 'years rated "tasks completed excellently" count, too',
  },
  'rating.termGood.goodOnly': {
    vi: 'chỉ tính năm Hoàn thành tốt nhiệm vụ',
    en: 'only years rated "tasks completed well"',
  },
  'rating.n1AgainstN3.tiedToBody': {
    vi: 'vi phạm gắn với trách nhiệm của đơn vị',
    en: 'the breach is tied to the body',
  },
  'rating.n1AgainstN3.literal': {
    vi: 'một đơn vị trực thuộc bị kỷ luật là đủ',
    en: 'one disciplined sub-unit is enough',
  },
  'rating.landing.undetermined': open,
  'rating.landing.nextLevelMet': {
    vi: 'mức cao nhất đủ các điều kiện còn lại',
    en: 'the highest level whose other conditions hold',
  },
  'rating.xsLeaderOnTime.asPrinted': { vi: 'theo câu chữ, không xét', en: 'as printed, not asked' },
  'rating.xsLeaderOnTime.strict': {
    vi: 'đòi hỏi như ở mức Hoàn thành tốt nhiệm vụ',
    en: 'asked as at the level "tasks completed well"',
  },
  'rating.leaderWithoutUnits.ownTasks': {
    vi: 'xét nhiệm vụ của bản thân',
    en: 'judged by the leader’s own tasks',
  },
  'rating.leaderWithoutUnits.undetermined': open,
  'rating.fiveTargets.undetermined': open,
  'rating.fiveTargets.any': { vi: 'một chỉ tiêu không đạt là đủ', en: 'one target missed is enough' },
  'rating.fiveTargets.all': { vi: 'phải không đạt tất cả', en: 'all must be missed' },
  'rating.leaderWeighing.subordinatesAndOwnBreach': {
    vi: 'đối với vi phạm của cấp dưới và của bản thân',
    en: 'for breaches of subordinates and his own',
  },
  'rating.leaderWeighing.subordinatesOnly': {
    vi: 'chỉ đối với vi phạm của cấp dưới',
    en: 'for breaches of subordinates only',
  },
  'rating.leaderWeighing.allGrounds': { vi: 'đối với mọi căn cứ', en: 'for all grounds' },
  'rating.nonLeaderWeighing.eitherAndCured': {
    vi: 'tự nhận hoặc tự phát hiện, và đã khắc phục',
    en: 'owned up or self-found, and cured',
  },
  'rating.nonLeaderWeighing.allThree': {
    vi: 'tự nhận, tự phát hiện và đã khắc phục',
    en: 'owned up, self-found and cured together',
  },
  'rating.f12Concluded.undetermined': open,
  'rating.f12Concluded.firstOnly': {
    vi: 'chỉ áp dụng cho trường hợp đầu',
    en: 'governs the first case only',
  },
  'rating.f12Concluded.all': { vi: 'áp dụng cho cả bốn trường hợp', en: 'governs all four cases' },
  'rating.f12Harm.undetermined': open,
  'rating.f12Harm.lastOnly': { vi: 'chỉ áp dụng cho trường hợp cuối', en: 'binds the last case only' },
  'rating.f12Harm.all': { vi: 'áp dụng cho cả bốn trường hợp', en: 'binds all four cases' },
  'rating.transferredMember.noEffect': { vi: 'không ảnh hưởng', en: 'no effect' },
  'rating.transferredMember.barsExcellent': {
    vi: 'không được xếp loại xuất sắc',
    en: 'bars the first level',
  },
  'rating.collectiveItselfDisciplined.authorityWeighs': authorityWeighs,
  'rating.collectiveItselfDisciplined.noEffect': { vi: 'không ảnh hưởng', en: 'no effect' },
  'rating.r028Scope.quarter': { vi: 'chỉ cho quý', en: 'for quarters only' },
  'rating.r028Scope.quarterAndYear': { vi: 'cho cả quý và năm', en: 'for quarters and the year' },
  'rating.quarterBarForOthers.no': { vi: 'chỉ đối với lãnh đạo, quản lý', en: 'for leaders only' },
  'rating.quarterBarForOthers.yes': { vi: 'đối với mọi cá nhân', en: 'for everybody' },
  'rating.notYetRatedBreaks.undetermined': open,
  'rating.notYetRatedBreaks.breaks': {
    vi: 'quý chưa xếp loại ngắt chuỗi',
    en: 'a quarter not yet rated breaks the row',
  },
  'rating.notYetRatedBreaks.bridges': {
    vi: 'bỏ qua quý chưa xếp loại',
    en: 'a quarter not yet rated is passed over',
  },
  'rating.beforeDay.strict': { vi: 'trước hẳn ngày đó', en: 'strictly before that day' },
  'rating.beforeDay.inclusive': { vi: 'tính cả ngày đó', en: 'that day included' },
  'rating.capBase.goodOnly': {
    vi: 'trên số được xếp loại Hoàn thành tốt nhiệm vụ',
    en: 'of those rated "tasks completed well"',
  },
  'rating.capBase.goodOrBetter': {
    vi: 'trên số được xếp loại Hoàn thành tốt nhiệm vụ trở lên',
    en: 'of those rated "tasks completed well" or better',
  },
  'rating.capBase.allRated': { vi: 'trên tổng số được xếp loại', en: 'of all those rated' },
  'rating.capRounding.floor': { vi: 'bỏ phần lẻ', en: 'the fraction is dropped' },
  'rating.capRounding.halfUp': { vi: 'làm tròn từ một nửa trở lên', en: 'rounded half up' },
  'rating.capPool.final': {
    vi: 'mẫu số tính sau khi áp giới hạn',
    en: 'the base is taken after the cap',
  },
  'rating.capPool.beforeCap': {
    vi: 'mẫu số tính trước khi áp giới hạn',
    en: 'the base is taken before the cap',
  },
  'rating.capScope25.wholeSphere': {
    vi: 'trong toàn phạm vi quản lý của đơn vị',
    en: 'in the whole sphere of the body',
  },
  'rating.capScope25.likeGroups': { vi: 'trong từng nhóm tương đồng', en: 'within each like group' },
  'rating.grounds25.all': { vi: 'đủ cả bốn dấu hiệu', en: 'all four features' },
  'rating.grounds25.any': { vi: 'một dấu hiệu là đủ', en: 'one feature is enough' },
  'rating.smallGroupMin1.off': off,
  'rating.smallGroupMin1.on': on,
  'rating.capHead.counted': { vi: 'người đứng đầu được tính vào', en: 'heads are counted' },
  'rating.capHead.excluded': { vi: 'người đứng đầu không tính vào', en: 'heads are left out' },
  'rating.nd233DecemberDay.asSisterArticles': {
    vi: 'trước ngày 15 tháng 12, như Điều 9 và Nghị định 335',
    en: 'before 15 December, as Article 9 and Decree 335',
  },
  'rating.nd233DecemberDay.asPrinted': {
    vi: 'trước ngày 5 tháng 12, như bản in',
    en: 'before 5 December, as printed',
  },
  'rating.restDayEnd.asCounted': { vi: 'ngày cuối không dời', en: 'the last day stands' },
  'rating.restDayEnd.nextWorkingDay': {
    vi: 'dời sang ngày làm việc tiếp theo',
    en: 'moved to the next working day',
  },
} satisfies Record<Choice<Required<RatingReadings>>, Bilingual>;
