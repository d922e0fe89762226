import type { Language } from '../../language.js';
import type { Lines } from '../lines.js';

/** How one kind of outcome is told: in one clause, and, where it is a list, in lines. */
export interface Telling<Outcome = unknown> {
  /** Whether an outcome is of this kind. */
  readonly is: (outcome: unknown) => boolean;
  clause(outcome: Outcome, lang: Language): string;
  lines?(outcome: Outcome, lang: Language): Lines;
}

/** Whether a value is a record with this key. */
export const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value;

/** Whether a value is a list, not empty, of records with this key. */
export const listsWith = (value: unknown, key: string): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => has(item, key));
