import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { eachOnce } from '../../input/index.js';
import type { ProvisionRef } from '../../law/index.js';
import type { Answer } from '../../reasoning/index.js';
import { decreePeriodSchema } from '../kpi/decree/index.js';
import { figure } from '../kpi/schema.js';
import type { BandLevel } from '../model.js';

const name = z.string().refine((value) => /^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/.test(value), {
  message: 'a month or quarter written 2026-01 or 2026-Q1',
  params: { code: 'wrongType' },
});

export const reasonsNotScored = ['nothingAssigned', 'absent'] as const;
/** Why a period has no points: nothing was assigned in it; the person did not work in it. */
export type ReasonNotScored = (typeof reasonsNotScored)[number];

const fields = {
  /** The month or quarter: `2026-01`, `2026-Q1`. */
  period: name,
  /** Scored by the body the person moved from, which sent the result. */
  sentByOldBody: z.boolean().optional(),
  /** Its points, as the period was closed; `null`, like absent, is not known. */
  total: figure.max(100).nullish(),
  notScored: z.enum(reasonsNotScored).optional(),
};

type Given = { readonly total?: unknown; readonly notScored?: unknown; readonly kpi?: unknown };
/** A period has points, or the case they follow from, or the reason why it has none. */
function onlyOne({ value, issues }: { value: Given; issues: z.core.$ZodRawIssue[] }): void {
  const [, second] = (['total', 'kpi', 'notScored'] as const).filter(
    (key) => value[key] !== undefined && value[key] !== null,
  );
  if (second === undefined) return;
  const message = 'one of total, kpi and notScored';
  const params = { code: 'inconsistent' };
  issues.push({ code: 'custom', path: [second], input: value[second], message, params });
}

const once = ({
  value: { periods },
  issues,
}: {
  value: { readonly periods: readonly { readonly period: string }[] };
  issues: z.core.$ZodRawIssue[];
}): void =>
  eachOnce(
    issues,
    periods.map(({ period }) => period),
    (at) => ['periods', at, 'period'],
    'each period once',
  );

/** The day it is computed; default: the first day of the text. */
const on = isoDate.optional();

const civilServants = z
  .strictObject({
    variant: z.literal('nd-335-2025'),
    periods: z
      .array(
        /** In place of the total: the case it follows from, without its variant; it is then computed exactly. */
        z.strictObject({ ...fields, kpi: decreePeriodSchema.optional() }).check(onlyOne),
      )
      .min(1)
      .readonly(),
    on,
  })
  .check(once);
const publicEmployees = z
  .strictObject({
    variant: z.literal('nd-233-2026'),
    periods: z.array(z.strictObject(fields).check(onlyOne)).min(1).readonly(),
    on,
  })
  .check(once);

export const periodsSchema = z.discriminatedUnion('variant', [civilServants, publicEmployees]);
/** The months or quarters of somebody’s year, under the decree for civil servants or that for public employees. */
export type PeriodsCase = Readonly<z.infer<typeof periodsSchema>>;

/** One period as it entered the average, or why it did not. */
export interface PeriodEntered {
  readonly period: string;
  /** Its points, nearest to the exact value; `null` where it has none, or they are not known. */
  readonly total: number | null;
  readonly leftOut?: ReasonNotScored;
  readonly sentByOldBody: boolean;
}

/** The points of a year, or of a quarter from its months. */
export interface PeriodAverage {
  /** Nearest to the exact value. */
  readonly average: number;
  /** The periods it is the average of. */
  readonly count: number;
  /** Judged by the exact value: 89.996 is under 90. */
  readonly band: BandLevel;
}

/** The answer of {@link periodAverage}. */
export type PeriodAverageAnswer = Answer<PeriodAverage> & {
  readonly formula: ProvisionRef;
  /** Every period, in the order given. */
  readonly periods: readonly PeriodEntered[];
};
