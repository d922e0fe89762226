import { orderOf } from './compare.js';
import type { Judged } from './judge.js';
import { isAtLeast } from './order.js';

export const isAsHigh = (one: Judged, other: Judged): boolean =>
  one === other || isAtLeast(orderOf(one, other));

/** The post at least as high as every other; none where that cannot be said. */
export const highest = (posts: readonly Judged[]): Judged | undefined =>
  posts.find((one) => posts.every((other) => isAsHigh(one, other)));
