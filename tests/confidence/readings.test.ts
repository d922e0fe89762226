import { describe, expect, it } from 'vitest';
import {
  assessConfidence,
  assessMotion,
  type ConfidenceOptions,
  type ConfidenceReadings,
  checkMotionGround,
  confidenceReadings,
  electorateOf,
  type HolderCase,
  type Note,
  pollEligibility,
  pollPlaces,
  pollTimetable,
  type ReadingId,
  resultShares,
  tallyBallots,
} from '../../src/index.js';
import { readingIn, said, written } from './support.js';

/** What an answer says, and its notes; a count has none, it carries what its readings settled in `reach`. */
type Asked = (options?: ConfidenceOptions) => { readonly says: unknown; readonly notes?: readonly Note[] };

const leader: HolderCase = {
  forum: 'party',
  on: '2023-12-29',
  holdsListedTitle: true,
  levelHasSubordinateUnits: true,
  retirementLeaveNoticeOn: null,
};
const officer: HolderCase = {
  forum: 'peoplesCouncil',
  on: '2023-12-06',
  holdsListedTitle: true,
  retirementLeaveNoticeOn: null,
  keepsOlderOffice: false,
  movedNotRelieved: false,
};
type Took = NonNullable<HolderCase['tookOffice']>;
const eligible =
  (base: HolderCase, by: Took['by'], on: string, more: Partial<HolderCase> = {}): Asked =>
  (options) => {
    const answer = pollEligibility({ ...base, tookOffice: { by, on }, ...more }, options);
    return { says: said(answer), notes: answer.notes };
  };
const assessed =
  (low: number, heldOn = '2023-12-29'): Asked =>
  (options) => {
    const facts = { forum: 'party', heldOn, ballots: { collected: 40, valid: 39 }, marks: { low } } as const;
    const { measures, elsewhere, under, notes, ...answer } = assessConfidence(facts, options);
    return {
      says: [
        said({ ...answer, notes } as never),
        under,
        measures.map(written),
        elsewhere.map(({ met }) => met),
      ],
      notes,
    };
  };
const counted =
  (forum: 'party' | 'peoplesCouncil', faulty: object): Asked =>
  (options) => {
    const poll = { forum, heldOn: '2023-12-06', slate: ['p1', 'p2'] };
    return { says: tallyBallots(poll, [{ marks: { p1: 'high', p2: 'low' }, ...faulty }], options) };
  };
const motion =
  (noConfidence: number): Asked =>
  (options) => {
    const facts = {
      forum: 'peoplesCouncil',
      heldOn: '2024-03-01',
      ballots: { collected: 3 },
      votes: { noConfidence },
    } as const;
    const answer = assessMotion(facts, options);
    return { says: answer.measures.map(written), notes: answer.notes };
  };
const timetable =
  (forum: 'party' | 'peoplesCouncil'): Asked =>
  (options) => {
    const calendar = { '2023': { daysOff: [], workedDays: [] } };
    const answer = pollTimetable({ forum, on: '2023-12-29', calendar }, options);
    return { says: answer.steps.map(({ id, latest }) => [id, latest]), notes: answer.notes };
  };
const published: Asked = (options) => {
  const electorate = { totalMembers: 50, present: 49 };
  const ballots = { issued: 48, collected: 47, valid: 46 };
  const facts = {
    forum: 'peoplesCouncil',
    heldOn: '2023-12-13',
    electorate,
    ballots,
    marks: { low: 25 },
  } as const;
  const answer = resultShares(facts, options);
  return { says: answer.outcome, notes: answer.notes };
};
const electorate: Asked = (options) => {
  const answer = electorateOf({ forum: 'party', on: '2023-12-11', title: 'agencyLeader' }, options);
  return { says: answer.outcome, notes: answer.notes };
};
const places: Asked = (options) => {
  const answer = pollPlaces({ heldOn: '2023-12-11', titlesIn: ['workplace', 'standingCommittee'] }, options);
  return { says: answer.outcome, notes: answer.notes };
};
const ownMotion: Asked = (options) => {
  const ground = { forum: 'nationalAssembly', on: '2024-05-20', by: 'standingCommitteeOwnMotion' } as const;
  const answer = checkMotionGround({ ...ground, agreeing: 12, committeeMembers: 18 }, options);
  return { says: said(answer), notes: answer.notes };
};
const oneSided = { marks: { p1: ['high', 'low'], p2: 'low' } };
const bars = (relief: 'atLeast' | 'moreThan') =>
  ({
    relief: { operator: relief, bar: { numerator: 2, denominator: 3 } },
    resignation: { operator: 'moreThan', bar: { numerator: 1, denominator: 2 } },
  }) as const;

