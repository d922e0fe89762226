import { describe, expect, it } from 'vitest';
import { publishedWorkCalendar as calendar } from '../../../src/calendar/index.js';
import {
  checkRatingSequence,
  type RatingRound,
  ratingAuthorities,
  ratingFile,
  ratingForms,
  ratingPetition,
  ratingProcedure,
  ratingPublication,
  ratingTimetable,
  type SequenceCase,
  whoRates,
} from '../../../src/rating/index.js';

type StateRound = Extract<RatingRound, { readonly side: 'state' }>;
const cadre = { side: 'state', kind: 'cadre' } as const;
const servant = { side: 'state', kind: 'civilServant' } as const;
const employee = { side: 'state', kind: 'publicEmployee' } as const;
const unit = { side: 'state', kind: 'serviceUnit' } as const;
const head = { leader: true, head: true } as const;
const deputy = { leader: true, head: false } as const;
const staff = { leader: false } as const;
const codes = ({ notes }: { readonly notes: readonly { readonly code: string }[] }) =>
  notes.map(({ code }) => code);
const acts = (round: StateRound) => ratingProcedure(round).outcome?.map(({ id }) => id);
const eIds = (rows: readonly { readonly provision: { readonly eId: string } }[] | undefined) => [
  ...new Set(rows?.map(({ provision }) => provision.eId)),
];

const talked = ['selfRating', 'meeting', 'minutes'];
const asked = [...talked, 'partyOpinion', 'proposal'];
const closing = [
  'stateRating',
  'notification',
  'publication',
  'filing',
  'decisionOnPartyMembers',
  'emulationReview',
];

