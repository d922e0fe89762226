import type { Bilingual } from '../../../law/index.js';

const handled = {
  vi: 'đã chủ động phát hiện, báo cáo, xử lý kịp thời và khắc phục xong hậu quả',
  en: 'found, reported, handled in time and the damage cured',
};
const disciplinedLater = {
  vi: 'bị kỷ luật sau năm được xếp loại',
  en: 'disciplined after the year rated',
};
const selfFound = {
  vi: 'tự phát hiện và đã khắc phục xong hậu quả',
  en: 'self-found and the consequences fully remedied',
};
const concluded = { vi: 'cấp có thẩm quyền đã kết luận', en: 'the competent level has concluded it' };
const harmful = { vi: 'gây ảnh hưởng xấu đến uy tín', en: 'it hurt prestige' };
const noTasks = {
  vi: 'không được giao chỉ tiêu, nhiệm vụ',
  en: 'has no targets or tasks assigned',
};
const noUnits = {
  vi: 'không có đơn vị trực thuộc, phụ trách',
  en: 'has no subordinate or managed units',
};
const leadsNothing = { vi: 'không trực tiếp phụ trách nơi nào', en: 'directly leads nothing' };
const mainTargets = { vi: 'đạt các chỉ tiêu chủ yếu', en: 'the main targets were met' };
const forceMajeure = { vi: 'có lý do bất khả kháng', en: 'there was force majeure' };
const notAboveHeaded = {
  vi: 'nơi mình đứng đầu được xếp loại từ mức này trở lên (hoặc không đứng đầu nơi nào)',
  en: 'what the leader heads is rated at least so, or nothing is headed',
};
const notAboveOrganisation = {
  vi: 'tổ chức được xếp loại từ mức này trở lên (hoặc chưa xếp loại)',
  en: 'the organisation is rated at least so, or not yet rated',
};
const memberDisciplined = { vi: 'có thành viên bị kỷ luật', en: 'a member was disciplined' };
const subUnitDisciplined = {
  vi: 'có đơn vị trực thuộc bị kỷ luật',
  en: 'a subordinate unit was disciplined',
};
const membersSelfFound = {
  vi: 'mọi vi phạm của thành viên bị kỷ luật đều được tự phát hiện, khắc phục xong hậu quả',
  en: 'every breach of a member disciplined was self-found and remedied',
};
const subUnitsSelfFound = {
  vi: 'mọi vi phạm của đơn vị trực thuộc bị kỷ luật đều được tự phát hiện, khắc phục xong hậu quả',
  en: 'every breach of a subordinate unit disciplined was self-found and remedied',
};
const collectiveShort = {
  vi: 'tập thể chưa đạt tỷ lệ nhiệm vụ tối thiểu, không do bất khả kháng',
  en: 'the collective fell short of its least share of tasks, not by force majeure',
};
const degenerate = {
  vi: 'bị kết luận suy thoái, "tự diễn biến", "tự chuyển hóa"',
  en: 'concluded degenerate, "self-evolved", "self-transformed"',
};
const olderBreach = {
  vi: 'vi phạm của năm trước, kỷ luật trong kỳ này',
  en: 'a breach of an earlier year, disciplined in this period',
};
const disciplineOpen = {
  vi: 'có trường hợp kỷ luật mà văn bản không nói tính vào đâu',
  en: 'a disciplinary measure of which no text says where it counts',
};

