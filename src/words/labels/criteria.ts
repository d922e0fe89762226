import type {
  BandLevel,
  CriteriaReadings,
  CriteriaSubject,
  Criterion,
  CriterionFamily,
  PartName,
  ReasonNotScored,
  SchemeProblemCode,
  ScoringMode,
} from '../../criteria/index.js';
import type { Bilingual } from '../../law/index.js';
import type { Choice } from './choice.js';
import { rating } from './rating/levels.js';

/** Whose criteria. */
export const criteriaSubject = {
  collective: { vi: 'tập thể lãnh đạo, quản lý', en: 'a leadership collective' },
  organisation: { vi: 'tổ chức, cơ quan, đơn vị', en: 'an organisation, agency or unit' },
  centralLeader: {
    vi: 'cán bộ lãnh đạo diện Trung ương quản lý',
    en: 'a leader under central management',
  },
  leader: { vi: 'cán bộ lãnh đạo, quản lý khác', en: 'another leader' },
  nonLeader: {
    vi: 'người không giữ chức vụ lãnh đạo, quản lý',
    en: 'somebody without a leading post',
  },
  memberOutsideSystem: {
    vi: 'đảng viên không làm việc trong hệ thống chính trị',
    en: 'a member outside the political system',
  },
  cadre: { vi: 'cán bộ', en: 'a cadre' },
  civilServant: {
    vi: 'công chức không giữ chức vụ lãnh đạo, quản lý',
    en: 'a civil servant without a leading post',
  },
  leadingCivilServant: { vi: 'công chức lãnh đạo, quản lý', en: 'a leading civil servant' },
  publicEmployee: {
    vi: 'viên chức không giữ chức vụ quản lý',
    en: 'a public employee who does not manage',
  },
  managingPublicEmployee: { vi: 'viên chức quản lý', en: 'a managing public employee' },
  agency: { vi: 'cơ quan hành chính nhà nước', en: 'a State administrative agency' },
  serviceUnit: { vi: 'đơn vị sự nghiệp công lập', en: 'a public service unit' },
} satisfies Record<CriteriaSubject, Bilingual>;

/** The three families of criteria. */
export const criterionFamily = {
  qualities: {
    vi: 'phẩm chất chính trị, đạo đức, lối sống, kỷ luật',
    en: 'political quality, ethics, lifestyle, discipline',
  },
  results: { vi: 'kết quả thực hiện nhiệm vụ', en: 'results of tasks' },
  innovation: {
    vi: 'đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm',
    en: 'innovation, daring to think, act and answer',
  },
} satisfies Record<CriterionFamily, Bilingual>;

/** What a part of a frame is. */
export const criterionKind = {
  root: { vi: 'nhóm tiêu chí', en: 'part of the frame' },
  group: { vi: 'tiêu chí lớn', en: 'group' },
  item: { vi: 'tiêu chí', en: 'criterion' },
  bloc: { vi: 'khối', en: 'bloc' },
} satisfies Record<Criterion['kind'], Bilingual>;

/** The level a band of points leads to. */
export const bandLevel = rating satisfies Record<BandLevel, Bilingual>;

/** The parts of a table of points. */
export const part = {
  general: { vi: 'tiêu chí chung', en: 'general criteria' },
  results: { vi: 'kết quả thực hiện nhiệm vụ', en: 'results of tasks' },
  own: { vi: 'thang điểm riêng', en: 'a scale of its own' },
} satisfies Record<PartName, Bilingual>;

/** How an item is marked. */
export const scoringMode = {
  binary: { vi: 'đủ điểm hoặc không điểm', en: 'all of its points or none' },
  graded: { vi: 'chấm trong mức điểm tối đa', en: 'any points up to its most' },
} satisfies Record<ScoringMode, Bilingual>;

