import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../src/quantity/index.js';
import {
  type CapBase,
  checkDistribution,
  type Distribution,
  type RatedKind,
} from '../../src/rating/index.js';
import published from '../vectors/ratings/published.json' with { type: 'json' };

const bases: readonly CapBase[] = ['goodOnly', 'goodOrBetter', 'allRated'];

const tallyOf = ({ year, kind, counts, oneGroup }: (typeof published)[number]): Distribution => {
  const [excellent, good, completed, notCompleted] = counts;
  return {
    year,
    kind: kind as RatedKind,
    oneGroup,
    counts: { excellent: excellent ?? 0, good, completed, notCompleted },
  };
};

describe('tallies as bodies published them, 2018 to 2024', () => {
  it.each(published.map((row) => [row.body, row.year, row] as const))('%s %i', (_, __, row) => {
    const answer = checkDistribution(tallyOf(row));
    expect(answer.outcome ?? null).toBe(row.verdict);
    const shares = bases.map((base) => {
      const share = answer.shares[base];
      return share === undefined ? null : formatPercent(share, { decimals: 1, trailingZeros: true });
    });
    if (row.shares) expect(shares).toEqual(row.shares);
  });

  it('organisations count those excellent in the base more often than they keep the letter', () => {
    const verdicts = published
      .filter(({ kind, oneGroup }) => kind === 'organisation' && oneGroup)
      .map(({ verdict }) => verdict);
    const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
    expect(count('okOnlyIfExcellentCounted')).toBeGreaterThan(count('ok'));
  });

  it('rounded half up, 16 of 79 passes', () => {
    const row = published.find(({ body }) => body === 'Trà Vinh, khối cơ quan, tổ chức cơ sở đảng');
    const answer = row && checkDistribution(tallyOf(row), { readings: { 'rating.capRounding': 'halfUp' } });
    expect(answer?.outcome).toBe('okOnlyIfExcellentCounted');
  });
});