describe('the steps of the round, by whom it is about', () => {
  it.each<[string, StateRound, readonly string[], readonly string[]]>([
    [
      'Art. 17: cadres',
      { ...cadre, year: 2023 },
      [...asked, ...closing],
      ['art_17', 'art_22', 'art_20__para_2'],
    ],
    [
      'Art. 18(1): heads',
      { ...servant, ...head, year: 2021 },
      [...asked, ...closing],
      ['art_18__para_1', 'art_22', 'art_20__para_2'],
    ],
    [
      'Art. 18(2): deputies',
      { ...servant, ...deputy, year: 2025 },
      [...talked, ...closing],
      ['art_18__para_2', 'art_22', 'art_20__para_2'],
    ],
    [
      'Art. 18(2): others',
      { ...servant, ...staff, year: 2023 },
      [...talked, ...closing],
      ['art_18__para_2', 'art_22', 'art_20__para_2'],
    ],
    [
      'Art. 19(1): managers',
      { ...employee, ...deputy, year: 2023 },
      [...asked, ...closing],
      ['art_19__para_1', 'art_22', 'art_20__para_2'],
    ],
    [
      'Art. 19(2): others',
      { ...employee, ...staff, year: 2023 },
      [...talked, ...closing],
      ['art_19__para_2', 'art_22', 'art_20__para_2'],
    ],
  ])('90/2020/NĐ-CP %s', (_, round, expected, places) => {
    expect(acts(round)).toEqual(expected);
    expect(eIds(ratingProcedure(round).outcome)).toEqual(places);
    expect(codes(ratingProcedure(round))).toEqual(['combinedMeeting']);
  });

  it('233/2026/NĐ-CP Art. 15(2), (3): the unit is rated first', () => {
    const year = { year: 2027 } as const;
    expect(acts({ ...employee, ...deputy, ...year })).toEqual([...asked, 'decisionOnUnit', ...closing]);
    expect(acts({ ...employee, ...staff, ...year })).toEqual([...talked, 'decisionOnUnit', ...closing]);
    const decidedBy = (round: StateRound) =>
      ratingProcedure(round).outcome?.find(({ id }) => id === 'stateRating')?.by;
    expect(decidedBy({ ...employee, ...head, ...year })).toBe('ratingAuthority');
    expect(decidedBy({ ...employee, ...deputy, ...year })).toBe('head');
    expect(codes(ratingProcedure({ ...employee, ...staff, ...year }))).toEqual(['reRating']);
  });

  it('233/2026/NĐ-CP Art. 9: units', () => {
    const answer = ratingProcedure({ ...unit, year: 2026 });
    expect(answer.outcome?.map(({ id, after }) => [id, after])).toEqual([
      ['selfRating', []],
      ['proposal', ['selfRating']],
      ['verification', []],
      ['decisionOnConstituentUnits', []],
      ['decisionOnUnit', ['proposal', 'verification', 'decisionOnConstituentUnits']],
      ['notification', ['decisionOnUnit']],
    ]);
  });

  it('335/2025/NĐ-CP: read in part; staff before leaders is inferred', () => {
    const rest = ['selfRating', 'meeting'];
    expect(acts({ ...servant, ...staff, year: 2026 })).toEqual([...rest, ...closing]);
    const answer = ratingProcedure({ ...servant, ...deputy, year: 2026 });
    expect(answer.outcome?.map(({ id }) => id)).toEqual([...rest, 'decisionOnStaff', ...closing]);
    expect(answer.outcome?.find(({ id }) => id === 'stateRating')?.after).toEqual([
      'selfRating',
      'decisionOnStaff',
    ]);
    expect(answer).toMatchObject({ evidence: 'derived', notes: [{ kind: 'silent', code: 'unread' }] });
    expect(ratingProcedure({ side: 'state', kind: 'agency', year: 2026 })).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      possible: [],
    });
  });

  it('says who takes part in the meeting', () => {
    const meeting = (round: StateRound) =>
      ratingProcedure(round).outcome?.find(({ id }) => id === 'meeting')?.composition?.en;
    expect(meeting({ ...cadre, year: 2023 })).toBe('the leadership collective where the cadre works');
    expect(meeting({ ...employee, ...staff, year: 2023 })).toMatch('of the constituent unit');
    expect(meeting({ ...servant, ...staff, year: 2026 })).toBeUndefined();
  });

  it('absent on the rating day: Art. 20(3) of Decree 90; 21(3) of 335; 15(1) of 233', () => {
    const absent = (round: StateRound) => codes(ratingProcedure({ ...round, absentOnDay: true }));
    expect(absent({ ...cadre, year: 2023 })).toEqual(['selfReportSentIn', 'combinedMeeting']);
    expect(absent({ ...servant, ...staff, year: 2026 })).toEqual(['unread', 'pointsOfTimeWorked']);
    expect(absent({ ...employee, ...staff, year: 2027 })).toEqual(['pointsOfTimeWorked', 'reRating']);
    expect(codes(ratingProcedure({ ...cadre, year: 2023, absentOnDay: false }))).toEqual(['combinedMeeting']);
  });

  it('whether the person leads, or heads the body, is asked for where the steps differ by it', () => {
    const open = (round: StateRound) => {
      const answer = ratingProcedure(round);
      return answer.status === 'undetermined' ? answer.missing : [];
    };
    expect(open({ ...servant, year: 2023 })).toEqual(['leader', 'head']);
    expect(open({ ...servant, head: false, year: 2023 })).toEqual([]);
    expect(open({ ...servant, leader: true, year: 2023 })).toEqual(['head']);
    expect(open({ ...servant, head: true, year: 2023 })).toEqual([]);
    expect(open({ ...employee, leader: true, year: 2023 })).toEqual([]);
    expect(open({ ...employee, head: false, year: 2023 })).toEqual(['leader']);
    expect(ratingProcedure({ ...servant, year: 2023 })).toMatchObject({
      why: 'missingFacts',
      under: 'nd-90-2020',
    });
    expect(() => ratingProcedure({ ...servant, leader: false, head: true, year: 2023 })).toThrow(
      expect.objectContaining({ code: 'inconsistent', path: 'head', expected: 'false, or a leader' }),
    );
  });

  it('no text: before the decrees on record, of cadres afterwards, of contract workers', () => {
    expect(ratingProcedure({ ...cadre, year: 2018 })).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
    });
    expect(ratingProcedure({ ...cadre, year: 2026 })).toMatchObject({
      status: 'notApplicable',
      why: 'ended',
    });
    expect(ratingProcedure({ side: 'state', kind: 'contractWorker', year: 2023 })).toMatchObject({
      why: 'outOfScope',
    });
    expect(ratingProcedure({ ...employee, ...staff, year: 2026 })).toMatchObject({
      missing: ['unitHasRegulation'],
      possible: [],
    });
    const under = { under: 'nd-233-2026' };
    expect(ratingProcedure({ ...servant, ...staff, year: 2026 }, under)).toEqual({
      status: 'notApplicable',
      why: 'outOfScope',
      under: 'nd-233-2026',
      trace: { on: '2026-12-31', steps: [] },
      notes: [],
    });
  });
});

