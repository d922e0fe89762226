import type { EId } from '../law/index.js';

/** The units a place is made of, each with the start of its eId: điều, khoản, điểm, tiết, gạch đầu dòng, bước, phụ lục, nguyên tắc. */
export const unitKinds = ['art', 'para', 'point', 'item', 'indent', 'step', 'app', 'principle'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** One step into a text: khoản 3. */
export interface Unit {
  readonly kind: UnitKind;
  readonly number: string;
}

/** A place taken apart, largest unit first; `word` stands where the number could not be read. */
export interface Place {
  readonly units: readonly Unit[];
  readonly word?: string;
}

const unit = new RegExp(`^(${unitKinds.join('|')})_([\\w.]+)$`);

/** Takes an eId apart: `art_8__low` is Điều 8 and the word `low`, `unplaced__quorum` only words. */
export function placeOf(eId: EId): Place {
  const units: Unit[] = [];
  let word: string | undefined;
  for (const part of eId.split('__')) {
    const [, kind, number] = unit.exec(part) ?? [];
    if (kind === undefined || number === undefined) word = part;
    else units.push({ kind: kind as UnitKind, number });
  }
  return word === undefined ? { units } : { units, word };
}

/**
 * Sorts places in the order of the text: its title, its articles, its appendices, and last what could not be placed.
 * Places that differ by a word only have the same key.
 */
export function orderKey(eId: EId): string {
  const { units, word } = placeOf(eId);
  const [first] = units;
  if (first === undefined) return word === 'title' ? '' : '~~';
  const numbers = units.map(({ number }) => number.replace(/\d+/g, (digits) => digits.padStart(4, '0')));
  return `${first.kind === 'app' ? '~' : ''}${numbers.join('.')}`;
}
