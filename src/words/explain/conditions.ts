import {
  distanceOf,
  type Finding,
  type JudgedException,
  type Landing,
  type Step,
  type Verdict,
} from '../../reasoning/index.js';
import { barInWords, countsInWords, numberInWords, partOfWhole, yesOrNo } from '../amounts.js';
import { label, labelled, named } from '../label.js';
import type { Language } from '../language.js';
import { capital } from '../sentence.js';
import { citation } from '../texts.js';
import { column, type Lines, section } from './lines.js';
import { clauseOf } from './outcomes/index.js';
import { say } from './phrases.js';

/** Every rung on the way: where it leads, and each of its conditions with value, operator, bar, verdict and article. */
export const conditionLines = (steps: readonly Step[], lang: Language): Lines =>
  section(
    say('conditions', lang),
    steps.flatMap(({ findings, exceptions, leadsTo }) => [
      ...section(capital(landingInWords(leadsTo, lang)), findingLines(findings, lang)),
      ...exceptions.flatMap((exception) =>
        section(unlessInWords(exception, lang), findingLines(exception.findings, lang)),
      ),
    ]),
  );

function landingInWords(landing: Landing<string>, lang: Language): string {
  if ('outcome' in landing) return clauseOf(landing.outcome, lang);
  return 'weighs' in landing ? say('weighs', lang, { weighs: landing.weighs }) : say('silent', lang);
}

const unlessInWords = ({ instead }: JudgedException, lang: Language): string =>
  instead === undefined
    ? say('lifted', lang)
    : say('unless', lang, { instead: landingInWords(instead, lang) });

/** One line a condition, the verdicts in a column. */
export const findingLines = (findings: readonly Finding[], lang: Language): Lines =>
  findings.map((finding) => `${verdictIn(lang)[finding.verdict]} ${findingInWords(finding, lang)}`);

/** The verdicts in brackets, padded to the longest. */
function verdictIn(lang: Language): Readonly<Record<Verdict, string>> {
  const [pass = '', fail = '', unknown = ''] = column(
    (['pass', 'fail', 'unknown'] as const).map((verdict) => `[${label(`verdict.${verdict}`, lang)}]`),
  );
  return { pass, fail, unknown };
}

function findingInWords(finding: Finding, lang: Language): string {
  const statement = statementOf(finding, lang);
  const value = valueInWords(finding.actual, lang);
  return [
    typeof finding.bar === 'boolean'
      ? `${statement}: ${value}; ${say('asked', lang, { answer: yesOrNo(finding.bar, lang) })}`
      : say('counted', lang, { statement, bar: barInWords(finding, lang), value }),
    ...(finding.verdict === 'fail' ? distanceInWords(finding, lang) : []),
    citation(finding.provision, lang),
  ].join('; ');
}

/** What a yes-or-no condition asks; of a count or a share, what is counted. */
export function statementOf({ rule, operator, fact }: Finding, lang: Language): string {
  const asked = operator === 'is' ? labelled(`flag.${rule.slice(rule.indexOf('.') + 1)}`)?.[lang] : undefined;
  return asked ?? named('fact', fact, lang);
}

function valueInWords(actual: Finding['actual'], lang: Language): string {
  if (actual === null) return say('unknown', lang);
  if (typeof actual === 'boolean') return yesOrNo(actual, lang);
  return typeof actual === 'number' ? numberInWords(actual, lang) : countsInWords(actual, lang);
}

/** How far a failed condition is from its bar. */
function distanceInWords(finding: Finding, lang: Language): Lines {
  const distance = distanceOf(finding);
  if (distance === undefined) return [];
  const { actual } = finding;
  const needed =
    typeof actual === 'object' && actual !== null
      ? partOfWhole(distance.needed, actual.whole, lang)
      : numberInWords(distance.needed, lang);
  const by = numberInWords(Math.abs(distance.change), lang);
  return [say(distance.change > 0 ? 'short' : 'over', lang, { by, needed })];
}
