export { conversionCatalogues } from './conversion.js';
export { type CriteriaFilter, criteriaOf } from './criteria-of.js';
export { type CriteriaFrameAnswer, type CriteriaFrameCase, criteriaFrame, criteriaFrames } from './frames.js';
export { type Kpi, type KpiAnswer, type KpiCase, type KpiProduct, kpi } from './kpi/index.js';
export type {
  BandLevel,
  CentralBand,
  ConversionCatalogue,
  CriteriaFrame,
  CriteriaSubject,
  Criterion,
  CriterionFamily,
  CriterionKind,
} from './model.js';
export type { CriteriaOptions } from './options.js';
export {
  type PeriodAverage,
  type PeriodAverageAnswer,
  type PeriodEntered,
  type PeriodsCase,
  periodAverage,
  type ReasonNotScored,
} from './periods/index.js';
export { type CriteriaReadingId, type CriteriaReadings, readings } from './readings.js';
export { bodyTexts } from './regulations/bodies/index.js';
export { criteriaTimeline, frameProvisions } from './regulations/index.js';
export {
  type Adjustment,
  joinSchemes,
  type PartName,
  type SchemeBand,
  type SchemeFilter,
  type SchemeItem,
  type SchemePart,
  type SchemeProblem,
  type SchemeProblemCode,
  type ScoringMode,
  type ScoringScheme,
  scoringScheme,
  scoringSchemes,
  validateScheme,
} from './schemes/index.js';
export {
  type Score,
  type ScoreAnswer,
  type ScoredItem,
  type ScoringCase,
  type ScoringOptions,
  scoreCriteria,
} from './score/index.js';
