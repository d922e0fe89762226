import { type Note, note } from '../reasoning/index.js';
import { type ConfidenceCase, marks as names } from './model.js';

/** What a careful counter would say about the figures themselves. Impossible figures never get this far. */
export function notesOnFigures({ electorate, ballots, marks }: ConfidenceCase): readonly Note[] {
  const { issued, collected, valid } = ballots;
  const { present } = electorate ?? {};
  const sum = sumOf(marks);
  return [
    ...whereLess(sum, valid, (marks, valid) =>
      note('inconsistentFacts', 'marksBelowValid', { marks, valid }),
    ),
    ...whereLess(present, issued, (present, issued) =>
      note('inconsistentFacts', 'moreIssuedThanPresent', { issued, present }),
    ),
    ...whereLess(present, collected, (present, collected) =>
      note('inconsistentFacts', 'moreCollectedThanPresent', { collected, present }),
    ),
    ...whereLess(collected, issued, (collected, issued) =>
      note('caution', 'notReturned', { count: issued - collected }),
    ),
    ...whereLess(valid ?? sum, collected, (counted, collected) =>
      note('caution', 'invalidDilute', { invalid: collected - counted, collected }),
    ),
  ];
}

/** All marks of one person; not known while one of them is not. */
function sumOf(marks: ConfidenceCase['marks']): number | undefined {
  let sum = 0;
  for (const mark of names) {
    const count = marks[mark];
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/** The note on two figures that are both known, the first of them smaller. */
const whereLess = (
  smaller: number | undefined,
  larger: number | undefined,
  noteOn: (smaller: number, larger: number) => Note,
): readonly Note[] =>
  smaller !== undefined && larger !== undefined && smaller < larger ? [noteOn(smaller, larger)] : [];
