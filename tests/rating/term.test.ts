import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/index.js';
import { type Rating, type TermCase, termRating } from '../../src/rating/index.js';

const letters = { X: 'excellent', T: 'good', H: 'completed', K: 'notCompleted', '?': null } as const;
const term = (years: string, decidedOn = '2020-10-15'): TermCase => ({
  decidedOn,
  years: [...years].map((letter) => letters[letter as keyof typeof letters]),
});
const levelOf = (years: string, readings = {}) => {
  const answer = termRating(term(years), { readings });
  return answer.status === 'undetermined' ? `${answer.why}: ${answer.possible.join(', ')}` : answer.outcome;
};

describe('a term of a leader (89-QĐ/TW part III.1)', () => {
  it.each([
    ['XXXTT', 'good'],
    ['XXXXK', 'excellent'],
    ['XXXXX', 'excellent'],
    ['TTHHH', 'completed'],
    ['TTTHH', 'good'],
    ['TTTTH', 'good'],
    ['TTTHK', 'completed'],
    ['HHKHT', 'completed'],
    ['HHK', 'textSilent: completed, notCompleted'],
    ['HHHKK', 'notCompleted'],
    ['XXXXKK', 'notCompleted'],
    ['XXX?', 'missingFacts: excellent, good, completed'],
    ['XXXX?', 'excellent'],
    ['TTT??', 'missingFacts: notCompleted, good, completed'],
    ['KK???', 'notCompleted'],
  ])('%s: %s', (years, expected) => {
    expect(levelOf(years)).toBe(expected);
  });

  it('whether excellent years count among the good is a reading', () => {
    expect(levelOf('XTTHH', { 'rating.termGood': 'goodOnly' })).toBe('completed');
    const { notes } = termRating(term('XTTHH'));
    expect(notes).toContainEqual(
      expect.objectContaining({ values: { reading: 'rating.termGood', value: 'goodOrBetter' } }),
    );
  });

  it.each([
    ['2017-08-03', 'notYetInForce'],
    ['2017-08-04', 'qd-89-tw-2017'],
    ['2025-08-29', 'qd-89-tw-2017'],
    ['2025-08-30', 'ended'],
  ])('decided %s: %s', (day, expected) => {
    const answer = termRating(term('TTTTT', day));
    expect(answer.status === 'notApplicable' ? answer.why : answer.under).toBe(expected);
  });

  it('a year not known never yields a level some value of it would contradict', () => {
    const year = fc.constantFrom(...'XTHK');
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), fc.nat(4), (years, at) => {
        const possible = (of: string): readonly Rating[] => {
          const answer = termRating(term(of));
          return answer.status === 'undetermined' ? answer.possible : [answer.outcome as Rating];
        };
        const partly = years.map((one, index) => (index === at ? '?' : one)).join('');
        expect(possible(partly)).toEqual(expect.arrayContaining([...possible(years.join(''))]));
      }),
    );
  });

  it('a term without years is refused', () => {
    expect(() => termRating({ decidedOn: '2020-10-15', years: [] })).toThrow(InputError);
  });
});
