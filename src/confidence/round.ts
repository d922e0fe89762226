import * as z from 'zod';
import { isoDate } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { type Answer, isUnread } from '../reasoning/index.js';
import { govern, isGoverned, undeterminedBy } from './govern.js';
import { forumSchema, levelSchema } from './model.js';
import type { ConfidenceOptions } from './options.js';

const roundCaseSchema = z.strictObject({
  forum: forumSchema,
  level: levelSchema.optional(),
  /** A day of the term, which picks the text. */
  on: isoDate,
  /** The year of the Party congress, or of the election of the Assembly or council. */
  termBegan: z.int().min(1900).max(2199),
});
/** A term whose regular poll is asked for. */
export type RoundCase = z.infer<typeof roundCaseSchema>;

/**
 * The year of the regular poll: the third year of the term since 2014 (the middle of the congress term in the Party, the
 * session at the end of the third year in the Assembly and the councils); every year under the texts of 2012 and 2013,
 * where the answer is the year of `on`.
 *
 * @throws InputError for impossible input
 * @example
 * import { regularRound } from 'canbo';
 * regularRound({ forum: 'party', on: '2026-11-01', termBegan: 2025 }).outcome; //=> 2028
 * regularRound({ forum: 'peoplesCouncil', on: '2026-11-01', termBegan: 2026 }).outcome; //=> 2028
 */
export function regularRound(term: RoundCase, options?: ConfidenceOptions): Answer<number> {
  const { forum, level, on, termBegan } = checked(roundCaseSchema, term);
  const found = govern({ forum, level, on }, 'poll', options);
  if (!isGoverned(found)) return found;
  const { round, instrument } = found.text;
  if (isUnread(round)) return undeterminedBy(round, found, []);
  return {
    status: 'determined',
    outcome: round.every === 'year' ? Number(on.slice(0, 4)) : termBegan + round.yearsAfter,
    under: instrument.id,
    evidence: 'derived',
    trace: { on, steps: [] },
    notes: found.notes,
  };
}
