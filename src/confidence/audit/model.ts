import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { eachOnce } from '../../input/index.js';
import type { InstrumentId } from '../../law/index.js';
import type { Whole } from '../../quantity/index.js';
import type { Note } from '../../reasoning/index.js';
import { countSchema, forumSchema, levelSchema, type Mark } from '../model.js';
import type { Printing } from './printing.js';

const count = countSchema.nullish();
const percentage = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine((value) => Math.round(value * 100) / 100 === value, {
    error: 'a percentage with at most two decimals',
    params: { code: 'wrongType' },
  })
  .nullish();

const total = countSchema.optional();

export const publishedResultSchema = z
  .strictObject({
    forum: forumSchema,
    level: levelSchema.optional(),
    heldOn: isoDate,
    /** The totals the page or the council's own records give. */
    totals: z
      .strictObject({
        totalMembers: total,
        convened: total,
        present: total,
        issued: total,
        collected: total,
        valid: total,
      })
      .optional(),
    rows: z
      .array(
        z.strictObject({
          id: z.string(),
          /** `null`, like absent, is *not printed*. */
          marks: z.strictObject({ high: count, confidence: count, low: count }),
          /** Percentages as numbers: 53.19. */
          published: z.strictObject({ high: percentage, confidence: percentage, low: percentage }).nullish(),
        }),
      )
      .readonly(),
  })
  .check(({ value: { rows }, issues }) => {
    const ids = rows.map(({ id }) => id);
    eachOnce(issues, ids, (at) => ['rows', at, 'id'], 'an id no other row has');
  });
/** A result as somebody printed it: counts, percentages, or both, one row for each person. */
export type PublishedResult = z.infer<typeof publishedResultSchema>;

/** One way the percentages may have been computed, and how many it reproduces. */
export interface AuditCandidate extends Printing {
  /** The given totals equal to this whole; empty where it is only inferred. */
  readonly of: readonly Whole[];
  readonly fits: number;
  /** The published percentages in all. */
  readonly outOf: number;
}

/**
 * What is to be said of a printed percentage: it fits; it is right but rounded otherwise than the rest; its row was
 * taken of another whole; the count or the percentage is a misprint.
 */
export type FigureVerdict = 'fits' | 'rounding' | 'otherWhole' | 'misprint';

/** One mark of one row, audited. Percentages are numbers as printed: 53.19. */
export interface AuditedFigure {
  readonly count?: number | undefined;
  readonly published?: number | undefined;
  /** What the count comes to, printed like the rest. */
  readonly expected?: number | undefined;
  /** Absent where no percentage is published, or nothing is known to measure it by. */
  readonly verdict?: FigureVerdict | undefined;
  /** What should probably stand there; for a percentage without a count, the count it stands for. */
  readonly suggestion?: { readonly count: number } | { readonly percent: number } | undefined;
  /** The other whole that reproduces the row, where the verdict is `otherWhole`. */
  readonly whole?: number | undefined;
}

/** One row, audited; only marks with a count or a percentage appear. */
export interface AuditedRow {
  readonly id: string;
  readonly marks: Readonly<Partial<Record<Mark, AuditedFigure>>>;
}

/** The base the text in force that day orders. */
export interface OrderedBase {
  readonly under: InstrumentId;
  readonly of: Whole;
  /** Absent where that total is not given. */
  readonly whole?: number | undefined;
  /** Whether no other whole reproduces more; absent where that cannot be said. */
  readonly fits?: boolean | undefined;
}

/** What an audit of published figures found. */
export interface ResultAudit {
  /** Every way that reproduces something, and every way over a given total; best first. */
  readonly candidates: readonly AuditCandidate[];
  /** The way that reproduces most; absent where none reproduces anything. */
  readonly best?: AuditCandidate | undefined;
  /** Absent where no text that could be read governs the poll. */
  readonly byText?: OrderedBase | undefined;
  readonly rows: readonly AuditedRow[];
  readonly notes: readonly Note[];
}
