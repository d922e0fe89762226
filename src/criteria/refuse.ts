import { InputError, type InputErrorCode } from '../input/index.js';

/** Refuses an input that does not fit the scheme it is given for. */
export function refuse(code: InputErrorCode, path: string, expected: string, received: unknown): never {
  throw new InputError({ code, path, expected, received });
}
