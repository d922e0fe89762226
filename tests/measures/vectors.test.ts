import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar } from '../../src/calendar/index.js';
import { provision } from '../../src/lawbook/index.js';
import {
  awardAmount,
  checkMeasureVote,
  eligibilityClock,
  measuresFor,
  measureTimetable,
} from '../../src/measures/index.js';
import { found, poll, rated, record } from './support.js';

const of = (lines: readonly string[], ...slugs: readonly string[]) =>
  lines.filter((line) => slugs.some((slug) => line.replace(/^\? /, '').startsWith(slug)));
const polled = (low: number, base: number, heldOn = '2026-02-02') => ({ polls: [poll(low, base, heldOn)] });

describe('votes', () => {
  const civil = (low: number, base: number) => {
    const letter = { on: '2026-02-10', reason: 'lowVotes' } as const;
    return found(record('civilServant', { ...polled(low, base), letter }), '2026-03-02');
  };

  it('V1: 66 of 100, 2026: the resignation band of 170/2025/NĐ-CP; 96-QĐ/TW Art. 11(2)', () => {
    expect(of(civil(66, 100), 'nd170')).toEqual(['nd170.resignation.lowVotes resignation considered']);
    expect(of(civil(66, 100), 'qd-96')).toContain(
      'qd-96-tw-2023.aboveHalfLow.removeFromPlanning removeFromPlanning mandatory',
    );
  });

  it('V2: 67 of 100: a relief ground of the decree; 96-QĐ/TW Art. 11(3)', () => {
    expect(of(civil(67, 100), 'nd170')).toEqual(['nd170.relief.lowVotes relief considered']);
    expect(of(civil(67, 100), 'qd-96')).toContain('qd-96-tw-2023.twoThirdsLow.relief relief mandatory');
  });

  it('V3: exactly 20 of 30: the resignation band of the decree, relief of 96-QĐ/TW, and the conflict X-1', () => {
    expect(of(civil(20, 30), 'nd170')).toEqual(['nd170.resignation.lowVotes resignation considered']);
    const letter = { on: '2026-02-10', reason: 'lowVotes' } as const;
    const { differences } = measuresFor(record('civilServant', { ...polled(20, 30), letter }), {
      on: '2026-03-02',
    });
    expect(differences.map(({ id }) => id)).toEqual(['exactlyTwoThirds']);
    const employee = found(record('publicEmployee', { ...polled(20, 30), letter }), '2026-03-02');
    expect(of(employee, 'nd115')).toEqual(['nd115.resignation.lowVotes resignation considered']);
  });

  it('V4: 50 of 100 is no trigger in any text', () => {
    const none = of(civil(50, 100), 'nd170', 'qd-96', 'qd377', 'qd41');
    expect(none).toEqual([]);
  });

  it('V5: a cadre, 26 of 39 on 29/12/2023: relieved and placed lower by 96-QĐ/TW, resignation ground only in 41-QĐ/TW', () => {
    const answer = measuresFor(record('cadre', polled(26, 39, '2023-12-29')), { on: '2024-01-10' });
    const kinds = answer.consequences
      .filter(({ modality }) => modality === 'mandatory')
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['relief', 'assignLowerWork', 'removeFromPlanning']);
    const resignation = answer.consequences.find(({ id }) => id === 'qd41.resignation.lowVotes');
    expect(resignation?.excludedBy.map(({ by, provision: { eId } }) => [by, eId])).toEqual([
      ['qd-96-tw-2023.twoThirdsLow.relief', 'art_3'],
    ]);
    expect(answer.differences[0]?.sides.map((side) => side.map(({ row }) => row))).toEqual([
      ['qd-96-tw-2023.twoThirdsLow.relief'],
      ['qd41.relief.lowVotes'],
    ]);
  });

  it('a vote of 2024 acted on after 08/10/2025 follows 377-QĐ/TW, the result its own text', () => {
    const lines = found(record('cadre', polled(27, 39, '2024-06-03')), '2025-10-08');
    expect(of(lines, 'qd41')).toEqual([]);
    expect(of(lines, 'qd377')).toEqual([
      '? qd377.relief.lowVotes relief textSilent',
      '? qd377.resignation.lowVotes resignation textSilent',
    ]);
    expect(of(lines, 'qd-96')).toContain('qd-96-tw-2023.twoThirdsLow.relief relief mandatory');
    expect(of(found(record('cadre', polled(27, 39, '2024-06-03')), '2025-10-07'), 'qd41')).toEqual([
      'qd41.relief.lowVotes relief considered',
      'qd41.resignation.lowVotes resignation considered',
    ]);
  });

  it('a poll of 262-QĐ/TW keeps its own bars, by the reading those of the day of the decision', () => {
    const old = record('cadre', polled(26, 39, '2018-12-03'));
    expect(
      of(found(old, '2024-01-10'), 'qd-262', 'qd-96').filter((line) => line.includes('mandatory')),
    ).toEqual([]);
    expect(of(found(old, '2024-01-10', { 'measures.pollText': 'decision' }), 'qd-96')).toContain(
      'qd-96-tw-2023.twoThirdsLow.relief relief mandatory',
    );
  });

  it('two places are never merged: one relieves, the other does not', () => {
    const polls = [
      { ...poll(27, 39, '2023-12-29'), place: 'standingCommittee' as const },
      { ...poll(0, 100, '2023-12-28'), place: 'workplace' as const },
    ];
    const { consequences } = measuresFor(record('cadre', { polls }), { on: '2024-01-10' });
    expect(consequences.filter(({ kind }) => kind === 'relief').map(({ about }) => about)).toEqual([
      'polls[0]',
      'polls[0]',
    ]);
  });

  it('the chair of Vĩnh Phúc, 25 of 47 (53.19 %) on 13/12/2023: the middle band of 96/2023/QH15, a resignation ground in 41-QĐ/TW', () => {
    const polls = [
      {
        forum: 'peoplesCouncil',
        level: 'province',
        heldOn: '2023-12-13',
        ballots: { collected: 47 },
        marks: { low: 25 },
      } as const,
    ];
    const lines = found(record('cadre', { polls }), '2023-12-20');
    expect(of(lines, 'nq-96')).toEqual([
      'nq-96-2023-qh15.aboveHalfLow.confidenceMotion confidenceMotion mandatory',
      'nq-96-2023-qh15.aboveHalfLow.mayResign mayResign permitted',
    ]);
    expect(of(lines, 'qd41')).toEqual(['qd41.resignation.lowVotes resignation considered']);
  });

  it('MN-3, MN-4: two thirds in a council, and a motion carried, go to the nominator', () => {
    const council = { forum: 'peoplesCouncil', level: 'province', heldOn: '2023-12-13' } as const;
    const polls = [{ ...council, ballots: { collected: 48 }, marks: { low: 32 } }];
    const motions = [{ ...council, ballots: { collected: 48 }, votes: { noConfidence: 25 } }];
    const { consequences } = measuresFor(record('cadre', { polls, motions }), { on: '2023-12-20' });
    expect(
      consequences
        .filter(({ kind }) => kind === 'submitDismissal')
        .map(({ decidedBy, time, about }) => [decidedBy, time, about]),
    ).toEqual([
      ['nominator', 'thatOrNearestSession', 'polls[0]'],
      ['nominator', 'thatOrNearestSession', 'motions[0]'],
    ]);
  });
});

