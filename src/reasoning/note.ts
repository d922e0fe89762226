import type { ProvisionRef } from '../law/index.js';

/** What a note is about: what a careful official would want to know beside the answer. */
export type NoteKind =
  /** Two texts in force say different things of this case. */
  | 'conflict'
  /** The text says nothing on a point the answer touches. */
  | 'silent'
  /** The answer rests on a named reading of an open wording. */
  | 'reading'
  /** A provision the answer rests on could not be verified. */
  | 'weakEvidence'
  /** The figures given do not agree with one another. */
  | 'inconsistentFacts'
  /** A circumstance that is lawful but easily misread. */
  | 'caution';

/** One thing to know beside an answer. `code` picks the sentence, `values` fill it. */
export interface Note {
  readonly kind: NoteKind;
  readonly code: string;
  readonly provisions: readonly ProvisionRef[];
  readonly values: Readonly<Record<string, string | number>>;
}

/** A note, with nothing cited and nothing to fill in unless given. */
export const note = (
  kind: NoteKind,
  code: string,
  values: Note['values'] = {},
  provisions: readonly ProvisionRef[] = [],
): Note => ({ kind, code, provisions, values });
