import { describe, expect, it } from 'vitest';
import { provisionsOf } from '../../../src/law/index.js';
import { atLeast, lessThan, percent } from '../../../src/quantity/index.js';
import {
  allocateExcellent,
  compareRatings,
  generations,
  type PartyRatingCase,
  type RatingRegulation,
  rate,
} from '../../../src/rating/index.js';
import { best, said } from './qd-366-cases.js';

/** A generation nobody has written: no verb may need to know of it. */
const p = provisionsOf('qd-1-tw-2031', {
  art_1: { evidence: 'unverified', vi: 'Dự thảo: các mức', en: 'Draft: the levels' },
  art_2: { evidence: 'unverified', vi: 'Dự thảo: giới hạn', en: 'Draft: the cap' },
});
const latest = generations.at(-1) as RatingRegulation;
const points = (id: string, bar: number) =>
  ({
    kind: 'count',
    id: `draft.${id}`,
    provision: p.art_1,
    operator: 'atLeast',
    bar,
    fact: {
      path: 'facts.score',
      read: ({ facts }: { facts: { score?: number | undefined } }) => facts.score,
    },
  }) as const;
type Case = {
  facts: {
    led?: { total: number; done?: number | undefined; exceeded?: number | undefined } | null | undefined;
  };
};
const ledShare = (count: 'done' | 'exceeded') => ({
  kind: 'share' as const,
  id: `draft.${count}`,
  provision: p.art_1,
  part: { path: `facts.led.${count}`, read: ({ facts }: Case) => facts.led?.[count] },
  whole: { of: 'ledTasks', path: 'facts.led.total', read: ({ facts }: Case) => facts.led?.total },
});
const draft: RatingRegulation = {
  ...latest,
  id: 'qd-1-tw-2031',
  instrument: {
    id: 'qd-1-tw-2031',
    kind: 'regulation',
    number: '1-QĐ/TW',
    title: { vi: 'Dự thảo quy định về xếp loại', en: 'Draft regulation on rating' },
    issuer: 'politburo',
    evidence: 'unverified',
  },
  guidance: [],
  provisions: [p],
  readings: { 'rating.xsLeaderOnTime': 'strict' },
  levels: {
    ...latest.levels,
    leader: {
      vetoes: [
        { when: [{ ...ledShare('done'), ...lessThan(percent(60)) }], leadsTo: { outcome: 'notCompleted' } },
      ],
      rungs: [
        {
          when: [points('excellent', 80), { ...ledShare('exceeded'), ...atLeast(percent(40)) }],
          leadsTo: { outcome: 'excellent' },
        },
        { when: [points('good', 60)], leadsTo: { outcome: 'good' } },
      ],
      otherwise: { outcome: 'completed' },
    },
  },
  cap: {
    ratio: percent(50),
    group: (latest.cap as Exclude<RatingRegulation['cap'], { unread: unknown }>).group,
    provision: p.art_2,
  },
};

const leader = (score: number, led: object): PartyRatingCase => ({
  side: 'party',
  kind: 'leader',
  year: 2025,
  facts: {
    ...best.leader,
    score,
    led: { total: 10, done: 10, exceeded: 4, onTimeQuality: 10, late: 0, ...led },
  },
});
const under = { under: draft };

describe('a sixth generation, written as one object and passed as `under`', () => {
  it.each([
    [80, {}, 'excellent'],
    [79, {}, 'good'],
    [80, { exceeded: 3 }, 'good'],
    [59, {}, 'completed'],
    [95, { done: 6, onTimeQuality: 6 }, 'excellent'],
    [95, { done: 5, onTimeQuality: 5 }, 'notCompleted'],
  ])('%d points, %j: %s', (score, led, expected) => {
    const answer = rate(leader(score, led), under);
    expect(said(answer)).toBe(expected);
    expect(answer).toMatchObject({ generation: draft.id, under: draft.id, evidence: 'unverified' });
    expect(answer.notes).toContainEqual(
      expect.objectContaining({ code: 'textChosen', values: { text: draft.id } }),
    );
  });

  it('stands beside the one in force: what is 80 points of 366 a gap is excellent of the draft', () => {
    const { first, second, sameLevel, differences } = compareRatings(leader(80, {}), [latest.id, draft]);
    expect([said(first), said(second), sameLevel]).toEqual(['good', 'excellent', false]);
    expect(differences.map(({ fact }) => fact)).toContain('facts.score');
  });

  it('its cap is its own', () => {
    const candidates = ['a', 'b', 'c'].map((id, at) => ({ id, rank: at + 1 }));
    const places = (options: { under?: RatingRegulation }) => {
      const answer = allocateExcellent(
        { year: 2026, kind: 'leader', candidates, good: 5, below: 0 },
        options,
      );
      return answer.status === 'undetermined' ? answer.possible[0]?.places : answer.outcome?.places;
    };
    expect([places({}), places(under)]).toEqual([1, 2]);
  });
});
