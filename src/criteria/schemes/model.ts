import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { fractionSchema } from '../../quantity/index.js';
import { isThousandths } from '../exact.js';
import { bandLevels, criteriaSubjects } from '../model.js';

/** Points as score sheets write them, with at most three decimals. */
export const pointsSchema = z
  .number()
  .min(0)
  .max(1000)
  .refine(isThousandths, {
    message: 'at most three decimals',
    params: { code: 'outOfRange' },
  });

const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const provisionRef = z.strictObject({ instrument: z.string().min(1), eId: z.string().min(1) });
const evidence = z.enum([
  'readInSeveralSources',
  'readInOneSource',
  'readInSiblingText',
  'derived',
  'unverified',
]);

export const scoringModes = ['binary', 'graded'] as const;
/**
 * How an item is marked: all of its points or none (Đảm bảo, Không đảm bảo), with `true` or `false`; or any points up to its
 * most.
 */
export type ScoringMode = (typeof scoringModes)[number];

const itemSchema = z.strictObject({
  /** A criterion of the frame, or an id of the scheme’s own. */
  id: z.string().min(1),
  /** The item it is a part of, or a criterion of the frame. */
  parent: z.string().optional(),
  /** The words; of a criterion of the frame they are the frame’s and need not be repeated. */
  vi: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  /** The most points; of an item with parts, the sum of theirs. */
  max: pointsSchema.refine((max) => max > 0, { message: 'more than 0', params: { code: 'outOfRange' } }),
});
/** One line of a score sheet. */
export type SchemeItem = Readonly<z.infer<typeof itemSchema>>;

const bandSchema = z.strictObject({
  id: z.string().min(1),
  /** The least points of the band; of bands of groups, percent of the group’s most. The last band starts at 0. */
  from: pointsSchema,
  /** Of more than these points, not of just so many: "trên 80 điểm". */
  above: z.literal(true).optional(),
  level: z.enum(bandLevels).optional(),
});
/** From so many points on, a band. */
export type SchemeBand = Readonly<z.infer<typeof bandSchema>>;

const bands = z.array(bandSchema).min(1).readonly();

const adjustmentSchema = z.strictObject({
  id: z.string().min(1),
  vi: z.string().min(1),
  en: z.string().min(1),
  /** The most points it may move. */
  most: pointsSchema,
});
/** Points taken off (điểm trừ) or added (điểm thưởng) beside the items. */
export type Adjustment = Readonly<z.infer<typeof adjustmentSchema>>;

const partSchema = z.strictObject({
  /** The frame whose criteria it gives points to; `null` where it has criteria of its own. */
  frame: z.string().nullable(),
  /** Absent where the text leaves it open: the caller says. */
  mode: z.enum(scoringModes).optional(),
  /** Marks in points are multiples of it. */
  step: pointsSchema
    .refine((step) => step > 0, { message: 'more than 0', params: { code: 'outOfRange' } })
    .optional(),
  /** An item that does not apply ("K/AD") is dropped and the rest rescaled; absent where the text does not say so. */
  notApplicable: z.literal('rescale').optional(),
  /** Percent of the part the main item must have at least, and may have at most. */
  main: z.strictObject({ least: pointsSchema, most: pointsSchema.optional() }).optional(),
  /** Bands of each group, in percent of its most. */
  groupBands: bands.optional(),
  items: z.array(itemSchema).min(1).readonly(),
  provision: provisionRef.optional(),
  evidence: evidence.optional(),
});
/** A part of a scheme: its items, what they concretise, how they are marked. */
export type SchemePart = Readonly<z.infer<typeof partSchema>>;

export const partNames = ['general', 'results', 'own'] as const;
/** General criteria (30 under 366-QĐ/TW and the decrees of the State), results of tasks (70), or a scale not divided so. */
export type PartName = (typeof partNames)[number];

const capSchema = z.strictObject({
  /** The band it caps. */
  band: z.string().min(1),
  base: z.enum(['goodOnly', 'goodOrBetter', 'allRated']),
  ratio: fractionSchema,
  /** The higher share of a unit of special merit. */
  outstanding: fractionSchema.optional(),
});

const remarkSchema = bilingual.extend({ evidence: evidence.optional() });

export const schemeSchema = z
  .strictObject({
    id: z.string().min(1),
    /** Whose text it is. */
    body: bilingual,
    period: z.enum(['month', 'quarter', 'year']).optional(),
    /** Whom it is for; absent: all its frame is for. */
    subjects: z.array(z.enum(criteriaSubjects)).min(1).readonly().optional(),
    /** The first day it applies. */
    since: isoDate.optional(),
    general: partSchema.optional(),
    results: partSchema.optional(),
    own: partSchema.optional(),
    bands: bands.optional(),
    cap: capSchema.optional(),
    deductions: z.array(adjustmentSchema).readonly().optional(),
    bonuses: z.array(adjustmentSchema).readonly().optional(),
    /** Where the total stops after deductions and bonuses; absent where the text does not say. */
    limits: z.strictObject({ least: pointsSchema.optional(), most: pointsSchema.optional() }).optional(),
    remarks: z.array(remarkSchema).readonly().optional(),
  })
  .check(({ value, issues }) => {
    const refuse = (path: PropertyKey[], input: unknown, message: string, code: string) =>
      issues.push({ code: 'custom', path, input, message, params: { code } });
    const present = partNames.filter((name) => value[name] !== undefined);
    if (present.length === 0) refuse(['general'], undefined, 'a part: general, results or own', 'missing');
    if (value.own !== undefined && value.own.frame === null && value.since === undefined)
      refuse(['since'], undefined, 'the first day of a scheme on a scale of its own', 'missing');
    const seen = new Set<string>();
    for (const name of present)
      for (const [at, { id }] of (value[name]?.items ?? []).entries()) {
        if (seen.has(id)) refuse([name, 'items', at, 'id'], id, 'each id once', 'duplicate');
        seen.add(id);
      }
  });
/**
 * A table of points of one body (bảng điểm): what it gives points to, how many at most, how they are marked, its bands, its
 * deductions and bonuses, its cap. Data: write your own in this shape.
 */
export type ScoringScheme = Readonly<z.infer<typeof schemeSchema>>;

/** The parts a scheme has, in their order. */
export const partsOf = (scheme: ScoringScheme): readonly (readonly [PartName, SchemePart])[] =>
  partNames.flatMap((name) => {
    const part = scheme[name];
    return part === undefined ? [] : [[name, part] as const];
  });
