import { describe, expect, it } from 'vitest';
import { pollTimetable, type TimetableCase } from '../../src/index.js';
import { readingIn, said } from './support.js';

const dated = (poll: TimetableCase, options?: Parameters<typeof pollTimetable>[1]) =>
  pollTimetable(poll, options)
    .steps.filter(({ daysBefore }) => daysBefore !== undefined)
    .map(({ id, by, daysBefore, latest, provision }) =>
      [id, by, daysBefore, latest, provision.eId].join(' '),
    );
const acts = (poll: TimetableCase) =>
  pollTimetable(poll)
    .steps.filter(({ daysBefore }) => daysBefore === undefined)
    .map(({ id, by, provision, evidence }) => [id, by, provision.eId, evidence].join(' '));

const party: TimetableCase = { forum: 'party', on: '2023-12-29' };
const council: TimetableCase = { forum: 'peoplesCouncil', level: 'province', on: '2023-12-05' };
const assembly: TimetableCase = { forum: 'nationalAssembly', on: '2023-12-05' };

describe('the acts and their last days', () => {
  it('96-QĐ/TW Art. 7(3), 9: 20, 15, 10 and 3 days before the poll (PV13)', () => {
    expect(dated(party)).toEqual([
      'submitFile pollSubject 20 2023-12-09 art_7__para_3',
      'sendFileToVoters cadreAdvisoryBody 15 2023-12-14 art_9',
      'sendQuestions cadreAdvisoryBody 10 2023-12-19 art_9',
      'explain pollSubject 3 2023-12-26 art_7__para_3',
    ]);
    expect(acts(party)).toEqual([
      'plan bodyOfThePlace art_7__para_1 readInOneSource',
      'askReports cadreAdvisoryBody art_9__step_1 readInOneSource',
      'prepareBallots cadreAdvisoryBody art_9__step_1 readInOneSource',
      'discuss bodyOfThePlace art_9__step_2 readInOneSource',
      'castBallots voter art_9__step_2 readInOneSource',
      'announceCount countingCommittee art_9__step_3 readInSiblingText',
      'reportUp bodyOfThePlace art_9__step_3 readInSiblingText',
    ]);
    expect(
      pollTimetable(party)
        .steps.map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['plan', 'askReports', 'submitFile', 'sendFileToVoters']);
  });

  it.each([
    [council, 'councilStandingBody', 'peoplesCouncil', 'art_11', 'art_11__session readInOneSource'],
    [assembly, 'naStandingCommittee', 'nationalAssembly', 'art_10', 'art_10 readInSeveralSources'],
  ])(
    '96/2023/QH15 Art. 10, 11: 45, 30, 25, 20, 15 and 10 days before the opening (SV8)',
    (poll, body, plenary, article, inSession) => {
      expect(dated(poll)).toEqual([
        `setListAndAskReports ${body} 45 2023-10-21 ${article}`,
        `submitReport pollSubject 30 2023-11-05 ${article}`,
        `sendFrontSummary fatherlandFront 25 2023-11-10 ${article}`,
        `sendPapersToDeputies ${body} 20 2023-11-15 ${article}`,
        'askVerification deputy 15 2023-11-20 art_10__questions',
        'askClarification deputy 10 2023-11-25 art_10__questions',
      ]);
      expect(acts(poll)).toEqual([
        `submitList ${body} ${inSession}`,
        `discuss deputy ${inSession}`,
        `reportDiscussion ${body} ${inSession}`,
        `electCountingCommittee ${plenary} ${inSession}`,
        `castBallots deputy ${inSession}`,
        `announceCount countingCommittee ${inSession}`,
        `adoptResolution ${plenary} ${inSession}`,
      ]);
    },
  );

  it('85/2014/QH13 Art. 9: 30, 20, 15 and 10 days', () => {
    const poll = { ...council, on: '2018-12-05' };
    expect(dated(poll)).toEqual([
      'submitReport pollSubject 30 2018-11-05 art_9',
      'sendPapersToDeputies councilStandingBody 20 2018-11-15 art_9',
      'askVerification deputy 15 2018-11-20 art_9',
      'askClarification deputy 10 2018-11-25 art_9',
    ]);
    expect(acts(poll)).toEqual([
      'castBallots deputy unplaced__session readInSiblingText',
      'announceCount countingCommittee unplaced__session readInSiblingText',
      'adoptResolution peoplesCouncil unplaced__session readInSiblingText',
    ]);
    expect(pollTimetable(poll).notes.map(({ values }) => values['reading'])).toEqual(['state.dayKind']);
    expect(dated(poll, { readings: { 'state.askDeadlines': 'none' } })).toHaveLength(4);
  });

  it('262-QĐ/TW Art. 9 has no days, so nothing can be late', () => {
    const answer = pollTimetable({ ...party, on: '2018-12-06', done: { prepareBallots: null } });
    expect(dated({ ...party, on: '2018-12-06' })).toEqual([]);
    expect(answer).toMatchObject({ outcome: 'inOrder', evidence: 'readInOneSource', notes: [] });
    expect(answer.steps.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'prepareBallots missing',
      'discuss notGiven',
      'castBallots notGiven',
      'announceCount notGiven',
      'reportUp notGiven',
    ]);
  });

  it.each([
    ['party', '2013-06-15', 'localTextNeeded'],
    ['peoplesCouncil', '2013-07-05', 'textSilent'],
    ['party', '2013-02-17', 'notYetInForce'],
  ] as const)('%s on %s could not be read', (forum, on, expected) => {
    const answer = pollTimetable({ forum, on });
    expect(said(answer)).toBe(expected);
    expect(answer.steps).toEqual([]);
    if (answer.status === 'undetermined') expect(answer.possible).toEqual(['inOrder', 'late', 'missing']);
  });
});