describe('authorities and forms', () => {
  const who = (round: StateRound) =>
    ratingAuthorities(round).outcome?.map(({ id, provision }) => [id, provision.eId]);
  it.each<[StateRound, readonly (readonly string[])[]]>([
    [{ ...cadre, year: 2023 }, [['A1', 'art_16__para_1']]],
    [{ ...servant, ...head, year: 2023 }, [['A2', 'art_16__para_2__point_a']]],
    [{ ...servant, ...deputy, year: 2023 }, [['A3', 'art_16__para_2__point_b']]],
    [{ ...employee, ...staff, year: 2023 }, [['A4', 'art_16__para_3']]],
    [{ ...employee, ...head, year: 2023 }, [['A4.manager', 'art_16__para_3']]],
    [
      { ...servant, ...head, year: 2025 },
      [
        ['A2', 'art_16__para_2__point_a'],
        ['A8', 'art_26__para_3__rating'],
        ['A9', 'art_49__para_1__rating'],
      ],
    ],
    [
      { ...servant, ...staff, year: 2026 },
      [
        ['A5', 'art_25__para_2'],
        ['A8', 'art_26__para_3__rating'],
        ['A9', 'art_49__para_1__rating'],
      ],
    ],
    [{ ...employee, ...head, year: 2027 }, [['VP14.head', 'art_13__para_3']]],
    [{ ...employee, ...deputy, year: 2027 }, [['VP14.manager', 'art_13__para_3']]],
    [{ ...employee, ...staff, year: 2027 }, [['VP14', 'art_13__para_3']]],
  ])('%j', (round, expected) => {
    expect(who(round)).toEqual(expected);
  });

  it('233/2026/NĐ-CP Art. 8: units; Art. 13(2): who tracks', () => {
    expect(who({ ...unit, year: 2026 })?.map(([id]) => id)).toEqual([
      'VU11.ministry',
      'VU11.province',
      'VU11.department',
      'VU11.subDepartment',
      'VU11.provincialBody',
      'VU11.commune',
      'VU11.constituent',
    ]);
    expect(ratingAuthorities({ ...employee, ...staff, year: 2027 }).outcome?.[0]?.tracks?.en).toMatch(
      'constituent',
    );
    expect(ratingAuthorities({ ...employee, ...head, year: 2023 })).toMatchObject({ evidence: 'unverified' });
  });

  it('forms 01, 02, 03 of Decree 90; Annex II of the later ones', () => {
    const forms = (round: StateRound) => ratingForms(round).outcome?.map((form) => [form.code, form.for]);
    expect(forms({ ...cadre, year: 2023 })).toEqual([['Mẫu số 01', 'cadre']]);
    expect(forms({ ...servant, year: 2023 })).toEqual([['Mẫu số 02', 'civilServant']]);
    expect(forms({ ...employee, year: 2023 })).toEqual([['Mẫu số 03', 'publicEmployee']]);
    expect(forms({ ...servant, year: 2026 })?.map(([code]) => code)).toEqual([
      'Phụ lục II, Mẫu 01',
      'Phụ lục II, Mẫu 02',
    ]);
    expect(forms({ ...employee, year: 2027 })).toEqual([['Phụ lục II', 'publicEmployee']]);
    expect(ratingForms({ ...unit, year: 2026 })).toMatchObject({
      why: 'textSilent',
      notes: [{ code: 'noRule' }],
    });
  });
});

describe('the file (Decree 90 Art. 22 as amended by 48/2023; Decree 233 Art. 17)', () => {
  const papers = (round: StateRound) =>
    ratingFile(round).outcome?.map(({ id, ifAny, onPaperToo }) => [id, ifAny === true, onPaperToo === true]);
  it('lists it, with what is kept on paper as well', () => {
    expect(papers({ ...servant, year: 2023 })).toEqual([
      ['minutes', false, false],
      ['ratingForm', false, true],
      ['committeeComment', true, false],
      ['conclusionAndNotice', false, true],
      ['petitionPapers', true, false],
      ['other', false, false],
    ]);
    expect(papers({ ...employee, year: 2027 })).toEqual([
      ['minutes', false, false],
      ['ratingForm', false, false],
      ['committeeComment', true, false],
      ['petitionPapers', true, false],
      ['other', false, false],
    ]);
    expect(ratingFile({ ...servant, year: 2023 })).toMatchObject({
      evidence: 'readInOneSource',
      outcome: [{ provision: { instrument: 'nd-90-2020', eId: 'art_22' } }, {}, {}, {}, {}, {}],
    });
  });
  it('before the amendment, and of Decree 335, it could not be read', () => {
    expect(ratingFile({ ...servant, year: 2021 })).toMatchObject({ why: 'textSilent' });
    expect(ratingFile({ ...servant, year: 2026 })).toMatchObject({ why: 'textSilent' });
  });
});

