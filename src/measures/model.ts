import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { confidenceCaseSchema, motionCaseSchema } from '../confidence/index.js';
import { disciplineSchema, trackSchema } from '../discipline/index.js';
import { grounds, handlings, kinds, letterReasons, suspensionGrounds } from './vocabulary.js';

export type { Ground, LetterReason, RecordKind, SuspensionGround } from './vocabulary.js';

const flag = z.boolean().optional();
const count = z.int().min(0).max(1_000_000).optional();
const year = z.int().min(1930).max(2199);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly().optional();
const level = z.enum(['excellent', 'good', 'completed', 'notCompleted', 'notRated']);

const pollSchema = confidenceCaseSchema.safeExtend({
  /** Where: somebody may be polled in two places, whose figures are never added. */
  place: z.enum(['standingCommittee', 'assemblyOrCouncil', 'workplace']).optional(),
});

const ratingSchema = z.strictObject({
  year,
  /** The rating of the Party, or that of the State. */
  side: z.enum(['party', 'state']),
  /** `notRated` where it is known that the year was not rated. */
  level,
  decidedOn: isoDate.optional(),
});
/** One yearly rating of one side. */
export type SidedRating = z.infer<typeof ratingSchema>;

const decisionSchema = disciplineSchema.omit({ of: true }).partial({ actYear: true }).extend({
  /** Whose decision: the Party's, or the State's on cán bộ, công chức, viên chức. */
  track: trackSchema,
  /** The day the decision takes effect; absent: the day it was made. */
  effectiveOn: isoDate.optional(),
  /** Of a State decision on the same act: the day the Party decision took effect. */
  partyEffectiveOn: isoDate.optional(),
  /** Tham nhũng. */
  forCorruption: flag,
  /** Release or relief followed the decision. */
  officeLost: flag,
  /** The day the decision was annulled. */
  annulledOn: isoDate.optional(),
});
/** A disciplinary decision on the person, as far as measures ask. */
export type RecordedDiscipline = z.infer<typeof decisionSchema>;

const rollSchema = z.strictObject({
  /** Three months in a year without Party life, or without dues, and without good reason. */
  inactiveThreeMonths: flag,
  cardReturned: flag,
  politicalStandardFailed: flag,
  /** Years judged vi phạm tư cách đảng viên; never the same as "không hoàn thành nhiệm vụ". */
  statusBreachYears: list(year),
  /** A criterion of the review was found, beside a rating. */
  criterionFound: flag,
  /** The cell's secret ballot on this name; `null` where none was held. */
  cellVote: z.strictObject({ agree: count, fullMembers: count, exempt: count }).nullish(),
  /** Since when the cell has helped and educated; whether there was progress. */
  educatedSince: isoDate.optional(),
  progress: flag,
});

const awardsSchema = z.strictObject({
  initiative: flag,
  study: flag,
  combat: flag,
  /** Years in a row with the title Chiến sĩ thi đua cơ sở, and cấp bộ, ngành, tỉnh. */
  baseFighterYears: count,
  provincialFighterYears: count,
  /** Of a cell or an organisation: recognised "tiêu biểu" for the year. */
  exemplary: flag,
});

const dareSchema = z.strictObject({
  /** The proposal meets every condition of NĐ 73/2023 Điều 5. */
  conditionsMet: flag,
  approved: flag,
  result: z.enum(['completed', 'partly', 'failed']).optional(),
  damage: flag,
  /** Chủ trương đúng, động cơ trong sáng, vì lợi ích chung. */
  rightPolicyPureMotive: flag,
  /** Right authority and procedure, no gain, damage by an objective cause; force majeure; an approved innovation. */
  disciplineExempt: flag,
});

