import type { Fact } from '../../../reasoning/index.js';
import type { RatedBy } from '../../facts/rated.js';
import type { StateFacts } from '../model.js';

/** A case of the State side, as the rules look at it. */
export type StateRated = RatedBy<StateFacts>;

/** A condition of the State texts: something is so, or is not. */
export type StateFlag = Fact<StateRated, boolean>;