/** For every reading, every value but the default with a case in which it changes the answer. */
const exercised: { readonly [Id in ReadingId]: readonly (readonly [ConfidenceReadings[Id], Asked])[] } = {
  'party.faultyLine': [['wholeSheet', counted('party', oneSided)]],
  'party.extraName': [['wholeSheet', counted('party', { faults: ['nameOrInformationAdded'] })]],
  'party.denominator': [['valid', assessed(26)]],
  'party.pollYear': [['twelveMonthsBack', eligible(leader, 'election', '2022-12-30')]],
  'party.reElected': [['subject', eligible(leader, 'reElection', '2023-02-01')]],
  'party.reAppointed': [['exempt', eligible(leader, 'reAppointment', '2023-02-01')]],
  'party.sidewaysTransfer': [['subject', eligible(leader, 'transfer', '2023-02-01')]],
  'party.placesOrder': [
    ['workplaceOnlyForOthers', places],
    ['workplaceFirst', places],
  ],
  'party.selfVote': [['recused', electorate]],
  'party.communeDepth': [
    [
      'standingMembers',
      eligible(leader, 'election', '2020-07-01', { level: 'commune', communePost: 'standingMember' }),
    ],
    ['none', eligible(leader, 'election', '2020-07-01', { level: 'commune', communePost: 'secretary' })],
  ],
  'party.dayKind': [['working', timetable('party')]],
  'party.planningAtTwoThirds': [['reliefOnly', assessed(27)]],
  'party.thresholds377': [
    [
      bars('atLeast'),
      (options) => {
        const facts = {
          forum: 'party',
          heldOn: '2025-12-01',
          ballots: { collected: 39 },
          marks: { low: 26 },
        } as const;
        const { elsewhere, notes } = assessConfidence(facts, options);
        return { says: elsewhere[0]?.met, notes };
      },
    ],
  ],
  'party.absentBallot': [['sent', electorate]],
  'party.inForce96': [['2024-01-01', assessed(27)]],
  'state.faultyLine': [['wholeSheet', counted('peoplesCouncil', oneSided)]],
  'state.newcomer35': [
    ['lessThanOneYear', eligible({ ...officer, on: '2013-07-05' }, 'election', '2012-08-01')],
  ],
  'state.reElected': [['subject', eligible(officer, 'reElection', '2023-02-01')]],
  'state.olderOffice': [['exempt', eligible(officer, 'election', '2023-02-01', { keepsOlderOffice: true })]],
  'state.movedNotRelieved': [
    ['exempt', eligible(officer, 'election', '2021-07-01', { movedNotRelieved: true })],
  ],
  'state.designated': [['polled', eligible(officer, 'designation', '2023-02-01')]],
  'state.communePoll': [['polled', eligible(officer, 'election', '2021-07-01', { level: 'commune' })]],
  'state.dayKind': [['working', timetable('peoplesCouncil')]],
  'state.askDeadlines': [['none', timetable('peoplesCouncil')]],
  'state.afterMotionTime': [['open', motion(2)]],
  'state.motionFailed': [['undetermined', motion(1)]],
  'state.resignAfterMotion': [['yes', motion(2)]],
  'state.decimals': [[1, published]],
  'state.baseForChecking': (['totalMembers', 'present', 'issued', 'valid'] as const).map((base) => [
    base,
    published,
  ]),
  'state.priorProcedure': [['undetermined', ownMotion]],
};

/** Read without the caller's saying so, these leave the text as it stands: nothing is noted until another is chosen. */
const silentByDefault: readonly ReadingId[] = ['party.inForce96', 'state.decimals', 'state.baseForChecking'];

const ids = Object.keys(confidenceReadings) as ReadingId[];

describe.each(ids)('%s', (id) => {
  const cases: readonly (readonly [value: unknown, ask: Asked])[] = exercised[id];

  it('is exercised with every value but the default', () => {
    const { options, default: preset } = confidenceReadings[id];
    // Of ballots collected is what the text of that day orders anyway.
    const same: readonly unknown[] = [preset, ...(id === 'state.baseForChecking' ? ['collected'] : [])];
    const others = (options ?? []).filter((value) => !same.includes(value));
    if (options) expect(cases.map(([value]) => value)).toEqual(others);
    expect(cases.length).toBeGreaterThan(0);
  });

  for (const [value, ask] of cases)
    it(`${JSON.stringify(value)} changes an answer, which lists it once`, () => {
      const given = ask({ readings: { [id]: value } as ConfidenceReadings });
      const byDefault = ask();
      expect(given.says).not.toEqual(byDefault.says);
      if (given.notes === undefined || byDefault.notes === undefined) return;
      const expected = typeof value === 'string' ? value : JSON.stringify(value);
      expect(readingIn(given.notes, id)).toBe(expected);
      expect(given.notes.filter(({ values }) => values['reading'] === id)).toHaveLength(1);
      const preset = confidenceReadings[id].default;
      const noted = silentByDefault.includes(id)
        ? undefined
        : typeof preset === 'string'
          ? preset
          : JSON.stringify(preset);
      expect(readingIn(byDefault.notes, id)).toBe(noted);
    });

  it('says why it is open, in both languages', () => {
    const { why } = confidenceReadings[id];
    expect(why.vi.length).toBeGreaterThan(20);
    expect(why.en.length).toBeGreaterThan(20);
  });
});

it('a count carries what its readings settled', () => {
  const { reach } = counted('party', {})({ readings: { 'party.extraName': 'wholeSheet' } }).says as {
    reach: object;
  };
  expect(reach).toMatchObject({ severalLevelsMarked: 'line', nameOrInformationAdded: 'sheet' });
});

it('a later entry into force of 96-QĐ/TW leaves 262-QĐ/TW in force until the day before', () => {
  const under = (heldOn: string, day?: string) =>
    assessConfidence(
      { forum: 'party', heldOn, ballots: { collected: 39 }, marks: { low: 1 } },
      { readings: { 'party.inForce96': day } },
    ).under;
  expect([under('2023-02-01'), under('2023-02-02')]).toEqual(['qd-262-tw-2014', 'qd-96-tw-2023']);
  expect([under('2023-03-14', '2023-03-15'), under('2023-03-15', '2023-03-15')]).toEqual([
    'qd-262-tw-2014',
    'qd-96-tw-2023',
  ]);
});
