/** Discipline as a page: forms in their order, clocks, the grounds of each form, limits of time, and how long one waits after it. */
import {
  type DisciplineForm,
  type DisciplineTrack,
  deadlineRules,
  disciplineTimelines,
} from '../src/discipline/index.js';
import type { Bilingual, ProvisionRef, Timeline } from '../src/law/index.js';
import { planningTimeline, type WaitRule, waitTimelines } from '../src/positions/index.js';
import {
  evaluate,
  isUnread,
  type Known,
  type Ladder,
  type Rung,
  type Unread,
} from '../src/reasoning/index.js';
import { dayInWords, yesOrNo } from '../src/words/amounts.js';
import { statementOf } from '../src/words/explain/conditions.js';
import { label, labelled } from '../src/words/label.js';
import type { Language } from '../src/words/language.js';
import { capital } from '../src/words/sentence.js';
import { citation, textName } from '../src/words/texts.js';

const words = {
  title: { vi: 'Kỷ luật', en: 'Discipline' },
  generated: {
    vi: 'Trang này được sinh từ chính dữ liệu trong mã nguồn (`npm run tables`); không sửa tay.',
    en: 'Generated from the data themselves (`npm run tables`); do not edit.',
  },
  from: { vi: 'từ', en: 'from' },
  of: { vi: 'Đối tượng', en: 'Of' },
  forms: { vi: 'Hình thức, từ nhẹ đến nặng', en: 'Forms, the lightest first' },
  provision: { vi: 'Căn cứ', en: 'Provision' },
  effect: { vi: 'Hiệu lực (tháng)', en: 'Runs (months)' },
  relapse: { vi: 'Tái phạm trong (tháng)', en: 'Relapse within (months)' },
  limitation: { vi: 'Thời hiệu (tháng)', en: 'Limitation (months)' },
  clocks: { vi: 'Quy định về thời gian', en: 'Clock' },
  months: { vi: 'tháng', en: 'months' },
  days: { vi: 'ngày', en: 'days' },
  workingDays: { vi: 'ngày làm việc', en: 'working days' },
  length: { vi: 'Thời gian', en: 'Length' },
  form: { vi: 'Hình thức', en: 'Form' },
  when: { vi: 'Khi', en: 'When' },
  grounds: { vi: 'Căn cứ của từng hình thức', en: 'Grounds of each form' },
  handling: { vi: 'Chưa xem xét, miễn kỷ luật', en: 'Deferral and exemption' },
  deadlines: { vi: 'Thời hạn', en: 'Limits of time' },
  due: { vi: 'Việc', en: 'What' },
  countedFrom: { vi: 'Tính từ', en: 'Counted from' },
  waits: { vi: 'Chờ sau kỷ luật (tháng)', en: 'Waiting after discipline (months)' },
  text: { vi: 'Văn bản', en: 'Text' },
} satisfies Record<string, Bilingual>;
type Word = keyof typeof words;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly Word[], rows: readonly string[], lang: Language): readonly string[] =>
  rows.length === 0
    ? []
    : [
        row(head.map((word) => words[word][lang])),
        row(head.map(() => '---')).replaceAll(' ', ''),
        ...rows,
        '',
      ];

const formName = (form: string, lang: Language): string =>
  label(`disciplineForm.${form as DisciplineForm}`, lang);
const known = <Part extends object>(part: Known<Part>): Part | undefined =>
  isUnread(part as Part | Unread) ? undefined : (part as Part);
const byForm = (months: object, lang: Language): string =>
  Object.entries(months)
    .map(([form, n]) => `${formName(form, lang)} ${n}`)
    .join(', ');

type Text = Extract<(typeof disciplineTimelines)[DisciplineTrack], Timeline<unknown>>[number]['text'];

function formRows({ forms }: Text, lang: Language): readonly string[] {
  const rule = known(forms);
  return Object.entries(rule?.forms ?? {}).map(([of, list]) =>
    row([
      label(`disciplinedKind.${of as 'member'}`, lang),
      list.map((form) => formName(form, lang)).join(' < '),
      citation((rule?.elsewhere?.[of as 'former'] ?? rule?.provision)?.ref as ProvisionRef, lang),
    ]),
  );
}

function clockRows({ forms, effect, relapse, limitation }: Text, lang: Language): readonly string[] {
  const [runs, again, limits] = [known(effect), known(relapse), known(limitation)];
  return [
    ...(runs ? [row([words.effect[lang], `${runs.months}`, citation(runs.provision.ref, lang)])] : []),
    ...(again ? [row([words.relapse[lang], `${again.months}`, citation(again.provision.ref, lang)])] : []),
    ...Object.entries(limits ?? {}).map(([of, rule]) =>
      row([
        `${words.limitation[lang]}, ${label(`disciplinedKind.${of as 'member'}`, lang)}`,
        byForm(
          Object.fromEntries(
            Object.entries(rule.months).filter(([form]) =>
              known(forms)?.forms[of as 'leader']?.includes(form as DisciplineForm),
            ),
          ),
          lang,
        ),
        citation(rule.provision.ref, lang),
      ]),
    ),
  ];
}

