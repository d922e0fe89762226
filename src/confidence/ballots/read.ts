import { InputError } from '../../input/index.js';
import type { Mark } from '../model.js';
import type { InvalidReason } from '../regulations/regulation.js';
import type { Ballot, LineMark, SheetFault } from './model.js';

/** The bits of a line and of a sheet, as {@link CompactBallots} has them. */
export const lineBits: Readonly<Record<Mark, number>> = { high: 1, confidence: 2, low: 4 };
export const crossedOutBit = 8;
export const sheetBits: Readonly<Record<SheetFault, number>> = {
  notIssuedByCountingCommittee: 1,
  withoutSeal: 2,
  nameOrInformationAdded: 4,
};

/** What is wrong with a line that carries these bits. */
export function lineFaults(bits: number): readonly InvalidReason[] {
  const marked = (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1);
  const faults: InvalidReason[] = bits & crossedOutBit ? ['nameCrossedOut'] : [];
  if (marked === 0) return [...faults, 'noLevelMarked'];
  return marked === 1 ? faults : [...faults, 'severalLevelsMarked'];
}

/** What is wrong with a sheet that carries these bits. */
export const sheetFaults = (bits: number): readonly InvalidReason[] =>
  (Object.keys(sheetBits) as SheetFault[]).filter((fault) => bits & sheetBits[fault]);

/**
 * Reads one ballot into bits, one byte a line; returns the bits of the sheet. Checked inline, because a million ballots
 * pass here: a name that is not on the slate, a missing line, a mark that is none, an unknown key are errors with their
 * place.
 */
export function readBallot(
  ballot: Ballot,
  slate: readonly string[],
  into: Uint8Array,
  at: () => string,
): number {
  const marks = ballot?.marks;
  if (marks === null || typeof marks !== 'object')
    throw wrong('wrongType', `${at()}.marks`, 'an object', marks);
  onlyKnown(ballot, ballotKeys, at);
  if (ballot.signed !== undefined && typeof ballot.signed !== 'boolean')
    throw wrong('wrongType', `${at()}.signed`, 'true or false', ballot.signed);
  if (ballot.id !== undefined && typeof ballot.id !== 'string')
    throw wrong('wrongType', `${at()}.id`, 'text', ballot.id);
  for (let i = 0; i < slate.length; i++) {
    const mark = marks[slate[i] as string];
    into[i] =
      mark === 'high'
        ? 1
        : mark === 'confidence'
          ? 2
          : mark === 'low'
            ? 4
            : bitsOf(mark, slate[i] as string, at);
  }
  let lines = 0;
  for (const _ in marks) lines++;
  if (lines !== slate.length) throw strangerIn(Object.keys(marks), slate, `${at()}.marks`, marks);
  if (ballot.crossedOut !== undefined) crossOut(ballot.crossedOut, slate, into, at);
  return ballot.faults === undefined ? 0 : sheetOf(ballot.faults, at);
}

const ballotKeys: ReadonlySet<string> = new Set(['marks', 'faults', 'crossedOut', 'signed', 'id']);

/** A misspelt key is never passed over: `fault` for `faults` would make an invalid ballot valid. */
export function onlyKnown(given: object, keys: ReadonlySet<string>, at: () => string): void {
  for (const key in given) {
    if (!keys.has(key))
      throw wrong('unknownKey', `${at()}.${key}`, 'no such key', given[key as keyof typeof given]);
  }
}

function bitsOf(mark: LineMark | undefined, person: string, at: () => string): number {
  if (mark === null) return 0;
  const path = `${at()}.marks.${person}`;
  if (mark === undefined)
    throw wrong('missing', path, 'high, confidence, low, several of them, or null', mark);
  if (!Array.isArray(mark))
    throw wrong('notOneOf', path, 'high, confidence, low, several of them, or null', mark);
  return (mark as readonly Mark[]).reduce((bits, one, index) => {
    const bit = Object.hasOwn(lineBits, one) ? lineBits[one] : undefined;
    if (bit === undefined) throw wrong('notOneOf', `${path}[${index}]`, 'high, confidence or low', one);
    return bits | bit;
  }, 0);
}

function crossOut(
  persons: readonly string[],
  slate: readonly string[],
  into: Uint8Array,
  at: () => string,
): void {
  if (!Array.isArray(persons)) throw wrong('wrongType', `${at()}.crossedOut`, 'an array', persons);
  persons.forEach((person, index) => {
    const line = slate.indexOf(person);
    if (line < 0) throw wrong('notOnSlate', `${at()}.crossedOut[${index}]`, 'a person of the slate', person);
    into[line] = (into[line] as number) | crossedOutBit;
  });
}

function sheetOf(faults: readonly SheetFault[], at: () => string): number {
  if (!Array.isArray(faults)) throw wrong('wrongType', `${at()}.faults`, 'an array', faults);
  return (faults as readonly SheetFault[]).reduce((bits, fault, index) => {
    if (Object.hasOwn(sheetBits, fault)) return bits | sheetBits[fault];
    throw wrong('notOneOf', `${at()}.faults[${index}]`, `one of ${Object.keys(sheetBits).join(', ')}`, fault);
  }, 0);
}

function strangerIn(
  names: readonly string[],
  slate: readonly string[],
  path: string,
  received: unknown,
): InputError {
  const stranger = names.find((name) => !slate.includes(name));
  if (stranger === undefined)
    return wrong('missing', path, 'a line of its own for every person of the slate', received);
  return wrong('notOnSlate', `${path}.${stranger}`, 'a person of the slate', stranger);
}

const wrong = (code: InputError['code'], path: string, expected: string, received: unknown): InputError =>
  new InputError({ code, path, expected, received });
