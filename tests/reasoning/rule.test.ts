import { describe, expect, it } from 'vitest';
import { atLeast, half, lessThan, moreThan, twoThirds } from '../../src/quantity/index.js';
import { allHold, evaluate, type Rule, type Verdict } from '../../src/reasoning/index.js';
import { count, type Facts, fact, flag, p, shareAboard } from './support.js';

const judged = (rule: Rule<Facts>, facts: Facts, readings = {}) => evaluate(rule, facts, readings);

describe('one condition, evaluated', () => {
  it('is a value', () => {
    const [provision, id] = [p.art_1, expect.any(String)];
    expect([
      flag('swims'),
      flag('rows', false),
      count('atMost', 3),
      shareAboard(atLeast(half)),
    ]).toMatchObject([
      { kind: 'flag', id, provision, bar: true, fact: { path: 'swims' } },
      { kind: 'flag', id, provision, bar: false, fact: { path: 'rows' } },
      { kind: 'count', id, provision, operator: 'atMost', bar: 3, fact: { path: 'seats' } },
      { kind: 'share', id, provision, ...atLeast(half), part: { path: 'aboard' }, whole: { of: 'seats' } },
    ]);
  });

  it('a flag: is so, is not so, is not known', () => {
    expect(judged(flag('swims'), { swims: true })).toEqual({
      rule: 'swims.true',
      provision: { instrument: 'made-up', eId: 'art_1' },
      evidence: 'readInSeveralSources',
      fact: 'swims',
      operator: 'is',
      bar: true,
      actual: true,
      verdict: 'pass',
      missing: [],
    });
    expect(judged(flag('swims'), { swims: false })).toMatchObject({
      actual: false,
      verdict: 'fail',
      missing: [],
    });
    expect(judged(flag('swims', false), { swims: false }).verdict).toBe('pass');
    expect(judged(flag('swims'), {})).toMatchObject({ actual: null, verdict: 'unknown', missing: ['swims'] });
  });

  it.each([
    ['moreThan', ['fail', 'fail', 'pass']],
    ['atLeast', ['fail', 'pass', 'pass']],
    ['lessThan', ['pass', 'fail', 'fail']],
    ['atMost', ['pass', 'pass', 'fail']],
  ] as const)('a count %s 3, at 2, 3 and 4', (operator, expected) => {
    const verdicts = [2, 3, 4].map((seats) => judged(count(operator, 3), { seats }).verdict);
    expect(verdicts).toEqual(expected);
    expect(judged(count(operator, 3), { seats: 2 })).toMatchObject({
      operator,
      bar: 3,
      actual: 2,
      fact: 'seats',
    });
    expect(judged(count(operator, 3), {})).toMatchObject({
      actual: null,
      verdict: 'unknown',
      missing: ['seats'],
    });
  });

  it('a count of zero is known', () => {
    expect(judged(count('atLeast', 1), { seats: 0 }).verdict).toBe('fail');
    expect(judged(shareAboard(atLeast(half)), { aboard: 0, seats: 2 }).verdict).toBe('fail');
  });

  it('a share: part and whole in the finding, each of them named where it is missing', () => {
    const rule = shareAboard(atLeast(twoThirds));
    expect(judged(rule, { aboard: 4, seats: 6 })).toMatchObject({
      fact: 'aboard',
      operator: 'atLeast',
      bar: twoThirds,
      actual: { part: 4, whole: 6, of: 'seats' },
      verdict: 'pass',
      missing: [],
    });
    expect(judged(rule, { aboard: 3, seats: 6 }).verdict).toBe('fail');
    expect(judged(rule, { seats: 6 })).toMatchObject({
      actual: null,
      verdict: 'unknown',
      missing: ['aboard'],
    });
    expect(judged(rule, { aboard: 3 })).toMatchObject({
      actual: null,
      verdict: 'unknown',
      missing: ['seats'],
    });
    expect(judged(rule, {}).missing).toEqual(['aboard', 'seats']);
  });

  it('a share of nothing is unknown with nothing missing; "if any" reads the bar as it stands', () => {
    const none = { aboard: 0, seats: 0 };
    expect(judged(shareAboard(atLeast(half)), none)).toMatchObject({ verdict: 'unknown', missing: [] });
    expect(judged(shareAboard(atLeast(half)), { seats: 0 })).toMatchObject({
      verdict: 'unknown',
      missing: ['aboard'],
    });
    expect(judged(shareAboard(atLeast(half), { ifAny: true }), { seats: 0 })).toMatchObject({
      verdict: 'pass',
      actual: { part: 0, whole: 0, of: 'seats' },
    });
    expect(judged(shareAboard(moreThan(half), { ifAny: true }), none).verdict).toBe('fail');
    expect(judged(shareAboard(moreThan(half), { ifAny: true }), { aboard: 2, seats: 3 }).verdict).toBe(
      'pass',
    );
    expect(judged(shareAboard(moreThan(half), { ifAny: true }), { seats: 3 }).missing).toEqual(['aboard']);
  });

  it('a bar that a reading supplies replaces the one written', () => {
    const rule = shareAboard(moreThan(twoThirds), {
      barFrom: (readings) => (readings['full'] === 'half' ? lessThan(half) : moreThan(half)),
    });
    expect(judged(rule, { aboard: 3, seats: 5 })).toMatchObject({
      operator: 'moreThan',
      bar: half,
      verdict: 'pass',
    });
    expect(judged(rule, { aboard: 3, seats: 5 }, { full: 'half' })).toMatchObject({
      operator: 'lessThan',
      bar: half,
      verdict: 'fail',
    });
  });
});