describe('votes on a measure', () => {
  const on = '2026-03-02';
  const body = (agree: number, members: number) => ({ agree, members });
  it('V6: 5 of 10: not reached for a civil servant, relieved as a public employee', () => {
    const vote = { vote: 'relief', body: body(5, 10), standingCommittee: body(5, 10) } as const;
    expect(checkMeasureVote({ ...vote, of: 'civilServant' }, { on }).outcome).toBe('headSettlesOrSubmits');
    expect(checkMeasureVote({ ...vote, of: 'publicEmployee' }, { on }).outcome).toBe('ballotPassed');
  });
  it('V7: 4 of 7 and 3 of 6: two counts fail, one joint count passes', () => {
    const vote = {
      vote: 'relief',
      of: 'civilServant',
      body: body(4, 7),
      standingCommittee: body(3, 6),
    } as const;
    expect(checkMeasureVote(vote, { on }).outcome).toBe('headSettlesOrSubmits');
    expect(checkMeasureVote(vote, { on, readings: { 'measures.reliefVoteCount': 'joint' } }).outcome).toBe(
      'ballotPassed',
    );
    expect(checkMeasureVote(vote, { on }).notes.map(({ values }) => values['reading'])).toContain(
      'measures.reliefVoteCount',
    );
  });
  it.each([
    [6, 'ballotPassed'],
    [5, 'headSettles'],
    [4, 'ballotFailed'],
  ])('138/2020/NĐ-CP Art. 66: %i of 10: %s', (agree, outcome) => {
    const vote = { vote: 'relief', of: 'civilServant', body: body(agree, 10) } as const;
    expect(checkMeasureVote(vote, { on: '2024-09-16' }).outcome).toBe(outcome);
    expect(checkMeasureVote(vote, { on: '2024-09-17' })).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
    });
  });
  it('V34: a cell of 12, 3 exempt: 6 agree, 5 do not suffice; V37: a council of 9: 7 of 9 is under 80 %, 8 is not', () => {
    const cell = (agree: number) =>
      checkMeasureVote({ vote: 'educationList', body: body(agree, 12), exempt: 3 }, { on }).outcome;
    expect([cell(6), cell(5)]).toEqual(['ballotPassed', 'ballotFailed']);
    const council = (agree: number) =>
      checkMeasureVote({ vote: 'emulationFighterBase', body: body(agree, 9) }, { on: '2025-06-02' }).outcome;
    expect([council(7), council(8)]).toEqual(['ballotFailed', 'ballotPassed']);
    expect(checkMeasureVote({ vote: 'higherTitle', body: body(9, 10) }, { on: '2025-06-02' }).outcome).toBe(
      'ballotPassed',
    );
    expect(checkMeasureVote({ vote: 'higherTitle', body: body(9, 10) }, { on: '2025-07-01' }).status).toBe(
      'undetermined',
    );
  });
  it('expulsion needs two thirds; the council of discipline all three; in the Party no ballot on relief is named', () => {
    const expel = (agree: number) =>
      checkMeasureVote({ vote: 'partyExpulsion', body: body(agree, 9) }, { on }).outcome;
    expect([expel(6), expel(5)]).toEqual(['ballotPassed', 'ballotFailed']);
    const council = (present: number) =>
      checkMeasureVote({ vote: 'disciplineCouncil', body: { present } }, { on });
    expect(council(2).outcome).toBe('notAllPresent');
    expect(council(3).status).toBe('undetermined');
    expect(checkMeasureVote({ vote: 'relief', of: 'partyCadre' }, { on }).status).toBe('undetermined');
    expect(() => checkMeasureVote({ vote: 'relief' }, { on })).toThrow(
      expect.objectContaining({ code: 'missing', path: 'of' }),
    );
    expect(checkMeasureVote({ vote: 'relief', of: 'publicEmployee' }, { on: '2023-12-06' })).toMatchObject({
      why: 'notYetInForce',
    });
  });
});

