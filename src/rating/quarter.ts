import type { IsoDate } from '../calendar/index.js';
import {
  isUnread,
  type Known,
  type Ladder,
  type Note,
  note,
  type WhyNotApplicable,
} from '../reasoning/index.js';
import type { Rated } from './facts/rated.js';
import type { RatedKind, Rating, Scope } from './model.js';
import type { QuarterRules, RatingRegulation } from './regulations/regulation.js';

/** Who is rated in a year or quarter, and by which levels; or why the quarter has no rating of its own. */
type LaddersOf =
  | { readonly scope: Known<Ladder<Rated, Scope>>; readonly levels: Known<Ladder<Rated, Rating>> }
  | { readonly notRated: WhyNotApplicable; readonly notes: readonly Note[] };

/** The last quarter of a year. */
const last = 4;

/** The ladders a subject is rated by: the year's, or the quarter's where the text has its own. */
export function laddersOf(
  text: RatingRegulation,
  kind: RatedKind,
  quarter: number | undefined,
  from: IsoDate,
): LaddersOf {
  const [scope, levels] = [text.scope[kind], text.levels[kind]];
  if (quarter === undefined) return { scope, levels };
  if (text.quarters !== undefined && isUnread(text.quarters)) return { scope, levels: text.quarters };
  const rules = reaching(text.quarters, from);
  if (rules === undefined) return { notRated: 'notCovered', notes: [] };
  if (quarter === last) {
    return {
      notRated: 'notRated',
      notes: [note('caution', 'quarterWithYear', {}, [rules.lastWithYear.ref])],
    };
  }
  return {
    scope: isUnread(scope) ? scope : { ...scope, rungs: [...scope.rungs, ...(rules.scope?.[kind] ?? [])] },
    levels: rules.levels?.[kind] ?? levels,
  };
}

/** The rules of the quarter that begins on a day: those of the text, or those it found in force. */
const reaching = (rules: QuarterRules | undefined, from: IsoDate): QuarterRules | undefined =>
  rules === undefined || rules.from <= from ? rules : reaching(rules.before, from);
