import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checked } from '../../src/input/index.js';
import {
  defaultsOf,
  isUnread,
  note,
  oneOf,
  picked,
  readingsSchema,
  stands,
  supplied,
  textNeeded,
  textSilent,
} from '../../src/reasoning/index.js';

const why = { vi: 'Văn bản không nói rõ.', en: 'The text does not say.' };
const table = {
  'boat.base': oneOf(['seats', 'oars'], why),
  'boat.most': supplied(z.int().min(1), 4, why),
};

describe('a table of readings', () => {
  it('the first value is the default of a closed choice; a supplied one lists no values', () => {
    expect(table['boat.base']).toMatchObject({ default: 'seats', options: ['seats', 'oars'], why });
    expect(table['boat.most']).toMatchObject({ default: 4, why });
    expect(table['boat.most']).not.toHaveProperty('options');
  });

  it('defaults, over which a text may set its own', () => {
    expect(defaultsOf(table)).toEqual({ 'boat.base': 'seats', 'boat.most': 4 });
    expect(defaultsOf(table, { 'boat.base': 'oars' })).toEqual({ 'boat.base': 'oars', 'boat.most': 4 });
  });

  it.each([
    [{}, undefined],
    [{ 'boat.base': 'oars', 'boat.most': 1 }, undefined],
    [{ 'boat.base': undefined }, undefined],
    [{ 'boat.base': 'sails' }, { code: 'notOneOf', path: 'boat.base', expected: 'one of seats, oars' }],
    [{ 'boat.most': 0 }, { code: 'outOfRange', path: 'boat.most' }],
    [{ 'boat.colour': 'red' }, { code: 'unknownKey', path: 'boat.colour' }],
  ])('lets %j in, or says what is wrong: %j', (readings, wrong) => {
    const check = () => checked(readingsSchema(table), readings);
    if (wrong === undefined) expect(check()).toBe(readings);
    else expect(check).toThrow(expect.objectContaining(wrong));
  });

  it('a rule without a condition stands; with one, under that value only', () => {
    const onlyIf = { reading: 'boat.base', is: 'oars' };
    expect(stands(undefined, {})).toBe(true);
    expect(stands(onlyIf, { 'boat.base': 'oars' })).toBe(true);
    expect(stands(onlyIf, { 'boat.base': 'seats' })).toBe(false);
    expect(stands(onlyIf, {})).toBe(false);
  });

  it('picks the value of a reading, or takes what needs none', () => {
    const open = { reading: 'boat.base', among: { seats: { n: 1 }, oars: { n: 2 } } };
    expect(picked(open, { 'boat.base': 'oars' })).toEqual({ n: 2 });
    expect(picked({ n: 3 }, { 'boat.base': 'oars' })).toEqual({ n: 3 });
  });
});

it('a part that could not be read says which way', () => {
  expect(textSilent(why)).toEqual({ unread: 'textSilent', what: why });
  expect(textNeeded(why)).toEqual({ unread: 'localTextNeeded', what: why });
  expect([isUnread(textSilent(why)), isUnread<object>({ rungs: [] })]).toEqual([true, false]);
});

it('a note cites and fills in nothing unless given', () => {
  const provision = { instrument: 'made-up', eId: 'art_1' };
  expect(note('silent', 'noRule')).toEqual({ kind: 'silent', code: 'noRule', values: {}, provisions: [] });
  expect(note('conflict', 'bars', { n: 2 }, [provision])).toEqual({
    kind: 'conflict',
    code: 'bars',
    values: { n: 2 },
    provisions: [provision],
  });
});
