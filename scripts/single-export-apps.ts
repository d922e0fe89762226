import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Bundles, for each name, the app that imports nothing else, once with and once without zod,
 * for size-limit to weigh: `.size/assessConfidence.js`, `.size/assessConfidence.without-zod.js`, ...
 */
const names = ['assessConfidence', 'tallyBallots', 'inForce', 'explain', '*'];

await rm('.size', { recursive: true, force: true });
for (const name of names) {
  for (const external of [[], ['zod']]) {
    const app =
      name === '*' ? "export * from './dist/index.js';" : `export { ${name} } from './dist/index.js';`;
    await build({
      stdin: { contents: app, resolveDir: '.' },
      outfile: `.size/${name === '*' ? 'everything' : name}${external.length > 0 ? '.without-zod' : ''}.js`,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      external,
      logLevel: 'error',
    });
  }
}
