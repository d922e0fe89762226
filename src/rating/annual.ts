import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import type { CriteriaOptions } from '../criteria/index.js';
import { checked } from '../input/index.js';
import type { ProvisionRef } from '../law/index.js';
import { isGoverned, isUnread, type Note, note, readingNote } from '../reasoning/index.js';
import { type Governed, govern } from './govern.js';
import type { RatingAnswer } from './judged.js';
import {
  kindSchema,
  type PartyRatingCase,
  type RatedKind,
  type Rating,
  ratingFactsSchema,
  ratingSchema,
} from './model.js';
import type { RatingOptions } from './options.js';
import { periodOf } from './period.js';
import { rate, rateGoverned } from './rate.js';
import type { QuarterRules } from './regulations/regulation.js';
import {
  annualByState,
  type StateAnnualAnswer,
  type StateAnnualCase,
  stateAnnualCaseSchema,
} from './state/annual.js';

const quarterResult = z.union([ratingSchema, z.literal('notYetRated')]).optional();

const partyAnnualCaseSchema = z.strictObject({
  side: z.literal('party').optional(),
  kind: kindSchema,
  year: z.int().min(1900).max(2199),
  decidedOn: isoDate.optional(),
  /** The level proposed for each of the first three quarters; `notYetRated` where the quarter was not rated. */
  quarters: z.strictObject({ first: quarterResult, second: quarterResult, third: quarterResult }),
  /** The facts of the whole year, the last quarter among them. */
  facts: ratingFactsSchema,
});
/** A year whose first three quarters were assessed by the Party. */
export type PartyAnnualCase = z.infer<typeof partyAnnualCaseSchema>;
/** A year whose quarters the Party assessed, or whose months or quarters the State scored; without a side the Party's. */
export type AnnualCase = PartyAnnualCase | StateAnnualCase;

const annualCaseSchema = z.discriminatedUnion('side', [partyAnnualCaseSchema, stateAnnualCaseSchema]);

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
export type AnnualAnswer = StateAnnualAnswer & { readonly quarters?: QuarterConsequences | undefined };

/**
 * The level of a year whose quarters were assessed. On the Party side the year is decided on its own facts, the last quarter among them;
 * quarters are its ground, not an average (366-QĐ/TW Art. 15(1), 43-HD/BTCTW). Since 02-HD/BTCTW of 2026 one quarter of
 * "không hoàn thành" bars "xuất sắc" for the year (for leaders; for others by a reading), and so many in a row let
 * replacement or re-posting be considered. A quarter not rated is neither a failed one nor zero.
 *
 * On the State side (`side: 'state'`) the points of a civil servant's year are the average of its months or quarters (Decree
 * 335/2025 Art. 17(3), 21(1)), those sent by a former body among them; so are a public employee's (Decree 233/2026 Art. 12(5)).
 * `answer.average` shows what entered. Under Decree 90, which knows no points, the year is rated by its facts alone.
 *
 * @param year - who, which year, its periods and facts
 * @param options - as {@link rate}; `criteria`: as {@link periodAverage}, how periods are put together
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
 * @example
 * import { annualFromPeriods } from 'canbo';
 * const answer = annualFromPeriods({
 *   side: 'state',
 *   kind: 'civilServant',
 *   leader: false,
 *   year: 2026,
 *   periods: [{ period: '2026-Q1', total: 91 }, { period: '2026-Q2', total: 88 }, { period: '2026-Q3', notScored: 'absent' }],
 *   facts: {
 *     attendance: { monthsWorked: 9 },
 *     findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
 *     discipline: [],
 *     suspension: null,
 *   },
 * });
 * [answer.outcome, answer.average?.outcome?.average]; //=> ['good', 89.5]
 */
export function annualFromPeriods(
  year: AnnualCase,
  options?: RatingOptions & { readonly criteria?: CriteriaOptions | undefined },
): AnnualAnswer {
  const { criteria, ...rest } = options ?? {};
  const ofRating = options === undefined ? undefined : rest;
  const asked = checked(annualCaseSchema, year);
  return asked.side === 'state' ? annualByState(asked, ofRating, criteria) : annualByParty(asked, ofRating);
}

function annualByParty(
  { quarters: given, ...ofYear }: PartyAnnualCase,
  options: RatingOptions | undefined,
): AnnualAnswer {
  const asked: PartyRatingCase = { ...ofYear, side: 'party' };
  const answer = rate(asked, options);
  const found = govern({ periodEnds: periodOf(asked).to, decidedOn: asked.decidedOn }, options);
  const rules = isGoverned(found) ? found.text.quarters : undefined;
  if (!isGoverned(found) || rules === undefined || isUnread(rules)) return answer;
  const results = [given.first, given.second, given.third];
  const quarters = consequencesOf(results, asked.kind, rules, found);
  const barred = withBar(answer, quarters, () => rateGoverned(asked, withoutExcellent(found, asked.kind)));
  const notes = notesOn(rules, results, asked.kind, found).filter(
    ({ values }) => !barred.notes.some((said) => said.values['reading'] === values['reading']),
  );
  return { ...barred, quarters, notes: [...barred.notes, ...notes] };
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

/** The readings the consequences of the quarters rest on. */
function notesOn(
  { year: { barsExcellent, replacement } }: QuarterRules,
  results: readonly Result[],
  kind: RatedKind,
  { readings }: Governed,
): readonly Note[] {
  const relied: string[] = [];
  if (barsExcellent && !barsExcellent.kinds.includes(kind) && results.includes('notCompleted'))
    relied.push(barsExcellent.others.reading);
  if (replacement && results.includes('notYetRated')) relied.push('rating.notYetRatedBreaks');
  return relied.map((id) => readingNote(id, readings[id]));
}

/**
 * A barred "xuất sắc" has no landing level of its own in the text: the case is rated by the levels under it. While a quarter
 * that decides is not given, "xuất sắc" stays possible and the quarters are named.
 */
function withBar(
  answer: RatingAnswer,
  { excellentBarred, provisions }: QuarterConsequences,
  rateLower: () => RatingAnswer,
): RatingAnswer {
  if (excellentBarred === false || answer.status === 'notApplicable') return answer;
  const possible = possibleOf(answer);
  if (!possible.includes('excellent')) return answer;
  const lower = rateLower();
  if (excellentBarred) {
    const barred = note('caution', 'excellentBarredByQuarter', {}, provisions.slice(0, 1));
    return { ...lower, notes: [...lower.notes, barred] };
  }
  const { generation, discipline, notReached, trace, notes, decidedBy, under } = answer;
  return {
    status: 'undetermined',
    why: 'missingFacts',
    possible: [...new Set([...possible, ...possibleOf(lower)])],
    missing: [...(answer.status === 'undetermined' ? answer.missing : []), 'quarters'],
    under,
    trace,
    notes,
    decidedBy,
    generation,
    discipline,
    notReached,
  };
}

function possibleOf(answer: RatingAnswer): readonly Rating[] {
  if (answer.status === 'determined') return [answer.outcome];
  return answer.status === 'undetermined' ? answer.possible : [];
}

/** The same text for a case whose "xuất sắc" is barred. */
function withoutExcellent(governed: Governed, kind: RatedKind): Governed {
  const { text } = governed;
  const ladder = text.levels[kind];
  if (isUnread(ladder)) return governed;
  const rungs = ladder.rungs.filter(
    ({ leadsTo }) => !('outcome' in leadsTo && leadsTo.outcome === 'excellent'),
  );
  return { ...governed, text: { ...text, levels: { ...text.levels, [kind]: { ...ladder, rungs } } } };
}