it('relief comes after a secret ballot where the text has one: 170/2025, 115/2020, 138/2020/NĐ-CP to 16/09/2024, not in the Party', () => {
  const facts = { grounds: [{ ground: 'politicalStandard' }] } as const;
  const votes = (kind: 'civilServant' | 'publicEmployee', on: string) =>
    measuresFor(record(kind, facts), { on })
      .consequences.filter((one) => one.kind === 'relief')
      .map(({ under, vote }) => `${under} ${vote?.eId ?? 'none'}`);
  expect(votes('civilServant', '2026-03-02')).toEqual(['nd-170-2025 art_53__para_2__point_b']);
  expect(votes('publicEmployee', '2026-03-02')).toEqual(['nd-115-2020 art_55__para_2']);
  expect(votes('civilServant', '2024-09-16')).toEqual([
    'qd-41-tw-2021 none',
    'nd-138-2020 art_66__firstVote',
  ]);
  expect(votes('civilServant', '2024-09-17')).toEqual(['qd-41-tw-2021 none', 'nd-138-2020 none']);
});

describe('ratings', () => {
  const bad = { 2022: 'notCompleted', 2023: 'notCompleted' } as const;
  it('V8: one year not completed, 2025: relief ground; relieved on it: termination', () => {
    const facts = { ratings: rated('state', { 2025: 'notCompleted' }) };
    expect(found(record('civilServant', facts), '2026-03-02')).toContain(
      'nd170.relief.notCompleted relief considered',
    );
    const left = { by: 'relief', on: '2026-03-20', becauseNotCompleted: true } as const;
    expect(found(record('civilServant', { ...facts, left }), '2026-04-01')).toContain(
      'nd170.relieved.notCompleted termination mandatory',
    );
  });
  it('V9: 2022 and 2023, acted on 03/2024: relief considered twice, termination mandatory (Law 22/2008 Art. 58(3)(a))', () => {
    const lines = found(
      record('civilServant', { ratings: [...rated('state', bad), ...rated('party', bad)] }),
      '2024-03-01',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'qd41.relief.notCompleted relief considered',
        'nd138.relief.notCompleted relief considered',
        'l22.termination termination mandatory',
      ]),
    );
  });
  it('V10: 2021 and 2023 in one period: none of 138/2020, other work or no re-appointment of Law 22/2008', () => {
    const ratings = rated('state', { 2021: 'notCompleted', 2022: 'completed', 2023: 'notCompleted' });
    const lines = found(record('civilServant', { ratings }), '2024-03-01');
    expect(of(lines, 'nd138', 'l22')).toEqual(
      expect.arrayContaining([
        'l22.leader.twoYearsApart assignOtherWork mandatory',
        'l22.leader.twoYearsApart reappointmentBar mandatory',
      ]),
    );
    expect(of(lines, 'nd138.relief', 'l22.termination')).toEqual([]);
  });
  it('V11: non-leading, 2023 and 2025, acted on 02/2026: only the rating of 2025', () => {
    const ratings = rated('state', { 2023: 'notCompleted', 2024: 'good', 2025: 'notCompleted' });
    const lines = found(record('civilServant', { leads: false, ratings }), '2026-02-10');
    expect(of(lines, 'l22')).toEqual([]);
    expect(of(lines, 'l80')).toEqual([
      'l80.notCompleted lowerJobPosition considered',
      'l80.notCompleted termination considered',
    ]);
  });
  it('V12: a managing public employee, 2024 and 2025: relief and termination; V13: 2025 alone in 08/2026: by the letter of the new law', () => {
    const two = record('publicEmployee', {
      ratings: rated('state', { 2024: 'notCompleted', 2025: 'notCompleted' }),
    });
    expect(of(found(two, '2026-03-02'), 'nd115')).toEqual([
      'nd115.relief.notCompleted relief considered',
      'nd115.termination.notCompleted termination mandatory',
    ]);
    const one = record('publicEmployee', { ratings: rated('state', { 2024: 'good', 2025: 'notCompleted' }) });
    expect(of(found(one, '2026-06-30'), 'nd115', 'l58', 'l129')).toEqual([]);
    expect(of(found(one, '2026-08-03'), 'l129')).toEqual([
      'l129.notCompleted lowerJobPosition considered',
      'l129.notCompleted contractTermination considered',
      '? l129.managers.notCompleted relief textSilent',
    ]);
  });
  it('a year without rating breaks two consecutive years, or is skipped by the reading; a year not given is not known', () => {
    const between = record('cadre', {
      ratings: rated('party', { 2021: 'notCompleted', 2022: 'notRated', 2023: 'notCompleted' }),
    });
    expect(of(found(between, '2024-03-01'), 'qd41')).toEqual([]);
    const skipped = found(between, '2024-03-01', { 'measures.unratedYear': 'skipped' });
    expect(of(skipped, 'qd41')).toEqual(['qd41.relief.notCompleted relief considered']);
    const gap = record('cadre', { ratings: rated('party', { 2021: 'notCompleted', 2023: 'notCompleted' }) });
    expect(of(found(gap, '2024-03-01'), 'qd41')).toEqual(['? qd41.relief.notCompleted relief missingFacts']);
  });
  it('State texts look at the State rating, by the reading at either', () => {
    const facts = record('civilServant', {
      ratings: [...rated('party', { 2025: 'notCompleted' }), ...rated('state', { 2025: 'good' })],
    });
    expect(of(found(facts, '2026-03-02'), 'nd170.relief')).toEqual([]);
    const either = found(facts, '2026-03-02', { 'measures.ratingSide': 'eitherSide' });
    expect(of(either, 'nd170.relief')).toEqual(['nd170.relief.notCompleted relief considered']);
    expect(measuresFor(facts, { on: '2026-03-02' }).notes.map(({ code }) => code)).toContain(
      'ratingSidesDiffer',
    );
  });
});