export const cadreRecordSchema = z.strictObject({
  kind: z.enum(kinds),
  /** Holds a leading or managing post (lãnh đạo, quản lý); heads the body (người đứng đầu). */
  leads: flag,
  head: flag,
  /** Đảng viên; of the kind `partyMember` it need not be said. */
  partyMember: flag,
  /** Diện Bộ Chính trị, Ban Bí thư quản lý: `central`. */
  management: z.enum(['central', 'other']).optional(),
  /** Ủy viên Trung ương Đảng. */
  centralCommitteeMember: flag,
  /** The leading post held: since when; the term or appointment period (nhiệm kỳ, thời hạn bổ nhiệm) it is held for. */
  office: z
    .strictObject({
      heldSince: isoDate.optional(),
      termFrom: isoDate.optional(),
      termEnds: isoDate.optional(),
    })
    .optional(),
  monthsToRetirement: z.int().min(0).max(720).optional(),
  /** Confidence polls in counts; of each place the latest counts. */
  polls: list(pollSchema),
  /** Votes of confidence proper (bỏ phiếu tín nhiệm). */
  motions: list(motionCaseSchema),
  /** Yearly ratings of each side; a year left out is not known. */
  ratings: list(ratingSchema),
  quarters: list(z.strictObject({ year, quarter: z.int().min(1).max(4), level })),
  disciplines: list(decisionSchema),
  /** Targets and tasks of the body led, in one year: done of all; how many of the five basic targets were missed. */
  targets: z
    .strictObject({
      year,
      done: z.number().min(0).optional(),
      total: z.number().positive().optional(),
      fiveMissed: z.int().min(0).max(5).optional(),
      forceMajeure: flag,
    })
    .optional(),
  /** What competent bodies have concluded; `forceMajeure` where bất khả kháng is recognised. */
  grounds: list(
    z.strictObject({ ground: z.enum(grounds), concludedOn: isoDate.optional(), forceMajeure: flag }),
  ),
  /** Đơn xin từ chức. */
  letter: z
    .strictObject({ on: isoDate, reason: z.enum(letterReasons), withdrawnOn: isoDate.optional() })
    .nullish(),
  /** What is open against the person on the day asked about. */
  handling: list(z.enum(handlings)),
  /** On a defence, security, key, secret, disaster task that leaving at once would seriously harm. */
  essentialTask: flag,
  /** Pregnant, or with a child under 36 months, and does not ask for termination. */
  pregnantOrYoungChild: flag,
  /** Suspensions from work that were ordered. */
  suspensions: list(
    z.strictObject({ from: isoDate, to: isoDate.optional(), cancelledOn: isoDate.optional() }),
  ),
  /** Cases of suspension found on the day asked about. */
  suspensionGrounds: list(z.enum(suspensionGrounds)),
  /** A final conviction. */
  conviction: z
    .strictObject({
      finalOn: isoDate,
      prison: z.enum(['none', 'suspended', 'served']).optional(),
      corruption: flag,
    })
    .nullish(),
  /** Stands in a plan (quy hoạch); is over its age. */
  planned: flag,
  overPlanningAge: flag,
  /** How the leading post was left, once that is decided by a person with authority. */
  left: z
    .strictObject({
      by: z.enum(['release', 'resignation', 'relief', 'notReappointed']),
      on: isoDate,
      /** Of a relief: because rated "không hoàn thành nhiệm vụ". */
      becauseNotCompleted: flag,
      /** Of a resignation: after discipline; the reason of the letter; or without one. */
      afterDiscipline: flag,
      reason: z.enum(letterReasons).optional(),
      withoutLetter: flag,
    })
    .nullish(),
  /** Declaration about oneself, family and assets. */
  declaration: z.enum(['complete', 'missing', 'incomplete', 'untrue']).optional(),
  /** What speaks against staying on the Party roll. */
  roll: rollSchema.nullish(),
  /** What commendation asks beside ratings; `null` where nobody brings anything of it forward, here as below. */
  awards: awardsSchema.nullish(),
  /** A proposal of somebody who dared (dám nghĩ, dám làm). */
  dare: dareSchema.nullish(),
});

/**
 * What is known of one person, by ids and days only. An absent fact is *not known*; an empty list, and `null`, is "none".
 * Facts keep their own days: what is later than the day asked about has not happened yet.
 */
export type CadreRecord = Readonly<z.infer<typeof cadreRecordSchema>>;
/** A poll of the person: the counts {@link assessConfidence} takes, and the place it was held in. */
export type RecordedPoll = z.infer<typeof pollSchema>;
