import { expect } from 'vitest';
import { InputError } from '../../src/input/index.js';

/** The refusal of an input: code and path. */
export function refusal(act: () => unknown): readonly [string, string] | 'accepted' {
  try {
    act();
    return 'accepted';
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const { code, path } = error as InputError;
    return [code, path];
  }
}