describe('letters, leaving, release', () => {
  it('V16: a letter while investigated: resignation barred, relief not', () => {
    const facts = {
      letter: { on: '2026-02-02', reason: 'limitedAbility' },
      handling: ['investigation'],
      grounds: [{ ground: 'decline' }],
    } as const;
    const { consequences } = measuresFor(record('civilServant', facts), { on: '2026-03-02' });
    const of170 = (kind: string) =>
      consequences.filter((one) => one.under === 'nd-170-2025' && one.kind === kind);
    expect(
      of170('resignation').map(({ modality, excludedBy }) => [modality, excludedBy.map(({ by }) => by)]),
    ).toEqual([
      ['prohibited', []],
      ['considered', ['nd170.resignationBarred.handling']],
    ]);
    expect(of170('relief').map(({ excludedBy }) => excludedBy)).toEqual([[]]);
  });
  it('a withdrawn letter is no letter; one not yet handed in has not happened', () => {
    const letter = { on: '2026-02-02', reason: 'ownWish', withdrawnOn: '2026-02-20' } as const;
    expect(of(found(record('civilServant', { letter }), '2026-02-10'), 'nd170')).toHaveLength(1);
    expect(of(found(record('civilServant', { letter }), '2026-02-20'), 'nd170')).toEqual([]);
    expect(of(found(record('civilServant', { letter }), '2026-02-01'), 'nd170')).toEqual([]);
  });
  it('V17: no letter, serious wrongdoing: other work for a civil servant, release for a public employee', () => {
    const grounds = [{ ground: 'seriousWrongdoing' }] as const;
    expect(found(record('civilServant', { grounds }), '2026-03-02')).toContain(
      'nd170.noLetter.wrongdoing assignOtherWork considered',
    );
    expect(found(record('publicEmployee', { grounds }), '2026-03-02')).toContain(
      'nd115.noLetter.wrongdoing leavePost mandatory',
    );
  });
  const head = (months: number, done: number, fiveMissed = 0, forceMajeure = false) => {
    const heldSince = months === 24 ? '2024-01-10' : months === 12 ? '2025-01-10' : '2025-01-11';
    const facts = {
      head: true,
      office: { heldSince },
      targets: { year: 2025, done, total: 100, fiveMissed, forceMajeure },
    };
    return of(found(record('cadre', facts), '2026-01-10'), 'qd377.release');
  };
  it('V18, V19: less than 12 months in office: none; 69.9 % of the year: release considered; 70 %: none; force majeure: none', () => {
    expect(head(11, 60)).toEqual([]);
    expect(head(12, 69.9)).toEqual(['qd377.release.targets leavePost considered']);
    expect(head(24, 69.9)).toEqual(['qd377.release.targets leavePost considered']);
    expect(head(24, 70)).toEqual([]);
    expect(head(24, 60, 5, true)).toEqual([]);
  });
  it('V20: one of the five targets missed: considered, by the reading "all" none', () => {
    expect(head(24, 100, 1)).toEqual(['qd377.release.fiveTargets leavePost considered']);
    const facts = {
      head: true,
      office: { heldSince: '2024-01-10' },
      targets: { year: 2025, done: 100, total: 100, fiveMissed: 4, forceMajeure: false },
    };
    expect(
      of(found(record('cadre', facts), '2026-01-10', { 'measures.fiveTargets': 'all' }), 'qd377.release'),
    ).toEqual([]);
  });
  it('V14, V15: the allowance to the end of the term, or six months', () => {
    const left = (reason: 'limitedAbility' | 'lowVotes') => ({
      left: { by: 'resignation', on: '2026-02-02', reason } as const,
    });
    const limits = (kind: 'civilServant' | 'publicEmployee', reason: 'limitedAbility' | 'lowVotes') =>
      measuresFor(record(kind, left(reason)), { on: '2026-03-02' })
        .consequences.filter((one) => one.kind === 'allowanceKept')
        .map((one) => one.limits.map(({ n, unit }) => [n, unit]));
    expect(limits('civilServant', 'limitedAbility')).toEqual([[]]);
    expect(limits('publicEmployee', 'limitedAbility')).toEqual([[[6, 'months']]]);
    expect(limits('civilServant', 'lowVotes')).toEqual([[[6, 'months']]]);
  });
  it('relieved for ratings and for votes: termination follows only from the rating', () => {
    const ofVotes = record('civilServant', {
      left: { by: 'relief', on: '2026-02-02', becauseNotCompleted: false },
    });
    expect(found(ofVotes, '2026-03-02').filter((line) => line.includes(' termination '))).toEqual([]);
  });
});

