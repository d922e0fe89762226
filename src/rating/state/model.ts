import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { disciplineSchema } from '../../discipline/index.js';
import { countsFit, nestedCounts } from '../../input/index.js';
import { ratingSchema } from '../level.js';
import { nestedWork, workloadSchema } from '../workload.js';

/** The grades of a general criterion, best first: thực hiện tốt, đáp ứng, chưa đáp ứng. */
export const generalGrades = ['well', 'meets', 'below'] as const;
const generalGrade = z.enum(generalGrades).optional();
/** How a general criterion (tiêu chí chung) is met: carried out well, met, or not. */
export type GeneralGrade = (typeof generalGrades)[number];

const flag = z.boolean().optional();
const count = z.int().min(0).max(1_000_000_000);
const months = z.number().min(0).max(12).optional();

/** What is known of the subject of a State rating. Absent is *not known*, never zero and never false; `null` says there is none. */
export const stateFactsSchema = z.strictObject({
  /** The working time of the year. */
  attendance: z
    .strictObject({
      /** Thời gian công tác trong năm, in months. */
      monthsWorked: months,
      /** Lawful absence in the year (nghỉ không tham gia công tác theo quy định), sick leave included, maternity leave not. */
      monthsAbsent: months,
      /** Nghỉ thai sản in the year. */
      maternity: flag,
      /** The time not worked was sick leave under social insurance (nghỉ ốm hưởng bảo hiểm xã hội). */
      insuredSickLeave: flag,
    })
    .optional(),
  /** Tiêu chí chung: political ideology, ethics, working style, discipline; of leaders also the results of their duties. */
  general: z
    .strictObject({
      politicalIdeology: generalGrade,
      ethicsLifestyle: generalGrade,
      workingStyle: generalGrade,
      discipline: generalGrade,
      leadershipDuties: generalGrade,
    })
    .optional(),
  /** The person's own result criteria: all of them, and those failed on schedule, quality or effect. */
  criteria: z.strictObject({ total: count, failed: count.optional() }).optional(),
  /** Own tasks of the year, by contract, plan or assignment; of an agency or unit its tasks. */
  work: workloadSchema
    .extend({
      /** Done on time, with quality and high effect (hiệu quả cao). */
      highEfficiency: count.optional(),
    })
    .optional(),
  /** Targets and tasks of the units or fields led; `null`: leads none. */
  led: workloadSchema.nullable().optional(),
  /** Units directly in charge; of a service unit its constituent units; by their own level of the year; `null`: has none. */
  units: z
    .strictObject({
      total: count,
      atLeastCompleted: count.optional(),
      atLeastGood: count.optional(),
      notCompleted: count.optional(),
    })
    .nullable()
    .optional(),
  /** Limits pointed out for the last period or by inspection, and how many of them are cured. */
  faultsBefore: z.strictObject({ pointedOut: count, cured: count }).optional(),
  /** Total points, 0 to 100, unrounded: of the year, the average of its months or quarters. */
  score: z.number().min(0).max(100).optional(),
  /** What the competent authority has concluded, or what is established. */
  findings: z
    .strictObject({
      /** Suy thoái, "tự diễn biến", "tự chuyển hóa". */
      degenerate: flag,
      /** Vi phạm những điều đảng viên không được làm. */
      prohibitedConduct: flag,
      /** Vi phạm trách nhiệm nêu gương. */
      exemplaryBreach: flag,
      /** These breaches were concluded by the competent authority. */
      concluded: flag,
      /** They hurt the standing of the person and the body. */
      harmfulToPrestige: flag,
      /** A unit directly in charge is linked to embezzlement, corruption or waste, and it was handled by law. */
      corruptionBelow: flag,
      /** … which the leader found, reported, handled and remedied. */
      handledBelow: flag,
      /** Of a unit: concluded wrongdoing in personnel work, disunity, factions, running for posts. */
      cadreWorkWrongdoing: flag,
    })
    .optional(),
  /** Every disciplinary decision that may touch the person; empty: none. */
  discipline: z
    .array(disciplineSchema.extend({ of: z.literal('self') }))
    .readonly()
    .optional(),
  /** Tạm đình chỉ công tác: the day of the decision, and whether it was cancelled as wrong; `null`: not suspended. */
  suspension: z.strictObject({ decidedOn: isoDate, cancelled: flag }).nullable().optional(),
  /** The level of the agency or unit the person heads; `null`: heads none. */
  headedLevel: ratingSchema.nullable().optional(),
});
/** What is known of the subject of a State rating. */
export type StateFacts = z.infer<typeof stateFactsSchema>;

