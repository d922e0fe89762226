import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/input/index.js';
import {
  annualFromPeriods,
  type PartyAnnualCase,
  type RatedKind,
  type RatingFacts,
  type RatingOptions,
  rate,
} from '../../src/rating/index.js';
import { best, reliedOn, said, withTasks } from './regulations/qd-366-cases.js';

type Readings = NonNullable<RatingOptions['readings']>;
type Quarter = PartyAnnualCase['quarters']['first'];

/** Quarters by their initials: xuất sắc X, tốt T, hoàn thành H, không hoàn thành K; N is not yet rated, ? not given. */
const letters = { X: 'excellent', T: 'good', H: 'completed', K: 'notCompleted', N: 'notYetRated' } as const;
const quarterOf = (letter: string | undefined): Quarter => letters[letter as keyof typeof letters];
const [leader, barring] = ['leader' as RatedKind, { instrument: 'hd-02-btctw-2026' }];
const inForce = { coreTargets: null, collectiveWork: null } satisfies RatingFacts;

interface Asked {
  readonly kind?: RatedKind;
  readonly year?: number;
  readonly facts?: RatingFacts;
  readonly readings?: Readings;
}
const annual = (quarters: string, { kind = leader, year = 2026, facts, readings = {} }: Asked = {}) => {
  const [first, second, third] = [...quarters].map(quarterOf);
  const ofYear = facts ?? { ...best[kind], ...inForce };
  return annualFromPeriods({ kind, year, quarters: { first, second, third }, facts: ofYear }, { readings });
};

describe('a quarter not completed bars "excellent" for the year (02-HD/BTCTW of 2026; V31)', () => {
  it.each([
    ['KTT', 'textSilent: good completed'],
    ['TKT', 'textSilent: good completed'],
    ['XXK', 'textSilent: good completed'],
    ['KNN', 'textSilent: good completed'],
    ['K??', 'textSilent: good completed'],
    ['TTT', 'excellent'],
    ['HHH', 'excellent'],
    ['XNT', 'excellent'],
    ['NNN', 'excellent'],
    ['TT?', 'missingFacts: excellent good completed'],
    ['???', 'missingFacts: excellent good completed'],
  ])('%s, the year fit for excellent: %s', (quarters, expected) => {
    expect(said(annual(quarters))).toBe(expected);
  });

  it('says so, and where it stands', () => {
    const { quarters, notes } = annual('KTT');
    expect(quarters?.excellentBarred).toBe(true);
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: 'excellentBarredByQuarter',
        provisions: [expect.objectContaining(barring)],
      }),
    );
    expect(annual('TTT').notes.map(({ code }) => code)).not.toContain('excellentBarredByQuarter');
  });

  it('quarters not given are named, and only where they can change the level', () => {
    expect(annual('TT?')).toMatchObject({ missing: ['quarters'], quarters: { excellentBarred: undefined } });
    const good = { ...best.leader, ...inForce, score: 80 };
    expect(said(annual('???', { facts: good }))).toBe('good');
    const undone = { ...withTasks('leader', { done: 9, onTimeQuality: 9 }, 60), ...inForce };
    expect(said(annual('???', { facts: undone }))).toBe(said(annual('TTT', { facts: undone })));
  });

  it('a year that misses facts of its own keeps every other level open', () => {
    const { score: _, ...facts } = { ...best.leader, ...inForce };
    const [open, barred] = [annual('TTT', { facts }), annual('KTT', { facts })];
    expect(said(open)).toBe('missingFacts: notCompleted excellent good completed');
    expect(said(barred)).toBe('missingFacts: notCompleted good completed');
    expect(annual('??T', { facts })).toMatchObject({ missing: ['facts.score', 'quarters'] });
  });

  it.each([
    [2024, undefined],
    [2025, { excellentBarred: false, replacementConsidered: false, provisions: [] }],
    [2026, { excellentBarred: true, replacementConsidered: true }],
  ])('of %i: quarters bear on the year only from 2026', (year, consequences) => {
    const answer = annual('KKT', { year });
    if (consequences === undefined) expect(answer.quarters).toBeUndefined();
    else expect(answer.quarters).toMatchObject(consequences);
    if (year < 2026) expect(said(answer)).toBe(alone(year));
  });

  it.each(['partyMember', 'collective', 'organisation'] as const)('%s: only by the reading', (kind) => {
    const yes = { 'rating.quarterBarForOthers': 'yes' } as const;
    expect(said(annual('KTT', { kind }))).toBe('excellent');
    expect(said(annual('KTT', { kind, readings: yes }))).toBe('textSilent: good completed');
    expect(reliedOn(annual('KTT', { kind }))).toContain('rating.quarterBarForOthers');
    expect(reliedOn(annual('TTT', { kind }))).not.toContain('rating.quarterBarForOthers');
    expect(
      reliedOn(annual('KTT', { kind, readings: yes })).filter((id) => id === 'rating.quarterBarForOthers'),
    ).toHaveLength(1);
  });
  it('a leader is barred whatever the reading for others', () => {
    expect(said(annual('KTT', { readings: { 'rating.quarterBarForOthers': 'no' } }))).toMatch(/^textSilent/);
  });
});

