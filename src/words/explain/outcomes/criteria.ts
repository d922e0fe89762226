import type { CriteriaFrame, Kpi, PeriodAverage, SchemeBand, Score } from '../../../criteria/index.js';
import { numberInWords } from '../../amounts.js';
import { named } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { evidenceIfWeak } from '../evidence.js';
import type { Lines } from '../lines.js';
import { say } from '../phrases.js';
import { has, type Telling } from './telling.js';

/** A frame of criteria: what is looked at, in the order of the text, each under its group, with points where printed. */
export const frame: Telling<CriteriaFrame> = {
  is: (outcome) => has(outcome, 'criteria') && has(outcome, 'scale'),
  clause: ({ title }, lang) => title[lang],
  lines: ({ criteria, bands = [] }, lang) => [
    ...criteria.map((criterion) => {
      const depth = depthOf(criterion.id, criteria);
      const said = [
        `- ${criterion[lang]}`,
        ...(criterion.max === undefined ? [] : [say('atMostPoints', lang, { points: criterion.max })]),
        citation(criterion.ref, lang),
        ...evidenceIfWeak(criterion.evidence, lang),
      ];
      return `${'  '.repeat(depth)}${said.join('; ')}`;
    }),
    ...bands.map(({ level, from }) => say('bandFrom', lang, { level: named('rating', level, lang), from })),
  ],
};

function depthOf(id: string, criteria: CriteriaFrame['criteria']): number {
  const parent = criteria.find((one) => one.id === id)?.parent ?? null;
  return parent === null ? 0 : 1 + depthOf(parent, criteria);
}

/** A total with its band, and what it is made of. */
export const score: Telling<Score> = {
  is: (outcome) => has(outcome, 'total') && has(outcome, 'parts'),
  clause: ({ total, most, band }, lang) =>
    [
      say('total', lang, { total, most }),
      ...(band ? [say('inBand', lang, { band: bandInWords(band, lang) })] : []),
    ].join(', '),
  lines: ({ parts, deducted, added }, lang) => [
    ...Object.entries(parts).map(([part, points]) => say('pointsOfPart', lang, { part, points })),
    ...(deducted === 0 ? [] : [say('deducted', lang, { points: deducted })]),
    ...(added === 0 ? [] : [say('added', lang, { points: added })]),
  ],
};

/** A band by the level it stands for, or by its own name. */
const bandInWords = ({ id, level }: SchemeBand, lang: Language): string =>
  level === undefined ? id : named('rating', level, lang);

/** The factors of leaders under Decree 335/2025 are no shares of what was assigned. */
const ofAssigned = (factor: string): boolean => !['d', 'dd', 'e'].includes(factor);

/** What a KPI formula gives, with the factors as they entered. */
export const kpiOutcome: Telling<Kpi> = {
  is: (outcome) => (['percent', 'factors', 'products', 'points'] as const).some((key) => has(outcome, key)),
  clause: ({ percent, points, total }, lang) =>
    [
      ...(percent === undefined ? [] : [say('kpi', lang, { percent })]),
      ...(points === undefined ? [] : [say('pointsOfResults', lang, { points })]),
      ...(total === undefined ? [] : [say('withGeneral', lang, { total })]),
    ].join(', '),
  lines: ({ factors = {}, products = [], work }, lang): Lines => [
    ...(work ? [say('workDone', lang, work)] : []),
    ...Object.entries(factors).map(
      ([factor, percent]) =>
        `- ${say(ofAssigned(factor) ? 'factor' : 'factorIs', lang, { factor: named('fact', factor, lang), percent })}`,
    ),
    ...products.map(({ percent, points, band }, index) =>
      say('product', lang, { number: index + 1, percent, points: numberInWords(points, lang), band }),
    ),
  ],
};

/** The points of a year, and the band they fall in. */
export const periodAverageOutcome: Telling<PeriodAverage> = {
  is: (outcome) => has(outcome, 'average') && has(outcome, 'band'),
  clause: ({ average, count, band }, lang) =>
    say('periodAverage', lang, { average, count, band: named('rating', band, lang) }),
};
