import { type Ballot, type Mark, tallyBallots } from 'canbo';

/**
 * Run alone with `--expose-gc`: counts ballots that exist one at a time, and prints by how many bytes the live heap was
 * at most above where it stood when the first came.
 */
const marks: readonly Mark[] = ['high', 'confidence', 'low'];
const slate = Array.from({ length: 15 }, (_, i) => `p${i + 1}`);
const poll = { forum: 'party' as const, heldOn: '2023-12-29', slate };
const looks = 10;

let most = 0;

function* ballots(count: number): Generator<Ballot> {
  const before = liveHeap();
  for (let i = 0; i < count; i++) {
    if (i % (count / looks) === 0) most = Math.max(most, liveHeap() - before);
    const of = (person: number) => marks[(i + person) % marks.length] as Mark;
    yield { marks: Object.fromEntries(slate.map((name, person) => [name, of(person)])) };
  }
  most = Math.max(most, liveHeap() - before);
}

async function* arriving(count: number): AsyncGenerator<Ballot> {
  yield* ballots(count);
}

function liveHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const [count = '0', kind] = process.argv.slice(2);
const tally = (count: number) =>
  kind === 'async' ? tallyBallots(poll, arriving(count)) : tallyBallots(poll, ballots(count));

await tally(1000);
most = 0;
const { sheets } = await tally(Number(count));
if (sheets.collected !== Number(count))
  throw new Error(`${sheets.collected} of ${count} ballots were counted`);
console.log(most);
