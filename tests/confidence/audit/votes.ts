import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Level, Mark, PublishedResult } from '../../../src/confidence/index.js';

export const marks: readonly Mark[] = ['high', 'confidence', 'low'];

type Figures = Readonly<Record<Mark, number | null>>;

/** One published vote as it lies in tests/vectors/votes; `null` is not printed or not known. */
export interface Vote {
  readonly id: string;
  readonly level: 'national' | 'provincial' | 'district';
  readonly date: string | null;
  readonly instrument: string | null;
  readonly totalDeputies: number | null;
  readonly voted: number | null;
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number | null;
  readonly rows: readonly (Figures & {
    readonly office: string;
    readonly publishedPercent: Figures | null;
    readonly valid?: number;
  })[];
}

const folder = fileURLToPath(new URL('../../vectors/votes/', import.meta.url));

export const votes: readonly Vote[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')));

export const vote = (id: string): Vote => {
  const found = votes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no vote ${id}`);
  return found;
};

/** The poll of a vote. Where only the year or month is printed, a day of it; where nothing is, a day of the 2023 round. */
export const pollOf = ({ level, date }: Vote) => ({
  forum: level === 'national' ? ('nationalAssembly' as const) : ('peoplesCouncil' as const),
  level: ({ national: 'central', provincial: 'province', district: 'district' } as const)[level] as Level,
  heldOn: `${date ?? '2023'}-12-01`.slice(0, 10),
});

type Totals = NonNullable<PublishedResult['totals']>;

export const totalsOf = (of: Vote): Totals =>
  Object.fromEntries(
    [
      ['totalMembers', of.totalDeputies],
      ['present', of.voted],
      ['issued', of.issued],
      ['collected', of.collected],
      ['valid', of.valid],
    ].filter(([, count]) => count !== null),
  );

/** A vote as the audit takes it, the office standing for the person. */
export const resultOf = (of: Vote): PublishedResult => ({
  ...pollOf(of),
  totals: totalsOf(of),
  rows: of.rows.map(({ office, high, confidence, low, publishedPercent }) => ({
    id: office,
    marks: { high, confidence, low },
    published: publishedPercent,
  })),
});

/** Every printed percentage of a vote, with its count where that is printed too. */
export const figuresOf = ({ id, rows }: Vote) =>
  rows.flatMap((row) =>
    marks.flatMap((mark) => {
      const printed = row.publishedPercent?.[mark];
      return typeof printed === 'number'
        ? [{ vote: id, office: row.office, mark, count: row[mark], printed }]
        : [];
    }),
  );
