import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { inconsistent } from '../input/index.js';
import type { Authority, Evidence, InstrumentId, ProvisionRef } from '../law/index.js';
import type { Share } from '../quantity/index.js';
import type { Answer, Finding } from '../reasoning/index.js';
import { marksFit, pollFits } from './consistency.js';

export const forumSchema = z.enum(['party', 'nationalAssembly', 'peoplesCouncil']);
/** Where a poll is held: the Party and political system, the National Assembly, or a People's Council. */
export type Forum = z.infer<typeof forumSchema>;

export const levelSchema = z.enum(['central', 'province', 'district', 'commune']);
/** Level of the body polled in. The district level ended on 30/06/2025. */
export type Level = z.infer<typeof levelSchema>;

export const marks = ['high', 'confidence', 'low'] as const;
/** The three marks of a confidence poll: tín nhiệm cao, tín nhiệm, tín nhiệm thấp. */
export type Mark = (typeof marks)[number];

/** Where the low marks stand: not above half; above half, below the upper bar; at the upper bar. */
export type ConfidenceOutcome = 'none' | 'aboveHalfLow' | 'twoThirdsLow';
const outcomeSchema = z.enum(['none', 'aboveHalfLow', 'twoThirdsLow']);

/** A count of people or ballots. Absent is *not known*, never zero. */
export const countSchema = z.int().min(0).max(1_000_000_000);
const count = countSchema.optional();

/** The voting body: all who may vote there, those convened, those who came. */
export const electorateSchema = z.strictObject({ totalMembers: count, convened: count, present: count });
/** The voting body: all who may vote there, those convened (người được triệu tập), those who came. */
export type Electorate = z.infer<typeof electorateSchema>;

const coverSchema = z.enum(['partyManagedCadre', 'civilServant', 'publicEmployee', 'leader']);
/** The rules a person falls under beside the poll: which other texts read the same low marks. */
export type Cover = z.infer<typeof coverSchema>;

const pollFields = { forum: forumSchema, level: levelSchema.optional(), heldOn: isoDate };

export const confidenceCaseSchema = z
  .strictObject({
    ...pollFields,
    electorate: electorateSchema.optional(),
    ballots: z.strictObject({ issued: count, collected: count, valid: count }),
    marks: z.strictObject({ high: count, confidence: count, low: count }),
    /** The outcome of the poll a year before; only the yearly polls of 35/2012/QH13 look at it. */
    previousYear: outcomeSchema.optional(),
    /** The rules the person falls under; absent: every text that may apply is listed. */
    covers: z.array(coverSchema).readonly().optional(),
  })
  .check(({ value, issues }) => {
    pollFits(issues, value);
    marksFit(issues, value, 'marks', value.marks);
  });
/** One person's result in one poll (lấy phiếu tín nhiệm), in counts. Absent is *not known*, never zero. */
export type ConfidenceCase = z.infer<typeof confidenceCaseSchema>;

/** What a text attaches to a result. */
export type MeasureKind =
  | 'removeFromPlanning'
  | 'leavePost'
  | 'assignOtherWork'
  | 'assignLowerWork'
  | 'resignation'
  | 'relief'
  | 'mayResign'
  | 'confidenceMotion'
  | 'submitDismissal'
  | 'staysInOffice'
  | 'ratedNotCompleted';

/** How a text attaches it: it must be done, is to be considered, may be done, may not be done. */
export type Modality = 'mandatory' | 'considered' | 'permitted' | 'prohibited';

/** When: without waiting for the term's end; at that or the nearest session; in time. */
export type MeasureTime = 'withoutWaitingForTerm' | 'thatOrNearestSession' | 'inTime';

/** On what a measure still depends. */
export type MeasureCondition = 'ifNotResigned' | 'ifTwoYearsRunning' | 'ifMotionCarried';

/** One consequence: what, how binding, who, when, by which provision. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly modality: Modality;
  readonly by: Authority;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
  readonly time?: MeasureTime;
  readonly condition?: MeasureCondition;
  /** The text asks for one of several: measures with the same number go together, different numbers exclude each other. */
  readonly alternative?: number;
}

/** What another text in force that day reads out of the same low marks. */
export interface Elsewhere {
  readonly under: InstrumentId;
  readonly covers: Cover;
  /** The measures whose bar is met, and those whose bar is not. */
  readonly met: readonly MeasureKind[];
  readonly notMet: readonly MeasureKind[];
  readonly findings: readonly Finding[];
}

/** The answer of `assessConfidence`. */
export type ConfidenceAnswer = Answer<ConfidenceOutcome> & {
  /** The share the outcome rests on, with its whole; absent where it is not known. */
  readonly share?: Share | undefined;
  readonly measures: readonly Measure[];
  readonly elsewhere: readonly Elsewhere[];
};

