/**
 * `npm start`: the examples, straight from the sources. They are bundled in memory first, because loading some hundred
 * source files one by one takes several times as long as running them.
 */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const main = new URL('../examples/main.ts', import.meta.url);
const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(main)],
  alias: { canbo: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  // The data is found beside the examples, not beside the bundle.
  define: { 'import.meta.url': JSON.stringify(main.href) },
});
await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
