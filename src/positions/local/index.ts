export { localCatalogue } from './local.js';
export type { LocalCatalogue, LocalNames, LocalTable } from './model.js';
export {
  type CatalogueProblem,
  type CatalogueProblemCode,
  type LocalTableAnswer,
  type LocalTableFit,
  validateLocalTable,
} from './validate.js';
