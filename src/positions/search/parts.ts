import { known } from '../list.js';
import type { NamedPart, PositionMatch } from './match.js';
import { levelsIn, wordsOf } from './words.js';

type Matching = (words: readonly string[]) => readonly PositionMatch[];

/** What officials write between two titles; a dash is part of names (Phó Chủ tịch - Tổng Thư ký). */
const between = /([,;/+\n]|\s(?:và|kiêm|đồng thời|va|kiem|dong thoi)\s)/iu;

/** The parts of a text that name a title each; none or one where it lists none. */
export function titlesIn(text: string, matching: Matching): readonly NamedPart[] {
  const pieces = text.normalize('NFC').split(between);
  if (pieces.length === 1 || isExact(matching(wordsOf(text)))) return [];
  const parts = wholeNames(pieces, matching).filter((part) => beginsAsTitle(wordsOf(part)));
  return parts
    .map((part, at) => ({ part, matches: matchesOf(part, levelBeside(parts, at), matching) }))
    .filter(({ matches }) => matches.length > 0);
}

/** No name on record is written in more pieces, with what stands between them. */
const longestName = 9;

/** Pieces side by side that make one whole name again: "cơ quan tham mưu, giúp việc của đảng ủy". */
function wholeNames(pieces: readonly string[], matching: Matching): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const taken = nameLength(pieces.slice(at, at + longestName), matching);
    names.push(
      pieces
        .slice(at, at + taken)
        .join('')
        .trim(),
    );
    at += taken + 1;
  }
  return names;
}

/** The fewest pieces that make a whole name, with those after them that still belong to one and begin no title. */
function nameLength(pieces: readonly string[], matching: Matching): number {
  if (!beginsAsTitle(wordsOf(pieces[0] ?? ''))) return 1;
  let taken: number | undefined;
  for (let length = 1; length <= pieces.length; length += 2) {
    if (taken !== undefined && beginsAsTitle(wordsOf(pieces[length - 1] ?? ''))) break;
    if (isExact(matching(wordsOf(pieces.slice(0, length).join(''))))) taken = length;
  }
  return taken ?? 1;
}

const isExact = (matches: readonly PositionMatch[]): boolean => matches[0]?.how === 'exact';

/** The words for the level another part says: of the next one that says it, else of the one before. */
function levelBeside(parts: readonly string[], at: number): readonly string[] {
  const levels = parts.map((part) => levelsIn(wordsOf(part)));
  const beside = [...levels.slice(at + 1), ...levels.slice(0, at).reverse()];
  return beside.find((words) => words.length > 0) ?? [];
}

/** A part that is a whole name or says its level is left as it is; another takes the level written beside it. */
function matchesOf(part: string, beside: readonly string[], matching: Matching): readonly PositionMatch[] {
  const words = wordsOf(part);
  const asWritten = matching(words);
  if (levelsIn(words).length > 0 || isExact(asWritten)) return asWritten;
  const [best] = beside
    .map((level) => matching([...words, level]))
    .filter(([first]) => first !== undefined)
    .sort(([a], [b]) => (b?.score ?? 0) - (a?.score ?? 0));
  return best ?? asWritten;
}

let firstWords: ReadonlySet<string> | undefined;

/** "Bí thư …", "Phó Chủ tịch …": a part that begins like no title is a place, a name, an addition to another. */
function beginsAsTitle(words: readonly string[]): boolean {
  firstWords ??= new Set(
    known().flatMap(({ name, aliases = [] }) =>
      [name.vi, ...aliases].flatMap((one) => headOf(wordsOf(one)) ?? []),
    ),
  );
  const head = headOf(words);
  return head !== undefined && firstWords.has(head);
}

const headOf = (words: readonly string[]): string | undefined => words.find((word) => word !== 'pho');
