import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import type { ProvisionRef } from '../../law/index.js';
import type { Answer } from '../../reasoning/index.js';
import { isThousandths } from '../exact.js';
import { nd335Kpi } from '../regulations/nd-335-2025.js';
import { scale366 } from '../regulations/qd-366-tw-2025/index.js';

/** A number a formula computes with: at most three decimals. */
const figure = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine(isThousandths, {
    message: 'at most three decimals',
    params: { code: 'outOfRange' },
  });

const ratio = z.strictObject({ achieved: figure, assigned: figure });
/** A factor: percent, or what was achieved over what was assigned; `null`, like absent, is not known. */
const factor = z.union([figure, ratio]).nullish();
/** A factor as a caller writes it. */
export type Factor = z.infer<typeof factor>;

/** Points of the general criteria, to be added; no more than their part of the scale. */
const generalUpTo = (most: number) =>
  figure
    .refine((points) => points <= most, { message: `at most ${most}`, params: { code: 'outOfRange' } })
    .optional();
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

/** Đ, e and d have two values only. */
const twoValued = z.literal(nd335Kpi.twoValues).nullish();
const nd335 = z.strictObject({
  variant: z.literal('nd-335-2025'),
  subject: z.enum(['nonLeader', 'leader']),
  /** Số lượng, chất lượng, tiến độ: of what was assigned, never of what was done. */
  a: factor,
  b: factor,
  c: factor,
  /** Result of the unit or field; ability to organise (đ); ability to gather and unite. */
  d: twoValued,
  dd: twoValued,
  e: twoValued,
  ...common,
  general: generalUpTo(nd335Kpi.general),
});
export type DecreeCase = Readonly<z.infer<typeof nd335>>;
export type SuggestedCase = Readonly<z.infer<typeof hd02>>;

export const kpiCaseSchema = z.discriminatedUnion('variant', [hd02, vatm, duca, hcm, thanhHoa, nd335]);
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
  /** Points of results. */
  readonly points?: number;
  /** Points of results and of the general criteria. */
  readonly total?: number;
}

/** The answer of {@link kpi}. */
export type KpiAnswer = Answer<Kpi> & { readonly formula: ProvisionRef };
