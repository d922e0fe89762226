import type { IsoDate } from '../calendar/index.js';
import type { Bilingual } from '../law/index.js';
import { type Fraction, formatPercent, type Share } from '../quantity/index.js';
import type { Finding } from '../reasoning/index.js';
import { label, named } from './label.js';
import type { Language } from './language.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 29/12/2023; 29 December 2023. */
export function dayInWords(day: IsoDate, lang: Language): string {
  const [year, month, date] = day.split('-');
  return lang === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

const fractions: Readonly<Record<string, Bilingual>> = {
  '1/1': { vi: '100 %', en: '100 %' },
  '1/2': { vi: 'một nửa (1/2)', en: 'one half (1/2)' },
  '1/3': { vi: 'một phần ba (1/3)', en: 'one third (1/3)' },
  '2/3': { vi: 'hai phần ba (2/3)', en: 'two thirds (2/3)' },
};

function fractionInWords({ numerator, denominator }: Fraction, lang: Language): string {
  const written = `${numerator}/${denominator}`;
  return fractions[written]?.[lang] ?? (denominator === 100 ? `${numerator} %` : written);
}

/** The most decimals written; further ones are cut, never rounded, so that nothing is written up to a bar it misses. */
const decimals = 4;

/** 89,5; 89.5; a number with more decimals as one about so large. */
export function numberInWords(value: number, lang: Language): string {
  const [whole = '', fraction = ''] = String(value).split('.');
  if (fraction === '') return whole;
  const written = `${whole}${lang === 'vi' ? ',' : '.'}${fraction.slice(0, decimals)}`;
  if (fraction.length <= decimals) return written;
  return lang === 'vi' ? `khoảng ${written}` : `about ${written}`;
}

/** Có, không; yes, no. */
export const yesOrNo = (is: boolean, lang: Language): string =>
  is ? { vi: 'có', en: 'yes' }[lang] : { vi: 'không', en: 'no' }[lang];

/** The bar of a condition with its operator: từ hai phần ba (2/3) trở lên; at least two thirds (2/3). */
export function barInWords({ operator, bar }: Pick<Finding, 'operator' | 'bar'>, lang: Language): string {
  const written =
    typeof bar === 'object'
      ? fractionInWords(bar, lang)
      : typeof bar === 'boolean'
        ? yesOrNo(bar, lang)
        : numberInWords(bar, lang);
  return label(`operator.${operator}`, lang).replace('…', written);
}

/** 26/39; 26 of 39. */
export const partOfWhole = (part: number | string, whole: number | string, lang: Language): string =>
  lang === 'vi' ? `${part}/${whole}` : `${part} of ${whole}`;

/** 26/39 số phiếu thu về; 26 of 39 ballots collected. */
export const countsInWords = ({ part, whole, of }: Share<string>, lang: Language): string =>
  `${partOfWhole(part, whole, lang)} ${named('whole', of, lang)}`;

/** 26/39 (66,67 %) số phiếu thu về; 26 of 39 (66.67 %) ballots collected. A percentage never stands without its whole. */
export function shareInWords(share: Share<string>, lang: Language): string {
  const percent = formatPercent(share, { mark: lang === 'vi' ? ',' : '.' });
  const { part, whole, of } = share;
  return `${partOfWhole(part, whole, lang)} (${percent} %) ${named('whole', of, lang)}`;
}
