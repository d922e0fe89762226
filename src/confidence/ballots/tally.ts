import { InputError } from '../../input/index.js';
import type { ConfidenceOptions } from '../options.js';
import { type Counter, countBits, counterFor, tallyOf } from './count.js';
import type { Ballot, BallotPoll, CompactBallots, Tally } from './model.js';
import { onlyKnown, readBallot } from './read.js';
import { countingRules } from './rules.js';

/**
 * Counts the ballots of a poll (kiểm phiếu): ballots and marks apart, every ballot and every mark in exactly one class.
 *
 * What makes a ballot invalid, and whether a fault voids the whole sheet or one person's line, is the text's of that day:
 * 262-QĐ/TW point 7.2 voids the sheet, also for an added name; 96-QĐ/TW Art. 6(3) is read line by line, a name added is
 * set aside (`party.faultyLine`, `party.extraName`); in the Assembly and the councils validity is judged per person
 * (`state.faultyLine`). A signature never matters. Takes any iterable, an async iterable (the answer is then a promise),
 * or {@link CompactBallots}; memory does not grow with the number of ballots.
 *
 * @throws InputError with the place of the first ballot that is wrong: a person not on the slate, a missing line, a mark
 * that is none, an unknown key; `outOfRange` for a day whose ballot rules could not be read
 * @example
 * import { tallyBallots } from 'canbo';
 * const tally = tallyBallots({ forum: 'party', heldOn: '2023-12-29', slate: ['p1', 'p2'] }, [
 *   { marks: { p1: 'high', p2: 'low' } },
 *   { marks: { p1: ['high', 'low'], p2: 'confidence' } },
 *   { marks: { p1: 'low', p2: 'low' }, faults: ['notIssuedByCountingCommittee'] },
 * ]);
 * tally.sheets; //=> { collected: 3, valid: 2, invalid: 1, invalidBy: { notIssuedByCountingCommittee: 1 } }
 * tally.rows[0]?.invalidBy; //=> { notIssuedByCountingCommittee: 1, severalLevelsMarked: 1 }
 */
export function tallyBallots(
  poll: BallotPoll,
  ballots: AsyncIterable<Ballot>,
  options?: ConfidenceOptions,
): Promise<Tally>;
export function tallyBallots(
  poll: BallotPoll,
  ballots: Iterable<Ballot> | CompactBallots,
  options?: ConfidenceOptions,
): Tally;
export function tallyBallots(
  poll: BallotPoll,
  ballots: Iterable<Ballot> | AsyncIterable<Ballot> | CompactBallots,
  options?: ConfidenceOptions,
): Tally | Promise<Tally> {
  const counter = counterFor(countingRules(poll, options));
  if (typeof ballots === 'object' && ballots !== null) {
    if ('lines' in ballots) return tallyCompact(counter, ballots);
    if (Symbol.asyncIterator in ballots) return tallyAsync(counter, ballots);
    if (Symbol.iterator in ballots) return tallyEach(counter, ballots);
  }
  const expected = 'an iterable, an async iterable, or compact ballots';
  throw new InputError({ code: 'wrongType', path: 'ballots', expected, received: ballots });
}

/**
 * The count of no ballots: the neutral element of {@link mergeTallies}.
 *
 * @throws InputError as {@link tallyBallots}
 * @example
 * import { emptyTally } from 'canbo';
 * emptyTally({ forum: 'party', heldOn: '2023-12-29', slate: ['p1'] }).sheets.collected; //=> 0
 */
export const emptyTally = (poll: BallotPoll, options?: ConfidenceOptions): Tally =>
  tallyOf(counterFor(countingRules(poll, options)));

function tallyEach(counter: Counter, ballots: Iterable<Ballot>): Tally {
  const count = reader(counter);
  for (const ballot of ballots) count(ballot);
  return tallyOf(counter);
}

async function tallyAsync(counter: Counter, ballots: AsyncIterable<Ballot>): Promise<Tally> {
  const count = reader(counter);
  for await (const ballot of ballots) count(ballot);
  return tallyOf(counter);
}

function reader(counter: Counter): (ballot: Ballot) => void {
  const { slate } = counter.rules.poll;
  const bits = new Uint8Array(slate.length);
  const sheet = new Uint8Array(1);
  const at = () => `ballots[${counter.collected}]`;
  return (ballot) => {
    sheet[0] = readBallot(ballot, slate, bits, at);
    countBits(counter, bits, sheet);
  };
}

const compactKeys: ReadonlySet<string> = new Set(['lines', 'sheets']);

function tallyCompact(counter: Counter, ballots: CompactBallots): Tally {
  onlyKnown(ballots, compactKeys, () => 'ballots');
  const { lines, sheets } = ballots;
  const persons = counter.rules.poll.slate.length;
  if (!(lines instanceof Uint8Array) || lines.length % persons !== 0) {
    const expected = `a Uint8Array with ${persons} bytes a ballot`;
    throw new InputError({ code: 'mismatch', path: 'ballots.lines', expected, received: lines?.length });
  }
  const count = lines.length / persons;
  if (sheets !== undefined && (!(sheets instanceof Uint8Array) || sheets.length !== count)) {
    const expected = `a Uint8Array with one byte a ballot, ${count}`;
    throw new InputError({ code: 'mismatch', path: 'ballots.sheets', expected, received: sheets?.length });
  }
  onlyBits(lines, 15, 'ballots.lines');
  if (sheets) onlyBits(sheets, 7, 'ballots.sheets');
  countBits(counter, lines, sheets);
  return tallyOf(counter);
}

function onlyBits(bytes: Uint8Array, most: number, path: string): void {
  let index = 0;
  while (index < bytes.length && (bytes[index] as number) <= most) index++;
  if (index === bytes.length) return;
  throw new InputError({
    code: 'outOfRange',
    path: `${path}[${index}]`,
    expected: `at most ${most}`,
    received: bytes[index],
  });
}
