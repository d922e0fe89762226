import type {
  CriteriaFrameAnswer,
  KpiAnswer,
  PeriodAverageAnswer,
  PeriodEntered,
  ScoreAnswer,
  ScoredItem,
} from '../../../criteria/index.js';
import { numberInWords, partOfWhole } from '../../amounts.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** What the answers on criteria, scores and KPI formulas carry beside the outcome. */
export type OfCriteria = Partial<
  Pick<ScoreAnswer, 'items' | 'range' | 'bands'> &
    Pick<KpiAnswer, 'formula'> &
    Pick<CriteriaFrameAnswer, 'beside'> &
    Pick<PeriodAverageAnswer, 'periods'>
>;

/** Whatever of criteria an answer carries, each in its own section. */
export const criteriaLines = (answer: OfCriteria, lang: Language): Lines => [
  ...rangeLines(answer, lang),
  ...section(
    say('scored', lang),
    (answer.items ?? []).map((item) => itemInWords(item, lang)),
  ),
  ...section(
    say('besideFrames', lang),
    (answer.beside ?? []).map(({ title, provision }) => `- ${title[lang]}; ${citation(provision, lang)}`),
  ),
  ...section(
    say('periods', lang),
    (answer.periods ?? []).map((one) => periodInWords(one, lang)),
  ),
  ...(answer.formula ? [say('formula', lang, { place: citation(answer.formula, lang) })] : []),
];

function periodInWords({ period, total, leftOut }: PeriodEntered, lang: Language): string {
  if (leftOut !== undefined) return say('periodLeftOut', lang, { period, reason: leftOut });
  return total === null
    ? say('periodUnknown', lang, { period })
    : say('periodPoints', lang, { period, points: total });
}

/** Between which totals an open score still lies, and in which bands. */
function rangeLines({ range, bands = [] }: OfCriteria, lang: Language): Lines {
  if (range === undefined || range.least === range.most) return [];
  return [
    say('between', lang, { least: range.least, most: range.most }),
    ...(bands.length === 0 ? [] : [say('bandsOpen', lang, { bands: bands.join(', ') })]),
  ];
}

function itemInWords(
  { id, from, points, max, reason, provision, ...words }: ScoredItem,
  lang: Language,
): string {
  const said =
    from === 'notApplicable'
      ? say('notApplicableItem', lang, { reason: reason ?? '' })
      : points === null
        ? say('notMarked', lang, { max })
        : partOfWhole(numberInWords(points, lang), numberInWords(max, lang), lang);
  const name = words[lang] ?? id;
  return [`- ${name}: ${said}`, ...(provision ? [citation(provision, lang)] : [])].join('; ');
}
