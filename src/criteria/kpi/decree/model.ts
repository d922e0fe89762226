import * as z from 'zod';
import { isoDate } from '../../../calendar/index.js';
import { nd335Kpi } from '../../regulations/nd-335-2025/index.js';
import { factor, figure, generalUpTo } from '../schema.js';

const count = z.int().min(0).max(1_000_000);
/**
 * How many times products of a line failed or were late: so many in all, or, where it matters which, product by product
 * (`[2, 1]`: one twice, another once). `null`, like absent, is not known.
 */
const times = z.union([count, z.array(count).readonly()]).nullish();
/** How many times, as a caller writes it. */
export type Times = z.infer<typeof times>;

const line = z.strictObject({
  /** Hệ số quy đổi to the standard product (sản phẩm chuẩn); default 1: already converted. */
  coefficient: figure
    .refine((value) => value > 0, { message: 'more than 0', params: { code: 'outOfRange' } })
    .optional(),
  /** Products assigned in the period. */
  assigned: count,
  /** Those of them done, and those done beyond them. */
  done: count,
  /** Times a product done was judged failing through a major fault of content (lỗi lớn về nội dung). */
  majorFaults: times,
  /** Times a product done was late (chậm tiến độ). */
  delays: times,
  /** Of these, what an objective cause (nguyên nhân khách quan) brought about, and whether the authority confirmed it. */
  objective: z
    .strictObject({ majorFaults: times, delays: times, confirmed: z.boolean().nullish() })
    .optional(),
});
/** Products or work of one kind (sản phẩm, công việc): one product, or several alike. */
export type ProductLine = Readonly<z.infer<typeof line>>;

const [whole, part] = nd335Kpi.twoValues;
/** Which of the two is checked below: among facts and reasons a number is of the right kind, but the wrong one. */
const value = z.number() as unknown as z.ZodType<typeof whole | typeof part>;
const twoValued = z.literal([whole, part]);
/** Settled by the competent authority, for a case the decree describes neither way. */
const chosen = z.strictObject({ chosen: twoValued, reason: z.string().min(1) });
const fact = z.boolean().nullish();

const unitOrField = z
  .union([
    value,
    /** The points of the period of every civil servant under the leader; `null`: not yet known. */
    z.strictObject({ staffScores: z.array(z.number().min(0).max(100).nullable()).readonly() }),
  ])
  .nullish();
const organising = z
  .union([
    value,
    chosen,
    z.strictObject({
      /** The unit finished all planned tasks on time and with quality. */
      allOnTimeWithQuality: fact,
      /** With an initiative or an effective way of organising. */
      initiative: fact,
      /** Shortcomings in leading. */
      shortcomings: fact,
      /** Chậm trễ kéo dài in the programme assigned. */
      prolongedDelay: fact,
    }),
  ])
  .nullish();
const uniting = z
  .union([
    value,
    chosen,
    z.strictObject({
      unitedEnvironment: fact,
      effectiveCoordination: fact,
      /** Complaints, petitions or reports of prolonged internal conflict or disunity arose in the period. */
      complaintsOfConflict: fact,
    }),
  ])
  .nullish();

const decreeFields = {
  /** Without a leading post; the head of a body; a deputy, whose d, đ and e are those of the field assigned. */
  subject: z.enum(['nonLeader', 'leader', 'deputy']),
  /** Số lượng, chất lượng, tiến độ: of what was assigned, never of what was done. */
  a: factor,
  b: factor,
  c: factor,
  /** In place of a, b and c: the work they follow from. */
  products: z.array(line).readonly().optional(),
  /** Result of the unit or field: as it is, or the scores of the staff. */
  d: unitOrField,
  /** Đ, ability to organise, and e, ability to gather and unite: as they are, as facts, or as the authority settled them. */
  dd: organising,
  e: uniting,
  general: generalUpTo(nd335Kpi.general),
};

type Fields = Readonly<z.infer<z.ZodObject<typeof decreeFields>>>;

/** Either the work or the factors; faults no more than they can be. */
function consistent({ value: given, issues }: { value: Fields; issues: z.core.$ZodRawIssue[] }): void {
  const wrong = (path: PropertyKey[], input: unknown, expected: string, code = 'inconsistent') =>
    issues.push({ code: 'custom', path, input, message: expected, params: { code } });
  const { products, dd } = given;
  for (const name of ['d', 'dd', 'e'] as const)
    if (typeof given[name] === 'number' && !twoValued.safeParse(given[name]).success)
      wrong([name], given[name], `one of ${whole}, ${part}`, 'notOneOf');
  for (const name of ['a', 'b', 'c'] as const)
    if (products !== undefined && given[name] !== undefined)
      wrong([name], given[name], 'no factor beside the products it follows from');
  for (const [at, { done, objective, ...all }] of (products ?? []).entries())
    for (const kind of ['majorFaults', 'delays'] as const) {
      const [every, excused] = [all[kind], objective?.[kind]];
      if (typeof every === 'object' && every !== null && every.length > done)
        wrong(['products', at, kind], every, `at most ${done}, one for each product done`);
      if (excused !== undefined && excused !== null && !fits(excused, every))
        wrong(['products', at, 'objective', kind], excused, `part of ${kind}, written alike`);
    }
  if (typeof dd === 'object' && dd !== null && 'prolongedDelay' in dd)
    if (dd.prolongedDelay === true && dd.allOnTimeWithQuality === true)
      wrong(['dd', 'allOnTimeWithQuality'], true, 'not true beside prolonged delay');
}

/** What an objective cause explains is part of all: of so many so many, or product by product. */
function fits(excused: NonNullable<Times>, all: Times): boolean {
  if (typeof excused === 'number') return typeof all === 'number' && excused <= all;
  if (typeof all !== 'object' || all === null || excused.length !== all.length) return false;
  return excused.every((each, at) => each <= (all[at] ?? 0));
}

/** A month or quarter of a civil servant, as a part of a year. */
export const decreePeriodSchema = z.strictObject(decreeFields).check(consistent);
/** A month or quarter of a civil servant. */
export type DecreePeriod = Readonly<z.infer<typeof decreePeriodSchema>>;

export const decreeCaseSchema = z
  .strictObject({ variant: z.literal(nd335Kpi.instrument), ...decreeFields, on: isoDate.optional() })
  .check(consistent);
