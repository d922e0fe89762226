/**
 * The National Assembly's published votes of confidence, recomputed and judged under the text of their day: of all
 * deputies in 2013 and 2014, of the ballots collected in 2023.
 */
import { readFileSync } from 'node:fs';
import { assessConfidence, auditPublishedResult, explain, explainNote, label, resultShares } from 'canbo';

const marks = ['high', 'confidence', 'low'] as const;

interface Published {
  readonly body: string;
  readonly date: string;
  readonly totalDeputies: number;
  readonly collected: number | null;
  readonly rows: readonly {
    readonly office: string;
    readonly high: number | null;
    readonly confidence: number | null;
    readonly low: number | null;
    readonly publishedPercent: Readonly<Record<'high' | 'confidence' | 'low', number | null>> | null;
  }[];
}

const read = (event: string): Published =>
  JSON.parse(readFileSync(new URL(`../tests/vectors/votes/${event}.json`, import.meta.url), 'utf8'));

/** Not printed is not known: left out, never zero. */
const known = <Key extends string>(
  counts: Readonly<Record<Key, number | null>>,
): Partial<Record<Key, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null)) as Partial<
    Record<Key, number>
  >;

const vietnamese = (day: string): string => day.split('-').reverse().join('/');

const line = (office: string, cells: readonly string[]): string =>
  `  ${office.padEnd(50)}${cells.map((cell) => cell.padStart(15)).join('')}`;

function report(event: string): void {
  const { body, date, totalDeputies, collected, rows } = read(event);
  const poll = { forum: 'nationalAssembly' as const, heldOn: date };
  const totals = { totalMembers: totalDeputies, ...known({ collected }) };

  console.log(`\n${body}, ${vietnamese(date)}`);
  const headings = marks.map((mark) => label(`mark.${mark}`, 'vi'));
  console.log(line('', headings));
  const judged = rows
    .filter(({ low }) => low !== null)
    .map(({ office, high, confidence, low }) => {
      const facts = {
        ...poll,
        electorate: { totalMembers: totalDeputies },
        ballots: known({ collected }),
        marks: known({ high, confidence, low }),
      };
      const shares = resultShares(facts).outcome ?? [];
      const cells = marks.map((mark) => {
        const share = shares.find((one) => one.mark === mark);
        return share ? `${share.part} (${share.percent} %)` : '–';
      });
      console.log(line(office, cells));
      return { office, low: low ?? 0, answer: assessConfidence(facts) };
    });

  const [{ answer } = {}] = judged;
  if (answer?.share) {
    const { whole, of } = answer.share;
    console.log(`  Tỷ lệ tính trên ${whole} ${label(`whole.${of}`, 'vi')}.`);
  }

  const lowest = judged.reduce((worst, row) => (row.low > worst.low ? row : worst));
  console.log(`  Nhiều phiếu tín nhiệm thấp nhất: ${lowest.office}.`);
  for (const said of explain(lowest.answer, 'vi').split('\n').slice(0, 2)) console.log(`    ${said}`);

  const { best, notes } = auditPublishedResult({
    ...poll,
    totals,
    rows: rows.map(({ office, high, confidence, low, publishedPercent }) => ({
      id: office,
      marks: known({ high, confidence, low }),
      ...(publishedPercent && { published: known(publishedPercent) }),
    })),
  });
  const wholes = best?.of.map((of) => label(`whole.${of}`, 'vi')).join(', ');
  console.log(
    best
      ? `  Tỷ lệ đã công bố: ${best.fits}/${best.outOf} khớp khi tính trên ${best.whole} ${wholes}.`
      : '  Tỷ lệ đã công bố: không có.',
  );
  for (const note of notes) console.log(`    ${explainNote(note, 'vi')}`);
}

export function nationalAssembly(): void {
  for (const event of ['na-2013-06-11', 'na-2014-11-15', 'na-2023-10-25']) report(event);
}
