import { defineConfig } from 'vitest/config';

/** The packed tarball as a user installs it. Needs `npm run build`; run by `npm run check`. */
export default defineConfig({
  test: {
    include: ['tests/package/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/package.json' },
  },
});
