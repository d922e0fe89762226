import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateExcellent, checkDistribution, type Distribution } from '../../../src/rating/index.js';
import { capBases, placesFor as placesOfGroup } from '../../../src/rating/quota/places.js';

const group = { year: 2023, kind: 'partyMember' } as const;
const ranked = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `m${at + 1}`, rank: at + 1 }));
const placesFor = (fit: number, good: number, readings = {}, more = {}) =>
  allocateExcellent({ ...group, candidates: ranked(fit), good, below: 0, ...more }, { readings });

describe('the table of pools: P all fit, nobody else (124-QĐ/TW Art. 12(1); 132-QĐ/TW with HD 21)', () => {
  const pools = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 15, 16, 18, 20, 22, 24, 25, 30, 40, 50, 56, 71, 79, 100];
  const table = {
    'goodOnly floor': [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8, 9, 11, 13, 16],
    'goodOrBetter floor': [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 6, 8, 10, 11, 14, 15, 20],
    'goodOrBetter halfUp': [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 8, 10, 11, 14, 16, 20],
  };
  it.each(Object.entries(table))('%s', (reading, expected) => {
    const [base, rounding] = reading.split(' ');
    const places = pools.map((pool) => {
      const { underReadings } = placesFor(pool, 0);
      return underReadings.find((one) => one.base === base && one.rounding === rounding)?.places;
    });
    expect(places).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    // V25, V26
    [4, 8, {}, 2],
    [4, 8, { 'rating.capPool': 'beforeCap' }, 1],
    [5, 0, {}, 0],
    [6, 0, {}, 1],
    // With those rated good fixed (V22): more fit than places
    [99, 4, { 'rating.capPool': 'beforeCap' }, 0],
    [99, 5, { 'rating.capPool': 'beforeCap' }, 1],
    [99, 9, { 'rating.capPool': 'beforeCap' }, 1],
    [99, 10, { 'rating.capPool': 'beforeCap' }, 2],
    // halfUp (V24)
    [99, 7, { 'rating.capPool': 'beforeCap', 'rating.capRounding': 'halfUp' }, 1],
    [99, 8, { 'rating.capPool': 'beforeCap', 'rating.capRounding': 'halfUp' }, 2],
    [99, 12, { 'rating.capPool': 'beforeCap', 'rating.capRounding': 'halfUp' }, 2],
    [99, 13, { 'rating.capPool': 'beforeCap', 'rating.capRounding': 'halfUp' }, 3],
    // Small groups, by a reading only
    [2, 2, {}, 0],
    [2, 2, { 'rating.smallGroupMin1': 'on' }, 1],
    [2, 3, { 'rating.smallGroupMin1': 'on' }, 0],
  ])('%i fit beside %i good, %j: %i', (fit, good, readings, places) => {
    const answer = placesFor(fit, good, readings);
    const outcome = answer.status === 'undetermined' ? answer.possible[0] : answer.outcome;
    expect(outcome?.places).toBe(places);
  });

  it('the cap is never exceeded and never one too low, for every pool up to 10,000, under each reading', () => {
    const ratio = { numerator: 1, denominator: 5 };
    for (let pool = 1; pool <= 10_000; pool++) {
      const fit = (pool * 7919) % (pool + 1);
      const group = { fit, good: pool - fit, below: pool % 13 };
      for (const base of capBases) {
        for (const when of ['final', 'beforeCap'] as const) {
          const places = placesOfGroup({ ratio, base, rounding: 'floor', pool: when }, group);
          const whole = (named: number) =>
            base === 'goodOnly'
              ? group.good + (when === 'final' ? fit - named : 0)
              : base === 'goodOrBetter'
                ? pool
                : pool + group.below;
          const exceeded = 5 * places > whole(places);
          const oneMore = places < fit && 5 * (places + 1) <= whole(places + 1);
          if (exceeded || oneMore || places > fit)
            expect.fail(`${JSON.stringify({ group, base, when, places })}`);
        }
      }
    }
  });

  it('as many are named as there are places', () => {
    const cases = fc.record({ fit: fc.nat({ max: 40 }), good: fc.nat({ max: 200 }) });
    fc.assert(
      fc.property(cases, ({ fit, good }) => {
        const { outcome } = placesFor(fit, good);
        expect(outcome?.named).toEqual(
          ranked(fit)
            .slice(0, outcome?.places)
            .map(({ id }) => id),
        );
        expect([...(outcome?.named ?? []), ...(outcome?.over ?? [])]).toHaveLength(fit);
      }),
    );
  });
});

