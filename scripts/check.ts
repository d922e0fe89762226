import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Every check in order. A failing one does not stop the others, except those that need the build. */
const steps = [
  { name: 'format and lint', run: 'biome ci' },
  { name: 'types of src', run: 'tsc -p tsconfig.json' },
  { name: 'types of tests, examples, scripts', run: 'tsc -p tsconfig.tests.json' },
  { name: 'unused code', run: 'knip' },
  { name: 'room boundaries and cycles', run: 'depcruise src --output-type err-long' },
  { name: 'API documentation', run: 'typedoc --emit none' },
  { name: 'build', run: 'npm run build' },
  { name: 'package metadata', run: 'publint --strict', needsBuild: true },
  { name: 'types as packed', run: 'attw --pack .', needsBuild: true },
  { name: 'size', run: 'npm run size', needsBuild: true },
  { name: 'packed package', run: 'vitest run --config tests/package/vitest.config.ts', needsBuild: true },
];

let built = true;
const results = steps.map(({ name, run, needsBuild = false }) => {
  const started = performance.now();
  console.log(`\n── ${name}: ${run}`);
  const passed = (built || !needsBuild) && spawnSync(run, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  if (name === 'build') built = passed;
  return { name, passed, seconds: (performance.now() - started) / 1000 };
});

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(5)} s  ${name}`);
}
mkdirSync('reports', { recursive: true });
writeFileSync('reports/check.json', JSON.stringify(results));
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
