export { qualificationStandard, standardsInstruments, standardsProvisions } from './regulations/index.js';
export {
  type GeneralStandard,
  type SpecificStandard,
  type Standards,
  type StandardsCase,
  standards,
} from './standards.js';
