import * as z from 'zod';
import { type YearMonth, yearMonth } from '../../../calendar/index.js';
import { inconsistent } from '../../../input/index.js';
import { type Disciplined, disciplinesSchema } from '../model.js';

export const bodies = [
  'grassroots',
  'aboveGrassroots',
  'commune',
  'centralDirect',
  'stateBodies',
  'front',
  'socioPolitical',
] as const;
/**
 * Bodies with a month of reference of their own: cấp ủy cơ sở, cấp trên trực tiếp cơ sở, cấp xã, trực thuộc Trung ương; cơ quan
 * nhà nước, Mặt trận, tổ chức chính trị - xã hội ở Trung ương.
 */
export type ReferenceBody = (typeof bodies)[number];

export const congressLevels = [
  'grassroots',
  'aboveGrassroots',
  'commune',
  'centralDirect',
  'stateBodies',
] as const;
/** The committees of the congresses of 2025, and the State bodies elected after them. */
export type CongressLevel = (typeof congressLevels)[number];

const count = z.int().min(0).max(1_000_000);

export const planningCaseSchema = z.strictObject({
  review: z.enum(['nextTerm', 'currentTerm']),
  body: z.enum(bodies).optional(),
  referenceMonth: yearMonth.optional(),
  object: z.enum(['one', 'two']).optional(),
  higherThanHeld: z.boolean().optional(),
  holdsHigherThanSeat: z.boolean().optional(),
  reachesRetirement: yearMonth.optional(),
  centrallyManaged: z.boolean().optional(),
  theoryLevelMet: z.boolean().optional(),
  theoryTrainingPlanned: z.boolean().optional(),
  standardsMet: z.boolean().optional(),
  politicalStandardMet: z.boolean().optional(),
  fileTrue: z.boolean().optional(),
  ratedNotCompleted: z.boolean().optional(),
  lastPoll: z
    .strictObject({ low: count, collected: count })
    .check(({ value, issues }) => {
      if (value.low > value.collected) issues.push(inconsistent('low', value.low, 'at most those collected'));
    })
    .nullable()
    .optional(),
  disciplines: disciplinesSchema.optional(),
  partyMember: z.boolean().optional(),
  positiveAssessment: z.boolean().optional(),
  levelPaused: z.boolean().optional(),
});

/** Somebody to be planned for a leading title, or already planned. An absent fact is not known. */
export interface PlanningCase {
  /** Quy hoạch nhiệm kỳ kế tiếp, or the review of the current term's plan. */
  readonly review: 'nextTerm' | 'currentTerm';
  readonly body?: ReferenceBody | undefined;
  /** The month at which age is measured, where the text names none for the body. */
  readonly referenceMonth?: YearMonth | undefined;
  /** Đối tượng 1, đối tượng 2. */
  readonly object?: 'one' | 'two' | undefined;
  /** The title planned is higher than the one held, by the catalogue of titles. */
  readonly higherThanHeld?: boolean | undefined;
  /** The person holds a title higher than the committee seat given by structure: that seat needs no planning. */
  readonly holdsHigherThanSeat?: boolean | undefined;
  readonly reachesRetirement?: YearMonth | undefined;
  /** The title is managed by the Politburo or the Secretariat. */
  readonly centrallyManaged?: boolean | undefined;
  /** Political theory at the level the title requires. */
  readonly theoryLevelMet?: boolean | undefined;
  readonly theoryTrainingPlanned?: boolean | undefined;
  readonly standardsMet?: boolean | undefined;
  readonly politicalStandardMet?: boolean | undefined;
  readonly fileTrue?: boolean | undefined;
  /** The latest yearly rating is "không hoàn thành nhiệm vụ". */
  readonly ratedNotCompleted?: boolean | undefined;
  /** The last confidence poll; `null` where there was none. */
  readonly lastPoll?: { readonly low: number; readonly collected: number } | null | undefined;
  readonly disciplines?: readonly Disciplined[] | undefined;
  /** Đảng viên; looked at only where a discipline of the State is read as leaving others to be weighed. */
  readonly partyMember?: boolean | undefined;
  /** After removal from office: the competent level's assessment is positive. */
  readonly positiveAssessment?: boolean | undefined;
  /** The level is one at which cadre work was paused in 2025 and its reorganisation is not done. */
  readonly levelPaused?: boolean | undefined;
}

/** A case with what is counted from it. */
export interface PlanningJudged extends PlanningCase {
  readonly monthsLeft: number | undefined;
}

/** Conditions of planning met, or one of them not; the competent level approves. */
export type PlanningOutcome = 'mayBePlanned' | 'mayNotBePlanned';
