import { describe, expect, it } from 'vitest';
import { atLeast, half } from '../../src/quantity/index.js';
import {
  answerOf,
  type Descent,
  descend,
  type Ending,
  type Exception,
  type Ladder,
  type Landing,
  reliedOn,
} from '../../src/reasoning/index.js';
import { answer, count, type Facts, fact, flag, type Outcome, p, shareAboard, to } from './support.js';

const weighs: Ending<Outcome> = { weighs: 'managingAuthority', among: ['lent', 'refused'] };
const silent: Ending<Outcome> = { silent: true, among: ['granted', 'lent'] };

describe('the order of a ladder', () => {
  const ladder: Ladder<Facts, Outcome> = {
    vetoes: [{ when: [flag('swims', false)], leadsTo: to('refused') }],
    rungs: [
      { when: [flag('rows')], leadsTo: to('granted') },
      { when: [count('atLeast', 2), count('lessThan', 6)], leadsTo: to('lent') },
    ],
    otherwise: to('refused'),
  };

  it.each<[string, Facts, Partial<ReturnType<typeof answer>>, number]>([
    ['a veto decides before any rung', { swims: false, rows: true }, { outcome: 'refused' }, 1],
    [
      'the first rung that holds ends the walk',
      { swims: true, rows: true, seats: 4 },
      { outcome: 'granted' },
      2,
    ],
    ['the next one, if the first fails', { swims: true, rows: false, seats: 2 }, { outcome: 'lent' }, 3],
    ['what follows when none holds', { swims: true, rows: false, seats: 6 }, { outcome: 'refused' }, 3],
    [
      'an unknown veto stays possible',
      { rows: true },
      { missing: ['swims'], possible: ['refused', 'granted'] },
      2,
    ],
    [
      'an unknown rung keeps the lower ones possible',
      { swims: true, seats: 2 },
      { missing: ['rows'], possible: ['granted', 'lent'] },
      3,
    ],
    [
      'each missing fact once, in the order met',
      {},
      { missing: ['swims', 'rows', 'seats'], possible: ['refused', 'granted', 'lent'] },
      3,
    ],
    ['what cannot change the outcome is not missing', { swims: false }, { outcome: 'refused' }, 1],
  ])('%s', (_, facts, expected, steps) => {
    const given = answer(ladder, facts);
    expect(given).toMatchObject(expected);
    expect(given.trace.steps).toHaveLength(steps);
  });

  it('several ways to one outcome determine it, whatever is unknown', () => {
    const both: Ladder<Facts, Outcome> = {
      ...ladder,
      rungs: [{ when: [flag('rows')], leadsTo: to('refused') }],
    };
    expect(answer(both, { swims: true })).toMatchObject({ status: 'determined', outcome: 'refused' });
  });

  it('a fact beside a failed condition is not asked for', () => {
    const ladder: Ladder<Facts, Outcome> = {
      rungs: [
        { when: [flag('swims'), flag('rows')], leadsTo: to('granted') },
        { when: [count('atLeast', 2)], leadsTo: to('lent') },
      ],
      otherwise: to('refused'),
    };
    expect(answer(ladder, { swims: false })).toMatchObject({
      missing: ['seats'],
      possible: ['lent', 'refused'],
    });
    expect(answer({ ...ladder, otherwise: weighs }, { swims: false, seats: 1 })).toMatchObject({
      why: 'authorityWeighs',
      missing: [],
    });
  });
});

