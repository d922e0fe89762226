import * as z from 'zod';
import { isoDate, yearMonth } from '../calendar/index.js';
import { inconsistent } from '../input/index.js';
import { placeSchema, positionIdSchema, positionLevels } from '../positions/index.js';

export const movementKinds = [
  'rotation',
  'transfer',
  'secondment',
  'positionChange',
  'jobPositionChange',
] as const;
/** Luân chuyển, điều động, biệt phái, định kỳ chuyển đổi vị trí công tác, thay đổi vị trí việc làm. */
export type MovementKind = (typeof movementKinds)[number];

export const personKinds = ['cadre', 'civilServant', 'publicEmployee'] as const;
/** Cán bộ, công chức, viên chức. */
export type PersonKind = (typeof personKinds)[number];

export const rotationGrounds = ['planned', 'twoTerms', 'nonLocal', 'otherDecided'] as const;
/**
 * Why somebody is rotated: planned for leadership; head for two consecutive terms; so that the head is not a local person;
 * others the competent level names.
 */
export type RotationGround = (typeof rotationGrounds)[number];

const whole = z.int().min(0).max(1200);
const flag = z.boolean().optional();

const person = z
  .strictObject({
    kind: z.enum(personKinds),
    /** Holds a leading post (chức vụ lãnh đạo, quản lý). */
    isLeader: flag,
    /** Thuộc diện cấp ủy quản lý: the Party's rule of rotation binds. A cadre is. */
    partyManaged: flag,
    sex: z.enum(['male', 'female']).optional(),
    bornIn: yearMonth.optional(),
    /** Which retirement age, as in `retirementMonth`: the normal one unless told. */
    retirementRule: z.enum(['normal', 'annexII', 'higherAge']).optional(),
    /** The month of a personal decision, in place of the age. */
    reachesRetirement: yearMonth.optional(),
  })
  .refine(({ sex, retirementRule }) => sex !== 'male' || retirementRule !== 'higherAge', {
    path: ['retirementRule'],
    error: 'the higher age only for a woman',
  })
  .readonly();
/** Who is moved, as far as the texts ask; no name. */
export type MovedPerson = z.infer<typeof person>;

const bars = z
  .strictObject({
    /** Đang bị xem xét kỷ luật. */
    disciplineInProgress: flag,
    /** Đang bị điều tra, truy tố, xét xử. */
    underInvestigation: flag,
    /** Đang bị thanh tra, kiểm tra, xác minh. */
    linkedToInspection: flag,
    /** A State decision on discipline is being served. */
    stateDisciplineRunning: flag,
    /** Under the rules on what follows a discipline (hậu kỷ luật). */
    stateDisciplineAfterEffect: flag,
    /** The day a Party decision on discipline was published; `null`: there is none. */
    partyDisciplinePublishedOn: isoDate.nullable().optional(),
    /** 98-QĐ/TW: disciplined, or weak in ability (bị kỷ luật, năng lực yếu). */
    disciplinedOrWeak: flag,
    /** File about self and family undeclared, incomplete or untrue. */
    fileUndeclared: flag,
    /** Treated for a grave illness (bệnh hiểm nghèo). */
    graveIllness: flag,
    /** On a long course (học tập dài hạn); the decree names no length. */
    longStudy: flag,
    /** Months of the full-time course being followed; 0: none. */
    studyMonths: whole.optional(),
    alreadySeconded: flag,
    pregnant: flag,
    onMaternityLeave: flag,
    /** The youngest child's day of birth; `null`: no child. */
    youngestChildBornOn: isoDate.nullable().optional(),
    /** A man raising the child because the wife died, for objective reasons or force majeure. */
    fatherAlone: flag,
    /** Special hardship, confirmed by the head of the body. */
    confirmedHardship: flag,
    /** Another case put before the head (trường hợp khác). */
    otherDecidedByHead: flag,
    /** The person wishes the move. */
    wishes: flag,
  })
  .readonly();
/** What may stand against a move. An absent fact is not known, never false. */
export type MovementBars = z.infer<typeof bars>;

const post = { office: positionIdSchema.optional(), place: placeSchema.optional() };
const heldPost = z.strictObject(post).readonly();
const newPost = z
  .strictObject({
    ...post,
    isLeadership: flag,
    /** Against the present office; where absent, the catalogue of the day compares `from.office` with `to.office`. */
    comparedWithPresent: z.enum(['equal', 'higher', 'lower', 'incomparable']).optional(),
    /** The post was there before: none is added for the sake of rotation. */
    existed: flag,
  })
  .readonly();

const moved = {
  /** The day of the decision: it picks the text. */
  decidedOn: isoDate,
  /** The first day at the destination: months left are counted from it. */
  startsOn: isoDate.optional(),
  person,
  from: heldPost.optional(),
  to: newPost.optional(),
  /** The level of the body, for the pause of 2025. */
  level: z.enum(positionLevels).optional(),
  /** The day the place finished its reorganisation of 2025; `null`: not yet. */
  reorganisationDoneOn: isoDate.nullable().optional(),
  bars: bars.optional(),
};

