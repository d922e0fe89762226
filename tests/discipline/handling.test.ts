import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar as calendar } from '../../src/calendar/index.js';
import {
  type BodyCase,
  type DisciplineTimetableCase,
  disciplineHandling,
  disciplineProcedure,
  disciplineTimetable,
  discipliningBody,
  type HandlingCase,
  type ProcedureCase,
} from '../../src/discipline/index.js';

const told = (answer: { status: string; outcome?: unknown; why?: unknown }) =>
  answer.outcome ?? answer.why ?? answer.status;
const on = '2026-03-02';

describe('deferral and exemption (172/2025/NĐ-CP Art. 3, 4(2))', () => {
  const plain: HandlingCase = {
    track: 'civilServant',
    illness: false,
    pregnantOrOnMaternityLeave: false,
    childBornOn: null,
    prosecutedOrDetained: false,
    rightWayNoGain: false,
    approvedInnovation: false,
  };
  const mother = { childBornOn: '2025-03-10', sex: 'female', askedInWriting: false } as const;
  const father = { ...mother, sex: 'male', motherUnable: true } as const;
  it.each<[Partial<HandlingCase>, string, string]>([
    [{}, on, 'handledNow'],
    [{ illness: true }, on, 'handlingDeferred'],
    [{ prosecutedOrDetained: true, handledAnyway: false }, on, 'handlingDeferred'],
    [{ prosecutedOrDetained: true, handledAnyway: true }, on, 'handledNow'],
    [{ prosecutedOrDetained: true }, on, 'missingFacts'],
    [{ pregnantOrOnMaternityLeave: true, askedInWriting: false }, on, 'handlingDeferred'],
    [{ pregnantOrOnMaternityLeave: true, askedInWriting: true }, on, 'handledNow'],
    // A child under 12 months, by date: 11 months, 12 months less a day, 12 months
    [mother, '2026-02-10', 'handlingDeferred'],
    [mother, '2026-03-09', 'handlingDeferred'],
    [mother, '2026-03-10', 'handledNow'],
    [mother, '2026-03-11', 'handledNow'],
    [{ ...mother, askedInWriting: true }, '2026-03-09', 'handledNow'],
    [{ ...mother, askedInWriting: undefined }, '2026-03-09', 'missingFacts'],
    [{ ...mother, sex: undefined, motherUnable: false }, '2026-03-09', 'missingFacts'],
    [father, '2026-03-09', 'handlingDeferred'],
    [{ ...father, motherUnable: false }, '2026-03-09', 'handledNow'],
    [{ ...father, motherUnable: undefined }, '2026-03-09', 'missingFacts'],
    [{ ...father, askedInWriting: true }, '2026-03-09', 'handledNow'],
    [father, '2026-03-10', 'handledNow'],
    [{ childBornOn: undefined }, on, 'missingFacts'],
    [{ rightWayNoGain: true }, on, 'exemptFromDiscipline'],
    [{ approvedInnovation: true, illness: true }, on, 'exemptFromDiscipline'],
    [{ approvedInnovation: undefined }, on, 'missingFacts'],
    [{ track: 'cadre' }, on, 'handledNow'],
    [{ track: 'publicEmployee' }, '2026-07-01', 'textSilent'],
    [{ track: 'party' }, on, 'textSilent'],
    [{}, '2025-06-30', 'textSilent'],
    [{ track: 'massOrganisation' }, on, 'notCovered'],
  ])('%j on %s: %s', (change, day, expected) =>
    expect(told(disciplineHandling({ ...plain, ...change }, { on: day }))).toBe(expected),
  );

  it('no child at all needs neither sex nor a request; a leap-day child is 12 months old on 28/02', () => {
    expect(disciplineHandling(plain, { on })).toMatchObject({ status: 'determined', under: 'nd-172-2025' });
    const born = { ...plain, ...mother, childBornOn: '2028-02-29' };
    expect(['2029-02-27', '2029-02-28'].map((day) => told(disciplineHandling(born, { on: day })))).toEqual([
      'handlingDeferred',
      'handledNow',
    ]);
  });

  it('exemptions that could not be read are named, unless the person is exempt', () => {
    const codes = (change: Partial<HandlingCase>) =>
      disciplineHandling({ ...plain, ...change }, { on }).notes.map(({ code }) => code);
    expect(codes({})).toEqual(['unread']);
    expect(codes({ illness: true })).toEqual(['unread']);
    expect(codes({ rightWayNoGain: true })).toEqual([]);
    expect(disciplineHandling({ track: 'party' }, { on })).toMatchObject({
      possible: ['handledNow', 'handlingDeferred', 'exemptFromDiscipline'],
    });
  });
});

