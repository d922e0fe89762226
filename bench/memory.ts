import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quick, table } from './support.js';

const heap = fileURLToPath(new URL('./heap.ts', import.meta.url));
const counts = quick ? [1000] : [100_000, 1_000_000];

/** Counting ballots as they come: the heap does not grow with their number. */
export function memory(): void {
  table(
    'Ballots of 15 marks counted as they come: most live heap above the start',
    ['sync', 'async'].map((kind) => [
      `${kind} generator`,
      ...counts.map(
        (count) => `${count.toLocaleString('en')}: ${(growth(count, kind) / 1024).toFixed(0)} KiB`,
      ),
      '',
    ]),
  );
}

/** In a process of its own, so that nothing else is on its heap. */
function growth(count: number, kind: string): number {
  const args = ['--expose-gc', '--import', 'tsx', heap, String(count), kind];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
