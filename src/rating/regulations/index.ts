import type { Timeline } from '../../law/index.js';
import { qd124Alone, qd124WithHd25 } from './qd-124-tw-2023/index.js';
import type { RatingRegulation } from './regulation.js';

/** Which generation rates, by the day of the decision. A new text is a new line here. */
export const ratingTimeline: Timeline<RatingRegulation> = [
  { from: '2023-10-04', text: qd124Alone },
  { from: '2023-11-10', text: qd124WithHd25 },
];

/** The generations, oldest first. */
export const generations: readonly RatingRegulation[] = ratingTimeline.map(({ text }) => text);