describe('deadlines', () => {
  const step = (round: Parameters<typeof ratingTimetable>[0], id: string, readings = {}) =>
    ratingTimetable(round, { readings }).deadlines.find((one) => one.id === id);
  const rounds: readonly [string, StateRound, string][] = [
    ['90/2020/NĐ-CP Art. 20(2)', { ...servant, year: 2023 }, 'stateRating'],
    ['335/2025/NĐ-CP Art. 21(2)', { ...servant, year: 2026 }, 'stateRating'],
    ['233/2026/NĐ-CP Art. 15(1)', { ...employee, year: 2027 }, 'stateRating'],
    ['233/2026/NĐ-CP Art. 9(1)', { ...unit, year: 2026 }, 'rating'],
  ];
  it.each(rounds)('%s: before 15/12', (_, round, id) => {
    const { year } = round;
    for (const [day, standing] of [
      [`${year}-12-13`, 'inOrder'],
      [`${year}-12-14`, 'inOrder'],
      [`${year}-12-15`, 'late'],
    ]) {
      expect(step({ ...round, done: { [id]: day } }, id)).toMatchObject({
        latest: `${year}-12-14`,
        standing,
      });
    }
    const inclusive = { 'rating.beforeDay': 'inclusive' };
    expect(step({ ...round, done: { [id]: `${year}-12-15` } }, id, inclusive)).toMatchObject({
      standing: 'inOrder',
    });
  });

  it('bodies whose work closes later: before 15/01 (335/2025 Art. 21(2), 233/2026 Art. 9, 15)', () => {
    for (const round of [
      { ...servant, year: 2026 },
      { ...unit, year: 2026 },
    ] as const) {
      const asked = { ...round, yearCloses: 'later' } as const;
      const answer = (day: string) => ratingTimetable({ ...asked, done: { ratingOfSpecialBodies: day } });
      expect(answer('2027-01-14')).toMatchObject({
        outcome: 'inOrder',
        deadlines: [{ latest: '2027-01-14' }],
      });
      expect(answer('2027-01-15').outcome).toBe('late');
    }
    expect(ratingTimetable({ ...servant, year: 2026 }).deadlines.map(({ id }) => id)).toEqual([
      'stateRating',
      'ratingOfSpecialBodies',
    ]);
    const later = { ...cadre, year: 2023, yearCloses: 'later' } as const;
    expect(ratingTimetable(later).deadlines.map(({ id }) => id)).toEqual(['stateRating']);
  });

  it('schools: as the head sets (Decree 90 Art. 20(2)); as the Ministry sets (233/2026 Art. 9(1))', () => {
    const school = { ...employee, year: 2023, yearCloses: 'earlier' } as const;
    expect(ratingTimetable(school)).toMatchObject({
      missing: ['daySet'],
      deadlines: [{ id: 'ratingOfSchools' }],
    });
    const done = { ratingOfSchools: '2023-06-20' };
    expect(ratingTimetable({ ...school, daySet: '2023-06-20', done }).outcome).toBe('inOrder');
    expect(ratingTimetable({ ...school, daySet: '2023-06-19', done }).outcome).toBe('late');
    expect(codes(ratingTimetable({ ...school, daySet: '2023-06-20', done }))).toEqual([]);
    const answer = ratingTimetable({ ...unit, year: 2026, yearCloses: 'earlier' as const });
    expect(answer).toMatchObject({ missing: ['daySet'], notes: [{ code: 'unread' }] });
  });

  it('233/2026/NĐ-CP Art. 15(1): printed 5 December, read 15', () => {
    const round = { ...employee, year: 2027, decidedOn: '2027-12-10', yearCloses: 'atYearEnd' } as const;
    const printed = { 'rating.nd233DecemberDay': 'asPrinted' };
    expect(step(round, 'stateRating')?.latest).toBe('2027-12-14');
    expect(step(round, 'stateRating', printed)?.latest).toBe('2027-12-04');
    const readings = ratingTimetable(round).notes.map(({ values }) => values['reading']);
    expect(readings).toEqual(['rating.beforeDay', 'rating.nd233DecemberDay', 'rating.restDayEnd']);
  });

  it('233/2026/NĐ-CP Art. 18(1)(b): into the national database within 5 days', () => {
    const round = { ...employee, year: 2027, yearCloses: 'atYearEnd', calendar } as const;
    const done = { stateRating: '2027-12-03' };
    const decided = { ...round, decidedOn: '2027-12-03' };
    expect(ratingTimetable({ ...round, done })).toMatchObject({ missing: ['decidedOn'] });
    for (const [day, outcome] of [
      ['2027-12-07', 'inOrder'],
      ['2027-12-08', 'inOrder'],
      ['2027-12-09', 'late'],
    ])
      expect(ratingTimetable({ ...decided, done: { ...done, databaseEntry: day } }).outcome).toBe(outcome);
  });

  it('a text that holds no day: of agencies under 335/2025', () => {
    expect(ratingTimetable({ side: 'state', kind: 'agency', year: 2026 })).toMatchObject({
      why: 'textSilent',
      possible: ['inOrder', 'late', 'missing'],
      deadlines: [],
    });
    expect(ratingTimetable({ ...cadre, year: 2026 })).toMatchObject({ why: 'ended', deadlines: [] });
    expect(() => ratingTimetable({ ...cadre, year: 2023, conference: '2023-12-01' } as never)).toThrow(
      expect.objectContaining({ code: 'unknownKey', path: 'conference' }),
    );
  });
});

