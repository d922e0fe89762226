import type { NotReached, RatingAnswer } from '../../../rating/index.js';
import type { Landing, Step } from '../../../reasoning/index.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { capital } from '../../sentence.js';
import { findingInWords, findingLines } from '../conditions.js';
import { openLines } from '../head.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';
import { besideTextLines, textsInWords } from './texts.js';

/** The level proposed and under which texts; the grounds that decide; why not one level higher. */
export const ratingHeadLines = (answer: RatingAnswer, lang: Language): Lines => [
  headline(answer, lang),
  ...besideTextLines(answer, lang),
  ...(answer.status === 'undetermined' ? openLines(answer, lang) : []),
  ...groundLines(answer.trace.steps, lang),
  ...higherLines(answer, lang),
];

function headline(answer: RatingAnswer, lang: Language): string {
  const { on } = answer.trace;
  const texts = textsInWords(answer, lang);
  switch (answer.status) {
    case 'determined':
      return say('rated', lang, { texts, on, level: answer.outcome });
    case 'undetermined':
      return say('notRatedYet', lang, { texts, on, why: answer.why });
    case 'notApplicable':
      if (answer.under === undefined) return say('noText', lang, { on, why: answer.why });
      return answer.ground === undefined
        ? say('notRated', lang, { texts, on, why: answer.why })
        : say('outsideRating', lang, { texts, on, ground: answer.ground });
  }
}

/** What speaks against every level but the last, what somebody weighs, and where the text is silent. */
const groundLines = (steps: readonly Step[], lang: Language): Lines =>
  steps
    .filter(({ verdict }) => verdict === 'pass')
    .flatMap((step) => {
      const heading = groundHeading(landingOf(step), lang);
      if (heading === undefined) return [];
      const applying = step.exceptions.filter(({ verdict }) => verdict === 'pass');
      const findings = [step, ...applying].flatMap(({ findings }) => findings);
      return section(capital(heading), findingLines(findings, lang));
    });

/** Where a rung that holds leads: an exception may take it elsewhere. */
function landingOf({ leadsTo, exceptions }: Step): Landing<string> {
  const applying = exceptions.find(({ verdict, instead }) => verdict === 'pass' && instead !== undefined);
  return applying?.instead ?? leadsTo;
}

function groundHeading(landing: Landing<string>, lang: Language): string | undefined {
  if ('weighs' in landing) return say('weighedBecause', lang, { weighs: landing.weighs });
  if ('silent' in landing) return say('silentBecause', lang);
  return landing.outcome === 'notCompleted' ? say('grounds', lang) : undefined;
}

/** Of a level reached what keeps it from the next one; of an open answer what shuts out a better level. */
function higherLines(answer: RatingAnswer, lang: Language): Lines {
  const { notReached } = answer;
  if (answer.status === 'determined')
    return notReached.slice(0, 1).flatMap((next) => notReachedLines(next, lang));
  const possible = answer.status === 'undetermined' ? answer.possible : [];
  return notReached
    .filter(({ level }) => level !== 'notCompleted' && !possible.includes(level))
    .flatMap((shut) => notReachedLines(shut, lang));
}

const notReachedLines = ({ level, conditions }: NotReached, lang: Language): Lines =>
  section(
    say('notReached', lang, { level: label(`rating.${level}`, lang) }),
    conditions.map((condition) => `- ${findingInWords(condition, lang)}`),
  );
