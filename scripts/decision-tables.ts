/**
 * The rules themselves as tables that an official can read beside the regulation: every condition with its operator, bar,
 * provision and evidence. `npm run tables` writes them to docs/tables; a test fails when they no longer agree with the rules.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readings as confidenceReadings, confidenceTimelines } from '../src/confidence/index.js';
import type { Bilingual } from '../src/law/index.js';
import {
  readings as ratingReadings,
  ratingTimeline,
  stateGenerations,
  stateSubjects,
} from '../src/rating/index.js';
import {
  defaultsOf,
  evaluate,
  isUnread,
  type Known,
  type Ladder,
  type ReadingIs,
  type Rule,
  type Rung,
} from '../src/reasoning/index.js';
import { barInWords } from '../src/words/amounts.js';
import { statementOf } from '../src/words/explain/conditions.js';
import { label, labelled } from '../src/words/label.js';
import type { Language } from '../src/words/language.js';
import { citation } from '../src/words/texts.js';
import { disciplinePage } from './discipline-tables.js';
import { measurePage } from './measure-tables.js';
import { movementPages } from './movement-tables.js';
import { positionPage } from './position-tables.js';

const languages: readonly Language[] = ['vi', 'en'];

const words = {
  condition: { vi: 'Điều kiện', en: 'Condition' },
  bar: { vi: 'Mức', en: 'Bar' },
  provision: { vi: 'Căn cứ', en: 'Provision' },
  evidence: { vi: 'Kiểm chứng', en: 'Evidence' },
  leadsTo: { vi: 'Dẫn đến', en: 'Leads to' },
  vetoes: { vi: 'Căn cứ đủ để quyết, chỉ cần một', en: 'Grounds, any one of which is enough' },
  rungs: {
    vi: 'Các mức, từ trên xuống; phải đủ mọi điều kiện',
    en: 'Levels from the top; all conditions must hold',
  },
  otherwise: { vi: 'Không rơi vào trường hợp nào ở trên', en: 'None of the above' },
  unless: { vi: 'trừ khi', en: 'unless' },
  lifted: { vi: 'khi đó không tính', en: 'and then it does not count' },
  onlyIf: { vi: 'chỉ khi cách hiểu', en: 'only under the reading' },
  byReading: { vi: 'xét theo cách hiểu', en: 'looked at by the reading' },
  weighs: { vi: 'cấp có thẩm quyền cân nhắc', en: 'an authority weighs' },
  silent: { vi: 'văn bản không nói', en: 'the text is silent' },
  orGoesOn: { vi: 'hoặc theo các mức bên dưới', en: 'or as the rungs below say' },
  generated: {
    vi: 'Trang này được sinh từ chính các quy tắc trong mã nguồn (`npm run tables`); không sửa tay.',
    en: 'Generated from the rules themselves (`npm run tables`); do not edit.',
  },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} satisfies Record<string, Bilingual>;

type Written = Known<Ladder<never, string>>;

const outcomeIn = (outcome: string, lang: Language): string =>
  labelled(`outcome.${outcome}`)?.[lang] ??
  labelled(`rating.${outcome}`)?.[lang] ??
  labelled(`quorum.${outcome}`)?.[lang] ??
  labelled(`motion.${outcome}`)?.[lang] ??
  labelled(`scope.${outcome}`)?.[lang] ??
  labelled(`eligibility.${outcome}`)?.[lang] ??
  outcome;

type Landing = Rung<never, string>['leadsTo'];
function landing(leadsTo: Landing, lang: Language): string {
  if ('outcome' in leadsTo) return outcomeIn(leadsTo.outcome, lang);
  const among = leadsTo.among.map((outcome) => outcomeIn(outcome, lang)).join(' / ');
  const who = 'weighs' in leadsTo ? words.weighs[lang] : words.silent[lang];
  return `${who}: ${among}${leadsTo.orGoesOn ? ` ${words.orGoesOn[lang]}` : ''}`;
}

/** One condition, evaluated on no facts at all: what it asks, without a value. */
function conditionRow(
  rule: Rule<never>,
  facts: never,
  readings: Readonly<Record<string, unknown>>,
  lang: Language,
) {
  const finding = evaluate(rule, facts, readings);
  const bar =
    typeof finding.bar === 'boolean' ? words[finding.bar ? 'yes' : 'no'][lang] : barInWords(finding, lang);
  return [
    `${statementOf(finding, lang)}${openTo(rule, lang)}`,
    bar,
    citation(finding.provision, lang),
    label(`evidence.${finding.evidence}`, lang),
  ];
}

