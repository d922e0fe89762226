import { describe, expect, it } from 'vitest';
import {
  type ConfidenceCase,
  type ConfidenceOptions,
  type ConfidenceRegulation,
  confidenceTimelines,
  type Forum,
  resultShares,
} from '../../src/confidence/index.js';

const wholes: ConfidenceCase = {
  forum: 'peoplesCouncil',
  heldOn: '2023-12-13',
  electorate: { totalMembers: 50, present: 49 },
  ballots: { issued: 48, collected: 47, valid: 46 },
  marks: { high: 19, confidence: 2, low: 25 },
};
const percents = (facts: ConfidenceCase, options?: ConfidenceOptions) =>
  resultShares(facts, options).outcome?.map(({ percent }) => percent);

describe('the whole the text of the day orders', () => {
  it.each<[Forum, string, string, string, number]>([
    ['party', '2014-10-08', 'qd-262-tw-2014', 'collected', 47],
    ['party', '2023-02-01', 'qd-262-tw-2014', 'collected', 47],
    ['party', '2023-02-02', 'qd-96-tw-2023', 'collected', 47],
    ['nationalAssembly', '2013-02-01', 'nq-35-2012-qh13', 'totalMembers', 50],
    ['peoplesCouncil', '2015-06-30', 'nq-35-2012-qh13', 'totalMembers', 50],
    ['peoplesCouncil', '2015-07-01', 'nq-85-2014-qh13', 'totalMembers', 50],
    ['nationalAssembly', '2023-06-30', 'nq-85-2014-qh13', 'totalMembers', 50],
    ['nationalAssembly', '2023-07-01', 'nq-96-2023-qh15', 'collected', 47],
    ['peoplesCouncil', '2023-07-01', 'nq-96-2023-qh15', 'collected', 47],
  ])('%s on %s: %s, %s', (forum, heldOn, under, of, whole) => {
    const { outcome, ...answer } = resultShares({ ...wholes, forum, heldOn });
    expect(answer).toMatchObject({ status: 'determined', under, trace: { on: heldOn, steps: [] } });
    expect(outcome?.map((share) => [share.mark, share.part, share.whole, share.of])).toEqual([
      ['high', 19, whole, of],
      ['confidence', 2, whole, of],
      ['low', 25, whole, of],
    ]);
  });

  it('as published: two decimals, half up, zeros dropped, comma; they need not add up to 100 (96/2023/QH15 Art. 19)', () => {
    expect(percents(wholes)).toEqual(['40,43', '4,26', '53,19']);
    expect(percents({ ...wholes, heldOn: '2018-12-06' })).toEqual(['38', '4', '50']);
    expect(percents({ ...wholes, heldOn: '2018-12-06', electorate: { totalMembers: 200 } })).toEqual([
      '9,5',
      '1',
      '12,5',
    ]);
  });

  it('PV3: one invalid ballot of 38 stays in the whole (96-QĐ/TW Art. 6(3))', () => {
    const { outcome, notes } = resultShares({
      forum: 'party',
      heldOn: '2023-12-29',
      ballots: { issued: 39, collected: 38, valid: 37 },
      marks: { high: 20, confidence: 10, low: 7 },
    });
    expect(outcome?.map(({ percent }) => percent)).toEqual(['52,63', '26,32', '18,42']);
    expect(notes.map(({ code, values }) => [code, values])).toEqual([
      ['notReturned', { count: 1 }],
      ['invalidDilute', { invalid: 1, collected: 38 }],
    ]);
  });

  it('carries how well the bar of its text could be read', () => {
    expect(resultShares(wholes)).toMatchObject({ evidence: 'readInSeveralSources' });
  });
});

describe('what is not given', () => {
  it('only the marks given have a share; none is made up', () => {
    const { outcome } = resultShares({ ...wholes, marks: { low: 0 } });
    expect(outcome).toEqual([{ mark: 'low', part: 0, whole: 47, of: 'collected', percent: '0' }]);
    expect(resultShares({ ...wholes, marks: {} }).outcome).toEqual([]);
  });

  it.each<[Forum, string, string]>([
    ['party', '2023-12-29', 'ballots.collected'],
    ['peoplesCouncil', '2023-12-06', 'ballots.collected'],
    ['peoplesCouncil', '2018-12-06', 'electorate.totalMembers'],
    ['nationalAssembly', '2013-06-11', 'electorate.totalMembers'],
  ])('%s on %s without its whole names %s', (forum, heldOn, missing) => {
    const answer = resultShares({ forum, heldOn, ballots: { issued: 48 }, marks: { low: 25 } });
    expect(answer).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      possible: [],
      missing: [missing],
      trace: { on: heldOn, steps: [] },
    });
    expect(answer.outcome).toBeUndefined();
  });

  it('of zero ballots there is no share, and nothing is missing', () => {
    const facts = { ...wholes, ballots: { issued: 48, collected: 0 }, marks: {} };
    expect(resultShares(facts)).toMatchObject({
      status: 'undetermined',
      missing: [],
      notes: [{ code: 'notReturned', values: { count: 48 } }],
    });
    expect(percents({ ...facts, ballots: { collected: 1 }, marks: { low: 1 } })).toEqual(['100']);
  });
});

