import type { QuarterConsequences } from '../../../rating/index.js';
import { yesOrNo } from '../../amounts.js';
import type { Language } from '../../language.js';
import { citations } from '../../texts.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** What the quarters of a year do to it. */
export function quarterLines(quarters: QuarterConsequences, lang: Language): Lines {
  const { excellentBarred, replacementConsidered, excellentQuarters, provisions } = quarters;
  const whether = (is: boolean | undefined): string =>
    is === undefined ? say('unknown', lang) : yesOrNo(is, lang);
  return section(say('quarters', lang), [
    say('excellentBarred', lang, { answer: whether(excellentBarred) }),
    say('replacementConsidered', lang, { answer: whether(replacementConsidered) }),
    say('excellentQuarters', lang, { count: excellentQuarters }),
    ...(provisions.length === 0 ? [] : [say('see', lang, { places: citations(provisions, lang) })]),
  ]);
}
