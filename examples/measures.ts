/** What follows: five made-up records taken through the year of the vote, day by day, under the texts of each day. */
import { type CadreRecord, cite, type LabelKey, label, measuresFor } from 'canbo';

/** Nothing is open against any of them, nobody hands in a letter; the records keep the days of their facts. */
const undisputed = {
  leads: true,
  grounds: [],
  handling: [],
  letter: null,
  disciplines: [],
  ratings: [],
  polls: [],
} as const satisfies Partial<CadreRecord>;

const poll = (low: number) =>
  ({ forum: 'party', heldOn: '2023-12-29', ballots: { collected: 39 }, marks: { low } }) as const;
const notCompleted = (year: number, decidedOn: string) =>
  ({ year, side: 'state', level: 'notCompleted', decidedOn }) as const;

/** By id only: a fact dated later than the day asked about has not happened yet. */
const records: Readonly<Record<string, CadreRecord>> = {
  c1: { ...undisputed, kind: 'cadre', polls: [poll(26)] },
  c2: { ...undisputed, kind: 'cadre', planned: true, polls: [poll(20)] },
  c3: {
    ...undisputed,
    kind: 'civilServant',
    ratings: [notCompleted(2022, '2022-12-20'), notCompleted(2023, '2023-12-20')],
  },
  c4: {
    ...undisputed,
    kind: 'cadre',
    planned: true,
    disciplines: [{ form: 'reprimand', track: 'party', actYear: 2023, decidedOn: '2023-10-02' }],
  },
  c5: { ...undisputed, kind: 'cadre', polls: [poll(19)] },
};
const days = ['2023-06-01', '2023-10-10', '2024-01-10'];

/** What is mandatory or considered on that day and nothing bars, one measure a text. */
function said(record: CadreRecord, on: string): string {
  const { consequences, differences } = measuresFor(record, { on });
  const measures = consequences
    .filter(({ modality }) => modality === 'mandatory' || modality === 'considered')
    .filter(
      ({ kind, excludedBy }) =>
        kind !== 'basisOfEvaluation' && !excludedBy.some((one) => one.standing === 'holds'),
    )
    .map(({ kind, modality, provision }) => {
      const what = `${label(`measure.${kind}`, 'vi')} (${label(`modality.${modality}`, 'vi')})`;
      return `${what}: ${cite(provision, 'vi')}`;
    });
  const differ = differences.map(
    (one) => `khác nhau giữa các văn bản: ${label(`measureConflict.${one.id}` as LabelKey, 'vi')}`,
  );
  return [...measures, ...differ].join('\n      ');
}

export function measuresThroughTheYear(): void {
  console.log('Hệ quả trong năm lấy phiếu, từng hồ sơ');
  for (const [id, record] of Object.entries(records)) {
    const told = new Set<string>();
    for (const on of days) {
      const text = said(record, on);
      if (text === '' || told.has(text)) continue;
      told.add(text);
      console.log(`  ${id}  ${on}  ${label(`recordKind.${record.kind}`, 'vi')}`);
      console.log(`      ${text}`);
    }
    if (told.size === 0) console.log(`  ${id}  không có hệ quả nào`);
  }
}
