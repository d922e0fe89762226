export { joinSchemes } from './join.js';
export type {
  Adjustment,
  PartName,
  SchemeBand,
  SchemeItem,
  SchemePart,
  ScoringMode,
  ScoringScheme,
} from './model.js';
export type { SchemeProblem, SchemeProblemCode } from './problem.js';
export { type SchemeFilter, scoringScheme, scoringSchemes } from './samples.js';
export { validateScheme } from './validate.js';
