export { localCatalogue } from './local.js';
export type { LocalCatalogue, LocalTable } from './model.js';
export { type CatalogueProblem, type CatalogueProblemCode, validateLocalTable } from './validate.js';
