import type { Consequence, Exclusion, OpenConsequence } from './answer.js';
import type { Judged } from './facts/judged.js';
import { isPartyText, reliefExcludersOn } from './regulations/index.js';
import type { Excludes } from './regulations/text.js';
import type { JudgedRow } from './rows.js';

/** One thing that shuts out others: what, in which texts, and which row does it. */
interface Excluder {
  readonly excludes: Excludes;
  readonly by: Pick<Consequence, 'id' | 'under'>;
  readonly standing: Exclusion['standing'];
}

interface Found {
  readonly facts: Judged;
  readonly judged: readonly JudgedRow[];
  readonly certain: readonly Consequence[];
  readonly open: readonly OpenConsequence[];
}

/** Relief a text of the Party has or may have, of one text and another alike. */
const reliefs = <Item extends Consequence>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ kind, under }) => kind === 'relief' && isPartyText(under));

/** Every bar among what holds and what may hold: relief in the Party, and rows that shut out others by themselves. */
export function excludersIn({ facts, judged, certain, open }: Found): readonly Excluder[] {
  const ofReliefs = reliefExcludersOn(facts.on).flatMap((excludes) => [
    ...reliefs(certain).map((by): Excluder => ({ excludes, by, standing: 'holds' })),
    ...reliefs(open).map((by): Excluder => ({ excludes, by, standing: 'open' })),
  ]);
  const ofRows = judged.flatMap(({ text, row, verdict }): readonly Excluder[] =>
    row.excludes === undefined || verdict === 'fail'
      ? []
      : [
          {
            excludes: row.excludes,
            by: { id: row.id, under: text.instrument.id },
            standing: verdict === 'pass' ? 'holds' : 'open',
          },
        ],
  );
  return [...ofReliefs, ...ofRows];
}

/** Marks what the excluders shut out, those that hold first. Nothing is taken away: a row that is barred stands beside the bar. */
export const excluded = <Item extends Consequence>(
  items: readonly Item[],
  excluders: readonly Excluder[],
): readonly Item[] =>
  items.map((item) => {
    const excludedBy = excluders
      .filter((one) => item.modality !== 'prohibited' && shutsOut(one, item))
      .sort((a, b) => Number(a.standing === 'open') - Number(b.standing === 'open'))
      .map(({ excludes: { provision }, by, standing }) => ({
        by: by.id,
        standing,
        provision: provision.ref,
      }));
    return { ...item, excludedBy };
  });

const shutsOut = ({ excludes: { kinds, within }, by }: Excluder, { kind, under }: Consequence): boolean =>
  kinds.includes(kind) && (within === 'text' ? under === by.under : isPartyText(under));

/** Relief that is certain bars the other ways to leave: said by itself, as a prohibition. */
export const prohibitionsFrom = ({ facts, certain }: Found): readonly Consequence[] => {
  const grounds = reliefs(certain);
  if (grounds.length === 0) return [];
  return reliefExcludersOn(facts.on).flatMap(({ kinds, provision }) =>
    kinds.map(
      (kind): Consequence => ({
        id: `${provision.ref.instrument}.reliefExcludes.${kind}`,
        kind,
        modality: 'prohibited',
        under: provision.ref.instrument,
        decidedBy: 'managingAuthority',
        provision: provision.ref,
        evidence: provision.evidence,
        findings: grounds.flatMap(({ findings }) => findings),
        limits: [],
        excludedBy: [],
      }),
    ),
  );
};
