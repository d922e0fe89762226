import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { disciplineSchema } from '../discipline/index.js';
import { countsFit, nestedCounts } from '../input/index.js';
import { type Rating, ratingSchema, ratings } from './level.js';
import { stateRatingCaseSchema } from './state/model.js';
import { nestedWork, workloadSchema } from './workload.js';

export { type Rating, ratingSchema, ratings };

/** The four grades of a criterion, best first: xuất sắc, tốt, trung bình, kém. */
export const grades = ['excellent', 'good', 'average', 'poor'] as const;
const gradeSchema = z.enum(grades);
/** The grade of one criterion (cấp độ); a grade is not a level. */
export type Grade = z.infer<typeof gradeSchema>;

export const kindSchema = z.enum(['partyMember', 'leader', 'collective', 'organisation']);
/**
 * Who is rated: a Party member (đảng viên), a leading or managing cadre (cán bộ lãnh đạo, quản lý), a leadership collective
 * (tập thể lãnh đạo, quản lý), an organisation, agency or unit (tổ chức đảng, cơ quan, đơn vị).
 */
export type RatedKind = z.infer<typeof kindSchema>;

const gradesSchema = z.array(gradeSchema.nullable()).readonly();
const flag = z.boolean().optional();
const count = z.int().min(0).max(1_000_000_000);
const months = z.number().min(0).max(12);
const share = z.strictObject({ part: count, whole: count });

/** The facts of one subject. An absent fact is *not known*, never zero and never false; `null` says there is none. */
export const ratingFactsSchema = z.strictObject({
  /** Party membership, for the question whether the person is rated at all. */
  membership: z
    .strictObject({
      admittedOn: isoDate.optional(),
      /** Được miễn công tác và sinh hoạt đảng. */
      exempt: flag,
      /** Bị đình chỉ sinh hoạt đảng, or only sinh hoạt cấp ủy; `null`: neither. */
      suspended: z.enum(['party', 'committee']).nullable().optional(),
      /** Works in the political system; a retired member or a pupil does not. */
      worksInSystem: flag,
    })
    .optional(),
  /** The day of the review in the cell, at which months of membership are counted. Default: the day of the decision. */
  reviewedOn: isoDate.optional(),
  /** The day the organisation or collective was set up. */
  formedOn: isoDate.optional(),
  /** Months of sick leave in the year (nghỉ ốm), in total; 0 for none. */
  sickMonths: months.optional(),
  /** Grades of the criteria: those on results of tasks, and the others. `null` is a criterion not graded yet. */
  grades: z.strictObject({ task: gradesSchema, other: gradesSchema }).optional(),
  /** Total points, 0 to 100, unrounded. */
  score: z.number().min(0).max(100).optional(),
  /** Own targets and tasks of the year's programme and plan; `null`: has none assigned (retired, no duties). */
  work: workloadSchema.nullable().optional(),
  /** The same of what the leader or the collective directly leads; `null`: leads nothing. */
  led: workloadSchema.nullable().optional(),
  /**
   * Of a leader: the targets and tasks of the collective he belongs to, those missed by confirmed force majeure left out;
   * `null`: belongs to none.
   */
  collectiveWork: workloadSchema.nullable().optional(),
  /** Directly subordinate or directly managed units; of a cell, its rated members; `null`: has none. */
  units: z
    .strictObject({
      total: count,
      atLeastCompleted: count.optional(),
      atLeastGood: count.optional(),
      notCompleted: count.optional(),
      disciplined: count.optional(),
    })
    .nullable()
    .optional(),
  /** Limits and faults pointed out at the last review, and how many of them are cured. */
  faultsBefore: z.strictObject({ pointedOut: count, cured: count }).optional(),
  /** Low marks at a confidence poll of the year, over the base of that poll; `null`: no poll was held in the year. */
  poll: share.nullable().optional(),
  /** The five basic socio-economic targets, where the duties carry them; `null`: they do not. */
  coreTargets: z
    .strictObject({ assigned: z.int().min(1).max(5), missed: z.int().min(0).max(5) })
    .nullable()
    .optional(),
  /** What the competent level has concluded, or what is established. */
  findings: z
    .strictObject({
      /** Mất đoàn kết nội bộ. */
      disunity: flag,
      /** Sai phạm trong công tác cán bộ, bè phái, chạy chức, chạy quyền in the sphere in charge. */
      cadreWorkWrongdoing: flag,
      /** Suy thoái, "tự diễn biến", "tự chuyển hóa": of the person rated. */
      degenerate: flag,
      /** The same of a member of the collective. */
      memberDegenerate: flag,
      /** Vi phạm những điều đảng viên không được làm. */
      prohibitedConduct: flag,
      /** Vi phạm trách nhiệm nêu gương. */
      exemplaryBreach: flag,
      /** The breaches of the person were concluded by the competent level. */
      concluded: flag,
      /** They hurt the prestige of the person and the body (gây ảnh hưởng xấu đến uy tín). */
      harmfulToPrestige: flag,
      /** Owned up to. */
      ownedUp: flag,
      /** Found by the person or body itself. */
      selfFound: flag,
      /** Damage cured in full (khắc phục xong hậu quả). */
      cured: flag,
      /** Corruption, waste, negativity or another breach handled in a directly subordinate unit. */
      subUnitMisconduct: flag,
      /** … which it found itself and remedied in full. */
      subUnitMisconductSelfFoundAndRemedied: flag,
      /** Leader: corruption (tham nhũng) in a unit under direct management. */
      corruptionBelow: flag,
      /** Leader: found, reported, handled in time and cured what happened under direct management. */
      handledBelow: flag,
    })
    .optional(),
  /** The leadership collective, or the organisation itself, was disciplined in the period. */
  bodyDisciplined: flag,
  /** … and had found it itself and remedied it in full. */
  bodySelfFoundAndRemedied: flag,
  /** Every disciplinary decision that may touch the subject; empty: none. */
  discipline: z.array(disciplineSchema).readonly().optional(),
  /** The same person's State rating as cán bộ, công chức, viên chức; `null`: has none. */
  stateRating: ratingSchema.nullable().optional(),
  /** Level of the collective, organisation or unit the leader heads; `null`: heads none. */
  headedLevel: ratingSchema.nullable().optional(),
  /** Level of the organisation whose leadership collective is rated; left out while it is not rated. */
  organisationLevel: ratingSchema.optional(),
  /** Levels of the authority, Front and mass organisations of the same level. */
  peers: z.array(ratingSchema).readonly().optional(),
  /** Nhiều thành tích nổi bật, thực sự là hình mẫu: a judgement of people. */
  model: flag,
  /** Sáng kiến được áp dụng. */
  initiativesApplied: flag,
  /** Of a leader, in the leadership collective: its head, or a deputy or other leading member. */
  role: z.enum(['head', 'deputy']).optional(),
  /** What kept the person from the work of a quarter; `null`: nothing did, in the same post all along. */
  inQuarter: z
    .strictObject({
      /** Months of full-time training (đào tạo, bồi dưỡng tập trung); 0 for none. */
      trainingMonths: months.optional(),
      /** Months of sick or maternity leave (nghỉ ốm, thai sản); 0 for none. */
      leaveMonths: months.optional(),
      /** Months in a leading post to which the person was first appointed in the quarter; `null`: no such appointment. */
      firstPostMonths: months.nullable().optional(),
      /** Đang kiểm tra dấu hiệu vi phạm. */
      underInspection: flag,
      /** Moved to another post or unit in the quarter. */
      changedPost: flag,
    })
    .nullable()
    .optional(),
});
/** What is known of the subject of a rating. */
export type RatingFacts = z.infer<typeof ratingFactsSchema>;