/** What the condition looks at is itself open to a reading. */
function openTo(rule: Rule<never>, lang: Language): string {
  const looked = rule.kind === 'share' ? rule.whole : rule.fact;
  return 'among' in looked ? ` (${words.byReading[lang]} \`${looked.reading}\`)` : '';
}

const standing = (onlyIf: ReadingIs | undefined, lang: Language): string =>
  onlyIf ? ` (${words.onlyIf[lang]} \`${onlyIf.reading}\` = \`${onlyIf.is}\`)` : '';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function rungRows(
  { when, leadsTo, unless = [], onlyIf }: Rung<never, string>,
  facts: never,
  readings: Readonly<Record<string, unknown>>,
  lang: Language,
): readonly string[] {
  const head = `**${landing(leadsTo, lang)}**${standing(onlyIf, lang)}`;
  return [
    row([head, '', '', '']),
    ...when.map((rule) => row(conditionRow(rule, facts, readings, lang))),
    ...unless.flatMap(({ when: except, instead, onlyIf: under }) => [
      row([
        `*${words.unless[lang]}* (${instead ? landing(instead, lang) : words.lifted[lang]})${standing(under, lang)}`,
        '',
        '',
        '',
      ]),
      ...except.map((rule) => row(conditionRow(rule, facts, readings, lang))),
    ]),
  ];
}

function table(
  title: string,
  ladder: Written,
  facts: unknown,
  readings: Readonly<Record<string, unknown>>,
  lang: Language,
) {
  if (isUnread(ladder)) return [`### ${title}`, '', ladder.what[lang], ''];
  const header = [
    row([words.condition[lang], words.bar[lang], words.provision[lang], words.evidence[lang]]),
    '|---|---|---|---|',
  ];
  const part = (name: string, rungs: readonly Rung<never, string>[]) =>
    rungs.length === 0
      ? []
      : [
          `*${name}*`,
          '',
          ...header,
          ...rungs.flatMap((rung) => rungRows(rung, facts as never, readings, lang)),
          '',
        ];
  return [
    `### ${title}`,
    '',
    ...part(words.vetoes[lang], ladder.vetoes ?? []),
    ...part(words.rungs[lang], ladder.rungs),
    `${words.otherwise[lang]}: **${landing(ladder.otherwise, lang)}**`,
    '',
  ];
}

/** One page: a text of one room, its ladders in order, in one language. */
export interface Page {
  readonly path: string;
  readonly content: string;
}

function page(id: string, title: Bilingual, parts: readonly (readonly string[])[], lang: Language): Page {
  const content = [`# ${title[lang]}`, '', `*${words.generated[lang]}*`, '', ...parts.flat()].join('\n');
  return { path: `docs/tables/${lang}/${id}.md`, content: `${content.trimEnd()}\n` };
}

const headings = {
  poll: { vi: 'Sử dụng kết quả lấy phiếu tín nhiệm', en: 'Use of the result of a confidence poll' },
  quorum: { vi: 'Điều kiện tiến hành hội nghị, kỳ họp', en: 'Quorum' },
  eligibility: { vi: 'Đối tượng lấy phiếu', en: 'Who is polled' },
  motion: { vi: 'Bỏ phiếu tín nhiệm', en: 'Vote of confidence proper' },
  scope: { vi: 'Đối tượng xếp loại', en: 'Who is rated' },
  levels: { vi: 'Các mức xếp loại', en: 'Levels' },
} satisfies Record<string, Bilingual>;