export const holderCaseSchema = z
  .strictObject({
    forum: forumSchema,
    level: levelSchema.optional(),
    /** The day of the poll; in the National Assembly and the councils the opening day of the session. */
    on: isoDate,
    /** The title, by its id in the catalogue: it fills in level, listed title, subordinate units and commune post. */
    position: z.string().optional(),
    /** Party: holds a leading or managerial title. State: holds an office named in Article 2. */
    holdsListedTitle: z.boolean().optional(),
    /** Party: the body's level has subordinate units. */
    levelHasSubordinateUnits: z.boolean().optional(),
    /** The post in a commune committee, where the level is the commune. */
    communePost: z.enum(['secretary', 'deputySecretary', 'standingMember', 'other']).optional(),
    retirementLeaveNoticeOn: isoDate.nullable().optional(),
    /** How and when the present title was taken up. */
    tookOffice: z
      .strictObject({
        by: z.enum(['election', 'reElection', 'appointment', 'reAppointment', 'transfer', 'designation']),
        on: isoDate,
      })
      .optional(),
    /** Keeps an older office that is itself polled there. */
    keepsOlderOffice: z.boolean().optional(),
    /** Has moved to other work but has not yet been relieved. */
    movedNotRelieved: z.boolean().optional(),
  })
  .check(({ value: { on, level, communePost, tookOffice }, issues }) => {
    if (communePost !== undefined && (level ?? 'commune') !== 'commune') {
      issues.push(inconsistent('communePost', communePost, `no post in a commune at the level ${level}`));
    }
    if (tookOffice !== undefined && tookOffice.on > on) {
      const expected = `a title taken up by the day of the poll, ${on}`;
      issues.push(inconsistent('tookOffice.on', tookOffice.on, expected));
    }
  });
/** Somebody who may or may not be polled. `null` says there is none; absent says it is not known. */
export type HolderCase = z.infer<typeof holderCaseSchema>;

/** Polled, the ground on which not, or outside what the text polls at all. */
export type PollEligibility =
  | 'subject'
  | 'outOfScope'
  | 'retirementLeaveNotice'
  | 'electedInPollYear'
  | 'appointedInPollYear'
  | 'underNineMonths'
  | 'newInYear'
  | 'movedAway'
  | 'designated';

export const motionCaseSchema = z
  .strictObject({
    ...pollFields,
    electorate: electorateSchema.optional(),
    ballots: z.strictObject({ issued: count, collected: count, valid: count }),
    votes: z.strictObject({ confidence: count, noConfidence: count }),
  })
  .check(({ value, issues }) => {
    pollFits(issues, value);
    marksFit(issues, value, 'votes', value.votes);
  });
/** The result of a vote of confidence proper (bỏ phiếu tín nhiệm): two boxes, one person; votes are ballots. */
export type MotionCase = z.infer<typeof motionCaseSchema>;
/** Whether no confidence was carried. */
export type MotionOutcome = 'noConfidenceCarried' | 'notCarried';

const motionGroundSchema = z.enum([
  'standingCommitteeOwnMotion',
  'committeePetition',
  'committeeRequest',
  'deputiesPetition',
  'frontPetition',
  'lowBand',
]);
/** Who or what brings a motion about. */
export type MotionGround = z.infer<typeof motionGroundSchema>;

export const motionGroundCaseSchema = z.strictObject({
  forum: forumSchema,
  level: levelSchema.optional(),
  on: isoDate,
  by: motionGroundSchema,
  /** Deputies who sign; of `totalMembers`. */
  petitioners: count,
  totalMembers: count,
  /** Members of the committee who agree in its secret ballot; of `committeeMembers`. */
  agreeing: count,
  committeeMembers: count,
  /** Outcome of the poll, and whether the person has resigned since. */
  pollOutcome: outcomeSchema.optional(),
  resigned: z.boolean().optional(),
  /** The outcome of the poll a year before; only the yearly polls of 35/2012/QH13 look at it. */
  previousYear: outcomeSchema.optional(),
  /** How the holder came to the office; a text may name only one of the two. */
  heldBy: z.enum(['election', 'approval']).optional(),
});
/** A ground on which a motion is to be opened. */
export type MotionGroundCase = z.infer<typeof motionGroundCaseSchema>;
/** Whether a motion is to be opened on the ground. */
export type MotionGroundOutcome = 'open' | 'notOpen';

export const quorumCaseSchema = z
  .strictObject({ ...pollFields, electorate: electorateSchema })
  .check(({ value, issues }) => pollFits(issues, value));
/** A meeting about to hold a poll. */
export type QuorumCase = z.infer<typeof quorumCaseSchema>;
/** Whether the meeting has the quorum to hold the poll. */
export type QuorumOutcome = 'mayBeHeld' | 'mayNotBeHeld';
