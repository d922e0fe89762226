import { type CriteriaFrame, type CriteriaSubject, type Criterion, isFor } from '../model.js';
import type { PartName, SchemeItem, SchemePart } from './model.js';
import type { SchemeProblem } from './problem.js';

/** How a part stands to the frame it concretises: parents that are there, criteria left out, items beside it, other words. */
export function coverageProblems(
  name: PartName,
  part: SchemePart,
  frame: CriteriaFrame | undefined,
  subjects: readonly CriteriaSubject[],
): readonly SchemeProblem[] {
  const all = frame === undefined ? [] : criteriaIn(name, frame);
  const criteria = all.filter((criterion) => subjects.some((subject) => isFor(criterion, subject)));
  const items = part.items.flatMap((item, at) =>
    itemProblems(item, `${name}.items[${at}]`, part, criteria, frame !== undefined),
  );
  return [...items, ...uncovered(criteria, part).map((id) => notCovered(name, id, criteria))];
}

/** General criteria are those not on tasks, results those on tasks; a scale of its own is measured by the whole frame. */
const criteriaIn = (name: PartName, { criteria }: CriteriaFrame): readonly Criterion[] =>
  name === 'own' ? criteria : criteria.filter(({ task }) => task === (name === 'results'));

function itemProblems(
  { id, parent, vi }: SchemeItem,
  path: string,
  { items }: SchemePart,
  criteria: readonly Criterion[],
  framed: boolean,
): readonly SchemeProblem[] {
  const criterion = criteria.find((one) => one.id === id);
  const problems: SchemeProblem[] = [];
  const known = (above: string) =>
    items.some((item) => item.id === above) || criteria.some((one) => one.id === above);
  if (parent !== undefined && !known(parent))
    problems.push({
      code: 'unknownParent',
      path: `${path}.parent`,
      expected: 'an item of the part, or a criterion of the frame',
      actual: parent,
    });
  if (framed && criterion === undefined && parent === undefined)
    problems.push({
      code: 'outsideFrame',
      path: `${path}.id`,
      expected: 'a criterion of the frame',
      actual: id,
    });
  if (criterion !== undefined && vi !== undefined && vi !== criterion.vi)
    problems.push({ code: 'otherWords', path: `${path}.vi`, expected: criterion.vi, actual: vi });
  return problems;
}

const notCovered = (name: PartName, id: string, criteria: readonly Criterion[]): SchemeProblem => {
  const provision = criteria.find((one) => one.id === id)?.ref;
  return {
    code: 'notCovered',
    path: `${name}.items`,
    expected: id,
    actual: 'no points',
    ...(provision && { provision }),
  };
};

/** The largest criteria of the frame no item gives points to: not by itself, not in its group, not in all of its parts. */
function uncovered(criteria: readonly Criterion[], { items }: SchemePart): readonly string[] {
  const given = new Set(items.flatMap(({ id, parent }) => (parent === undefined ? [id] : [id, parent])));
  const childrenOf = (id: string) => criteria.filter(({ parent }) => parent === id);
  const covered = ({ id }: Criterion): boolean => {
    if (given.has(id)) return true;
    const children = childrenOf(id);
    return children.every(({ kind }) => kind === 'bloc') ? children.some(covered) : children.every(covered);
  };
  const missing = (criterion: Criterion): readonly string[] => {
    if (covered(criterion)) return [];
    const children = childrenOf(criterion.id);
    return children.some(covered) ? children.flatMap(missing) : [criterion.id];
  };
  return criteria.filter(({ parent }) => parent === null).flatMap(missing);
}
