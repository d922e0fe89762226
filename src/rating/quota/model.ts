import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { eachOnce } from '../../input/index.js';
import { kindSchema } from '../model.js';
import { capBases } from './places.js';

const count = z.int().min(0).max(1_000_000);

const ratio = z
  .strictObject({ numerator: z.int().min(0).max(1000), denominator: z.int().min(1).max(1000) })
  .refine(({ numerator, denominator }) => numerator <= denominator, 'a share of at most the whole');

/** A cap of a local scheme, in place of the text's. */
const localCapSchema = z.strictObject({ ratio, base: z.enum(capBases) });

export const outstandingGroundSchema = z.enum([
  'outstandingResults',
  'positiveTurn',
  'exceedsPlan',
  'realValue',
]);

/** What every question about the cap says: which text, and whether an authority has set the higher share. */
export const capFields = {
  year: z.int().min(1900).max(2199),
  decidedOn: isoDate.optional(),
  kind: kindSchema,
  /** The competent level has decided the higher share for an outstanding body, on these grounds. */
  outstanding: z
    .strictObject({ decided: z.boolean(), grounds: z.array(outstandingGroundSchema).readonly() })
    .optional(),
  /** A local scheme's own cap (Hà Nội's monthly 30 % of all rated), in place of the text's. */
  localCap: localCapSchema.optional(),
};

const candidateSchema = z.strictObject({
  id: z.string().min(1),
  /** The place in the caller's ranking, 1 first; the same number is a tie. Absent: not ranked. */
  rank: z.int().min(1).optional(),
  /** Heads the body; a reading leaves heads out of both counts. */
  head: z.boolean().optional(),
  /** Quarters of the year proposed excellent, where the text lets more go first. */
  excellentQuarters: z.int().min(0).max(3).optional(),
});
/** One candidate for "xuất sắc", with its place in the caller's ranking. */
export type Candidate = z.infer<typeof candidateSchema>;

export const likeGroupSchema = z
  .strictObject({
    ...capFields,
    /** Those fit for excellent, of one group of like position, role, function and task under one deciding body. */
    candidates: z.array(candidateSchema).readonly(),
    /** Rated good beside them; heads among these, where heads are left out. */
    good: count,
    goodHeads: count.optional(),
    /** Rated lower; only a cap on all rated looks at it. */
    below: count.optional(),
  })
  .check(({ value: { candidates, good, goodHeads }, issues }) => {
    const ids = candidates.map(({ id }) => id);
    eachOnce(issues, ids, (at) => ['candidates', at, 'id'], 'each candidate once');
    if (goodHeads !== undefined && goodHeads > good) {
      issues.push({
        code: 'custom',
        path: ['goodHeads'],
        input: goodHeads,
        message: `at most good, ${good}`,
      });
    }
  });
/** A group of like position, role, function and task: who is fit for excellent, how many are good, how many lower. */
export type LikeGroup = z.infer<typeof likeGroupSchema>;

export const distributionSchema = z.strictObject({
  ...capFields,
  /** Counts of a finished rating; `good` without those rated excellent. `null`, like absent, is not printed. */
  counts: z.strictObject({
    excellent: count,
    good: count.nullish(),
    completed: count.nullish(),
    notCompleted: count.nullish(),
  }),
  /** The counts are of one group of like subjects; false for a sum over several, which proves nothing. */
  oneGroup: z.boolean(),
});
/** A finished tally of levels to be checked against the cap. */
export type Distribution = z.infer<typeof distributionSchema>;
