/**
 * The National Assembly's published votes of confidence, recomputed and judged under the text of their day: of all
 * deputies in 2013 and 2014, of the ballots collected in 2023.
 */
import { readFileSync } from 'node:fs';
import { assessConfidence, auditPublishedResult, label, resultShares } from 'canbo';

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

function report(event: string): void {
  const { body, date, totalDeputies, collected, rows } = read(event);
  console.log(`\n${body} (${date})`);
  const counted = rows.filter(({ low }) => low !== null);
  for (const { office, high, confidence, low } of counted) {
    const facts = {
      forum: 'nationalAssembly' as const,
      heldOn: date,
      electorate: { totalMembers: totalDeputies },
      ballots: known({ collected }),
      marks: known({ high, confidence, low }),
    };
    const { outcome } = assessConfidence(facts);
    const shares = resultShares(facts).outcome ?? [];
    const printed = shares.map(({ part, percent }) => `${part} (${percent} %)`.padStart(14)).join('');
    console.log(`  ${office.padEnd(44)}${printed}  ${outcome ? label(`outcome.${outcome}`, 'vi') : '?'}`);
  }
  const audit = auditPublishedResult({
    forum: 'nationalAssembly',
    heldOn: date,
    totals: { totalMembers: totalDeputies, ...known({ collected }) },
    rows: rows.map(({ office, high, confidence, low, publishedPercent }) => ({
      id: office,
      marks: known({ high, confidence, low }),
      ...(publishedPercent && { published: known(publishedPercent) }),
    })),
  });
  const { best } = audit;
  if (best)
    console.log(
      `  → ${best.fits}/${best.outOf} tỷ lệ đã công bố tính trên ${best.whole} (${best.of.map((of) => label(`whole.${of}`, 'vi')).join(', ')})`,
    );
  else console.log('  → không công bố tỷ lệ');
}

export function nationalAssembly(): void {
  for (const event of ['na-2013-06-11', 'na-2014-11-15', 'na-2023-10-25']) report(event);
}
