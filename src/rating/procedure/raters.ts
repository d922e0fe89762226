import * as z from 'zod';
import { checked } from '../../input/index.js';
import { type Evidence, type ProvisionRef, weaker } from '../../law/index.js';
import { type Answer, note } from '../../reasoning/index.js';
import type { RatingOptions } from '../options.js';
import type { EnteringResult, RaterCase, RaterRule, RatingBody } from '../regulations/state/round.js';
import { elseRefused, headLeads, statePart, stateRoundFields } from './round.js';

const flag = z.boolean().optional();
const whoRatesSchema = z
  .strictObject({
    ...stateRoundFields,
    /** Moved to another agency or unit in the year; `null`: did not. */
    moved: z
      .strictObject({
        /** Months of the year spent at the old one. */
        monthsAtOldBody: z.number().min(0).max(12).optional(),
        /** The old one no longer exists. */
        oldBodyGone: flag,
      })
      .nullish(),
    /** On secondment (biệt phái). */
    seconded: flag,
    /** On rotation (luân chuyển). */
    rotated: flag,
    /** Holds several posts. */
    severalPosts: flag,
  })
  .refine(headLeads, elseRefused);
/** A person who moved, works elsewhere for a time, or holds several posts. */
export type WhoRatesCase = z.infer<typeof whoRatesSchema>;

/** Who rates in one case, and what another body gives to it. */
export interface Rater {
  readonly case: RaterCase;
  readonly by: RatingBody;
  /** What must be asked for, or sent, from the old body. */
  readonly enters?: EnteringResult;
  readonly provision: ProvisionRef;
  readonly evidence: Evidence;
}

/**
 * Which body rates whoever moved in the year, is seconded or rotated, or holds several posts, and what enters the rating from
 * elsewhere. Of a move the new body rates: with the opinion of the old one where 6 months or more were spent there, unless it no
 * longer exists (Decree 90/2020 Art. 20(1)); with its results by month or quarter, whatever the time there (335/2025 Art. 21(1),
 * 233/2026 Art. 15(1)). The host rates a civil servant on secondment, the receiving side one on rotation (170/2025 Art. 26(3),
 * 49(1)); several posts are rated where the highest is held (366-QĐ/TW Art. 3(4), the decrees being silent).
 *
 * A case the text does not speak of is noted. In no case at all the list is empty: {@link ratingAuthorities} says who rates.
 *
 * @throws InputError for impossible input
 * @example
 * import { whoRates } from 'canbo';
 * const person = { side: 'state', kind: 'civilServant', moved: { monthsAtOldBody: 6, oldBodyGone: false } } as const;
 * whoRates({ ...person, year: 2025 }).outcome?.map(({ by, enters }) => [by, enters]); //=> [['newBody', 'opinionOfOldBody']]
 * whoRates({ ...person, year: 2026 }).outcome?.map(({ by, enters }) => [by, enters]); //=> [['newBody', 'periodResultsOfOldBody']]
 */
export function whoRates(person: WhoRatesCase, options?: RatingOptions): Answer<readonly Rater[]> {
  const asked = checked(whoRatesSchema, person);
  const found = statePart<readonly RaterRule[]>(asked, ({ raters }) => raters, options);
  if (!('part' in found)) return found;
  const { governed, part } = found;
  const { text, on, notes } = governed;
  const cases = casesOf(asked);
  const rules = part.filter((rule) => cases.includes(rule.case) && (rule.from ?? on) <= on);
  const judged = rules.map((rule) => ({ rule, asks: asksOldBody(rule, asked) }));
  const raters = judged.map(({ rule, asks }) => raterOf(rule, asks !== false));
  const silent = cases.filter((one) => !rules.some((rule) => rule.case === one));
  const common = {
    under: text.instrument.id,
    trace: { on, steps: [] },
    notes: [...notes, ...silent.map((one) => note('silent', 'noRater', { case: one }))],
  };
  if (judged.some(({ asks }) => asks === undefined)) {
    const missing = missingOf(asked);
    return { status: 'undetermined', why: 'missingFacts', possible: [raters], missing, ...common };
  }
  const evidence = raters.map((row) => row.evidence).reduce(weaker, 'readInSeveralSources');
  return { status: 'determined', outcome: raters, evidence, ...common };
}

/** The cases that arise. */
const casesOf = ({ moved, seconded, rotated, severalPosts }: WhoRatesCase): readonly RaterCase[] => [
  ...(moved ? (['moved'] as const) : []),
  ...(seconded ? (['seconded'] as const) : []),
  ...(rotated ? (['rotated'] as const) : []),
  ...(severalPosts ? (['severalPosts'] as const) : []),
];

/** Whether the old body has a say; `undefined` where a fact that decides is not known. */
function asksOldBody({ enters }: RaterRule, { moved }: WhoRatesCase): boolean | undefined {
  if (enters === undefined) return false;
  const { fromMonths, unlessGone } = enters;
  const { monthsAtOldBody, oldBodyGone } = moved ?? {};
  const longEnough =
    fromMonths === undefined || (monthsAtOldBody === undefined ? undefined : monthsAtOldBody >= fromMonths);
  const there = unlessGone === undefined || (oldBodyGone === undefined ? undefined : !oldBodyGone);
  if (longEnough === false || there === false) return false;
  return longEnough === undefined || there === undefined ? undefined : true;
}

const missingOf = ({ moved }: WhoRatesCase): readonly string[] => [
  ...(moved?.monthsAtOldBody === undefined ? ['moved.monthsAtOldBody'] : []),
  ...(moved?.oldBodyGone === undefined ? ['moved.oldBodyGone'] : []),
];

const raterOf = (rule: RaterRule, asks: boolean): Rater => ({
  case: rule.case,
  by: rule.by,
  ...(asks && rule.enters && { enters: rule.enters.what }),
  provision: rule.provision.ref,
  evidence: rule.provision.evidence,
});
