import type {
  DueWhy,
  LineCoverage,
  PlanConflictKind,
  PlanForm,
  PlanMember,
  PlanOutcome,
} from '../../assignment/index.js';
import type { Bilingual } from '../../law/index.js';

/** Whether a plan states what it must. */
export const movementPlan = {
  planComplete: { vi: 'kế hoạch nêu đủ nội dung', en: 'the plan states what it must' },
  planIncomplete: { vi: 'kế hoạch chưa nêu đủ nội dung', en: 'the plan does not state all it must' },
} satisfies Record<PlanOutcome, Bilingual>;

/** What a line of a plan states. */
export const planMember = {
  number: { vi: 'số lượng', en: 'the number' },
  need: { vi: 'nhu cầu', en: 'the need' },
  position: { vi: 'vị trí', en: 'the position' },
  title: { vi: 'chức danh', en: 'the title' },
  form: { vi: 'hình thức', en: 'the form' },
  place: { vi: 'địa bàn', en: 'the place' },
  duration: { vi: 'thời hạn', en: 'the duration' },
  policy: { vi: 'chính sách', en: 'the policy' },
  afterwards: { vi: 'dự kiến bố trí sau luân chuyển', en: 'the arrangement afterwards' },
  start: { vi: 'thời điểm bắt đầu', en: 'the start' },
} satisfies Record<PlanMember, Bilingual>;

/** The forms of movement a plan may hold. */
export const planForm = {
  rotation: { vi: 'luân chuyển', en: 'rotation' },
  transfer: { vi: 'điều động', en: 'transfer' },
  secondment: { vi: 'biệt phái', en: 'secondment' },
  positionChange: { vi: 'chuyển đổi vị trí công tác', en: 'change of position' },
} satisfies Record<PlanForm, Bilingual>;

/** Whether a line can be filled. */
export const lineCoverage = {
  enough: { vi: 'đủ người đáp ứng điều kiện', en: 'enough persons meet the conditions' },
  byException: {
    vi: 'chỉ đủ khi có trường hợp đặc biệt được cho phép',
    en: 'enough only with special cases allowed',
  },
  open: { vi: 'chưa rõ có đủ hay không', en: 'not known whether enough' },
  short: { vi: 'thiếu người đáp ứng điều kiện', en: 'too few meet the conditions' },
  notStated: {
    vi: 'chưa nêu hình thức, lý do hoặc số lượng',
    en: 'form, ground or number is not stated',
  },
} satisfies Record<LineCoverage, Bilingual>;

/** Why somebody is to move. */
export const dueWhy = {
  twoTerms: {
    vi: 'giữ chức vụ cấp trưởng đủ hai nhiệm kỳ liên tiếp',
    en: 'head for two consecutive terms',
  },
  localHead: {
    vi: 'là người địa phương ở chức danh phải không là người địa phương',
    en: 'a local person where the head must not be one',
  },
  positionCycle: {
    vi: 'đến thời hạn định kỳ chuyển đổi vị trí công tác',
    en: 'the cycle of a listed post is full',
  },
} satisfies Record<DueWhy, Bilingual>;

/** What does not go together in a plan. */
export const planConflict = {
  personTwice: { vi: 'một người được nêu ở nhiều dòng', en: 'one person in several lines' },
  tooManyNamed: { vi: 'số người được nêu vượt số lượng', en: 'more named than the line has places' },
  noSuccessor: {
    vi: 'cấp trưởng chuyển đi mà không dòng nào bố trí người thay',
    en: 'a head leaves and no line fills the post',
  },
  localHead: {
    vi: 'bố trí người địa phương vào chức danh phải không là người địa phương',
    en: 'a local person for an office whose holder must not be one',
  },
  beyondTwoTerms: {
    vi: 'tiếp tục làm cấp trưởng ở cùng một nơi quá hai nhiệm kỳ liên tiếp',
    en: 'another term as head of the same place, beyond two',
  },
} satisfies Record<PlanConflictKind, Bilingual>;

const inEveryLine = ({ vi, en }: Bilingual): Bilingual => ({
  vi: `mọi dòng luân chuyển đều nêu ${vi}`,
  en: `every line of rotation states ${en}`,
});

/** What the texts ask of every line, by rule id. */
export const planFlag = Object.fromEntries(
  Object.entries(planMember).map(([member, words]) => [`plan.${member}`, inEveryLine(words)]),
) as Record<`plan.${PlanMember}`, Bilingual>;