describe('the procedure (172/2025/NĐ-CP Art. 13 to 21)', () => {
  const all = ['reviewMeeting', 'report', 'council', 'summons', 'vote', 'recommendation', 'formIssued'];
  it.each<[ProcedureCase['known'], readonly string[]]>([
    [[], all],
    [['partyDecision'], ['formIssued']],
    [['convicted'], ['formIssued']],
    [['concludedWithForm'], ['formIssued']],
    [['actAtFormerBody'], all.slice(2)],
    [['alreadyReviewed'], all.slice(2)],
  ])('%j leaves %j', (known, expected) => {
    const steps = disciplineProcedure({ track: 'civilServant', known }, { on }).outcome ?? [];
    expect(steps.map(({ step }) => step)).toEqual(all);
    expect(steps.filter(({ skipped }) => skipped === undefined).map(({ step }) => step)).toEqual(expected);
    for (const { skipped } of steps) if (skipped !== undefined) expect(known).toContain(skipped);
  });

  it('a council of exactly three; each step where it is written, one that falls away by Art. 16(3)', () => {
    const answer = disciplineProcedure({ track: 'cadre', known: ['alreadyReviewed'] }, { on });
    expect(answer).toMatchObject({
      status: 'determined',
      under: 'nd-172-2025',
      evidence: 'readInOneSource',
      decidedBy: 'managingAuthority',
      trace: { on, steps: [] },
      notes: [],
    });
    const steps = answer.outcome ?? [];
    expect(
      steps.filter(({ members }) => members !== undefined).map(({ step, members }) => [step, members]),
    ).toEqual([
      ['council', 3],
      ['vote', 3],
    ]);
    expect(steps.map(({ provision }) => provision.eId)).toEqual([
      'art_16__para_3',
      'art_16__para_3',
      'unplaced__council',
      'unplaced__summons',
      'unplaced__council',
      'unplaced__decision',
      'unplaced__decision',
    ]);
    expect('skipped' in (steps[6] ?? {}) || 'members' in (steps[6] ?? {})).toBe(false);
  });

  it.each([
    ['publicEmployee', '2026-07-01', 'textSilent'],
    ['party', on, 'textSilent'],
    ['civilServant', '2025-06-30', 'textSilent'],
    ['massOrganisation', on, 'notCovered'],
  ] as const)('%s on %s: %s', (track, day, expected) =>
    expect(disciplineProcedure({ track, known: [] }, { on: day })).toMatchObject({
      why: expected,
      ...(expected === 'textSilent' && { possible: [] }),
    }),
  );
});

describe('which body disciplines (172/2025/NĐ-CP Art. 2(10), 15(3); 234/2026/NĐ-CP Art. 2(10))', () => {
  it.each<[BodyCase, string, string]>([
    [{ track: 'civilServant', seconded: false }, on, 'presentBody'],
    [{ track: 'civilServant', seconded: true, form: 'warning' }, on, 'hostBody'],
    [{ track: 'civilServant', seconded: true, form: 'forcedTermination' }, on, 'sendingBody'],
    [{ track: 'civilServant', seconded: true }, on, 'missingFacts'],
    [{ track: 'civilServant' }, on, 'missingFacts'],
    [{ track: 'publicEmployee', seconded: false }, '2026-07-01', 'presentBody'],
    [{ track: 'publicEmployee', seconded: true }, '2026-07-01', 'textSilent'],
    [{ track: 'publicEmployee', seconded: true }, '2026-06-30', 'textSilent'],
    [{ track: 'massOrganisation', seconded: true }, on, 'notCovered'],
  ])('%j on %s: %s', (facts, day, expected) =>
    expect(told(discipliningBody(facts, { on: day }))).toBe(expected),
  );

  it('cites where', () => {
    const place = (facts: BodyCase) =>
      discipliningBody(facts, { on }).trace.steps.at(-1)?.findings[0]?.provision.eId;
    expect(place({ track: 'civilServant', seconded: false })).toBe('art_2__para_10');
    expect(place({ track: 'civilServant', seconded: true, form: 'warning' })).toBe('art_15__para_3');
    const every = ['presentBody', 'hostBody', 'sendingBody'];
    expect(discipliningBody({ track: 'publicEmployee', seconded: true }, { on: '2026-07-01' })).toMatchObject(
      {
        possible: every,
      },
    );
    expect(discipliningBody({ track: 'party' }, { on })).toMatchObject({ possible: every });
  });
});

