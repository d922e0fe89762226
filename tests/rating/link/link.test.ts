import { describe, expect, it } from 'vitest';
import {
  type LinkOutcome,
  linkRatings,
  type Rating,
  type RatingAnswer,
  rate,
  type StateRatingCase,
} from '../../../src/rating/index.js';

const levels: readonly Rating[] = ['excellent', 'good', 'completed', 'notCompleted'];
const codes = ({ notes }: { readonly notes: readonly { readonly code: string }[] }) =>
  notes.map(({ code }) => code);
const link = (year: number, state: Rating, party: Rating, readings = {}) =>
  linkRatings(
    { level: state, decidedOn: `${year}-12-10` },
    { level: party, decidedOn: `${year}-12-20` },
    { readings },
  );
const table = (year: number, readings = {}) =>
  levels.map((state) => levels.map((party) => link(year, state, party, readings).outcome));

const [same, below, above, against]: readonly LinkOutcome[] = [
  'consistent',
  'partyBelowState',
  'partyAboveState',
  'contradictsText',
];

/** Rows: the State level from the top; columns: the Party level from the top. */
const tied = [
  [same, below, below, below],
  [against, same, below, below],
  [against, above, same, below],
  [against, against, against, same],
];
const basisOnly = [
  [same, below, below, below],
  [above, same, below, below],
  [above, above, same, below],
  [above, above, above, same],
];

describe('what the State level imposes, level by level', () => {
  it.each([
    ['21-HD/BTCTW', 2020, {}, tied],
    ['124-QĐ/TW with 25-HD/BTCTW, read so by default', 2023, {}, tied],
    ['124-QĐ/TW as a basis only', 2023, { 'rating.memberOfficialLink': 'off' }, basisOnly],
    ['366-QĐ/TW Art. 3(4): a basis', 2025, {}, basisOnly],
    ['16-HD/BTCTW: no rule could be read', 2018, {}, basisOnly],
  ])('%s', (_, year, readings, expected) => {
    expect(table(year, readings)).toEqual(expected);
  });

  it('names the ties it looked at, and the readings they rest on', () => {
    const ties = (year: number, readings = {}) =>
      link(year, 'good', 'good', readings).ties.map(({ rule, provision }) => [rule, provision.eId]);
    expect(ties(2020)).toEqual([
      ['stateFirst', 'unplaced__order'],
      ['carriesOver', 'unplaced__memberNotCompleted'],
      ['requires', 'unplaced__memberStateRating'],
    ]);
    expect(ties(2023)).toEqual([
      ['stateFirst', 'art_11'],
      ['carriesOver', 'art_12__stateRating'],
      ['requires', 'art_12__stateRating'],
    ]);
    expect(ties(2023, { 'rating.memberOfficialLink': 'off' })).toEqual([['stateFirst', 'art_11']]);
    expect(ties(2025)).toEqual([['stateFirst', 'art_3__para_4']]);
    expect(ties(2018)).toEqual([]);
    expect(link(2018, 'good', 'good').notes).toEqual([
      { kind: 'silent', code: 'noLinkRule', provisions: [], values: {} },
    ]);
    expect(codes(link(2020, 'good', 'good'))).toEqual([]);
    expect(link(2023, 'good', 'good').notes).toMatchObject([
      { code: 'reading', values: { reading: 'rating.memberOfficialLink', value: 'on' } },
    ]);
  });

  it('is as certain as what it rests on', () => {
    expect(link(2023, 'good', 'good')).toMatchObject({
      evidence: 'readInSiblingText',
      under: 'qd-124-tw-2023',
    });
    expect(link(2025, 'good', 'good')).toMatchObject({
      evidence: 'readInOneSource',
      trace: { on: '2025-12-20', steps: [] },
    });
  });

  it('a broken tie is said', () => {
    const standings = (state: Rating, party: Rating) =>
      link(2020, state, party).ties.map(({ standing }) => standing);
    expect(standings('notCompleted', 'completed')).toEqual(['kept', 'broken', 'kept']);
    expect(standings('good', 'excellent')).toEqual(['kept', 'kept', 'broken']);
    expect(standings('notCompleted', 'excellent')).toEqual(['kept', 'broken', 'broken']);
  });

  it('366-QĐ/TW: no carry-over of "không hoàn thành", and grounds worded otherwise', () => {
    expect(codes(link(2025, 'notCompleted', 'completed'))).toEqual([
      'stateIsBasis',
      'noCarryOver',
      'otherGround',
    ]);
    expect(codes(link(2025, 'completed', 'notCompleted'))).toEqual(['noCarryOver', 'otherGround']);
    const kinds = link(2025, 'notCompleted', 'completed').notes.map(({ kind }) => kind);
    expect(kinds).toEqual(['caution', 'caution', 'caution']);
    expect(codes(link(2025, 'good', 'excellent'))).toEqual(['stateIsBasis']);
    expect(codes(link(2025, 'excellent', 'good'))).toEqual([]);
    expect(codes(link(2025, 'notCompleted', 'notCompleted'))).toEqual([]);
    expect(codes(link(2020, 'notCompleted', 'completed'))).toEqual(['stateIsBasis']);
    expect(link(2025, 'notCompleted', 'completed').notes.map(({ provisions }) => provisions[0]?.eId)).toEqual(
      ['art_3__para_4', 'art_3__para_4', 'art_11__para_4__subordinateDisciplined'],
    );
  });
});

