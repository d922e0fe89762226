import { marks } from '../model.js';
import type { InvalidReason } from '../regulations/regulation.js';
import type { ReasonCounts, Tally, TallyRow } from './model.js';
import { lineBits, lineFaults, sheetFaults } from './read.js';
import { type CountingRules, reachOf } from './rules.js';

/** Combinations of the bits of a line, and of a sheet. */
const lineCombinations = 16;
const sheetCombinations = 8;

/** What counting needs, prepared once a poll; its memory does not grow with the number of ballots. */
export interface Counter {
  readonly rules: CountingRules;
  /** The fault that voids the whole sheet, for each combination of bits; where none does, one past the last fault. */
  readonly voidByLine: Uint8Array;
  readonly voidBySheet: Uint8Array;
  /** Sheets by that fault, the valid ones last; and for each person the lines of valid sheets by their bits. */
  readonly sheets: Float64Array;
  readonly lines: Float64Array;
  collected: number;
}

/** Prepares the tables: what each combination of bits means under the rules. */
export function counterFor(rules: CountingRules): Counter {
  const { faults, poll } = rules;
  const voiding = (found: readonly InvalidReason[]) => firstThat(rules, 'sheet', found);
  return {
    rules,
    voidByLine: Uint8Array.from({ length: lineCombinations }, (_, bits) => voiding(lineFaults(bits))),
    voidBySheet: Uint8Array.from({ length: sheetCombinations }, (_, bits) => voiding(sheetFaults(bits))),
    sheets: new Float64Array(faults.length + 1),
    lines: new Float64Array(poll.slate.length * lineCombinations),
    collected: 0,
  };
}

/** The first fault in the order of the text that was found and reaches so far; one past the last where none does. */
function firstThat(
  { faults, reaches }: CountingRules,
  reach: string,
  found: readonly InvalidReason[],
): number {
  const first = faults.findIndex((fault, index) => reaches[index] === reach && found.includes(fault));
  return first < 0 ? faults.length : first;
}

/**
 * Counts ballots given as bits; without sheet bits no sheet has a fault. A million ballots pass here, so each byte is
 * looked at once: lines are counted as if the sheet were valid, and taken back where it is not.
 */
export function countBits(counter: Counter, bits: Uint8Array, sheetBits: Uint8Array | undefined): void {
  const { voidByLine, voidBySheet, sheets, lines, rules } = counter;
  const persons = rules.poll.slate.length;
  const valid = rules.faults.length;
  for (let from = 0, sheet = 0; from < bits.length; from += persons, sheet++) {
    let reason = sheetBits === undefined ? valid : (voidBySheet[sheetBits[sheet] as number] as number);
    for (let i = 0; i < persons; i++) {
      const line = bits[from + i] as number;
      const fault = voidByLine[line] as number;
      if (fault < reason) reason = fault;
      const at = i * lineCombinations + line;
      lines[at] = (lines[at] as number) + 1;
    }
    sheets[reason] = (sheets[reason] as number) + 1;
    if (reason === valid) continue;
    for (let i = 0; i < persons; i++) {
      const at = i * lineCombinations + (bits[from + i] as number);
      lines[at] = (lines[at] as number) - 1;
    }
  }
  counter.collected += bits.length / persons;
}

/** The count so far as a record. */
export function tallyOf({ rules, sheets, lines, collected }: Counter): Tally {
  const { poll, under, faults } = rules;
  const { forum, level, heldOn, slate } = poll;
  const classes = Array.from({ length: lineCombinations }, (_, bits) => classOf(rules, bits));
  const rows = slate.map((person, index): TallyRow => {
    const counts = new Array<number>(marks.length + faults.length).fill(0);
    classes.forEach((of, bits) => {
      const found = lines[index * lineCombinations + bits] as number;
      if (found > 0) counts[of] = (counts[of] as number) + found;
    });
    const [high = 0, confidence = 0, low = 0, ...faulty] = counts;
    const valid = high + confidence + low;
    const invalidBy = named(faults, (i) => (sheets[i] as number) + (faulty[i] as number));
    return { person, collected, valid, invalid: collected - valid, invalidBy, high, confidence, low };
  });
  const valid = sheets[faults.length] as number;
  const invalidBy = named(faults, (i) => sheets[i] as number);
  const counted = { collected, valid, invalid: collected - valid, invalidBy };
  return { forum, level, heldOn, under, reach: reachOf(rules), sheets: counted, rows };
}

/** What a line on a valid sheet counts as: one of the marks, or after them a fault in the order of the text. */
function classOf(rules: CountingRules, bits: number): number {
  const fault = firstThat(rules, 'line', lineFaults(bits));
  if (fault < rules.faults.length) return marks.length + fault;
  return marks.findIndex((mark) => bits & lineBits[mark]);
}

const named = (faults: readonly InvalidReason[], count: (index: number) => number): ReasonCounts =>
  Object.fromEntries(faults.map((fault, index) => [fault, count(index)] as const).filter(([, n]) => n > 0));