describe('readings', () => {
  it.each([
    [0, ['40', '4', '53']],
    [1, ['40,4', '4,3', '53,2']],
    [2, ['40,43', '4,26', '53,19']],
    [3, ['40,426', '4,255', '53,191']],
    [4, ['40,4255', '4,2553', '53,1915']],
  ])('state.decimals %i', (decimals, expected) => {
    const options = { readings: { 'state.decimals': decimals } };
    expect(percents(wholes, options)).toEqual(expected);
    expect(percents({ ...wholes, forum: 'party', heldOn: '2023-12-29' }, options)).toEqual(expected);
    expect(resultShares(wholes, options).notes[0]).toMatchObject({
      kind: 'reading',
      values: { reading: 'state.decimals', value: String(decimals) },
    });
  });

  it.each([-1, 5, 1.5])('state.decimals %d is refused', (decimals) => {
    expect(() => resultShares(wholes, { readings: { 'state.decimals': decimals } })).toThrow(
      expect.objectContaining({ path: 'options.readings.state.decimals', received: decimals }),
    );
  });

  it.each([
    ['byText', 'collected', 47],
    ['totalMembers', 'totalMembers', 50],
    ['present', 'present', 49],
    ['issued', 'issued', 48],
    ['collected', 'collected', 47],
    ['valid', 'valid', 46],
  ] as const)('state.baseForChecking %s', (base, of, whole) => {
    const options = { readings: { 'state.baseForChecking': base } };
    expect(resultShares(wholes, options).outcome?.[2]).toMatchObject({ part: 25, whole, of });
    const party = { ...wholes, forum: 'party' as const, heldOn: '2023-12-29' };
    expect(resultShares(party, options).outcome?.[2]).toMatchObject({ part: 25, whole, of });
    expect(resultShares(wholes, options).notes[0]).toMatchObject({
      kind: 'reading',
      values: { reading: 'state.baseForChecking', value: base },
    });
  });

  it('a base for checking that is not given is the fact that is missing', () => {
    const options = { readings: { 'state.baseForChecking': 'valid' } } as const;
    expect(resultShares({ ...wholes, ballots: { collected: 47 } }, options)).toMatchObject({
      status: 'undetermined',
      missing: ['ballots.valid'],
    });
  });

  it('party.denominator takes the Party share of the valid ballots, for checking', () => {
    const options = { readings: { 'party.denominator': 'valid' } } as const;
    const party = { ...wholes, forum: 'party' as const, heldOn: '2023-12-29' };
    expect(resultShares(party, options).outcome?.[2]).toMatchObject({ whole: 46, of: 'valid' });
  });
});

describe('another text', () => {
  it('by its id: the same marks of all deputies and of the ballots (SV1)', () => {
    const under = (id: string) => resultShares(wholes, { under: id });
    expect(under('nq-85-2014-qh13')).toMatchObject({ under: 'nq-85-2014-qh13' });
    expect(under('nq-85-2014-qh13').outcome?.[2]).toMatchObject({ whole: 50, percent: '50' });
    expect(under('nq-96-2023-qh15').outcome?.[2]).toMatchObject({ whole: 47, percent: '53,19' });
  });

  it('as a regulation of the caller', () => {
    const text = confidenceTimelines.nationalAssembly[0]?.text as ConfidenceRegulation;
    const draft = { ...text, instrument: { ...text.instrument, id: 'draft' } };
    expect(resultShares(wholes, { under: draft })).toMatchObject({ under: 'draft' });
    expect(resultShares(wholes, { under: draft }).outcome?.[0]).toMatchObject({ of: 'totalMembers' });
  });

  it.each<[string, Partial<ConfidenceCase>, object]>([
    [
      'a text whose use could not be read',
      { forum: 'party', heldOn: '2013-06-15' },
      { status: 'undetermined', why: 'localTextNeeded', possible: [] },
    ],
    ['a day before any text', { heldOn: '2013-01-31' }, { status: 'notApplicable', why: 'notYetInForce' }],
    ['a commune council', { level: 'commune' }, { status: 'notApplicable', why: 'outOfScope' }],
    [
      'a district after 30/06/2025',
      { level: 'district', heldOn: '2025-07-01' },
      { status: 'notApplicable', why: 'outOfScope' },
    ],
  ])('%s gives no shares', (_, poll, expected) => {
    expect(resultShares({ ...wholes, ...poll })).toMatchObject(expected);
    expect(resultShares({ ...wholes, ...poll }).outcome).toBeUndefined();
  });

  it.each<[string, object, object]>([
    ['marks beyond the valid ballots', { marks: { low: 47 } }, { code: 'inconsistent', path: 'marks' }],
    ['half a mark', { marks: { low: 0.5 } }, { code: 'notInteger', path: 'marks.low' }],
    ['no such day', { heldOn: '2023-02-29' }, { code: 'notADate', path: 'heldOn' }],
  ])('%s is refused', (_, wrong, error) => {
    expect(() => resultShares({ ...wholes, ...wrong })).toThrow(expect.objectContaining(error));
  });
});
