import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import type { Evidence, ProvisionRef } from '../../law/index.js';
import type { Answer } from '../../reasoning/index.js';
import { isThousandths } from '../exact.js';
import { type PartName, type SchemeBand, scoringModes } from '../schemes/model.js';
import { givenSchema } from '../schemes/samples.js';

/** Points of a mark; whether they fit the item is judged where the item is known. */
const markedPoints = z
  .number()
  .min(0)
  .refine(isThousandths, {
    message: 'at most three decimals',
    params: { code: 'outOfRange' },
  });
const reason = z.string().min(1);
const moved = z.record(z.string(), markedPoints);

export const scoringCaseSchema = z.strictObject({
  /** The id of a sample, or a scheme of your own. */
  scheme: givenSchema,
  /** Points of each item that has no parts, or whether it is met; `null`, like an item left out, is not marked yet. */
  marks: z.record(z.string(), z.union([markedPoints, z.boolean()]).nullable()),
  /** Items that do not apply to the subject ("K/AD"), each with its reason. */
  notApplicable: z.record(z.string(), reason).optional(),
  /** Points taken off, by the deductions of the scheme; `{}`: none. Absent is unknown, where the scheme has any. */
  deductions: moved.optional(),
  bonuses: moved.optional(),
  /** The day it is scored; default: the first day of the scheme. */
  on: isoDate.optional(),
});
/** A score sheet, filled in. */
export type ScoringCase = Readonly<z.infer<typeof scoringCaseSchema>>;

const mode = z.enum(scoringModes).optional();

export const scoringOptionsSchema = z.strictObject({
  /** How each part is marked, where the scheme leaves it open or the body’s own texts disagree. */
  modes: z.strictObject({ general: mode, results: mode, own: mode }).optional(),
});
/** What {@link scoreCriteria} takes beside the sheet. */
export type ScoringOptions = Readonly<z.infer<typeof scoringOptionsSchema>>;

/** A score: its total, exact to the last decimal written, and what it is made of. */
export interface Score {
  readonly total: number;
  /** The points of the scheme’s items together. */
  readonly most: number;
  /** The points of each part, rescaled where an item was dropped. */
  readonly parts: Readonly<Partial<Record<PartName, number>>>;
  readonly deducted: number;
  readonly added: number;
  /** Absent where the scheme has no bands: the level is then the regulation’s to judge. */
  readonly band?: SchemeBand;
}

/** One line of the sheet as it was scored, with where it is written. */
export interface ScoredItem {
  readonly id: string;
  readonly part: PartName;
  readonly parent: string | null;
  readonly vi: string | null;
  readonly en: string | null;
  readonly max: number;
  /** `null` while a mark under it is missing, and for what does not apply. */
  readonly points: number | null;
  readonly from: 'mark' | 'sum' | 'missing' | 'notApplicable';
  readonly reason?: string;
  /** The band of a group, where the scheme has bands of groups. */
  readonly band?: string;
  readonly provision?: ProvisionRef;
  readonly evidence?: Evidence;
}

/** The answer of {@link scoreCriteria}. */
export type ScoreAnswer = Answer<Score> & {
  /** Every line, in the order of the scheme. */
  readonly items: readonly ScoredItem[];
  /** The least and the most the total may still come to; the same once everything is known. */
  readonly range: { readonly least: number; readonly most: number };
  /** The bands the total may still fall in, best first; none where the scheme has none. */
  readonly bands: readonly string[];
};
