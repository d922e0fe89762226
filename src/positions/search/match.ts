import type { Position } from '../model.js';

/** One title that may be meant. */
export interface PositionMatch {
  readonly position: Position;
  /** From 0 to 1: how much of the words they share; for `near`, how alike they are letter by letter. */
  readonly score: number;
  /** Every word the same; some words the same; nothing the same, only like it. */
  readonly how: 'exact' | 'words' | 'near';
  /** Where the text names several titles at once: the part of it this match answers. */
  readonly part?: string;
}

/** One part of a text that names a title, with the titles it may mean. */
export interface NamedPart {
  readonly part: string;
  /** Best first, as `findPositions` lists them. */
  readonly matches: readonly PositionMatch[];
}
