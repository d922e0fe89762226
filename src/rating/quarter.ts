import {
  isUnread,
  type Known,
  type Ladder,
  type Note,
  note,
  type WhyNotApplicable,
} from '../reasoning/index.js';
import type { Rated } from './facts/rated.js';
import type { RatedKind, Rating } from './model.js';
import type { RatingRegulation } from './regulations/regulation.js';

/** The ladder of a year or quarter, or why the quarter has no rating of its own. */
type LevelsOf =
  | { readonly levels: Known<Ladder<Rated, Rating>> }
  | { readonly notRated: WhyNotApplicable; readonly notes: readonly Note[] };

/** The last quarter of a year. */
const last = 4;

/** The ladder a subject is rated by: the year's, or the quarter's where the text has one. */
export function levelsOf(text: RatingRegulation, kind: RatedKind, quarter: number | undefined): LevelsOf {
  const { levels, quarters } = text;
  if (quarter === undefined) return { levels: levels[kind] };
  if (quarters === undefined) return { notRated: 'notCovered', notes: [] };
  if (isUnread(quarters)) return { levels: quarters };
  if (quarter === last) {
    return {
      notRated: 'notRated',
      notes: [note('caution', 'quarterWithYear', {}, [quarters.lastWithYear.ref])],
    };
  }
  return { levels: quarters.levels?.[kind] ?? levels[kind] };
}
