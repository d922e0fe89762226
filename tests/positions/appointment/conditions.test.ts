import { describe, expect, it } from 'vitest';
import { provisionsOf } from '../../../src/law/index.js';
import { answerFrom, type Judging } from '../../../src/positions/appointment/answer.js';
import { type CheckedCondition, check } from '../../../src/positions/appointment/conditions.js';
import type { Condition } from '../../../src/positions/appointment/regulations/regulation.js';
import { countOf, isSo } from '../../../src/reasoning/index.js';

/** A made-up text: at least 10; excused by `a`; from 5 weighed if `b`, by a reading; else silent if `c`. */
interface Made {
  readonly n?: number;
  readonly a?: boolean;
  readonly b?: boolean;
  readonly c?: boolean;
}
const { art_1: provision } = provisionsOf('made-up', { art_1: { evidence: 'derived', vi: 'x', en: 'x' } });
const flag = (path: 'a' | 'b' | 'c') => isSo<Made>(path, provision, { path, read: (facts) => facts[path] });
const atLeast = (id: string, bar: number) =>
  countOf<Made>(id, provision, { path: 'n', read: ({ n }) => n }, 'atLeast', bar);
const made: Condition<Made> = {
  id: 'made',
  rule: atLeast('made', 10),
  unless: [flag('a')],
  otherwise: [
    { when: [atLeast('floor', 5), flag('b')], onlyIf: { reading: 'r', is: 'on' }, weighs: 'head' },
    { when: [flag('c')] },
  ],
};

describe('a condition with its excuses and softenings', () => {
  it.each([
    [{ n: 10 }, 'on', 'met', []],
    [{ n: 9, a: true }, 'on', 'excused', []],
    [{ a: true }, 'on', 'excused', []],
    [{ n: 9 }, 'on', 'unknown', ['a']],
    [{ a: false }, 'on', 'unknown', ['n']],
    [{ n: 5, a: false, b: true }, 'on', 'weighed', []],
    [{ n: 5, a: false }, 'on', 'unknown', ['b']],
    [{ n: 4, a: false, c: true }, 'on', 'notRead', []],
    [{ n: 4, a: false, c: false }, 'on', 'notMet', []],
    [{ n: 5, a: false, b: true, c: false }, 'off', 'notMet', []],
  ] as const)('%j, reading %s: %s', (facts, r, standing, missing) =>
    expect(check(made, facts, { r })).toMatchObject({ standing, missing }),
  );
});

describe('the answer conditions give together', () => {
  const judging: Judging<'yes' | 'no'> = {
    yes: 'yes',
    no: 'no',
    on: '2026-01-01',
    under: 'made-up',
    notes: [],
    readings: {},
    unread: [],
    relied: [],
  };
  const of = (...standings: CheckedCondition['standing'][]) =>
    answerFrom(
      standings.map((standing): CheckedCondition => {
        const common = { id: standing, standing, findings: [], missing: standing === 'unknown' ? ['n'] : [] };
        return standing === 'weighed' ? { ...common, weighedBy: 'head' } : common;
      }),
      judging,
    );
  it.each([
    [['met', 'excused'], 'determined', 'yes'],
    [['met', 'unknown', 'weighed', 'notRead', 'notMet'], 'determined', 'no'],
    [['met', 'notRead', 'weighed', 'unknown'], 'undetermined', 'missingFacts'],
    [['met', 'notRead', 'weighed'], 'undetermined', 'authorityWeighs'],
    [['met', 'notRead'], 'undetermined', 'textSilent'],
    [[], 'determined', 'yes'],
  ] as const)('%j: %s, %s', (standings, status, said) => {
    const answer = of(...standings);
    expect([answer.status, answer.status === 'undetermined' ? answer.why : answer.outcome]).toEqual([
      status,
      said,
    ]);
    expect(answer.trace.steps.length).toBe(standings.length);
  });

  it('who weighs decides, else the managing authority', () => {
    expect(of('weighed').decidedBy).toBe('head');
    expect(of('met').decidedBy).toBe('managingAuthority');
  });
});