describe('who is named', () => {
  it('by the ranking of the caller, never by the order of the list', () => {
    const answer = allocateExcellent({
      ...group,
      candidates: [
        { id: 'b', rank: 2 },
        { id: 'a', rank: 1 },
      ],
      good: 4,
    });
    expect(answer.outcome).toMatchObject({ places: 1, named: ['a'], over: ['b'], tied: [] });
  });

  it.each([
    ['a tie where the places end', [1, 2, 2, 3], ['m1'], ['m2', 'm3'], ['m4']],
    ['a tie that fits whole', [1, 1, 2, 3], ['m1', 'm2'], [], ['m3', 'm4']],
  ])('%s', (_, ranks, named, tied, over) => {
    const candidates = ranks.map((rank, at) => ({ id: `m${at + 1}`, rank }));
    const answer = allocateExcellent({ ...group, candidates, good: 8 });
    const outcome = answer.status === 'undetermined' ? answer.possible[0] : answer.outcome;
    expect(outcome).toMatchObject({ places: 2, named, tied, over });
    expect(answer.status).toBe(tied.length > 0 ? 'undetermined' : 'determined');
    if (answer.status === 'undetermined')
      expect(answer).toMatchObject({ why: 'authorityWeighs', decidedBy: 'directSuperiorCommittee' });
  });

  it('without a ranking everybody is tied, unless the places suffice', () => {
    const candidates = [{ id: 'a' }, { id: 'b' }];
    expect(allocateExcellent({ ...group, candidates, good: 4 })).toMatchObject({
      status: 'undetermined',
      possible: [{ tied: ['a', 'b'] }],
    });
    expect(allocateExcellent({ ...group, candidates, good: 10 }).outcome).toMatchObject({
      named: ['a', 'b'],
      tied: [],
    });
  });

  it('more quarters proposed excellent go first, then the ranking (02-HD/BTCTW of 2026)', () => {
    const quartered = (counts: readonly (number | undefined)[]) =>
      counts.map((count, at) => ({
        id: `m${at + 1}`,
        rank: at + 1,
        ...(count !== undefined && { excellentQuarters: count }),
      }));
    const named = (year: number, counts: readonly (number | undefined)[]) =>
      allocateExcellent({ kind: 'leader', year, candidates: quartered(counts), good: 8 }).outcome?.named;
    expect(named(2026, [0, 1, 3, 1])).toEqual(['m3', 'm2']);
    expect(named(2026, [0, 1, 3, undefined])).toEqual(['m1', 'm2']);
    expect(named(2025, [0, 1, 3, 1])).toEqual(['m1', 'm2']);
    const candidates = [1, 1, 0].map((excellentQuarters, at) => ({ id: `m${at + 1}`, excellentQuarters }));
    const alike = { kind: 'leader', year: 2026, candidates, good: 4 } as const;
    expect(allocateExcellent(alike)).toMatchObject({ possible: [{ tied: ['m1', 'm2'], over: ['m3'] }] });
  });

  it('no HTT in the group: none by the letter, and the answer says so', () => {
    const answer = placesFor(3, 0);
    expect(answer.outcome).toMatchObject({ places: 0, over: ['m1', 'm2', 'm3'] });
    expect(answer.notes.map(({ code }) => code)).toContain('noPlace');
  });

  it('heads are left out of both counts by a reading', () => {
    const candidates = [
      { id: 'head', rank: 1, head: true },
      { id: 'a', rank: 2 },
    ];
    const asked = { ...group, candidates, good: 5, goodHeads: 1 };
    expect(allocateExcellent(asked).outcome).toMatchObject({
      places: 1,
      named: ['head'],
      over: ['a'],
      outsideCap: [],
    });
    expect(allocateExcellent(asked, { readings: { 'rating.capHead': 'excluded' } }).outcome).toMatchObject({
      places: 0,
      over: ['a'],
      outsideCap: ['head'],
    });
  });

  it.each([
    [{ candidates: [{ id: 'a' }, { id: 'a' }], good: 1 }, 'duplicate', 'candidates[1].id'],
    [{ candidates: [], good: 1, goodHeads: 2 }, 'inconsistent', 'goodHeads'],
    [{ candidates: [{ id: 'a', rank: 0 }], good: 1 }, 'outOfRange', 'candidates[0].rank'],
    [{ candidates: [], good: '1' }, 'wrongType', 'good'],
  ])('refuses %j', (wrong, code, path) => {
    expect(() => allocateExcellent({ ...group, ...wrong } as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('before any text, and with the base that needs all rated', () => {
    expect(allocateExcellent({ ...group, year: 2016, candidates: [], good: 0 })).toMatchObject({
      why: 'notYetInForce',
    });
    const readings = { 'rating.capBase': 'allRated' } as const;
    expect(allocateExcellent({ ...group, candidates: ranked(1), good: 4 }, { readings })).toMatchObject({
      missing: ['below'],
    });
  });
});

describe('the higher share', () => {
  const all = ['outstandingResults', 'positiveTurn', 'exceedsPlan', 'realValue'] as const;
  const asked = (
    year: number,
    outstanding: { decided: boolean; grounds: (typeof all)[number][] },
    good = 8,
  ) => ({ year, kind: 'organisation', candidates: ranked(5), good, outstanding }) as const;

  const half = { 'rating.capPool': 'beforeCap', 'rating.capRounding': 'halfUp' } as const;
  it.each([
    // V23, V24, V26: at 25 % from 2025
    [3, { 'rating.capPool': 'beforeCap' }, [0, 4], 0],
    [4, { 'rating.capPool': 'beforeCap' }, [0, 4], 1],
    [8, { 'rating.capPool': 'beforeCap' }, [0, 4], 2],
    [12, half, [0, 4], 3],
    [0, {}, [0, 4], 1],
    // Not every ground shown: 20 %, unless any is enough
    [4, { 'rating.capPool': 'beforeCap' }, [0, 3], 0],
    [4, { 'rating.capPool': 'beforeCap', 'rating.grounds25': 'any' }, [3, 4], 1],
    [4, { 'rating.capPool': 'beforeCap', 'rating.grounds25': 'any' }, [4, 4], 0],
  ] as const)('5 fit beside %i good, %j, grounds %j: %i', (good, readings, [from, to], places) => {
    const outstanding = { decided: true, grounds: all.slice(from, to) };
    const answer = allocateExcellent(asked(2025, outstanding, good), { readings });
    expect(answer.outcome?.places).toBe(places);
    const enough = places > 0 || good === 3;
    expect(answer.notes.map(({ code }) => code)).toContain(enough ? 'higherShare' : 'higherShareNotGrounded');
  });

  it('only where the competent level has decided it', () => {
    const answer = allocateExcellent(asked(2025, { decided: false, grounds: [...all] }, 0));
    expect(answer.outcome?.places).toBe(0);
  });

  it('25 % is refused before 30/08/2025 (124-QĐ/TW has none)', () => {
    const answer = allocateExcellent(asked(2024, { decided: true, grounds: [...all] }));
    expect(answer).toMatchObject({ status: 'notApplicable', why: 'notCovered' });
    expect(answer.notes.map(({ code }) => code)).toContain('noHigherShare');
  });
});

describe('a local cap (Hà Nội: A at most 30 % of all rated, 40 % with special merit)', () => {
  const places = (rated: number, tenths: number) => {
    const localCap = { ratio: { numerator: tenths, denominator: 10 }, base: 'allRated' } as const;
    return allocateExcellent({ ...group, candidates: ranked(rated), good: 0, below: 0, localCap }).outcome
      ?.places;
  };
  it('10 rated: 3 and 4 places; 9 rated: 2 and 3', () => {
    expect([places(10, 3), places(10, 4), places(9, 3), places(9, 4)]).toEqual([3, 4, 2, 3]);
  });
});

describe('published tallies', () => {
  const verdict = (excellent: number, good: number, year: number, lower?: number) =>
    checkDistribution({
      year,
      kind: 'organisation',
      oneGroup: true,
      counts: { excellent, good, ...(lower !== undefined && { completed: lower, notCompleted: 0 }) },
    });
  const passing = (answer: ReturnType<typeof verdict>) =>
    answer.readings.filter(({ passes }) => passes).map(({ base, rounding }) => `${base} ${rounding}`);

  it.each([
    // annual-rating-2023, 7.2
    ['Phú Điền 2023', 25, 164, 2023, 'ok'],
    ['Đồng Nai 2024', 3, 13, 2024, 'okOnlyIfExcellentCounted'],
    ['Sóc Sơn cell 2023', 2, 7, 2023, 'exceeds'],
    ['Tuy Phong 2023', 2, 3, 2023, 'exceeds'],
    // bars
    ['1 of 4', 1, 4, 2023, 'okOnlyIfExcellentCounted'],
    ['1 of 5', 1, 5, 2023, 'ok'],
    ['1 of 6', 1, 6, 2023, 'ok'],
    ['2 of 7', 2, 7, 2023, 'exceeds'],
    ['2 of 8', 2, 8, 2023, 'okOnlyIfExcellentCounted'],
    ['2 of 9', 2, 9, 2023, 'okOnlyIfExcellentCounted'],
    ['2 of 10', 2, 10, 2023, 'ok'],
    ['nobody', 0, 0, 2023, 'ok'],
  ])('%s: %i excellent, %i good in %i', (_, excellent, good, year, expected) => {
    expect(verdict(excellent, good, year).outcome).toBe(expected);
  });

  it('Sóc Sơn passes only rounded half up', () => {
    expect(passing(verdict(2, 7, 2023))).toEqual(['goodOrBetter halfUp']);
  });

  it('a sum over several groups proves nothing', () => {
    const answer = checkDistribution({
      year: 2023,
      kind: 'organisation',
      oneGroup: false,
      counts: { excellent: 2, good: 3 },
    });
    expect(answer.outcome).toBe('sumOfGroupsExceeds');
    expect(answer.notes.map(({ code }) => code)).toContain('sumOfGroups');
  });

  it('counts that are not printed are missing, never zero', () => {
    const counts = { excellent: 16, good: null, completed: null, notCompleted: 0 };
    const answer = checkDistribution({ year: 2023, kind: 'organisation', oneGroup: true, counts });
    expect(answer).toMatchObject({
      status: 'undetermined',
      missing: ['counts.good'],
      readings: [],
      shares: {},
    });
  });

  it('a share names its whole', () => {
    expect(verdict(3, 13, 2024, 0).shares).toEqual({
      goodOnly: { part: 3, whole: 13, of: 'goodOnly' },
      goodOrBetter: { part: 3, whole: 16, of: 'goodOrBetter' },
      allRated: { part: 3, whole: 16, of: 'allRated' },
    });
  });

  it('refuses impossible counts', () => {
    const tally: Distribution = {
      year: 2023,
      kind: 'organisation',
      oneGroup: true,
      counts: { excellent: -1 },
    };
    expect(() => checkDistribution(tally)).toThrow(
      expect.objectContaining({ code: 'outOfRange', path: 'counts.excellent' }),
    );
  });
});
