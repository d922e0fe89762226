import { checked } from '../input/index.js';
import type { Answer } from '../reasoning/index.js';
import { govern, isGoverned, judge } from './govern.js';
import { type QuorumCase, type QuorumOutcome, quorumCaseSchema } from './model.js';
import type { ConfidenceOptions } from './options.js';

/**
 * Whether a conference or session may hold a poll: under 96-QĐ/TW at least two thirds of those *convened* must be
 * present (Art. 3(2)); in the National Assembly and the councils two thirds of *all deputies* (unverified). Below it the
 * text knows no fallback: the meeting is called again.
 *
 * @throws InputError for impossible input, such as more present than convened
 * @example
 * import { checkQuorum } from 'canbo';
 * const meeting = { forum: 'party', heldOn: '2023-12-29' } as const;
 * checkQuorum({ ...meeting, electorate: { convened: 39, present: 26 } }).outcome; //=> 'mayBeHeld'
 * checkQuorum({ ...meeting, electorate: { convened: 39, present: 25 } }).outcome; //=> 'mayNotBeHeld'
 */
export function checkQuorum(meeting: QuorumCase, options?: ConfidenceOptions): Answer<QuorumOutcome> {
  const facts = checked(quorumCaseSchema, meeting);
  const found = govern({ forum: facts.forum, level: facts.level, on: facts.heldOn }, 'poll', options);
  return isGoverned(found) ? judge(found.text.quorum, facts, found, ['mayBeHeld', 'mayNotBeHeld']) : found;
}
