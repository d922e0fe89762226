import type { Mark } from '../model.js';
import { largestTried } from './candidates.js';
import type { AuditedFigure, AuditedRow } from './model.js';
import {
  countBehind,
  hundredthsOf,
  isPrinted,
  type Printed,
  type Printing,
  printingsOf,
  reproduces,
} from './printing.js';
import type { ReadRow, Totals } from './rows.js';

/** Measures every figure of a row by one way of printing. */
export function auditRow(row: ReadRow, measure: Printing | undefined, totals: Totals): AuditedRow {
  const audited = row.figures.map((figure): [Mark, AuditedFigure] => {
    const { mark, count, published } = figure;
    return [
      mark,
      {
        ...(count !== undefined && { count }),
        ...(published !== undefined && { published: published / 100 }),
        ...(measure && count !== undefined && { expected: hundredthsOf(count, measure) / 100 }),
        ...(measure && isPrinted(figure) && judge(figure, row, measure, totals)),
      },
    ];
  });
  return { id: row.id, marks: Object.fromEntries(audited) };
}

type Judged = Required<Pick<AuditedFigure, 'verdict'>> & Pick<AuditedFigure, 'suggestion' | 'whole'>;

/** The likeliest account of one percentage, the mildest first. */
function judge(figure: Printed, row: ReadRow, measure: Printing, totals: Totals): Judged {
  const { count, published } = figure;
  const behind = countBehind(published, measure);
  const instead =
    count === undefined ? undefined : { suggestion: { percent: hundredthsOf(count, measure) / 100 } };
  if (reproduces(figure, measure)) return { verdict: 'fits', ...(count === undefined && counted(behind)) };
  const finer = printingsOf(measure.whole).find(
    (printing) => printing.decimals >= measure.decimals && reproduces(figure, printing),
  );
  if (finer) return { verdict: 'rounding', ...(instead ?? counted(countBehind(published, finer))) };
  const given = totals.map(([, whole]) => whole).find((whole) => takenOf(whole, figure, row, measure));
  if (given !== undefined) return { verdict: 'otherWhole', whole: given, ...instead };
  if (count === undefined)
    return { verdict: 'misprint', ...(countPrinted(published, measure) ?? nearest(published, measure)) };
  if (behind !== undefined) return { verdict: 'misprint', suggestion: { count: behind } };
  const whole = otherWhole(figure, row, measure, totals);
  return whole === undefined
    ? { verdict: 'misprint', ...instead }
    : { verdict: 'otherWhole', whole, ...instead };
}

const counted = (n: number | undefined) => (n === undefined ? undefined : { suggestion: { count: n } });

/** "Tín nhiệm thấp là 2 %": a whole number no count comes to is the count itself. */
const countPrinted = (published: number, { whole }: Printing) =>
  published % 100 === 0 && published / 100 <= whole ? counted(published / 100) : undefined;

const nearest = (published: number, measure: Printing) => {
  const count = Math.min(Math.round((published * measure.whole) / 10_000), measure.whole);
  return { suggestion: { percent: hundredthsOf(count, measure) / 100 } };
};

/** Whether a figure was taken of this whole, and with it every counted figure of its row; the others prove nothing. */
function takenOf(whole: number, figure: Printed, { figures }: ReadRow, { decimals }: Printing): boolean {
  const proving = figures.filter(isPrinted).filter(({ count }) => count !== undefined);
  return printingsOf(whole).some(
    (printing) =>
      printing.decimals >= decimals && [figure, ...proving].every((one) => reproduces(one, printing)),
  );
}

/** The whole nobody gave that reproduces a row, nearest to the one the other rows rest on. */
function otherWhole(figure: Printed, row: ReadRow, measure: Printing, totals: Totals): number | undefined {
  const most = totals.find(([of]) => of === 'totalMembers')?.[1] ?? largestTried;
  let found: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let whole = Math.max(row.sum, 1); whole <= Math.min(most, largestTried); whole++) {
    const away = Math.abs(whole - measure.whole);
    if (away >= distance || !takenOf(whole, figure, row, measure)) continue;
    found = whole;
    distance = away;
  }
  return found;
}