/** What is wrong with a table of points. */
export const schemeProblem = {
  partMissing: { vi: 'thiếu một phần của khung', en: 'a part of the frame is missing' },
  sumOfPart: { vi: 'tổng điểm của phần không đúng', en: 'the part does not come to its points' },
  sumOfItems: {
    vi: 'điểm của nhóm không bằng tổng các mục',
    en: 'the group is not the sum of its items',
  },
  unknownParent: { vi: 'mục cấp trên không có trong bảng', en: 'the item above is not in the table' },
  parentCycle: { vi: 'các mục chứa lẫn nhau', en: 'items contain one another' },
  notCovered: { vi: 'tiêu chí của khung chưa có điểm', en: 'a criterion of the frame has no points' },
  outsideFrame: { vi: 'mục nằm ngoài khung', en: 'the item stands outside the frame' },
  otherWords: { vi: 'tên tiêu chí khác khung', en: 'the criterion has other words than the frame' },
  bandsNotDescending: {
    vi: 'các mức không xếp từ cao xuống thấp',
    en: 'the bands do not run from the top down',
  },
  bandsIncomplete: { vi: 'mức cuối không bắt đầu từ 0', en: 'the last band does not start at 0' },
  bandAboveTop: { vi: 'mức cao hơn tổng điểm', en: 'the band is above the total' },
  otherBands: { vi: 'các mức khác văn bản', en: 'the bands are not those of the regulation' },
  notReachable: {
    vi: 'có đối tượng không thể đạt đủ điểm của phần này',
    en: 'not everybody can reach all points of the part',
  },
  bonusAboveTop: {
    vi: 'điểm thưởng có thể đưa tổng điểm vượt thang điểm',
    en: 'bonuses may carry the total past the scale',
  },
  mainItem: { vi: 'tỷ trọng của mục chính không đúng', en: 'the main item has a wrong weight' },
} satisfies Record<SchemeProblemCode, Bilingual>;

/** What each value of a reading on criteria means. */
export const criteriaReading = {
  'criteria.annex2Points.none': { vi: 'không in điểm', en: 'no points are printed' },
  'criteria.annex2Points.printed': { vi: 'in 18/4/8', en: '18/4/8 are printed' },
  'criteria.factorCap.capped': { vi: 'tính tối đa 100 % mỗi yếu tố', en: 'each factor at most 100 %' },
  'criteria.factorCap.uncapped': { vi: 'không giới hạn', en: 'without a limit' },
  'criteria.deductionScope.perProduct': {
    vi: 'trừ điểm của từng sản phẩm, đến hết thì thôi',
    en: 'off the points of each product, down to nothing',
  },
  'criteria.deductionScope.wholeLine': { vi: 'trừ trên cả đầu việc', en: 'off the whole line of work' },
  'criteria.lateProduct.lessStep': {
    vi: 'sản phẩm chậm bị trừ 25 % mỗi lần',
    en: 'a late product loses 25 % each time',
  },
  'criteria.lateProduct.nothing': {
    vi: 'sản phẩm chậm không được điểm tiến độ',
    en: 'a late product has no points of progress',
  },
  'criteria.periodAggregation.meanOfPeriods': {
    vi: 'bình quân tổng điểm các kỳ',
    en: 'the mean of the totals of the periods',
  },
  'criteria.periodAggregation.accumulated': {
    vi: 'cộng dồn số hoàn thành trên số được giao; d, đ, e lấy bình quân',
    en: 'what was done over what was assigned, accumulated; d, đ, e on average',
  },
  'criteria.periodAggregation.accumulatedMinimum': {
    vi: 'cộng dồn số hoàn thành trên số được giao; d, đ, e lấy mức thấp nhất',
    en: 'what was done over what was assigned, accumulated; the lowest d, đ, e',
  },
} satisfies Record<Choice<Required<CriteriaReadings>>, Bilingual>;

