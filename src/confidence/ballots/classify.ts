import type { Mark } from '../model.js';
import type { ConfidenceOptions } from '../options.js';
import type { InvalidReason } from '../regulations/regulation.js';
import type { Ballot, BallotPoll } from './model.js';
import { lineFaults, readBallot, sheetFaults } from './read.js';
import { countingRules } from './rules.js';

/** One ballot judged: valid or not, with every reason, and each line. */
export interface ClassifiedBallot {
  readonly valid: boolean;
  /** Why the sheet is invalid, in the order of the text; empty for a valid one. */
  readonly reasons: readonly InvalidReason[];
  /** What each line counts as: a level, or the reasons why it counts as none. */
  readonly lines: readonly {
    readonly person: string;
    readonly mark?: Mark;
    readonly reasons: readonly InvalidReason[];
  }[];
}

const markOf: Readonly<Record<number, Mark>> = { 1: 'high', 2: 'confidence', 4: 'low' };

/**
 * Judges one ballot and gives every reason of invalidity in the order of the text: what a counting committee shows when
 * a voter asks why.
 *
 * @throws InputError as `tallyBallots`
 * @example
 * import { classifyBallot } from 'canbo';
 * const poll = { forum: 'party' as const, heldOn: '2018-12-06', slate: ['p1', 'p2'] };
 * classifyBallot(poll, { marks: { p1: ['high', 'low'], p2: 'high' } }).reasons; //=> ['severalLevelsMarked']
 */
export function classifyBallot(
  poll: BallotPoll,
  ballot: Ballot,
  options?: ConfidenceOptions,
): ClassifiedBallot {
  const { faults, reaches, poll: known } = countingRules(poll, options);
  const bits = new Uint8Array(known.slate.length);
  const sheet = readBallot(ballot, known.slate, bits, () => 'ballot');
  const perLine = [...bits].map(lineFaults);
  const found = [...sheetFaults(sheet), ...perLine.flat()];
  const reaching = (reach: string, of: readonly InvalidReason[]) =>
    faults.filter((fault, index) => reaches[index] === reach && of.includes(fault));
  const reasons = reaching('sheet', found);
  const lines = known.slate.map((person, index) => {
    const wrong = reasons.length > 0 ? reasons : reaching('line', perLine[index] ?? []);
    const mark = wrong.length > 0 ? undefined : markOf[(bits[index] as number) & 7];
    return mark === undefined ? { person, reasons: wrong } : { person, mark, reasons: wrong };
  });
  return { valid: reasons.length === 0, reasons, lines };
}
