import { describe, expect, it } from 'vitest';
import { type ConfidenceReadings, type HolderCase, pollEligibility } from '../../src/index.js';
import { readingIn, said } from './support.js';

type Row = readonly [
  title: string,
  facts: Partial<HolderCase>,
  outcome: string,
  readings?: ConfidenceReadings,
];

const byElection = (on: string) => ({ tookOffice: { by: 'election', on } }) as const;
const byAppointment = (on: string) => ({ tookOffice: { by: 'appointment', on } }) as const;
const taken = (by: NonNullable<HolderCase['tookOffice']>['by'], on: string) => ({ tookOffice: { by, on } });

function check(base: HolderCase, rows: readonly Row[]) {
  for (const [title, facts, outcome, readings] of rows)
    it(title, () => {
      expect(said(pollEligibility({ ...base, ...facts }, { readings }))).toBe(outcome);
    });
}

describe('96-QĐ/TW Art. 3(1)', () => {
  const leader: HolderCase = {
    forum: 'party',
    on: '2023-12-29',
    holdsListedTitle: true,
    levelHasSubordinateUnits: true,
    retirementLeaveNoticeOn: null,
    ...byAppointment('2020-07-01'),
  };
  check(leader, [
    ['a leader in office since 2020', {}, 'subject'],
    ['without a leading or managerial title', { holdsListedTitle: false }, 'outOfScope'],
    ['below the level that has subordinate units', { levelHasSubordinateUnits: false }, 'outOfScope'],
    [
      'PV10: appointed 03/01, polled 28/12',
      { on: '2023-12-28', ...byAppointment('2023-01-03') },
      'appointedInPollYear',
    ],
    [
      'PV11: appointed 31/12 of the year before',
      { on: '2023-07-05', ...byAppointment('2022-12-31') },
      'subject',
    ],
    ['elected on 1 January of the year', byElection('2023-01-01'), 'electedInPollYear'],
    ['elected on the day of the poll', byElection('2023-12-29'), 'electedInPollYear'],
    ['elected on 31 December of the year before', byElection('2022-12-31'), 'subject'],
    [
      'PV12: notice of leave 20/11, polled 29/12',
      { retirementLeaveNoticeOn: '2023-11-20' },
      'retirementLeaveNotice',
    ],
    ['a notice on the day itself', { retirementLeaveNoticeOn: '2023-12-29' }, 'retirementLeaveNotice'],
    ['PV12: a notice of 05/01 after the poll', { retirementLeaveNoticeOn: '2024-01-05' }, 'subject'],
    [
      'the notice comes before the new title',
      { retirementLeaveNoticeOn: '2023-11-20', ...byAppointment('2023-01-03') },
      'retirementLeaveNotice',
    ],
    ['designated in the year: neither appointed nor elected', taken('designation', '2023-03-01'), 'subject'],
    ['re-elected in the year, by the letter', taken('reElection', '2023-03-01'), 'electedInPollYear'],
    [
      'elected anew, whatever of the re-elected',
      byElection('2023-03-01'),
      'electedInPollYear',
      { 'party.reElected': 'subject' },
    ],
    [
      're-elected, by the purpose',
      taken('reElection', '2023-03-01'),
      'subject',
      { 'party.reElected': 'subject' },
    ],
    ['re-appointed in the year: another act', taken('reAppointment', '2023-03-01'), 'subject'],
    [
      're-appointed, as the police exempt it',
      taken('reAppointment', '2023-03-01'),
      'appointedInPollYear',
      { 'party.reAppointed': 'exempt' },
    ],
    ['transferred to a new title in the year', taken('transfer', '2023-03-01'), 'appointedInPollYear'],
    [
      'transferred, read as no appointment',
      taken('transfer', '2023-03-01'),
      'subject',
      { 'party.sidewaysTransfer': 'subject' },
    ],
    [
      'the year before, read as twelve months back',
      byAppointment('2022-12-30'),
      'appointedInPollYear',
      { 'party.pollYear': 'twelveMonthsBack' },
    ],
    [
      'twelve months to the day',
      byAppointment('2022-12-29'),
      'subject',
      { 'party.pollYear': 'twelveMonthsBack' },
    ],
    [
      'twelve months at the end of a month',
      { on: '2025-02-28', ...byAppointment('2024-02-29') },
      'subject',
      { 'party.pollYear': 'twelveMonthsBack' },
    ],
    // what is not known is named, and settles nothing
    ['title not known', { holdsListedTitle: undefined }, 'missingFacts holdsListedTitle'],
    ['level not known', { levelHasSubordinateUnits: undefined }, 'missingFacts levelHasSubordinateUnits'],
    [
      'notice not known: never "not exempt"',
      { retirementLeaveNoticeOn: undefined },
      'missingFacts retirementLeaveNoticeOn',
    ],
    ['taking up not known', { tookOffice: undefined }, 'missingFacts tookOffice'],
    [
      'no title, the rest not known',
      { holdsListedTitle: false, levelHasSubordinateUnits: undefined, tookOffice: undefined },
      'outOfScope',
    ],
  ]);

  describe('how deep it reaches in a commune', () => {
    const commune: HolderCase = { ...leader, level: 'commune' };
    const read = (depth: ConfidenceReadings['party.communeDepth']) => ({ 'party.communeDepth': depth });
    check(commune, [
      ['the secretary', { communePost: 'secretary' }, 'subject'],
      ['the deputy secretary', { communePost: 'deputySecretary' }, 'subject'],
      ['a standing member', { communePost: 'standingMember' }, 'outOfScope'],
      ['another post', { communePost: 'other' }, 'outOfScope'],
      ['a post not known', {}, 'missingFacts communePost'],
      ['a commune post names the level', { level: undefined, communePost: 'other' }, 'outOfScope'],
      ['not in a province', { level: 'province' }, 'subject'],
      ['the secretary, read deeper', { communePost: 'secretary' }, 'subject', read('standingMembers')],
      ['the deputy, read deeper', { communePost: 'deputySecretary' }, 'subject', read('standingMembers')],
      [
        'a standing member, read deeper',
        { communePost: 'standingMember' },
        'subject',
        read('standingMembers'),
      ],
      ['another post, read deeper', { communePost: 'other' }, 'outOfScope', read('standingMembers')],
      ['the secretary, read not at all', { communePost: 'secretary' }, 'outOfScope', read('none')],
    ]);
  });

  it('districts ended on 30/06/2025', () => {
    const district = { ...leader, level: 'district' } as const;
    expect(said(pollEligibility({ ...district, on: '2025-06-30' }))).toBe('subject');
    const after = pollEligibility({ ...district, on: '2025-07-01' });
    expect(after).toMatchObject({ status: 'notApplicable', why: 'outOfScope', under: 'qd-96-tw-2023' });
    expect(after.notes.map(({ code }) => code)).toEqual(['districtEnded']);
  });

  it('out of scope is no outcome, and keeps the way there', () => {
    const answer = pollEligibility({ ...leader, holdsListedTitle: false });
    expect(answer).toMatchObject({ status: 'notApplicable', why: 'outOfScope', under: 'qd-96-tw-2023' });
    expect(answer.outcome).toBeUndefined();
    expect(answer.trace.steps[0]?.findings[0]).toMatchObject({ rule: 'qd96.scope.title', verdict: 'pass' });
  });

  it('every finding names the fact it looked at', () => {
    const { steps } = pollEligibility({ ...leader, ...taken('transfer', '2023-03-01') }).trace;
    const facts = new Set(steps.flatMap(({ findings }) => findings.map(({ fact }) => fact)));
    expect([...facts].sort()).toEqual([
      'communePost',
      'holdsListedTitle',
      'levelHasSubordinateUnits',
      'retirementLeaveNoticeOn',
      'tookOffice',
    ]);
  });

  it('says which reading it rests on, and only then', () => {
    const notes = (facts: Partial<HolderCase>) => pollEligibility({ ...leader, ...facts }).notes;
    expect(readingIn(notes(taken('reElection', '2023-03-01')), 'party.reElected')).toBe('exempt');
    expect(readingIn(notes(taken('transfer', '2023-03-01')), 'party.sidewaysTransfer')).toBe('exempt');
    expect(readingIn(notes(byAppointment('2022-12-30')), 'party.pollYear')).toBe('calendarYear');
    expect(notes({})).toEqual([]);
  });

  it('counts to the end of the calendar', () => {
    const late = (on: string) =>
      said(pollEligibility({ ...leader, on: '2199-12-31', ...byElection(on) }, { under: 'qd-96-tw-2023' }));
    expect([late('2199-12-01'), late('2198-12-31')]).toEqual(['electedInPollYear', 'subject']);
  });
});

