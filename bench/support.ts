import { cpus } from 'node:os';
import { Bench } from 'tinybench';

/** `npm run bench -- --quick`: everything once, to see that it runs; its figures mean nothing. */
export const quick = process.argv.includes('--quick');

export const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;

/** Something to time: what it does once, and how often it does so between two looks at the clock. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
  readonly calls: number;
}

/** The median of one call in nanoseconds, and half the spread between the rounds in percent of it. */
export interface Timing {
  readonly nanoseconds: number;
  readonly margin: number;
}

const rounds = quick ? 1 : 5;

/** Milliseconds of processor time: what else the machine does is not counted. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times all in turn, several rounds of it, so that a busy moment of the machine strikes them all. */
export async function time(contestants: readonly Contestant[]): Promise<readonly Timing[]> {
  const medians = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, nanoseconds] of (await timeOnce(contestants)).entries()) {
      medians[index]?.push(nanoseconds);
    }
  }
  return medians.map((found) => {
    const nanoseconds = median(found);
    const spread = Math.max(...found) - Math.min(...found);
    return { nanoseconds, margin: (50 * spread) / nanoseconds };
  });
}

/** Contestants that answer with a promise are awaited. */
async function timeOnce(contestants: readonly Contestant[]): Promise<readonly number[]> {
  const bench = new Bench({
    now: processorTime,
    time: quick ? 1 : 100,
    iterations: quick ? 1 : 3,
    warmup: !quick,
    warmupTime: 50,
  });
  for (const { name, run, calls } of contestants) {
    const sync = () => {
      for (let i = 0; i < calls; i++) run();
    };
    const async = async () => {
      for (let i = 0; i < calls; i++) await run();
    };
    bench.add(name, run() instanceof Promise ? async : sync);
  }
  await bench.run();
  return bench.tasks.map(({ name, result }, index) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return (result.latency.p50 * 1e6) / (contestants[index]?.calls ?? 1);
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Deterministic whole numbers below `limit`: every run counts the same ballots. */
export function numbers(limit: number): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % limit;
  };
}

/** Three significant digits with the unit that suits them. */
export function duration(nanoseconds: number): string {
  const units = ['ns', 'µs', 'ms', 's'];
  let value = nanoseconds;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toPrecision(3)} ${units[unit]}`;
}

export const margin = ({ margin }: Timing): string => `± ${margin.toFixed(0)} %`;

/** `2.8x`, `31x`, and for what is faster `1/5`. */
export function times(ratio: number): string {
  if (ratio < 0.5) return `1/${Math.round(1 / ratio)}`;
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}x`;
}

/** Prints rows under a title, in columns: text in the first and the last, figures between. */
export function table(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    [],
  );
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
