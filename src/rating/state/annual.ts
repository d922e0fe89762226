import * as z from 'zod';
import {
  type CriteriaOptions,
  type PeriodAverageAnswer,
  type PeriodsCase,
  periodAverage,
} from '../../criteria/index.js';
import { note } from '../../reasoning/index.js';
import type { RatingAnswer } from '../judged.js';
import type { RatingOptions } from '../options.js';
import { regimeFields, type StateRatingCase, stateFactsSchema } from './model.js';
import { rateByState } from './rate.js';
import { governState } from './regime.js';

const person = {
  side: z.literal('state'),
  leader: z.boolean(),
  ...regimeFields,
  /** The months or quarters of the year, checked where they are averaged. */
  periods: z.custom<PeriodsCase['periods']>(Array.isArray, {
    message: 'a list of months or quarters',
    params: { code: 'wrongType' },
  }),
  /** The facts of the year; its points follow from the periods. */
  facts: stateFactsSchema.omit({ score: true }),
};

/** A year of somebody the State rates by the points of months or quarters. */
export const stateAnnualCaseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...person, kind: z.literal('civilServant') }),
  z.strictObject({
    ...person,
    kind: z.literal('publicEmployee'),
    unitHasRegulation: z.boolean().optional(),
  }),
]);
/** A year of a civil servant or public employee whose months or quarters were scored. */
export type StateAnnualCase = z.infer<typeof stateAnnualCaseSchema>;

/** The answer on a State year: the level, and the average its points follow from where the text has one. */
export type StateAnnualAnswer = RatingAnswer & { readonly average?: PeriodAverageAnswer | undefined };

/** The level of a year by the average of its periods; under a text without points by its facts alone. */
export function annualByState(
  { periods, ...asked }: StateAnnualCase,
  options: RatingOptions | undefined,
  criteria: CriteriaOptions | undefined,
): StateAnnualAnswer {
  const found = governState(asked, options);
  const variant = 'text' in found ? found.text.periodPoints : undefined;
  if (variant === undefined) {
    const answer = rateByState(asked as StateRatingCase, options);
    return { ...answer, notes: [...answer.notes, note('silent', 'noPeriodPoints')] };
  }
  const average = periodAverage({ variant, periods } as PeriodsCase, criteria);
  const score = average.outcome?.average;
  const facts = score === undefined ? asked.facts : { ...asked.facts, score };
  const answer = rateByState({ ...asked, facts } as StateRatingCase, options);
  if (score !== undefined || answer.status !== 'undetermined') return { ...answer, average };
  // What the points wait for stands in place of the points.
  const waits = average.status === 'undetermined' ? average.missing : [];
  const missing = answer.missing.flatMap((path) => (path === 'facts.score' ? waits : [path]));
  return { ...answer, missing, average };
}
