import { describe, expect, it } from 'vitest';
import {
  best,
  decision,
  disciplined,
  done,
  findings,
  kinds,
  level,
  loadOf,
  rated,
  reliedOn,
  withTasks,
} from './qd-366-cases.js';

const nextLevel = { 'rating.landing': 'nextLevelMet' } as const;
const gap = {
  two: 'textSilent: good completed',
  three: 'textSilent: good completed notCompleted',
  low: 'textSilent: completed notCompleted',
} as const;

describe.each(kinds)('366-QĐ/TW Art. 11, levels: %s', (kind) => {
  const tasks = (change: Parameters<typeof withTasks>[1], score?: number) => withTasks(kind, change, score);

  it.each([
    // V1, V2; the band holds its lower bar and not its upper one
    [100, 'excellent'],
    [90, 'excellent'],
    [89.996, 'good'],
    [89.99, 'good'],
    [70, 'good'],
    [69.99, 'completed'],
    [50, 'completed'],
    [49.99, 'notCompleted'],
    [0, 'notCompleted'],
  ])('%d points: %s', (score, expected) => expect(level(kind, { ...best[kind], score })).toBe(expected));

  it.each([
    // V3, V4: at least 30 % exceeded
    ['3 of 10 exceeded', { exceeded: 3 }, 'excellent'],
    ['2 of 10 exceeded', { exceeded: 2 }, gap.two],
    ['29 of 100', { total: 100, done: 100, onTimeQuality: 100, exceeded: 29 }, gap.two],
    ['30 of 100', { total: 100, done: 100, onTimeQuality: 100, exceeded: 30 }, 'excellent'],
    ['31 of 100', { total: 100, done: 100, onTimeQuality: 100, exceeded: 31 }, 'excellent'],
    // V7: one task undone of 20
    ['19 of 20 done', { total: 20, done: 19, onTimeQuality: 19, exceeded: 9 }, gap.three],
    ['20 of 20 done', { total: 20, done: 20, onTimeQuality: 20, exceeded: 9 }, 'excellent'],
  ])('95 points, %s: %s', (_, change, expected) => expect(level(kind, tasks(change))).toBe(expected));

  it.each([
    // V5: at most 20 % late
    ['1 of 10 late', { onTimeQuality: 9, late: 1 }, 'completed'],
    ['2 of 10 late', { onTimeQuality: 8, late: 2 }, 'completed'],
    ['3 of 10 late: gap f', { onTimeQuality: 7, late: 3 }, gap.low],
    ['9 of 10 done: gap a', { done: 9, onTimeQuality: 9 }, gap.low],
  ])('60 points, %s', (_, change, expected) => expect(level(kind, tasks(change, 60))).toBe(expected));

  it.each([
    // V6
    ['1 of 10 late: gap b', { onTimeQuality: 9, late: 1 }, gap.two, 'completed'],
    ['2 of 10 late: gap b', { onTimeQuality: 8, late: 2 }, gap.two, 'completed'],
    ['3 of 10 late: gap b', { onTimeQuality: 7, late: 3 }, gap.two, gap.two],
    ['9 of 10 done: gap a', { done: 9, onTimeQuality: 9 }, gap.three, gap.three],
  ])('80 points, %s; the next level met', (_, change, expected, landed) => {
    expect(level(kind, tasks(change, 80))).toBe(expected);
    expect(level(kind, tasks(change, 80), nextLevel)).toBe(landed);
  });

  it('a gap is filled by the reading, which is named; an answer out of no gap does not rest on it', () => {
    const gapC = tasks({ exceeded: 2 });
    expect(level(kind, gapC, nextLevel)).toBe('good');
    expect(reliedOn(rated(kind, gapC))).toContain('rating.landing');
    expect(reliedOn(rated(kind, best[kind]))).not.toContain('rating.landing');
    expect(level(kind, tasks({ onTimeQuality: 7, late: 3 }, 60), nextLevel)).toBe(gap.low);
  });

  it('point 1.4: 100 % of the faults pointed out are cured, if any (V20, V21)', () => {
    const faults = (pointedOut: number, cured: number) =>
      level(kind, { ...best[kind], faultsBefore: { pointedOut, cured } });
    expect([faults(5, 5), faults(5, 4), faults(0, 0)]).toEqual(['excellent', gap.two, 'excellent']);
  });

  it('nothing is computed of no task: 0 of 0 is unknown', () => {
    const none = rated(kind, tasks({ total: 0, done: 0, onTimeQuality: 0, exceeded: 0 }));
    expect(none).toMatchObject({ why: 'missingFacts' });
    expect(none).toHaveProperty('missing', expect.arrayContaining([`facts.${loadOf[kind]}.total`]));
  });

  it('every answer is a proposal to the directly superior committee (Art. 13)', () =>
    expect(rated(kind, best[kind]).decidedBy).toBe('directSuperiorCommittee'));
});

