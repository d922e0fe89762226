export { checked } from './check.js';
export { InputError, type InputErrorCode, type InputProblem } from './error.js';
