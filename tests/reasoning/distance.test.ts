import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  fraction,
  lessThan,
  moreThan,
  type Operator,
  percent,
  twoThirds,
} from '../../src/quantity/index.js';
import { distanceOf, evaluate, type Rule } from '../../src/reasoning/index.js';
import { count, type Facts, flag, shareAboard } from './support.js';

const distance = (rule: Rule<Facts>, facts: Facts) => distanceOf(evaluate(rule, facts, {}));
const operator = fc.constantFrom<Operator>('moreThan', 'atLeast', 'lessThan', 'atMost');
const asksForMore = (operator: Operator) => operator === 'moreThan' || operator === 'atLeast';

describe('how far a condition is from its bar', () => {
  it.each<[string, Rule<Facts>, Facts, ReturnType<typeof distance>]>([
    [
      '25 of 39 to two thirds',
      shareAboard(atLeast(twoThirds)),
      { aboard: 25, seats: 39 },
      { needed: 26, change: 1 },
    ],
    [
      '26 of 39 is there',
      shareAboard(atLeast(twoThirds)),
      { aboard: 26, seats: 39 },
      { needed: 26, change: 0 },
    ],
    [
      '30 of 39 is beyond',
      shareAboard(atLeast(twoThirds)),
      { aboard: 30, seats: 39 },
      { needed: 26, change: -4 },
    ],
    [
      '26 of 39 to under two thirds',
      shareAboard(lessThan(twoThirds)),
      { aboard: 26, seats: 39 },
      { needed: 25, change: -1 },
    ],
    ['no count is more than all', shareAboard(moreThan(percent(100))), { aboard: 3, seats: 20 }, undefined],
    ['a share of nothing', shareAboard(atLeast(twoThirds)), { aboard: 0, seats: 0 }, undefined],
    [
      'of nothing, if any',
      shareAboard(atLeast(twoThirds), { ifAny: true }),
      { aboard: 0, seats: 0 },
      { needed: 0, change: 0 },
    ],
    ['an unknown share', shareAboard(atLeast(twoThirds)), { seats: 39 }, undefined],
    ['more than 3', count('moreThan', 3), { seats: 1 }, { needed: 4, change: 3 }],
    ['at least 3', count('atLeast', 3), { seats: 1 }, { needed: 3, change: 2 }],
    ['less than 3', count('lessThan', 3), { seats: 5 }, { needed: 2, change: -3 }],
    ['at most 3', count('atMost', 3), { seats: 5 }, { needed: 3, change: -2 }],
    ['an unknown count', count('atLeast', 3), {}, undefined],
    ['points with decimals', count('atLeast', 90), { seats: 89.996 }, { needed: 90, change: 0.004 }],
    ['no points are the next under 90', count('lessThan', 90), { seats: 92.5 }, undefined],
    ['nor the next over a bar with decimals', count('moreThan', 2.5), { seats: 1 }, undefined],
    ['whether something is so', flag('swims'), { swims: false }, undefined],
  ])('%s', (_, rule, facts, expected) => {
    expect(distance(rule, facts)).toEqual(expected);
  });

  it('applying it meets the bar, one less does not', () => {
    const bar = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }));
    const counts = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400));
    fc.assert(
      fc.property(operator, bar, counts, (operator, [numerator, denominator], [seats, n]) => {
        const aboard = n % (seats + 1);
        const rules = [
          [shareAboard({ operator, bar: fraction(numerator, denominator) }), 'aboard', aboard],
          [count(operator, numerator), 'seats', seats],
        ] as const;
        for (const [rule, path, actual] of rules) {
          const verdictAt = (value: number) => evaluate(rule, { aboard, seats, [path]: value }, {}).verdict;
          const found = distance(rule, { aboard, seats });
          if (found === undefined) {
            expect(path).toBe('aboard');
            expect(Array.from({ length: seats + 1 }, (_, value) => verdictAt(value))).not.toContain('pass');
            continue;
          }
          expect(found.needed).toBe(actual + found.change);
          expect(verdictAt(found.needed)).toBe('pass');
          const oneLess = found.needed + (asksForMore(operator) ? -1 : 1);
          if (path === 'seats' || oneLess <= seats) expect(verdictAt(oneLess)).toBe('fail');
        }
      }),
    );
  });
});