describe('the earlier Party texts could not be read', () => {
  it.each([
    ['2018-12-06', 'qd-262-tw-2014', 'textSilent'],
    ['2013-06-15', 'qd-165-tw-2013', 'localTextNeeded'],
  ])('on %s', (on, under, why) => {
    expect(pollEligibility({ forum: 'party', on, holdsListedTitle: true })).toMatchObject({
      status: 'undetermined',
      why,
      under,
    });
  });
});

describe('96/2023/QH15 Art. 2', () => {
  const holder: HolderCase = {
    forum: 'peoplesCouncil',
    level: 'province',
    on: '2023-12-06',
    holdsListedTitle: true,
    retirementLeaveNoticeOn: null,
    keepsOlderOffice: false,
    movedNotRelieved: false,
    ...byElection('2021-06-20'),
  };
  check(holder, [
    ['in office since 2021', {}, 'subject'],
    ['an office that Art. 2 does not name', { holdsListedTitle: false }, 'outOfScope'],
    ['SV9: elected 02/01/2023', byElection('2023-01-02'), 'electedInPollYear'],
    ['elected 31/12/2022', byElection('2022-12-31'), 'subject'],
    ['appointed in the year', byAppointment('2023-02-01'), 'appointedInPollYear'],
    ['re-elected in the year, by the letter', taken('reElection', '2023-02-01'), 'electedInPollYear'],
    [
      're-elected, by the purpose',
      taken('reElection', '2023-02-01'),
      'subject',
      { 'state.reElected': 'subject' },
    ],
    ['S12: moved between departments in the year', taken('transfer', '2023-02-01'), 'subject'],
    [
      'elected in the year, keeping an older office',
      { ...byElection('2023-02-01'), keepsOlderOffice: true },
      'subject',
    ],
    [
      'appointed in the year, keeping an older office',
      { ...byAppointment('2023-02-01'), keepsOlderOffice: true },
      'subject',
    ],
    [
      'the same, read as exempt',
      { ...byElection('2023-02-01'), keepsOlderOffice: true },
      'electedInPollYear',
      { 'state.olderOffice': 'exempt' },
    ],
    [
      'whether an older office is kept not known',
      { ...byElection('2023-02-01'), keepsOlderOffice: undefined },
      'missingFacts keepsOlderOffice',
    ],
    ['it does not matter out of the year', { keepsOlderOffice: undefined }, 'subject'],
    ['S12: moved, not yet relieved', { movedNotRelieved: true }, 'subject'],
    [
      'moved, read as exempt',
      { movedNotRelieved: true },
      'movedAway',
      { 'state.movedNotRelieved': 'exempt' },
    ],
    ['not moved, read as exempt', {}, 'subject', { 'state.movedNotRelieved': 'exempt' }],
    ['S13: designated in the reorganisation', taken('designation', '2023-07-01'), 'designated'],
    [
      'designated, read as polled',
      taken('designation', '2023-07-01'),
      'subject',
      { 'state.designated': 'polled' },
    ],
    ['notice on the opening day', { retirementLeaveNoticeOn: '2023-12-06' }, 'retirementLeaveNotice'],
    ['notice the day after', { retirementLeaveNoticeOn: '2023-12-07' }, 'subject'],
    ['notice not known', { retirementLeaveNoticeOn: undefined }, 'missingFacts retirementLeaveNoticeOn'],
    ['taking up not known', { tookOffice: undefined }, 'missingFacts tookOffice'],
    ['SV11: a commune council holds no poll', { level: 'commune' }, 'outOfScope'],
    [
      'a commune council, read as polling',
      { level: 'commune' },
      'subject',
      { 'state.communePoll': 'polled' },
    ],
    ['a district council to 30/06/2025', { level: 'district', on: '2025-06-30' }, 'subject'],
    ['SV12: a district council in August 2025', { level: 'district', on: '2025-08-15' }, 'outOfScope'],
  ]);

  it('SV11, C7: the commune must publish what it does not hold: a conflict, by a reading', () => {
    const { notes } = pollEligibility({ ...holder, level: 'commune' });
    expect(notes.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'reading reading',
      'conflict communePublication',
    ]);
    expect(notes[1]?.provisions.map(({ instrument, eId }) => `${instrument} ${eId}`)).toEqual([
      'nq-96-2023-qh15 art_2__para_2',
      'l-10-2022-qh15 art_11__para_10',
    ]);
    expect(readingIn(notes, 'state.communePoll')).toBe('notPolled');
  });

  it('S11: illness exempts nobody; there is no such fact to give', () => {
    expect(() => pollEligibility({ ...holder, onSickLeave: true } as never)).toThrow(
      expect.objectContaining({ code: 'unknownKey', path: 'onSickLeave' }),
    );
  });
});

