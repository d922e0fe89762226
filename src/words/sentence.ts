import type { Bilingual } from '../law/index.js';
import { dayInWords, numberInWords } from './amounts.js';
import { named } from './label.js';
import type { labels } from './labels/index.js';
import type { Language } from './language.js';
import { textName } from './texts.js';

/** What fills the blanks of a sentence. */
export type Blanks = Readonly<Record<string, string | number>>;

/**
 * A sentence with its blanks filled. `{count}` is the value of that name; `{text:under}` the name of the text whose id it
 * is, `{day:on}` a day, and with any other topic the label of the value: `{outcome:band}`.
 */
export const filled = (sentence: Bilingual, blanks: Blanks, lang: Language): string =>
  sentence[lang].replace(/\{(?:(\w+):)?(\w+)\}/g, (blank, topic: string | undefined, name: string) => {
    const value = blanks[name];
    if (value === undefined) return blank;
    if (topic === undefined && typeof value === 'number') return numberInWords(value, lang);
    return written(topic, String(value), lang);
  });

function written(topic: string | undefined, value: string, lang: Language): string {
  if (topic === undefined) return value;
  if (topic === 'text') return textName(value, lang);
  if (topic === 'day') return dayInWords(value, lang);
  return named(topic as keyof typeof labels, value, lang);
}

/** With a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
