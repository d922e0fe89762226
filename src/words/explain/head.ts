import type { Answer } from '../../reasoning/index.js';
import { named } from '../label.js';
import type { Language } from '../language.js';
import { basisLines } from './basis.js';
import { indented, type Lines, section } from './lines.js';
import { clauseOf, linesOf } from './outcomes/index.js';
import { say } from './phrases.js';

/** What the text says of the case; or why it says no one thing, what stays open, and what is missing. */
export function headLines(answer: Answer<unknown>, lang: Language): Lines {
  const { on } = answer.trace;
  switch (answer.status) {
    case 'determined': {
      const { under, outcome } = answer;
      return [
        say('proposal', lang, { under, on, outcome: clauseOf(outcome, lang) }),
        ...basisLines(answer.trace.steps, lang),
        ...indented(linesOf(outcome, lang)),
      ];
    }
    case 'undetermined': {
      const { under, why, possible, missing } = answer;
      return [
        say('undetermined', lang, { under, on, why }),
        ...section(
          say('possible', lang),
          possible.flatMap((outcome) => [
            `- ${clauseOf(outcome, lang)}`,
            ...indented(linesOf(outcome, lang)),
          ]),
        ),
        ...section(
          say('missing', lang),
          missing.map((path) => `- ${named('fact', path, lang)} (${path})`),
        ),
      ];
    }
    case 'notApplicable': {
      const { under, why } = answer;
      return [
        under === undefined
          ? say('noText', lang, { on, why })
          : say('notApplicable', lang, { under, on, why }),
      ];
    }
  }
}
