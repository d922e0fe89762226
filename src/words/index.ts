export { type Explainable, explain } from './explain/explain.js';
export { explainNote } from './explain/notes.js';
export { explainComparison } from './explain/rating/compare.js';
export { type LabelKey, label } from './label.js';
export type { Language } from './language.js';
