import * as z from 'zod';
import { isoDate, yearOf } from '../calendar/index.js';
import { checked } from '../input/index.js';
import { weaker } from '../law/index.js';
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
 * where the answer is the year of `on`. Titles the Central Committee elects follow its own working programme (96-QĐ/TW
 * Art. 4); asked about `central`, the answer says so in a note.
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
  const { evidence } = round.provision;
  const yearly = round.every === 'year';
  const remark = level && round.remarks?.[level];
  return {
    status: 'determined',
    outcome: yearly ? yearOf(on) : termBegan + round.yearsAfter,
    under: instrument.id,
    // The text names a year of the term; which calendar year that is, is inferred.
    evidence: yearly ? evidence : weaker(evidence, 'derived'),
    trace: { on, steps: [] },
    notes: remark ? [...found.notes, remark] : found.notes,
  };
}
