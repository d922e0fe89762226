import { describe, expect, it } from 'vitest';
import {
  type Answer,
  assessConfidence,
  assessMotion,
  ballotEntries,
  type ConfidenceCase,
  checkMotionGround,
  checkQuorum,
  confidenceMargins,
  electorateOf,
  type MotionGroundCase,
  type Note,
  overallOfPlaces,
  pollCriteria,
  pollEligibility,
  pollPlaces,
  pollTimetable,
  regularRound,
  resultShares,
} from '../../src/index.js';
import { resultUnder, said, written } from './support.js';

const at = { forum: 'party', on: '2023-12-29' } as const;
const early = { forum: 'party', on: '2013-06-15' } as const;
const unread = resultUnder('qd-96-tw-2023', 1, 39);

describe('what was read off a text, not walked, still says which text and which day', () => {
  it.each<[string, () => Answer<unknown>]>([
    ['pollPlaces', () => pollPlaces({ heldOn: at.on, titlesIn: ['workplace'] })],
    ['electorateOf', () => electorateOf({ ...at, title: 'agencyLeader' })],
    ['ballotEntries', () => ballotEntries({ ...at, holders: [{ person: 'p1', offices: ['a'] }] })],
    ['pollCriteria', () => pollCriteria(at)],
    ['regularRound', () => regularRound({ ...at, termBegan: 2020 })],
    ['pollTimetable', () => pollTimetable({ ...at, done: { submitFile: null } })],
    ['confidenceMargins', () => confidenceMargins({ ...unread, heldOn: at.on })],
    ['resultShares', () => resultShares({ ...unread, heldOn: at.on })],
  ])('%s', (_, ask) => {
    const { status, under, trace } = ask();
    expect({ status, under, trace }).toEqual({
      status: 'determined',
      under: 'qd-96-tw-2023',
      trace: { on: at.on, steps: [] },
    });
  });

  it('two places together, too', () => {
    const answer = assessConfidence(unread);
    expect(overallOfPlaces([answer, answer]).trace).toEqual({ on: '2023-12-29', steps: [] });
  });
});

describe('what could not be read leaves open what the text may have said', () => {
  const exempt = [
    'retirementLeaveNotice',
    'electedInPollYear',
    'appointedInPollYear',
    'underNineMonths',
    'newInYear',
  ];
  it.each<[string, () => Answer<unknown>, readonly unknown[]]>([
    [
      'assessConfidence',
      () => assessConfidence({ ...unread, heldOn: early.on }),
      ['none', 'aboveHalfLow', 'twoThirdsLow'],
    ],
    [
      'checkQuorum',
      () => checkQuorum({ forum: 'party', heldOn: early.on, electorate: {} }),
      ['mayBeHeld', 'mayNotBeHeld'],
    ],
    ['pollEligibility', () => pollEligibility(early), ['subject', ...exempt]],
    ['pollTimetable', () => pollTimetable(early), ['inOrder', 'late', 'missing']],
    [
      'assessMotion',
      () => assessMotion({ forum: 'party', heldOn: at.on, ballots: {}, votes: {} }),
      ['noConfidenceCarried', 'notCarried'],
    ],
    ['checkMotionGround', () => checkMotionGround({ ...at, by: 'lowBand' }), ['open', 'notOpen']],
    ...(['standingCommitteeOwnMotion', 'committeePetition', 'committeeRequest'] as const).map(
      (by): [string, () => Answer<unknown>, readonly unknown[]] => [
        `since Law 121/2025, ${by}`,
        () => checkMotionGround({ forum: 'nationalAssembly', on: '2026-03-01', by }),
        ['open', 'notOpen'],
      ],
    ),
    ['pollPlaces', () => pollPlaces({ heldOn: early.on, titlesIn: [] }), []],
    ['electorateOf', () => electorateOf({ ...early, title: 'agencyLeader' }), []],
    ['ballotEntries', () => ballotEntries({ ...at, holders: [{ person: 'p1', offices: ['a', 'b'] }] }), []],
    ['pollCriteria', () => pollCriteria(early), []],
    ['confidenceMargins', () => confidenceMargins({ ...unread, heldOn: early.on }), []],
  ])('%s', (_, ask, possible) => {
    const answer = ask();
    expect(answer.status === 'undetermined' && answer.possible).toEqual(possible);
    expect(answer.trace.steps).toEqual([]);
    expect(answer.notes.map(({ kind }) => kind)).toContain('silent');
  });
});

