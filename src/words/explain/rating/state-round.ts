import type { Authority } from '../../../law/index.js';
import type { GroupVerdict, LinkAnswer, Shown } from '../../../rating/index.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { findingLines } from '../conditions.js';
import { evidenceIfWeak } from '../evidence.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** What a tally shows of each group of similar tasks. */
export const groupVerdictLines = (groups: readonly GroupVerdict[], lang: Language): Lines =>
  section(
    say('groupVerdicts', lang),
    groups.map(({ id, verdict }) =>
      verdict === undefined
        ? say('groupOpen', lang, { group: id })
        : say('groupVerdict', lang, { group: id, verdict }),
    ),
  );

/** To whom a petition goes. */
export const petitionLines = (to: readonly Authority[], lang: Language): Lines =>
  to.length === 0
    ? []
    : [
        say('petitionTo', lang, {
          who: to.map((one) => label(`authority.${one}`, lang)).join(` ${say('or', lang)} `),
        }),
      ];

/** How long a result has to be shown, and whether it was. */
export function shownLines(shown: Shown | undefined, lang: Language): Lines {
  if (shown === undefined) return [];
  const { days, until, standing, provision } = shown;
  return [
    say('shown', lang, { days, standing, place: citation(provision, lang) }),
    ...(until === undefined ? [] : [say('shownUntil', lang, { day: until })]),
  ];
}

/** What ties two ratings of one person, and why the lower one is lower. */
export const linkLines = ({ ties = [], explained }: Partial<LinkAnswer>, lang: Language): Lines => [
  ...section(
    say('ties', lang),
    ties.map(({ rule, standing, provision, evidence }) => {
      const place = [citation(provision, lang), ...evidenceIfWeak(evidence, lang)].join('; ');
      return say('tie', lang, { rule, standing, place });
    }),
  ),
  ...(explained === undefined
    ? []
    : section(
        say(explained.side === 'state' ? 'lowerState' : 'lowerParty', lang),
        findingLines(explained.conditions, lang),
      )),
];
