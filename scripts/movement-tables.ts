/** The conditions of the texts on moving cadres as pages, and the retirement ages to which working time left is counted. */
import {
  assignmentReadings,
  assignmentTexts,
  type MoveOutcome,
  type RotationGround,
} from '../src/assignment/index.js';
import { monthNumber, monthWritten, retirementMonth } from '../src/calendar/index.js';
import type { Bilingual, Timeline } from '../src/law/index.js';
import { defaultsOf, evaluate, type Finding, type Rule } from '../src/reasoning/index.js';
import { barInWords, dayInWords } from '../src/words/amounts.js';
import { statementOf } from '../src/words/explain/conditions.js';
import { label } from '../src/words/label.js';
import type { Language } from '../src/words/language.js';
import { citation, textName } from '../src/words/texts.js';

const words = {
  title: {
    vi: 'Luân chuyển, điều động, biệt phái, chuyển đổi vị trí',
    en: 'Rotation, transfer, secondment, change of position',
  },
  ages: { vi: 'Tuổi nghỉ hưu theo tháng sinh', en: 'Retirement age by month of birth' },
  generated: {
    vi: 'Trang này được sinh từ chính các quy tắc trong mã nguồn (`npm run tables`); không sửa tay.',
    en: 'Generated from the rules themselves (`npm run tables`); do not edit.',
  },
  condition: { vi: 'Điều kiện', en: 'Condition' },
  bar: { vi: 'Mức', en: 'Bar' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  missed: { vi: 'Nếu không đạt', en: 'If not met' },
  unless: { vi: 'Trừ khi', en: 'Unless' },
  provision: { vi: 'Căn cứ', en: 'Provision' },
  evidence: { vi: 'Kiểm chứng', en: 'Evidence' },
  from: { vi: 'từ ngày', en: 'from' },
  barTexts: { vi: 'Trường hợp không được thực hiện, áp dụng chung', en: 'What bars several kinds' },
  outOfScope: { vi: 'không phải loại này', en: 'not this kind' },
  born: { vi: 'Sinh', en: 'Born' },
  age: { vi: 'Tuổi', en: 'Age' },
  reached: { vi: 'Tháng đủ tuổi', en: 'Month reached' },
  male: { vi: 'Nam', en: 'Men' },
  female: { vi: 'Nữ', en: 'Women' },
  normal: { vi: 'điều kiện bình thường', en: 'normal conditions' },
  annexII: { vi: 'tuổi thấp nhất', en: 'lowest age' },
  source: { vi: 'Căn cứ', en: 'By' },
} satisfies Record<string, Bilingual>;

interface Row {
  readonly rule: Rule<never>;
  readonly failing: 'outOfScope' | 'barred' | 'notEligible';
  readonly unless?: readonly Rule<never>[];
  readonly otherwise?: readonly { readonly weighs?: string | undefined }[];
  readonly insteadOf?: string;
  readonly grounds?: readonly RotationGround[];
  readonly onlyIf?: { readonly reading: string; readonly is: string };
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (
  head: readonly (keyof typeof words)[],
  rows: readonly string[],
  lang: Language,
): readonly string[] => [
  row(head.map((word) => words[word][lang])),
  `|${head.map(() => '---').join('|')}|`,
  ...rows,
  '',
];

/** A rule on no facts at all: what it asks, without a value. */
const blank = { person: { kind: 'cadre' }, decidedOn: '2026-01-01', kind: 'cadre', toRank: 'same' } as never;
const readings = defaultsOf(assignmentReadings);
const asked = (rule: Rule<never>): Finding => evaluate(rule, blank, readings);

const ofGrounds = (grounds: readonly RotationGround[], lang: Language): string =>
  grounds.length === 0
    ? ''
    : ` (${grounds.map((ground) => label(`rotationGround.${ground}`, lang)).join('; ')})`;

const excuseCell = (finding: Finding, lang: Language): string =>
  finding.bar === false
    ? `${statementOf(finding, lang)}: ${barCell(finding, lang)}`
    : statementOf(finding, lang);

const barCell = (finding: Finding, lang: Language): string =>
  typeof finding.bar === 'boolean'
    ? { vi: finding.bar ? 'có' : 'không', en: finding.bar ? 'yes' : 'no' }[lang]
    : barInWords(finding, lang);

function conditionRow(
  { rule, failing, unless = [], otherwise = [], insteadOf, grounds = [], onlyIf }: Row,
  lang: Language,
): string {
  const finding = asked(rule);
  const weighs = otherwise.flatMap(({ weighs }) => (weighs === undefined ? [] : [weighs]))[0];
  const missed =
    failing === 'outOfScope'
      ? `${words.outOfScope[lang]}${insteadOf ? `: ${label(`movementKind.${insteadOf}` as never, lang)}` : ''}`
      : label(
          `movement.${weighs === undefined || failing === 'barred' ? failing : 'specialCase'}` as `movement.${MoveOutcome}`,
          lang,
        );
  const by = weighs === undefined ? '' : ` (${label(`authority.${weighs}` as never, lang)})`;
  return row([
    `${statementOf(finding, lang)}${ofGrounds(grounds, lang)}${onlyIf ? ` (\`${onlyIf.reading}\` = \`${onlyIf.is}\`)` : ''}`,
    barCell(finding, lang),
    `${missed}${by}`,
    unless.map((excuse) => excuseCell(asked(excuse), lang)).join('; '),
    citation(finding.provision, lang),
    label(`evidence.${finding.evidence}`, lang),
  ]);
}

const head = ['condition', 'bar', 'missed', 'unless', 'provision', 'evidence'] as const;
interface Text {
  readonly instrument: { readonly id: string };
  readonly conditions: readonly unknown[];
  readonly unread?: { readonly what: Bilingual };
}

const spanLines = (name: string, timeline: Timeline<Text>, lang: Language): readonly string[] =>
  timeline.flatMap(({ from, text }) => [
    `### ${name}: ${textName(text.instrument.id, lang)}, ${words.from[lang]} ${dayInWords(from, lang)}`,
    '',
    ...(text.unread ? [text.unread.what[lang], ''] : []),
    ...(text.conditions.length === 0
      ? []
      : table(
          head,
          (text.conditions as readonly Row[]).map((one) => conditionRow(one, lang)),
          lang,
        )),
  ]);

/** The rungs of the change of position in the order in which they are asked. */
function changeLines(lang: Language): readonly string[] {
  const { rungs, otherwise } = assignmentTexts.positionChange;
  const named = (outcome: unknown) => label(`positionChange.${outcome}` as never, lang);
  const rows = rungs.flatMap(({ when, leadsTo }) =>
    (when as readonly Rule<never>[]).map((rule, at) => {
      const finding = asked(rule);
      return row([
        at === 0 && 'outcome' in leadsTo ? named(leadsTo.outcome) : '',
        statementOf(finding, lang),
        barCell(finding, lang),
        citation(finding.provision, lang),
        label(`evidence.${finding.evidence}`, lang),
      ]);
    }),
  );
  const last = 'outcome' in otherwise ? [row([named(otherwise.outcome), '', '', '', ''])] : [];
  return [
    `### ${capital(label('movementKind.positionChange', lang))}: ${textName('nd-59-2019', lang)}`,
    '',
    ...table(['outcome', 'condition', 'bar', 'provision', 'evidence'], [...rows, ...last], lang),
  ];
}

const { partyRotation, stateRotation, transfer, secondment, jobPosition, bars } = assignmentTexts;
const people = ['civilServant', 'publicEmployee', 'cadre'] as const;

function movementPage(lang: Language): Page {
  const named = (kind: string, person?: string) =>
    `${capital(label(`movementKind.${kind}` as never, lang))}${person ? `, ${label(`personKind.${person}` as never, lang)}` : ''}`;
  const content = [
    `# ${words.title[lang]}`,
    '',
    `*${words.generated[lang]}*`,
    '',
    ...spanLines(named('rotation'), partyRotation as Timeline<Text>, lang),
    ...spanLines(named('rotation', 'civilServant'), stateRotation as Timeline<Text>, lang),
    ...people.flatMap((one) => spanLines(named('transfer', one), transfer[one] as Timeline<Text>, lang)),
    ...people.flatMap((one) => spanLines(named('secondment', one), secondment[one] as Timeline<Text>, lang)),
    ...spanLines(named('jobPositionChange'), jobPosition as unknown as Timeline<Text>, lang),
    ...changeLines(lang),
    ...bars.flatMap(({ from, instrument, conditions, kinds }) =>
      spanLines(
        `${words.barTexts[lang]} (${kinds.map((kind) => label(`movementKind.${kind}`, lang)).join(', ')})`,
        [{ from, text: { instrument, conditions } }],
        lang,
      ),
    ),
  ].join('\n');
  return { path: `docs/tables/${lang}/movement.md`, content: `${content.trimEnd()}\n` };
}

/** Every run of birth months with one age, to the last age of the rise. */
function agesOf(
  sex: 'male' | 'female',
  age: 'normal' | 'annexII',
): readonly (readonly [string, string, number])[] {
  const runs: [string, string, number][] = [];
  for (let born = monthNumber('1955-01'); born <= monthNumber('1985-12'); born++) {
    const { ageMonths } = retirementMonth({ sex, born: monthWritten(born), age });
    const last = runs.at(-1);
    if (last?.[2] === ageMonths) last[1] = monthWritten(born);
    else runs.push([monthWritten(born), monthWritten(born), ageMonths]);
  }
  return runs;
}

const monthInWords = (month: string): string => month.split('-').reverse().join('/');
const ageInWords = (months: number, lang: Language): string => {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const more = rest === 0 ? '' : { vi: ` ${rest} tháng`, en: ` ${rest} months` }[lang];
  return `${years} ${{ vi: 'tuổi', en: 'years' }[lang]}${more}`;
};

function agesPage(lang: Language): Page {
  const source = (eId: string) => citation({ instrument: 'nd-135-2020', eId }, lang);
  const parts = (['normal', 'annexII'] as const).flatMap((age) =>
    (['male', 'female'] as const).flatMap((sex) => {
      const runs = agesOf(sex, age);
      const rows = runs.map(([first, last, months], at) => {
        const to = { vi: 'đến', en: 'to' }[lang];
        const onward = { vi: 'từ', en: 'from' }[lang];
        const span =
          at === 0
            ? `${to} ${monthInWords(last)}`
            : at === runs.length - 1
              ? `${onward} ${monthInWords(first)}`
              : `${monthInWords(first)} – ${monthInWords(last)}`;
        const reached = (born: string) => monthInWords(retirementMonth({ sex, born, age }).reached);
        const reachedIn =
          at === 0
            ? `${to} ${reached(last)}`
            : at === runs.length - 1
              ? `${onward} ${reached(first)}`
              : `${reached(first)} – ${reached(last)}`;
        return row([span, ageInWords(months, lang), reachedIn]);
      });
      const place = source(age === 'normal' ? 'app_1' : 'app_2');
      return [
        `### ${words[sex][lang]}, ${words[age][lang]}`,
        '',
        `${words.source[lang]}: ${place}; ${citation({ instrument: 'bl-45-2019-qh14', eId: age === 'normal' ? 'art_169__para_2' : 'art_169__para_3' }, lang)}.`,
        '',
        ...table(['born', 'age', 'reached'], rows, lang),
      ];
    }),
  );
  const content = [`# ${words.ages[lang]}`, '', `*${words.generated[lang]}*`, '', ...parts].join('\n');
  return { path: `docs/tables/${lang}/retirement-ages.md`, content: `${content.trimEnd()}\n` };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Page {
  readonly path: string;
  readonly content: string;
}

/** Both pages in one language. */
export const movementPages = (lang: Language): readonly Page[] => [movementPage(lang), agesPage(lang)];
