import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isoDate } from '../../src/calendar/index.js';
import { checked, InputError } from '../../src/input/index.js';

const count = z.int().min(0).max(1000);
const mark = z.enum(['high', 'low']);
const nested = z.strictObject({ a: z.strictObject({ b: z.array(z.strictObject({ c: count })) }) });
const branches = z.union([
  z.strictObject({ kind: z.literal('share'), part: count, whole: count }),
  z.strictObject({ kind: z.literal('flag'), is: z.boolean() }),
]);
const told = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), part: count }),
  z.strictObject({ kind: z.literal('flag'), is: z.boolean() }),
]);
const textOrObject = z.union([z.string(), z.looseObject({ instrument: z.looseObject({ id: z.string() }) })]);
const custom = z.custom<never>(() => false, {
  error: 'a person on the slate',
  params: { code: 'notOnSlate' },
});

/** Schema, value, where it stands; and the path, code and expectation of the refusal. */
type Row = [schema: z.ZodType, value: unknown, path: string, code: string, expected: string, at?: string];

describe.each<[string, readonly Row[]]>([
  [
    'a count',
    [
      [count, '95', '', 'wrongType', 'a number'],
      [count, 95.5, '', 'notInteger', 'a whole number'],
      [count, -1, '', 'outOfRange', 'at least 0'],
      [count, 1001, '', 'outOfRange', 'at most 1000'],
      [count, Number.NaN, '', 'wrongType', 'a number'],
      [count, Number.POSITIVE_INFINITY, '', 'wrongType', 'a number'],
      [count, Number.NEGATIVE_INFINITY, '', 'wrongType', 'a number'],
      [count, null, '', 'wrongType', 'a number'],
      [count, undefined, '', 'missing', 'a number'],
      [count, true, '', 'wrongType', 'a number'],
      [count, 95n, '', 'wrongType', 'a number'],
      [count, [95], '', 'wrongType', 'a number'],
      [z.number().gt(0), 0, '', 'outOfRange', 'more than 0'],
      [z.number().lt(9), 9, '', 'outOfRange', 'less than 9'],
    ],
  ],
  [
    'another kind of value',
    [
      [z.boolean(), 'true', '', 'wrongType', 'true or false'],
      [z.boolean(), 1, '', 'wrongType', 'true or false'],
      [z.string(), 95, '', 'wrongType', 'text'],
      [z.string().regex(/^[a-z]+$/), 'A', '', 'wrongType', 'text in the format regex'],
      [nested, [], '', 'wrongType', 'an object'],
      [z.array(count), {}, '', 'wrongType', 'an array'],
      [z.record(z.string(), count), 5, '', 'wrongType', 'an object'],
      [z.map(z.string(), count), {}, '', 'wrongType', 'map'],
      [z.array(count).min(1), [], '', 'outOfRange', 'at least 1 of them'],
      [z.array(count).max(1), [1, 2], '', 'outOfRange', 'at most 1 of them'],
      [z.string().min(1), '', '', 'outOfRange', 'at least 1 of them'],
      [z.int().multipleOf(5), 3, '', 'wrongType', 'Invalid number: must be a multiple of 5'],
    ],
  ],
  [
    'a day',
    [
      [isoDate, '2023-02-30', '', 'notADate', 'a calendar date written YYYY-MM-DD'],
      [isoDate, '2023-2-3', '', 'notADate', 'a calendar date written YYYY-MM-DD'],
      [isoDate, '2023-02-28T00:00', '', 'notADate', 'a calendar date written YYYY-MM-DD'],
      [isoDate, '1899-12-31', '', 'outOfRange', 'a date from 1900-01-01 to 2199-12-31'],
      [isoDate, '2200-01-01', '', 'outOfRange', 'a date from 1900-01-01 to 2199-12-31'],
      [isoDate, new Date(0), '', 'wrongType', 'text'],
      [isoDate, 20_230_228, '', 'wrongType', 'text'],
    ],
  ],
  [
    'one of several values',
    [
      [mark, 'medium', '', 'notOneOf', 'one of high, low'],
      [mark, undefined, 'mark', 'missing', 'one of high, low', 'mark'],
      [mark, null, '', 'notOneOf', 'one of high, low'],
      [z.literal(3), '3', '', 'notOneOf', 'one of 3'],
      [z.union([z.literal(1), z.literal(2)]), 3, '', 'notOneOf', 'one of 1, 2'],
      [told, { kind: 'count' }, 'kind', 'notOneOf', 'one of share, flag'],
      [told, {}, 'kind', 'missing', 'one of share, flag'],
    ],
  ],
  [
    'the place of it',
    [
      [nested, { a: { b: [{ c: 1 }, { c: 1 }, { c: 1 }, { c: 'x' }] } }, 'a.b[3].c', 'wrongType', 'a number'],
      [nested, { a: { b: [{}] } }, 'a.b[0].c', 'missing', 'a number'],
      [nested, { a: null }, 'a', 'wrongType', 'an object'],
      [nested, {}, 'a', 'missing', 'an object'],
      [nested, { a: { b: [{ c: 1, d: 2 }] } }, 'given.a.b[0].d', 'unknownKey', 'no such key', 'given'],
      [nested, { a: { b: [] }, low: 1, high: 2 }, 'low', 'unknownKey', 'no such key'],
      [z.array(count), [1, -1], '[1]', 'outOfRange', 'at least 0'],
      [z.array(count), [1, -1], 'ballots[1]', 'outOfRange', 'at least 0', 'ballots'],
      [z.record(z.string(), count), { p7: -1 }, 'marks.p7', 'outOfRange', 'at least 0', 'marks'],
      [z.record(z.string().regex(/^p/), count), { q7: 1 }, 'q7', 'wrongType', 'Invalid key in record'],
      [z.record(mark, count), { high: 1, low: 2, medium: 3 }, 'medium', 'unknownKey', 'no such key'],
    ],
  ],
  [
    'the branch of a union that was meant',
    [
      [textOrObject, 5, 'under', 'wrongType', 'another kind of value', 'under'],
      [textOrObject, undefined, 'under', 'missing', 'another kind of value', 'under'],
      [textOrObject, {}, 'under.instrument', 'missing', 'an object', 'under'],
      [textOrObject, { instrument: { id: 5 } }, 'under.instrument.id', 'wrongType', 'text', 'under'],
      [z.array(textOrObject), ['x', { instrument: {} }], '[1].instrument.id', 'missing', 'text'],
      [branches, { kind: 'flag', is: 'yes' }, 'is', 'wrongType', 'true or false'],
      [branches, { kind: 'share', part: 1, whole: -1 }, 'whole', 'outOfRange', 'at least 0'],
      [branches, { kind: 'flag', is: true, was: true }, 'was', 'unknownKey', 'no such key'],
      [z.union([z.literal(1), z.string()]), true, '', 'wrongType', 'another kind of value'],
      [z.union([mark, z.array(mark)]), ['low', 'x'], '[1]', 'notOneOf', 'one of high, low'],
      [told, { kind: 'flag', is: 'yes' }, 'is', 'wrongType', 'true or false'],
    ],
  ],
  [
    'a rule of its own',
    [
      [custom, 'p9', 'slate', 'notOnSlate', 'a person on the slate', 'slate'],
      [
        z.int().refine((n) => n % 2 === 0, { error: 'an even number' }),
        3,
        '',
        'inconsistent',
        'an even number',
      ],
    ],
  ],
])('refuses %s', (_, rows) => {
  it.each(rows)('%# %j', (schema, value, path, code, expected, at) => {
    expect(() => checked(schema, value, at)).toThrow(expect.objectContaining({ path, code, expected }));
  });
});

