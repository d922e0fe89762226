import { expect, it } from 'vitest';

/** Imported inside the test, so that a module that cannot be loaded is a test that fails. */
it('the front door opens, and every public name is there', async () => {
  const canbo: Record<string, unknown> = await import('../src/index.js');
  const absent = Object.keys(canbo).filter((name) => canbo[name] === undefined);
  expect(absent).toEqual([]);
  expect(canbo).toMatchObject({ assessConfidence: expect.any(Function), share: expect.any(Function) });
}, 60_000);