/** The facts of scores and KPI formulas. */
const kpiFact = {
  A: { vi: 'yếu tố A (số lượng)', en: 'factor A (quantity)' },
  B: { vi: 'yếu tố B (chất lượng)', en: 'factor B (quality)' },
  C: { vi: 'yếu tố C (tiến độ)', en: 'factor C (schedule)' },
  D: { vi: 'yếu tố D (lãnh đạo, chỉ đạo)', en: 'factor D (leading)' },
  a: { vi: 'yếu tố a (số lượng)', en: 'factor a (quantity)' },
  b: { vi: 'yếu tố b (chất lượng)', en: 'factor b (quality)' },
  c: { vi: 'yếu tố c (tiến độ)', en: 'factor c (schedule)' },
  d: {
    vi: 'yếu tố d (kết quả của đơn vị, lĩnh vực phụ trách)',
    en: 'factor d (result of the unit or field)',
  },
  dd: { vi: 'yếu tố đ (khả năng tổ chức triển khai)', en: 'factor đ (ability to organise)' },
  e: { vi: 'yếu tố e (năng lực tập hợp, đoàn kết)', en: 'factor e (ability to gather and unite)' },
  'a.assigned': { vi: 'số lượng được giao (yếu tố a)', en: 'what was assigned (factor a)' },
  'b.assigned': { vi: 'số lượng được giao (yếu tố b)', en: 'what was assigned (factor b)' },
  'c.assigned': { vi: 'số lượng được giao (yếu tố c)', en: 'what was assigned (factor c)' },
  products: { vi: 'sản phẩm, công việc được giao', en: 'the products and work assigned' },
  'products[].majorFaults': {
    vi: 'số lần lỗi lớn về nội dung, theo từng sản phẩm',
    en: 'major faults of content, product by product',
  },
  'products[].delays': {
    vi: 'số lần chậm tiến độ, theo từng sản phẩm',
    en: 'delays, product by product',
  },
  'products[].objective.confirmed': {
    vi: 'việc cấp có thẩm quyền xác nhận nguyên nhân khách quan',
    en: 'whether the authority confirmed the objective cause',
  },
  'd.staffScores[]': { vi: 'điểm của kỳ của công chức thuộc quyền', en: 'the points of one of the staff' },
  'dd.allOnTimeWithQuality': {
    vi: 'việc hoàn thành mọi nhiệm vụ đúng tiến độ, chất lượng (yếu tố đ)',
    en: 'whether all tasks were on time and of quality (factor đ)',
  },
  'dd.initiative': {
    vi: 'việc có sáng kiến, giải pháp tổ chức hiệu quả (yếu tố đ)',
    en: 'whether there was an initiative or effective solution (factor đ)',
  },
  'dd.shortcomings': {
    vi: 'việc có thiếu sót trong lãnh đạo, điều hành (yếu tố đ)',
    en: 'whether there were shortcomings in leading (factor đ)',
  },
  'dd.prolongedDelay': {
    vi: 'việc chậm trễ kéo dài (yếu tố đ)',
    en: 'whether delay was prolonged (factor đ)',
  },
  'e.unitedEnvironment': {
    vi: 'việc giữ môi trường làm việc đoàn kết (yếu tố e)',
    en: 'whether the environment was united (factor e)',
  },
  'e.effectiveCoordination': {
    vi: 'việc phối hợp hiệu quả (yếu tố e)',
    en: 'whether coordination was effective (factor e)',
  },
  'e.complaintsOfConflict': {
    vi: 'khiếu nại, phản ánh về mâu thuẫn nội bộ kéo dài, mất đoàn kết (yếu tố e)',
    en: 'complaints of prolonged internal conflict or disunity (factor e)',
  },
  general: { vi: 'điểm tiêu chí chung', en: 'points of the general criteria' },
  bonus: { vi: 'cách tính điểm thưởng', en: 'how the bonus is reckoned' },
  deductions: { vi: 'điểm trừ', en: 'deductions' },
  bonuses: { vi: 'điểm thưởng', en: 'bonuses' },
  collective: { vi: 'KPI của tập thể', en: 'the KPI of the collective' },
  tasks: { vi: 'nhiệm vụ được giao', en: 'the tasks assigned' },
} satisfies Readonly<Record<string, Bilingual>>;

/** The same facts in a period of a year: `periods[].kpi.d`. */
const inPeriod = Object.fromEntries(
  Object.entries(kpiFact).map(([path, words]) => [`periods[].kpi.${path}`, words]),
) as Record<`periods[].kpi.${keyof typeof kpiFact}`, Bilingual>;

/** The facts of frames, scores, KPI formulas and averages. */
export const criteriaFact = {
  ...kpiFact,
  ...inPeriod,
  periods: { vi: 'tháng, quý có điểm', en: 'months or quarters that were scored' },
  'periods[].total': { vi: 'điểm của tháng, quý', en: 'the points of the month or quarter' },
  'periods[].kpi': {
    vi: 'số được giao, số hoàn thành của tháng, quý',
    en: 'what was assigned and done in the month or quarter',
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** Why a month or quarter has no points. */
export const notScored = {
  nothingAssigned: { vi: 'không được giao nhiệm vụ', en: 'nothing was assigned' },
  absent: { vi: 'không làm việc trong kỳ', en: 'not worked in' },
} satisfies Record<ReasonNotScored, Bilingual>;
