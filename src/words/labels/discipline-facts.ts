import type {
  ActCase,
  BodyCase,
  DisciplineReadings,
  EffectCase,
  HandlingCase,
  LimitationCase,
  RelapseCase,
} from '../../discipline/index.js';
import type { Bilingual } from '../../law/index.js';
import type { Choice } from './choice.js';

/** The facts of the room, by the path at which the caller gives them. */
type Path = Exclude<
  | keyof EffectCase
  | keyof LimitationCase
  | keyof RelapseCase
  | keyof HandlingCase
  | keyof ActCase
  | keyof BodyCase,
  'track' | 'of'
>;

export const disciplineFact = {
  form: { vi: 'hình thức kỷ luật', en: 'the form of discipline' },
  effectiveOn: { vi: 'ngày kỷ luật có hiệu lực', en: 'the day the discipline took effect' },
  partyEffectiveOn: {
    vi: 'ngày kỷ luật đảng về cùng hành vi có hiệu lực',
    en: 'the day the Party discipline on the same act took effect',
  },
  servedFrom: { vi: 'ngày bắt đầu hình thức đã được thay đổi', en: 'since when the replaced form had run' },
  complaint: { vi: 'việc khiếu nại', en: 'a complaint' },
  relapse: { vi: 'việc tái phạm', en: 'a relapse' },
  newViolation: { vi: 'việc có vi phạm mới', en: 'a new violation' },
  newDecisionOn: { vi: 'ngày kỷ luật mới có hiệu lực', en: 'the day a new discipline took effect' },
  annulled: { vi: 'việc hủy bỏ kỷ luật', en: 'whether the discipline was annulled' },
  deserves: { vi: 'hình thức kỷ luật tương ứng với vi phạm', en: 'the form the act deserves' },
  actOn: { vi: 'ngày vi phạm', en: 'the day of the act' },
  newActOn: { vi: 'ngày có vi phạm mới', en: 'the day of a new act' },
  noticedOn: {
    vi: 'ngày thông báo bằng văn bản về việc xem xét kỷ luật',
    en: 'the day of the written notice of handling',
  },
  internalPolitics: { vi: 'vi phạm về chính trị nội bộ', en: 'a breach of internal political protection' },
  nationalInterest: { vi: 'vi phạm xâm hại lợi ích quốc gia', en: 'a breach against national interest' },
  falseDiploma: { vi: 'văn bằng, chứng chỉ giả, không hợp pháp', en: 'a false or unlawful diploma' },
  expulsionLevel: {
    vi: 'đảng viên vi phạm đến mức khai trừ',
    en: "a member's breach at the level of expulsion",
  },
  sameAct: { vi: 'cùng một hành vi vi phạm', en: 'the same act' },
  windowMonths: { vi: 'số tháng tính tái phạm', en: 'the window of a relapse in months' },
  illness: { vi: 'mắc bệnh hiểm nghèo, điều trị nội trú', en: 'dangerous illness, in-patient treatment' },
  pregnantOrOnMaternityLeave: { vi: 'mang thai, nghỉ thai sản', en: 'pregnant or on maternity leave' },
  childBornOn: { vi: 'ngày sinh của con nhỏ nhất', en: 'the birth of the youngest child' },
  motherUnable: { vi: 'vợ chết hoặc không thể nuôi con', en: 'the mother is dead or unable' },
  sex: { vi: 'giới tính', en: 'sex' },
  askedInWriting: { vi: 'có đề nghị xem xét bằng văn bản', en: 'handling asked for in writing' },
  prosecutedOrDetained: { vi: 'bị khởi tố, tạm giữ, tạm giam', en: 'prosecuted or detained' },
  handledAnyway: {
    vi: 'cấp có thẩm quyền chỉ đạo vẫn xem xét',
    en: 'the authority directs that it is handled all the same',
  },
  rightWayNoGain: {
    vi: 'đúng thẩm quyền, trình tự, không vụ lợi, thiệt hại do nguyên nhân khách quan',
    en: 'right authority and procedure, no gain, objective damage',
  },
  approvedInnovation: {
    vi: 'đổi mới, sáng tạo được cho phép, đúng chủ trương, động cơ trong sáng',
    en: 'approved innovation, right policy, pure motive',
  },
  severity: { vi: 'mức độ vi phạm', en: 'the grade of the breach' },
  relapseAfter: { vi: 'hình thức đã bị kỷ luật trước khi tái phạm', en: 'the form before the relapse' },
  namedAct: { vi: 'hành vi thuộc nhóm văn bản nêu', en: 'the act is one the text names' },
  remorse: { vi: 'có thái độ tiếp thu, sửa chữa, khắc phục', en: 'remorse shown' },
  mitigating: { vi: 'có tình tiết giảm nhẹ', en: 'a mitigating fact' },
  aggravating: { vi: 'có tình tiết tăng nặng', en: 'an aggravating fact' },
  dutiesNotDoneFully: {
    vi: 'người lãnh đạo không thực hiện đầy đủ trách nhiệm',
    en: 'a leader who does not do the duties fully',
  },
  seriousBreachLetHappen: {
    vi: 'người đứng đầu để xảy ra vi phạm nghiêm trọng mà không ngăn chặn',
    en: 'a head who lets a serious breach happen unstopped',
  },
  unlawfulPapersForOffice: {
    vi: 'giấy tờ không hợp pháp để được quy hoạch, bầu cử, phê chuẩn, bổ nhiệm',
    en: 'unlawful papers for planning, election, approval or appointment',
  },
  falsePapersForRecruitment: { vi: 'giấy tờ giả để được tuyển dụng', en: 'false papers for recruitment' },
  drugAddiction: {
    vi: 'nghiện ma túy, có kết luận của cơ sở y tế',
    en: 'drug addiction by medical conclusion',
  },
  prisonOrCorruptionConviction: {
    vi: 'bị phạt tù không hưởng án treo, bị kết án về tội tham nhũng',
    en: 'prison without suspension, or convicted of corruption',
  },
  convicted: { vi: 'bị kết án, bản án có hiệu lực pháp luật', en: 'convicted with legal force' },
  seconded: { vi: 'đang biệt phái', en: 'seconded' },
} satisfies Record<Path, Bilingual>;