/** What a yes-or-no condition of the ratings asks, by its rule id without the text. */
export const ratingFlag = {
  // Who is rated
  'scope.exempt': { vi: 'được miễn công tác và sinh hoạt đảng', en: 'exempt from work and Party activities' },
  'scope.suspended': { vi: 'bị đình chỉ sinh hoạt đảng', en: 'suspended from Party activities' },
  newlyAppointed: {
    vi: 'bổ nhiệm chức vụ lãnh đạo lần đầu trong quý',
    en: 'first appointed to a leading post in the quarter',
  },
  underInspection: { vi: 'đang kiểm tra dấu hiệu vi phạm', en: 'under inspection for signs of breach' },
  changedPost: { vi: 'chuyển vị trí, đơn vị trong quý', en: 'moved to another post or unit in the quarter' },

  // Grounds: criteria, work, units
  poor: { vi: 'các tiêu chí ở cấp độ Kém', en: 'criteria at grade "poor"' },
  somePoor: { vi: 'có tiêu chí ở cấp độ Kém', en: 'some criterion at grade "poor"' },
  hasTasks: noTasks,
  hasUnits: noUnits,
  leads: leadsNothing,
  leadsSomething: leadsNothing,
  noUnits: leadsNothing,
  mainTargets,
  ledMainTargets: mainTargets,
  forceMajeure,
  ledForceMajeure: forceMajeure,
  objectiveCause: { vi: 'do nguyên nhân khách quan', en: 'for an objective cause' },
  collectiveShort,
  head: { vi: 'là người đứng đầu', en: 'is the head' },
  pollHeld: { vi: 'trong năm có lấy phiếu tín nhiệm', en: 'a confidence poll was held in the year' },
  coreTargets: {
    vi: 'không hoàn thành các chỉ tiêu kinh tế - xã hội cơ bản',
    en: 'the basic socio-economic targets were not met',
  },
  someCoreTargets: {
    vi: 'có chỉ tiêu kinh tế - xã hội cơ bản không hoàn thành',
    en: 'some basic socio-economic target was not met',
  },
  headedNotCompleted: {
    vi: 'nơi mình đứng đầu xếp loại Không hoàn thành nhiệm vụ',
    en: 'what the leader heads is rated "tasks not completed"',
  },
  organisationNotCompleted: {
    vi: 'tổ chức xếp loại Không hoàn thành nhiệm vụ',
    en: 'the organisation is rated "tasks not completed"',
  },
  stateNotCompleted: {
    vi: 'Nhà nước xếp loại Không hoàn thành nhiệm vụ',
    en: 'the State rating is "tasks not completed"',
  },

  // Grounds: conduct and discipline
  disunity: { vi: 'bị kết luận mất đoàn kết nội bộ', en: 'disunity was concluded' },
  cadreWorkWrongdoing: {
    vi: 'bị kết luận có sai phạm trong công tác cán bộ, bè phái, chạy chức, chạy quyền',
    en: 'wrongdoing in cadre work, factions or buying of office was concluded',
  },
  degenerate,
  memberDegenerate: {
    vi: 'có thành viên bị kết luận suy thoái, "tự diễn biến", "tự chuyển hóa"',
    en: 'a member was concluded degenerate',
  },
  prohibitedConduct: {
    vi: 'vi phạm những điều đảng viên không được làm',
    en: 'did what members may not do',
  },
  exemplaryBreach: { vi: 'vi phạm trách nhiệm nêu gương', en: 'breached the exemplary duty' },
  exemplaryBreachHurts: harmful,
  'degenerate.concluded': concluded,
  'degenerate.harmful': harmful,
  'disciplined.concluded': concluded,
  'disciplined.harmful': harmful,
  'prohibitedConduct.concluded': concluded,
  'prohibitedConduct.harmful': harmful,
  'exemplaryBreach.concluded': concluded,
  'exemplaryBreach.harmful': harmful,
  disciplined: { vi: 'bị kỷ luật thuộc trường hợp văn bản nêu', en: 'disciplined as the text names it' },
  disciplinedSelfFound: selfFound,
  disciplinedLater,
  memberDisciplinedLater: disciplinedLater,
  'disciplined.selfFound': selfFound,
  disciplinedOpen: disciplineOpen,
  memberDisciplined,
  memberSelfFound: membersSelfFound,
  memberDisciplinedOpen: disciplineOpen,
  bodyDisciplined: {
    vi: 'tập thể lãnh đạo hoặc tổ chức bị kỷ luật',
    en: 'the leadership collective or the body was disciplined',
  },
  bodySelfFound: selfFound,
  subUnitMisconduct: {
    vi: 'đơn vị trực thuộc có tham nhũng, lãng phí, tiêu cực hoặc vi phạm khác bị xử lý',
    en: 'corruption, waste, negativity or another breach in a subordinate unit was handled',
  },
  subUnitMisconductSelfFound: selfFound,
  subUnitDisciplined,
  subUnitSelfFound: subUnitsSelfFound,
  corruptionBelow: {
    vi: 'có tham nhũng ở đơn vị trực tiếp quản lý',
    en: 'there was corruption in a unit directly managed',
  },
  'below.subUnit': {
    vi: 'tổ chức trực tiếp quản lý tham nhũng, lãng phí, tiêu cực bị kỷ luật',
    en: 'a body directly managed was disciplined for corruption, waste or negativity',
  },
  'below.directSubordinate': {
    vi: 'cá nhân trực tiếp quản lý tham nhũng, lãng phí, tiêu cực bị kỷ luật',
    en: 'a person directly managed was disciplined for corruption, waste or negativity',
  },
  olderBreach,
  'olderBreach.subUnit': {
    vi: 'vi phạm năm trước của tổ chức trực tiếp quản lý, kỷ luật trong kỳ này',
    en: 'a breach of an earlier year of a body directly managed, disciplined in this period',
  },
  'olderBreach.directSubordinate': {
    vi: 'vi phạm năm trước của cá nhân trực tiếp quản lý, kỷ luật trong kỳ này',
    en: 'a breach of an earlier year of a person directly managed, disciplined in this period',
  },

  // What takes a case out of a ground
  'below.handled': handled,
  'coreTargets.handled': handled,
  'degenerate.handled': handled,
  'disciplined.handled': handled,
  'ledWork.handled': handled,
  'poll.handled': handled,
  'units.handled': handled,
  'breach.ownedUp': { vi: 'tự nhận khuyết điểm, vi phạm', en: 'owned up' },
  'breach.selfFound': { vi: 'tự phát hiện', en: 'self-found' },
  'breach.cured': { vi: 'đã khắc phục xong hậu quả', en: 'the damage cured in full' },

  // Levels
  'excellent.model': {
    vi: 'có nhiều thành tích nổi bật, thực sự là hình mẫu',
    en: 'truly a model with many outstanding achievements',
  },
  'excellent.initiatives': { vi: 'có sáng kiến được áp dụng', en: 'initiatives were applied' },
  'excellent.onTime': {
    vi: 'mọi nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả',
    en: 'every task on time, with quality and effect',
  },
  'excellent.peers': {
    vi: 'chính quyền, Mặt trận, đoàn thể cùng cấp đều Hoàn thành tốt nhiệm vụ trở lên',
    en: 'authority, Front and mass organisations of the level all completed well or better',
  },
  'excellent.stateRating': {
    vi: 'Nhà nước cũng xếp loại Hoàn thành xuất sắc nhiệm vụ (hoặc không thuộc diện Nhà nước xếp loại)',
    en: 'the State rating is "tasks completed excellently", too, or there is none',
  },
  'excellent.undisciplined': { vi: 'bị kỷ luật trong kỳ', en: 'disciplined in the period' },
  'excellent.members': memberDisciplined,
  'excellent.members.olderBreach': {
    vi: 'có thành viên bị kỷ luật vì vi phạm của năm trước',
    en: 'a member was disciplined for a breach of an earlier year',
  },
  'excellent.subUnits': subUnitDisciplined,
  'excellent.subUnits.olderBreach': {
    vi: 'có đơn vị trực thuộc bị kỷ luật vì vi phạm của năm trước',
    en: 'a subordinate unit was disciplined for a breach of an earlier year',
  },
  'excellent.transferredMember': {
    vi: 'có thành viên bị kỷ luật vì vi phạm ở nơi cũ',
    en: 'a member was disciplined for a breach at a former body',
  },
  'excellent.collectiveShort': collectiveShort,
  'good.members': membersSelfFound,
  'good.subUnits': subUnitsSelfFound,
  'completed.members': membersSelfFound,
  'completed.subUnits': subUnitsSelfFound,
  'excellent.noTasks': noTasks,
  'good.noTasks': noTasks,
  'completed.noTasks': noTasks,
  'excellent.head': notAboveHeaded,
  'good.head': notAboveHeaded,
  'completed.head': notAboveHeaded,
  'excellent.organisation': notAboveOrganisation,
  'good.organisation': notAboveOrganisation,
  'completed.organisation': notAboveOrganisation,
} satisfies Readonly<Record<string, Bilingual>>;
