import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import type { ProvisionRef } from '../law/index.js';
import { isGoverned, isUnread, type Note, note, readingNote, type Undetermined } from '../reasoning/index.js';
import { type Governed, govern } from './govern.js';
import { kindSchema, type RatedKind, type Rating, ratingFactsSchema, ratingSchema } from './model.js';
import type { RatingOptions } from './options.js';
import { periodOf } from './period.js';
import { type RatingAnswer, rateChecked } from './rate.js';
import type { QuarterRules } from './regulations/regulation.js';

const quarterResult = z.union([ratingSchema, z.literal('notYetRated')]).optional();

const annualCaseSchema = z.strictObject({
  kind: kindSchema,
  year: z.int().min(1900).max(2199),
  decidedOn: isoDate.optional(),
  /** The level proposed for each of the first three quarters; `notYetRated` where the quarter was not rated. */
  quarters: z.strictObject({ first: quarterResult, second: quarterResult, third: quarterResult }),
  /** The facts of the whole year, the last quarter among them. */
  facts: ratingFactsSchema,
});
/** A year whose first three quarters were assessed. */
export type AnnualCase = z.infer<typeof annualCaseSchema>;

/** What follows from the quarters beside the level of the year. */
export interface QuarterConsequences {
  /** "Xuất sắc" is barred by a quarter of "không hoàn thành"; `undefined` while a quarter that decides is not given. */
  readonly excellentBarred: boolean | undefined;
  /** Replacement or re-posting is to be considered; `undefined` where it cannot be told. */
  readonly replacementConsidered: boolean | undefined;
  /** Quarters proposed "xuất sắc": under the cap more go first, where the text says so. */
  readonly excellentQuarters: number;
  /** Where these rules stand. */
  readonly provisions: readonly ProvisionRef[];
}

/** The answer of {@link annualFromPeriods}. */
export type AnnualAnswer = RatingAnswer & { readonly quarters?: QuarterConsequences | undefined };

/**
 * The level of a year whose quarters were assessed. The year is decided on its own facts, the last quarter among them;
 * quarters are its ground, not an average (366-QĐ/TW Art. 15(1), 43-HD/BTCTW). Since 02-HD/BTCTW of 2026 one quarter of
 * "không hoàn thành" bars "xuất sắc" for the year (for leaders; for others by a reading), and so many in a row let
 * replacement or re-posting be considered. A quarter not rated is neither a failed one nor zero.
 *
 * How points of months or quarters add up is each body's own: {@link scoreCriteria} and `kpi` hold the named variants.
 *
 * @throws InputError as {@link rate}
 * @example
 * import { annualFromPeriods } from 'canbo';
 * const answer = annualFromPeriods({
 *   kind: 'leader',
 *   year: 2026,
 *   quarters: { first: 'notCompleted', second: 'notCompleted', third: 'good' },
 *   facts: {},
 * });
 * [answer.quarters?.excellentBarred, answer.quarters?.replacementConsidered]; //=> [true, true]
 */
export function annualFromPeriods(year: AnnualCase, options?: RatingOptions): AnnualAnswer {
  const { quarters: given, ...asked } = checked(annualCaseSchema, year);
  const answer = rateChecked({ side: 'party', ...asked }, options);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  const rules = isGoverned(found) ? found.text.quarters : undefined;
  if (!isGoverned(found) || rules === undefined || isUnread(rules)) return answer;
  const results = [given.first, given.second, given.third];
  const quarters = consequencesOf(results, asked.kind, rules, found);
  const notes = notesOn(rules, results, found);
  return {
    ...withBar(answer, quarters, found),
    quarters,
    notes: [...answer.notes, ...notes],
  } as AnnualAnswer;
}

type Result = Rating | 'notYetRated' | undefined;

