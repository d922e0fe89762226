export { byDecree, combined } from './decree.js';
export { type DecreePeriod, decreePeriodSchema, type ProductLine } from './model.js';
export { type ReadPeriod, readPeriod } from './read.js';
export { type DecreeScore, inNumbers, notesOnExcess, scoreOf } from './score.js';
export { type Amount, workFactors } from './work.js';
