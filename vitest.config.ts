import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { canbo: fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/package/**'],
    // Nothing is timed: a busy machine must not fail a property.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    typecheck: {
      enabled: true,
      include: ['tests/**/*.test-d.ts'],
      tsconfig: 'tsconfig.tests.json',
      ignoreSourceErrors: true,
    },
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