describe('366-QĐ/TW Art. 11(1) point 1.2: the leader, on time (V19)', () => {
  const strict = { 'rating.xsLeaderOnTime': 'strict' } as const;
  const oneLate = withTasks('leader', { onTimeQuality: 9, late: 1 }, 92);

  it('as printed it is not asked; the note stands whenever the two differ', () => {
    expect(level('leader', oneLate)).toBe('excellent');
    expect(reliedOn(rated('leader', oneLate))).toContain('rating.xsLeaderOnTime');
    expect(reliedOn(rated('leader', best.leader))).not.toContain('rating.xsLeaderOnTime');
  });
  it('strictly it is: gap c', () => {
    expect(level('leader', oneLate, strict)).toBe(gap.two);
    expect(level('leader', best.leader, strict)).toBe('excellent');
    expect(level('leader', oneLate, { ...strict, ...nextLevel })).toBe('completed');
  });
  it('of all others it is asked', () => {
    for (const kind of ['partyMember', 'collective', 'organisation'] as const)
      expect(level(kind, withTasks(kind, { onTimeQuality: 9, late: 1 }))).toBe(gap.two);
  });
});

describe('a leader who directly leads no unit (gap e)', () => {
  const adviser = { ...best.leader, led: null, units: null, work: best.partyMember.work };
  const askAuthority = { 'rating.leaderWithoutUnits': 'undetermined' } as const;

  it('is rated on his own tasks, by the default reading, which is named', () => {
    expect(level('leader', adviser)).toBe('excellent');
    expect(reliedOn(rated('leader', adviser))).toContain('rating.leaderWithoutUnits');
    expect(reliedOn(rated('leader', best.leader))).not.toContain('rating.leaderWithoutUnits');
  });
  it.each([
    [90, 'authorityWeighs: excellent good completed notCompleted'],
    [89, 'authorityWeighs: good completed notCompleted'],
    [70, 'authorityWeighs: good completed notCompleted'],
    [69, 'authorityWeighs: completed notCompleted'],
    [50, 'authorityWeighs: completed notCompleted'],
    [49, 'notCompleted'],
  ])('or the authority is asked: %d points: %s', (score, expected) =>
    expect(level('leader', { ...adviser, score }, askAuthority)).toBe(expected),
  );
  it('less than 70 % of his own tasks is no ground: the ground speaks of what is led', () =>
    expect(level('leader', { ...adviser, work: { total: 10, done: 6 } })).toBe(gap.three));
  it('the other reading changes nothing for whoever leads', () =>
    expect(level('leader', best.leader, askAuthority)).toBe('excellent'));
});

describe('the head above what he heads: only a reading asks it (Art. 3(2))', () => {
  const on = { 'rating.headNotAboveCollective': 'on' } as const;
  it.each([
    ['good', 95, gap.two],
    ['excellent', 95, 'excellent'],
    ['completed', 80, gap.two],
    ['good', 80, 'good'],
    ['notCompleted', 60, gap.low],
    ['completed', 60, 'completed'],
  ] as const)('heads %s, %d points: %s', (headedLevel, score, expected) => {
    const facts = { ...best.leader, headedLevel, score };
    expect(level('leader', facts, on)).toBe(expected);
    expect(level('leader', facts)).toBe(level('leader', { ...best.leader, score }));
  });
});