describe('how it stands', () => {
  const onTime = {
    submitFile: '2023-12-09',
    sendFileToVoters: '2023-12-14',
    sendQuestions: '2023-12-19',
    explain: '2023-12-26',
  };
  it.each<[string, TimetableCase['done'], string, readonly string[]]>([
    ['every act on its last day', onTime, 'inOrder', []],
    ['earlier is always allowed', { ...onTime, submitFile: '2023-10-01' }, 'inOrder', []],
    ['a day late', { ...onTime, explain: '2023-12-27' }, 'late', []],
    ['not done', { ...onTime, submitFile: null }, 'missing', []],
    ['not done is worse than late', { ...onTime, submitFile: '2023-12-10', explain: null }, 'missing', []],
    [
      'nothing given',
      undefined,
      'missingFacts done.submitFile done.sendFileToVoters done.sendQuestions done.explain',
      ['inOrder', 'late', 'missing'],
    ],
    [
      'one not given',
      { ...onTime, explain: undefined },
      'missingFacts done.explain',
      ['inOrder', 'late', 'missing'],
    ],
    [
      'one late, one not given',
      { ...onTime, submitFile: '2023-12-10', explain: undefined },
      'missingFacts done.explain',
      ['late', 'missing'],
    ],
    ['one not done, the rest not given', { submitFile: null }, 'missing', []],
    [
      'an act without a day of its own is never late',
      { ...onTime, plan: null, castBallots: '2024-01-31' },
      'inOrder',
      [],
    ],
  ])('%s', (_, done, outcome, possible) => {
    const answer = pollTimetable({ ...party, done });
    expect(said(answer)).toBe(outcome);
    expect(answer.status === 'undetermined' ? answer.possible : []).toEqual(possible);
    if (answer.status === 'determined') expect(answer.evidence).toBe('readInSiblingText');
  });

  it('step by step', () => {
    const done = {
      submitFile: '2023-12-10',
      sendFileToVoters: '2023-12-14',
      sendQuestions: null,
      plan: null,
      discuss: '2023-12-30',
    };
    expect(
      pollTimetable({ ...party, done }).steps.map(({ id, standing, done }) => [id, standing, done].join(' ')),
    ).toEqual([
      'plan missing ',
      'askReports notGiven ',
      'submitFile late 2023-12-10',
      'sendFileToVoters inOrder 2023-12-14',
      'sendQuestions missing ',
      'explain notGiven ',
      'prepareBallots notGiven ',
      'discuss inOrder 2023-12-30',
      'castBallots notGiven ',
      'announceCount notGiven ',
      'reportUp notGiven ',
    ]);
  });
});

describe('days', () => {
  const calendar = { '2023': { daysOff: ['2023-09-01', '2023-09-04'], workedDays: [] } };
  const latest = (
    poll: TimetableCase,
    readings: NonNullable<Parameters<typeof pollTimetable>[1]>['readings'],
  ) => pollTimetable(poll, { readings }).steps.flatMap(({ latest }) => latest ?? []);

  it('are calendar days, never moved; a calendar only shows the last working day', () => {
    const [file] = pollTimetable({ ...party, calendar }).steps.filter(({ id }) => id === 'submitFile');
    expect([file?.latest, file?.lastWorkingDay]).toEqual(['2023-12-09', '2023-12-08']);
    expect(pollTimetable(party).steps.every(({ lastWorkingDay }) => lastWorkingDay === undefined)).toBe(true);
  });

  it('read as working days need a calendar that holds the year', () => {
    expect(latest({ ...party, calendar }, { 'party.dayKind': 'working' })).toEqual([
      '2023-12-01',
      '2023-12-08',
      '2023-12-15',
      '2023-12-26',
    ]);
    expect(latest({ ...council, calendar }, { 'state.dayKind': 'working' }).slice(0, 2)).toEqual([
      '2023-10-03',
      '2023-10-24',
    ]);
    for (const given of [undefined, {}]) {
      expect(() => latest({ ...party, calendar: given }, { 'party.dayKind': 'working' })).toThrow(
        expect.objectContaining({ code: 'noCalendar', path: 'calendar.2023' }),
      );
    }
    expect(latest({ ...party, calendar }, { 'state.dayKind': 'working' })[0]).toBe('2023-12-09');
  });

  it('are listed as a reading, once', () => {
    const notes = (poll: TimetableCase, readings = {}) => pollTimetable(poll, { readings }).notes;
    expect(readingIn(notes(party), 'party.dayKind')).toBe('calendar');
    expect(notes(council).map(({ values }) => values['reading'])).toEqual([
      'state.dayKind',
      'state.askDeadlines',
    ]);
    expect(notes(council, { 'state.dayKind': 'calendar' })).toHaveLength(2);
    const none = pollTimetable(council, { readings: { 'state.askDeadlines': 'none' } });
    expect(none.steps.map(({ id }) => id)).not.toContain('askVerification');
    expect(none.steps.map(({ id }) => id)).not.toContain('askClarification');
    expect(readingIn(none.notes, 'state.askDeadlines')).toBe('none');
  });
});

it('a council that holds no poll has no timetable', () => {
  expect(pollTimetable({ ...council, level: 'commune' })).toMatchObject({ why: 'outOfScope', steps: [] });
});