describe('discipline', () => {
  it('V21: the bars of a warning of 15/10/2025 end where the clock says', () => {
    const decision = { form: 'warning', track: 'party', decidedOn: '2025-10-15', actYear: 2025 } as const;
    const { consequences } = measuresFor(record('cadre', { disciplines: [decision] }), { on: '2026-03-02' });
    const until = (id: string) => consequences.find((one) => one.id === id)?.until;
    expect(until('qd-377-tw-2025.planBar')).toBe('2026-10-15');
    expect(until('qd-377-tw-2025.higherAppointmentBar')).toBe('2028-10-15');
    const clock = eligibilityClock(
      { kind: 'cadre', form: 'warning', track: 'party', effectiveOn: '2025-10-15' },
      { for: 'higherAppointment', on: '2026-03-02' },
    );
    expect(clock.firstDay).toBe('2028-10-16');
  });
  it('a discipline is a relief ground of 170/2025/NĐ-CP while it is in effect, by the reading for the whole period', () => {
    const decision = { form: 'reprimand', track: 'party', decidedOn: '2025-01-15', actYear: 2024 } as const;
    const facts = record('civilServant', { disciplines: [decision] });
    expect(of(found(facts, '2026-01-15'), 'nd170.relief')).toEqual([
      'nd170.relief.disciplined relief considered',
    ]);
    expect(of(found(facts, '2026-01-16'), 'nd170.relief')).toEqual([]);
    expect(
      of(found(facts, '2026-01-16', { 'measures.groundAge': 'wholePeriod' }), 'nd170.relief'),
    ).toHaveLength(1);
  });
  it('a plan is left over a discipline in effect, not over one long ended, nor over one whose text was not read', () => {
    const out = (decidedOn: string) => {
      const decision = { form: 'reprimand', track: 'party', decidedOn, actYear: 2015 } as const;
      return found(record('cadre', { planned: true, disciplines: [decision] }), '2026-03-02').filter((line) =>
        line.includes('planRemovalAll'),
      );
    };
    expect(out('2025-03-02')).toEqual(['qd377.plan.disciplined planRemovalAll mandatory']);
    expect([...out('2025-03-01'), ...out('2019-03-01')]).toEqual([]);
  });
  it('an annulled decision falls away with all that rests on it', () => {
    const decision = {
      form: 'warning',
      track: 'party',
      decidedOn: '2025-10-15',
      actYear: 2025,
      annulledOn: '2026-01-15',
    } as const;
    const facts = record('civilServant', { planned: true, disciplines: [decision] });
    expect(found(facts, '2026-01-14')).not.toEqual([]);
    expect(found(facts, '2026-01-15')).toEqual([]);
  });
  it('V30: a cancelled suspension is no basis of the rating, by the reading it stays one', () => {
    const suspensions = [{ from: '2026-02-02', cancelledOn: '2026-02-20' }] as const;
    const facts = record('civilServant', { suspensions });
    expect(of(found(facts, '2026-02-10'), 'nd170.suspended.rating')).toHaveLength(1);
    expect(found(facts, '2026-02-20')).toEqual([]);
    expect(of(found(facts, '2026-02-20', { 'measures.suspensionCancelled': 'kept' }), 'nd170')).toHaveLength(
      1,
    );
  });
  it('V38: cách chức for corruption ten years ago still bars every leading post', () => {
    const decision = {
      form: 'removalFromOffice',
      track: 'civilServant',
      decidedOn: '2016-03-01',
      actYear: 2015,
      forCorruption: true,
    } as const;
    expect(found(record('civilServant', { disciplines: [decision] }), '2026-03-02')).toContain(
      'l80.bar.corruption leadingPostBarForever prohibited',
    );
  });
});

