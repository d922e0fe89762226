import { describe, expect, it } from 'vitest';
import { allocateExcellent, checkDistribution } from '../../../src/rating/index.js';

const ranked = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `m${at + 1}`, rank: at + 1 }));
const member = { kind: 'partyMember', year: 2023 } as const;
const organisation = { kind: 'organisation', oneGroup: true } as const;
const grounds = ['outstandingResults', 'positiveTurn', 'exceedsPlan', 'realValue'] as const;
const codes = ({ notes }: { readonly notes: readonly { readonly code: string }[] }) =>
  notes.map(({ code }) => code);
const readingNote = (reading: string, value: string) => ({
  kind: 'reading',
  code: 'reading',
  provisions: [],
  values: { reading, value },
});

describe('the whole answer on places (124-QĐ/TW Art. 12(1))', () => {
  it('says under which text, how well it could be read, who settles it and what other readings allow', () => {
    expect(allocateExcellent({ ...member, candidates: ranked(2), good: 4 })).toEqual({
      status: 'determined',
      outcome: { places: 1, named: ['m1'], over: ['m2'], tied: [], outsideCap: [] },
      under: 'qd-124-tw-2023',
      evidence: 'readInOneSource',
      trace: { on: '2023-12-31', steps: [] },
      notes: [readingNote('rating.capBase', 'goodOnly'), readingNote('rating.capRounding', 'floor')],
      decidedBy: 'directSuperiorCommittee',
      underReadings: [
        { base: 'goodOnly', rounding: 'floor', places: 1 },
        { base: 'goodOnly', rounding: 'halfUp', places: 1 },
        { base: 'goodOrBetter', rounding: 'floor', places: 1 },
        { base: 'goodOrBetter', rounding: 'halfUp', places: 1 },
      ],
    });
  });

  it('a base of all rated is judged only where the lower levels are counted', () => {
    const places = (below?: number) =>
      allocateExcellent({ ...member, candidates: ranked(2), good: 4, ...(below !== undefined && { below }) })
        .underReadings.filter(({ base }) => base === 'allRated')
        .map(({ places }) => places);
    expect(places()).toEqual([]);
    expect(places(3)).toEqual([1, 2]);
    expect(places(4)).toEqual([2, 2]);
  });

  it('a group of fewer than five, those rated lower among them, gets one place by a reading only', () => {
    const readings = { 'rating.smallGroupMin1': 'on' } as const;
    const places = (below: number) =>
      allocateExcellent({ ...member, candidates: ranked(1), good: 2, below }, { readings }).outcome?.places;
    expect([places(1), places(2)]).toEqual([1, 0]);
  });

  it('asks for the lower levels before it asks the authority', () => {
    const readings = { 'rating.capBase': 'allRated' } as const;
    const group = { ...member, candidates: [{ id: 'a' }, { id: 'b' }], good: 4 };
    expect(allocateExcellent(group, { readings })).toMatchObject({ why: 'missingFacts', missing: ['below'] });
    expect(allocateExcellent({ ...group, below: 0 }, { readings })).toMatchObject({
      why: 'authorityWeighs',
      missing: [],
    });
  });

  it('notes that nobody finds a place, but not where nobody asked for one', () => {
    const none = (fit: number, good: number) =>
      allocateExcellent({ ...member, candidates: ranked(fit), good }).notes.filter(
        ({ code }) => code === 'noPlace',
      );
    expect(none(3, 1)).toEqual([
      { kind: 'silent', code: 'noPlace', provisions: [], values: { fit: 3, good: 1 } },
    ]);
    expect(none(0, 1)).toEqual([]);
    expect(none(3, 5)).toEqual([]);
  });

  it('no text in force: no readings', () => {
    expect(allocateExcellent({ ...member, year: 2016, candidates: [], good: 0 })).toEqual({
      status: 'notApplicable',
      why: 'notYetInForce',
      trace: { on: '2016-12-31', steps: [] },
      notes: [],
      underReadings: [],
    });
    expect(checkDistribution({ ...member, year: 2016, oneGroup: true, counts: { excellent: 1 } })).toEqual({
      status: 'notApplicable',
      why: 'notYetInForce',
      trace: { on: '2016-12-31', steps: [] },
      notes: [],
      readings: [],
      shares: {},
    });
  });

  it('the year is governed by the text of the day it is decided', () => {
    const tally = { ...organisation, year: 2025, counts: { excellent: 1, good: 5 } };
    expect(checkDistribution({ ...tally, decidedOn: '2025-08-01' }).under).toBe('qd-124-tw-2023');
    expect(checkDistribution({ ...tally, decidedOn: '2025-12-20' }).under).toBe('qd-366-tw-2025');
  });
});

