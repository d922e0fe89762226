import type { Timeline } from '../../law/index.js';
import { qd124Alone, qd124WithHd25 } from './qd-124-tw-2023/index.js';
import { qd132Alone, qd132WithHd16, qd132WithHd21 } from './qd-132-tw-2018/index.js';
import { qd366Alone, qd366WithHd02, qd366WithHd43 } from './qd-366-tw-2025/index.js';
import type { RatingRegulation } from './regulation.js';

/** Which generation rates, by the day of the decision. A new text is a new line here. */
export const ratingTimeline: Timeline<RatingRegulation> = [
  { from: '2018-03-08', text: qd132Alone },
  { from: '2018-09-24', text: qd132WithHd16 },
  { from: '2019-10-18', text: qd132WithHd21 },
  { from: '2023-10-04', text: qd124Alone },
  { from: '2023-11-10', text: qd124WithHd25 },
  { from: '2025-08-30', text: qd366Alone },
  { from: '2025-10-31', text: qd366WithHd43 },
  { from: '2026-05-22', text: qd366WithHd02 },
];

/** The generations, oldest first. */
export const generations: readonly RatingRegulation[] = ratingTimeline.map(({ text }) => text);
