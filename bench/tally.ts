import { deepStrictEqual } from 'node:assert/strict';
import { type Ballot, type CompactBallots, type Mark, type Tally, tallyBallots } from 'canbo';
import { duration, margin, numbers, quick, type Timing, table, time, times } from './support.js';

/** Counting ballots, against a loop over the same data that adds up and checks nothing. */

const marks: readonly Mark[] = ['high', 'confidence', 'low'];
const bits = [1, 2, 4];
const poll = { forum: 'party' as const, heldOn: '2023-12-29' };

export async function tallies(): Promise<void> {
  await count(quick ? 1000 : 1_000_000, 1);
  await count(quick ? 1000 : 100_000, 15);
}

async function count(ballots: number, persons: number): Promise<void> {
  const slate = Array.from({ length: persons }, (_, i) => `p${i + 1}`);
  const { objects, compact } = ballotsOf(slate, ballots);
  const tally = () => tallyBallots({ ...poll, slate }, objects);
  const tallyCompact = () => tallyBallots({ ...poll, slate }, compact);
  const bare = () => bareCount(slate, objects);
  const bareCompact = () => bareCountCompact(persons, compact);
  for (const counted of [tally(), tallyCompact()]) deepStrictEqual(marksOf(counted), bare());
  deepStrictEqual(bareCompact(), bare());

  const contestants = [
    { name: 'objects, tallyBallots', against: 1, calls: 1, run: tally },
    { name: 'objects, bare loop', against: 1, calls: 1, run: bare },
    { name: 'bytes, tallyBallots', against: 3, calls: 1, run: tallyCompact },
    { name: 'bytes, bare loop', against: 3, calls: 1, run: bareCompact },
  ];
  const timings = await time(contestants);
  table(
    `${ballots.toLocaleString('en')} ballots of ${persons === 1 ? 'one mark' : `${persons} marks`}`,
    contestants.map(({ name, against }, index) => {
      const timing = timings[index] as Timing;
      const ratio = timing.nanoseconds / (timings[against] as Timing).nanoseconds;
      return [name, duration(timing.nanoseconds), margin(timing), times(ratio), ''];
    }),
  );
}

function ballotsOf(slate: readonly string[], ballots: number) {
  const next = numbers(marks.length);
  const lines = Uint8Array.from({ length: ballots * slate.length }, () => bits[next()] as number);
  const objects = Array.from({ length: ballots }, (_, ballot): Ballot => {
    const of = (person: number) =>
      marks[bits.indexOf(lines[ballot * slate.length + person] as number)] as Mark;
    return { marks: Object.fromEntries(slate.map((name, person) => [name, of(person)])) };
  });
  return { objects, compact: { lines } satisfies CompactBallots };
}

type Row = Record<Mark, number>;
type Counts = readonly Readonly<Row>[];

const marksOf = ({ rows }: Tally): Counts =>
  rows.map(({ high, confidence, low }) => ({ high, confidence, low }));

function bareCount(slate: readonly string[], ballots: readonly Ballot[]): Counts {
  const counts = slate.map((): Row => ({ high: 0, confidence: 0, low: 0 }));
  for (const { marks } of ballots) {
    for (let i = 0; i < slate.length; i++) (counts[i] as Row)[marks[slate[i] as string] as Mark]++;
  }
  return counts;
}

function bareCountCompact(persons: number, { lines }: CompactBallots): Counts {
  const counts = new Uint32Array(persons * 8);
  for (let at = 0; at < lines.length; at += persons) {
    for (let i = 0; i < persons; i++) {
      const cell = i * 8 + (lines[at + i] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return Array.from({ length: persons }, (_, i) => {
    const [, high = 0, confidence = 0, , low = 0] = counts.subarray(i * 8);
    return { high, confidence, low };
  });
}
