import * as z from 'zod';
import { isoDate } from '../../calendar/index.js';
import { InputError } from '../../input/index.js';
import { compares, type Operator } from '../../quantity/index.js';
import type { Verdict } from '../../reasoning/index.js';
import { type Cadre, degrees, type FactValue, theoryLevels } from './cadre.js';

/**
 * A condition on one person, as data an app can store: a fact against a value, or several such conditions together. Facts are
 * named as the caller names them in `facts`; `title`, `commune` and `communeKind` stand beside. Degrees and levels of theory
 * compare by their rank, numbers and days (`YYYY-MM-DD`) as they are.
 */
export type Predicate =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly oneOf: readonly FactValue[] }
  | { readonly fact: string; readonly operator: Operator; readonly value: FactValue }
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate };

const fact = z.string().min(1);
const value = z.union([z.string(), z.number(), z.boolean()]);
const operators = ['moreThan', 'atLeast', 'lessThan', 'atMost'] as const satisfies readonly Operator[];

export const operatorSchema = z.enum(operators);

export const predicateSchema: z.ZodType<Predicate> = z.lazy(() =>
  z.union([
    z.strictObject({ fact, is: value }),
    z.strictObject({ fact, oneOf: z.array(value).min(1) }),
    z.strictObject({ fact, operator: operatorSchema, value }),
    z.strictObject({ all: z.array(predicateSchema).min(1) }),
    z.strictObject({ any: z.array(predicateSchema).min(1) }),
    z.strictObject({ not: predicateSchema }),
  ]),
);

/** Facts whose values have a rank, the lowest first. */
const ranked: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['degree', degrees],
  ['theory', theoryLevels],
]);

/** Every fact and value a predicate names, with the path at which it stands. */
export function* named(
  predicate: Predicate,
  path: string,
): Generator<{ fact: string; value: FactValue; path: string; compared: boolean }> {
  if ('all' in predicate || 'any' in predicate) {
    const [key, inner] = 'all' in predicate ? ['all', predicate.all] : ['any', predicate.any];
    for (const [index, one] of inner.entries()) yield* named(one, `${path}.${key}[${index}]`);
  } else if ('not' in predicate) yield* named(predicate.not, `${path}.not`);
  else if ('is' in predicate)
    yield { fact: predicate.fact, value: predicate.is, path: `${path}.is`, compared: false };
  else if ('operator' in predicate)
    yield { fact: predicate.fact, value: predicate.value, path: `${path}.value`, compared: true };
  else
    for (const [index, one] of predicate.oneOf.entries())
      yield { fact: predicate.fact, value: one, path: `${path}.oneOf[${index}]`, compared: false };
}

/** Refuses a value no person could have, and a comparison of what has no order. */
export function valuesFit(predicate: Predicate, at: string): void {
  for (const { fact, value, path, compared } of named(predicate, at)) {
    const ranks = ranked.get(fact);
    if (ranks !== undefined && !ranks.includes(value as string)) refuse(path, ranks.join(', '), value);
    if (ranks === undefined && compared && typeof value !== 'number' && !isDay(value))
      refuse(path, 'a number or a day, since only these have an order', value);
  }
}

function refuse(path: string, expected: string, received: unknown): never {
  throw new InputError({ code: 'notOneOf', path, expected, received });
}

const isDay = (value: FactValue): boolean => isoDate.safeParse(value).success;

/** Whether a person meets a predicate; `unknown` while it turns on a fact that is not given. */
export function judged(predicate: Predicate, person: Cadre, at: number): Verdict {
  if ('all' in predicate) return together(predicate.all, 'fail', person, at);
  if ('any' in predicate) return together(predicate.any, 'pass', person, at);
  if ('not' in predicate) return opposite[judged(predicate.not, person, at)];
  const actual = factOf(person, predicate.fact);
  if (actual === undefined) return 'unknown';
  return holds(predicate, actual, `${pathOf(at)}${placeOf(predicate.fact)}`) ? 'pass' : 'fail';
}

const opposite: Readonly<Record<Verdict, Verdict>> = { pass: 'fail', fail: 'pass', unknown: 'unknown' };

/** One verdict settles them all; what is unknown beside it no longer matters. */
function together(
  among: readonly Predicate[],
  settling: 'pass' | 'fail',
  person: Cadre,
  at: number,
): Verdict {
  let verdict: Verdict = opposite[settling];
  for (const one of among) {
    const its = judged(one, person, at);
    if (its === settling) return settling;
    if (its === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

type Leaf = Extract<Predicate, { fact: string }>;

function holds(leaf: Leaf, actual: FactValue, path: string): boolean {
  const values = 'oneOf' in leaf ? leaf.oneOf : ['is' in leaf ? leaf.is : leaf.value];
  if (!values.some((value) => typeof value === typeof actual)) {
    const expected = `a value like ${values.map(String).join(', ')}, with which it is compared`;
    throw new InputError({ code: 'mismatch', path, expected, received: actual });
  }
  if (!('operator' in leaf)) return values.includes(actual);
  return compares(leaf.operator, sizeOf(leaf.fact, actual, path), sizeOf(leaf.fact, leaf.value, path));
}

/** Where a value stands in its order: its rank, the number itself, a day as a number. */
function sizeOf(fact: string, value: FactValue, path: string): number {
  const ranks = ranked.get(fact);
  if (ranks !== undefined) return ranks.indexOf(value as string);
  if (typeof value === 'number') return value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(value)))
    throw new InputError({ code: 'notADate', path, expected: 'a day written YYYY-MM-DD', received: value });
  return Number(String(value).replaceAll('-', ''));
}

/** The facts a predicate still needs of a person. */
export const missingOf = (predicate: Predicate, person: Cadre): readonly string[] => [
  ...new Set(
    [...named(predicate, '')].flatMap(({ fact }) => (factOf(person, fact) === undefined ? [fact] : [])),
  ),
];

const beside = ['title', 'commune', 'communeKind'] as const;
type Beside = (typeof beside)[number];
const isBeside = (fact: string): fact is Beside => beside.includes(fact as Beside);

function factOf(person: Cadre, fact: string): FactValue | undefined {
  if (isBeside(fact)) return person[fact];
  return Object.hasOwn(person.facts, fact) ? person.facts[fact] : undefined;
}

const pathOf = (at: number): string => `cadres[${at}].`;

/** Where a fact stands in a person: `title`, `facts.degree`. */
export const placeOf = (fact: string): string => (isBeside(fact) ? fact : `facts.${fact}`);