/** The level of the year without its quarters. */
const alone = (year: number): string =>
  said(rate({ side: 'party', kind: leader, year, facts: { ...best.leader, ...inForce } }));

describe('where a barred year lands, under the reading that takes the next level met', () => {
  const readings = { 'rating.landing': 'nextLevelMet' } as const;
  const landing = (late: number) => {
    const tasks = { total: 10, done: 10, onTimeQuality: 10 - late, exceeded: 3, late };
    return said(annual('KTT', { readings, facts: { ...withTasks('leader', tasks, 92), ...inForce } }));
  };

  it('good, where its conditions hold', () => {
    expect(landing(0)).toBe('good');
    expect(reliedOn(annual('KTT', { readings }))).toContain('rating.landing');
  });
  it('completed, where a task was late: "excellent" of leaders does not ask for time, "good" does', () => {
    expect([1, 2].map(landing)).toEqual(['completed', 'completed']);
  });
  it('open, where more than 20 % were late', () => {
    expect(landing(3)).toBe('textSilent: good completed');
  });
  it('a year not fit for excellent lands where it would anyway', () => {
    const facts = { ...best.leader, ...inForce, score: 80 };
    expect(said(annual('KTT', { readings, facts }))).toBe('good');
  });
});

describe('replacement or re-posting is considered after two quarters in a row (02-HD/BTCTW of 2026; V32)', () => {
  const considered = (quarters: string, readings: Readings = {}) =>
    annual(quarters, { readings }).quarters?.replacementConsidered;

  it.each([
    ['KKT', true],
    ['TKK', true],
    ['KKK', true],
    ['KTK', false],
    ['KTT', false],
    ['TTT', false],
    ['KK?', true],
    ['?KK', true],
    ['K?T', undefined],
    ['?K?', undefined],
    ['KT?', false],
    ['?TK', false],
    ['T??', undefined],
    ['K?N', undefined],
  ] as const)('%s: %s', (quarters, expected) => {
    expect(considered(quarters)).toBe(expected);
  });

  it.each([
    ['KNK', undefined, false, true],
    ['KKN', true, true, true],
    ['NKK', true, true, true],
    ['KNT', false, false, false],
    ['TNK', false, false, false],
    ['KNN', false, false, false],
    ['NNN', false, false, false],
    ['KN?', undefined, false, undefined],
  ] as const)('%s, not rated between: open %s, breaks %s, bridges %s', (quarters, open, breaks, bridges) => {
    const under = (value: 'undetermined' | 'breaks' | 'bridges') =>
      considered(quarters, { 'rating.notYetRatedBreaks': value });
    expect([considered(quarters), under('undetermined'), under('breaks'), under('bridges')]).toEqual([
      ...[open, open],
      ...[breaks, bridges],
    ]);
    expect(reliedOn(annual(quarters))).toContain('rating.notYetRatedBreaks');
  });

  it('a quarter not given never tells what some level of it would contradict', () => {
    const quarter = fc.constantFrom(...'XTHKN');
    fc.assert(
      fc.property(fc.tuple(quarter, quarter, quarter), fc.nat(2), (given, at) => {
        const [all, partly] = [
          given.join(''),
          given.map((one, index) => (index === at ? '?' : one)).join(''),
        ];
        const [known, open] = [annual(all).quarters, annual(partly).quarters];
        if (open?.replacementConsidered !== undefined)
          expect(open.replacementConsidered).toBe(known?.replacementConsidered ?? open.replacementConsidered);
        if (open?.excellentBarred !== undefined) expect(open.excellentBarred).toBe(known?.excellentBarred);
      }),
    );
  });
});

describe('quarters are a ground of the year, not an average (366-QĐ/TW Art. 15(1))', () => {
  it.each([
    ['HHH', 'excellent'],
    ['XXX', 'notCompleted'],
  ])('%s, the year decided on its own facts: %s', (quarters, expected) => {
    const facts = { ...best.leader, ...inForce, ...(expected === 'notCompleted' && { score: 49 }) };
    expect(said(annual(quarters, { facts }))).toBe(expected);
  });
  it('counts the quarters proposed excellent, which go first under the cap', () => {
    const counts = ['XXX', 'XTX', 'XNT', 'TTT', 'X??'].map(
      (quarters) => annual(quarters).quarters?.excellentQuarters,
    );
    expect(counts).toEqual([3, 2, 1, 0, 1]);
    expect(annual('XXX').quarters?.provisions.map(({ eId }) => eId)).toContain('unplaced__moreExcellent');
  });
});

it.each([
  ['a fourth quarter', { quarters: { first: 'good', fourth: 'good' } }, 'quarters.fourth'],
  ['a level that is none', { quarters: { first: 'fine' } }, 'quarters.first'],
  ['more exceeded than done', { facts: { led: { total: 10, done: 2, exceeded: 3 } } }, 'facts.led.exceeded'],
])('%s is refused', (_, wrong, path) => {
  const given = { kind: leader, year: 2026, quarters: {}, facts: {}, ...wrong } as PartyAnnualCase;
  expect(() => annualFromPeriods(given)).toThrow(InputError);
  expect(() => annualFromPeriods(given)).toThrow(expect.objectContaining({ path }));
});
