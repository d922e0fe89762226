/** What kind of wrong an input is; stable, so that an app can translate or count it. */
export type InputErrorCode =
  | 'missing'
  | 'unknownKey'
  | 'wrongType'
  | 'notInteger'
  | 'notOneOf'
  | 'notADate'
  | 'outOfRange'
  | 'inconsistent'
  | 'notOnSlate'
  | 'duplicate'
  | 'unknownId'
  | 'noCalendar'
  | 'mismatch';

/** One thing wrong with an input. */
export interface InputProblem {
  readonly code: InputErrorCode;
  /** Where, as the caller wrote it: `marks.low`, `ballots[3].marks.p7`; empty for the input itself. */
  readonly path: string;
  /** What would have been right, in plain English. */
  readonly expected: string;
  /** What stood there. */
  readonly received: unknown;
}

/**
 * The one error canbo throws: the input is wrong, and where.
 *
 * Outcomes of the law (exempt, undetermined, not yet in force) are values, never errors. Nothing is coerced and
 * nothing is dropped: `"95"` is not `95`, an unknown key is not ignored.
 *
 * @example
 * import { InputError, checkQuorum } from 'canbo';
 * let error: unknown;
 * try {
 *   checkQuorum({ forum: 'party', heldOn: '2023-12-29', electorate: { convened: 39, present: -1 } });
 * } catch (caught) {
 *   error = caught;
 * }
 * error instanceof InputError && [error.code, error.path, error.received]; //=> ['outOfRange', 'electorate.present', -1]
 */
export class InputError extends Error implements InputProblem {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;
  readonly path: string;
  readonly expected: string;
  readonly received: unknown;

  constructor({ code, path, expected, received }: InputProblem) {
    super(`${path || 'input'}: expected ${expected}, received ${shown(received)} (${code})`);
    this.code = code;
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}

/** A received value in a message: short, and telling `"95"` from `95`. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'an object';
  return String(value);
}
