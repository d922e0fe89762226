import { type Note, note } from '../../reasoning/index.js';
import { marks as markOrder } from '../model.js';
import type { AuditCandidate, OrderedBase } from './model.js';
import type { Printing } from './printing.js';
import type { ReadRow, Totals } from './rows.js';

/** What is to be said of the whole the percentages rest on. */
export function notesOnBase(
  byText: OrderedBase | undefined,
  best: AuditCandidate | undefined,
  candidates: readonly AuditCandidate[],
): readonly Note[] {
  const notes: Note[] = byText ? [] : [note('silent', 'noOrderedBase')];
  if (best === undefined) return notes;
  if (byText?.fits === false) {
    notes.push(
      note('caution', 'otherBase', { of: byText.of, whole: byText.whole as number, used: best.whole }),
    );
  }
  const equals = new Set(candidates.filter(({ fits }) => fits === best.fits).map(({ whole }) => whole));
  if (equals.size > 1)
    notes.push(note('caution', 'wholeNotUnique', { whole: best.whole, others: equals.size - 1 }));
  return notes;
}

/** Rows with more marks than there can be ballots. */
export function notesOnSums(
  rows: readonly ReadRow[],
  totals: Totals,
  measure: Printing | undefined,
): readonly Note[] {
  const most = totals.length > 0 ? Math.max(...totals.map(([, whole]) => whole)) : measure?.whole;
  return rows
    .filter(({ sum }) => most !== undefined && sum > most)
    .map(({ id, sum }) =>
      note('inconsistentFacts', 'marksExceedTotals', { row: id, marks: sum, most: most as number }),
    );
}

/**
 * The same three counts in two rows: lawful, but often one person's line printed under another. Rows with a zero do not
 * count: where hardly anybody votes low, two of them are often alike.
 */
export function notesOnTwins(rows: readonly ReadRow[]): readonly Note[] {
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
