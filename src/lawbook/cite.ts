import * as z from 'zod';
import { checked } from '../input/index.js';
import { held } from './instruments.js';
import { type Citation, caveatOn, placeParts, textName } from './naming.js';
import { type Place, placeOf } from './place.js';
import { provisionAt } from './provisions.js';

const citableSchema = z.strictObject({ instrument: z.string(), eId: z.string().optional() });
/** A provision, or with no eId the text itself. */
export type Citable = Readonly<z.infer<typeof citableSchema>>;

const citablesSchema = z.array(citableSchema);
const languageSchema = z.enum(['vi', 'en']);

/**
 * Writes where something stands: the Vietnamese way, smallest unit first, or in English. Several places of one text share
 * its name. What could not be read of a place is said behind it.
 *
 * @throws InputError `unknownId` for a text or provision that is not on record, naming the nearest ids
 * @example
 * import { cite } from 'canbo';
 * const relief = { instrument: 'qd-96-tw-2023', eId: 'art_11__para_3' };
 * cite(relief, 'vi'); //=> 'khoản 3 Điều 11 Quy định 96-QĐ/TW'
 * cite(relief, 'en'); //=> 'Art. 11(3), Regulation 96-QĐ/TW'
 * cite({ instrument: 'qd-96-tw-2023', eId: 'art_4' }, 'vi'); //=> 'Điều 4 Quy định 96-QĐ/TW (số điều chưa kiểm chứng)'
 * cite([{ instrument: 'qd-96-tw-2023', eId: 'art_11__para_2' }, relief], 'vi'); //=> 'khoản 2, khoản 3 Điều 11 Quy định 96-QĐ/TW'
 * cite({ instrument: 'l-87-2015-qh13' }, 'vi'); //=> 'Luật số 87/2015/QH13'
 */
export function cite(places: Citable | readonly Citable[], lang: 'vi' | 'en'): string {
  checked(languageSchema, lang, 'lang');
  const several = Array.isArray(places);
  const list: readonly Citable[] = several
    ? checked(citablesSchema, places, 'places')
    : [checked(citableSchema, places, 'places')];
  const citations = list.map((place, index) =>
    citationOf(place, lang, several ? `places[${index}]` : 'places'),
  );
  return joined(once(citations), lang === 'vi' ? ' ' : ', ');
}

function citationOf({ instrument, eId }: Citable, lang: 'vi' | 'en', path: string): Citation {
  const name = textName(held(instrument, `${path}.instrument`), lang);
  if (eId === undefined) return { parts: [name] };
  const { numberUnverified } = provisionAt(instrument, eId, path);
  const place = placeOf(eId);
  const unsure = numberUnverified || !isPlaced(place);
  return {
    parts: [...placeParts(place, lang), name],
    caveat: unsure ? caveatOn(place)[lang] : undefined,
  };
}

/** Whether it is known at all where in the text it stands. */
const isPlaced = ({ units, word }: Place): boolean => units.length > 0 || word === 'title';

/** The same words twice say nothing more. */
const once = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values(),
];

/** Each citation without what the next one repeats at its end, but never without its first part. */
function joined(citations: readonly Citation[], between: string): string {
  return citations
    .map(({ parts, caveat }, index) => {
      const next = citations[index + 1];
      const shared = next === undefined ? 0 : sharedEnd(parts, next.parts);
      const shown = parts.slice(0, Math.max(1, parts.length - shared)).join(between);
      const end = next === undefined ? '' : shared > 0 ? ', ' : '; ';
      return `${shown}${caveat === undefined ? '' : ` (${caveat})`}${end}`;
    })
    .join('');
}

function sharedEnd(these: readonly string[], those: readonly string[]): number {
  let shared = 0;
  while (shared < these.length && shared < those.length && these.at(-1 - shared) === those.at(-1 - shared))
    shared++;
  return shared;
}
