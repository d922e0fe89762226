import { checked, InputError } from '../../input/index.js';
import { isUnread } from '../../reasoning/index.js';
import { govern, isGoverned } from '../govern.js';
import type { ConfidenceOptions } from '../options.js';
import type { FaultReach, InvalidReason } from '../regulations/regulation.js';
import { type BallotPoll, ballotPollSchema, type Tally } from './model.js';

/** The faults of the governing text in its order, each with how far it reaches for this slate. */
export interface CountingRules {
  readonly poll: BallotPoll;
  readonly under: string;
  readonly faults: readonly InvalidReason[];
  readonly reaches: readonly FaultReach[];
}

/** The rules to count by. A day whose text holds no ballot rules cannot be counted: name another text to count under. */
export function countingRules(given: BallotPoll, options: ConfidenceOptions | undefined): CountingRules {
  const poll = checked(ballotPollSchema, given, 'poll');
  const found = govern({ forum: poll.forum, level: poll.level, on: poll.heldOn }, 'poll', options);
  if (!isGoverned(found) || isUnread(found.text.ballot)) {
    const expected =
      'a day and level with ballot rules that could be read, or another text named in options.under';
    throw new InputError({ code: 'outOfRange', path: 'poll.heldOn', expected, received: poll.heldOn });
  }
  const faults = found.text.ballot.faults.map(({ fault }) => fault);
  const reaches = found.text.ballot.faults.map(({ reach }) => {
    const settled = typeof reach === 'string' ? reach : reach.among[found.readings[reach.reading] as string];
    // On a sheet with one name the line is the sheet.
    return settled === 'line' && poll.slate.length === 1 ? 'sheet' : settled;
  });
  if (!everyLineHasAClass(faults, reaches)) {
    const expected = 'ballot rules that say what a line with no level, or with several, makes invalid';
    throw new InputError({ code: 'inconsistent', path: 'options.under', expected, received: options?.under });
  }
  return { poll, under: found.text.instrument.id, faults, reaches };
}

/** A line without exactly one level is no mark: a text of the caller's own that lets it pass could not be counted by. */
function everyLineHasAClass(
  faults: readonly InvalidReason[],
  reaches: readonly (FaultReach | undefined)[],
): reaches is readonly FaultReach[] {
  const reachOfFault = (fault: InvalidReason) => reaches[faults.indexOf(fault)] ?? 'nowhere';
  return (
    reachOfFault('noLevelMarked') !== 'nowhere' &&
    reachOfFault('severalLevelsMarked') !== 'nowhere' &&
    !reaches.includes(undefined)
  );
}

/** The settled reaches under the names of the faults. */
export const reachOf = ({ faults, reaches }: CountingRules): Tally['reach'] =>
  Object.fromEntries(faults.map((fault, index) => [fault, reaches[index]]));
