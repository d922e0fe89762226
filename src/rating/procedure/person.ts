import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';

const flag = z.boolean().optional();

export const personSchema = z.strictObject({
  year: z.int().min(1900).max(2199),
  decidedOn: isoDate.optional(),
  /** Is a Party member. */
  member: flag,
  /** Holds a leading or managing post. */
  leader: flag,
  /** Takes part in a cell only for a time (sinh hoạt tạm thời). */
  temporaryCell: flag,
  /** Members of the leadership collective at work. */
  collectiveSize: z.int().min(1).max(1000).optional(),
  /** All members of that collective sit in the committee of the same place. */
  allInCommittee: flag,
  /** Other leading posts beside the main one; empty: none. */
  otherPosts: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        /** A seat in a committee or collective; a second full leading post; a part-time one in another body. */
        kind: z.enum(['seat', 'concurrent', 'partTime']),
        /** Of a second full post: more working time is spent there than at the main post. */
        moreWorkingTime: flag,
      }),
    )
    .readonly()
    .optional(),
});
/** A person whose places of review are asked for. */
export type ReviewedPerson = z.infer<typeof personSchema>;

/** A person, and the one of the other posts a rule is asked about. */
export interface PersonAndPost {
  readonly person: ReviewedPerson;
  readonly post?: NonNullable<ReviewedPerson['otherPosts']>[number] | undefined;
}
