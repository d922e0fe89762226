import type { Bilingual } from '../../../law/index.js';
import type { StateKind, StateSubject } from '../../../rating/index.js';

/** Whom or what the State rates. */
export const stateKind = {
  cadre: { vi: 'cán bộ', en: 'a cadre' },
  civilServant: { vi: 'công chức', en: 'a civil servant' },
  publicEmployee: { vi: 'viên chức', en: 'a public employee' },
  contractWorker: { vi: 'người lao động hợp đồng', en: 'a contract worker' },
  agency: { vi: 'cơ quan hành chính nhà nước', en: 'a State administrative agency' },
  serviceUnit: { vi: 'đơn vị sự nghiệp công lập', en: 'a public service unit' },
} satisfies Record<StateKind, Bilingual>;

/** The same, with leaders apart. */
export const stateSubject = {
  ...stateKind,
  leadingCivilServant: {
    vi: 'công chức giữ chức vụ lãnh đạo, quản lý',
    en: 'a civil servant holding a leading or managing post',
  },
  managingPublicEmployee: { vi: 'viên chức quản lý', en: 'a managing public employee' },
} satisfies Record<StateSubject, Bilingual>;

/** The facts of a State rating that the Party side does not ask for, by the path at which the caller gives them. */
export const stateFact = {
  'facts.attendance.monthsWorked': {
    vi: 'thời gian công tác trong năm, tính bằng tháng',
    en: 'months of work in the year',
  },
  'facts.attendance.monthsAbsent': {
    vi: 'số tháng nghỉ không tham gia công tác theo quy định',
    en: 'months of lawful absence in the year',
  },
  'facts.attendance.maternity': { vi: 'việc nghỉ thai sản trong năm', en: 'whether on maternity leave' },
  'facts.attendance.insuredSickLeave': {
    vi: 'việc nghỉ ốm hưởng bảo hiểm xã hội',
    en: 'whether the time not worked was insured sick leave',
  },
  'facts.general': {
    vi: 'số tiêu chí chung chưa đạt yêu cầu của mức',
    en: 'general criteria below what the level asks',
  },
  'facts.criteria.failed': {
    vi: 'số tiêu chí chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp',
    en: 'own criteria short in quality, schedule or effect',
  },
  'facts.criteria.total': { vi: 'tổng số tiêu chí của bản thân', en: 'all own criteria' },
  'facts.work.highEfficiency': {
    vi: 'nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả cao',
    en: 'tasks on time, with quality and high effect',
  },
  'facts.suspension': { vi: 'việc bị tạm đình chỉ công tác', en: 'whether suspended from work' },
  unitHasRegulation: {
    vi: 'việc đơn vị đã ban hành quy chế đánh giá, xếp loại',
    en: 'whether the unit has issued its own regulation on rating',
  },
} satisfies Readonly<Record<string, Bilingual>>;

const degenerate = {
  vi: 'có biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" theo kết luận của cấp có thẩm quyền',
  en: 'degenerate, "self-evolved", "self-transformed", as the authority judges',
};
const corruption = {
  vi: 'đơn vị phụ trách trực tiếp liên quan tham ô, tham nhũng, lãng phí và bị xử lý theo pháp luật',
  en: 'a unit directly in charge is linked to embezzlement, corruption or waste and was handled by law',
};
const wrongdoing = {
  vi: 'bị kết luận có sai phạm trong công tác cán bộ, mất đoàn kết, bè phái, chạy chức, chạy quyền',
  en: 'wrongdoing in personnel work, disunity, factions or running for posts was concluded',
};
const forceMajeure = { vi: 'có lý do bất khả kháng', en: 'there was force majeure' };
const onMaternityLeave = { vi: 'nghỉ thai sản', en: 'on maternity leave' };

