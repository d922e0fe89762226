import type { Bilingual } from '../law/index.js';
import type { WhyUndetermined } from './answer.js';

/** A part of a text that could not be read: the library says so instead of answering. */
export interface Unread {
  readonly unread: Extract<WhyUndetermined, 'textSilent' | 'localTextNeeded'>;
  /** What is not known, in both languages. */
  readonly what: Bilingual;
}

/** A part of a regulation: its rules, or the statement that it could not be read. */
export type Known<Part> = Part | Unread;

export const textSilent = (what: Bilingual): Unread => ({ unread: 'textSilent', what });

export const textNeeded = (what: Bilingual): Unread => ({ unread: 'localTextNeeded', what });

export const isUnread = <Part extends object>(part: Known<Part>): part is Unread => 'unread' in part;
