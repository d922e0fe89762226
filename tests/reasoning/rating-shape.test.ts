import { describe, expect, it } from 'vitest';
import { type Provision, provisionsOf } from '../../src/law/index.js';
import {
  atLeast,
  atMost,
  type Bar,
  fraction,
  half,
  lessThan,
  moreThan,
  type Operator,
  percent,
} from '../../src/quantity/index.js';
import {
  answerOf,
  countOf,
  descend,
  distanceOf,
  type Ending,
  isNot,
  isSo,
  type Ladder,
  type Landing,
  type Rule,
  reliedOn,
  shareOf,
} from '../../src/reasoning/index.js';

/**
 * A miniature of the annual rating under 366-QĐ/TW, grounds of collectives and of leaders mixed: does the shape of a
 * ladder carry four levels, grounds that decide alone, exceptions that are weighed, and the gaps the letter leaves,
 * without one `if`?
 */
type Level = 'excellent' | 'good' | 'completed' | 'notCompleted';

interface Facts {
  /** Total points, unrounded. */
  readonly score?: number;
  /** Tasks of the year's programme and plan of what the collective directly leads. */
  readonly led?: Readonly<Partial<Record<'total' | 'done' | 'onTime' | 'exceeded' | 'late', number>>>;
  readonly faultsBefore?: { readonly pointedOut: number; readonly cured?: number };
  readonly forceMajeure?: boolean;
  /** A member was disciplined for a breach of duty; where, and found by whom. */
  readonly memberDisciplined?: boolean;
  readonly actAtOtherBody?: boolean;
  readonly selfFound?: boolean;
  readonly cured?: boolean;
  /** Low marks in the year's confidence poll; `null`: none was held. */
  readonly poll?: { readonly low: number; readonly collected: number } | null | undefined;
}

const p = provisionsOf('qd-366-tw-2025', {
  art_11__para_1: { vi: 'Hoàn thành xuất sắc', en: 'Excellent', evidence: 'readInSeveralSources' },
  art_11__para_2: { vi: 'Hoàn thành tốt', en: 'Good', evidence: 'readInSeveralSources' },
  art_11__para_3: { vi: 'Hoàn thành', en: 'Completed', evidence: 'readInOneSource' },
  art_11__para_4: { vi: 'Không hoàn thành', en: 'Not completed', evidence: 'readInOneSource' },
});

const tasks = (provision: Provision, kind: 'done' | 'onTime' | 'exceeded' | 'late', bar: Bar) =>
  shareOf<Facts>(
    `tasks.${kind}`,
    provision,
    { path: `led.${kind}`, read: ({ led }) => led?.[kind] },
    { of: 'tasks', path: 'led.total', read: ({ led }) => led?.total },
    bar,
  );
const points = (provision: Provision, operator: Operator, bar: number) =>
  countOf<Facts>('score', provision, { path: 'score', read: ({ score }) => score }, operator, bar);
type Flag = 'forceMajeure' | 'memberDisciplined' | 'actAtOtherBody' | 'selfFound' | 'cured';
const flag = (provision: Provision, path: Flag, bar = true) =>
  (bar ? isSo : isNot)<Facts>(path, provision, { path, read: (facts) => facts[path] });

const all = percent(100);
const to = (outcome: Level): Ending<Level> => ({ outcome });
const silent = (...among: Level[]): Ending<Level> => ({ silent: true, among });
const notCompleted = to('notCompleted');
/** The authority weighs whether the ground counts; if not, the rungs decide. */
const weighs: Landing<Level> = { weighs: 'managingAuthority', among: ['notCompleted'], orGoesOn: true };

const [k1, k2, k3, k4] = [p.art_11__para_1, p.art_11__para_2, p.art_11__para_3, p.art_11__para_4];
const faultsCured: Rule<Facts> = {
  ...shareOf<Facts>(
    'faults.cured',
    k1,
    { path: 'faultsBefore.cured', read: ({ faultsBefore }) => faultsBefore?.cured },
    { of: 'faults', path: 'faultsBefore.pointedOut', read: ({ faultsBefore }) => faultsBefore?.pointedOut },
    atLeast(all),
  ),
  ifAny: true,
};
const lowInPoll: Rule<Facts> = {
  ...shareOf<Facts>(
    'poll.low',
    k4,
    { path: 'poll', read: ({ poll }) => poll?.low },
    { of: 'collected', path: 'poll', read: ({ poll }) => (poll === null ? 0 : poll?.collected) },
    moreThan(half),
  ),
  ifAny: true,
};
const goodTasks = [tasks(k2, 'done', atLeast(all)), tasks(k2, 'onTime', atLeast(all))];
const completedTasks = [tasks(k3, 'done', atLeast(all)), tasks(k3, 'late', atMost(percent(20)))];
const nextLevelMet = { reading: 'landing', is: 'nextLevelMet' };

