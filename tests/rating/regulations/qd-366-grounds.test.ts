import { describe, expect, it } from 'vitest';
import type { RatingFacts, RatingOptions } from '../../../src/rating/index.js';
import {
  best,
  decision,
  disciplined,
  done,
  findings,
  level,
  loadOf,
  rated,
  reliedOn,
  withTasks,
} from './qd-366-cases.js';

type Readings = NonNullable<RatingOptions['readings']>;
const weighed = (over: string) => `authorityWeighs: notCompleted ${over}`;
const perhaps = (over: string) => `textSilent: notCompleted ${over}`;
const gapA = 'textSilent: good completed notCompleted';

describe('366-QĐ/TW Art. 11(4): the collective', () => {
  const collective = (facts: RatingFacts, readings: Readings = {}) => level('collective', facts, readings);
  const asWorkOrLed = (of: number, total: number, more = {}): RatingFacts => {
    const { work = null } = done('collective', of, total);
    return { ...best.collective, work: null, led: work && { ...work, ...more } };
  };

  it.each([['disunity'], ['cadreWorkWrongdoing'], ['memberDegenerate']] as const)(
    '%s concluded: a ground',
    (name) => {
      expect(collective(findings('collective', { [name]: true }))).toBe('notCompleted');
      const unknown = { ...best.collective, findings: { ...best.collective.findings, [name]: undefined } };
      expect(rated('collective', unknown)).toMatchObject({
        why: 'missingFacts',
        missing: [`facts.findings.${name}`],
        possible: ['notCompleted', 'excellent'],
      });
    },
  );

  describe('a member disciplined for a breach of duty in public service', () => {
    const of = (more = {}) => collective(disciplined('collective', decision('member', more)));
    it.each(['reprimand', 'warning', 'removalFromOffice', 'expulsion'] as const)('%s: a ground', (form) =>
      expect(of({ form })).toBe('notCompleted'),
    );
    it.each([
      ['at another body: not counted', { actHere: false }, 'excellent'],
      ['without link to the collective: not counted', { linkedToCollectiveDuty: false }, gapC()],
      ['without link to duty: no ground', { linkedToDuty: false }, gapC()],
      [
        'found and cured by the collective: weighed',
        { selfFoundAndRemedied: true },
        weighed('good completed'),
      ],
    ])('%s', (_, more, expected) => expect(of(more)).toBe(expected));
    it('weighed in vain where another ground decides', () => {
      const facts = disciplined('collective', decision('member', { selfFoundAndRemedied: true }));
      expect(collective({ ...facts, score: 49 })).toBe('notCompleted');
      expect(collective({ ...facts, score: 80 })).toBe(weighed('good'));
    });
    it('whether it was here decides; not known, it is missing', () => {
      const { actHere: _, ...nowhere } = decision('member');
      expect(rated('collective', disciplined('collective', nowhere))).toMatchObject({ why: 'missingFacts' });
    });
  });

  function gapC() {
    return 'textSilent: good completed';
  }

  it('less than 70 % of the tasks of what it leads (V8, E2)', () => {
    expect(collective(asWorkOrLed(7, 10))).toBe(gapA);
    expect(collective(asWorkOrLed(71, 100))).toBe(gapA);
    expect(collective(asWorkOrLed(69, 100, { forceMajeure: false }))).toBe('notCompleted');
    expect(collective(asWorkOrLed(69, 100, { forceMajeure: true }))).toBe(weighed('good completed'));
    expect(rated('collective', asWorkOrLed(69, 100))).toMatchObject({
      why: 'missingFacts',
      missing: expect.arrayContaining(['facts.led.forceMajeure']),
    });
  });
  it('… of its own and of what it leads alike', () => {
    const led = { total: 100, done: 69, forceMajeure: false };
    expect(collective({ ...best.collective, led })).toBe('notCompleted');
    expect(collective({ ...best.collective, led: { ...led, done: 70 } })).toBe('excellent');
  });

  it('the collective itself disciplined: weighed, or nothing', () => {
    const facts = { ...best.collective, bodyDisciplined: true };
    expect(collective(facts)).toBe(weighed('excellent'));
    expect(reliedOn(rated('collective', facts))).toContain('rating.collectiveItselfDisciplined');
    expect(collective(facts, { 'rating.collectiveItselfDisciplined': 'noEffect' })).toBe('excellent');
  });

  it('an organisation, agency or unit as such: only its points', () => {
    const facts = {
      ...best.organisation,
      ...best.collective,
      bodyDisciplined: true,
      led: { total: 9, done: 0 },
    };
    const grounds = { disunity: true, cadreWorkWrongdoing: true, memberDegenerate: true };
    const organisation = { ...facts, findings: grounds, coreTargets: { assigned: 5, missed: 5 } };
    expect(level('organisation', organisation)).toBe('excellent');
    expect(level('organisation', { ...organisation, score: 49.99 })).toBe('notCompleted');
  });
});