describe('85/2014/QH13: nine months of service up to the opening day', () => {
  const holder: HolderCase = {
    forum: 'peoplesCouncil',
    on: '2018-12-06',
    holdsListedTitle: true,
    retirementLeaveNoticeOn: null,
    ...byElection('2018-03-06'),
  };
  check(holder, [
    ['SV10: elected 06/03, opening 06/12', {}, 'subject'],
    ['SV10: elected 06/03, opening 05/12', { on: '2018-12-05' }, 'underNineMonths'],
    ['elected 07/03, opening 06/12', byElection('2018-03-07'), 'underNineMonths'],
    ['nine months from 31/05 end on 28/02', { on: '2019-02-28', ...byElection('2018-05-31') }, 'subject'],
    ['one day less', { on: '2019-02-27', ...byElection('2018-05-31') }, 'underNineMonths'],
    ['however the office was taken up', taken('reAppointment', '2018-11-01'), 'underNineMonths'],
    ['an office not listed', { holdsListedTitle: false }, 'outOfScope'],
    ['a notice of leave: silent', { retirementLeaveNoticeOn: '2018-11-01' }, 'textSilent'],
    ['a notice after the opening', { retirementLeaveNoticeOn: '2018-12-07' }, 'subject'],
    ['notice not known', { retirementLeaveNoticeOn: undefined }, 'missingFacts retirementLeaveNoticeOn'],
    ['a commune council polls', { level: 'commune' }, 'subject'],
  ]);
});

