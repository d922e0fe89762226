import type { Whole } from '../../quantity/index.js';
import { type Mark, marks as markOrder } from '../model.js';
import type { PublishedResult } from './model.js';
import type { Figure } from './printing.js';

/** The totals that are given, in the order they were given in. */
export type Totals = readonly (readonly [of: Whole, whole: number])[];

/** One row with its percentages in whole hundredths; only marks with a count or a percentage are there. */
export interface ReadRow {
  readonly id: string;
  readonly figures: readonly (Figure & { readonly mark: Mark })[];
  /** The counts of the row added up. */
  readonly sum: number;
}

/** Reads one row: `null`, like absent, is *not printed*. */
export function readRow({ id, marks, published }: PublishedResult['rows'][number]): ReadRow {
  const figures = markOrder.flatMap((mark) => {
    const percent = published?.[mark] ?? undefined;
    const hundredths = percent === undefined ? undefined : Math.round(percent * 100);
    const figure = { mark, count: marks[mark] ?? undefined, published: hundredths };
    return figure.count === undefined && hundredths === undefined ? [] : [figure];
  });
  return { id, figures, sum: figures.reduce((sum, figure) => sum + (figure.count ?? 0), 0) };
}