describe('the five basic socio-economic targets (V18)', () => {
  const missed = (
    kind: 'leader' | 'collective',
    count: number,
    readings: Readings = {},
    forceMajeure?: boolean,
  ) => {
    const load = { ...best.leader.led, ...(forceMajeure === undefined ? {} : { forceMajeure }) };
    const facts = { ...best[kind], [loadOf[kind]]: load, coreTargets: { assigned: 5, missed: count } };
    return level(kind, facts as RatingFacts, readings);
  };
  const [any, all] = [{ 'rating.fiveTargets': 'any' }, { 'rating.fiveTargets': 'all' }] as const;

  it.each(['leader', 'collective'] as const)('%s: none, some, all missed', (kind) => {
    const counts = [0, 1, 2, 4, 5];
    const levels = (readings: Readings) => counts.map((count) => missed(kind, count, readings, false));
    const open = perhaps('excellent');
    expect(levels({})).toEqual(['excellent', open, open, open, 'notCompleted']);
    expect(levels(any)).toEqual(['excellent', ...Array(4).fill('notCompleted')]);
    expect(levels(all)).toEqual([...Array(4).fill('excellent'), 'notCompleted']);
  });
  it('force majeure is weighed for the collective, and no exception for a leader', () => {
    expect(missed('collective', 5, {}, true)).toBe(weighed('excellent'));
    expect(missed('collective', 2, {}, true)).toBe(weighed('excellent'));
    expect(missed('leader', 5, {}, true)).toBe('notCompleted');
  });
  it('whoever has fewer assigned: all of those', () =>
    expect(level('leader', { ...best.leader, coreTargets: { assigned: 2, missed: 2 } })).toBe(
      'notCompleted',
    ));
});

describe('366-QĐ/TW Art. 11(4): the leader', () => {
  const leader = (more: RatingFacts, readings: Readings = {}) =>
    level('leader', { ...best.leader, ...more }, readings);
  const all = { 'rating.leaderWeighing': 'allGrounds' } as const;
  const only = { 'rating.leaderWeighing': 'subordinatesOnly' } as const;
  const led = (of: number, more = {}) => ({
    ...done('leader', of, 100),
    led: { total: 100, done: of, ...more },
  });

  it.each([
    // V9, V10, V11; every bar at bar - 1, bar, bar + 1
    ['69 of 100 done, by force majeure all the same', led(69, { forceMajeure: true }), 'notCompleted'],
    ['70 of 100', led(70), gapA],
    ['71 of 100', led(71), gapA],
    ['1 of 4 units not completed', { units: { total: 4, notCompleted: 1 } }, 'excellent'],
    ['2 of 4', { units: { total: 4, notCompleted: 2 } }, 'excellent'],
    ['3 of 4', { units: { total: 4, notCompleted: 3 } }, 'notCompleted'],
    ['no unit', { units: null }, 'excellent'],
    ['49 of 100 low', { poll: { part: 49, whole: 100 } }, 'excellent'],
    ['50 of 100 low', { poll: { part: 50, whole: 100 } }, 'excellent'],
    ['51 of 100 low', { poll: { part: 51, whole: 100 } }, 'notCompleted'],
    // E24
    ['no poll in the year', { poll: null }, 'excellent'],
    ['degenerate', { findings: { degenerate: true } }, 'notCompleted'],
  ] as const)('%s: %s', (_, more, expected) => expect(leader(more as RatingFacts)).toBe(expected));

  it('disciplined for a breach of duty; for a private one; found and cured (V13)', () => {
    const facts = (more = {}) => ({ discipline: [decision('self', more)] });
    expect(leader(facts())).toBe('notCompleted');
    expect(leader(facts({ linkedToDuty: false }))).toBe('excellent');
    const found = facts({ selfFoundAndRemedied: true });
    expect([{}, all, only].map((readings) => leader(found, readings))).toEqual([
      weighed('excellent'),
      weighed('excellent'),
      'notCompleted',
    ]);
    expect(reliedOn(rated('leader', { ...best.leader, ...found }))).toContain('rating.leaderWeighing');
  });

  it.each(['subUnit', 'directSubordinate'] as const)(
    'corruption, waste or negativity disciplined: %s',
    (of) => {
      const facts = (handledBelow: boolean, more = {}) => ({
        discipline: [decision(of, { corruptWastefulOrNegative: true, ...more })],
        findings: { degenerate: false, handledBelow },
      });
      expect(leader(facts(false))).toBe('notCompleted');
      expect(leader(facts(false, { corruptWastefulOrNegative: false }))).toBe('excellent');
      for (const readings of [{}, all, only])
        expect(leader(facts(true), readings)).toBe(weighed('excellent'));
      expect(leader(facts(false, { actYear: 2023 }))).toBe(weighed('excellent'));
    },
  );

  it.each([
    ['the tasks led', led(60)],
    ['units', { units: { total: 4, notCompleted: 3 } }],
    ['the poll', { poll: { part: 51, whole: 100 } }],
    ['five targets', { coreTargets: { assigned: 5, missed: 5 } }],
    ['degeneration', { findings: { degenerate: true } }],
  ] as const)('the weighing clause reaches %s only where it reaches all grounds', (_, more) => {
    const handled = {
      ...more,
      findings: { degenerate: false, ...('findings' in more ? more.findings : {}), handledBelow: true },
    } as RatingFacts;
    expect(leader(handled)).toBe('notCompleted');
    expect(leader(handled, only)).toBe('notCompleted');
    expect(leader(handled, all)).toMatch(/^authorityWeighs: notCompleted /);
  });

  it('forbidden things and the exemplary duty are no ground for a leader', () =>
    expect(leader({ findings: { degenerate: false, prohibitedConduct: true, exemplaryBreach: true } })).toBe(
      'excellent',
    ));
});

