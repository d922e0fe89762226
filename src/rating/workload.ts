import * as z from 'zod';

const count = z.int().min(0).max(1_000_000_000);

/** Counts of targets and tasks of the year's programme and plan; the denominator of every share of work. */
export const workloadSchema = z.strictObject({
  total: count,
  done: count.optional(),
  /** Done on time, with quality and effect. */
  onTimeQuality: count.optional(),
  /** Done beyond the requirement (hoàn thành vượt mức yêu cầu); not: ahead of time. */
  exceeded: count.optional(),
  /** Not on schedule (chưa bảo đảm tiến độ). */
  late: count.optional(),
  /** Not done, or lacking quality, schedule or effect. */
  short: count.optional(),
  /** The main targets (chỉ tiêu chủ yếu) are met in full. */
  mainTargetsMet: z.boolean().optional(),
  /** What was missed was missed by force majeure (lý do bất khả kháng), as confirmed. */
  forceMajeure: z.boolean().optional(),
  /** What was not done was not done for an objective cause (nguyên nhân khách quan), as confirmed; `false`: a subjective one. */
  objectiveCause: z.boolean().optional(),
});
/** Counts of targets and tasks: all, done, on time, exceeded, late. */
export type Workload = z.infer<typeof workloadSchema>;

/** Counts of one load that cannot exceed one another, smaller first. */
export const nestedWork = (load: string): readonly (readonly [string, string])[] => [
  [`${load}.done`, `${load}.total`],
  [`${load}.onTimeQuality`, `${load}.done`],
  [`${load}.exceeded`, `${load}.done`],
  [`${load}.late`, `${load}.total`],
  [`${load}.short`, `${load}.total`],
];
