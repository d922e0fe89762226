export type { Cadre, CadreFacts, Degree, FactValue, TheoryLevel } from './cadre.js';
export type { NotCounted, NotCountedWhy } from './counted.js';
export { degreeFloor, type OfficeFacts } from './degree.js';
export type { FloorProgress, FloorStanding } from './floor-progress.js';
export type { SchemeOutcome, TrainingAnswer } from './model.js';
export type { Predicate } from './predicate.js';
export { trainingProgress } from './progress.js';
export {
  readings as trainingReadings,
  type TrainingOptions,
  type TrainingReadingId,
  type TrainingReadings,
} from './readings.js';
export { type DegreeStanding, trainingInstruments, trainingProvisions } from './regulations/index.js';
export type { TrainingScheme, TrainingTarget } from './scheme.js';
export type { Shortfall } from './shortfalls.js';
export type { OpenCadre, TargetProgress, TargetVerdict } from './target.js';
