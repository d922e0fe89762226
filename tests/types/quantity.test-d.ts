import { describe, expectTypeOf, it } from 'vitest';
import {
  atLeast,
  type Bar,
  formatPercent,
  meets,
  moreThan,
  type Operator,
  type PercentStyle,
  percentUnits,
  type Share,
  share,
  smallestCount,
  twoThirds,
  type Whole,
} from '../../src/index.js';

describe('a share knows what it is a share of', () => {
  it('the whole given is the whole of the type', () => {
    expectTypeOf(share(26, 39, 'collected')).toEqualTypeOf<Share<'collected'>>();
    expectTypeOf<Share['of']>().toEqualTypeOf<Whole>();
    expectTypeOf<Whole>().toEqualTypeOf<
      'totalMembers' | 'convened' | 'present' | 'issued' | 'collected' | 'valid'
    >();
  });

  it('one of the valid ballots cannot stand where one of those collected is asked for', () => {
    const ofValid = share(26, 38, 'valid');
    const ofCollected = share(26, 39, 'collected');
    expectTypeOf(ofValid).not.toExtend<Share<'collected'>>();
    expectTypeOf(ofCollected).toExtend<Share>();
    expectTypeOf<Share>().not.toExtend<Share<'collected'>>();
    meets<'collected'>(ofCollected, atLeast(twoThirds));
    // @ts-expect-error the text takes its shares of the ballots collected
    meets<'collected'>(ofValid, atLeast(twoThirds));
    // @ts-expect-error the same where a percentage is printed
    formatPercent<'collected'>(ofValid);
    // @ts-expect-error and where it is counted in units
    percentUnits<'collected'>(ofValid);
  });

  it('a part without a whole, or of a whole without a name, is no share', () => {
    // @ts-expect-error of what?
    share(26, 39);
    // @ts-expect-error of how many?
    meets({ part: 26, of: 'collected' }, atLeast(twoThirds));
    // @ts-expect-error a quotient has lost both
    meets(26 / 39, atLeast(twoThirds));
    // @ts-expect-error `ballots` is none of the wholes the texts know
    const ofBallots: Share = share(26, 39, 'ballots');
    // @ts-expect-error shares do not change
    ofBallots.part = 27;
  });
});

describe('bars', () => {
  it('are made of a fraction of two whole numbers', () => {
    expectTypeOf(moreThan(twoThirds)).toEqualTypeOf<Bar>();
    expectTypeOf(smallestCount).returns.toEqualTypeOf<number | undefined>();
    // @ts-expect-error 0.6667 is not two thirds
    atLeast(0.6667);
    // @ts-expect-error a bar has an operator
    const bar: Bar = { bar: twoThirds };
    // @ts-expect-error one of the four of the texts
    const between: Operator = 'between';
    expectTypeOf([bar, between]).toExtend<readonly unknown[]>();
  });

  it('know four operators; a switch over them is exhaustive', () => {
    const spoken = (operator: Operator): string => {
      switch (operator) {
        case 'moreThan':
          return 'trên';
        case 'atLeast':
          return 'từ … trở lên';
        case 'lessThan':
          return 'dưới';
        case 'atMost':
          return 'không quá';
        default:
          expectTypeOf(operator).toBeNever();
          return operator;
      }
    };
    expectTypeOf(spoken).parameter(0).toEqualTypeOf<Operator>();
  });

  it('percentages are printed by comma or point', () => {
    expectTypeOf<PercentStyle['mark']>().toEqualTypeOf<',' | '.' | undefined>();
    expectTypeOf<PercentStyle['rounding']>().toEqualTypeOf<'halfUp' | 'cut' | undefined>();
    // @ts-expect-error
    formatPercent(share(1, 2, 'valid'), { mark: ';' });
  });
});