function rungRow({ when, leadsTo, unless = [] }: Rung<never, string>, lang: Language): string {
  const said = (rules: typeof when) =>
    rules
      .map((rule) => evaluate(rule, {} as never, {}))
      .map((finding) =>
        finding.bar === true
          ? statementOf(finding, lang)
          : `${statementOf(finding, lang)}: ${typeof finding.bar === 'boolean' ? yesOrNo(finding.bar, lang) : `< ${finding.bar}`}`,
      )
      .join('; ');
  const excepted = unless.map((exception) => ` (− ${said(exception.when)})`).join('');
  const outcome = 'outcome' in leadsTo ? leadsTo.outcome : '';
  const named = labelled(`disciplineForm.${outcome}`) ?? labelled(`disciplineOutcome.${outcome}`);
  const places = [...new Set(when.map(({ provision }) => citation(provision.ref, lang)))];
  return row([named?.[lang] ?? outcome, `${said(when)}${excepted}`, places.join(', ')]);
}

const ladderRows = (ladder: Ladder<never, string>, lang: Language): readonly string[] =>
  ladder.rungs.map((rung) => rungRow(rung, lang));

function textSection(text: Text, from: string, lang: Language): readonly string[] {
  const { provisions: _, proposal, handling, id } = text;
  const ladders = Object.entries(known(proposal) ?? {}) as [string, Known<Ladder<never, string>>][];
  const deferral = known(handling);
  const lines = [
    `### ${textName(id.split('+')[0] ?? id, lang)} (${words.from[lang]} ${dayInWords(from, lang)})`,
    '',
    ...table(['of', 'forms', 'provision'], formRows(text, lang), lang),
    ...table(['clocks', 'length', 'provision'], clockRows(text, lang), lang),
    ...ladders.flatMap(([of, ladder]) => {
      const rows = isUnread(ladder) ? [] : ladderRows(ladder, lang);
      return rows.length === 0
        ? []
        : [
            `#### ${words.grounds[lang]}: ${label(`disciplinedKind.${of as 'leader'}`, lang)}`,
            '',
            ...table(['form', 'when', 'provision'], rows, lang),
          ];
    }),
    ...(deferral === undefined
      ? []
      : [
          `#### ${words.handling[lang]}`,
          '',
          ...table(['due', 'when', 'provision'], ladderRows(deferral as Ladder<never, string>, lang), lang),
        ]),
  ];
  // A text of which nothing could be read has no section
  return lines.length > 2 ? lines : [];
}

const deadlineRow = (
  { id, anchor, deadline, ifComplex, ifCentral, provision }: (typeof deadlineRules)[number],
  lang: Language,
) =>
  row([
    label(`disciplineDeadline.${id}`, lang),
    label(`disciplineAct.${anchor}`, lang),
    [deadline, ifComplex, ifCentral].flatMap((one) => (one && 'n' in one ? [`${one.n}`] : [])).join(' / ') +
      ('unit' in deadline ? ` ${words[deadline.unit][lang]}` : ''),
    citation(provision.ref, lang),
  ]);

const waitRow = (rule: WaitRule, lang: Language): string =>
  row([byForm(rule.months, lang), citation(rule.provision.ref, lang)]);

export function disciplinePage(lang: Language): { readonly path: string; readonly content: string } {
  const rules = [...waitTimelines, planningTimeline].flatMap(
    (timeline: Timeline<{ readonly waits: readonly WaitRule[] }>) =>
      timeline.flatMap(({ text }) => text.waits),
  );
  const content = [
    `# ${words.title[lang]}`,
    '',
    `*${words.generated[lang]}*`,
    '',
    ...Object.entries(disciplineTimelines).flatMap(([track, timeline]) =>
      isUnread(timeline)
        ? []
        : [
            `## ${capital(label(`disciplineTrack.${track as DisciplineTrack}`, lang))}`,
            '',
            ...timeline.flatMap(({ from, text }) => textSection(text, from, lang)),
          ],
    ),
    `## ${words.deadlines[lang]}`,
    '',
    ...table(
      ['due', 'countedFrom', 'length', 'provision'],
      deadlineRules.map((rule) => deadlineRow(rule, lang)),
      lang,
    ),
    `## ${words.waits[lang]}`,
    '',
    ...table(['length', 'provision'], [...new Set(rules.map((rule) => waitRow(rule, lang)))], lang),
  ].join('\n');
  return { path: `docs/tables/${lang}/discipline.md`, content: `${content.trimEnd()}\n` };
}
