import { compared, exact, sum, toNumber } from '../exact.js';
import { type CriteriaFrame, type CriteriaSubject, isFor } from '../model.js';
import type { PartName, SchemeItem, SchemePart } from './model.js';
import type { SchemeProblem } from './problem.js';
import { treeOf } from './tree.js';

/** All points of a part are within reach of everybody it is for: none stands on a criterion that is for others only. */
export function reachProblems(
  name: PartName,
  part: SchemePart,
  frame: CriteriaFrame | undefined,
  subjects: readonly CriteriaSubject[],
): readonly SchemeProblem[] {
  const { leaves, parentOf } = treeOf(part);
  const within = (item: SchemeItem, subject: CriteriaSubject): boolean => {
    const criterion = frame?.criteria.find(({ id }) => id === item.id);
    const above = parentOf(item);
    return (
      (criterion === undefined || isFor(criterion, subject)) &&
      (above === undefined || within(above, subject))
    );
  };
  const points = (items: readonly SchemeItem[]) => sum(items.map(({ max }) => exact(max)));
  const whole = points(leaves);
  return subjects.flatMap((subject): SchemeProblem[] => {
    const reached = points(leaves.filter((item) => within(item, subject)));
    if (compared(reached, whole) === 0) return [];
    const [expected, actual] = [toNumber(whole), toNumber(reached)];
    return [{ code: 'notReachable', path: `${name}.items`, expected, actual, subject }];
  });
}
