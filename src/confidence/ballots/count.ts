import { marks } from '../model.js';
import type { InvalidReason } from '../regulations/regulation.js';
import type { ReasonCounts, Tally, TallyRow } from './model.js';
import { lineFaults, sheetFaults } from './read.js';
import { type CountingRules, reachOf } from './rules.js';

/** Classes of a line: the three marks, then the faults in the order of the text. */
const firstFault = marks.length;

/** What counting needs, prepared once a poll; its memory does not grow with the number of ballots. */
export interface Counter {
  readonly rules: CountingRules;
  /** The class of each combination of line bits where the fault stays on its line. */
  readonly lineClass: Uint8Array;
  /** 1 + the fault that voids the whole sheet, for each combination of line bits; 0 where none does. */
  readonly voidByLine: Uint8Array;
  readonly voidBySheet: Uint8Array;
  /** Invalid sheets by reason; and for each person the lines of valid sheets by class. */
  readonly sheets: Float64Array;
  readonly lines: Float64Array;
  collected: number;
}

/** Prepares the tables: what each combination of bits means under the rules. */
export function counterFor(rules: CountingRules): Counter {
  const { faults, reaches, poll } = rules;
  const firstThat = (found: readonly InvalidReason[], reach: string): number =>
    faults.findIndex((fault, index) => reaches[index] === reach && found.includes(fault));
  const markOf = [0, 0, 1, 0, 2];
  const classOf = (bits: number): number => {
    const fault = firstThat(lineFaults(bits), 'line');
    return fault < 0 ? (markOf[bits & 7] ?? 0) : firstFault + fault;
  };
  const each = <T>(size: number, of: (bits: number) => T): T[] =>
    Array.from({ length: size }, (_, bits) => of(bits));
  return {
    rules,
    lineClass: Uint8Array.from(each(16, classOf)),
    voidByLine: Uint8Array.from(each(16, (bits) => 1 + firstThat(lineFaults(bits), 'sheet'))),
    voidBySheet: Uint8Array.from(each(8, (bits) => 1 + firstThat(sheetFaults(bits), 'sheet'))),
    sheets: new Float64Array(faults.length),
    lines: new Float64Array(poll.slate.length * (firstFault + faults.length)),
    collected: 0,
  };
}

/** Counts one ballot given as bits: the sheet first, then, if it is valid, each line. */
export function countBits(counter: Counter, bits: Uint8Array, from: number, sheet: number): void {
  const { lineClass, voidByLine, lines, rules } = counter;
  const persons = rules.poll.slate.length;
  counter.collected++;
  let reason = counter.voidBySheet[sheet] as number;
  for (let i = 0; i < persons; i++) {
    const found = voidByLine[bits[from + i] as number] as number;
    if (found !== 0 && (reason === 0 || found < reason)) reason = found;
  }
  if (reason !== 0) {
    counter.sheets[reason - 1] = (counter.sheets[reason - 1] as number) + 1;
    return;
  }
  const width = firstFault + rules.faults.length;
  for (let i = 0, row = 0; i < persons; i++, row += width) {
    const at = row + (lineClass[bits[from + i] as number] as number);
    lines[at] = (lines[at] as number) + 1;
  }
}

/** The count so far as a record. */
export function tallyOf(counter: Counter): Tally {
  const { rules, sheets, lines, collected } = counter;
  const { forum, level, heldOn, slate } = rules.poll;
  const width = firstFault + rules.faults.length;
  const invalid = sheets.reduce((sum, n) => sum + n, 0);
  const rows = slate.map((person, index): TallyRow => {
    const [high = 0, confidence = 0, low = 0, ...faulty] = lines.subarray(index * width, (index + 1) * width);
    const valid = high + confidence + low;
    const invalidBy = named(rules.faults, (i) => (sheets[i] as number) + (faulty[i] as number));
    return { person, collected, valid, invalid: collected - valid, invalidBy, high, confidence, low };
  });
  return {
    forum,
    level,
    heldOn,
    under: rules.under,
    reach: reachOf(rules),
    sheets: {
      collected,
      valid: collected - invalid,
      invalid,
      invalidBy: named(rules.faults, (i) => sheets[i] as number),
    },
    rows,
  };
}

const named = (faults: readonly InvalidReason[], count: (index: number) => number): ReasonCounts =>
  Object.fromEntries(faults.map((fault, index) => [fault, count(index)] as const).filter(([, n]) => n > 0));