describe('exceptions', () => {
  const under = (...unless: Exception<Facts, Outcome>[]): Ladder<Facts, Outcome> => ({
    rungs: [{ when: [flag('swims')], leadsTo: to('granted'), unless }],
    otherwise: to('refused'),
  });
  const lift: Exception<Facts, Outcome> = { when: [flag('rows')] };
  const instead: Exception<Facts, Outcome> = { when: [count('atLeast', 2)], instead: to('lent') };

  it.each<[string, Ladder<Facts, Outcome>, Facts, Partial<ReturnType<typeof answer>>]>([
    ['none applies', under(lift, instead), { swims: true, rows: false, seats: 1 }, { outcome: 'granted' }],
    [
      'one lifts its rung: the walk goes on',
      under(lift),
      { swims: true, rows: true },
      { outcome: 'refused' },
    ],
    ['one leads elsewhere', under(instead), { swims: true, seats: 2 }, { outcome: 'lent' }],
    ['it may apply', under(instead), { swims: true }, { missing: ['seats'], possible: ['granted', 'lent'] }],
    ['it may lift', under(lift), { swims: true }, { missing: ['rows'], possible: ['granted', 'refused'] }],
    [
      'rung and exception unknown',
      under(lift),
      {},
      { missing: ['swims', 'rows'], possible: ['granted', 'refused'] },
    ],
    ['the rung fails: no exception is tried', under(lift), { swims: false }, { outcome: 'refused' }],
    ['surely lifted, whether the rung holds or not', under(lift), { rows: true }, { outcome: 'refused' }],
    [
      'two lead to the same: no conflict',
      under(instead, { when: [flag('rows')], instead: to('lent') }),
      { swims: true, rows: true, seats: 2 },
      { outcome: 'lent' },
    ],
    [
      'two disagree',
      under({ when: [flag('rows')], instead: to('refused') }, instead),
      { swims: true, rows: true, seats: 2 },
      { why: 'textsConflict', possible: ['refused', 'lent'], missing: [] },
    ],
    [
      'one lifts, one leads elsewhere',
      under(lift, instead),
      { swims: true, rows: true, seats: 2 },
      { why: 'textsConflict', possible: ['lent', 'refused'] },
    ],
    [
      'they may disagree',
      under({ when: [flag('rows')], instead: to('refused') }, instead),
      { swims: true, seats: 2 },
      { why: 'missingFacts', missing: ['rows'], possible: ['lent', 'refused'] },
    ],
    [
      'a fact beside a failed condition of one is not asked for',
      under(
        { when: [flag('rows'), count('atLeast', 9)] },
        { when: [shareAboard(atLeast(half))], instead: to('lent') },
      ),
      { swims: true, rows: false },
      { missing: ['aboard', 'seats'] },
    ],
  ])('%s', (_, ladder, facts, expected) => {
    expect(answer(ladder, facts)).toMatchObject(expected);
  });

  it('the trace says which applied and where it leads', () => {
    const { steps } = answer(under(lift, instead), { swims: true, rows: false, seats: 2 }).trace;
    expect(steps).toMatchObject([
      {
        verdict: 'pass',
        leadsTo: { outcome: 'granted' },
        exceptions: [{ verdict: 'fail' }, { verdict: 'pass', instead: { outcome: 'lent' } }],
      },
    ]);
    expect(steps[0]?.exceptions[0]).not.toHaveProperty('instead');
    expect(answer(under(lift), { swims: true, rows: true }).trace.steps[0]?.verdict).toBe('fail');
    expect(answer(under(lift), { swims: true }).trace.steps[0]?.verdict).toBe('unknown');
    expect(answer(under(lift), { swims: false }).trace.steps[0]?.exceptions).toEqual([]);
    expect(steps[0]).not.toHaveProperty('reading');
  });
});

