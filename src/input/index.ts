export { checked } from './check.js';
export { eachOnce } from './each-once.js';
export { InputError, type InputErrorCode, type InputProblem } from './error.js';
export { countAt, countsFit, inconsistent, type NestedCounts, nestedCounts } from './nested.js';
