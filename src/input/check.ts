import type * as z from 'zod';
import { InputError, type InputErrorCode, type InputProblem } from './error.js';

type Issue = z.core.$ZodIssue;

/**
 * Lets a value in through a schema, or throws one {@link InputError} for the first thing wrong with it.
 * Called once, at the door of every public function; behind it code trusts its types.
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, at = ''): T {
  const result = schema.safeParse(value);
  if (result.success) return value as T;
  const issue = firstOf(result.error.issues);
  const path = pathOf(issue);
  throw new InputError({ ...problemOf(issue, valueAt(value, path)), path: written(at, path) });
}

/**
 * The first problem in reading order; of a union, the problem of the branch that was meant: the one that went furthest,
 * and among equals the one with the fewest problems.
 */
function firstOf(issues: readonly Issue[]): Issue {
  const issue = issues[0] as Issue;
  if (issue.code !== 'invalid_union') return issue;
  const meant = issue.errors
    .map((branch) => ({ first: firstOf(branch), problems: branch.length }))
    .sort((a, b) => b.first.path.length - a.first.path.length || a.problems - b.problems)[0]?.first;
  return meant && meant.path.length > 0 ? { ...meant, path: [...issue.path, ...meant.path] } : issue;
}

/** An unknown key is reported where it stands, not at the object that holds it. */
function pathOf(issue: Issue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function written(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((done, key) => {
    if (typeof key === 'number') return `${done}[${key}]`;
    return done === '' ? String(key) : `${done}.${String(key)}`;
  }, at);
}

const rangeOf = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string =>
  issue.code === 'too_small'
    ? `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    : `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;

const oneOf = (values: readonly unknown[]): string => `one of ${values.map(String).join(', ')}`;

/** The values a union of plain values takes, or those that tell its branches apart; none where it takes other things. */
function valuesOf(issue: Extract<Issue, { code: 'invalid_union' }>): readonly unknown[] {
  if ('options' in issue) return issue.options ?? [];
  const values = issue.errors.map(([first]) =>
    first?.code === 'invalid_value' && first.path.length === 0 ? first.values : undefined,
  );
  return values.includes(undefined) ? [] : values.flatMap((value) => value ?? []);
}

function problemOf(issue: Issue, received: unknown): Omit<InputProblem, 'path'> {
  const as = (code: InputErrorCode, expected: string) => ({ code, expected, received });
  switch (issue.code) {
    case 'invalid_type':
      if (received === undefined) return as('missing', typeName(issue.expected));
      if (issue.expected === 'int' && Number.isFinite(received)) return as('notInteger', 'a whole number');
      return as('wrongType', typeName(issue.expected));
    case 'unrecognized_keys':
      return as('unknownKey', 'no such key');
    case 'invalid_value':
      return as(received === undefined ? 'missing' : 'notOneOf', oneOf(issue.values));
    case 'too_small':
    case 'too_big':
      return as(
        'outOfRange',
        issue.origin === 'number' || issue.origin === 'int' ? rangeOf(issue) : `${rangeOf(issue)} of them`,
      );
    case 'invalid_format':
      return issue.format === 'date'
        ? as('notADate', 'a calendar date written YYYY-MM-DD')
        : as('wrongType', `text in the format ${issue.format}`);
    case 'custom':
      return as((issue.params?.['code'] as InputErrorCode | undefined) ?? 'inconsistent', issue.message);
    case 'invalid_union': {
      const values = valuesOf(issue);
      const expected = values.length > 0 ? oneOf(values) : 'another kind of value';
      if (received === undefined) return as('missing', expected);
      return as(values.length > 0 ? 'notOneOf' : 'wrongType', expected);
    }
    default:
      return as('wrongType', issue.message);
  }
}

const typeNames: Record<string, string> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  record: 'an object',
};

const typeName = (expected: string): string => typeNames[expected] ?? expected;
