import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import type { ProvisionRef } from '../../law/index.js';
import type { Answer } from '../../reasoning/index.js';
import { scale366 } from '../regulations/qd-366-tw-2025/index.js';
import { decreeCaseSchema } from './decree/model.js';
import { factor, figure, generalUpTo, ratio } from './schema.js';

const common = {
  general: generalUpTo(scale366.general),
  /** The day it is computed; default: the first day of the text. */
  on: isoDate.optional(),
};

const hd02 = z.strictObject({
  variant: z.literal('hd-02-btctw-2026'),
  A: factor,
  B: factor,
  C: factor,
  D: factor,
  on: isoDate.optional(),
});

const weights = z.strictObject({ A: figure, B: figure, C: figure, D: figure });
const product = z.strictObject({
  /** Points of the product when fully reached. */
  weight: figure,
  /** The frame of weights of A, B, C, D. */
  frame: z.enum(['K1', 'K2', 'K3', 'K4']),
  /** The weights themselves, where they were moved from the frame’s. */
  weights: weights.optional(),
  kind: z.enum(['key', 'sudden', 'routine']).optional(),
  A: factor,
  B: factor,
  C: factor,
  D: factor,
});
const vatm = z.strictObject({
  variant: z.literal('hd-03-tvdu-2026'),
  products: z.array(product).min(1).readonly(),
  /** What the points of each product are rounded to, half up: the text says both, so the caller does. */
  rounding: z.enum(['none', 'tenth', 'half']),
  ...common,
});
export type ProductsCase = Readonly<z.infer<typeof vatm>>;

const judged = {
  assigned: figure,
  /** Percent reached. */
  percent: figure,
  exceeded: z.boolean().optional(),
};
const quality = z.strictObject({
  tasks: z
    .array(z.strictObject({ ...judged, revisions: z.int().min(0) }))
    .min(1)
    .readonly(),
});
const schedule = z.strictObject({
  tasks: z
    .array(z.strictObject({ ...judged, reminders: z.int().min(0) }))
    .min(1)
    .readonly(),
});
const duca = z.strictObject({
  variant: z.literal('hd-20-duca-2026'),
  subject: z.enum(['collective', 'nonLeader', 'leader', 'head']),
  A: factor,
  /** As a factor, or task by task with its revisions. */
  B: z.union([figure, ratio, quality]).nullish(),
  /** As a factor, or task by task with its reminders. */
  C: z.union([figure, ratio, schedule]).nullish(),
  /** Units and persons rated completed or better, over those rated. */
  D: factor,
  /** The collective’s KPI, which the head’s is not above. */
  collective: figure.nullish(),
  /** Where the three decimals of a factor are taken, and how figures are cut: not said, so the caller does. */
  rounding: z.strictObject({
    factors: z.enum(['asRatio', 'asPercent']),
    by: z.enum(['halfUp', 'cut']),
  }),
  ...common,
});
export type RevisedCase = Readonly<z.infer<typeof duca>>;

const hcm = z.strictObject({
  variant: z.literal('hd-06-btctu-hcm-2026'),
  tasks: z
    .array(
      z.strictObject({
        standard: figure,
        progress: factor,
        quality: factor,
        difficulty: figure,
        outstanding: z.boolean().optional(),
      }),
    )
    .min(1)
    .readonly(),
  /** What the 5 % are taken of, and what the limit of 7 counts: not said, so the caller does. */
  bonus: z
    .strictObject({ of: z.enum(['task', 'total', 'scale']), limit: z.enum(['tasks', 'points']) })
    .optional(),
  on: isoDate.optional(),
});
export type ConvertedCase = Readonly<z.infer<typeof hcm>>;

const thanhHoa = z.strictObject({
  variant: z.literal('qd-1053-tu-thanhhoa-2026'),
  tasks: z
    .array(
      z.strictObject({
        quantity: figure,
        coefficient: figure,
        done: figure,
        B: figure.nullish(),
        C: figure.nullish(),
        D: figure.nullish(),
      }),
    )
    .min(1)
    .readonly(),
  /** The points of the axis. */
  weight: figure.optional(),
  on: isoDate.optional(),
});
export type AxisCase = Readonly<z.infer<typeof thanhHoa>>;

export type SuggestedCase = Readonly<z.infer<typeof hd02>>;

export const kpiCaseSchema = z.discriminatedUnion('variant', [
  hd02,
  vatm,
  duca,
  hcm,
  thanhHoa,
  decreeCaseSchema,
]);
/** A KPI to be computed, under one body’s formula. */
export type KpiCase = Readonly<z.infer<typeof kpiCaseSchema>>;

/** One product, task by task. */
export interface KpiProduct {
  readonly percent: number;
  readonly points: number;
  readonly band: string;
}

/** What a formula gives: nearest to the exact value where it has no end of decimals. */
export interface Kpi {
  /** Percent. */
  readonly percent?: number;
  /** The factors as they entered, in percent. */
  readonly factors?: Readonly<Record<string, number>>;
  readonly products?: readonly KpiProduct[];
  /** Where the factors follow from products: what was assigned and what was done, converted; beyond the whole, too. */
  readonly work?: { readonly assigned: number; readonly done: number };
  /** Points of results. */
  readonly points?: number;
  /** Points of results and of the general criteria. */
  readonly total?: number;
}

/** The answer of {@link kpi}. */
export type KpiAnswer = Answer<Kpi> & { readonly formula: ProvisionRef };