describe('where the text sets no cap', () => {
  const group = { kind: 'organisation', candidates: ranked(2), good: 5 } as const;
  const tally = { ...organisation, counts: { excellent: 1, good: 5 } };

  it('132-QĐ/TW alone: none could be read', () => {
    const under = { under: 'qd-132-tw-2018' };
    expect(allocateExcellent({ ...group, year: 2018 }, under)).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      trace: { on: '2018-12-31', steps: [] },
      underReadings: [],
    });
    expect(checkDistribution({ ...tally, year: 2018 }, under)).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      trace: { on: '2018-12-31', steps: [] },
      readings: [],
      shares: {},
    });
  });

  it('21-HD/BTCTW: the cut sentence on organisations, read by type or left to the authority', () => {
    const readings = { 'rating.organisationCap': 'authorityDecides' } as const;
    const left = readingNote('rating.organisationCap', 'authorityDecides');
    expect(allocateExcellent({ ...group, year: 2020 })).toMatchObject({
      outcome: { places: 1 },
      evidence: 'derived',
      notes: expect.arrayContaining([readingNote('rating.organisationCap', 'byType')]),
    });
    expect(allocateExcellent({ ...group, year: 2020 }, { readings })).toMatchObject({
      why: 'localTextNeeded',
      notes: expect.arrayContaining([left]),
      underReadings: [],
    });
    expect(checkDistribution({ ...tally, year: 2020 }, { readings })).toMatchObject({
      why: 'localTextNeeded',
      notes: expect.arrayContaining([left]),
      readings: [],
      shares: {},
    });
    // Only organisations: everybody else has a cap and no note on that reading.
    const members = allocateExcellent({ ...group, kind: 'partyMember', year: 2020 });
    expect(members).toMatchObject({ status: 'determined', outcome: { places: 1 } });
    expect(codes(members)).toEqual(['reading', 'reading']);
  });
});

describe('the higher share', () => {
  const asked = (year: number, shown: readonly (typeof grounds)[number][], decided = true) =>
    ({
      ...organisation,
      year,
      counts: { excellent: 2, good: 8 },
      outstanding: { decided, grounds: shown },
    }) as const;

  it('is not known before 366-QĐ/TW: nothing is checked, and the cap is cited', () => {
    const expected = {
      status: 'notApplicable',
      why: 'notCovered',
      under: 'qd-124-tw-2023',
      trace: { on: '2024-12-31', steps: [] },
      notes: [
        {
          kind: 'caution',
          code: 'noHigherShare',
          provisions: [{ instrument: 'qd-124-tw-2023', eId: 'art_12__para_1__cap' }],
          values: {},
        },
      ],
    };
    const { oneGroup, counts, ...group } = asked(2024, grounds);
    expect(checkDistribution(asked(2024, grounds))).toEqual({ ...expected, readings: [], shares: {} });
    expect(allocateExcellent({ ...group, candidates: ranked(1), good: 8 })).toEqual({
      ...expected,
      underReadings: [],
    });
  });

  it('2 excellent beside 8 good: within 25 %, beyond 20 % (366-QĐ/TW Art. 11(1))', () => {
    expect(checkDistribution(asked(2025, grounds)).outcome).toBe('ok');
    expect(checkDistribution(asked(2025, grounds, false)).outcome).toBe('okOnlyIfExcellentCounted');
  });

  it('says which it took and why, and cites the sentence', () => {
    const sentence = [{ instrument: 'qd-366-tw-2025', eId: 'art_11__para_1__point_1.5__outstanding' }];
    expect(checkDistribution(asked(2025, grounds)).notes).toEqual([
      { kind: 'caution', code: 'higherShare', provisions: sentence, values: {} },
      readingNote('rating.capScope25', 'wholeSphere'),
    ]);
    expect(checkDistribution(asked(2025, grounds.slice(0, 3))).notes).toEqual([
      { kind: 'caution', code: 'higherShareNotGrounded', provisions: sentence, values: { missing: 1 } },
    ]);
  });
});