/** Counts that cannot exceed one another, smaller first. */
const nested = nestedCounts([
  ...nestedWork('facts.work'),
  ['facts.work.highEfficiency', 'facts.work.onTimeQuality'],
  ...nestedWork('facts.led'),
  ['facts.criteria.failed', 'facts.criteria.total'],
  ['facts.units.atLeastGood', 'facts.units.atLeastCompleted'],
  ['facts.units.atLeastCompleted', 'facts.units.total'],
  ['facts.units.notCompleted', 'facts.units.total'],
  ['facts.faultsBefore.cured', 'facts.faultsBefore.pointedOut'],
]);

/** What picks the text beside the kind: the year, the day, the unit's own regulation. */
export const regimeFields = {
  year: z.int().min(1900).max(2199),
  /** The day of the decision, where it is known; default: the last day of the year. */
  decidedOn: isoDate.optional(),
  /** The day the assessment began, where it began before the day of the decision. */
  beganOn: isoDate.optional(),
  /** The level of that year had been decided before, and is decided again. */
  again: flag,
};

/** Of a public employee: the service unit has issued its own regulation on rating (quy chế đánh giá). */
const unitHasRegulation = flag;

/** What is asked of an agency or a unit; everything else is asked of persons. */
const bodyFactsSchema = stateFactsSchema.pick({
  work: true,
  units: true,
  faultsBefore: true,
  score: true,
  findings: true,
});

const common = { side: z.literal('state'), ...regimeFields };
const person = { ...common, facts: stateFactsSchema };
const body = { ...common, facts: bodyFactsSchema };
/** Holds a leading or managing post; a deputy does. */
const leader = z.boolean();

/** One State rating to be made. */
export const stateRatingCaseSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...person, kind: z.literal('cadre') }),
    z.strictObject({ ...person, kind: z.literal('civilServant'), leader }),
    z.strictObject({ ...person, kind: z.literal('publicEmployee'), leader, unitHasRegulation }),
    z.strictObject({ ...person, kind: z.literal('contractWorker') }),
    z.strictObject({ ...body, kind: z.literal('agency') }),
    z.strictObject({ ...body, kind: z.literal('serviceUnit') }),
  ])
  .check(({ value, issues }) => countsFit(issues, value, nested));
/**
 * A State rating: of a cadre, a civil servant or public employee (leading or not), a contract worker, a State administrative
 * agency, or a public service unit, for a year.
 */
export type StateRatingCase = z.infer<typeof stateRatingCaseSchema>;

export const stateKinds = [
  'cadre',
  'civilServant',
  'publicEmployee',
  'contractWorker',
  'agency',
  'serviceUnit',
] as const satisfies readonly StateRatingCase['kind'][];
/**
 * Whom or what the State rates: cán bộ, công chức, viên chức, người lao động (contract worker), cơ quan hành chính nhà nước,
 * đơn vị sự nghiệp công lập.
 */
export type StateKind = (typeof stateKinds)[number];

/** Whom a text rates by one ladder: the kinds, with leaders apart. */
export const stateSubjects = [
  'cadre',
  'civilServant',
  'leadingCivilServant',
  'publicEmployee',
  'managingPublicEmployee',
  'contractWorker',
  'agency',
  'serviceUnit',
] as const;
/** Whom a text rates by one ladder. */
export type StateSubject = (typeof stateSubjects)[number];
