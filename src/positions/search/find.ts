import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { checked } from '../../input/index.js';
import { known, positions } from '../list.js';
import { type LocalCatalogue, localCatalogueSchema } from '../local/model.js';
import { type Branch, branches, type Position, type PositionLevel, positionLevels } from '../model.js';
import { likeness } from './likeness.js';
import type { NamedPart, PositionMatch } from './match.js';
import { titlesIn } from './parts.js';
import { plain, weightOf, wordsOf } from './words.js';

const optionsSchema = z.strictObject({
  on: isoDate.optional(),
  level: z.enum(positionLevels).optional(),
  branch: z.enum(branches).optional(),
  local: localCatalogueSchema.optional(),
});

/** What narrows a search. */
export interface FindOptions {
  /** Only titles that exist on this day; absent: also those that ended. */
  readonly on?: IsoDate | undefined;
  readonly level?: PositionLevel | undefined;
  readonly branch?: Branch | undefined;
  readonly local?: LocalCatalogue | undefined;
}

interface Named {
  readonly position: Position;
  readonly names: readonly {
    readonly words: readonly string[];
    readonly weight: number;
    readonly plain: string;
  }[];
}

const enough = 0.6;
const nearEnough = 0.3;
const most = 12;

/**
 * The titles a free text may mean, best first: tolerant of missing accents, of case, of word order, of the usual
 * abbreviations (BTV, UBND, HĐND, MTTQ, UBKT, PCT, "bí thư HU") and of the name of the commune or district kind (xã,
 * phường, đặc khu). Every title that fits is listed with its score, also where several fit equally well: choosing is left
 * to the caller. Where no title shares the words, the answers are only `near`; an empty list means that nothing is like it.
 *
 * A text may name several titles at once ("Bí thư Đảng ủy, Chủ tịch HĐND xã"): then every part has matches of its own, each
 * with its `part`, those of the parts in turn: the first of each part, then the second. {@link findPositionsByPart} keeps them
 * apart.
 *
 * Names of places and persons are not looked up: a text that holds one scores lower, and still finds its title.
 *
 * @throws InputError for a wrong date, level or branch
 * @example
 * import { findPositions, position } from 'canbo';
 * findPositions('pct ubnd xa', { on: '2026-01-01' })[0]; //=> { position: position('communePeoplesCommitteeViceChairperson'), score: 1, how: 'exact' }
 * findPositions('bí thư HU', { on: '2024-06-01' })[0]?.position.id; //=> 'districtPartySecretary'
 * findPositions('Chủ tịch UBND', { on: '2026-01-01' }).slice(0, 2).map(({ how }) => how); //=> ['words', 'words']
 */
export function findPositions(text: string, options: FindOptions = {}): readonly PositionMatch[] {
  const parts = findPositionsByPart(text, options);
  if (parts.length <= 1) return parts.flatMap(({ matches }) => matches);
  const longest = Math.max(...parts.map(({ matches }) => matches.length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    parts.flatMap(({ part, matches }) => {
      const match = matches[at];
      return match === undefined ? [] : [{ ...match, part }];
    }),
  );
}

/**
 * The titles a text may name, part by part, in the order of the text: one part where it names one title, more where it lists
 * several ("Bí thư Đảng ủy, Chủ tịch HĐND xã"). Parts are told apart by commas, semicolons, slashes, plus signs, lines, "và",
 * "kiêm", "đồng thời"; a name that holds such a word stays whole. A part that does not say its level takes that of the next
 * part that says one, else of the one before: officials write it once.
 *
 * @throws InputError for a wrong date, level or branch
 * @example
 * import { findPositionsByPart } from 'canbo';
 * findPositionsByPart('Bí thư Đảng ủy, Chủ tịch HĐND xã', { on: '2026-01-01' }).map(({ part, matches }) => [part, matches[0]?.position.id]); //=> [['Bí thư Đảng ủy', 'communePartySecretary'], ['Chủ tịch HĐND xã', 'communePeoplesCouncilChairperson']]
 */
export function findPositionsByPart(text: string, options: FindOptions = {}): readonly NamedPart[] {
  const written = checked(z.string(), text, 'text');
  const { on, level, branch, local } = checked(optionsSchema, options, 'options') as FindOptions;
  const allowed = new Set(positions({ on, level, branch, local }));
  const among = indexOf(local).filter(({ position }) => allowed.has(position));
  const several = titlesIn(written, (words) => matching(among, words));
  if (several.length > 1) return several;
  const matches = matching(among, wordsOf(written));
  return [{ part: written, matches: matches.length > 0 ? matches : nearest(among, plain(written)) }];
}

function matching(among: readonly Named[], words: readonly string[]): readonly PositionMatch[] {
  const weight = weightIn(words);
  if (weight === 0) return [];
  return among
    .map(({ position, names }): PositionMatch => {
      const score = Math.max(
        ...names.map((name) => (2 * sharedWeight(words, name.words)) / (weight + name.weight)),
      );
      return { position, score, how: score === 1 ? 'exact' : 'words' };
    })
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

function nearest(among: readonly Named[], written: string): readonly PositionMatch[] {
  return among
    .map(({ position, names }): PositionMatch => {
      const score = Math.max(...names.map((name) => likeness(name.plain, written)));
      return { position, score, how: 'near' };
    })
    .filter(({ score }) => score >= nearEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
}

const weightIn = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

const sharedWeight = (these: readonly string[], those: readonly string[]): number =>
  weightIn(these.filter((word) => those.includes(word)));

let centralIndex: readonly Named[] | undefined;

/** Built at the first search, not when the package is imported. */
function indexOf(local: LocalCatalogue | undefined): readonly Named[] {
  centralIndex ??= known().map(named);
  return local ? [...centralIndex, ...local.titles.map(named)] : centralIndex;
}

const named = (position: Position): Named => ({
  position,
  names: [position.name.vi, ...(position.aliases ?? [])].map((name) => {
    const words = wordsOf(name);
    return { words, weight: weightIn(words), plain: plain(name) };
  }),
});
