import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cases } from './cases.js';
import { duration, median, quick, table } from './support.js';

/** What the built package costs before its first answer, beside zod, which the app has loaded anyway. */
export function start(): void {
  if (!existsSync('dist/index.js') && !quick) {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const rows = existsSync('dist/index.js')
    ? Object.entries(loads).map(([name, load]) => [name, ...figures(load), ''])
    : [['not measured: npm run build first']];
  table('Built package: import beyond zod, first assessment, second assessment', rows);
}

const loads = {
  'import (one file)': (name: string) => `await import('${name}')`,
  'require (one file)': (name: string) => `require('${name}')`,
};

/** The median of each figure over fresh processes, in processor time. */
function figures(load: (name: string) => string): readonly string[] {
  const facts = JSON.stringify(cases[0]?.facts);
  const script = `(async () => {
    const clock = [];
    const look = () => { const { user, system } = process.cpuUsage(); clock.push(user + system); };
    ${load('zod')};
    look();
    const { assessConfidence } = ${load('canbo')};
    look();
    for (let i = 0; i < 2; i++) { assessConfidence(${facts}); look(); }
    console.log(JSON.stringify(clock.slice(1).map((at, i) => at - clock[i])));
  })();`;
  const runs = Array.from({ length: quick ? 1 : 9 }, () => {
    const out = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    return JSON.parse(out) as number[];
  });
  return [0, 1, 2].map((figure) => duration(median(runs.map((run) => run[figure] ?? 0)) * 1000));
}
