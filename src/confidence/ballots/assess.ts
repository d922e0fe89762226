import * as z from 'zod';
import { checked } from '../../input/index.js';
import { assessConfidence } from '../assess.js';
import { type ConfidenceAnswer, type ConfidenceCase, countSchema, electorateSchema } from '../model.js';
import type { ConfidenceOptions } from '../options.js';
import { type Tally, tallySchema } from './model.js';

/** What the ballots themselves do not tell. */
export interface PollFacts {
  readonly electorate?: ConfidenceCase['electorate'];
  /** Ballots issued (phát ra). */
  readonly issued?: number | undefined;
}
const pollFactsSchema = z.strictObject({
  electorate: electorateSchema.optional(),
  issued: countSchema.optional(),
}) as unknown as z.ZodType<PollFacts>;

/**
 * What follows from a count, person by person in the order of the slate: {@link assessConfidence} on every row.
 *
 * @throws InputError for impossible input, such as fewer ballots issued than collected
 * @example
 * import { assessTally, tallyBallots } from 'canbo';
 * const poll = { forum: 'party' as const, heldOn: '2023-12-29', slate: ['p1'] };
 * const tally = tallyBallots(poll, [{ marks: { p1: 'low' } }, { marks: { p1: 'low' } }, { marks: { p1: 'high' } }]);
 * assessTally(tally, { issued: 3 }).map(({ person, answer }) => [person, answer.outcome]); //=> [['p1', 'twoThirdsLow']]
 */
export function assessTally(
  tally: Tally,
  facts: PollFacts = {},
  options?: ConfidenceOptions,
): readonly { readonly person: string; readonly answer: ConfidenceAnswer }[] {
  const { electorate, issued } = checked(pollFactsSchema, facts, 'facts');
  const { forum, level, heldOn, rows } = checked(tallySchema, tally, 'tally');
  return rows.map(({ person, collected, valid, high, confidence, low }) => {
    const ballots = { issued, collected, valid };
    const marks = { high, confidence, low };
    return {
      person,
      answer: assessConfidence({ forum, level, heldOn, electorate, ballots, marks }, options),
    };
  });
}
