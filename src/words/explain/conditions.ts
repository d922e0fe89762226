import {
  distanceOf,
  type Finding,
  type JudgedException,
  type Landing,
  type Step,
  type Verdict,
} from '../../reasoning/index.js';
import { barInWords, countsInWords, numberInWords, partOfWhole, yesOrNo } from '../amounts.js';
import { label, named } from '../label.js';
import type { Language } from '../language.js';
import { capital } from '../sentence.js';
import { citation } from '../texts.js';
import { column, type Lines, numbered, section } from './lines.js';
import { clauseOf, type OwnTopic } from './outcomes/index.js';
import { say } from './phrases.js';
import { labelOfRule, unitOf } from './statements.js';

/**
 * Every rung on the way: where it leads, and each of its conditions with value, operator, bar, verdict and article. Rungs
 * beside each other that lead to the same place are numbered under one heading: any of them is enough. Where the kind of
 * answer has names of its own for its outcomes, `topic` is theirs.
 */
export const conditionLines = (steps: readonly Step[], lang: Language, topic?: OwnTopic): Lines =>
  section(
    say('conditions', lang),
    beside(steps, lang, topic).flatMap(([landing, group]) => {
      const [only, ...others] = group.map((step) => stepLines(step, lang));
      if (only === undefined) return [];
      const [own, unless] = only;
      if (others.length === 0) return [...section(capital(landing), own), ...unless];
      return section(
        capital(say('anyOf', lang, { landing })),
        [only, ...others].flatMap((lines, index) => numbered(index + 1, lines.flat())),
      );
    }),
  );

/** The rungs in their order, those beside each other that lead to the same place together. */
function beside(
  steps: readonly Step[],
  lang: Language,
  topic: OwnTopic | undefined,
): readonly (readonly [string, readonly Step[]])[] {
  const groups: [string, Step[]][] = [];
  for (const step of steps) {
    const landing = landingInWords(step.leadsTo, lang, topic);
    const last = groups.at(-1);
    if (last?.[0] === landing) last[1].push(step);
    else groups.push([landing, [step]]);
  }
  return groups;
}

/** The conditions of one rung, and its exceptions; of one that the readings leave out only where it stands. */
function stepLines(step: Step, lang: Language): readonly [own: Lines, unless: Lines] {
  const { findings, exceptions, reading, verdict, leadsTo } = step;
  if (reading !== undefined && verdict === 'fail' && exceptions.length === 0) {
    const places = new Set(findings.map(({ provision }) => citation(provision, lang)));
    return [[[say('otherReading', lang, { reading }), ...places].join('; ')], []];
  }
  const unless = exceptions.flatMap((exception) =>
    section(unlessInWords(exception, lang), findingLines(exception.findings, lang)),
  );
  return [findingLines(findings, lang, isAimedAt(leadsTo)), unless];
}

/** Outcomes nobody asks how far they are from. */
const notAimedAt: readonly string[] = [
  'notCompleted',
  'notRated',
  'notYetRated',
  'exempt',
  'suspended',
  'tooNew',
];

const isAimedAt = (landing: Landing<string>): boolean =>
  !('outcome' in landing && notAimedAt.includes(landing.outcome));

function landingInWords(landing: Landing<string>, lang: Language, topic?: OwnTopic): string {
  if ('outcome' in landing) return clauseOf(landing.outcome, lang, topic);
  return 'weighs' in landing ? say('weighs', lang, { weighs: landing.weighs }) : say('silent', lang);
}

const unlessInWords = ({ instead }: JudgedException, lang: Language): string =>
  instead === undefined
    ? say('lifted', lang)
    : say('unless', lang, { instead: landingInWords(instead, lang) });

/** One line a condition, the verdicts in a column, with how far a failed one is from its bar. */
export const findingLines = (findings: readonly Finding[], lang: Language, distances = true): Lines =>
  findings.map(
    (finding) => `${verdictIn(lang)[finding.verdict]} ${findingInWords(finding, lang, distances)}`,
  );

/** The verdicts in brackets, padded to the longest. */
function verdictIn(lang: Language): Readonly<Record<Verdict, string>> {
  const [pass = '', fail = '', unknown = ''] = column(
    (['pass', 'fail', 'unknown'] as const).map((verdict) => `[${label(`verdict.${verdict}`, lang)}]`),
  );
  return { pass, fail, unknown };
}

/** A condition with its value, its bar, how far the value is from it where it fails, and its article. */
export const findingInWords = (finding: Finding, lang: Language, distances = true): string =>
  [
    judgedInWords(finding, lang),
    ...(distances && finding.verdict === 'fail' ? distanceInWords(finding, lang) : []),
    citation(finding.provision, lang),
  ].join('; ');

/** A condition that looks at no fact is one a reading waives or switches off. */
function judgedInWords(finding: Finding, lang: Language): string {
  const statement = statementOf(finding, lang);
  if (finding.fact === '') return say('waived', lang, { statement });
  const value = valueInWords(finding.actual, lang);
  return typeof finding.bar === 'boolean'
    ? `${statement}: ${value}; ${say('asked', lang, { answer: yesOrNo(finding.bar, lang) })}`
    : say('counted', lang, { statement, bar: barInWords(finding, lang), value });
}

/** What a yes-or-no condition asks; of a count or a share, what is counted. */
export const statementOf = (finding: Finding, lang: Language): string =>
  labelOfRule(finding)?.[lang] ?? named('fact', finding.fact, lang);

function valueInWords(actual: Finding['actual'], lang: Language): string {
  if (actual === null) return say('unknown', lang);
  if (typeof actual === 'boolean') return yesOrNo(actual, lang);
  return typeof actual === 'number' ? numberInWords(actual, lang) : countsInWords(actual, lang);
}

/** How far a failed condition is from its bar; nothing brings a day nearer. */
function distanceInWords(finding: Finding, lang: Language): Lines {
  const distance = finding.fact.endsWith('On') ? undefined : distanceOf(finding);
  if (distance === undefined) return [];
  const { actual } = finding;
  const needed =
    typeof actual === 'object' && actual !== null
      ? partOfWhole(distance.needed, actual.whole, lang)
      : numberInWords(distance.needed, lang);
  const change = numberInWords(Math.abs(distance.change), lang);
  const unit = unitOf(finding)?.[lang];
  const by = unit === undefined ? change : `${change} ${unit}`;
  return [say(distance.change > 0 ? 'short' : 'over', lang, { by, needed })];
}