const under366: Ladder<Facts, Level> = {
  vetoes: [
    { when: [points(k4, 'lessThan', 50)], leadsTo: notCompleted },
    {
      when: [flag(k4, 'memberDisciplined')],
      leadsTo: notCompleted,
      unless: [
        { when: [flag(k4, 'actAtOtherBody')] },
        {
          when: [flag(k4, 'selfFound'), flag(k4, 'cured'), flag(k4, 'actAtOtherBody', false)],
          instead: weighs,
        },
      ],
    },
    {
      when: [tasks(k4, 'done', lessThan(percent(70)))],
      leadsTo: notCompleted,
      unless: [{ when: [flag(k4, 'forceMajeure')], instead: weighs }],
    },
    { when: [lowInPoll], leadsTo: notCompleted },
  ],
  rungs: [
    {
      when: [
        points(k1, 'atLeast', 90),
        tasks(k1, 'done', atLeast(all)),
        tasks(k1, 'onTime', atLeast(all)),
        tasks(k1, 'exceeded', atLeast(percent(30))),
        flag(k1, 'memberDisciplined', false),
        faultsCured,
      ],
      leadsTo: to('excellent'),
    },
    {
      when: [points(k2, 'atLeast', 70), points(k2, 'lessThan', 90), ...goodTasks],
      leadsTo: to('good'),
    },
    {
      when: [points(k3, 'atLeast', 50), points(k3, 'lessThan', 70), ...completedTasks],
      leadsTo: to('completed'),
    },
    // The letter leaves gaps between the levels: a reading may let the next level take them, by default nothing does.
    { onlyIf: nextLevelMet, when: [points(k2, 'atLeast', 70), ...goodTasks], leadsTo: to('good') },
    {
      onlyIf: nextLevelMet,
      when: [points(k3, 'atLeast', 50), ...completedTasks],
      leadsTo: to('completed'),
    },
    {
      when: [points(k2, 'atLeast', 70), tasks(k2, 'done', atLeast(all))],
      leadsTo: silent('good', 'completed'),
    },
    { when: [points(k2, 'atLeast', 70)], leadsTo: silent('good', 'completed', 'notCompleted') },
  ],
  otherwise: silent('completed', 'notCompleted'),
};

const rate = (facts: Facts, landing = 'undetermined') => {
  const descent = descend(under366, facts, { landing });
  const answer = answerOf(descent, { on: '2025-12-31', under: 'text', notes: [] });
  return { ...answer, relied: reliedOn(answer.trace.steps) };
};

const best: Facts = {
  score: 95,
  led: { total: 10, done: 10, onTime: 10, exceeded: 3, late: 0 },
  faultsBefore: { pointedOut: 0 },
  memberDisciplined: false,
  forceMajeure: false,
  poll: null,
};
const led = (change: Facts['led']): Facts => ({ ...best, led: { ...best.led, ...change } });