describe('roll and commendation', () => {
  it('H-02: two years not completed lead to a review, never to striking off', () => {
    const ratings = rated('party', { 2022: 'notCompleted', 2023: 'notCompleted' });
    const lines = found(record('partyMember', { leads: false, ratings }), '2024-03-01');
    expect(lines).toContain('roll.review.twoYears screeningReview considered');
    expect(lines.filter((line) => line.includes('strikeOff'))).toEqual([]);
  });
  it.each([
    [5, false],
    [6, true],
    [7, true],
  ])('the cell of 12 less 3: %i agree: on the list %s', (agree, listed) => {
    const roll = { cellVote: { agree, fullMembers: 12, exempt: 3 }, statusBreachYears: [] };
    const lines = found(record('partyMember', { roll }), '2024-03-01');
    expect(lines.includes('roll.educationList educationList mandatory')).toBe(listed);
  });
  it('V35, V36: 0.3, 1.0 and 1.5 of the base salary; with one year only good, none of the five-year ones', () => {
    const five = {
      2021: 'excellent',
      2022: 'excellent',
      2023: 'excellent',
      2024: 'excellent',
      2025: 'excellent',
    } as const;
    const times = (levels: Parameters<typeof rated>[1]) =>
      measuresFor(record('partyMember', { ratings: rated('party', levels) }), {
        on: '2026-02-03',
      }).consequences.flatMap(({ coefficient }) => coefficient?.times ?? []);
    expect(times(five)).toEqual([0.3, 1, 1.5]);
    expect(times({ ...five, 2023: 'good' })).toEqual([0.3]);
    expect(times({ ...five, 2025: 'good' })).toEqual([]);
    expect(awardAmount({ times: 0.3 }, { on: '2026-02-03' }).outcome).toBe(702_000);
    expect(awardAmount({ times: 0.3 }, { on: '2026-06-30' }).outcome).toBe(702_000);
    expect(awardAmount({ times: 0.3 }, { on: '2026-07-01' })).toMatchObject({
      status: 'undetermined',
      missing: ['baseSalary'],
    });
    expect(awardAmount({ times: 0.3, baseSalary: 2_530_000 }, { on: '2026-07-01' }).outcome).toBe(759_000);
    expect(
      awardAmount({ times: 0.3 }, { on: '2026-02-03', readings: { 'measures.bonusDate': 'yearEnd' } }).status,
    ).toBe('undetermined');
  });
});