describe('a reading is named only where another of its values would judge otherwise', () => {
  const skill: Rule<Facts> = {
    ...flag('swims'),
    fact: { reading: 'skill', among: { swimming: fact('swims'), rowing: fact('rows') } },
  };
  const seated: Rule<Facts> = shareAboard(moreThan(half), {
    whole: {
      reading: 'base',
      among: { seats: { of: 'seats', ...fact('seats') }, four: { of: 'four', path: 'four', read: () => 4 } },
    },
  });

  it.each<[string, Rule<Facts>, Facts, object, Verdict, string | undefined]>([
    ['both values agree', skill, { swims: true, rows: true }, { skill: 'rowing' }, 'pass', undefined],
    ['they differ', skill, { swims: true, rows: false }, { skill: 'swimming' }, 'pass', 'skill'],
    [
      'they differ, the other one taken',
      skill,
      { swims: true, rows: false },
      { skill: 'rowing' },
      'fail',
      'skill',
    ],
    ['one is not known', skill, { swims: true }, { skill: 'swimming' }, 'pass', 'skill'],
    ['neither is known', skill, {}, { skill: 'swimming' }, 'unknown', undefined],
    ['3 of 5 and of 4', seated, { aboard: 3, seats: 5 }, { base: 'seats' }, 'pass', undefined],
    ['3 of 6, but of 4', seated, { aboard: 3, seats: 6 }, { base: 'seats' }, 'fail', 'base'],
    ['3 of 4, but of 6', seated, { aboard: 3, seats: 6 }, { base: 'four' }, 'pass', 'base'],
  ])('%s', (_, rule, facts, readings, verdict, reading) => {
    const finding = judged(rule, facts, readings);
    expect([finding.verdict, finding.reading]).toEqual([verdict, reading]);
  });

  it('the finding shows the fact that the reading picked', () => {
    expect(judged(skill, { rows: false }, { skill: 'rowing' })).toMatchObject({
      fact: 'rows',
      actual: false,
    });
    expect(judged(seated, { aboard: 3, seats: 6 }, { base: 'four' }).actual).toEqual({
      part: 3,
      whole: 4,
      of: 'four',
    });
  });
});

it.each<[Verdict[], Verdict]>([
  [[], 'pass'],
  [['pass', 'pass'], 'pass'],
  [['pass', 'unknown', 'pass'], 'unknown'],
  [['unknown', 'fail'], 'fail'],
  [['fail', 'unknown', 'pass'], 'fail'],
])('all of %j: %s', (verdicts, all) => {
  const finding = evaluate(flag('swims', true, p.art_2), {}, {});
  expect(allHold(verdicts.map((verdict) => ({ ...finding, verdict })))).toBe(all);
});
