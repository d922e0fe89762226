import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateExcellent, checkDistribution, type LikeGroup } from '../../../src/rating/index.js';

type StateGroup = Extract<LikeGroup, { readonly side: 'state' }>;

const ranked = (count: number, group?: string) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${group ?? 'm'}${at + 1}`,
    rank: at + 1,
    ...(group !== undefined && { group }),
  }));
const servants = { side: 'state', kind: 'civilServant', year: 2026 } as const;
const employees = { side: 'state', kind: 'publicEmployee', year: 2027 } as const;
const units = { side: 'state', kind: 'serviceUnit', year: 2026 } as const;
const year2023 = { side: 'state', kind: 'civilServant', year: 2023 } as const;
const beforeCap = { readings: { 'rating.capPool': 'beforeCap' } } as const;
const share = (numerator: number, denominator: number, base: 'allRated' | 'goodOnly' = 'allRated') => ({
  ratio: { numerator, denominator },
  base,
});
const codes = ({ notes }: { readonly notes: readonly { readonly code: string }[] }) =>
  notes.map(({ code }) => code);
const placesOf = (group: StateGroup, options = {}) => allocateExcellent(group, options).outcome?.places;

describe('335/2025/NĐ-CP Art. 20(5): civil servants, of those rated good', () => {
  it.each([
    // TV-18: at 20 %, with those rated good fixed
    [false, 4, 0],
    [false, 5, 1],
    [false, 9, 1],
    [false, 10, 2],
    // TV-19: at 25 %
    [true, 3, 0],
    [true, 4, 1],
    [true, 7, 1],
    [true, 8, 2],
  ])('set higher: %s; %i good: %i', (decided, good, places) => {
    const group = { ...servants, candidates: ranked(9), good, outstanding: { decided } };
    expect(placesOf(group, beforeCap)).toBe(places);
  });

  it.each([
    // TV-20, TV-21: those pushed out become good
    [false, 30, 5],
    [false, 29, 4],
    [false, 5, 0],
    [false, 6, 1],
    [true, 4, 0],
    [true, 5, 1],
  ])('set higher: %s; a pool of %i: %i', (decided, pool, places) => {
    const group = { ...servants, candidates: ranked(pool), good: 0, outstanding: { decided } };
    expect(placesOf(group)).toBe(places);
  });

  it('TV-20: good or better as the base lets one more in', () => {
    const group = { ...servants, candidates: ranked(30), good: 0 };
    const readings = { 'rating.capBase': 'goodOrBetter' } as const;
    expect(placesOf(group, { readings })).toBe(6);
  });

  it('is the proposal of the whole answer', () => {
    expect(allocateExcellent({ ...servants, candidates: ranked(2), good: 5 })).toEqual({
      status: 'determined',
      outcome: { places: 1, named: ['m1'], over: ['m2'], tied: [], outsideCap: [] },
      under: 'nd-335-2025',
      evidence: 'readInSeveralSources',
      trace: { on: '2026-12-31', steps: [] },
      decidedBy: 'ratingAuthority',
      notes: [
        {
          kind: 'reading',
          code: 'reading',
          provisions: [],
          values: { reading: 'rating.capBase', value: 'goodOnly' },
        },
        {
          kind: 'reading',
          code: 'reading',
          provisions: [],
          values: { reading: 'rating.capRounding', value: 'floor' },
        },
        { kind: 'caution', code: 'groupsNotGiven', provisions: [], values: {} },
      ],
      underReadings: [
        { base: 'goodOnly', rounding: 'floor', places: 1 },
        { base: 'goodOnly', rounding: 'halfUp', places: 1 },
        { base: 'goodOrBetter', rounding: 'floor', places: 1 },
        { base: 'goodOrBetter', rounding: 'halfUp', places: 1 },
      ],
    });
  });

  it('the share an authority sets is at most 25 % of those rated good', () => {
    const set = (one: ReturnType<typeof share>) =>
      allocateExcellent(
        { ...servants, candidates: ranked(30), good: 100, outstanding: { decided: true, share: one } },
        beforeCap,
      );
    expect(set(share(22, 100, 'goodOnly')).outcome?.places).toBe(22);
    expect(set(share(25, 100, 'goodOnly')).outcome?.places).toBe(25);
    for (const wrong of [share(26, 100, 'goodOnly'), share(22, 100)]) {
      const answer = set(wrong);
      expect(answer).toMatchObject({ status: 'notApplicable', why: 'notCovered', under: 'nd-335-2025' });
      expect(answer.notes.slice(1)).toEqual([
        {
          kind: 'caution',
          code: 'shareAboveLimit',
          provisions: [{ instrument: 'nd-335-2025', eId: 'art_20__para_5__point_b' }],
          values: {},
        },
      ]);
    }
  });

  it('leaders and others have one cap, so that it need not be known who leads', () => {
    for (const leader of [undefined, true, false]) {
      const group = { ...servants, candidates: ranked(1), good: 5, ...(leader !== undefined && { leader }) };
      expect(placesOf(group)).toBe(1);
    }
  });

  it('of an agency no cap could be read', () => {
    const answer = allocateExcellent({ side: 'state', kind: 'agency', year: 2026, candidates: [], good: 5 });
    expect(answer).toMatchObject({ status: 'notApplicable', why: 'notCovered', underReadings: [] });
    expect(codes(answer)).toEqual(['noCap']);
  });
});

describe('the whole agency or unit and every group of similar tasks (Art. 20(5)(a), 12(6)(a), 2(6))', () => {
  const groups = [
    { id: 'a', good: 4 },
    { id: 'b', good: 8 },
  ];
  const group = { ...servants, candidates: [...ranked(2, 'a'), ...ranked(3, 'b')], good: 12, groups };

  it('places by group and for the whole', () => {
    const answer = allocateExcellent(group);
    expect(answer.status === 'determined' && answer.outcome).toEqual({
      places: 2,
      named: ['a1', 'b1'],
      over: ['a2', 'b2', 'b3'],
      tied: [],
      outsideCap: [],
      groups: [
        { id: 'a', places: 1, named: ['a1'], over: ['a2'], tied: [] },
        { id: 'b', places: 1, named: ['b1'], over: ['b2', 'b3'], tied: [] },
      ],
    });
    expect(codes(answer)).not.toContain('groupsNotGiven');
  });

  it('a place left over in one group is nobody’s in another', () => {
    const few = { ...group, candidates: ranked(3, 'b') };
    const answer = allocateExcellent({
      ...few,
      groups: [
        { id: 'a', good: 2 },
        { id: 'b', good: 8 },
      ],
    });
    expect(answer.outcome).toMatchObject({ places: 2, named: ['b1'], over: ['b2', 'b3'] });
  });

  it('the whole binds where the groups would let more in', () => {
    const halfUp = { readings: { 'rating.capRounding': 'halfUp', 'rating.capPool': 'beforeCap' } } as const;
    const two = {
      ...servants,
      candidates: [
        { id: 'x', rank: 2, group: 'a' },
        { id: 'y', rank: 1, group: 'b' },
      ],
      good: 6,
      groups: [
        { id: 'a', good: 3 },
        { id: 'b', good: 3 },
      ],
    };
    expect(allocateExcellent(two, halfUp).outcome).toMatchObject({ places: 1, named: ['y'], over: ['x'] });
    const candidates = two.candidates.map(({ id, group }) => ({ id, group }));
    expect(allocateExcellent({ ...two, candidates }, halfUp)).toMatchObject({
      why: 'authorityWeighs',
      decidedBy: 'ratingAuthority',
      possible: [{ places: 1, tied: ['x', 'y'], groups: [{ tied: ['x'] }, { tied: ['y'] }] }],
    });
  });

  it('a tie in one group leaves the others as they are, and takes its places', () => {
    const candidates = [
      { id: 'a1', rank: 1, group: 'a' },
      { id: 'a2', rank: 1, group: 'a' },
      { id: 'a3', rank: 2, group: 'a' },
      { id: 'b1', rank: 1, group: 'b' },
    ];
    const answer = allocateExcellent({ ...group, candidates });
    expect(answer).toMatchObject({
      status: 'undetermined',
      possible: [{ named: ['b1'], tied: ['a1', 'a2'], over: ['a3'] }],
    });
  });

  it('whoever is in no group counts in the whole only', () => {
    const groups = [{ id: 'a', good: 5 }];
    const answer = allocateExcellent({
      ...group,
      groups,
      candidates: [{ id: 'x', rank: 1 }, ...ranked(1, 'a')],
    });
    expect(answer.outcome).toMatchObject({ places: 2, named: ['x', 'a1'] });
  });

  it('a reading takes the groups out of the higher share only', () => {
    const higher = { ...group, outstanding: { decided: true } };
    const named = (one: StateGroup, readings = {}) => allocateExcellent(one, { readings }).outcome?.named;
    const whole = { 'rating.capScope25': 'wholeSphere' } as const;
    expect(named(higher)).toEqual(['a1', 'b1', 'b2']);
    expect(named(group, whole)).toEqual(['a1', 'b1']);
    const answer = allocateExcellent(higher, { readings: whole });
    expect(answer.status === 'undetermined' && answer.possible).toEqual([
      { places: 3, named: ['a1', 'b1'], tied: ['a2', 'b2'], over: ['b3'], outsideCap: [] },
    ]);
  });

  it('heads left out by a reading are left out of the groups as well', () => {
    const candidates = [
      { id: 'head', rank: 1, head: true, group: 'a' },
      { id: 'a1', rank: 2, group: 'a' },
    ];
    const given = { ...group, candidates, goodHeads: 1, groups: [{ id: 'a', good: 5, goodHeads: 1 }] };
    expect(allocateExcellent(given).outcome?.groups).toMatchObject([{ places: 1, named: ['head'] }]);
    const excluded = { readings: { 'rating.capHead': 'excluded' } } as const;
    expect(allocateExcellent(given, excluded).outcome).toMatchObject({
      outsideCap: ['head'],
      groups: [{ places: 0, over: ['a1'] }],
    });
  });

  it.each([
    [
      {
        groups: [
          { id: 'a', good: 1 },
          { id: 'a', good: 1 },
        ],
      },
      'duplicate',
      'groups[1].id',
    ],
    [{ groups: [{ id: 'b', good: 1 }] }, 'inconsistent', 'candidates[0].group'],
    [
      {
        groups: [
          { id: 'a', good: 13 },
          { id: 'b', good: 0 },
        ],
      },
      'inconsistent',
      'good',
    ],
    [
      {
        groups: [
          { id: 'a', good: 1, goodHeads: 2 },
          { id: 'b', good: 1 },
        ],
      },
      'inconsistent',
      'groups[0].goodHeads',
    ],
    [{ goodHeads: 13 }, 'inconsistent', 'goodHeads'],
    [{ candidates: [{ id: 'x' }, { id: 'x' }] }, 'duplicate', 'candidates[1].id'],
    [{ side: 'party', kind: 'partyMember' }, 'unknownKey', 'candidates[0].group'],
  ])('refuses %j', (wrong, code, path) => {
    expect(() => allocateExcellent({ ...group, ...wrong } as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  const pools = fc.array(
    fc.record({ fit: fc.nat({ max: 12 }), good: fc.nat({ max: 40 }), ties: fc.integer({ min: 1, max: 4 }) }),
    { minLength: 1, maxLength: 4 },
  );
  const askedOf = (parts: readonly { fit: number; good: number; ties: number }[]): StateGroup => ({
    ...servants,
    candidates: parts.flatMap(({ fit, ties }, at) =>
      Array.from({ length: fit }, (_, one) => ({
        id: `${at}.${one}`,
        rank: 1 + Math.floor(one / ties),
        group: `g${at}`,
      })),
    ),
    good: parts.reduce((sum, { good }) => sum + good, 0),
    groups: parts.map(({ good }, at) => ({ id: `g${at}`, good })),
  });
  const outcomeOf = (group: StateGroup, options = {}) => {
    const answer = allocateExcellent(group, options);
    return answer.status === 'undetermined' ? answer.possible[0] : answer.outcome;
  };

  it('never more than the whole or any group allows, everybody once, whatever the order of the list', () => {
    const rounded = fc.constantFrom('floor' as const, 'halfUp' as const);
    fc.assert(
      fc.property(pools, rounded, (parts, rounding) => {
        const asked = askedOf(parts);
        const options = { readings: { 'rating.capRounding': rounding } };
        const one = outcomeOf(asked, options);
        const reversed = { ...asked, candidates: [...asked.candidates].reverse() };
        const other = outcomeOf(reversed, options);
        if (one === undefined || other === undefined) return expect.fail('no outcome');
        expect(one.named.length).toBeLessThanOrEqual(one.places);
        for (const { named, places } of one.groups ?? []) expect(named.length).toBeLessThanOrEqual(places);
        expect([...one.named, ...one.over, ...one.tied].sort()).toEqual(
          asked.candidates.map(({ id }) => id).sort(),
        );
        for (const list of ['named', 'over', 'tied'] as const)
          expect([...one[list]].sort()).toEqual([...other[list]].sort());
      }),
    );
  });
});

describe('48/2023/NĐ-CP, Art. 2(6) of Decree 90: the share of the Party’s members', () => {
  const group = { ...year2023, candidates: ranked(20), good: 20, below: 10 };

  it('TV-43: 50 rated, a share of 18 % of all rated: 9', () => {
    expect(placesOf({ ...group, partyShare: share(18, 100) })).toBe(9);
    expect(placesOf({ ...group, below: 5, partyShare: share(18, 100) })).toBe(8);
    expect(placesOf({ ...group, partyShare: share(1, 5, 'goodOnly') }, beforeCap)).toBe(4);
  });

  it('is asked for, with its base: the actual one is not known when the State rates first', () => {
    expect(allocateExcellent(group)).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      missing: ['partyShare'],
      under: 'nd-90-2020',
      notes: [{ code: 'sharedWithParty', provisions: [{ instrument: 'nd-90-2020', eId: 'art_2__para_6' }] }],
      underReadings: [],
    });
  });

  it('of all rated, the lower levels of the whole and of each group are needed', () => {
    const { below, ...few } = group;
    const groups = [
      { id: 'a', good: 5, below: 1 },
      { id: 'b', good: 5 },
    ];
    expect(allocateExcellent({ ...few, groups, partyShare: share(18, 100) })).toMatchObject({
      missing: ['below', 'groups[1].below'],
    });
    expect(below).toBe(10);
  });

  it('of an outstanding body the authority sets the share: it has no figure', () => {
    const decided = { ...group, outstanding: { decided: true } };
    expect(allocateExcellent(decided)).toMatchObject({ missing: ['outstanding.share'] });
    const set = { ...group, outstanding: { decided: true, share: share(3, 10) } };
    expect(placesOf(set)).toBe(15);
    expect(codes(allocateExcellent(set))).toEqual([
      'higherShare',
      'reading',
      'reading',
      'reading',
      'groupsNotGiven',
    ]);
  });

  it('as issued in 2020 the decree has no cap; before it none could be read', () => {
    const { below, ...bare } = group;
    expect(allocateExcellent({ ...bare, year: 2021 })).toMatchObject({
      why: 'notCovered',
      under: 'nd-90-2020',
    });
    expect(codes(allocateExcellent({ ...bare, year: 2021 }))).toEqual(['noCap']);
    expect(allocateExcellent({ ...bare, year: 2018 })).toMatchObject({
      why: 'textSilent',
      under: 'nd-56-2015',
    });
    expect(below).toBe(10);
  });

  it('contract workers are no object of the rating (a Ministry’s answer of 15/08/2024)', () => {
    const workers = { side: 'state', kind: 'contractWorker', candidates: [], good: 0 } as const;
    expect(allocateExcellent({ ...workers, year: 2023 })).toMatchObject({ why: 'outOfScope' });
    expect(allocateExcellent({ ...workers, year: 2026 })).toMatchObject({
      why: 'localTextNeeded',
      possible: [],
    });
  });

  it('a local scheme takes the place of the text’s', () => {
    const localCap = share(3, 10);
    expect(placesOf({ ...group, localCap })).toBe(15);
    expect(codes(allocateExcellent({ ...group, localCap }))).toContain('localCap');
  });
});

describe('233/2026/NĐ-CP Art. 12(6): public employees', () => {
  const group = { ...employees, candidates: ranked(9), good: 8, outstanding: { decided: true } };

  it('TV-24: 25 % only where the unit itself was recognised excellent', () => {
    expect(placesOf({ ...group, bodyLevel: 'excellent' as const }, beforeCap)).toBe(2);
    expect(allocateExcellent({ ...group, bodyLevel: 'good' as const })).toMatchObject({
      status: 'notApplicable',
      why: 'notCovered',
      notes: [
        {
          code: 'bodyNotExcellent',
          provisions: [{ instrument: 'nd-233-2026', eId: 'art_12__para_6__point_b' }],
        },
      ],
    });
    expect(allocateExcellent(group)).toMatchObject({ why: 'missingFacts', missing: ['bodyLevel'] });
    expect(placesOf({ ...group, outstanding: { decided: false } }, beforeCap)).toBe(1);
  });

  it('of the year 2026 it must be known whether the unit has issued its own regulation', () => {
    expect(allocateExcellent({ ...group, year: 2026 })).toMatchObject({
      missing: ['unitHasRegulation'],
      possible: [],
      underReadings: [],
    });
    const bridge = { ...group, year: 2026, unitHasRegulation: false, outstanding: { decided: false } };
    expect(allocateExcellent(bridge)).toMatchObject({ under: 'nd-90-2020', missing: ['partyShare'] });
  });
});

describe('233/2026/NĐ-CP Art. 7(7): units', () => {
  const all = (count: number) => ({ ...units, candidates: ranked(count), good: 0, below: 0 });

  it('TV-22: of 4 subordinate units at most 1', () => {
    expect(allocateExcellent(all(4))).toMatchObject({
      outcome: { places: 1, named: ['m1'] },
      evidence: 'readInOneSource',
      notes: [{ code: 'smallSet', values: { most: 1 }, provisions: [{ eId: 'art_7__para_7__point_c' }] }],
      underReadings: [],
    });
    expect(placesOf({ ...all(0), good: 4 })).toBe(0);
  });

  it('TV-23: of 5 none, and the answer reports the jump', () => {
    const answer = allocateExcellent(all(5));
    expect(answer.outcome?.places).toBe(0);
    expect(answer.notes.find(({ code }) => code === 'smallSetJump')).toMatchObject({
      values: { places: 0, fewerThan: 5, most: 1 },
      provisions: [{ instrument: 'nd-233-2026', eId: 'art_7__para_7__point_c' }],
    });
    expect(codes(allocateExcellent(all(6)))).not.toContain('smallSetJump');
    expect(placesOf(all(6))).toBe(1);
    expect(codes(allocateExcellent({ ...all(0), good: 5 }))).not.toContain('smallSetJump');
  });

  it('units not rated are subordinate all the same: their number is asked for where it matters', () => {
    const { below, ...open } = all(4);
    expect(allocateExcellent(open)).toMatchObject({ missing: ['subordinateUnits'] });
    expect(placesOf({ ...open, subordinateUnits: 4 })).toBe(1);
    expect(placesOf({ ...open, subordinateUnits: 5 })).toBe(0);
    expect(placesOf({ ...open, candidates: ranked(6) })).toBe(1);
    expect(below).toBe(0);
  });

  it('outstanding: 25 %', () => {
    const higher = { ...all(5), outstanding: { decided: true } };
    expect(placesOf(higher)).toBe(1);
    expect(codes(allocateExcellent(higher))).toContain('higherShare');
  });
});

describe('a finished State tally', () => {
  const counts = (excellent: number, good: number) => ({ excellent, good, completed: 0, notCompleted: 0 });
  const tally = { ...servants, counts: counts(2, 10) };

  it('is as good as the worst of the whole and its groups', () => {
    const a = { id: 'a', counts: counts(1, 5) };
    expect(checkDistribution({ ...tally, groups: [a, { id: 'b', counts: counts(1, 5) }] })).toMatchObject({
      outcome: 'ok',
      groups: [
        { id: 'a', verdict: 'ok' },
        { id: 'b', verdict: 'ok' },
      ],
    });
    expect(checkDistribution({ ...tally, groups: [a, { id: 'b', counts: counts(1, 4) }] })).toMatchObject({
      outcome: 'okOnlyIfExcellentCounted',
      groups: [{ verdict: 'ok' }, { id: 'b', verdict: 'okOnlyIfExcellentCounted' }],
    });
    expect(checkDistribution({ ...tally, groups: [a, { id: 'b', counts: counts(1, 3) }] })).toMatchObject({
      outcome: 'exceeds',
      groups: [{ verdict: 'ok' }, { id: 'b', verdict: 'exceeds' }],
    });
    expect(checkDistribution({ ...tally, counts: counts(3, 10) }).outcome).toBe('exceeds');
  });

  it('names the counts of a group that are not printed, unless another group exceeds', () => {
    const open = { id: 'a', counts: { excellent: 1 } };
    expect(checkDistribution({ ...tally, groups: [open] })).toMatchObject({
      status: 'undetermined',
      missing: ['groups[0].counts.good'],
      possible: ['ok', 'okOnlyIfExcellentCounted', 'exceeds'],
      groups: [{ id: 'a' }],
    });
    const tight = { id: 'b', counts: counts(1, 4) };
    expect(checkDistribution({ ...tally, groups: [open, tight] })).toMatchObject({
      possible: ['okOnlyIfExcellentCounted', 'exceeds'],
    });
    const over = { id: 'b', counts: counts(1, 3) };
    expect(checkDistribution({ ...tally, groups: [open, over] })).toMatchObject({ outcome: 'exceeds' });
  });

  it('says where its groups are not given', () => {
    expect(codes(checkDistribution(tally))).toEqual(['groupsNotGiven']);
    expect(codes(checkDistribution({ ...tally, groups: [] }))).toEqual([]);
  });

  it('48/2023/NĐ-CP: over the base of the share, all rated', () => {
    const all = (excellent: number) => ({ excellent, good: 30, completed: 20 - excellent, notCompleted: 0 });
    const asked = { ...year2023, partyShare: share(18, 100) };
    expect(checkDistribution({ ...asked, counts: all(9) }).outcome).toBe('ok');
    expect(checkDistribution({ ...asked, counts: all(10) }).outcome).toBe('exceeds');
    expect(checkDistribution({ ...asked, counts: { excellent: 1, good: 3 } })).toMatchObject({
      missing: ['counts.completed', 'counts.notCompleted'],
    });
  });

  it('233/2026/NĐ-CP Art. 7(7)(c): of 4 units at most 1, by number', () => {
    expect(checkDistribution({ ...units, counts: counts(1, 3) })).toMatchObject({
      outcome: 'ok',
      readings: [],
    });
    expect(checkDistribution({ ...units, counts: counts(2, 2) }).outcome).toBe('exceeds');
    expect(checkDistribution({ ...units, counts: { excellent: 1, good: 3 } })).toMatchObject({
      missing: ['subordinateUnits'],
    });
    expect(codes(checkDistribution({ ...units, counts: counts(1, 5) }))).toEqual([]);
  });

  it.each([
    [{ groups: [{ id: 'a', counts: counts(3, 1) }] }, 'inconsistent', 'counts.excellent'],
    [
      {
        groups: [
          { id: 'a', counts: counts(1, 1) },
          { id: 'a', counts: counts(1, 1) },
        ],
      },
      'duplicate',
      'groups[1].id',
    ],
    [{ oneGroup: true }, 'unknownKey', 'oneGroup'],
  ])('refuses %j', (wrong, code, path) => {
    expect(() => checkDistribution({ ...tally, ...wrong } as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});
