import { type Evidence, type Provision, provisionsOf } from '../../src/law/index.js';
import type { Bar, Operator } from '../../src/quantity/index.js';
import {
  type Answer,
  answerOf,
  type CountRule,
  countOf,
  descend,
  type Ending,
  type FlagRule,
  isNot,
  isSo,
  type Ladder,
  type ResolvedReadings,
  type ShareRule,
  shareOf,
} from '../../src/reasoning/index.js';

/** Made-up facts: who may borrow a boat. */
export interface Facts {
  readonly swims?: boolean;
  readonly rows?: boolean;
  readonly seats?: number;
  readonly aboard?: number;
}

export const outcomes = ['granted', 'lent', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

const of = (evidence: Evidence) => ({ vi: 'Quy ước', en: 'A made-up rule', evidence });
export const p = provisionsOf('made-up', {
  art_1: of('readInSeveralSources'),
  art_2: of('readInOneSource'),
  art_3: of('derived'),
  art_4: of('unverified'),
});

export const fact = <K extends keyof Facts>(path: K) => ({
  path,
  read: (facts: Facts): Facts[K] | undefined => facts[path],
});

export const flag = (path: 'swims' | 'rows', bar = true, provision: Provision = p.art_1): FlagRule<Facts> =>
  (bar ? isSo : isNot)(`${path}.${bar}`, provision, fact(path));

export const count = (operator: Operator, bar: number, provision: Provision = p.art_1): CountRule<Facts> =>
  countOf(`seats.${operator}.${bar}`, provision, fact('seats'), operator, bar);

export const shareAboard = (bar: Bar, more: Partial<ShareRule<Facts>> = {}): ShareRule<Facts> => ({
  ...shareOf('aboard', p.art_1, fact('aboard'), { of: 'seats', ...fact('seats') }, bar),
  ...more,
});

export const to = (outcome: Outcome): Ending<Outcome> => ({ outcome });

/** Walks a ladder and answers. */
export const answer = (
  ladder: Ladder<Facts, Outcome>,
  facts: Facts,
  readings: ResolvedReadings = {},
): Answer<Outcome> =>
  answerOf(descend(ladder, facts, readings), { on: '2025-06-01', under: 'made-up', notes: [] });