describe('the order of acts', () => {
  const check = (round: StateRound, acts: SequenceCase['acts'], verificationNeeded?: boolean) =>
    checkRatingSequence({ ...round, acts, ...(verificationNeeded !== undefined && { verificationNeeded }) });
  const broken = (answer: ReturnType<typeof check>) =>
    answer.findings
      .filter(({ standing }) => standing === 'tooEarly' || standing === 'notDoneBefore')
      .map(({ act, mustFollow, standing }) => [act, mustFollow, standing]);

  it('a missing opinion of the committee is a fault of heads, none of others (Art. 18)', () => {
    const done = {
      selfRating: '2023-12-01',
      meeting: '2023-12-04',
      minutes: '2023-12-04',
      stateRating: '2023-12-06',
      partyOpinion: null,
    };
    expect(check({ ...servant, ...staff, year: 2023 }, done)).toMatchObject({ outcome: 'inOrder' });
    const proposed = { ...done, proposal: '2023-12-05' };
    const ofHead = check({ ...servant, ...head, year: 2023 }, proposed);
    expect(broken(ofHead)).toEqual([['proposal', 'partyOpinion', 'notDoneBefore']]);
    expect(ofHead.outcome).toBe('outOfOrder');
  });

  it('the State before the Party member, and before emulation (Art. 20(2))', () => {
    const acts = {
      stateRating: '2023-12-10',
      decisionOnPartyMembers: '2023-12-09',
      emulationReview: '2023-12-09',
    };
    expect(broken(check({ ...servant, ...staff, year: 2023 }, { ...acts, minutes: '2023-12-08' }))).toEqual([
      ['decisionOnPartyMembers', 'stateRating', 'tooEarly'],
      ['emulationReview', 'stateRating', 'tooEarly'],
    ]);
  });

  it('notice and publication before the file, after the rating', () => {
    const acts = {
      stateRating: '2023-12-10',
      notification: '2023-12-09',
      publication: null,
      filing: '2023-12-12',
    };
    expect(broken(check({ ...servant, ...staff, year: 2023 }, { ...acts, minutes: '2023-12-08' }))).toEqual([
      ['notification', 'stateRating', 'tooEarly'],
      ['filing', 'publication', 'notDoneBefore'],
    ]);
  });

  it('335/2025: staff before leaders; 233/2026: the unit before its people', () => {
    const leader = { selfRating: '2026-12-01', decisionOnStaff: '2026-12-08', stateRating: '2026-12-07' };
    expect(broken(check({ ...servant, ...deputy, year: 2026 }, leader))).toEqual([
      ['stateRating', 'decisionOnStaff', 'tooEarly'],
    ]);
    expect(broken(check({ ...servant, ...staff, year: 2026 }, leader))).toEqual([]);
    const clerk = { minutes: '2027-12-01', decisionOnUnit: '2027-12-08', stateRating: '2027-12-07' };
    expect(broken(check({ ...employee, ...staff, year: 2027 }, clerk))).toEqual([
      ['stateRating', 'decisionOnUnit', 'tooEarly'],
    ]);
  });

  it('233/2026 Art. 9: constituent units before the unit; a complaint is verified first', () => {
    const acts = {
      proposal: '2026-12-01',
      decisionOnConstituentUnits: '2026-12-09',
      decisionOnUnit: '2026-12-08',
    };
    const round = { ...unit, year: 2026 };
    expect(broken(check(round, acts))).toEqual([
      ['decisionOnUnit', 'decisionOnConstituentUnits', 'tooEarly'],
    ]);
    const verified = {
      ...acts,
      selfRating: '2026-11-30',
      decisionOnConstituentUnits: '2026-12-07',
      verification: null,
    };
    expect(check(round, verified).outcome).toBe('inOrder');
    expect(broken(check(round, verified, true))).toEqual([
      ['decisionOnUnit', 'verification', 'notDoneBefore'],
    ]);
  });

  it('what could not be read, and who is not known', () => {
    expect(check({ side: 'state', kind: 'agency', year: 2026 }, {})).toMatchObject({
      why: 'textSilent',
      possible: ['inOrder', 'outOfOrder'],
      findings: [],
    });
    expect(check({ ...servant, year: 2023 }, {})).toMatchObject({
      missing: ['leader', 'head'],
      findings: [],
    });
  });
});