describe('a tally', () => {
  it('of nobody at all is in order and has no shares', () => {
    expect(checkDistribution({ ...member, oneGroup: true, counts: { excellent: 0, good: 0 } })).toEqual({
      status: 'determined',
      outcome: 'ok',
      under: 'qd-124-tw-2023',
      evidence: 'derived',
      trace: { on: '2023-12-31', steps: [] },
      notes: [],
      readings: ['goodOnly', 'goodOrBetter'].flatMap((base) =>
        ['floor', 'halfUp'].map((rounding) => ({ base, rounding, passes: true })),
      ),
      shares: {},
    });
  });

  it('counts all rated only where each lower level is printed', () => {
    const whole = (lower: object) =>
      checkDistribution({ ...member, oneGroup: true, counts: { excellent: 1, good: 5, ...lower } }).shares
        .allRated?.whole;
    expect(whole({ completed: 3, notCompleted: 2 })).toBe(11);
    expect(whole({ completed: 3 })).toBeUndefined();
    expect(whole({ notCompleted: 2 })).toBeUndefined();
    expect(whole({ completed: null, notCompleted: 2 })).toBeUndefined();
  });

  it('a local cap takes the place of the text’s, and the answer says so', () => {
    const localCap = { ratio: { numerator: 1, denominator: 1 }, base: 'allRated' } as const;
    const tally = { ...member, oneGroup: true, counts: { excellent: 4, good: 1 }, localCap };
    // Judged over its own base: whose counts are not printed, it is not judged.
    expect(checkDistribution(tally)).toMatchObject({ missing: ['counts.completed', 'counts.notCompleted'] });
    const printed = { ...tally.counts, completed: 0, notCompleted: 0 };
    expect(checkDistribution({ ...tally, counts: printed }).outcome).toBe('ok');
    expect(checkDistribution(tally).notes).toEqual([
      { kind: 'reading', code: 'localCap', provisions: [], values: {} },
    ]);
    const more = { ...localCap, ratio: { numerator: 2, denominator: 1 } };
    expect(() => checkDistribution({ ...tally, localCap: more })).toThrow(
      expect.objectContaining({ code: 'inconsistent', path: 'localCap.ratio' }),
    );
  });
});

describe('a group that cannot be', () => {
  it('as many heads as good is possible, one more is not', () => {
    const group = { ...member, candidates: [], good: 1 };
    expect(allocateExcellent({ ...group, goodHeads: 1 }).outcome?.places).toBe(0);
    expect(() => allocateExcellent({ ...group, goodHeads: 2 })).toThrow(
      expect.objectContaining({ code: 'inconsistent', path: 'goodHeads', expected: 'at most good, 1' }),
    );
  });

  it('a candidate twice', () => {
    const twice = { ...member, candidates: [{ id: 'a' }, { id: 'a' }], good: 1 };
    expect(() => allocateExcellent(twice)).toThrow(
      expect.objectContaining({ code: 'duplicate', expected: 'each candidate once', received: 'a' }),
    );
  });
});