/** Counts that cannot exceed one another, smaller first. */
const nested = nestedCounts([
  ...nestedWork('facts.work'),
  ...nestedWork('facts.led'),
  ...nestedWork('facts.collectiveWork'),
  ['facts.units.atLeastGood', 'facts.units.atLeastCompleted'],
  ['facts.units.atLeastCompleted', 'facts.units.total'],
  ['facts.units.notCompleted', 'facts.units.total'],
  ['facts.units.disciplined', 'facts.units.total'],
  ['facts.faultsBefore.cured', 'facts.faultsBefore.pointedOut'],
  ['facts.poll.part', 'facts.poll.whole'],
  ['facts.coreTargets.missed', 'facts.coreTargets.assigned'],
]);

const quarterSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** One Party rating to be made. */
export const partyRatingCaseSchema = z
  .strictObject({
    side: z.literal('party'),
    kind: kindSchema,
    year: z.int().min(1900).max(2199),
    /** A quarter of the year; absent: the whole year. */
    quarter: quarterSchema.optional(),
    /** The day of the decision, where it is known; default: the last day of the period. It picks the text. */
    decidedOn: isoDate.optional(),
    facts: ratingFactsSchema,
  })
  .check(({ value, issues }) => countsFit(issues, value, nested));
/** Who is rated by the Party, for which year or quarter, and what is known. */
export type PartyRatingCase = z.infer<typeof partyRatingCaseSchema>;

/** One rating to be made, of either side. */
export const ratingCaseSchema = z.discriminatedUnion('side', [partyRatingCaseSchema, stateRatingCaseSchema]);
/** Who is rated, by the Party or by the State, for which year or quarter, and what is known. */
export type RatingCase = z.infer<typeof ratingCaseSchema>;

/** Whether the subject is rated at all, and if not why. */
export type Scope = 'rated' | 'exempt' | 'suspended' | 'tooNew' | 'notRated' | 'notYetRated';
