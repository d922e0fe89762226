/** The catalogue of titles as pages: what of each text is on record, and every title of today with its rank and manager. */
import type { Bilingual } from '../src/law/index.js';
import {
  type CatalogueCoverage,
  catalogueCoverage,
  catalogueTimeline,
  managingAuthority,
  type Place,
  type Position,
  positions,
  rankOf,
} from '../src/positions/index.js';
import { label } from '../src/words/label.js';
import type { Language } from '../src/words/language.js';
import { textName } from '../src/words/texts.js';

const words = {
  title: { vi: 'Danh mục chức danh', en: 'The catalogue of titles' },
  generated: {
    vi: 'Trang này được sinh từ chính dữ liệu trong mã nguồn (`npm run tables`); không sửa tay.',
    en: 'Generated from the data themselves (`npm run tables`); do not edit.',
  },
  coverage: { vi: 'Mức độ đầy đủ', en: 'Completeness' },
  note: {
    vi: 'Chức danh không có trong nhóm chưa đọc hết thì bậc chưa rõ, không phải bậc thấp nhất.',
    en: 'A title missing from a group read in part has an unknown rank, not the lowest.',
  },
  list: { vi: 'Danh mục hiện hành', en: 'The titles of today' },
  name: { vi: 'Chức danh', en: 'Title' },
  group: { vi: 'Nhóm', en: 'Group' },
  titles: { vi: 'Số chức danh có ghi nhận', en: 'Titles on record' },
  tiered: { vi: 'Trong đó rõ bậc', en: 'Of them with a tier' },
  read: { vi: 'Đã đọc', en: 'Read' },
  evidence: { vi: 'Kiểm chứng', en: 'Evidence' },
  twoCities: { vi: 'Hà Nội, TP. Hồ Chí Minh', en: 'Hà Nội, TP. Hồ Chí Minh' },
  elsewhere: { vi: 'Nơi khác', en: 'Elsewhere' },
  managedBy: { vi: 'Cấp quản lý', en: 'Managed by' },
  whole: { vi: 'toàn bộ', en: 'whole' },
  part: { vi: 'một phần', en: 'in part' },
  none: { vi: 'chưa đọc được', en: 'not at all' },
  open: { vi: 'chưa rõ', en: 'not known' },
  local: { vi: 'theo danh mục địa phương', en: 'by the local list' },
  ranks: { vi: 'xếp bậc', en: 'ranks' },
  managers: { vi: 'phân cấp quản lý', en: 'managers' },
  equivalents: { vi: 'chức danh tương đương, để tham khảo', en: 'equivalents, for reference' },
  politburo: { vi: 'Bộ Chính trị', en: 'Politburo' },
  secretariat: { vi: 'Ban Bí thư', en: 'Secretariat' },
  municipalStandingCommittee: { vi: 'Ban Thường vụ Thành ủy', en: 'municipal standing committee' },
} satisfies Record<string, Bilingual>;

const said = (word: string, lang: Language): string => words[word as keyof typeof words]?.[lang] ?? word;
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (
  head: readonly (keyof typeof words)[],
  rows: readonly string[],
  lang: Language,
): readonly string[] => [
  row(head.map((word) => words[word][lang])),
  row(head.map(() => '---')).replaceAll(' ', ''),
  ...rows,
  '',
];

const covered = (
  { instrument, of, titles, groups }: CatalogueCoverage,
  lang: Language,
): readonly string[] => [
  `### ${textName(instrument, lang)}: ${words[of][lang]} (${titles})`,
  '',
  ...table(
    ['group', 'titles', 'tiered', 'read', 'evidence'],
    groups.map(({ code, name, titles, tiered, read, evidence }) =>
      row([
        name && of === 'equivalents' ? name[lang] : said(code, lang) + (name ? `, ${name[lang]}` : ''),
        titles,
        tiered ?? '',
        words[read][lang],
        label(`evidence.${evidence}`, lang),
      ]),
    ),
    lang,
  ),
];

/** The first day of the catalogue in force now: what changes later shows on this page when it is entered. */
const on = (catalogueTimeline.at(-1)?.from ?? '').replace(
  /^(\d{4}).*/,
  (_, year) => `${Number(year) + 1}-01-01`,
);

function rankAt({ id }: Position, place: Place, lang: Language): string {
  const answer = rankOf(id, { on, place });
  const rank = answer.outcome ?? (answer.status === 'undetermined' ? answer.possible[0] : undefined);
  if (rank === undefined) return words.open[lang];
  return rank.tier === undefined && !answer.outcome
    ? `${rank.group}.?`
    : [rank.group, rank.tier].filter(Boolean).join('.');
}

function managerAt({ id }: Position, place: Place, lang: Language): string {
  const answer = managingAuthority(id, { on, place });
  if (answer.outcome) return said(answer.outcome.by, lang);
  return answer.status === 'undetermined' && answer.why === 'localTextNeeded'
    ? words.local[lang]
    : words.open[lang];
}

const hanoi: Place = { province: 'hanoi' };
const elsewhere: Place = { province: 'province' };

/** Both cells where they differ, else one. */
const both = (a: string, b: string): string => (a === b ? a : `${a} / ${b}`);

export function positionPage(lang: Language): { readonly path: string; readonly content: string } {
  const rows = positions({ on }).map((title) =>
    row([
      `${title.name[lang]} (\`${title.id}\`)`,
      rankAt(title, hanoi, lang),
      rankAt(title, elsewhere, lang),
      both(managerAt(title, hanoi, lang), managerAt(title, elsewhere, lang)),
      label(`evidence.${title.evidence}`, lang),
    ]),
  );
  const content = [
    `# ${words.title[lang]}`,
    '',
    `*${words.generated[lang]}*`,
    '',
    `## ${words.coverage[lang]}`,
    '',
    words.note[lang],
    '',
    ...catalogueCoverage().flatMap((one) => covered(one, lang)),
    `## ${words.list[lang]}`,
    '',
    ...table(['name', 'twoCities', 'elsewhere', 'managedBy', 'evidence'], rows, lang),
  ].join('\n');
  return { path: `docs/tables/${lang}/positions.md`, content: `${content.trimEnd()}\n` };
}
