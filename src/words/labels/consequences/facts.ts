import type { Bilingual } from '../../../law/index.js';
import { groundFlag } from './grounds.js';

type Table = Readonly<Record<string, Bilingual>>;

/** The facts of a record, by the path at which the caller gives them. */
export const consequenceFact = {
  polls: { vi: 'các kỳ lấy phiếu tín nhiệm', en: 'the confidence polls' },
  'polls[].marks.low': { vi: 'số phiếu tín nhiệm thấp', en: 'low marks' },
  motions: { vi: 'các lần bỏ phiếu tín nhiệm', en: 'the votes of confidence proper' },
  leads: { vi: 'việc giữ chức vụ lãnh đạo, quản lý', en: 'whether a leading post is held' },
  head: { vi: 'việc là người đứng đầu', en: 'whether the person is the head' },
  management: { vi: 'diện quản lý cán bộ', en: 'whose management it is' },
  centralCommitteeMember: {
    vi: 'việc là Ủy viên Trung ương Đảng',
    en: 'membership of the Central Committee',
  },
  'office.heldSince': { vi: 'ngày giữ chức vụ', en: 'the day the post was taken up' },
  monthsToRetirement: { vi: 'số tháng đến tuổi nghỉ hưu', en: 'months to retirement' },
  'targets.done': { vi: 'chỉ tiêu, nhiệm vụ đã hoàn thành', en: 'targets and tasks done' },
  'targets.total': { vi: 'tổng số chỉ tiêu, nhiệm vụ của năm', en: 'targets and tasks of the year' },
  'targets.fiveMissed': {
    vi: 'số chỉ tiêu không hoàn thành trong 5 chỉ tiêu kinh tế - xã hội cơ bản',
    en: 'how many of the five basic targets were missed',
  },
  'targets.forceMajeure': { vi: 'trường hợp bất khả kháng', en: 'force majeure' },
  'disciplines[].actYear': { vi: 'năm xảy ra vi phạm bị kỷ luật', en: 'the year of the act disciplined' },
  'disciplines[].forCorruption': { vi: 'việc bị kỷ luật do tham nhũng', en: 'whether it was for corruption' },
  'disciplines[].linkedToDuty': {
    vi: 'việc vi phạm bị kỷ luật có liên quan đến công vụ',
    en: 'whether the act disciplined is linked to public duty',
  },
  'disciplines[].officeLost': {
    vi: 'việc bị miễn nhiệm, thôi giữ chức vụ sau kỷ luật',
    en: 'whether the office was lost after the discipline',
  },
  grounds: { vi: 'kết luận của cơ quan có thẩm quyền', en: 'what competent bodies concluded' },
  letter: { vi: 'đơn xin từ chức', en: 'the letter of resignation' },
  handling: {
    vi: 'việc đang bị xem xét kỷ luật, thanh tra, kiểm tra, điều tra, truy tố, xét xử',
    en: 'discipline, inspection, investigation, prosecution or trial under way',
  },
  essentialTask: {
    vi: 'nhiệm vụ quốc phòng, an ninh, trọng yếu, cơ mật đang đảm nhận',
    en: 'a defence, security, key or secret task at hand',
  },
  pregnantOrYoungChild: {
    vi: 'việc mang thai, nuôi con dưới 36 tháng tuổi',
    en: 'pregnancy or a child under 36 months',
  },
  suspensions: { vi: 'các lần tạm đình chỉ công tác', en: 'the suspensions' },
  suspensionGrounds: { vi: 'căn cứ tạm đình chỉ công tác', en: 'the grounds of suspension' },
  conviction: { vi: 'bản án có hiệu lực pháp luật', en: 'a final conviction' },
  planned: { vi: 'việc đang trong quy hoạch', en: 'whether the person is planned' },
  overPlanningAge: { vi: 'việc quá tuổi quy hoạch', en: 'whether the planning age is passed' },
  left: { vi: 'việc thôi giữ chức vụ', en: 'how the post was left' },
  declaration: { vi: 'việc kê khai về bản thân, gia đình', en: 'the declaration about oneself and family' },
  'roll.criterionFound': { vi: 'tiêu chí rà soát đảng viên', en: 'a criterion of the review of members' },
  'roll.cellVote': { vi: 'việc chi bộ bỏ phiếu', en: 'the ballot of the cell' },
  'roll.cellVote.agree': { vi: 'số đảng viên đồng ý', en: 'members who agree' },
  'roll.cellVote.fullMembers': { vi: 'số đảng viên chính thức', en: 'full members' },
  'roll.educatedSince': { vi: 'ngày bắt đầu giáo dục, giúp đỡ', en: 'the day education and help began' },
  'roll.progress': { vi: 'sự tiến bộ sau giáo dục, giúp đỡ', en: 'progress after education and help' },
  'roll.inactiveThreeMonths': {
    vi: 'việc bỏ sinh hoạt, không đóng đảng phí 3 tháng trong năm',
    en: 'three months in a year without Party life or dues',
  },
  'roll.cardReturned': { vi: 'việc trả hoặc hủy thẻ đảng viên', en: 'the card returned or destroyed' },
  'roll.politicalStandardFailed': {
    vi: 'việc không bảo đảm tiêu chuẩn chính trị của đảng viên',
    en: 'political standards of a member not met',
  },
  'roll.statusBreachYears': {
    vi: 'các năm vi phạm tư cách đảng viên',
    en: 'the years of a breach of the member’s status',
  },
  'awards.initiative': {
    vi: 'sáng kiến, đề tài, thành tích chiến đấu',
    en: 'an initiative, a study, bravery',
  },
  'awards.baseFighterYears': {
    vi: 'số năm liên tục Chiến sĩ thi đua cơ sở',
    en: 'years in a row Emulation Fighter at the base',
  },
  'awards.provincialFighterYears': {
    vi: 'số lần liên tục Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
    en: 'times in a row Emulation Fighter of a ministry or province',
  },
  'awards.exemplary': { vi: 'việc được công nhận tiêu biểu', en: 'recognised as exemplary' },
  'dare.conditionsMet': {
    vi: 'điều kiện của đề xuất đổi mới, sáng tạo',
    en: 'the conditions of the proposal',
  },
  'dare.approved': { vi: 'việc được phép thực hiện đề xuất', en: 'whether the proposal was approved' },
  'dare.result': { vi: 'kết quả thực hiện đề xuất', en: 'the result of the proposal' },
  'dare.rightPolicyPureMotive': {
    vi: 'chủ trương, động cơ, mục đích vì lợi ích chung',
    en: 'right policy, pure motive, common good',
  },
  'dare.disciplineExempt': {
    vi: 'căn cứ loại trừ, miễn, giảm trách nhiệm',
    en: 'a ground to exclude, exempt or reduce liability',
  },
  'body.agree': { vi: 'số thành viên đồng ý', en: 'members who agree' },
  'body.members': { vi: 'tổng số thành viên', en: 'all members' },
  'body.present': { vi: 'số thành viên có mặt', en: 'members present' },
  'standingCommittee.agree': { vi: 'số ủy viên thường vụ đồng ý', en: 'standing members who agree' },
  'standingCommittee.members': { vi: 'tổng số ủy viên thường vụ', en: 'all standing members' },
  baseSalary: { vi: 'mức lương cơ sở', en: 'the base salary' },
} satisfies Table;

