import { checked, InputError } from '../input/index.js';
import type { Bilingual } from '../law/index.js';
import { labels } from './labels/index.js';
import { type Language, languageSchema } from './language.js';

type Labels = typeof labels;

/** The key of a label: topic and name, `outcome.twoThirdsLow`. */
export type LabelKey = { [Topic in keyof Labels]: `${Topic}.${keyof Labels[Topic] & string}` }[keyof Labels];

/**
 * The official wording of one value canbo answers with or asks for, in Vietnamese or English.
 *
 * A key is a topic and a name: `outcome.twoThirdsLow`, `measure.relief`, `whole.collected`, `fact.ballots.collected` (the
 * path of a fact), `reading.party.faultyLine.perLine` (a value of a reading), `rating.good`, `disciplineForm.reprimand`. Both
 * languages exist for every key.
 *
 * @throws InputError `notOneOf` for an unknown key or language
 * @example
 * import { label } from 'canbo';
 * label('measure.relief', 'vi'); //=> 'miễn nhiệm'
 * label('whole.collected', 'en'); //=> 'ballots collected'
 * label('rating.good', 'vi'); //=> 'Hoàn thành tốt nhiệm vụ'
 */
export function label(key: LabelKey, lang: Language): string {
  const language = checked(languageSchema, lang, 'lang');
  const words = labelled(key);
  if (words) return words[language];
  const expected = 'a key such as outcome.twoThirdsLow';
  throw new InputError({ code: 'notOneOf', path: 'key', expected, received: key });
}

/** Both languages of a key; `undefined` for an id no table knows, such as one of a text of the caller's own. */
export function labelled(key: string): Bilingual | undefined {
  const [topic = ''] = String(key).split('.', 1);
  if (!Object.hasOwn(labels, topic)) return undefined;
  const table: Readonly<Record<string, Bilingual>> = labels[topic as keyof Labels];
  const name = String(key).slice(topic.length + 1);
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The label of a value, or the value itself where no table knows it. */
export const named = (topic: keyof Labels, value: string, lang: Language): string =>
  labelled(`${topic}.${value}`)?.[lang] ?? value;