describe('a missing fact is named as the caller writes it', () => {
  const ground = (forum: MotionGroundCase['forum'], by: MotionGroundCase['by'], more = {}) =>
    checkMotionGround({ forum, on: '2024-05-20', by, ...more });
  const ofValid = { readings: { 'party.denominator': 'valid' } } as const;
  it.each<[() => Answer<unknown>, string]>([
    [() => ground('nationalAssembly', 'deputiesPetition'), 'petitioners totalMembers'],
    [() => ground('peoplesCouncil', 'deputiesPetition', { petitioners: 3 }), 'totalMembers'],
    [() => ground('nationalAssembly', 'standingCommitteeOwnMotion'), 'agreeing committeeMembers'],
    [() => ground('nationalAssembly', 'committeePetition', { agreeing: 3 }), 'committeeMembers'],
    [() => ground('peoplesCouncil', 'lowBand'), 'pollOutcome resigned'],
    [
      () => assessMotion({ forum: 'peoplesCouncil', heldOn: '2024-03-01', ballots: {}, votes: {} }),
      'votes.noConfidence ballots.collected',
    ],
    [
      () => assessMotion({ forum: 'peoplesCouncil', heldOn: '2018-03-01', ballots: {}, votes: {} }),
      'votes.noConfidence electorate.totalMembers',
    ],
    [() => assessConfidence({ ...unread, ballots: { collected: 39 } }, ofValid), 'ballots.valid'],
    [
      () =>
        pollEligibility({
          ...at,
          holdsListedTitle: true,
          levelHasSubordinateUnits: true,
          retirementLeaveNoticeOn: null,
        }),
      'tookOffice',
    ],
    [
      () =>
        pollEligibility(
          {
            forum: 'peoplesCouncil',
            on: '2023-12-06',
            holdsListedTitle: true,
            retirementLeaveNoticeOn: null,
            tookOffice: { by: 'election', on: '2021-07-01' },
          },
          { readings: { 'state.movedNotRelieved': 'exempt' } },
        ),
      'movedNotRelieved',
    ],
    [
      () => checkQuorum({ forum: 'peoplesCouncil', heldOn: '2023-12-06', electorate: {} }),
      'electorate.present electorate.totalMembers',
    ],
    [() => resultShares({ ...unread, ballots: {} }), 'ballots.collected'],
  ])('%#', (ask, missing) => {
    expect(said(ask())).toBe(`missingFacts ${missing}`);
  });

  it.each([
    ['totalMembers', 'electorate.totalMembers', 45],
    ['present', 'electorate.present', 44],
    ['issued', 'ballots.issued', 43],
    ['collected', 'ballots.collected', 42],
    ['valid', 'ballots.valid', 41],
  ] as const)('and so is the whole a foreign figure is checked over: %s', (base, path, whole) => {
    const facts = { forum: 'peoplesCouncil', heldOn: '2023-12-06', marks: { low: 3 } } as const;
    const options = { readings: { 'state.baseForChecking': base } };
    expect(said(resultShares({ ...facts, ballots: {} }, options))).toBe(`missingFacts ${path}`);
    const electorate = { totalMembers: 45, present: 44 };
    const known = { ...facts, electorate, ballots: { issued: 43, collected: 42, valid: 41 } };
    expect(resultShares(known, options).outcome).toMatchObject([{ part: 3, whole, of: base }]);
  });

  it('a finding shows the share with the name of its whole', () => {
    const first = (answer: Answer<unknown>) => answer.trace.steps[0]?.findings[0];
    expect(
      first(ground('nationalAssembly', 'deputiesPetition', { petitioners: 3, totalMembers: 9 })),
    ).toMatchObject({
      fact: 'petitioners',
      actual: { part: 3, whole: 9, of: 'totalMembers' },
    });
    expect(
      first(ground('nationalAssembly', 'committeePetition', { agreeing: 3, committeeMembers: 9 })),
    ).toMatchObject({
      fact: 'agreeing',
      actual: { part: 3, whole: 9, of: 'totalMembers' },
    });
    expect(first(ground('peoplesCouncil', 'frontPetition'))).toMatchObject({ fact: 'by', actual: true });
    const party = checkQuorum({ forum: 'party', heldOn: at.on, electorate: { convened: 3, present: 2 } });
    expect(first(party)).toMatchObject({
      fact: 'electorate.present',
      actual: { part: 2, whole: 3, of: 'convened' },
    });
    const { share } = assessConfidence({ ...unread, ballots: { collected: 40, valid: 39 } }, ofValid);
    expect(share).toEqual({ part: 1, whole: 39, of: 'valid' });
  });
});