/** What a yes-or-no condition of the State texts asks, by its rule id without the text. */
export const stateFlag = {
  'scope.maternity': onMaternityLeave,
  'scope.sickLeave': { vi: 'nghỉ ốm hưởng bảo hiểm xã hội', en: 'on sick leave under social insurance' },
  suspended: {
    vi: 'bị tạm đình chỉ công tác trong năm',
    en: 'suspended from work in the year',
  },
  concluded: { vi: 'cấp có thẩm quyền đã kết luận', en: 'the competent authority has concluded it' },
  harmfulToPrestige: {
    vi: 'ảnh hưởng xấu đến uy tín của bản thân và cơ quan, đơn vị',
    en: 'it hurt the standing of the person and the body',
  },
  handledBelow: {
    vi: 'đã phát hiện, báo cáo, xử lý và khắc phục',
    en: 'found, reported, handled and remedied',
  },
  corruptionHandledByLaw: corruption,
  'notCompleted.degenerate': degenerate,
  'notCompleted.disciplined': {
    vi: 'bị kỷ luật thuộc trường hợp văn bản tính trong năm',
    en: 'disciplined as the text counts it in the year',
  },
  'notCompleted.corruption': corruption,
  'unit.notCompleted.wrongdoing': wrongdoing,
  'agency.notCompleted.wrongdoing': wrongdoing,
  'unit.notCompleted.forceMajeure': forceMajeure,
  'agency.notCompleted.forceMajeure': forceMajeure,
} satisfies Readonly<Record<string, Bilingual>>;

/** What each value of a reading of the State texts means. */
export const stateReading = {
  'rating.stateAgain.yearsOwnText': { vi: 'văn bản của chính năm đó', en: 'the text of that year' },
  'rating.stateAgain.textOfTheDay': { vi: 'văn bản của ngày xếp loại lại', en: 'the text of the day' },
  'rating.sixMonthsAbsent.ceiling': { vi: 'vẫn bị giới hạn', en: 'the ceiling applies' },
  'rating.sixMonthsAbsent.noCeiling': { vi: 'không bị giới hạn', en: 'no ceiling' },
  'rating.noSubordinateUnits.void': {
    vi: 'bỏ qua điều kiện về đơn vị',
    en: 'the conditions on units are void',
  },
  'rating.noSubordinateUnits.refuse': {
    vi: 'chưa kết luận được',
    en: 'they cannot be judged',
  },
  'rating.generalBelow.undetermined': { vi: 'để ngỏ', en: 'left open' },
  'rating.generalBelow.notCompleted': {
    vi: 'xếp loại Không hoàn thành nhiệm vụ',
    en: '"tasks not completed"',
  },
  'rating.disciplineSwitch.ratingDay': { vi: 'ngày xếp loại', en: 'the day of the rating' },
  'rating.disciplineSwitch.effectiveDay': {
    vi: 'ngày kỷ luật có hiệu lực',
    en: 'the day the discipline took effect',
  },
  'rating.disciplineSwitch.assessmentYear': { vi: 'năm đánh giá', en: 'the year assessed' },
  'rating.doubleDecisionYear.firstDecision': {
    vi: 'năm của kỷ luật có hiệu lực trước',
    en: 'the year of the first decision',
  },
  'rating.doubleDecisionYear.laterDecision': {
    vi: 'năm của kỷ luật có hiệu lực sau',
    en: 'the year of the later decision',
  },
  'rating.concludedGovernsAll.yes': {
    vi: 'mọi trường hợp đều phải có kết luận',
    en: 'every case must be concluded',
  },
  'rating.concludedGovernsAll.onlyFirst': {
    vi: 'chỉ trường hợp đầu phải có kết luận',
    en: 'only the first must be concluded',
  },
  'rating.suspensionCancelled.dropped': { vi: 'bỏ căn cứ', en: 'the ground is dropped' },
  'rating.suspensionCancelled.kept': { vi: 'giữ căn cứ', en: 'the ground stays' },
  'rating.nd335HeadCeiling.ceiling': { vi: 'không cao hơn cơ quan', en: 'not above the agency' },
  'rating.nd335HeadCeiling.none': { vi: 'không giới hạn', en: 'no ceiling' },
  'rating.agencyModel.undetermined': { vi: 'để ngỏ', en: 'left open' },
  'rating.agencyModel.asServiceUnits': {
    vi: 'theo khuôn Nghị định 233/2026',
    en: 'in the mould of Decree 233/2026',
  },
  'rating.sickMaternityUnderSix.rated': {
    vi: 'xếp loại theo thời gian làm việc thực tế',
    en: 'rated on the time actually worked',
  },
  'rating.sickMaternityUnderSix.notRated': { vi: 'không xếp loại', en: 'not rated' },
} satisfies Readonly<Record<string, Bilingual>>;
