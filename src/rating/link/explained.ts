import type { Finding } from '../../reasoning/index.js';
import { type Rating, ratings } from '../level.js';
import type { Side } from './model.js';

/** The side that is lower, and the conditions of its text that keep it there. */
export interface Explained {
  readonly side: 'state' | 'party';
  /** Grounds that decide, and what blocks the levels up to that of the other side, the nearest first. */
  readonly conditions: readonly Finding[];
}

const rank = (level: Rating): number => ratings.indexOf(level);

/** Whether a level is better than another. */
export const isBetter = (one: Rating, other: Rating): boolean => rank(one) < rank(other);

/** Why the lower side is lower: by its own text, which the other side does not have to share. */
export function explained(state: Side, party: Side): Explained | undefined {
  const [ofState] = state.levels;
  const [ofParty] = party.levels;
  if (ofState === undefined || ofParty === undefined || ofState === ofParty) return undefined;
  const side = isBetter(ofParty, ofState) ? 'state' : 'party';
  const [lower, reached, other] = side === 'state' ? [state, ofState, ofParty] : [party, ofParty, ofState];
  const { answer } = lower;
  if (answer?.status !== 'determined') return undefined;
  const grounds = answer.trace.steps
    .filter(
      ({ verdict, leadsTo }) =>
        verdict === 'pass' && 'outcome' in leadsTo && leadsTo.outcome === 'notCompleted',
    )
    .flatMap(({ findings }) => findings);
  const blocking = answer.notReached
    .filter(({ level }) => isBetter(level, reached) && !isBetter(level, other))
    .flatMap(({ conditions }) => conditions);
  return { side, conditions: [...(reached === 'notCompleted' ? grounds : []), ...blocking] };
}
