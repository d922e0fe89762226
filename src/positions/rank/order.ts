import type { TitleCatalogue } from '../regulations/catalogue.js';
import type { Span } from './stand.js';

/** How one title stands to another; the two "or" orders are all that can be said where a rung is not known exactly. */
export type RankOrder = 'higher' | 'lower' | 'equal' | 'higherOrEqual' | 'lowerOrEqual' | 'incomparable';

/** The order of two spans: strict only where every rung of the one is above every rung of the other. */
export function orderOfSpans(a: Span, b: Span): RankOrder {
  if (a.scale !== b.scale) return 'incomparable';
  if (a.worst < b.best) return 'higher';
  if (b.worst < a.best) return 'lower';
  if (a.best === a.worst && b.best === b.worst) return 'equal';
  if (a.worst <= b.best) return 'higherOrEqual';
  return b.worst <= a.best ? 'lowerOrEqual' : 'incomparable';
}

/** What a sentence of the text says of the two titles by name. */
export function orderByFact({ order }: TitleCatalogue, a: string, b: string): RankOrder {
  const says = (upper: string, lower: string): boolean =>
    order.some(({ titles, atLeast }) => titles.includes(upper) && atLeast.includes(lower));
  if (says(a, b)) return 'higherOrEqual';
  return says(b, a) ? 'lowerOrEqual' : 'incomparable';
}

export const converse: Readonly<Record<RankOrder, RankOrder>> = {
  higher: 'lower',
  lower: 'higher',
  equal: 'equal',
  higherOrEqual: 'lowerOrEqual',
  lowerOrEqual: 'higherOrEqual',
  incomparable: 'incomparable',
};

export const isAtLeast = (order: RankOrder): boolean =>
  order === 'higher' || order === 'equal' || order === 'higherOrEqual';