describe('who rates whoever moved (Decree 90 Art. 20(1); 335 Art. 21(1); 233 Art. 15(1))', () => {
  const moved = (months: number | undefined, gone: boolean | undefined, year = 2023) =>
    whoRates({
      ...servant,
      year,
      moved: {
        ...(months !== undefined && { monthsAtOldBody: months }),
        ...(gone !== undefined && { oldBodyGone: gone }),
      },
    });
  const entering = (answer: ReturnType<typeof moved>) =>
    answer.outcome?.map(({ by, enters }) => [by, enters]);

  it.each([
    [5.9, false, undefined],
    [6, false, 'opinionOfOldBody'],
    [6.1, false, 'opinionOfOldBody'],
    [0, undefined, undefined],
    [12, true, undefined],
    [undefined, true, undefined],
  ])('%s months, old body gone: %s: %s', (months, gone, enters) => {
    expect(entering(moved(months, gone))).toEqual([['newBody', enters]]);
  });

  it('asks for what decides', () => {
    expect(moved(undefined, false)).toMatchObject({
      status: 'undetermined',
      missing: ['moved.monthsAtOldBody'],
      possible: [[{ case: 'moved', by: 'newBody', enters: 'opinionOfOldBody' }]],
    });
    expect(moved(6, undefined)).toMatchObject({ missing: ['moved.oldBodyGone'] });
    expect(moved(undefined, undefined)).toMatchObject({
      missing: ['moved.monthsAtOldBody', 'moved.oldBodyGone'],
    });
  });

  it('from 2026 the results of the old body enter, whatever the time there', () => {
    expect(entering(moved(1, true, 2026))).toEqual([['newBody', 'periodResultsOfOldBody']]);
    const staffMoved = whoRates({ ...employee, year: 2027, moved: {} });
    expect(staffMoved.outcome).toEqual([
      {
        case: 'moved',
        by: 'newBody',
        enters: 'periodResultsOfOldBody',
        provision: { instrument: 'nd-233-2026', eId: 'art_15__para_1' },
        evidence: 'readInOneSource',
      },
    ]);
  });

  it('secondment and rotation of civil servants from 01/07/2025 (170/2025/NĐ-CP Art. 26(3), 49(1))', () => {
    const elsewhere = { ...servant, seconded: true, rotated: true } as const;
    for (const year of [2025, 2026])
      expect(whoRates({ ...elsewhere, year }).outcome?.map(({ case: of, by }) => [of, by])).toEqual([
        ['seconded', 'hostBody'],
        ['rotated', 'receivingBody'],
      ]);
    const before = whoRates({ ...elsewhere, year: 2024 });
    expect(before).toMatchObject({ status: 'determined', outcome: [] });
    expect(before.notes.map(({ code, values }) => [code, values])).toEqual([
      ['noRater', { case: 'seconded' }],
      ['noRater', { case: 'rotated' }],
    ]);
  });

  it('TV-44: several posts, where the highest is held (366-QĐ/TW Art. 3(4), from 30/08/2025)', () => {
    const posts = (decidedOn: string) => whoRates({ ...cadre, year: 2025, decidedOn, severalPosts: true });
    expect(posts('2025-08-29').outcome).toEqual([]);
    expect(posts('2025-08-30').outcome).toMatchObject([
      { by: 'bodyOfHighestPost', evidence: 'readInOneSource' },
    ]);
  });

  it('no case: an empty list; no text: why', () => {
    expect(whoRates({ ...cadre, year: 2023, moved: null, seconded: false })).toMatchObject({
      outcome: [],
      notes: [],
    });
    expect(whoRates({ ...cadre, year: 2026, moved: {} })).toMatchObject({ why: 'ended' });
  });
});

