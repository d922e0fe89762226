import * as z from 'zod';
import { countsFit, inconsistent, nestedCounts } from '../../../input/index.js';

export const ballotIds = [
  'extendedCollective',
  'collective',
  'keyCadreConference',
  'finalCollective',
  'outsideCollective',
  'reappointmentConference',
  'reappointmentCollective',
  'tenureExtension',
  'structureChange',
] as const;
/**
 * The ballots of personnel work: steps 2 to 5 of the procedure (tập thể lãnh đạo mở rộng, tập thể lãnh đạo lần 2, hội nghị cán
 * bộ chủ chốt, tập thể lãnh đạo lần 3), the collective where an outside candidate works, the two of a re-appointment, the
 * extension of tenure, the change of a committee's structure. None of them is a confidence poll.
 */
export type BallotId = (typeof ballotIds)[number];

export const voteOutcomes = [
  'noQuorum',
  'chosen',
  'carried',
  'headChooses',
  'stopAndReport',
  'passed',
  'headDecides',
  'report',
  'failed',
  'recorded',
] as const;
/**
 * Where a ballot leads: no quorum; one person chosen; several carried to the next step; the head chooses and reports all views;
 * the procedure stops and is reported; passed; the head decides; reported; failed; an opinion recorded.
 */
export type VoteOutcome = (typeof voteOutcomes)[number];

const count = z.int().min(0).max(1_000_000);

export const voteCaseSchema = z
  .strictObject({
    ballot: z.enum(ballotIds),
    summoned: count.min(1).optional(),
    present: count.optional(),
    members: count.min(1).optional(),
    inFavour: count.optional(),
    votes: z.record(z.string().min(1), count).optional(),
    fromStepBefore: z.array(z.string()).readonly().optional(),
  })
  .check(({ value, issues }) => {
    countsFit(issues, value, nested);
    const { votes, present } = value;
    const named = Object.values(votes ?? {}).reduce((sum, n) => sum + n, 0);
    if (present !== undefined && named > present) {
      issues.push(inconsistent('votes', named, `at most one name a ballot: ${present} in all`));
    }
  });
const nested = nestedCounts([
  ['present', 'summoned'],
  ['inFavour', 'members'],
  ['inFavour', 'summoned'],
  ['inFavour', 'present'],
]);

/** The result of one ballot, for one post. Blank and invalid ballots are simply not votes for anybody. */
export interface VoteCase {
  readonly ballot: BallotId;
  /** Người được triệu tập: the whole of the shares; who is absent counts as not for. */
  readonly summoned?: number | undefined;
  readonly present?: number | undefined;
  /** All members of the collective, present or not. */
  readonly members?: number | undefined;
  /** Of a ballot on one person: votes for. */
  readonly inFavour?: number | undefined;
  /** Of a ballot that names: votes by the id of the person; each ballot names one for a post. */
  readonly votes?: Readonly<Record<string, number>> | undefined;
  /** Of step 3: who was chosen or carried at step 2; anybody else is a newcomer. */
  readonly fromStepBefore?: readonly string[] | undefined;
}