describe('the State first', () => {
  const on = (
    state: string | undefined,
    party: string,
    levels: readonly [Rating, Rating] = ['good', 'good'],
  ) =>
    linkRatings(
      { level: levels[0], ...(state !== undefined && { decidedOn: state }) },
      { level: levels[1], decidedOn: party },
    );

  it.each([
    ['2025-12-19', 'consistent', 'kept'],
    ['2025-12-20', 'consistent', 'kept'],
    ['2025-12-21', 'wrongOrder', 'broken'],
  ])('State on %s, Party on 2025-12-20: %s', (day, outcome, standing) => {
    const answer = on(day, '2025-12-20');
    expect(answer.outcome).toBe(outcome);
    expect(answer.ties[0]).toEqual({
      rule: 'stateFirst',
      standing,
      provision: { instrument: 'qd-366-tw-2025', eId: 'art_3__para_4' },
      evidence: 'readInOneSource',
    });
  });

  it('a day not known leaves the order open, but not what the text ties', () => {
    expect(on(undefined, '2025-12-20')).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      possible: ['consistent', 'wrongOrder'],
      missing: ['state.decidedOn'],
      ties: [{ standing: 'unknown' }],
    });
    expect(on(undefined, '2020-12-20', ['notCompleted', 'good']).outcome).toBe('contradictsText');
    expect(on('2020-12-21', '2020-12-20', ['notCompleted', 'good']).outcome).toBe('contradictsText');
  });

  it('the day of the Party’s rating picks its text, unless one is named', () => {
    const state = { level: 'notCompleted', decidedOn: '2023-12-01' } as const;
    const party = { level: 'completed', decidedOn: '2025-12-20' } as const;
    expect(linkRatings(state, party).outcome).toBe('partyAboveState');
    const named = linkRatings(state, { ...party, regime: 'qd-124-tw-2023+hd-25-btctw-2023' });
    expect(named.outcome).toBe('contradictsText');
    expect(codes(named)).not.toContain('textChosen');
    const chosen = linkRatings(state, party, { under: 'qd-132-tw-2018+hd-21-btctw-2019' });
    expect(chosen.under).toBe('qd-132-tw-2018');
    expect(codes(chosen)).toContain('textChosen');
    expect(linkRatings(state, { level: 'good', decidedOn: '2016-12-20' })).toMatchObject({
      status: 'notApplicable',
      why: 'notYetInForce',
      ties: [],
    });
  });

  it.each([
    [{ level: 'good' }, 'missing', 'party.decidedOn'],
    [{ level: 'fine', decidedOn: '2025-12-20' }, 'notOneOf', 'party.level'],
    [{ level: 'good', decidedOn: '2025-12-20', regime: 'nd-335-2025' }, 'unknownId', 'party.regime'],
  ])('refuses %j', (party, code, path) => {
    expect(() => linkRatings({ level: 'good' }, party as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});

describe('answers of rate, side by side: where two ratings lawfully differ', () => {
  const work = { total: 10, done: 10, onTimeQuality: 10, highEfficiency: 10, exceeded: 6, short: 0 };
  const stateCase = (change: Partial<StateRatingCase['facts']> = {}): StateRatingCase => ({
    side: 'state',
    kind: 'civilServant',
    leader: false,
    year: 2025,
    decidedOn: '2025-12-10',
    facts: {
      attendance: { monthsWorked: 12, monthsAbsent: 0, maternity: false },
      general: {
        politicalIdeology: 'well',
        ethicsLifestyle: 'well',
        workingStyle: 'well',
        discipline: 'well',
      },
      criteria: { total: 10, failed: 0 },
      work,
      findings: { degenerate: false },
      discipline: [],
      suspension: null,
      ...change,
    },
  });
  const member = (score: number, exceeded: number, decidedOn = '2025-12-20') =>
    rate({
      side: 'party',
      kind: 'partyMember',
      year: 2025,
      decidedOn,
      facts: {
        membership: { admittedOn: '2010-05-19', exempt: false, suspended: null },
        score,
        work: { ...{ total: 10, done: 10, onTimeQuality: 10, short: 0 }, exceeded },
        faultsBefore: { pointedOut: 0, cured: 0 },
        findings: { degenerate: false, prohibitedConduct: false, exemplaryBreach: false },
        discipline: [],
        stateRating: null,
      },
    });

  it('2.17, 3.11: the Party below the State, by the condition of its own text', () => {
    const state = rate(stateCase());
    expect(state.outcome).toBe('excellent');
    const party = member(88, 4);
    expect(party.outcome).toBe('good');
    const answer = linkRatings(state, party);
    expect(answer).toMatchObject({
      status: 'determined',
      outcome: 'partyBelowState',
      under: 'qd-366-tw-2025',
      explained: { side: 'party', conditions: [{ fact: 'facts.score', verdict: 'fail' }] },
    });
    expect(codes(answer)).toEqual([]);
  });

  it('three months of lawful absence hold the State’s level down: the Party has no such gate', () => {
    const state = rate(stateCase({ attendance: { monthsWorked: 9, monthsAbsent: 3, maternity: false } }));
    expect(state.outcome).toBe('completed');
    const answer = linkRatings(state, member(95, 4));
    expect(answer).toMatchObject({
      outcome: 'partyAboveState',
      explained: {
        side: 'state',
        conditions: [{ fact: 'facts.attendance.monthsAbsent' }, { fact: 'facts.attendance.monthsAbsent' }],
      },
    });
    expect(codes(answer)).toEqual(['stateIsBasis', 'attendanceApart']);
  });

  it('only the levels up to that of the other side are explained', () => {
    const state = rate(stateCase({ attendance: { monthsWorked: 9, monthsAbsent: 3, maternity: false } }));
    const answer = linkRatings(state, { level: 'good', decidedOn: '2025-12-20' });
    expect(answer.explained?.conditions).toHaveLength(1);
    const alike = linkRatings(rate(stateCase()), member(95, 4));
    expect([alike.outcome, alike.explained]).toEqual(['consistent', undefined]);
    expect(linkRatings(state, { level: 'completed', decidedOn: '2025-12-20' }).explained).toBeUndefined();
    expect(linkRatings({ level: 'good', decidedOn: '2025-12-10' }, member(95, 4)).explained).toBeUndefined();
  });

  it('a ground of "không hoàn thành" explains itself', () => {
    const state = rate(stateCase({ findings: { degenerate: true } }));
    expect(state.outcome).toBe('notCompleted');
    const answer = linkRatings(state, member(72, 0));
    expect(answer.explained?.side).toBe('state');
    expect(answer.explained?.conditions[0]).toMatchObject({
      fact: 'facts.findings.degenerate',
      verdict: 'pass',
    });
    expect(codes(answer)).toContain('noCarryOver');
  });

  it('an open answer leaves open what it leaves open', () => {
    const open = rate(stateCase({ work: { total: 10 } }));
    expect(open.status).toBe('undetermined');
    const answer = linkRatings(open, member(95, 4));
    expect(answer).toMatchObject({ status: 'undetermined', why: 'missingFacts', missing: ['state.level'] });
    expect(answer.explained).toBeUndefined();
    const opened = {
      status: 'undetermined',
      why: 'textSilent',
      missing: [],
      under: 'qd-366-tw-2025',
    } as const;
    const {
      outcome: _,
      evidence: __,
      ...party
    } = member(95, 4) as Extract<RatingAnswer, { status: 'determined' }>;
    const state = { level: 'good', decidedOn: '2025-12-10' } as const;
    expect(linkRatings(state, { ...party, ...opened, possible: ['good', 'completed'] })).toMatchObject({
      possible: ['consistent', 'partyBelowState'],
      missing: ['party.level'],
    });
    expect(linkRatings(state, { ...party, ...opened, possible: [] })).toMatchObject({
      possible: ['consistent', 'partyBelowState', 'partyAboveState'],
    });
    const in2020 = {
      ...party,
      ...opened,
      possible: ['good', 'completed'] as const,
      trace: { on: '2020-12-20', steps: [] },
    };
    const of2020 = { ...in2020, generation: 'qd-132-tw-2018+hd-21-btctw-2019' };
    expect(linkRatings({ level: 'notCompleted', decidedOn: '2020-12-10' }, of2020)).toMatchObject({
      outcome: 'contradictsText',
      ties: [{ standing: 'kept' }, { standing: 'broken' }, { standing: 'kept' }],
    });
    expect(
      linkRatings(
        { level: 'completed', decidedOn: '2020-12-10' },
        { ...of2020, possible: ['excellent', 'good'] },
      ),
    ).toMatchObject({
      possible: ['partyAboveState', 'contradictsText'],
      ties: [{ standing: 'kept' }, { standing: 'kept' }, { standing: 'unknown' }],
    });
  });

  it('whoever is not rated on one side has nothing to link', () => {
    const none = rate(stateCase({ attendance: { monthsWorked: 5, monthsAbsent: 7, maternity: false } }));
    expect(none.status).toBe('notApplicable');
    expect(linkRatings(none, member(95, 4))).toEqual({
      status: 'notApplicable',
      why: 'notRated',
      under: 'qd-366-tw-2025',
      trace: { on: '2025-12-20', steps: [] },
      notes: [],
      ties: [],
    });
    const nobody = rate({
      side: 'party',
      kind: 'partyMember',
      year: 2025,
      facts: { membership: { exempt: true } },
    });
    expect(nobody.status).toBe('notApplicable');
    expect(linkRatings({ level: 'good' }, nobody)).toMatchObject({ why: 'notRated', ties: [] });
  });

  it('the generation an answer was judged by is no choice of the caller', () => {
    const answer = linkRatings(rate(stateCase()), member(95, 4, '2025-09-20'));
    expect(answer.outcome).toBe('wrongOrder');
    expect(codes(answer)).not.toContain('textChosen');
  });
});
