import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const beforeBuild = ['check:lint', 'check:types', 'check:unused', 'check:rooms', 'check:docs'];
const afterBuild = ['check:metadata', 'check:exports', 'check:size', 'check:packed'];

/** Runs one npm script; a step that is not `able` to run has failed. */
const step = (name: string, able = true) => {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const passed =
    able &&
    spawnSync(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
      0;
  return { name, passed, seconds: (performance.now() - started) / 1000 };
};

const before = beforeBuild.map((name) => step(name));
const build = step('build');
const results = [...before, build, ...afterBuild.map((name) => step(name, build.passed))];

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(5)} s  ${name}`);
}
mkdirSync('reports', { recursive: true });
writeFileSync('reports/check.json', JSON.stringify(results));
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
