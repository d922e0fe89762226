import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { eachOnce } from '../../input/index.js';
import type { InstrumentId } from '../../law/index.js';
import { countSchema, type Forum, forumSchema, type Level, levelSchema, type Mark } from '../model.js';
import type { FaultReach, InvalidReason } from '../regulations/regulation.js';

export const ballotPollSchema = z.strictObject({
  forum: forumSchema,
  level: levelSchema.optional(),
  heldOn: isoDate,
  /** The persons printed on the ballot, by id, in the order of the ballot. */
  slate: z
    .array(z.string().min(1))
    .min(1)
    .check(({ value, issues }) => eachOnce(issues, value, (index) => [index], 'each person once'))
    .readonly(),
});
/** A poll whose ballots are counted: forum, day, and the persons on the ballot in its order (`slate`). */
export type BallotPoll = z.infer<typeof ballotPollSchema>;

/** Faults a counting committee sees on the sheet as a whole. */
export type SheetFault = Extract<
  InvalidReason,
  'notIssuedByCountingCommittee' | 'withoutSeal' | 'nameOrInformationAdded'
>;

/** What is marked on one person's line: one level, none (`null`), or several. */
export type LineMark = Mark | null | readonly Mark[];

/** One ballot collected. Every person of the slate has a line; an unmarked line is `null`, not absent. */
export interface Ballot {
  readonly marks: Readonly<Record<string, LineMark>>;
  /** Faults seen on the sheet; absent: none were seen. */
  readonly faults?: readonly SheetFault[] | undefined;
  /** Persons whose printed name is crossed out. */
  readonly crossedOut?: readonly string[] | undefined;
  /** A voter may sign or not: never a ground of invalidity. */
  readonly signed?: boolean | undefined;
  /** A number given by the counters, for their own use. */
  readonly id?: string | undefined;
}

/**
 * Many ballots as bytes: `lines` holds one byte a line, ballot by ballot in the order of the slate, with the bits
 * 1 high, 2 confidence, 4 low, 8 name crossed out; `sheets` holds one byte a ballot with the bits 1 not issued by the
 * counting committee, 2 without seal, 4 name or information added.
 */
export interface CompactBallots {
  readonly lines: Uint8Array;
  readonly sheets?: Uint8Array | undefined;
}

/** How many times each reason of invalidity was found; reasons that were not are left out. */
export type ReasonCounts = Readonly<Partial<Record<InvalidReason, number>>>;

/** The count of one person: every ballot collected is in exactly one of valid and invalid. */
export interface TallyRow extends Readonly<Record<Mark, number>> {
  readonly person: string;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  readonly invalidBy: ReasonCounts;
}

/** The count of one poll, or of a part of it. Ballots (`sheets`) and marks (`rows`) are counted apart. */
export interface Tally {
  readonly forum: Forum;
  readonly level?: Level | undefined;
  readonly heldOn: string;
  readonly under: InstrumentId;
  /** How far each fault reached in this count: the text and its readings, settled. */
  readonly reach: Readonly<Partial<Record<InvalidReason, FaultReach>>>;
  readonly sheets: {
    readonly collected: number;
    readonly valid: number;
    readonly invalid: number;
    /** Each invalid ballot under its first reason in the order of the text. */
    readonly invalidBy: ReasonCounts;
  };
  readonly rows: readonly TallyRow[];
}

const reasonCounts = z.record(z.string(), countSchema);
const counts = { collected: countSchema, valid: countSchema, invalid: countSchema, invalidBy: reasonCounts };

/** A count that comes back from storage or from another counting group is checked again at the door. */
export const tallySchema = z.strictObject({
  forum: forumSchema,
  level: levelSchema.optional(),
  heldOn: isoDate,
  under: z.string(),
  reach: z.record(z.string(), z.enum(['sheet', 'line', 'nowhere'])),
  sheets: z.strictObject(counts),
  rows: z.array(
    z.strictObject({
      person: z.string(),
      ...counts,
      high: countSchema,
      confidence: countSchema,
      low: countSchema,
    }),
  ),
}) as unknown as z.ZodType<Tally>;
