import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked, countsFit, nestedCounts } from '../input/index.js';
import { largestCount } from '../quantity/index.js';
import { type Answer, judge } from '../reasoning/index.js';
import { resolved } from './judge.js';
import { type CharterOutcome, charterLimit, charterText } from './regulations/dieu-le-dang-2011.js';

const count = z.int().min(0).max(10_000);
const nested = nestedCounts([['transferred', 'electedMembers']]);
const charterSchema = z
  .strictObject({
    on: isoDate,
    /** Members of the committee the congress elected. */
    electedMembers: z.int().min(1).max(10_000).optional(),
    /** Those of them the higher level transfers. */
    transferred: count.optional(),
  })
  .check(({ value, issues }) => countsFit(issues, value, nested));
/** Elected members of a Party committee, and those of them who are transferred. */
export type CommitteeTransferCase = z.infer<typeof charterSchema>;

/** The answer of {@link committeeTransferLimit}. */
export type CommitteeTransferAnswer = Answer<CharterOutcome> & {
  /** How many may be transferred at most. */
  readonly most?: number;
};

/**
 * Whether the higher level stays within one third of a committee's elected members when it transfers some (Party Statutes Art. 13(3)),
 * and how many that is at most. Counted exactly: 9 of 27 are within, 10 are not.
 *
 * @throws InputError for impossible input, more transferred than elected among it
 * @example
 * import { committeeTransferLimit } from 'canbo';
 * committeeTransferLimit({ on: '2026-01-05', electedMembers: 27, transferred: 9 }).outcome; //=> 'withinLimit'
 * committeeTransferLimit({ on: '2026-01-05', electedMembers: 28 }).most; //=> 9
 */
export function committeeTransferLimit(committee: CommitteeTransferCase): CommitteeTransferAnswer {
  const asked = checked(charterSchema as unknown as z.ZodType<CommitteeTransferCase>, committee);
  const { on, electedMembers } = asked;
  const governed = { text: charterText, on, ...resolved({}) };
  const answer = judge(charterText.ladder, asked, governed, ['withinLimit', 'overLimit']);
  const most = electedMembers === undefined ? undefined : largestCount(charterLimit, electedMembers);
  return { ...answer, ...(most !== undefined && { most }) };
}
