import * as z from 'zod';
import { isoDate } from '../calendar/index.js';

/** The track a form of discipline belongs to: the Party's, or the State's on cadres, civil servants, public employees. */
export const trackSchema = z.enum(['party', 'cadre', 'civilServant', 'publicEmployee', 'massOrganisation']);
/** The track a form of discipline belongs to: the Party's, the State's on each kind of official, a mass organisation's. */
export type DisciplineTrack = z.infer<typeof trackSchema>;

export const formSchema = z.enum([
  'reprimand',
  'warning',
  'salaryReduction',
  'demotion',
  'removalFromOffice',
  'forcedTermination',
  'recall',
  'expulsion',
  'dissolution',
  'titleAnnulment',
]);
/**
 * A form of discipline: khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức, buộc thôi việc, bãi nhiệm, khai
 * trừ; of an organisation also giải tán; of somebody who left or retired xóa tư cách chức vụ. Which of them a track knows on a day: {@link disciplineForms}.
 */
export type DisciplineForm = z.infer<typeof formSchema>;

export const disciplineSchema = z.strictObject({
  /** Who was disciplined, seen from the person or body that is rated. */
  of: z.enum(['self', 'member', 'subUnit', 'directSubordinate']),
  form: formSchema,
  track: trackSchema.optional(),
  /** The calendar year of the breach (năm xảy ra vi phạm). */
  actYear: z.int().min(1930).max(2199),
  /** The breach was committed in the body now rated, not in a former one. */
  actHere: z.boolean().optional(),
  /** The day of the decision, or of the decision that made the form heavier. */
  decidedOn: isoDate,
  /** Liên quan đến chức trách, nhiệm vụ trong thực thi công vụ. */
  linkedToDuty: z.boolean().optional(),
  /** Suy thoái về tư tưởng chính trị, đạo đức, lối sống. */
  decline: z.boolean().optional(),
  /** Of a member: linked to the duty and power of the present collective. */
  linkedToCollectiveDuty: z.boolean().optional(),
  /** Tự phát hiện và đã khắc phục xong hậu quả. */
  selfFoundAndRemedied: z.boolean().optional(),
  /** Tham nhũng, lãng phí, tiêu cực. */
  corruptWastefulOrNegative: z.boolean().optional(),
  /** Trong quá trình thực thi nhiệm vụ: the act was committed while performing duties. */
  inPerformingDuty: z.boolean().optional(),
  /** The same act has already made the person's State rating "không hoàn thành nhiệm vụ"; the year says which one. */
  usedForStateRating: z.union([z.boolean(), z.int().min(1930).max(2199)]).optional(),
  /** The act, by an id of the caller's: two decisions on one act (Party and State) carry the same. */
  act: z.string().min(1).optional(),
  /** The day the decision took effect; default: the day of the decision. */
  effectiveOn: isoDate.optional(),
});
/** One disciplinary decision, as a rating looks at it: form, the year and place of the breach, its link to duty, the day of the decision. */
export type Discipline = z.infer<typeof disciplineSchema>;

/** Whom a form is for: a member, one on probation, an organisation; an official who leads, who does not, who left or retired. */
export const disciplinedKinds = [
  'member',
  'probationaryMember',
  'organisation',
  'leader',
  'nonLeader',
  'former',
] as const;
/** Whom a form of discipline is for. */
export type DisciplinedKind = (typeof disciplinedKinds)[number];
