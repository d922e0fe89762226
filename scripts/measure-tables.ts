/** What follows from what, text by text, as a page to read beside the texts: every row with its conditions and what it attaches. */
import type { Bilingual } from '../src/law/index.js';
import { type MeasureRow, type MeasureText, measureTexts, readings } from '../src/measures/index.js';
import { defaultsOf, evaluate, type Rule } from '../src/reasoning/index.js';
import { barInWords, dayInWords } from '../src/words/amounts.js';
import { statementOf } from '../src/words/explain/conditions.js';
import { label } from '../src/words/label.js';
import type { Language } from '../src/words/language.js';
import { citation, textName } from '../src/words/texts.js';

const words = {
  title: {
    vi: 'Hệ quả của phiếu tín nhiệm, xếp loại và các căn cứ khác',
    en: 'What follows from votes, ratings and other facts',
  },
  generated: {
    vi: 'Trang này được sinh từ chính các quy tắc trong mã nguồn (`npm run tables`); không sửa tay.',
    en: 'Generated from the rules themselves (`npm run tables`); do not edit.',
  },
  note: {
    vi: 'Hệ quả của chính văn bản về lấy phiếu nằm ở trang của văn bản đó; thời gian chờ sau kỷ luật nằm ở trang về kỷ luật.',
    en: 'What the texts on polls attach themselves stands on their own pages, the wait after a discipline on the page on discipline.',
  },
  row: { vi: 'Dòng', en: 'Row' },
  when: { vi: 'Khi', en: 'When' },
  attaches: { vi: 'Hệ quả', en: 'Attaches' },
  by: { vi: 'Thẩm quyền', en: 'By' },
  provision: { vi: 'Căn cứ', en: 'Provision' },
  evidence: { vi: 'Kiểm chứng', en: 'Evidence' },
  unread: { vi: 'chưa đọc được', en: 'could not be read' },
  not: { vi: 'không', en: 'not' },
  or: { vi: 'hoặc', en: 'or' },
} satisfies Record<string, Bilingual>;

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** One condition, evaluated on no facts at all: what it asks, without a value. */
function asked(rule: Rule<never>, lang: Language): string {
  const finding = evaluate(rule, {} as never, defaultsOf(readings, thresholds));
  const statement = statementOf(finding, lang);
  if (typeof finding.bar === 'boolean') return finding.bar ? statement : `${words.not[lang]}: ${statement}`;
  return `${statement} ${barInWords(finding, lang)}`;
}

/** The bars 377-QĐ/TW does not show come from the reading of the polls. */
const bar = (numerator: number, denominator: number) => ({
  operator: 'moreThan',
  bar: { numerator, denominator },
});
const thresholds = { 'party.thresholds377': { resignation: bar(1, 2), relief: bar(2, 3) } };

const rowLine = (
  { id, when, attaches, provision, evidence, unread, from, to }: MeasureRow,
  lang: Language,
): string => {
  const days = [from && `≥ ${dayInWords(from, lang)}`, to && `≤ ${dayInWords(to, lang)}`]
    .filter(Boolean)
    .join(', ');
  const kinds = attaches.map(
    ({ kind, modality }) => `${label(`measure.${kind}`, lang)} (${label(`modality.${modality}`, lang)})`,
  );
  const several = attaches.some(({ alternative }) => alternative !== undefined);
  return line([
    `\`${id}\`${days && ` (${days})`}`,
    when.map((rule) => asked(rule as Rule<never>, lang)).join('; '),
    `${kinds.join(several ? ` ${words.or[lang]} ` : '; ')}${unread ? ` [${words.unread[lang]}]` : ''}`,
    [...new Set(attaches.map(({ by }) => label(`authority.${by}`, lang)))].join('; '),
    citation(provision.ref, lang),
    label(`evidence.${evidence ?? provision.evidence}`, lang),
  ]);
};

function textTable({ instrument, from, to, of, rows }: MeasureText, lang: Language): readonly string[] {
  const whom = of?.map((kind) => label(`recordKind.${kind}`, lang)).join(', ');
  const days = `${dayInWords(from, lang)} – ${to === undefined ? '' : dayInWords(to, lang)}`.trim();
  return [
    `### ${textName(instrument.id, lang)} (${days}${whom === undefined ? '' : `; ${whom}`})`,
    '',
    line(
      (['row', 'when', 'attaches', 'by', 'provision', 'evidence'] as const).map((word) => words[word][lang]),
    ),
    '|---|---|---|---|---|---|',
    ...rows.map((row) => rowLine(row, lang)),
    '',
  ];
}

/** The page in one language. */
export const measurePage = (lang: Language): { readonly path: string; readonly content: string } => ({
  path: `docs/tables/${lang}/measures.md`,
  content: `${[
    `# ${words.title[lang]}`,
    '',
    `*${words.generated[lang]}*`,
    '',
    words.note[lang],
    '',
    ...measureTexts.flatMap((text) => textTable(text, lang)),
  ]
    .join('\n')
    .trimEnd()}\n`,
});