describe('the petition', () => {
  const published = '2026-12-07';
  const ofUnit = { ...employee, year: 2026, unitHasRegulation: true, decidedOn: '2026-12-04' } as const;

  it.each([
    // TV-49: published on a Monday
    ['2026-12-11', 'inOrder'],
    ['2026-12-12', 'inOrder'],
    ['2026-12-13', 'late'],
  ])('129/2025/QH15 Art. 27: within 5 days of publication: %s %s', (petitionedOn, standing) => {
    const answer = ratingPetition({ ...ofUnit, publishedOn: published, petitionedOn });
    expect(answer.deadlines[0]).toEqual({
      id: 'petition',
      by: 'ratedSubject',
      provision: { instrument: 'l-129-2025-qh15', eId: 'art_27' },
      evidence: 'readInOneSource',
      latest: '2026-12-12',
      done: petitionedOn,
      standing,
    });
    expect(answer).toMatchObject({
      addressees: ['ratingAuthority', 'managingBody'],
      under: 'l-129-2025-qh15',
    });
    expect(codes(answer)).toEqual(['petitionFinal', 'reading']);
  });

  it('a reading moves a last day that is a rest day', () => {
    const readings = { 'rating.restDayEnd': 'nextWorkingDay' } as const;
    const asked = { ...ofUnit, publishedOn: published, petitionedOn: '2026-12-14', calendar };
    expect(ratingPetition(asked, { readings }).deadlines[0]).toMatchObject({
      latest: '2026-12-14',
      standing: 'inOrder',
    });
  });

  it('answered within 10 working days of receipt', () => {
    const lodged = { ...ofUnit, publishedOn: published, petitionedOn: '2026-12-10', calendar };
    expect(ratingPetition(lodged)).toMatchObject({
      missing: ['receivedOn'],
      possible: ['inOrder', 'late', 'missing'],
    });
    expect(ratingPetition({ ...lodged, receivedOn: '2026-12-10' })).toMatchObject({
      missing: ['answeredOn'],
    });
    expect(ratingPetition({ ...ofUnit, publishedOn: published })).toMatchObject({
      missing: ['petitionedOn', 'receivedOn'],
    });
    expect(ratingPetition(ofUnit)).toMatchObject({ missing: ['publishedOn', 'receivedOn'] });
    const answered = (answeredOn: string | null) =>
      ratingPetition({ ...lodged, receivedOn: '2026-12-10', answeredOn }).outcome;
    expect([answered('2026-12-24'), answered('2026-12-25'), answered(null)]).toEqual([
      'inOrder',
      'late',
      'missing',
    ]);
  });

  it('holds whichever decree rated, from 01/07/2026 on; before it a complaint stands beside', () => {
    const bridge = { ...employee, year: 2026, unitHasRegulation: false, decidedOn: '2026-12-04' } as const;
    expect(ratingPetition({ ...bridge, publishedOn: published }).under).toBe('l-129-2025-qh15');
    expect(ratingPetition(bridge).under).toBe('l-129-2025-qh15');
    const before = ratingPetition({ ...employee, year: 2025, publishedOn: '2026-06-30' });
    expect(before).toMatchObject({ under: 'nd-90-2020', missing: ['days.petition', 'days.answer'] });
    expect(codes(before)).toEqual(['complaintBeside']);
    expect(ratingPetition({ ...employee, year: 2025, publishedOn: '2026-07-01' }).under).toBe(
      'l-129-2025-qh15',
    );
  });

  it('elsewhere the days are those of the local text, and never assumed (Decree 90; 335 Art. 24)', () => {
    const clerk = {
      ...servant,
      year: 2026,
      publishedOn: published,
      petitionedOn: '2026-12-14',
      calendar,
    } as const;
    expect(ratingPetition(clerk)).toMatchObject({
      status: 'undetermined',
      why: 'localTextNeeded',
      missing: ['days.petition', 'days.answer'],
      possible: ['inOrder', 'late', 'missing'],
      under: 'nd-335-2025',
      trace: { on: '2026-12-31', steps: [] },
      notes: [],
      deadlines: [],
      addressees: ['ratingAuthority'],
    });
    expect(ratingPetition({ ...clerk, days: { petition: 7 } })).toMatchObject({ missing: ['days.answer'] });
    expect(ratingPetition({ ...clerk, days: { answer: 7 } })).toMatchObject({ missing: ['days.petition'] });
    const local = {
      ...clerk,
      days: { petition: 7, answer: 10 },
      receivedOn: '2026-12-14',
      answeredOn: '2026-12-15',
    };
    const answer = ratingPetition(local);
    expect(answer).toMatchObject({
      outcome: 'inOrder',
      deadlines: [{ latest: '2026-12-14' }, { by: 'ratingAuthority' }],
    });
    expect(codes(answer)).toEqual(['localDays', 'reading']);
    expect(ratingPetition({ ...local, petitionedOn: '2026-12-15' }).outcome).toBe('late');
    expect(codes(ratingPetition({ ...ofUnit, days: { petition: 7 }, publishedOn: published }))).not.toContain(
      'localDays',
    );
  });

  it('found right, the rating is made again: 233/2026 Art. 4(5), 15(4); elsewhere silent', () => {
    const upheld = ratingPetition({ ...ofUnit, publishedOn: published, upheld: true });
    expect(upheld.notes.find(({ code }) => code === 'reRating')?.provisions.map(({ eId }) => eId)).toEqual([
      'art_4__para_5',
      'art_15__para_4',
    ]);
    expect(codes(ratingPetition({ ...servant, year: 2026, upheld: true }))).toEqual(['reRatingSilent']);
    expect(codes(ratingPetition({ ...servant, year: 2026, upheld: false }))).toEqual([]);
  });

  it('of bodies, and where no text rates', () => {
    expect(ratingPetition({ ...unit, year: 2026 })).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      notes: [{ code: 'noRule' }],
      deadlines: [],
      addressees: [],
    });
    expect(ratingPetition({ ...cadre, year: 2026 })).toMatchObject({
      why: 'ended',
      deadlines: [],
      addressees: [],
    });
    expect(ratingPetition({ ...employee, year: 2026 })).toMatchObject({
      missing: ['unitHasRegulation'],
      possible: ['inOrder', 'late', 'missing'],
    });
  });
});