describe('a rating in miniature (366-QĐ/TW Art. 11)', () => {
  it.each<[string, Facts, Partial<ReturnType<typeof rate>>]>([
    ['every condition of (1): excellent', best, { outcome: 'excellent' }],
    ['exactly 90 points', { ...best, score: 90 }, { outcome: 'excellent' }],
    ['89.996 points are not 90', { ...best, score: 89.996 }, { outcome: 'good' }],
    ['exactly 70', { ...best, score: 70 }, { outcome: 'good' }],
    ['just under 70: completed', { ...best, score: 69.99 }, { outcome: 'completed' }],
    ['exactly 50', { ...best, score: 50 }, { outcome: 'completed' }],
    ['just under 50: a ground', { ...best, score: 49.99 }, { outcome: 'notCompleted' }],
    [
      '2 of 10 late may still be completed',
      { ...led({ onTime: 8, late: 2 }), score: 60 },
      { outcome: 'completed' },
    ],
    [
      '3 of 10 late: gap f',
      { ...led({ onTime: 7, late: 3 }), score: 60 },
      { why: 'textSilent', possible: ['completed', 'notCompleted'] },
    ],
    [
      '9 of 10 done: gap a',
      led({ done: 9, onTime: 9 }),
      { why: 'textSilent', possible: ['good', 'completed', 'notCompleted'] },
    ],
    [
      '80 points, one task late: gap b',
      { ...led({ onTime: 9, late: 1 }), score: 80 },
      { why: 'textSilent', possible: ['good', 'completed'] },
    ],
    [
      'only 2 of 10 exceeded: gap c',
      led({ exceeded: 2 }),
      { why: 'textSilent', possible: ['good', 'completed'] },
    ],
    [
      'a fault not cured: gap c',
      { ...best, faultsBefore: { pointedOut: 3, cured: 2 } },
      { why: 'textSilent', possible: ['good', 'completed'] },
    ],
    ['6 of 10 done: a ground', led({ done: 6, onTime: 6 }), { outcome: 'notCompleted' }],
    ['7 of 10 done: no ground', led({ done: 7, onTime: 7 }), { status: 'undetermined' }],
    [
      '… by force majeure: weighed, or what the rungs say',
      { ...led({ done: 6, onTime: 6 }), forceMajeure: true },
      {
        why: 'authorityWeighs',
        decidedBy: 'managingAuthority',
        possible: ['notCompleted', 'good', 'completed'],
      },
    ],
    [
      'a member disciplined',
      { ...best, memberDisciplined: true, actAtOtherBody: false, selfFound: false },
      { outcome: 'notCompleted' },
    ],
    [
      '… for an act elsewhere: not counted, but not excellent',
      { ...best, memberDisciplined: true, actAtOtherBody: true },
      { why: 'textSilent', possible: ['good', 'completed'] },
    ],
    [
      '… found and cured by the collective: weighed',
      { ...best, score: 80, memberDisciplined: true, actAtOtherBody: false, selfFound: true, cured: true },
      { why: 'authorityWeighs', possible: ['notCompleted', 'good'] },
    ],
    [
      'weighed in vain where another ground decides',
      {
        ...led({ done: 6, onTime: 6 }),
        memberDisciplined: true,
        actAtOtherBody: false,
        selfFound: true,
        cured: true,
      },
      { outcome: 'notCompleted' },
    ],
    ['exactly half low marks', { ...best, poll: { low: 20, collected: 40 } }, { outcome: 'excellent' }],
    ['more than half low marks', { ...best, poll: { low: 21, collected: 40 } }, { outcome: 'notCompleted' }],
    [
      'no poll known of',
      { ...best, poll: undefined },
      { why: 'missingFacts', missing: ['poll'], possible: ['notCompleted', 'excellent'] },
    ],
    ['nothing but the score', { score: 49 }, { outcome: 'notCompleted' }],
    [
      'tasks unknown',
      { ...best, led: {} },
      { missing: ['led.done', 'led.total', 'led.onTime', 'led.exceeded'] },
    ],
  ])('%s', (_, facts, expected) => {
    expect(rate(facts)).toMatchObject(expected);
  });

  it('a gap is filled by the reading, and only an answer out of a gap rests on it', () => {
    const gap = led({ exceeded: 2 });
    expect(rate(gap)).toMatchObject({ status: 'undetermined', relied: ['landing'] });
    expect(rate(gap, 'nextLevelMet')).toMatchObject({ outcome: 'good', relied: ['landing'] });
    expect(rate(led({ onTime: 9, late: 1 }), 'nextLevelMet')).toMatchObject({
      outcome: 'completed',
    });
    expect(rate(best, 'nextLevelMet').relied).toEqual([]);
    expect(rate({ ...led({ onTime: 7, late: 3 }), score: 60 }).relied).toEqual([]);
  });

  it('tells how far: one more task beyond the requirement, 0.004 points', () => {
    const { trace } = rate({ ...led({ exceeded: 2 }), score: 89.996 });
    const failed = trace.steps
      .flatMap(({ findings }) => findings)
      .filter(({ verdict }) => verdict === 'fail');
    const distances = failed.map((finding) => [
      finding.provision.eId,
      finding.rule,
      distanceOf(finding)?.change,
    ]);
    expect(distances).toContainEqual(['art_11__para_1', 'tasks.exceeded', 1]);
    expect(distances).toContainEqual(['art_11__para_1', 'score', 0.004]);
  });

  it('an answer is as well founded as the weakest provision on the way', () => {
    expect(rate(best)).toMatchObject({ evidence: 'readInOneSource' });
  });
});

it('points that are thirds stay exact as a share of the full hundred', () => {
  // (100 + 90 + 80) / 3 = 90, kept as 270 of 300; one part less is under the bar.
  const ofFull = (part: number) =>
    shareOf<null>(
      'points',
      k1,
      { path: 'points', read: () => part },
      { of: 'fullPoints', path: 'points', read: () => 300 },
      atLeast(fraction(90, 100)),
    );
  const verdicts = [269, 270].map(
    (part) =>
      descend(
        { rungs: [{ when: [ofFull(part)], leadsTo: { outcome: 'met' } }], otherwise: { outcome: 'not' } },
        null,
        {},
      ).landings,
  );
  expect(verdicts).toEqual([[{ outcome: 'not' }], [{ outcome: 'met' }]]);
});
