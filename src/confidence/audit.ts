import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import type { InstrumentId } from '../law/index.js';
import type { Whole } from '../quantity/index.js';
import { isUnread, type Note, note } from '../reasoning/index.js';
import { baseOf } from './bands.js';
import { govern, isGoverned } from './govern.js';
import { countSchema, forumSchema, levelSchema, type Mark } from './model.js';
import { countBehind, type Figure, hundredthsOf, type Printing, printingsOf, reproduces } from './printing.js';
import { markOrder } from './shares.js';

/** Wholes are tried up to here; a larger one only where it is among the totals given. */
const largestTried = 1000;

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

const publishedResultSchema = z
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
    rows: z.array(
      z.strictObject({
        id: z.string(),
        /** `null`, like absent, is *not printed*. */
        marks: z.strictObject({ high: count, confidence: count, low: count }),
        /** Percentages as numbers: 53.19. */
        published: z.strictObject({ high: percentage, confidence: percentage, low: percentage }).nullish(),
      }),
    ),
  })
  .check(({ value: { rows }, issues }) => {
    const seen = new Set<string>();
    rows.forEach(({ id }, at) => {
      if (seen.has(id)) {
        issues.push({
          code: 'custom',
          path: ['rows', at, 'id'],
          input: id,
          message: 'an id no other row has',
          params: { code: 'duplicate' },
        });
      }
      seen.add(id);
    });
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

type Totals = readonly (readonly [of: Whole, whole: number])[];

interface ReadRow {
  readonly id: string;
  readonly figures: readonly (Figure & { readonly mark: Mark })[];
  /** The counts of the row added up. */
  readonly sum: number;
}

/**
 * Which denominator and which rounding a published result rests on, and which of its figures do not fit.
 *
 * Every whole from the largest count to 1000, and every total given, is tried with half-up rounding and cutting, two
 * decimals and one. The way that reproduces most percentages is `best`; of equals one over the base the text in force
 * orders, then over another given total, then half up, then two decimals, then the smallest whole. A percentage without
 * a count is reproduced where some whole number of ballots prints as it. Counts are ballots, percentages of 100, compared
 * as whole hundredths.
 *
 * Each figure is then measured by `best` (where nothing fits, by the first given total) and gets a verdict and, where it
 * does not fit, what it should probably be. A wrong count is suspected before a whole that nobody gave, and such a whole
 * only where it reproduces every counted figure of the row. No row is rejected: shares that do not add up to 100, and
 * counts below the ballots, are no faults.
 *
 * The base the texts order: ballots collected under the Party texts and under 96/2023/QH15 Art. 12 and 19(3); all deputies
 * under 35/2012/QH13 and 85/2014/QH13.
 *
 * @throws InputError for impossible input: an id twice (`duplicate`), a percentage with three decimals, a negative count
 * @example
 * import { auditPublishedResult } from 'canbo';
 * const audit = auditPublishedResult({
 *   forum: 'peoplesCouncil',
 *   heldOn: '2018-12-06',
 *   totals: { totalMembers: 53, present: 51 },
 *   rows: [
 *     { id: 'police', marks: { high: 36 }, published: { high: 67.92, confidence: 26.41 } },
 *     { id: 'works', marks: { high: 10, low: 14 }, published: { high: 18.86, low: 26.14 } },
 *   ],
 * });
 * audit.best; //=> { whole: 53, rounding: 'cut', decimals: 2, of: ['totalMembers'], fits: 3, outOf: 4 }
 * audit.byText; //=> { under: '85-2014-qh13', of: 'totalMembers', whole: 53, fits: true }
 * audit.rows[0]?.marks.confidence; //=> { published: 26.41, verdict: 'fits', suggestion: { count: 14 } }
 * audit.rows[1]?.marks.low; //=> { count: 14, published: 26.14, expected: 26.41, verdict: 'misprint', suggestion: { percent: 26.41 } }
 */
export function auditPublishedResult(result: PublishedResult): ResultAudit {
  const { forum, level, heldOn, totals: given, rows } = checked(publishedResultSchema, result);
  const totals = Object.entries(given ?? {}).filter((entry): entry is [Whole, number] => Boolean(entry[1]));
  const read = rows.map(readRow);
  const ordered = orderedBase({ forum, level, heldOn }, totals);
  const candidates = candidatesFor(read, totals, ordered?.of);
  const measure = candidates[0];
  const best = measure && measure.fits > 0 ? measure : undefined;
  const byText = ordered && { ...ordered, ...fitOf(ordered, best) };
  return {
    candidates,
    ...(best && { best }),
    ...(byText && { byText }),
    rows: read.map((row) => auditRow(row, measure, totals)),
    notes: [
      ...notesOnBase(byText, best, candidates),
      ...notesOnSums(read, totals, measure),
      ...notesOnTwins(read),
    ],
  };
}

function readRow({ id, marks, published }: PublishedResult['rows'][number]): ReadRow {
  const figures = markOrder.flatMap((mark) => {
    const percent = published?.[mark] ?? undefined;
    const hundredths = percent === undefined ? undefined : Math.round(percent * 100);
    const figure = { mark, count: marks[mark] ?? undefined, published: hundredths };
    return figure.count === undefined && hundredths === undefined ? [] : [figure];
  });
  return { id, figures, sum: figures.reduce((sum, figure) => sum + (figure.count ?? 0), 0) };
}

function orderedBase(
  { forum, level, heldOn }: Pick<PublishedResult, 'forum' | 'level' | 'heldOn'>,
  totals: Totals,
): OrderedBase | undefined {
  const found = govern({ forum, level, on: heldOn }, 'poll', undefined);
  if (!isGoverned(found) || isUnread(found.text.use)) return undefined;
  const of = baseOf(found.text.use.ladder, found.readings).of as Whole;
  const whole = totals.find(([name]) => name === of)?.[1];
  return { under: found.text.instrument.id, of, ...(whole !== undefined && { whole }) };
}

const fitOf = ({ whole }: OrderedBase, best: AuditCandidate | undefined): Pick<OrderedBase, 'fits'> =>
  whole === undefined || best === undefined ? {} : { fits: best.whole === whole };

function candidatesFor(rows: readonly ReadRow[], totals: Totals, ordered: Whole | undefined): readonly AuditCandidate[] {
  const printed = rows.flatMap(({ figures }) => figures.filter(({ published }) => published !== undefined));
  const largestCount = rows.reduce((most, { figures }) => Math.max(most, ...figures.map((f) => f.count ?? 0)), 1);
  const tried = new Set(totals.map(([, whole]) => whole));
  if (printed.length > 0) for (let whole = largestCount; whole <= largestTried; whole++) tried.add(whole);
  return [...tried]
    .flatMap((whole) => {
      const of = totals.filter(([, given]) => given === whole).map(([name]) => name);
      return printingsOf(whole).map((printing): AuditCandidate => {
        const fits = printed.filter((figure) => reproduces(figure, printing)).length;
        return { ...printing, of, fits, outOf: printed.length };
      });
    })
    .filter(({ of, fits }) => fits > 0 || of.length > 0)
    .sort(
      (a, b) =>
        b.fits - a.fits ||
        standing(b, ordered) - standing(a, ordered) ||
        Number(b.rounding === 'halfUp') - Number(a.rounding === 'halfUp') ||
        b.decimals - a.decimals ||
        a.whole - b.whole,
    );
}

const standing = ({ of }: AuditCandidate, ordered: Whole | undefined): number =>
  ordered !== undefined && of.includes(ordered) ? 2 : Math.min(of.length, 1);

function auditRow(row: ReadRow, measure: Printing | undefined, totals: Totals): AuditedRow {
  const audited = row.figures.map((figure): [Mark, AuditedFigure] => {
    const { mark, count, published } = figure;
    return [
      mark,
      {
        ...(count !== undefined && { count }),
        ...(published !== undefined && { published: published / 100 }),
        ...(measure && count !== undefined && { expected: hundredthsOf(count, measure) / 100 }),
        ...(measure && published !== undefined && judge({ count, published }, row, measure, totals)),
      },
    ];
  });
  return { id: row.id, marks: Object.fromEntries(audited) };
}

type Judged = Required<Pick<AuditedFigure, 'verdict'>> & Pick<AuditedFigure, 'suggestion' | 'whole'>;

/** The likeliest account of one percentage, the mildest first. */
function judge(
  { count, published }: { readonly count: number | undefined; readonly published: number },
  row: ReadRow,
  measure: Printing,
  totals: Totals,
): Judged {
  const figure = { count, published };
  const behind = countBehind(published, measure);
  const instead = count === undefined ? undefined : { suggestion: { percent: hundredthsOf(count, measure) / 100 } };
  if (reproduces(figure, measure)) {
    return { verdict: 'fits', ...(count === undefined && behind !== undefined && { suggestion: { count: behind } }) };
  }
  const finer = printingsOf(measure.whole).find(
    (printing) => printing.decimals >= measure.decimals && reproduces(figure, printing),
  );
  if (finer) return { verdict: 'rounding', ...(instead ?? counted(countBehind(published, finer))) };
  const given = totals.map(([, whole]) => whole).find((whole) => reproducesRow(row, whole, measure));
  if (given !== undefined) return { verdict: 'otherWhole', whole: given, ...instead };
  if (count === undefined) return { verdict: 'misprint', ...(countPrinted(published, measure) ?? nearest(published, measure)) };
  if (behind !== undefined) return { verdict: 'misprint', suggestion: { count: behind } };
  const whole = otherWhole(row, measure, totals);
  return whole === undefined ? { verdict: 'misprint', ...instead } : { verdict: 'otherWhole', whole, ...instead };
}

const counted = (n: number | undefined) => (n === undefined ? undefined : { suggestion: { count: n } });

/** "Tín nhiệm thấp là 2 %": a whole number no count comes to is the count itself. */
const countPrinted = (published: number, { whole }: Printing) =>
  published % 100 === 0 && published / 100 <= whole ? counted(published / 100) : undefined;

const nearest = (published: number, measure: Printing) => ({
  suggestion: { percent: hundredthsOf(Math.round((published * measure.whole) / 10_000), measure) / 100 },
});

/** Whether every percentage of a row was taken of this whole; those without a count prove nothing of themselves. */
function reproducesRow({ figures }: ReadRow, whole: number, { decimals }: Printing): boolean {
  const printed = figures.filter(({ published }) => published !== undefined);
  return printingsOf(whole).some(
    (printing) => printing.decimals >= decimals && printed.every((figure) => reproduces(figure, printing)),
  );
}

/** The whole nobody gave that reproduces a row, nearest to the one the other rows rest on. */
function otherWhole(row: ReadRow, measure: Printing, totals: Totals): number | undefined {
  const most = totals.find(([of]) => of === 'totalMembers')?.[1] ?? largestTried;
  for (let away = 1; away <= Math.max(most, measure.whole); away++) {
    for (const whole of [measure.whole - away, measure.whole + away]) {
      if (whole >= Math.max(row.sum, 1) && whole <= most && reproducesRow(row, whole, measure)) return whole;
    }
  }
  return undefined;
}

function notesOnBase(
  byText: OrderedBase | undefined,
  best: AuditCandidate | undefined,
  candidates: readonly AuditCandidate[],
): readonly Note[] {
  const notes: Note[] = byText ? [] : [note('silent', 'noOrderedBase')];
  if (best === undefined) return notes;
  if (byText?.fits === false) {
    notes.push(note('caution', 'otherBase', { of: byText.of, whole: byText.whole as number, used: best.whole }));
  }
  const equals = new Set(candidates.filter(({ fits }) => fits === best.fits).map(({ whole }) => whole));
  if (equals.size > 1) notes.push(note('caution', 'wholeNotUnique', { whole: best.whole, others: equals.size - 1 }));
  return notes;
}

/** Rows with more marks than there can be ballots. */
function notesOnSums(rows: readonly ReadRow[], totals: Totals, measure: Printing | undefined): readonly Note[] {
  const most = totals.length > 0 ? Math.max(...totals.map(([, whole]) => whole)) : measure?.whole;
  return rows
    .filter(({ sum }) => most !== undefined && sum > most)
    .map(({ id, sum }) => note('inconsistentFacts', 'marksExceedTotals', { row: id, marks: sum, most: most as number }));
}

/** The same three counts in two rows: lawful, but often one person's line printed under another. */
function notesOnTwins(rows: readonly ReadRow[]): readonly Note[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ id, figures }) => {
    if (figures.length < markOrder.length || !figures.every(({ count }) => count)) return [];
    const marks = figures.map((figure) => figure.count).join(' / ');
    const twin = first.get(marks);
    if (twin !== undefined) return [note('caution', 'sameMarks', { row: id, other: twin, marks })];
    first.set(marks, id);
    return [];
  });
}
