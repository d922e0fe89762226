import type { DisciplineForm } from '../../../discipline/index.js';
import type { Allocation, RatingAct, RatingForm, ReviewPlace, WhoDecides } from '../../../rating/index.js';
import { label, labelled } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import { type Lines, numbered } from '../lines.js';
import { say } from '../phrases.js';
import { has, listsWith, type Telling } from './telling.js';

/** How many places, who takes them, who stands outside the cap, and among whom the authority chooses. */
export const allocation: Telling<Allocation> = {
  is: (outcome) => has(outcome, 'places') && has(outcome, 'tied'),
  clause: ({ places }, lang) => say('allocation', lang, { places }),
  lines: ({ named, over, tied, outsideCap, groups = [] }, lang) => [
    ...persons('named', named, lang),
    ...persons('overCap', over, lang),
    ...persons('tied', tied, lang),
    ...persons('outsideCap', outsideCap, lang),
    ...groups.map(({ id, places }) => say('groupPlaces', lang, { group: id, places })),
  ],
};

const persons = (
  phrase: 'named' | 'overCap' | 'tied' | 'outsideCap',
  ids: readonly string[],
  lang: Language,
): Lines => (ids.length === 0 ? [] : [say(phrase, lang, { persons: ids.join(', ') })]);

/** The acts of a rating round, in the order of the text. */
export const ratingActs: Telling<readonly RatingAct[]> = {
  is: (outcome) => listsWith(outcome, 'after'),
  clause: (_, lang) => say('acts', lang),
  lines: (acts, lang) =>
    acts.flatMap(({ id, by, after, onlyAt, composition, provision, evidence }, index) =>
      numbered(index + 1, [
        [
          `${label(`ratingAct.${id}`, lang)}: ${label(`authority.${by}`, lang)}`,
          ...(after.length === 0 ? [] : [say('after', lang, { acts: actsInWords(after, lang) })]),
          ...(onlyAt ? [say('onlyAt', lang, { case: onlyAt[lang] })] : []),
          ...(composition ? [say('composition', lang, { who: composition[lang] })] : []),
          citation(provision, lang),
          ...evidenceIfWeak(evidence, lang),
        ].join('; '),
      ]),
    ),
};

/** In quotes: their names have commas of their own. */
const actsInWords = (acts: RatingAct['after'], lang: Language): string =>
  acts.map((act) => `"${label(`ratingAct.${act}`, lang)}"`).join(', ');

/** Who rates itself, who proposes, who settles the level. */
export const authorities: Telling<readonly WhoDecides[]> = {
  is: (outcome) => listsWith(outcome, 'ratesItself'),
  clause: (_, lang) => say('authorities', lang),
  lines: (rows, lang) =>
    rows.map(({ rated, ratesItself, tracks, proposes, decides, provision, evidence }) =>
      [
        `- ${rated[lang]}: ${say('ratesItself', lang, { who: ratesItself[lang] })}`,
        ...(tracks ? [say('tracks', lang, { who: tracks[lang] })] : []),
        ...(proposes ? [say('proposes', lang, { who: proposes[lang] })] : []),
        say('decides', lang, { who: decides[lang] }),
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
};

/** The forms to be filled in and filed. */
export const forms: Telling<readonly RatingForm[]> = {
  is: (outcome) => listsWith(outcome, 'code'),
  clause: (_, lang) => say('forms', lang),
  lines: (rows, lang) =>
    rows.map((row) =>
      [
        `- ${row.code} (${label(`formFor.${row.for}`, lang)}): ${row[lang]}`,
        citation(row.provision, lang),
        ...evidenceIfWeak(row.evidence, lang),
      ].join('; '),
    ),
};

/** Where somebody is reviewed. */
export const reviewPlaces: Telling<readonly ReviewPlace[]> = {
  is: (outcome) => listsWith(outcome, 'place'),
  clause: (_, lang) => say('reviewPlaces', lang),
  lines: (places, lang) =>
    places.map(({ place, post, provision, evidence }) =>
      [
        `- ${label(`reviewPlace.${place}`, lang)}${post === undefined ? '' : ` (${post})`}`,
        citation(provision, lang),
        ...evidenceIfWeak(evidence, lang),
      ].join('; '),
    ),
};

/** The forms of discipline of a track, the lightest first. */
export const disciplineFormsNamed: Telling<readonly DisciplineForm[]> = {
  is: (outcome) =>
    Array.isArray(outcome) && outcome.every((form) => labelled(`disciplineForm.${form}`) !== undefined),
  clause: (outcome, lang) =>
    say('disciplineForms', lang, {
      forms: outcome.map((form) => label(`disciplineForm.${form}`, lang)).join(', '),
    }),
};
