export type { Explained } from './explained.js';
export { type LinkAnswer, type LinkOutcome, type LinkTie, linkRatings } from './link.js';
export type { RatingMade } from './model.js';