describe('Art. 11(1) point 1.1: discipline around a collective or organisation', () => {
  const private_ = { linkedToDuty: false, linkedToCollectiveDuty: false } as const;

  it.each(['collective', 'organisation'] as const)(
    '%s: any form, any cause bars "excellent" (V14)',
    (kind) => {
      const facts = disciplined(kind, decision('member', private_));
      expect(level(kind, facts)).toBe(gap.two);
      expect(level(kind, facts, nextLevel)).toBe('good');
      expect(level(kind, { ...facts, score: 80 })).toBe('good');
    },
  );
  it('a number of disciplined sub-units bars the organisation as well as a decision does', () => {
    const units = (disciplined: number) => ({ ...best.organisation, units: { total: 10, disciplined } });
    expect([0, 1].map((count) => level('organisation', units(count)))).toEqual(['excellent', gap.two]);
  });
  it('a disciplined sub-unit bars the organisation, not the leadership collective', () => {
    const facts = [decision('subUnit', private_)];
    expect(level('organisation', disciplined('organisation', ...facts))).toBe(gap.two);
    expect(level('collective', disciplined('collective', ...facts))).toBe('excellent');
  });
  it('an old breach decided now bars it as well', () => {
    const old = { ...private_, actYear: 2023 };
    expect(level('organisation', disciplined('organisation', decision('member', old)))).toBe(gap.two);
    expect(level('organisation', disciplined('organisation', decision('subUnit', old)))).toBe(gap.two);
  });
  it.each(['collective', 'organisation'] as const)(
    '%s: a member disciplined for a breach at his former body (V15): by the reading, with a note',
    (kind) => {
      const facts = disciplined(kind, decision('member', { actHere: false }));
      expect(level(kind, facts)).toBe('excellent');
      expect(reliedOn(rated(kind, facts))).toContain('rating.transferredMember');
      expect(level(kind, facts, { 'rating.transferredMember': 'barsExcellent' })).toBe(gap.two);
    },
  );
  it('a leader or member disciplined for a private breach is not barred (E23)', () => {
    expect(level('leader', disciplined('leader', decision('self', private_)))).toBe('excellent');
    expect(level('partyMember', disciplined('partyMember', decision('self', private_)))).toBe('excellent');
  });
});

describe('Art. 5(2) point 2.1: who is rated', () => {
  const member = (membership: object, more = {}) =>
    level('partyMember', {
      ...best.partyMember,
      membership: { ...best.partyMember.membership, ...membership },
      ...more,
    });

  it('exempt from activity, suspended from the Party: no rating', () => {
    expect(member({ exempt: true })).toBe('exempt exempt');
    expect(member({ suspended: 'party' })).toBe('exempt suspended');
  });
  it('suspended from the committee only: stays in (43-HD/BTCTW item 7.7)', () =>
    expect(member({ suspended: 'committee' })).toBe('excellent'));
  it('admitted less than six months before the review (V28, E22)', () => {
    const reviewedOn = '2025-12-10';
    expect(member({ admittedOn: '2025-06-11' }, { reviewedOn })).toBe('notRated tooNew');
    expect(member({ admittedOn: '2025-06-10' }, { reviewedOn })).toBe('excellent');
    expect(member({ admittedOn: '2025-06-09' }, { reviewedOn })).toBe('excellent');
  });
  it('sick three months or more: rated on the actual work, no level barred (V29, item 7.5)', () =>
    expect(member({}, { sickMonths: 3 })).toBe('excellent'));
  it('a member outside the political system is rated by the same rules', () =>
    expect(member({ worksInSystem: false })).toBe('excellent'));
  it('leaders, collectives, organisations: always', () => {
    const { membership: _, ...leader } = best.leader;
    expect(level('leader', leader)).toBe('excellent');
    expect(level('collective', { ...best.collective, formedOn: '2025-12-01' })).toBe('excellent');
  });
});

describe('why not one level higher', () => {
  it('names each condition with its distance, by article', () => {
    const { notReached } = rated('leader', withTasks('leader', { exceeded: 2 }, 88.5));
    expect(notReached.map(({ level: above }) => above)).toEqual(['excellent']);
    expect(
      notReached[0]?.conditions.map(({ rule, provision, distance }) => [
        rule,
        provision.eId,
        distance?.change,
      ]),
    ).toEqual([
      ['qd366.excellent.points', 'art_11__para_1', 1.5],
      ['qd366.excellent.exceeded', 'art_11__para_1__point_1.2', 1],
    ]);
  });
  it('of a gap: the facts that missed', () => {
    const { notReached } = rated('partyMember', done('partyMember', 9, 10, 60));
    const blocked = (above: string) =>
      notReached.find((one) => one.level === above)?.conditions.map(({ rule }) => rule);
    expect(blocked('completed')).toEqual(['qd366.completed.done']);
    expect(blocked('good')).toContain('qd366.good.points');
  });
  it('a ground outside the points blocks nothing it does not name', () =>
    expect(level('partyMember', findings('partyMember', { concluded: true }))).toBe('excellent'));
});
