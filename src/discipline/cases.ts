import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { disciplinedKinds, formSchema, trackSchema } from './model.js';

const flag = z.boolean().optional();
const who = { track: trackSchema, of: z.enum(disciplinedKinds) };

export const effectCaseSchema = z.strictObject({
  track: trackSchema,
  form: formSchema,
  /** Of the Party the day of publication, of the State the day of effect. */
  effectiveOn: isoDate,
  /** Of a State decision: the day the Party decision on the same act took effect; `null`: there is none. */
  partyEffectiveOn: isoDate.nullable().optional(),
  /** Of a form that was changed: since when the replaced form had run; the time served is deducted. */
  servedFrom: isoDate.optional(),
  /** Khiếu nại: none (`null`), pending, or answered on a day. */
  complaint: z.strictObject({ answeredOn: isoDate.optional() }).nullable().optional(),
  relapse: flag,
  /** Vi phạm mới. */
  newViolation: flag,
  /** The day a new decision on a new act took effect; `null`: none. */
  newDecisionOn: isoDate.nullable().optional(),
  /** Hủy bỏ. */
  annulled: flag,
});
/** One disciplinary decision and what became of it. An absent fact is not known; `null` is "none". */
export type EffectCase = z.infer<typeof effectCaseSchema>;

/** How a decision stands on a day. */
export type EffectStanding = 'notYetEffective' | 'running' | 'prolonged' | 'lapsed' | 'annulled' | 'noEnd';

export const limitationGrounds = [
  'internalPolitics',
  'nationalInterest',
  'falseDiploma',
  'expulsionLevel',
] as const;
/** Acts no limitation protects: internal political protection, national interest, false diplomas, a member's breach at the level of expulsion. */
export type LimitationGround = (typeof limitationGrounds)[number];

export const limitationCaseSchema = z.strictObject({
  ...who,
  /** The form the act deserves. */
  deserves: formSchema,
  /** The day of the act. */
  actOn: isoDate,
  /** The day of a new act, which starts the clock of the old one anew. */
  newActOn: isoDate.optional(),
  /** The written notice of handling; `null`: not given yet. */
  noticedOn: isoDate.nullable().optional(),
  internalPolitics: flag,
  nationalInterest: flag,
  falseDiploma: flag,
  expulsionLevel: flag,
});
/** An act to be handled. */
export type LimitationCase = z.infer<typeof limitationCaseSchema>;

/** Whether a form may still be given. */
export type LimitationOutcome = 'withinLimitation' | 'limitationExpired';

export const relapseCaseSchema = z.strictObject({
  track: trackSchema,
  /** The day the first decision took effect. */
  effectiveOn: isoDate,
  /** The day of the new act. */
  actOn: isoDate,
  sameAct: flag,
  /** The window of a text that could not be read, in months. */
  windowMonths: z.int().min(1).max(600).optional(),
});
/** A new act after a decision. */
export type RelapseCase = z.infer<typeof relapseCaseSchema>;

/** What a new act is. */
export type RelapseOutcome = 'relapse' | 'firstTime' | 'firstTimeAggravating';

export const handlingCaseSchema = z.strictObject({
  track: trackSchema,
  /** Mắc bệnh hiểm nghèo, đang điều trị nội trú. */
  illness: flag,
  /** Mang thai, nghỉ thai sản. */
  pregnantOrOnMaternityLeave: flag,
  /** The birth of the youngest child; `null`: none. */
  childBornOn: isoDate.nullable().optional(),
  /** Of a man: his wife died or cannot care for the child. */
  motherUnable: flag,
  sex: z.enum(['female', 'male']).optional(),
  /** The person asks in writing to be handled. */
  askedInWriting: flag,
  /** Khởi tố, tạm giữ, tạm giam. */
  prosecutedOrDetained: flag,
  /** The competent authority decides otherwise for a prosecuted or detained person. */
  handledAnyway: flag,
  /** Đúng thẩm quyền, trình tự, thủ tục; không vụ lợi; thiệt hại do nguyên nhân khách quan. */
  rightWayNoGain: flag,
  /** Đề xuất đổi mới, sáng tạo được cấp có thẩm quyền cho phép, đúng chủ trương, động cơ trong sáng. */
  approvedInnovation: flag,
});
/** The circumstances that defer handling or exempt from it. */
export type HandlingCase = z.infer<typeof handlingCaseSchema>;
/** The same with the whole months of the child's age. */
export interface JudgedHandling extends HandlingCase {
  readonly childMonths: number | undefined;
}

/** Whether discipline is handled now. */
export type HandlingOutcome = 'handledNow' | 'handlingDeferred' | 'exemptFromDiscipline';

export const severities = ['lessSerious', 'serious', 'verySerious'] as const;
/** Ít nghiêm trọng, nghiêm trọng, rất nghiêm trọng. */
export type Severity = (typeof severities)[number];

export const actCaseSchema = z.strictObject({
  ...who,
  /** The day of the act: one older than the text may be judged by the milder old one. */
  actOn: isoDate.optional(),
  severity: z.enum(severities).optional(),
  /** The form after which the same act is a relapse; `null`: a first act. */
  relapseAfter: formSchema.nullable().optional(),
  /** The act is one of the groups the text names for the lightest form. */
  namedAct: flag,
  /** Thái độ tiếp thu, cầu thị, chủ động sửa chữa, khắc phục. */
  remorse: flag,
  /** At least one mitigating fact, one aggravating fact. */
  mitigating: flag,
  aggravating: flag,
  /** Of a leader: duties not done fully; of a head: a serious breach let happen unstopped. */
  dutiesNotDoneFully: flag,
  seriousBreachLetHappen: flag,
  /** Unlawful papers for planning, election, approval or appointment. */
  unlawfulPapersForOffice: flag,
  /** False papers for recruitment. */
  falsePapersForRecruitment: flag,
  /** Nghiện ma túy, with a medical conclusion. */
  drugAddiction: flag,
  /** Sentenced to prison without suspension, or convicted of corruption, in legal force. */
  prisonOrCorruptionConviction: flag,
  /** Any conviction in legal force. */
  convicted: flag,
});
/** An act and its circumstances. */
export type ActCase = z.infer<typeof actCaseSchema>;

export const bodyCaseSchema = z.strictObject({
  track: trackSchema,
  /** Biệt phái. */
  seconded: flag,
  /** The form to be given. */
  form: formSchema.optional(),
});
/** Whom to discipline, from the side of the bodies. */
export type BodyCase = z.infer<typeof bodyCaseSchema>;

/** The body that disciplines: that of the present post, the host of a secondment, its sender. */
export type DiscipliningBody = 'presentBody' | 'hostBody' | 'sendingBody';