describe('every kind of note', () => {
  const result = (low: number, more: Partial<ConfidenceCase> = {}) =>
    assessConfidence({
      forum: 'party',
      heldOn: '2023-12-29',
      ballots: { collected: 39, valid: 39 },
      marks: { low },
      ...more,
    }).notes;
  const cited = ({ kind, code, provisions }: Note) =>
    [kind, code, ...provisions.map(({ instrument, eId }) => `${instrument}/${eId}`)].join(' ');
  const leader = {
    ...at,
    holdsListedTitle: true,
    levelHasSubordinateUnits: true,
    retirementLeaveNoticeOn: null,
  };
  const officer = { forum: 'peoplesCouncil', level: 'province', holdsListedTitle: true } as const;
  const petition = {
    forum: 'peoplesCouncil',
    on: '2024-05-20',
    by: 'deputiesPetition',
    petitioners: 16,
    totalMembers: 47,
  } as const;

  it.each<[string, () => readonly Note[], readonly string[]]>([
    ['nothing to say', () => result(1, { covers: ['partyManagedCadre'] }), []],
    [
      'texts in conflict',
      () => result(26, { covers: ['partyManagedCadre'] }),
      [
        'reading reading',
        'conflict reliefBarsDiffer qd-96-tw-2023/art_11__para_3 qd-41-tw-2021/art_5__point_3',
      ],
    ],
    [
      'a bar supplied by a reading',
      () => result(1, { covers: ['partyManagedCadre'], heldOn: '2025-12-29' }),
      ['reading reading'],
    ],
    [
      'a text of the caller’s choice',
      () => pollCriteria(at, { under: 'qd-96-tw-2023' }).notes,
      ['reading textChosen'],
    ],
    [
      'a level of councils that ended',
      () => pollCriteria({ forum: 'peoplesCouncil', level: 'district', on: '2025-08-15' }).notes,
      ['caution districtEnded'],
    ],
    [
      'a level that ended',
      () => checkQuorum({ forum: 'party', level: 'district', heldOn: '2025-07-01', electorate: {} }).notes,
      ['caution districtEnded'],
    ],
    ['an unread part', () => pollEligibility(early).notes, ['silent unread']],
    [
      'a case the text has no row for',
      () => electorateOf({ ...at, title: 'policeDepartmentHead' }).notes,
      ['silent noRule'],
    ],
    [
      'an inferred row',
      () => electorateOf({ ...at, title: 'agencyLeader' }).notes.slice(2),
      ['weakEvidence inferredElectorate qd-96-tw-2023/app_1'],
    ],
    [
      'an unverified provision',
      () =>
        checkQuorum({
          forum: 'peoplesCouncil',
          heldOn: '2023-12-06',
          electorate: { present: 1, totalMembers: 1 },
        }).notes,
      ['weakEvidence unverifiedProvision'],
    ],
    [
      'a title left out',
      () =>
        pollPlaces({ heldOn: at.on, titlesIn: ['workplace', 'assemblyOrCouncil', 'standingCommittee'] })
          .notes,
      ['reading reading', 'caution placesDropped qd-96-tw-2023/art_1__para_3'],
    ],
    [
      'an outcome recorded by hand',
      () => assessMotion({ forum: 'party', heldOn: at.on, ballots: {}, votes: {} }, {}, 'notCarried').notes,
      ['silent unread', 'caution recorded'],
    ],
    [
      'one reading behind two measures',
      () => {
        const electorate = { totalMembers: 3 };
        const carried = { forum: 'peoplesCouncil', heldOn: '2018-12-06', electorate, ballots: {} } as const;
        return assessMotion({ ...carried, votes: { noConfidence: 2 } }).notes;
      },
      ['reading reading'],
    ],
    [
      'a holder only approved',
      () => checkMotionGround({ ...petition, heldBy: 'approval' }).notes,
      ['silent onlyElectedNamed'],
    ],
    [
      'the low band of a council names the elected, too',
      () =>
        checkMotionGround({
          ...petition,
          by: 'lowBand',
          heldBy: 'approval',
          pollOutcome: 'aboveHalfLow',
          resigned: false,
        }).notes,
      ['silent onlyElectedNamed'],
    ],
    [
      '85/2014/QH13 was not read to name only them',
      () => checkMotionGround({ ...petition, on: '2018-05-20', heldBy: 'approval' }).notes,
      [],
    ],
    [
      'the Assembly names both',
      () => checkMotionGround({ ...petition, forum: 'nationalAssembly', heldBy: 'approval' }).notes,
      [],
    ],
    [
      'a ground read by a reading',
      () =>
        checkMotionGround({
          forum: 'nationalAssembly',
          on: '2024-05-20',
          by: 'committeePetition',
          agreeing: 2,
          committeeMembers: 3,
        }).notes,
      ['reading reading'],
    ],
    [
      'a level the text reaches by a reading',
      () =>
        pollEligibility(
          { ...officer, level: 'commune', on: '2023-12-06' },
          { readings: { 'state.communePoll': 'polled' } },
        ).notes.slice(0, 1),
      ['reading reading'],
    ],
    [
      'an eligibility that rests on none',
      () => pollEligibility({ ...leader, tookOffice: { by: 'election', on: '2020-01-01' } }).notes,
      [],
    ],
  ])('%s', (_, notes, expected) => {
    expect(notes().map(cited)).toEqual(expected);
  });

  it('a council’s low band is cited in its own paragraph', () => {
    const paragraph = (forum: MotionGroundCase['forum']) =>
      checkMotionGround({ ...petition, forum, by: 'lowBand', pollOutcome: 'aboveHalfLow', resigned: false })
        .trace.steps[0]?.findings[0]?.provision.eId;
    expect([paragraph('nationalAssembly'), paragraph('peoplesCouncil')]).toEqual([
      'art_13__para_1',
      'art_13__para_2',
    ]);
  });
});

