import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/index.js';
import {
  compareRank,
  findPositions,
  managingAuthority,
  type PositionId,
  type Post,
  positions,
  type RankOrder,
  rankOf,
} from '../../src/positions/index.js';
import { daNang, hanoi, ngheAn } from './support.js';

describe('the order of titles', () => {
  const order = (a: PositionId | Post, b: PositionId | Post): RankOrder =>
    compareRank(a, b, { on: '2026-01-01' }).order;
  const ids = positions().map(({ id }) => id);
  const anyPost = fc.record({
    position: fc.constantFrom(...ids),
    place: fc.constantFrom(hanoi, daNang, ngheAn),
    on: fc.constantFrom('2024-01-01', '2026-01-01'),
  });

  it('"higher" is a strict partial order, and "equal" an equivalence it respects', () => {
    fc.assert(
      fc.property(anyPost, anyPost, anyPost, (a, b, c) => {
        const [ab, ba, bc, ac] = [order(a, b), order(b, a), order(b, c), order(a, c)];
        expect(order(a, a)).not.toBe('higher');
        expect([ab, ba]).toEqual([
          ab,
          {
            higher: 'lower',
            lower: 'higher',
            higherOrEqual: 'lowerOrEqual',
            lowerOrEqual: 'higherOrEqual',
            equal: 'equal',
            incomparable: 'incomparable',
          }[ab],
        ]);
        if (ab === 'higher' && bc === 'higher') expect(ac).toBe('higher');
        if (ab === 'equal' && bc === 'equal') expect(ac).toBe('equal');
        if (ab === 'equal' && bc === 'higher') expect(ac).toBe('higher');
      }),
      { numRuns: 2000 },
    );
  });

  it('every chain of the central titles on record is ordered without a cycle', () => {
    const held = ids.map((position) => ({ position, place: hanoi }));
    const above = (a: Post) => held.filter((b) => order(b, a) === 'higher').length;
    for (const a of held.slice(0, 60))
      for (const b of held.slice(0, 60))
        if (order(a, b) === 'higher') expect(above(a)).toBeLessThan(above(b));
  }, 60_000);
});

describe('every day from 2017 to 2030', () => {
  it('has exactly one catalogue or a typed reason', () => {
    const seen = new Set<string>();
    for (let on = '2017-01-01'; on <= '2030-12-31'; on = addDays(on, 1)) {
      const answer = rankOf('generalSecretary', { on });
      seen.add(
        answer.outcome ? answer.outcome.catalogue : answer.status === 'notApplicable' ? answer.why : 'open',
      );
    }
    expect([...seen]).toEqual(['notYetInForce', 'kl-35-tw-2022', 'qd-368-tw-2025']);
  });

  it('has exactly one list of managers, or a typed reason', () => {
    const seen = new Set<string>();
    for (let on = '2017-01-01'; on <= '2030-12-31'; on = addDays(on, 1)) {
      const answer = managingAuthority('minister', { on });
      seen.add(answer.status === 'notApplicable' ? answer.why : `${answer.status} ${answer.under}`);
    }
    expect([...seen]).toEqual([
      'notYetInForce',
      'determined qd-105-tw-2017',
      'determined qd-80-tw-2022',
      'determined qd-377-tw-2025',
    ]);
  });

  it('no title of a level that ended is found on it', () => {
    expect(findPositions('bí thư huyện ủy', { on: '2030-12-31' }).every(({ how }) => how !== 'exact')).toBe(
      true,
    );
  });
});