describe('where the text names no single outcome', () => {
  const only = (leadsTo: Landing<Outcome>, otherwise = to('granted')): Ladder<Facts, Outcome> => ({
    rungs: [{ when: [flag('swims')], leadsTo }],
    otherwise,
  });

  it('the authority weighs: who, and among what', () => {
    expect(answer(only(weighs), { swims: true })).toMatchObject({
      status: 'undetermined',
      why: 'authorityWeighs',
      decidedBy: 'managingAuthority',
      possible: ['lent', 'refused'],
      missing: [],
    });
  });

  it('the text is silent', () => {
    expect(answer(only(silent), { swims: true })).toMatchObject({
      why: 'textSilent',
      decidedBy: undefined,
      possible: ['granted', 'lent'],
    });
    expect(answer(only({ silent: true, among: [] }), { swims: true })).toMatchObject({
      why: 'textSilent',
      possible: [],
    });
    expect(answer(only({ silent: true, among: ['lent'] }), { swims: true })).toMatchObject({
      why: 'textSilent',
      possible: ['lent'],
    });
  });

  it('silence that may be is not settled by an outcome of the same name below', () => {
    expect(answer(only({ silent: true, among: ['granted'] }), {})).toMatchObject({
      status: 'undetermined',
      possible: ['granted'],
      missing: ['swims'],
    });
  });

  it('a missing fact is named first: with it the rest may fall away', () => {
    expect(answer(only(weighs), {})).toMatchObject({
      why: 'missingFacts',
      decidedBy: undefined,
      missing: ['swims'],
    });
    expect(answer(only(weighs, weighs), {})).toMatchObject({ why: 'authorityWeighs', missing: [] });
  });

  it('a share of nothing is silence, not a missing fact', () => {
    const ladder: Ladder<Facts, Outcome> = {
      rungs: [{ when: [shareAboard(atLeast(half))], leadsTo: to('granted') }],
      otherwise: to('refused'),
    };
    expect(answer(ladder, { aboard: 0, seats: 0 })).toMatchObject({
      why: 'textSilent',
      missing: [],
      possible: ['granted', 'refused'],
    });
  });

  it('what is weighed may count for nothing: the rungs below stay possible', () => {
    const orGoesOn: Landing<Outcome> = { weighs: 'managingAuthority', among: ['refused'], orGoesOn: true };
    expect(answer(only(orGoesOn), { swims: true })).toMatchObject({
      why: 'authorityWeighs',
      possible: ['refused', 'granted'],
    });
    expect(answer(only(orGoesOn, to('refused')), { swims: true })).toMatchObject({ outcome: 'refused' });
    expect(answer(only(orGoesOn, silent), { swims: true })).toMatchObject({ why: 'authorityWeighs' });
    expect(answer(only({ silent: true, among: ['refused'], orGoesOn: true }), { swims: true })).toMatchObject(
      {
        why: 'textSilent',
        possible: ['refused', 'granted'],
      },
    );
    const mayBeWeighed: Exception<Facts, Outcome> = { when: [flag('rows')], instead: orGoesOn };
    const rungs = [{ when: [flag('swims')], leadsTo: to('lent'), unless: [mayBeWeighed] }];
    expect(answer({ rungs, otherwise: to('granted') }, { swims: true })).toMatchObject({
      missing: ['rows'],
      possible: ['lent', 'refused', 'granted'],
    });
    expect(answer(only(orGoesOn), { swims: true }).trace.steps[0]?.verdict).toBe('pass');
  });
});

