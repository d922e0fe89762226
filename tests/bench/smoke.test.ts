import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';

const assessed = [
  'canbo',
  'of it, checking the input',
  'json-rules-engine, every text by day',
  'json-rules-engine, two bands',
  'zen-engine, two bands',
  'json-logic-js, two bands',
  'if/else, two bands',
];
const rated = [
  'canbo',
  'of it, checking the input',
  'without checking the input',
  'json-rules-engine',
  'zen-engine',
  'by hand',
];
const inBulk = ['after 250', 'after 500', 'after 750', 'after 1,000'];
const counted = ['objects, tallyBallots', 'objects, bare loop', 'bytes, tallyBallots', 'bytes, bare loop'];
const streamed = ['sync generator', 'async generator'];
const planned = ['planAssignments', 'every pair in a loop', '200 persons, once'];
const built = ['import (one file)', 'require (one file)'];
const unbuilt = ['not measured: npm run build first'];

/** The first column of every table, by the title above it; rows are indented, titles are not. */
function tablesOf(printed: string): ReadonlyMap<string, readonly string[]> {
  const tables = printed.split('\n\n').map((block): [string, string[]] => {
    const [title = '', ...rows] = block.trim().split('\n');
    return [title, rows.map((row) => row.trim().split(/ {2,}/)[0] ?? '')];
  });
  return new Map(tables);
}

describe('npm run bench -- --quick', () => {
  let tables: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    const args = ['--import', 'tsx', 'bench/main.ts', '--quick'];
    // It fails here if any contestant gives another answer.
    tables = tablesOf(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  }, 300_000);

  test.each([
    ['One assessment, Party', [assessed]],
    ["One assessment, People's Council", [assessed]],
    ['One rating, leader of 2023', [rated]],
    ['One rating, leader of 2025', [rated]],
    ['One State rating, leading civil servant of 2023', [rated]],
    ['Members rated one after another', [inBulk]],
    ['1,000 ballots of one mark', [counted]],
    ['1,000 ballots of 15 marks', [counted]],
    ['Ballots of 15 marks counted as they come', [streamed]],
    ['A plan of 20 lines', [planned]],
    ['Built package', [built, unbuilt]],
  ])('prints every line of "%s"', (title, either) => {
    const found = [...tables].filter(([printed]) => printed.startsWith(title)).map(([, rows]) => rows);
    expect(found).toHaveLength(1);
    expect(either).toContainEqual(found[0]);
  });
});
