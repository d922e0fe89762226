import type { Margin, ResultShare } from '../../../confidence/index.js';
import { partOfWhole } from '../../amounts.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { column, type Lines, section } from '../lines.js';
import { say } from '../phrases.js';
import { listsWith, type Telling } from './telling.js';

/** How far a result is from each band, whole by whole. */
export const margins: Telling<readonly Margin[]> = {
  is: (outcome) => listsWith(outcome, 'band'),
  clause: (_, lang) => say('margins', lang),
  lines: (outcome, lang) => {
    const wholes = [...new Set(outcome.map(({ of }) => of))];
    return wholes.flatMap((of) =>
      marginsOver(
        outcome.filter((margin) => margin.of === of),
        lang,
      ),
    );
  },
};

function marginsOver(margins: readonly Margin[], lang: Language): Lines {
  const [{ of, whole, governs } = { of: '', whole: 0, governs: false }] = margins;
  const heading = say('marginsOf', lang, { of, whole });
  const bands = margins.map((margin) => `${label(`outcome.${margin.band}`, lang)}: ${reachOf(margin, lang)}`);
  return section(governs ? `${heading} ${say('governs', lang)}` : heading, bands);
}

function reachOf({ first, more }: Margin, lang: Language): string {
  if (first === undefined) return say('empty', lang);
  if (more === undefined) return say('first', lang, { first });
  const phrase = more > 0 ? 'ahead' : more < 0 ? 'reached' : 'exactly';
  return say(phrase, lang, { first, more: Math.abs(more) });
}

/** A result as it is published. */
export const shares: Telling<readonly ResultShare[]> = {
  is: (outcome) => listsWith(outcome, 'percent'),
  clause: (_, lang) => say('shares', lang),
  lines: (outcome, lang) => {
    const marks = column(outcome.map(({ mark }) => label(`mark.${mark}`, lang)));
    const counts = column(outcome.map(({ part, whole }) => partOfWhole(part, whole, lang)));
    return outcome.map(({ of, percent }, index) => {
      const printed = lang === 'vi' ? percent : percent.replace(',', '.');
      return `${marks[index]}  ${counts[index]} (${printed} %) ${label(`whole.${of}`, lang)}`;
    });
  },
};