function consequencesOf(
  results: readonly Result[],
  kind: RatedKind,
  { year: { barsExcellent, replacement, moreExcellentFirst } }: QuarterRules,
  { readings }: Governed,
): QuarterConsequences {
  const binds =
    barsExcellent !== undefined &&
    (barsExcellent.kinds.includes(kind) ||
      readings[barsExcellent.others.reading] === barsExcellent.others.is);
  return {
    excellentBarred: binds && someFailed(results),
    replacementConsidered:
      replacement !== undefined &&
      inARow(results, replacement.consecutive, readings['rating.notYetRatedBreaks']),
    excellentQuarters: results.filter((result) => result === 'excellent').length,
    provisions: [barsExcellent?.provision, replacement?.provision, moreExcellentFirst].flatMap((p) =>
      p ? [p.ref] : [],
    ),
  };
}

const someFailed = (results: readonly Result[]): boolean | undefined =>
  results.includes('notCompleted') ? true : results.includes(undefined) ? undefined : false;

/**
 * Whether so many quarters in a row were not completed. Whether a quarter not rated breaks the row is open: the reading
 * says, or nobody.
 */
function inARow(results: readonly Result[], times: number, notYetRated: unknown): boolean | undefined {
  const longest = (unknowns: boolean): number => {
    let run = 0;
    let most = 0;
    for (const result of results) {
      const bridged =
        result === 'notYetRated' && (notYetRated === 'bridges' || (unknowns && notYetRated !== 'breaks'));
      if (bridged) continue;
      run = result === 'notCompleted' || (unknowns && result === undefined) ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most;
  };
  if (longest(false) >= times) return true;
  return longest(true) >= times ? undefined : false;
}

function notesOn(
  { year }: QuarterRules,
  results: readonly Result[],
  { readings }: Governed,
): readonly Note[] {
  const notYetRated = year.replacement !== undefined && results.includes('notYetRated');
  return notYetRated ? [readingNote('rating.notYetRatedBreaks', readings['rating.notYetRatedBreaks'])] : [];
}

/**
 * A barred "xuất sắc" has no landing level in the text: a reading takes the next one whose conditions hold. While a quarter
 * that decides is not given, "xuất sắc" stays possible and the quarter is named.
 */
function withBar(answer: RatingAnswer, quarters: QuarterConsequences, { readings }: Governed): RatingAnswer {
  const { excellentBarred, provisions } = quarters;
  if (excellentBarred === false || answer.status === 'notApplicable') return answer;
  if (answer.status === 'determined' && answer.outcome !== 'excellent') return answer;
  if (excellentBarred === undefined)
    return undeterminedAnd(answer, { why: 'missingFacts', missing: ['quarters'] });
  const barred = note('caution', 'excellentBarredByQuarter', {}, provisions.slice(0, 1));
  const notes = [...answer.notes, barred];
  if (answer.status === 'undetermined') {
    return { ...answer, possible: answer.possible.filter((level) => level !== 'excellent'), notes };
  }
  if (readings['rating.landing'] === 'nextLevelMet') {
    return { ...answer, outcome: 'good', notes: [...notes, readingNote('rating.landing', 'nextLevelMet')] };
  }
  return undeterminedAnd({ ...answer, notes }, { why: 'textSilent', possible: ['good', 'completed'] });
}

/** The same answer, open: the level it had stays possible unless other levels are named. */
function undeterminedAnd(
  answer: Exclude<RatingAnswer, { readonly status: 'notApplicable' }>,
  open: Pick<Undetermined<Rating>, 'why'> & Partial<Pick<Undetermined<Rating>, 'possible' | 'missing'>>,
): RatingAnswer {
  const { generation, discipline, notReached, trace, notes, decidedBy, under } = answer;
  const known = answer.status === 'undetermined' ? answer : { possible: [answer.outcome], missing: [] };
  return {
    status: 'undetermined',
    why: open.why,
    possible: open.possible ?? [...new Set<Rating>([...known.possible, 'good', 'completed'])],
    missing: [...known.missing, ...(open.missing ?? [])],
    under,
    trace,
    notes,
    decidedBy,
    generation,
    discipline,
    notReached,
  };
}