/** Whatever is moved: what the bars and the comparison of offices look at. */
export interface Moved extends z.infer<z.ZodObject<typeof moved>> {
  readonly placementAfterMeasure?: boolean | undefined;
}

/** What happened is not later than the decision. */
function notLater({ value, issues }: { value: Moved & Dated; issues: z.core.$ZodRawIssue[] }): void {
  const { decidedOn, bars = {}, healthCertificateOn, inPostSince } = value;
  const days = {
    'bars.partyDisciplinePublishedOn': bars.partyDisciplinePublishedOn,
    'bars.youngestChildBornOn': bars.youngestChildBornOn,
    healthCertificateOn,
    inPostSince,
  };
  for (const [path, day] of Object.entries(days))
    if (day && day > decidedOn) issues.push(inconsistent(path, day, `not after decidedOn, ${decidedOn}`));
}
interface Dated {
  readonly healthCertificateOn?: string | null | undefined;
  readonly inPostSince?: string | undefined;
}

export const rotationSchema = z
  .strictObject({
    ...moved,
    ground: z.enum(rotationGrounds),
    /** Được quy hoạch vào chức danh lãnh đạo, quản lý. */
    inPlan: flag,
    /** Meets the standards of the title at the moment of rotation. */
    meetsTitleStandard: flag,
    healthy: flag,
    /** The day of the health certificate; `null`: none. */
    healthCertificateOn: isoDate.nullable().optional(),
    /** Months without a break as head of the same place, agency or unit; acting time apart. */
    headMonthsSamePlace: whole.optional(),
    /** Months there as acting head (giao quyền). */
    actingHeadMonthsSamePlace: whole.optional(),
    /** Full elected or appointed terms there as head; asked by a reading only. */
    fullTermsAsHead: whole.optional(),
    /** A local person (người địa phương) of the destination: the caller's fact, no text defines it. */
    isLocalToDestination: flag,
    /** Months the rotation is planned to last. */
    plannedMonths: whole.optional(),
    /** Months of the appointment at the destination (170/2025/NĐ-CP Điều 28). */
    appointmentMonths: z.int().min(1).max(120).optional(),
    /** Exceptions the competent level has allowed (`true`) or refused (`false`); absent: it has not spoken. */
    competentLevelAllowsException: z
      .strictObject({ monthsLeft: flag, duration: flag, newPost: flag, higherOffice: flag })
      .readonly()
      .optional(),
  })
  .check(notLater);
/** A rotation (luân chuyển) proposed. */
export type RotationCase = z.infer<typeof rotationSchema>;

export const transferSchema = z
  .strictObject({
    ...moved,
    /** A placement that a measure orders: after relief, resignation, release. */
    placementAfterMeasure: flag,
    /** The leadership allowance (phụ cấp chức vụ), before and after, in one unit. */
    allowance: z
      .strictObject({ before: z.number().min(0), after: z.number().min(0) })
      .readonly()
      .optional(),
  })
  .check(notLater);
/** A transfer (điều động) proposed. */
export type TransferCase = z.infer<typeof transferSchema>;

export const secondmentSchema = z
  .strictObject({
    ...moved,
    /** Months in all, extensions among them. */
    plannedMonths: whole.optional(),
    /** What it is for: an urgent task, work of limited duration, something else. */
    task: z.enum(['urgent', 'limitedDuration', 'other']).optional(),
    /** The host stands outside the agency that manages the person. */
    outsideManagingAgency: flag,
    writtenAgreementOfBoth: flag,
    metWithPerson: flag,
    /** A special law or sector allows more months. */
    specialLaw: flag,
    /** The sender has extended the secondment at its end. */
    extendedBySender: flag,
  })
  .check(notLater);
/** A secondment (biệt phái) proposed, or an extension of one. */
export type SecondmentCase = z.infer<typeof secondmentSchema>;

export const positionChangeSchema = z
  .strictObject({
    ...moved,
    /** The day the change would take effect; working time left is counted to it. */
    effectiveOn: isoDate.optional(),
    /** The post is on the ministry's list (danh mục vị trí phải định kỳ chuyển đổi). */
    postListed: flag,
    /** Months of the cycle the ministry fixed for the post. */
    cycleMonths: whole.optional(),
    /** Whose bounds the cycle keeps: those of the courts, or of any other sector, also where it is not told. */
    sector: z.enum(['courts', 'other']).optional(),
    /** Courts: a specialist post, and a rating of "good" or better every year. */
    specialistPost: flag,
    goodEveryYear: flag,
    /** The body has only this one post of the kind. */
    onlyListedPostOfKind: flag,
    monthsInPost: whole.optional(),
    /** First day in the post; gives the months where `monthsInPost` is absent. */
    inPostSince: isoDate.optional(),
  })
  .check(notLater);
/** Somebody whose periodic change of position (định kỳ chuyển đổi vị trí công tác) is asked about. */
export type PositionChangeCase = z.infer<typeof positionChangeSchema>;