describe('366-QĐ/TW Art. 11(4): non-leader, member outside the system', () => {
  const member = (facts: RatingFacts, readings: Readings = {}) => level('partyMember', facts, readings);

  it('more than 50 % of the tasks undone (V12)', () => {
    const undone = (count: number) => member(done('partyMember', 10 - count, 10));
    expect([4, 5, 6].map(undone)).toEqual([gapA, gapA, 'notCompleted']);
    const of100 = (count: number) => member(done('partyMember', 100 - count, 100));
    expect([49, 50, 51].map(of100)).toEqual([gapA, gapA, 'notCompleted']);
  });

  const none = { ownedUp: false, selfFound: false, cured: false };
  const breaches = {
    first: findings('partyMember', { ...none, degenerate: true }),
    middle: findings('partyMember', { ...none, prohibitedConduct: true }),
    discipline: {
      ...findings('partyMember', none),
      discipline: [decision('self')],
    },
    last: findings('partyMember', { ...none, exemplaryBreach: true }),
  };
  const having = (facts: RatingFacts, more: RatingFacts['findings']): RatingFacts => ({
    ...facts,
    findings: { ...facts.findings, ...more },
  });
  const open = perhaps('excellent');
  const [K, X] = ['notCompleted', 'excellent'];

  describe.each([
    // concluded and harmful; concluded; harmful; neither
    ['first', {}, [K, open, X, X]],
    ['middle', {}, [K, open, open, open]],
    ['discipline', {}, [K, open, open, open]],
    ['last', {}, [K, X, open, X]],
    ['first', { 'rating.f12Harm': 'lastOnly' }, [K, K, X, X]],
    ['middle', { 'rating.f12Harm': 'lastOnly' }, [K, K, open, open]],
    ['last', { 'rating.f12Harm': 'lastOnly' }, [K, X, open, X]],
    ['middle', { 'rating.f12Harm': 'all' }, [K, X, open, X]],
    ['first', { 'rating.f12Concluded': 'firstOnly' }, [K, open, X, X]],
    ['middle', { 'rating.f12Concluded': 'firstOnly' }, [K, open, K, open]],
    ['last', { 'rating.f12Concluded': 'firstOnly' }, [K, X, K, X]],
    ['middle', { 'rating.f12Concluded': 'all' }, [K, open, X, X]],
    ['middle', { 'rating.f12Concluded': 'firstOnly', 'rating.f12Harm': 'lastOnly' }, [K, K, K, K]],
    ['last', { 'rating.f12Concluded': 'firstOnly', 'rating.f12Harm': 'lastOnly' }, [K, X, K, X]],
    ['middle', { 'rating.f12Concluded': 'all', 'rating.f12Harm': 'all' }, [K, X, X, X]],
  ] as const)('the %s of the four breaches under %j', (which, readings, expected) => {
    it('concluded and harmful; concluded only; harmful only; neither', () => {
      const cases = [
        { concluded: true, harmfulToPrestige: true },
        { concluded: true, harmfulToPrestige: false },
        { concluded: false, harmfulToPrestige: true },
        { concluded: false, harmfulToPrestige: false },
      ];
      expect(cases.map((more) => member(having(breaches[which], more), readings))).toEqual(expected);
    });
  });

  it.each(Object.keys(breaches) as (keyof typeof breaches)[])('the weighing clause: %s', (which) => {
    const ground = having(breaches[which], { concluded: true, harmfulToPrestige: true });
    const of = (more: RatingFacts['findings'], readings: Readings = {}) =>
      member(having(ground, more), readings);
    const three = { 'rating.nonLeaderWeighing': 'allThree' } as const;
    const weighs = weighed('excellent');
    expect(of({ ownedUp: true })).toBe(K);
    expect(of({ cured: true })).toBe(K);
    expect(of({ ownedUp: true, cured: true })).toBe(weighs);
    expect(of({ selfFound: true, cured: true })).toBe(weighs);
    expect(of({ selfFound: true, cured: true }, three)).toBe(K);
    expect(of({ ownedUp: true, selfFound: true, cured: true }, three)).toBe(weighs);
  });

  it('a disciplined breach the decision itself calls self-found and remedied is weighed', () => {
    const facts = having(breaches.discipline, { concluded: true, harmfulToPrestige: true });
    const found = { ...facts, discipline: [decision('self', { selfFoundAndRemedied: true })] };
    expect(member(found)).toBe(weighed('excellent'));
    expect(member(found, { 'rating.nonLeaderWeighing': 'allThree' })).toBe(K);
  });

  it('without a breach nothing of it need be known', () =>
    expect(member(best.partyMember)).toBe('excellent'));
});