describe('publication (10/2022/QH15 Art. 46(6), 47(2), 48)', () => {
  const decidedOn = '2025-12-10';
  const made = (publishedOn: string | null | undefined, more = {}) =>
    ratingPublication({ decidedOn, calendar, ...(publishedOn !== undefined && { publishedOn }), ...more });

  it.each([
    ['2025-12-16', 'inOrder'],
    ['2025-12-17', 'inOrder'],
    ['2025-12-18', 'late'],
    [null, 'missing'],
  ])('within 5 working days: %s %s', (day, outcome) => {
    expect(made(day, { sentToAllStaff: true })).toMatchObject({
      status: 'determined',
      outcome,
      under: 'l-10-2022-qh15',
      deadlines: [{ id: 'publication', by: 'head', latest: '2025-12-17' }],
      shown: { standing: 'notNeeded' },
    });
  });

  it.each([
    ['2026-01-05', 'tooShort', 'tooShort'],
    ['2026-01-06', 'inOrder', 'longEnough'],
    ['2026-01-07', 'inOrder', 'longEnough'],
  ])('shown for 20 consecutive days: taken down on %s: %s', (takenDownOn, outcome, standing) => {
    const answer = made('2025-12-17', { takenDownOn });
    expect(answer.outcome).toBe(outcome);
    expect(answer.shown).toEqual({
      days: 20,
      until: '2026-01-06',
      takenDownOn,
      standing,
      provision: { instrument: 'l-10-2022-qh15', eId: 'art_48' },
      evidence: 'readInOneSource',
    });
  });

  it('open while it still hangs, or is not known to be made public', () => {
    expect(made('2025-12-17')).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      possible: ['inOrder', 'tooShort'],
      missing: ['takenDownOn'],
      shown: { until: '2026-01-06', standing: 'notGiven' },
    });
    expect(made(undefined)).toMatchObject({ missing: ['publishedOn'], shown: { standing: 'notGiven' } });
    expect(made(undefined).shown?.until).toBeUndefined();
    expect(made('2025-12-18', { takenDownOn: '2025-12-19' }).outcome).toBe('late');
    expect(codes(made('2025-12-17'))).toEqual(['publicInside']);
  });

  it('from 01/07/2023 on', () => {
    const days = { 2023: { daysOff: [], workedDays: [] } };
    const on = (day: string) => ratingPublication({ decidedOn: day, publishedOn: day, calendar: days });
    expect(on('2023-06-30')).toMatchObject({ status: 'notApplicable', why: 'notYetInForce', deadlines: [] });
    expect(on('2023-07-03').status).toBe('undetermined');
    expect(() => ratingPublication({ decidedOn: '2025-13-01' })).toThrow(
      expect.objectContaining({ code: 'notADate', path: 'decidedOn' }),
    );
  });
});
