export { type Allocation, type AllocationAnswer, allocateExcellent, type PlacesUnder } from './allocate.js';
export {
  checkDistribution,
  type DistributionAnswer,
  type DistributionVerdict,
  type PassedReading,
} from './distribution.js';
export type { Candidate, Distribution, LikeGroup } from './model.js';
export type { CapBase, CapRounding } from './places.js';