describe('older breaches and transfers (Art. 11, closing cases)', () => {
  const inYear = { year: 2026 } as const;
  const effects = (facts: RatingFacts, kind: 'leader' | 'partyMember' | 'collective' = 'leader') => {
    const answer = rated(kind, facts, {}, inYear);
    return answer.discipline.map(({ effect }) => effect);
  };
  const old = { actYear: 2023, decidedOn: '2026-03-02' };

  it.each([
    ['leader', 'self'],
    ['partyMember', 'self'],
    ['collective', 'member'],
  ] as const)(
    '%s: a breach of 2023 decided in 2026: the authority rates 2026, weighing it (V16, Z1)',
    (kind, of) => {
      const facts = disciplined(kind, decision(of, old));
      expect(effects(facts, kind)).toEqual(['authorityWeighs']);
      const possible = kind === 'collective' ? 'good completed' : 'excellent';
      expect(level(kind, facts, {}, inYear)).toBe(weighed(possible));
      expect(level(kind, facts, {}, { year: 2023, decidedOn: '2026-03-02' })).not.toBe('notCompleted');
    },
  );
  it('the period of the decision counts: of the year, of the year before, of the year after', () => {
    const decidedOn = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    const routed = decidedOn.map((day) =>
      effects(disciplined('leader', decision('self', { actYear: 2026, decidedOn: day }))),
    );
    expect(routed.flat()).toEqual(['otherPeriod', 'counts', 'counts', 'otherPeriod']);
  });
  it('a breach at A in 2025, discipline at B in 2026: nothing at B (V17, Z2)', () => {
    const facts = disciplined('leader', decision('self', { decidedOn: '2026-03-02', actHere: false }));
    expect(effects(facts)).toEqual(['otherBody']);
    expect(level('leader', facts, {}, inYear)).toBe('excellent');
  });
  it('breaches at both: each at its own body (Z3)', () => {
    const here = decision('self', { actYear: 2026, decidedOn: '2026-03-02' });
    const facts = disciplined('leader', { ...here, actHere: false }, here);
    expect(effects(facts)).toEqual(['otherBody', 'counts']);
    expect(level('leader', facts, {}, inYear)).toBe('notCompleted');
  });
});

it('what misses tasks as well: a ground and a gap never meet, the ground decides first', () =>
  expect(level('leader', withTasks('leader', { done: 6, onTimeQuality: 6 }))).toBe('notCompleted'));