const { annulled, relapse, newViolation, form: _, severity: __, ...asked } = disciplineFact;

/** What the yes-or-no conditions of the room ask, by rule id. */
export const disciplineFlag = {
  ...asked,
  annulled,
  relapse,
  newViolation,
  complaint: { vi: 'khiếu nại chưa được giải quyết', en: 'a complaint is pending' },
  noEnd: {
    vi: 'hình thức chấm dứt tư cách, công vụ hoặc tổ chức',
    en: 'a form that ends membership, service or the organisation',
  },
  newDecision: { vi: 'đã có kỷ luật mới', en: 'a new discipline has taken effect' },
  noLimitation: { vi: 'hình thức không áp dụng thời hiệu', en: 'a form without limitation' },
  hasChild: { vi: 'đang nuôi con nhỏ', en: 'has a small child' },
  'sex.female': { vi: 'là nữ', en: 'is a woman' },
  'sex.male': { vi: 'là nam', en: 'is a man' },
  firstAct: { vi: 'vi phạm lần đầu', en: 'a first act' },
  'severity.lessSerious': { vi: 'hậu quả ít nghiêm trọng', en: 'less serious' },
  'severity.serious': { vi: 'hậu quả nghiêm trọng', en: 'serious' },
  'severity.verySerious': { vi: 'hậu quả rất nghiêm trọng', en: 'very serious' },
  'relapseAfter.reprimand': { vi: 'tái phạm sau khiển trách', en: 'a relapse after a reprimand' },
  'relapseAfter.warning': { vi: 'tái phạm sau cảnh cáo', en: 'a relapse after a warning' },
  'relapseAfter.salaryReduction': {
    vi: 'tái phạm sau hạ bậc lương',
    en: 'a relapse after salary-step reduction',
  },
  'relapseAfter.removalFromOffice': {
    vi: 'tái phạm sau cách chức',
    en: 'a relapse after removal from office',
  },
  'form.forcedTermination': { vi: 'hình thức buộc thôi việc', en: 'the form is forced termination' },
} satisfies Readonly<Record<string, Bilingual>>;

/** What the counts of the room count, in days or months. */
export const disciplineCounted = {
  effectBegun: { vi: 'số ngày từ khi kỷ luật có hiệu lực', en: 'days since the discipline took effect' },
  effectDays: { vi: 'số ngày kỷ luật đã có hiệu lực', en: 'days the discipline has run' },
  limitationDays: { vi: 'số ngày tính thời hiệu', en: 'days of the limitation period used' },
  'relapse.after': {
    vi: 'số ngày từ kỷ luật trước đến vi phạm mới',
    en: 'days from the earlier discipline to the new act',
  },
  'relapse.within': {
    vi: 'số ngày từ kỷ luật trước đến vi phạm mới',
    en: 'days from the earlier discipline to the new act',
  },
  'relapse.later': {
    vi: 'số ngày từ kỷ luật trước đến vi phạm mới',
    en: 'days from the earlier discipline to the new act',
  },
  childMonths: { vi: 'số tháng tuổi của con', en: "the child's age in months" },
} satisfies Readonly<Record<string, Bilingual>>;

/** What each value of a reading of the room means. */
export const disciplineReading = {
  'discipline.lastDay.monthsFull': {
    vi: 'còn hiệu lực đến hết ngày tròn số tháng',
    en: 'in effect to the end of the day the months are full',
  },
  'discipline.lastDay.dayBefore': {
    vi: 'còn hiệu lực đến hết ngày liền trước ngày tròn số tháng',
    en: 'in effect to the end of the day before',
  },
  'discipline.relapseText.handling': {
    vi: 'theo văn bản xử lý vi phạm mới',
    en: 'by the text under which the new act is handled',
  },
  'discipline.relapseText.firstDecision': {
    vi: 'theo văn bản của kỷ luật trước',
    en: 'by the text of the earlier discipline',
  },
} satisfies Record<Choice<Required<DisciplineReadings>>, Bilingual>;