describe('deadlines', () => {
  const calendar = publishedWorkCalendar;
  const latest = (
    kind: 'cadre' | 'civilServant',
    acts: Parameters<typeof measureTimetable>[0]['acts'],
    on: string,
    extended?: true,
  ) =>
    measureTimetable({ kind, acts, calendar, ...(extended && { extended }) }, { on }).outcome?.map(
      ({ id, under, latest }) => `${under} ${id} ${latest}`,
    );
  it('V31: grounds complete 21/04/2025: propose by 07/05/2025; V32: 09/02/2026 by 02/03/2026, settled at the latest 13/03/2026', () => {
    expect(latest('cadre', { groundsComplete: '2025-04-21' }, '2025-04-21')).toEqual([
      'qd-41-tw-2021 propose 2025-05-07',
    ]);
    const acts = { groundsComplete: '2026-02-09', proposal: '2026-02-13' };
    expect(latest('cadre', acts, '2026-02-13', true)).toEqual([
      'qd-377-tw-2025 propose 2026-03-02',
      'qd-377-tw-2025 decide 2026-03-13',
    ]);
  });
  it('V33: a ground of suspension of 29/08/2025 is advised on by 04/09/2025', () => {
    expect(latest('civilServant', { suspensionGround: '2025-08-29' }, '2025-08-29')).toEqual([
      'qd-148-tw-2024 advise 2025-09-04',
      'nd-170-2025 advise 2025-09-04',
    ]);
  });
  it('termination within 30 days of the rating; suspension 15 working days, further 15 once extended', () => {
    expect(latest('civilServant', { ratingResult: '2026-01-15' }, '2026-01-15')).toEqual([
      'nd-170-2025 terminate 2026-02-23',
    ]);
    const acts = { suspended: '2026-03-02' };
    expect(latest('civilServant', acts, '2026-03-02')).toEqual(['nd-170-2025 suspend 2026-03-23']);
    expect(latest('civilServant', acts, '2026-03-02', true)).toEqual(['nd-170-2025 suspend 2026-04-13']);
  });
  it('without acts the acts are missing; of acts no text counts from nothing is answered', () => {
    expect(measureTimetable({ kind: 'cadre', acts: {} }, { on: '2026-02-09' })).toMatchObject({
      status: 'undetermined',
      missing: ['acts.groundsComplete', 'acts.proposal', 'acts.partyDiscipline'],
    });
    expect(
      measureTimetable({ kind: 'cadre', acts: { letter: '2026-02-09' } }, { on: '2026-02-09' }),
    ).toMatchObject({
      status: 'notApplicable',
    });
    expect(measureTimetable({ kind: 'cadre', acts: {} }, { on: '2009-01-05' })).toMatchObject({
      why: 'notCovered',
    });
    const added = { 'measures.decisionExtension': 'added' } as const;
    const facts = { kind: 'cadre', acts: { proposal: '2026-03-02' }, extended: true, calendar } as const;
    expect(measureTimetable(facts, { on: '2026-03-02' }).outcome?.[0]?.latest).toBe('2026-03-23');
    expect(measureTimetable(facts, { on: '2026-03-02', readings: added }).outcome?.[0]?.latest).toBe(
      '2026-04-06',
    );
  });
  it('without a calendar working days are refused', () => {
    expect(() =>
      measureTimetable({ kind: 'cadre', acts: { groundsComplete: '2026-02-09' } }, { on: '2026-02-09' }),
    ).toThrow(expect.objectContaining({ code: 'noCalendar' }));
  });
});

it('every provision cited anywhere is on record', () => {
  const { consequences, open } = measuresFor({ kind: 'civilServant' }, { on: '2026-03-02' });
  const refs = [...consequences, ...open].flatMap((one) => [
    one.provision,
    ...one.findings.map((finding) => finding.provision),
  ]);
  expect(refs.length).toBeGreaterThan(100);
  expect(refs.filter((ref) => provision(ref).ref !== ref && provision(ref).ref.eId !== ref.eId)).toEqual([]);
});