it('an answer holds no key without a value where the key may be left out', () => {
  const present = (value: object) =>
    Object.entries(value)
      .filter(([, inner]) => inner === undefined)
      .map(([key]) => key);
  for (const low of [1, 20, 26])
    for (const measure of assessConfidence(resultUnder('qd-96-tw-2023', low, 39)).measures)
      expect(present(measure)).toEqual([]);
  for (const step of pollTimetable(at).steps) expect(present(step)).toEqual([]);
  const margins = confidenceMargins({ ...unread, ballots: { collected: 4 }, marks: {} });
  for (const margin of margins.outcome ?? []) expect(present(margin)).toEqual([]);
});

describe('where a text does not reach a level, no verb answers', () => {
  const district = { forum: 'peoplesCouncil', level: 'district' } as const;
  it.each<[string, () => Answer<unknown>]>([
    ['assessMotion', () => assessMotion({ ...district, heldOn: '2025-07-01', ballots: {}, votes: {} })],
    ['checkMotionGround', () => checkMotionGround({ ...district, on: '2025-07-01', by: 'frontPetition' })],
    [
      'confidenceMargins',
      () => confidenceMargins({ ...district, heldOn: '2025-07-01', ballots: {}, marks: {} }),
    ],
    ['resultShares', () => resultShares({ ...district, heldOn: '2025-07-01', ballots: {}, marks: {} })],
    ['pollTimetable', () => pollTimetable({ ...district, on: '2025-07-01' })],
    ['pollCriteria', () => pollCriteria({ ...district, on: '2025-07-01' })],
    ['regularRound', () => regularRound({ ...district, on: '2025-07-01', termBegan: 2021 })],
  ])('%s', (_, ask) => {
    expect(said(ask())).toBe('outOfScope');
  });
});

describe('what follows from a motion, article by article', () => {
  const dismissal = 'submitDismissal mandatory nominator';
  it.each([
    ['2024-03-01', 2, {}, [`${dismissal} thatOrNearestSession art_17 readInSeveralSources`]],
    ['2024-03-01', 2, { 'state.afterMotionTime': 'open' }, [`${dismissal} art_17 readInSeveralSources`]],
    [
      '2024-03-01',
      2,
      { 'state.resignAfterMotion': 'yes' },
      [
        'mayResign permitted pollSubject art_17 unverified',
        `${dismissal} thatOrNearestSession art_17 readInSeveralSources`,
      ],
    ],
    ['2024-03-01', 1, {}, ['staysInOffice permitted pollSubject art_17 derived']],
    [
      '2019-03-01',
      2,
      {},
      [
        'mayResign permitted pollSubject art_17__motion readInSeveralSources',
        `${dismissal} ifNotResigned art_17__motion readInSeveralSources`,
      ],
    ],
    ['2019-03-01', 1, {}, ['staysInOffice permitted pollSubject art_17__motion derived']],
    ['2019-03-01', 1, { 'state.motionFailed': 'undetermined' }, []],
  ] as const)('%s, %i of 3 no confidence, %j', (heldOn, noConfidence, readings, measures) => {
    const electorate = { totalMembers: 3 };
    const ballots = { collected: 3 };
    const facts = { forum: 'peoplesCouncil', heldOn, electorate, ballots, votes: { noConfidence } } as const;
    const answer = assessMotion(facts, { readings });
    expect(answer.measures.map(written)).toEqual(measures);
    expect(answer.decidedBy).toBe('peoplesCouncil');
    expect(assessMotion({ ...facts, forum: 'nationalAssembly' }).decidedBy).toBe('nationalAssembly');
  });
});

it('a margin is inferred from the bars, however well they could be read', () => {
  expect(confidenceMargins(unread)).toMatchObject({ status: 'determined', evidence: 'derived' });
});