describe('what is let in', () => {
  it.each<[z.ZodType, unknown]>([
    [count, 0],
    [count, 1000],
    [isoDate, '2024-02-29'],
    [isoDate, '1900-01-01'],
    [isoDate, '2199-12-31'],
    [nested, { a: { b: [] } }],
    [branches, { kind: 'flag', is: false }],
    [count.optional(), undefined],
  ])('%# comes out as the same value', (schema, value) => {
    expect(checked(schema, value)).toBe(value);
  });

  it('nothing is coerced, filled in or dropped on the way', () => {
    const schema = z.strictObject({ n: z.coerce.number(), d: z.number().default(1), s: z.string().trim() });
    const value = { n: '95', s: ' x ' };
    expect(checked(schema as z.ZodType<unknown>, value)).toBe(value);
    expect(value).toEqual({ n: '95', s: ' x ' });
  });

  it('anything else ends in the one error, and names a place that exists or is missing', () => {
    const schema = z.strictObject({ n: count, on: isoDate, rows: z.array(told), any: branches.optional() });
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (n, on, row) => {
        for (const value of [row, { n, on, rows: [row] }, { n: 1, on: '2023-01-01', rows: [row], any: on }]) {
          try {
            checked(schema, value);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            expect((error as InputError).message).toMatch(/^.+: expected .+, received [\s\S]+ \(\w+\)$/);
          }
        }
      }),
    );
  });
});

describe('the message', () => {
  it.each<[unknown, string]>([
    ['95', '"95"'],
    [95, '95'],
    [95n, '95n'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
    [[1, 2], 'an array of 2'],
    [{ a: 1 }, 'an object'],
    [() => 1, 'a function'],
    [Symbol('s'), 'Symbol(s)'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('%# shows what was received', (received, shown) => {
    const error = new InputError({
      code: 'wrongType',
      path: 'marks.low',
      expected: 'a whole number',
      received,
    });
    expect(error.message).toBe(`marks.low: expected a whole number, received ${shown} (wrongType)`);
    expect(error).toMatchObject({ name: 'InputError', code: 'wrongType', path: 'marks.low' });
    expect([error.expected, error.received]).toEqual(['a whole number', received]);
    expect(error).toBeInstanceOf(Error);
  });

  it('speaks of the input where there is no path', () => {
    expect(() => checked(count, '95')).toThrow('input: expected a number, received "95" (wrongType)');
  });
});