const nothing = { electorate: {}, ballots: {}, marks: {}, votes: {} };

function confidencePages(lang: Language): readonly Page[] {
  const texts = [
    ...new Set(Object.values(confidenceTimelines).flatMap((spans) => spans.map(({ text }) => text))),
  ];
  return texts.map((text) => {
    const readings = defaultsOf(confidenceReadings, text.readings);
    const part = (name: keyof typeof headings, ladder: Written) =>
      table(headings[name][lang], ladder, nothing, readings, lang);
    const parts = [
      part('eligibility', text.eligibility as Written),
      part('quorum', text.quorum as Written),
      part('poll', (isUnread(text.use) ? text.use : text.use.ladder) as Written),
      part('motion', (isUnread(text.motion) ? text.motion : text.motion.ladder) as Written),
    ];
    return page(text.instrument.id, titleOf(text.instrument), parts, lang);
  });
}

const titleOf = ({ number, title }: { readonly number?: string; readonly title: Bilingual }): Bilingual => ({
  vi: `${number ?? ''}: ${title.vi}`,
  en: `${number ?? ''}: ${title.en}`,
});

const kinds = ['partyMember', 'leader', 'collective', 'organisation'] as const;

const noFacts = {
  facts: {},
  period: { year: 2000, from: '2000-01-01', to: '2000-12-31' },
  on: '2000-12-31',
  effects: [],
};

/** A text that rates: what both sides have in common. */
interface RatingText {
  readonly id: string;
  readonly instrument: { readonly number?: string; readonly title: Bilingual };
  readonly readings?: Readonly<Record<string, unknown>>;
  readonly scope: Readonly<Record<string, unknown>>;
  readonly levels: Readonly<Record<string, unknown>>;
}

/** Who is rated, and by which levels, subject by subject. */
function ratingPage(
  text: RatingText,
  subjects: readonly { readonly id: string; readonly name: string }[],
  beside: readonly { readonly number?: string }[],
  lang: Language,
): Page {
  const readings = defaultsOf(ratingReadings, text.readings);
  const parts = subjects
    .filter(({ id }) => text.levels[id] !== undefined)
    .flatMap(({ id, name }) =>
      (['scope', 'levels'] as const).map((part) =>
        table(`${headings[part][lang]}: ${name}`, text[part][id] as Written, noFacts, readings, lang),
      ),
    );
  const title = titleOf(text.instrument);
  const numbers = beside.map(({ number }) => number).join(', ');
  const named = (name: string) => `${name}${numbers && ` (${numbers})`}`;
  return page(text.id, { vi: named(title.vi), en: named(title.en) }, parts, lang);
}

function ratingPages(lang: Language): readonly Page[] {
  const party = kinds.map((id) => ({ id, name: labelled(`kind.${id}`)?.[lang] ?? id }));
  const state = stateSubjects.map((id) => ({ id, name: label(`stateSubject.${id}`, lang) }));
  return [
    ...ratingTimeline.map(({ text }) => ratingPage(text, party, text.guidance, lang)),
    ...stateGenerations.map((text) => ratingPage(text, state, text.beside ?? [], lang)),
  ];
}

/** Every page, in both languages. */
export const pages = (): readonly Page[] =>
  languages.flatMap((lang) => [
    ...confidencePages(lang),
    ...ratingPages(lang),
    positionPage(lang),
    disciplinePage(lang),
    measurePage(lang),
    ...movementPages(lang),
  ]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync('docs/tables', { recursive: true, force: true });
  for (const lang of languages) mkdirSync(`docs/tables/${lang}`, { recursive: true });
  for (const { path, content } of pages()) writeFileSync(path, content);
}