/** What a yes-or-no condition asks, by its rule. */
export const consequenceFlag: Table = {
  ...groundFlag,
  'measures.leads': { vi: 'giữ chức vụ lãnh đạo, quản lý', en: 'holds a leading post' },
  'measures.head': { vi: 'là người đứng đầu', en: 'is the head' },
  'measures.partyMember': { vi: 'là đảng viên', en: 'is a Party member' },
  'measures.centrallyManaged': {
    vi: 'thuộc diện Bộ Chính trị, Ban Bí thư quản lý',
    en: 'is managed by the Politburo or Secretariat',
  },
  'measures.centralCommitteeMember': {
    vi: 'là Ủy viên Trung ương Đảng',
    en: 'sits in the Central Committee',
  },
  'measures.disciplinedInEffect': {
    vi: 'bị kỷ luật, hình thức văn bản nêu, còn hiệu lực',
    en: 'disciplined by a form the text names, in effect',
  },
  'measures.decisionInEffect': { vi: 'kỷ luật còn hiệu lực', en: 'the discipline is in effect' },
  'measures.disciplinedNotForDuty': {
    vi: 'bị kỷ luật do hành vi không liên quan đến công vụ',
    en: 'disciplined for an act not related to public duty',
  },
  'measures.removedForCorruption': {
    vi: 'bị cách chức do tham nhũng',
    en: 'removed from office for corruption',
  },
  'measures.olderActRemoval': {
    vi: 'bị cách chức, khai trừ vì vi phạm của thời gian trước',
    en: 'removed or expelled for an act of an earlier year',
  },
  'measures.olderActReprimand': {
    vi: 'bị khiển trách, cảnh cáo vì vi phạm của thời gian trước',
    en: 'reprimanded or warned for an act of an earlier year',
  },
  'measures.notCompletedLatest': {
    vi: 'năm gần nhất xếp loại Không hoàn thành nhiệm vụ',
    en: 'the latest rating is "tasks not completed"',
  },
  'measures.notCompletedApart': {
    vi: 'hai năm không liên tiếp Không hoàn thành nhiệm vụ',
    en: 'two years apart "tasks not completed"',
  },
  'measures.limitedTwoYears': {
    vi: 'hai năm liên tiếp hoàn thành nhưng hạn chế về năng lực, hoặc một năm như vậy và một năm không hoàn thành',
    en: 'two consecutive years limited in ability, or one such and one not completed',
  },
  'measures.ratedYearly': { vi: 'có kết quả xếp loại hằng năm', en: 'is rated by the year' },
  'measures.ratedGood': {
    vi: 'năm gần nhất xếp loại từ Hoàn thành tốt nhiệm vụ trở lên',
    en: 'the latest rating is "completed well" or better',
  },
  'measures.ratedExcellent': {
    vi: 'năm gần nhất xếp loại Hoàn thành xuất sắc nhiệm vụ',
    en: 'the latest rating is "completed excellently"',
  },
  'measures.ratedBelowGood': {
    vi: 'năm gần nhất xếp loại dưới Hoàn thành tốt nhiệm vụ hoặc không xếp loại',
    en: 'the latest rating is below "completed well", or there is none',
  },
  'measures.quarterNotCompleted': {
    vi: 'có quý trong năm Không hoàn thành nhiệm vụ',
    en: 'a quarter of the year is "tasks not completed"',
  },
  'measures.polledUnderText': { vi: 'được lấy phiếu theo văn bản này', en: 'was polled under this text' },
  'measures.polledInTwoPlaces': { vi: 'được lấy phiếu ở hai nơi', en: 'was polled in two places' },
  'measures.letter': { vi: 'có đơn xin từ chức', en: 'there is a letter of resignation' },
  'measures.noLetter': { vi: 'không có đơn xin từ chức', en: 'there is no letter of resignation' },
  'measures.underHandling': {
    vi: 'đang bị xem xét kỷ luật, thanh tra, kiểm tra, điều tra, truy tố, xét xử thuộc trường hợp văn bản nêu',
    en: 'under discipline, inspection, investigation, prosecution or trial as the text names',
  },
  'measures.essentialTask': {
    vi: 'đang đảm nhận nhiệm vụ quốc phòng, an ninh, trọng yếu, cơ mật',
    en: 'is on a defence, security, key or secret task',
  },
  'measures.pregnantOrYoungChild': {
    vi: 'đang mang thai hoặc nuôi con dưới 36 tháng tuổi',
    en: 'is pregnant or has a child under 36 months',
  },
  'measures.suspension': { vi: 'có căn cứ tạm đình chỉ công tác', en: 'there is a ground of suspension' },
  'measures.suspendedInYear': {
    vi: 'bị tạm đình chỉ công tác trong năm chưa xếp loại',
    en: 'was suspended in a year not yet rated',
  },
  'measures.suspendedNow': { vi: 'đang bị tạm đình chỉ công tác', en: 'is suspended now' },
  'measures.convicted': {
    vi: 'bị kết án, bản án có hiệu lực pháp luật',
    en: 'is convicted with legal force',
  },
  'measures.convictedPrisonOrCorruption': {
    vi: 'bị phạt tù không hưởng án treo hoặc bị kết án về tội tham nhũng',
    en: 'sentenced to prison without suspension, or convicted of corruption',
  },
  'measures.planned': { vi: 'đang trong quy hoạch', en: 'stands in a plan' },
  'measures.overPlanningAge': { vi: 'không còn đủ tuổi quy hoạch', en: 'is over the planning age' },
  'measures.undeclared': {
    vi: 'không kê khai, kê khai không đầy đủ hoặc không trung thực',
    en: 'did not declare, or incompletely or untruly',
  },
  'measures.fiveTargetsMissed': {
    vi: 'không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản',
    en: 'the five basic targets were not completed',
  },
  'measures.targetsForceMajeure': { vi: 'do bất khả kháng', en: 'by force majeure' },
  'measures.fiveYearsLeft': {
    vi: 'còn từ 5 năm công tác trở lên',
    en: 'has five years of service left or more',
  },
  'measures.left.release': { vi: 'đã thôi giữ chức vụ', en: 'was released' },
  'measures.left.resignation': { vi: 'đã từ chức', en: 'has resigned' },
  'measures.left.relief': { vi: 'đã bị miễn nhiệm', en: 'was relieved' },
  'measures.left.release+resignation': {
    vi: 'đã thôi giữ chức vụ hoặc từ chức',
    en: 'was released or resigned',
  },
  'measures.relievedNotCompleted': {
    vi: 'bị miễn nhiệm do xếp loại Không hoàn thành nhiệm vụ',
    en: 'was relieved because rated "tasks not completed"',
  },
  'measures.relievedOtherwise': { vi: 'bị miễn nhiệm do căn cứ khác', en: 'was relieved on another ground' },
  'measures.resignedFreely': {
    vi: 'từ chức do tự nguyện, năng lực, sức khỏe, uy tín hoặc lý do chính đáng',
    en: 'resigned of own wish, for ability, health, standing or another good reason',
  },
  'measures.resignedForWrongdoing': {
    vi: 'từ chức do sai phạm nghiêm trọng hoặc phiếu tín nhiệm thấp',
    en: 'resigned for serious wrongdoing or low marks',
  },
  'measures.resignedHealthOrTask': {
    vi: 'từ chức do sức khỏe, yêu cầu nhiệm vụ hoặc lý do chính đáng',
    en: 'resigned for health, task needs or a good reason',
  },
  'measures.resignedAfterDiscipline': {
    vi: 'tự nguyện từ chức sau kỷ luật',
    en: 'resigned of own will after discipline',
  },
  'measures.leftLimitedOrWithoutLetter': {
    vi: 'từ chức do năng lực, uy tín, sai phạm, phiếu thấp hoặc thôi giữ chức vụ khi không có đơn',
    en: 'resigned for ability, standing, wrongdoing or low marks, or was released without a letter',
  },
  'measures.criterionFound': {
    vi: 'có tiêu chí thuộc diện rà soát',
    en: 'a criterion of the review is found',
  },
  'measures.cellVoted': { vi: 'chi bộ đã bỏ phiếu', en: 'the cell has voted' },
  'measures.educatedTwelveMonths': {
    vi: 'đã giáo dục, giúp đỡ đủ 12 tháng',
    en: '12 months of education and help are over',
  },
  'measures.noProgress': { vi: 'không tiến bộ', en: 'there is no progress' },
  'measures.inactiveThreeMonths': {
    vi: 'bỏ sinh hoạt hoặc không đóng đảng phí 3 tháng trong năm không có lý do chính đáng',
    en: 'three months in a year without Party life or dues, without good reason',
  },
  'measures.cardReturned': { vi: 'trả hoặc hủy thẻ đảng viên', en: 'returned or destroyed the card' },
  'measures.politicalStandardFailed': {
    vi: 'không bảo đảm tiêu chuẩn chính trị của đảng viên',
    en: 'does not meet the political standards of a member',
  },
  'measures.statusBreachTwoYears': {
    vi: 'hai năm liền vi phạm tư cách đảng viên',
    en: 'in breach of the member’s status two years running',
  },
  'measures.exemplary': { vi: 'được công nhận tiêu biểu', en: 'is recognised as exemplary' },
  'measures.initiative': { vi: 'có sáng kiến được công nhận', en: 'has a recognised initiative' },
  'measures.initiativeStudyOrCombat': {
    vi: 'có sáng kiến, đề tài được công nhận hoặc mưu trí, dũng cảm trong chiến đấu',
    en: 'has a recognised initiative, an accepted study, or showed bravery in combat',
  },
  'measures.dareConditionsMet': { vi: 'đề xuất đủ điều kiện', en: 'the proposal meets the conditions' },
  'measures.dareApproved': { vi: 'đề xuất được phép thực hiện', en: 'the proposal was approved' },
  'measures.dareCompleted': { vi: 'đề xuất đã hoàn thành', en: 'the proposal was completed' },
  'measures.dareFellShort': {
    vi: 'đề xuất không đạt hoặc chỉ đạt một phần',
    en: 'the proposal failed or was partly achieved',
  },
  'measures.rightPolicyPureMotive': {
    vi: 'đúng chủ trương, động cơ trong sáng, vì lợi ích chung',
    en: 'right policy, pure motive, for the common good',
  },
  'measures.disciplineExempt': {
    vi: 'thuộc trường hợp được loại trừ, miễn, giảm trách nhiệm',
    en: 'is a case in which liability is excluded, exempted or reduced',
  },
  'measures.councilIncomplete': { vi: 'thiếu thành viên Hội đồng', en: 'a member of the council is missing' },
};

