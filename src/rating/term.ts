import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { governing } from '../law/index.js';
import { type Answer, governedBy, judge, notApplicable, readingsSchema } from '../reasoning/index.js';
import { type Rating, ratingSchema, ratings } from './model.js';
import type { RatingOptions } from './options.js';
import { readings } from './readings.js';
import { termTimeline } from './regulations/qd-89-tw-2017.js';

const termCaseSchema = z.strictObject({
  /** The day on which the term is rated; it picks the text. */
  decidedOn: isoDate,
  /** The level of each year of the term, in any order; `null`: not rated, or not known. */
  years: z.array(ratingSchema.nullable()).min(1).readonly(),
});
/** A leader's term of office, by the levels of its years. */
export type TermCase = z.infer<typeof termCaseSchema>;

const optionsSchema = z.strictObject({ readings: readingsSchema(readings).optional() });

/**
 * The level of a leading cadre over a whole term, by the levels of its years: 89-QĐ/TW part III, from 04/08/2017 to
 * 29/08/2025; no text rates a term after that. Counts are years. Two years not completed decide before anything else; years
 * that fit no level leave the answer open, because the text is silent.
 *
 * @throws InputError for a level that is none, a term without years
 * @example
 * import { termRating } from 'canbo';
 * const years = ['excellent', 'good', 'good', 'completed', 'completed'] as const;
 * termRating({ decidedOn: '2020-10-15', years: [...years] }).outcome; //=> 'good'
 * const goodOnly = { readings: { 'rating.termGood': 'goodOnly' } } as const;
 * termRating({ decidedOn: '2020-10-15', years: [...years] }, goodOnly).outcome; //=> 'completed'
 */
export function termRating(term: TermCase, options?: Pick<RatingOptions, 'readings'>): Answer<Rating> {
  const asked = checked(termCaseSchema, term);
  const chosen = options && checked(optionsSchema, options, 'options');
  const found = governing(termTimeline, asked.decidedOn);
  if (!found.inForce) return notApplicable(asked.decidedOn, found.why);
  const governed = governedBy(found.text, asked.decidedOn, readings, chosen);
  return { ...judge(found.text.ladder, asked, governed, ratings), decidedBy: 'managingAuthority' };
}
