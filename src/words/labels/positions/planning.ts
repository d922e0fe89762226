import type { Bilingual } from '../../../law/index.js';
import type {
  CongressAge,
  CongressLevel,
  PlanCountsAnswer,
  PlanningOutcome,
  ReferenceBody,
} from '../../../positions/index.js';

/** Whether somebody may be planned. */
export const planning = {
  mayBePlanned: { vi: 'đủ điều kiện xem xét quy hoạch', en: 'fit to be planned' },
  mayNotBePlanned: { vi: 'chưa đủ điều kiện quy hoạch', en: 'not fit to be planned' },
} satisfies Record<PlanningOutcome, Bilingual>;

/** Whether the numbers of a plan are lawful. */
export const planCounts = {
  within: { vi: 'số lượng quy hoạch trong giới hạn', en: 'the plan keeps within its limits' },
  exceeded: { vi: 'số lượng quy hoạch vượt giới hạn', en: 'the plan goes beyond its limits' },
} satisfies Record<NonNullable<PlanCountsAnswer['outcome']>, Bilingual>;

/** Whether somebody is of age for a congress. */
export const congressAge = {
  ofAge: { vi: 'đủ thời gian công tác để tham gia cấp ủy', en: 'enough working time left' },
  tooOld: { vi: 'không đủ thời gian công tác để tham gia cấp ủy', en: 'too little working time left' },
} satisfies Record<CongressAge, Bilingual>;

/** The committees of the congresses of 2025, and the State bodies after them. */
export const congressLevel = {
  grassroots: { vi: 'cấp ủy cơ sở', en: 'grassroots committees' },
  aboveGrassroots: {
    vi: 'cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
    en: 'committees directly above the grassroots',
  },
  commune: { vi: 'đảng ủy cấp xã', en: 'commune committees' },
  centralDirect: {
    vi: 'cấp ủy trực thuộc Trung ương',
    en: 'committees directly under the Centre',
  },
  stateBodies: { vi: 'cơ quan nhà nước', en: 'State bodies' },
} satisfies Record<CongressLevel, Bilingual>;

/** Bodies with a month of reference of their own. */
export const referenceBody = {
  ...congressLevel,
  front: { vi: 'Mặt trận Tổ quốc Việt Nam', en: 'the Fatherland Front' },
  socioPolitical: { vi: 'tổ chức chính trị - xã hội', en: 'socio-political organisations' },
} satisfies Record<ReferenceBody, Bilingual>;