describe('limits of time', () => {
  const due = (facts: DisciplineTimetableCase, day = on) =>
    disciplineTimetable({ calendar, ...facts }, { on: day }).map((row) => `${row.id} ${row.day}`);

  it.each<[string, DisciplineTimetableCase, readonly string[]]>([
    [
      '30 days (Art. 2(6))',
      { track: 'civilServant', acts: { partyDecisionAnnounced: '2026-03-02' } },
      ['stateProcedure 2026-04-01'],
    ],
    ['90 days (Art. 5)', { track: 'cadre', acts: { handlingBegan: '2026-03-02' } }, ['handling 2026-06-01']],
    [
      '150 of a complex case',
      { track: 'cadre', complex: true, acts: { handlingBegan: '2026-03-02' } },
      ['handling 2026-07-30'],
    ],
    [
      'what is not counted is added',
      { track: 'cadre', daysNotCounted: 10, acts: { handlingBegan: '2026-03-02' } },
      ['handling 2026-06-10'],
    ],
    [
      'report 3 working days, council 5, recommendation 5, decision 5, summons 5 before',
      {
        track: 'civilServant',
        acts: {
          reviewMeeting: '2026-03-02',
          report: '2026-03-05',
          councilMeeting: '2026-03-20',
          recommendation: '2026-03-27',
        },
      },
      [
        'report 2026-03-05',
        'councilSetUp 2026-03-12',
        'summons 2026-03-13',
        'recommendation 2026-03-27',
        'formIssued 2026-04-03',
      ],
    ],
    [
      'termination after a verdict 15, a correction 10 working days',
      { track: 'civilServant', acts: { verdict: '2026-03-02', wrongConcluded: '2026-03-02' } },
      ['terminationAfterVerdict 2026-03-23', 'correctionPublished 2026-03-16'],
    ],
    [
      'Party complaint 1 month, answer 3 (Điều lệ Đảng Art. 39)',
      { track: 'party', acts: { partyDecisionAnnounced: '2026-03-02', complaintReceived: '2026-03-10' } },
      ['complaint 2026-04-02', 'complaintAnswer 2026-06-10'],
    ],
    [
      '6 at the centre',
      { track: 'party', central: true, acts: { complaintReceived: '2026-03-10' } },
      ['complaintAnswer 2026-09-10'],
    ],
    [
      'neither complex nor central changes what it does not concern',
      { track: 'party', complex: true, acts: { complaintReceived: '2026-03-10' } },
      ['complaintAnswer 2026-06-10'],
    ],
    ['nothing begun, nothing due', { track: 'civilServant', acts: {} }, []],
    ['another track has no such limit', { track: 'massOrganisation', acts: { report: '2026-03-02' } }, []],
  ])('%s', (_, facts, expected) => expect(due(facts)).toEqual(expected));

  it('public employees from 01/07/2026, officials from 01/07/2025', () => {
    const employee: DisciplineTimetableCase = {
      track: 'publicEmployee',
      acts: {
        partyDecisionAnnounced: '2026-07-01',
        handlingBegan: '2026-07-01',
        reviewMeeting: '2026-07-01',
      },
    };
    expect(due(employee, '2026-06-30')).toEqual([]);
    expect(due(employee, '2026-07-01')).toEqual(['stateProcedure 2026-07-31', 'handling 2026-09-29']);
    const official: DisciplineTimetableCase = { track: 'civilServant', acts: { report: '2025-07-01' } };
    expect(due(official, '2025-06-30')).toEqual([]);
    expect(due(official, '2025-07-01')).toEqual(['councilSetUp 2025-07-08']);
  });

  it('each row says from what it is counted and where it is written; days not counted touch handling alone', () => {
    const [row] = disciplineTimetable(
      { track: 'civilServant', daysNotCounted: 9, acts: { partyDecisionAnnounced: '2026-03-02' }, calendar },
      { on },
    );
    expect(row).toEqual({
      id: 'stateProcedure',
      countedFrom: 'partyDecisionAnnounced',
      day: '2026-04-01',
      provision: { instrument: 'nd-172-2025', eId: 'art_2__para_6' },
      evidence: 'readInSeveralSources',
    });
  });

  it('working days need a calendar', () =>
    expect(() =>
      disciplineTimetable({ track: 'civilServant', acts: { report: '2026-03-02' } }, { on }),
    ).toThrow(expect.objectContaining({ code: 'noCalendar' })));
});
