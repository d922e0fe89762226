export type { Score, ScoreAnswer, ScoredItem, ScoringCase, ScoringOptions } from './model.js';
export { scoreCriteria } from './score.js';