describe('35/2012/QH13: new in the year, or less than a year (publications differ)', () => {
  const holder: HolderCase = {
    forum: 'nationalAssembly',
    on: '2013-06-10',
    holdsListedTitle: true,
    retirementLeaveNoticeOn: null,
    ...byElection('2012-07-01'),
  };
  check(holder, [
    ['elected the year before', {}, 'subject'],
    ['elected in the year', byElection('2013-01-01'), 'newInYear'],
    ['less than a year, read so', {}, 'newInYear', { 'state.newcomer35': 'lessThanOneYear' }],
    ['a year to the day', byElection('2012-06-10'), 'subject', { 'state.newcomer35': 'lessThanOneYear' }],
    ['an office not listed', { holdsListedTitle: false }, 'outOfScope'],
    ['a notice of leave: silent', { retirementLeaveNoticeOn: '2013-06-10' }, 'textSilent'],
  ]);

  it('notes the reading where it decides', () => {
    expect(readingIn(pollEligibility(holder).notes, 'state.newcomer35')).toBe('electedInYear');
    expect(pollEligibility({ ...holder, ...byElection('2011-07-01') }).notes).toEqual([]);
  });
});

it.each(['2013-07-05', '2018-12-06'])('on %s a notice of leave leaves both open', (on) => {
  const holder = {
    forum: 'peoplesCouncil',
    on,
    holdsListedTitle: true,
    ...byElection('2011-07-01'),
  } as const;
  const answer = pollEligibility({ ...holder, retirementLeaveNoticeOn: on });
  expect(answer).toMatchObject({
    why: 'textSilent',
    possible: ['retirementLeaveNotice', 'subject'],
    missing: [],
  });
});
