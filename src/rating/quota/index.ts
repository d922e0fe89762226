export {
  type Allocation,
  type AllocationAnswer,
  allocateExcellent,
  type GroupPlaces,
  type PlacesUnder,
} from './allocate.js';
export {
  checkDistribution,
  type DistributionAnswer,
  type DistributionVerdict,
  type GroupVerdict,
  type PassedReading,
} from './distribution.js';
export type { Candidate, CapShare, Distribution, LevelCounts, LikeGroup } from './model.js';
export type { CapBase, CapRounding } from './places.js';