describe('a rung or an exception that stands only under a reading', () => {
  const ladder: Ladder<Facts, Outcome> = {
    rungs: [
      {
        when: [flag('swims')],
        onlyIf: { reading: 'kind', is: 'generous' },
        leadsTo: to('granted'),
        unless: [{ when: [flag('rows')], onlyIf: { reading: 'rowers', is: 'wait' }, instead: to('lent') }],
      },
    ],
    otherwise: to('refused'),
  };
  it.each<[Facts, Record<string, string>, Outcome | undefined, string[]]>([
    [{ swims: true, rows: true }, { kind: 'generous', rowers: 'wait' }, 'lent', ['kind', 'rowers']],
    [{ swims: true, rows: true }, { kind: 'generous', rowers: 'go' }, 'granted', ['kind', 'rowers']],
    [{ swims: true, rows: false }, { kind: 'generous', rowers: 'wait' }, 'granted', ['kind']],
    [{ swims: true, rows: true }, { kind: 'strict', rowers: 'wait' }, 'refused', ['kind']],
    [{ swims: false }, { kind: 'generous' }, 'refused', []],
    [{}, { kind: 'strict' }, 'refused', ['kind']],
    [{ rows: false }, { kind: 'generous' }, undefined, ['kind']],
  ])('%j under %j: %s', (facts, readings, outcome, relied) => {
    const given = answer(ladder, facts, readings);
    expect([given.outcome, reliedOn(given.trace.steps)]).toEqual([outcome, relied]);
  });

  it('a fact by reading is relied on unless a condition beside it fails in any case', () => {
    const skill = {
      ...flag('swims'),
      fact: { reading: 'skill', among: { a: fact('swims'), b: fact('rows') } },
    };
    const relied = (when: Ladder<Facts, Outcome>['rungs'][number]['when'], facts: Facts) =>
      reliedOn(
        descend({ rungs: [{ when, leadsTo: to('granted') }], otherwise: to('refused') }, facts, {
          skill: 'a',
        }).steps,
      );
    expect(relied([skill, count('atLeast', 2)], { swims: true, rows: false, seats: 2 })).toEqual(['skill']);
    expect(relied([skill, count('atLeast', 2)], { swims: true, rows: false })).toEqual(['skill']);
    expect(relied([skill, count('atLeast', 2)], { swims: true, rows: false, seats: 1 })).toEqual([]);
    expect(relied([skill, { ...skill, id: 'again' }], { swims: false, rows: true })).toEqual(['skill']);
    expect(relied([skill], { swims: true, rows: true })).toEqual([]);
  });
});

describe('the answer', () => {
  const rung = (provision = p.art_2, unless: Exception<Facts, Outcome>[] = []): Ladder<Facts, Outcome> => ({
    rungs: [{ when: [flag('swims'), flag('rows', true, provision)], leadsTo: to('granted'), unless }],
    otherwise: to('refused'),
  });
  const both = { swims: true, rows: true };

  it.each([
    ['of all conditions', rung(), both, 'readInOneSource'],
    ['also of a rung that failed on the way', rung(p.art_3), { swims: false }, 'derived'],
    [
      'also of an exception tried',
      rung(p.art_2, [{ when: [count('atLeast', 9, p.art_3)] }]),
      { ...both, seats: 1 },
      'derived',
    ],
    ['strong where nothing was tried', { rungs: [], otherwise: to('refused') }, {}, 'readInSeveralSources'],
  ] as const)('has the weakest evidence %s', (_, ladder, facts, evidence) => {
    expect(answer(ladder, facts)).toMatchObject({ evidence, notes: [] });
  });

  it('says so where a provision could not be verified', () => {
    expect(answer(rung(p.art_4), both)).toMatchObject({
      evidence: 'unverified',
      notes: [{ kind: 'weakEvidence', code: 'unverifiedProvision', provisions: [], values: {} }],
    });
  });

  it('carries its setting', () => {
    const note = { kind: 'caution', code: 'x', provisions: [], values: {} } as const;
    const setting = { on: '2025-06-01', under: 'made-up', notes: [note], decidedBy: 'deputy' } as const;
    const walk = (facts: Facts): Descent<Outcome> => descend(rung(p.art_4), facts, {});
    expect(answerOf(walk(both), setting)).toEqual({
      status: 'determined',
      outcome: 'granted',
      under: 'made-up',
      evidence: 'unverified',
      trace: { on: '2025-06-01', steps: walk(both).steps },
      notes: [note, expect.objectContaining({ kind: 'weakEvidence' })],
      decidedBy: 'deputy',
    });
    expect(answerOf(walk({ swims: true }), setting)).toEqual({
      status: 'undetermined',
      why: 'missingFacts',
      possible: ['granted', 'refused'],
      missing: ['rows'],
      under: 'made-up',
      trace: { on: '2025-06-01', steps: walk({ swims: true }).steps },
      notes: [note],
      decidedBy: 'deputy',
    });
  });
});
