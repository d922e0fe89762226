import { defineConfig } from 'vitest/config';
import unit from './vitest.config.js';

/**
 * The tests that judge mutants: not the types, which no mutant changes, nor those of the documentation and the package,
 * nor those that start processes of their own, which no mutant reaches.
 *
 * One room is judged faster by its own tests alone:
 * `MUTANT_TESTS='tests/quantity/**,tests/index.test.ts' npx stryker run --mutate 'src/quantity/**'`.
 * Not with `--testFiles`: Stryker 9.6 then wakes mutants of module-level data too late and reports them as survivors.
 */
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    include: process.env['MUTANT_TESTS']?.split(',') ?? ['tests/**/*.test.ts'],
    exclude: [
      '**/*.test-d.ts',
      'tests/bench/**',
      'tests/docs/**',
      'tests/examples/**',
      'tests/package/**',
      'tests/calendar/zones.test.ts',
    ],
    typecheck: { enabled: false },
    // Instrumented code is slow; a mutant that never ends is found by counting, not by this.
    testTimeout: 60_000,
    reporters: [],
  },
});
