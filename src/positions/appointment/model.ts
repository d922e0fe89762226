import * as z from 'zod';
import { isoDate, type YearMonth, yearMonth } from '../../calendar/index.js';
import { trackSchema } from '../../discipline/index.js';
import { eachOnce } from '../../input/index.js';

export const moves = ['higher', 'equal', 'lower'] as const;
/**
 * The new post against the present one: chức vụ cao hơn, tương đương, thấp hơn. A first leading post is a higher one. It is a
 * matter of rank, never of managing level.
 */
export type Move = (typeof moves)[number];

export const kinds = ['partyCadre', 'civilServant', 'publicEmployee'] as const;
/** Whose rules bind beside those of the Party: công chức, viên chức, or nobody's. */
export type Kind = (typeof kinds)[number];

export const levels = ['excellent', 'good', 'completed', 'notCompleted', 'notRated'] as const;

const yearlyRating = z.strictObject({ year: z.int().min(1930).max(2199), level: z.enum(levels) }).readonly();
/** One yearly rating; `notRated` where it is known that the person was not rated. */
export type YearlyRating = z.infer<typeof yearlyRating>;
export const ratingsSchema = z
  .array(yearlyRating)
  .readonly()
  .check(({ value, issues }) =>
    eachOnce(
      issues,
      value.map(({ year }) => String(year)),
      (index) => [index, 'year'],
      'each year once',
    ),
  );

const tenure = z
  .strictObject({
    from: isoDate,
    /** Last day; absent of the post still held. */
    to: isoDate.optional(),
    /** `acting` (giao quyền) does not count as time in post. */
    as: z.enum(['present', 'equivalent', 'acting']),
  })
  .readonly();
/** A post as it was held, against the present one. */
export type Tenure = z.infer<typeof tenure>;

const disciplined = z
  .strictObject({
    /** The forms with which an official stays in service; expulsion, recall and dismissal end it. */
    form: z.enum(['reprimand', 'warning', 'salaryReduction', 'demotion', 'removalFromOffice']),
    track: trackSchema,
    /** The day the decision takes effect. */
    effectiveOn: isoDate,
    /** Of a State decision on the same act: the day the Party decision took effect. */
    partyEffectiveOn: isoDate.optional(),
    /** Tham nhũng. */
    forCorruption: z.boolean().optional(),
    /** Thôi giữ chức vụ, miễn nhiệm followed. */
    officeLost: z.boolean().optional(),
  })
  .readonly();
/** A disciplinary decision, as far as an appointment asks. */
export type Disciplined = z.infer<typeof disciplined>;
export const disciplinesSchema = z.array(disciplined).readonly();

export const appointmentCaseSchema = z.strictObject({
  kind: z.enum(kinds),
  move: z.enum(moves).optional(),
  procedureBegan: isoDate.optional(),
  fileReceivedOn: isoDate.optional(),
  standardsMet: z.boolean().optional(),
  source: z.enum(['local', 'outside']).optional(),
  plannedFor: z.enum(['post', 'equivalent', 'higher', 'none']).optional(),
  held: z.array(tenure).readonly().optional(),
  seatCarriedByPost: z.boolean().optional(),
  reachesRetirement: yearMonth.optional(),
  termMonths: z.int().min(1).max(120).optional(),
  ratings: ratingsSchema.optional(),
  completedWell: z.boolean().optional(),
  fileVerified: z.boolean().optional(),
  fileTrue: z.boolean().optional(),
  assetsVerified: z.boolean().optional(),
  politicalStandardMet: z.boolean().optional(),
  conclusionsChecked: z.boolean().optional(),
  healthy: z.boolean().optional(),
  underHandling: z.boolean().optional(),
  disciplines: disciplinesSchema.optional(),
  positiveAssessment: z.boolean().optional(),
  leftBy: z.enum(['none', 'release', 'resignation', 'relief', 'notReappointed']).optional(),
  lowerThanPostLeft: z.boolean().optional(),
  carriesSeatOfLevelLeft: z.boolean().optional(),
  levelPaused: z.boolean().optional(),
});

/** Somebody proposed for a leading post. An absent fact is not known, never false; an empty list is "none". */
export interface AppointmentCase {
  readonly kind: Kind;
  readonly move?: Move | undefined;
  /** Day the personnel procedure began; the yearly ratings are counted back from it, else from the day asked about. */
  readonly procedureBegan?: string | undefined;
  readonly fileReceivedOn?: string | undefined;
  /** General and specific standards of the title, as the proposing body finds. */
  readonly standardsMet?: boolean | undefined;
  /** Nguồn nhân sự tại chỗ, từ nơi khác. */
  readonly source?: 'local' | 'outside' | undefined;
  /** Quy hoạch: for the post itself, an equivalent one, a higher one, or for none of them. */
  readonly plannedFor?: 'post' | 'equivalent' | 'higher' | 'none' | undefined;
  /** The present post and equivalent ones before it, each with its days. */
  readonly held?: readonly Tenure[] | undefined;
  /** The post already held carries the committee seat by structure, and the person only enters that committee. */
  readonly seatCarriedByPost?: boolean | undefined;
  /** The month the retirement age is reached: `retirementMonth(…).reached`, or the month of a personal decision. */
  readonly reachesRetirement?: YearMonth | undefined;
  /** Length of the term or appointment period in months. */
  readonly termMonths?: number | undefined;
  readonly ratings?: readonly YearlyRating[] | undefined;
  /** The competent level's own assessment "completed the duties well", where it is read as another than the yearly rating. */
  readonly completedWell?: boolean | undefined;
  readonly fileVerified?: boolean | undefined;
  /** File about self and family declared, complete and true. */
  readonly fileTrue?: boolean | undefined;
  readonly assetsVerified?: boolean | undefined;
  readonly politicalStandardMet?: boolean | undefined;
  /** Conclusions of inspection, audit, investigation, complaints were checked (thẩm định). */
  readonly conclusionsChecked?: boolean | undefined;
  readonly healthy?: boolean | undefined;
  /** In the handling time of discipline, or investigated, prosecuted, tried. */
  readonly underHandling?: boolean | undefined;
  readonly disciplines?: readonly Disciplined[] | undefined;
  /** After the months of a discipline: the competent level's assessment is positive. */
  readonly positiveAssessment?: boolean | undefined;
  /** How the last leading post was left, if it was lost: release, resignation, relief, no re-appointment. */
  readonly leftBy?: 'none' | 'release' | 'resignation' | 'relief' | 'notReappointed' | undefined;
  /** After release or resignation: the new post is lower and not more important. */
  readonly lowerThanPostLeft?: boolean | undefined;
  /** After release or resignation: the new post carries by structure a committee seat of the level left. */
  readonly carriesSeatOfLevelLeft?: boolean | undefined;
  /** The level is one at which cadre work was paused in 2025 and its reorganisation is not done. */
  readonly levelPaused?: boolean | undefined;
}

/** Conditions met, or one of them not. Meeting them entitles nobody: the competent level decides. */
export type Eligibility = 'eligible' | 'notEligible';
