import { type CheckedCondition, checkCondition } from '../positions/index.js';
import { type ResolvedReadings, stands } from '../reasoning/index.js';
import type { Failing, MoveCondition, OtherMove } from './regulations/regulation.js';

/** One condition as it was judged, with what it means where it is not met. */
export interface CheckedMove extends CheckedCondition {
  readonly failing: Failing;
  readonly insteadOf?: OtherMove;
  /** Somebody may allow an exception from it. */
  readonly softens: boolean;
  /** The readings its fact was counted by. */
  readonly readings: readonly string[];
}

/** The conditions that are asked of a case, judged in their order. */
export const checkAll = <Case>(
  conditions: readonly MoveCondition<Case>[],
  facts: Case,
  readings: ResolvedReadings,
): readonly CheckedMove[] =>
  conditions
    .filter(({ only, onlyIf }) => only?.(facts) !== false && stands(onlyIf, readings))
    .map((condition) => checkOne(condition, facts, readings));

function checkOne<Case>(
  condition: MoveCondition<Case>,
  facts: Case,
  readings: ResolvedReadings,
): CheckedMove {
  const { failing, insteadOf, until, needs, readings: counted = [] } = condition;
  const judged = checkCondition(condition, facts, readings);
  const openFrom = judged.standing === 'notMet' ? until?.(facts, readings) : undefined;
  const missing = judged.standing === 'unknown' && needs ? needs(facts) : judged.missing;
  return {
    ...judged,
    failing,
    softens: condition.otherwise !== undefined && failing !== 'barred',
    missing: [...new Set(missing)],
    readings: counted,
    ...(insteadOf && { insteadOf }),
    ...(openFrom !== undefined && { openFrom }),
  };
}
