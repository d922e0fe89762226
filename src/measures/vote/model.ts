import * as z from 'zod';

const count = z.int().min(0).max(1_000_000).optional();
const body = z.strictObject({
  /** All members of the body; an absent member counts against (R: the text says "tổng số thành viên"). */
  members: count,
  agree: count,
  present: count,
});

export const decidingVotes = [
  'relief',
  'educationList',
  'partyExpulsion',
  'disciplineCouncil',
  'emulationFighterBase',
  'higherTitle',
] as const;
/** What is voted on: relief; the list of education and help; expulsion or dissolution; a council of discipline; titles. */
export type DecidingVote = (typeof decidingVotes)[number];

export const measureVoteSchema = z.strictObject({
  vote: z.enum(decidingVotes),
  /** Of a relief: whose. */
  of: z.enum(['civilServant', 'publicEmployee', 'partyCadre']).optional(),
  /** The leadership collective, the cell, the council, the committee that votes. */
  body: body.optional(),
  /** Of a relief in a body with a Party committee: its standing committee, which votes too. */
  standingCommittee: body.optional(),
  /** Of a cell: full members exempt from Party life. */
  exempt: count,
});
/** A secret ballot on a measure, in counts. Absent is not known, never zero. */
export type MeasureVoteCase = z.infer<typeof measureVoteSchema>;

/** Carried; not carried; left to the head, alone or with the level above; reported up; no quorum. */
export type MeasureVoteOutcome =
  | 'ballotPassed'
  | 'ballotFailed'
  | 'headSettles'
  | 'headSettlesOrSubmits'
  | 'reportedUp'
  | 'notAllPresent';
