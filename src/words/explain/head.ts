import type { Answer, Undetermined } from '../../reasoning/index.js';
import { labelled } from '../label.js';
import type { Language } from '../language.js';
import { basisLines } from './basis.js';
import { indented, type Lines, section } from './lines.js';
import { clauseOf, linesOf, type OwnTopic } from './outcomes/index.js';
import { say } from './phrases.js';

/** What the text says of the case; or why it says no one thing, what stays open, and what is missing. */
export function headLines(answer: Answer<unknown>, lang: Language, own?: OwnTopic): Lines {
  const { on } = answer.trace;
  switch (answer.status) {
    case 'determined': {
      const { under, outcome } = answer;
      return [
        say('proposal', lang, { under, on, outcome: clauseOf(outcome, lang, own) }),
        ...basisLines(answer.trace.steps, lang),
        ...indented(linesOf(outcome, lang)),
      ];
    }
    case 'undetermined': {
      const { under, why } = answer;
      return [say('undetermined', lang, { under, on, why }), ...openLines(answer, lang, own)];
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

/** What stays possible, and which facts would settle it, by name and path. */
export const openLines = (
  { possible, missing }: Undetermined<unknown>,
  lang: Language,
  own?: OwnTopic,
): Lines => [
  ...section(
    say('possible', lang),
    possible.flatMap((outcome) => [`- ${clauseOf(outcome, lang, own)}`, ...indented(linesOf(outcome, lang))]),
  ),
  ...section(
    say('missing', lang),
    missing.map((path) => `- ${factInWords(path, lang)}`),
  ),
];

/** A fact by name and path, of any item of a list by one name; by its path alone where it has no name. */
function factInWords(path: string, lang: Language): string {
  const words = labelled(`fact.${path.replaceAll(/\[\d+\]/g, '[]')}`)?.[lang];
  return words === undefined ? path : `${words} (${path})`;
}