/** What a counted condition counts, by its rule. */
export const consequenceCounted = {
  'measures.disciplinedInTerm': {
    vi: 'số lần bị kỷ luật, hình thức văn bản nêu, trong nhiệm kỳ hoặc thời hạn bổ nhiệm',
    en: 'times disciplined, by forms the text names, in the term or appointment period',
  },
  'measures.notCompletedRunning': {
    vi: 'số năm liên tiếp Không hoàn thành nhiệm vụ',
    en: 'consecutive years "tasks not completed"',
  },
  'measures.excellentRunning': {
    vi: 'số năm liền Hoàn thành xuất sắc nhiệm vụ',
    en: 'consecutive years "completed excellently"',
  },
  'measures.quartersNotCompleted': {
    vi: 'số quý liên tiếp Không hoàn thành nhiệm vụ',
    en: 'consecutive quarters "tasks not completed"',
  },
  'measures.tenure': { vi: 'số tháng giữ chức vụ', en: 'months in the post' },
  'measures.monthsToRetirement': { vi: 'số tháng công tác còn lại', en: 'months of service left' },
  'measures.baseFighterYears': {
    vi: 'số năm liên tục Chiến sĩ thi đua cơ sở',
    en: 'years in a row Emulation Fighter at the base',
  },
  'measures.provincialFighterYears': {
    vi: 'số lần liên tục Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
    en: 'times in a row Emulation Fighter of a ministry or province',
  },
  'reliefVote.joint': {
    vi: 'số thành viên tập thể lãnh đạo và thường vụ cấp ủy đồng ý',
    en: 'members of the collective and the standing committee who agree',
  },
} satisfies Table;

/** What a share of the record is a share of. */
export const consequenceWhole = {
  bodyTargets: { vi: 'chỉ tiêu, nhiệm vụ của nơi phụ trách', en: 'targets and tasks of the body led' },
  votingMembers: {
    vi: 'đảng viên chính thức, không tính người được miễn sinh hoạt',
    en: 'full members less those exempt',
  },
  allMembers: { vi: 'tổng số thành viên', en: 'members in all' },
} satisfies Table;
