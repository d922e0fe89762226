import { describe, expect, it } from 'vitest';
import {
  assessConfidence,
  assessMotion,
  ballotEntries,
  checkMotionGround,
  checkQuorum,
  confidenceMargins,
  electorateOf,
  InputError,
  overallOfPlaces,
  pollCriteria,
  pollEligibility,
  pollPlaces,
  pollTimetable,
  regularRound,
  resultShares,
} from '../../src/index.js';

const result = {
  forum: 'party',
  level: 'province',
  heldOn: '2023-12-29',
  electorate: { totalMembers: 41, convened: 40, present: 39 },
  ballots: { issued: 39, collected: 38, valid: 37 },
  marks: { high: 20, confidence: 10, low: 7 },
  previousYear: 'none',
  covers: ['leader'],
};
const { covers: _, previousYear: __, marks: ___, ...poll } = result;
const day = { forum: 'party', level: 'province', on: '2023-12-29' };

/** Every verb with a good input, and where its counts, days and closed choices stand. */
const verbs: Record<
  string,
  {
    call: (facts: never, options?: never) => unknown;
    good: object;
    counts?: string;
    days?: string;
    choices?: string;
    flags?: string;
  }
> = {
  assessConfidence: {
    call: assessConfidence,
    good: result,
    counts:
      'electorate.totalMembers electorate.convened electorate.present ballots.issued ballots.collected ballots.valid marks.high marks.confidence marks.low',
    days: 'heldOn',
    choices: 'forum level previousYear covers[0]',
  },
  confidenceMargins: {
    call: confidenceMargins,
    good: result,
    counts: 'ballots.collected marks.low',
    days: 'heldOn',
    choices: 'forum level',
  },
  resultShares: {
    call: resultShares,
    good: result,
    counts: 'ballots.collected marks.low',
    days: 'heldOn',
    choices: 'forum level',
  },
  checkQuorum: {
    call: checkQuorum,
    good: { forum: 'party', level: 'province', heldOn: '2023-12-29', electorate: result.electorate },
    counts: 'electorate.totalMembers electorate.convened electorate.present',
    days: 'heldOn',
    choices: 'forum level',
  },
  assessMotion: {
    call: assessMotion,
    good: { ...poll, votes: { confidence: 20, noConfidence: 17 } },
    counts:
      'electorate.totalMembers ballots.issued ballots.collected ballots.valid votes.confidence votes.noConfidence',
    days: 'heldOn',
    choices: 'forum level',
  },
  checkMotionGround: {
    call: checkMotionGround,
    good: {
      ...day,
      by: 'lowBand',
      petitioners: 3,
      totalMembers: 40,
      agreeing: 3,
      committeeMembers: 5,
      pollOutcome: 'none',
      resigned: false,
      heldBy: 'election',
      previousYear: 'none',
    },
    counts: 'petitioners totalMembers agreeing committeeMembers',
    days: 'on',
    choices: 'forum level by pollOutcome heldBy previousYear',
    flags: 'resigned',
  },
  pollEligibility: {
    call: pollEligibility,
    good: {
      ...day,
      level: 'commune',
      holdsListedTitle: true,
      levelHasSubordinateUnits: true,
      communePost: 'secretary',
      retirementLeaveNoticeOn: '2023-11-20',
      tookOffice: { by: 'election', on: '2020-07-01' },
      keepsOlderOffice: false,
      movedNotRelieved: false,
    },
    days: 'on retirementLeaveNoticeOn tookOffice.on',
    choices: 'forum level communePost tookOffice.by',
    flags: 'holdsListedTitle levelHasSubordinateUnits keepsOlderOffice movedNotRelieved',
  },
  pollPlaces: {
    call: pollPlaces,
    good: { heldOn: '2023-12-11', titlesIn: ['workplace'] },
    days: 'heldOn',
    choices: 'titlesIn[0]',
  },
  electorateOf: {
    call: electorateOf,
    good: { ...day, title: 'agencyLeader' },
    days: 'on',
    choices: 'forum level title',
  },
  ballotEntries: {
    call: ballotEntries,
    good: { ...day, holders: [{ person: 'p1', offices: ['chair'] }] },
    days: 'on',
    choices: 'forum level',
  },
  pollCriteria: { call: pollCriteria, good: day, days: 'on', choices: 'forum level' },
  pollTimetable: {
    call: pollTimetable,
    good: {
      ...day,
      done: { submitFile: '2023-12-01' },
      calendar: { '2023': { daysOff: ['2023-09-01'], workedDays: [] } },
    },
    days: 'on done.submitFile calendar.2023.daysOff[0]',
    choices: 'forum level',
  },
  regularRound: { call: regularRound, good: { ...day, termBegan: 2020 }, days: 'on', choices: 'forum level' },
};

const keysOf = (path: string) => path.split(/[.[\]]+/).filter(Boolean);

/** The good input with one value replaced. */
function having(good: object, path: string, value: unknown): never {
  const copy = structuredClone(good) as Record<string, unknown>;
  const keys = keysOf(path);
  const last = keys.pop() as string;
  const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy as never;
}

const at = (facts: object, path: string) =>
  keysOf(path).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], facts);

function problem(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { code: error.code, path: error.path, expected: error.expected, received: error.received };
  }
  return 'accepted';
}

const badCounts: readonly (readonly [unknown, string, string])[] = [
  ['39', 'wrongType', 'a number'],
  [Number.NaN, 'wrongType', 'a number'],
  [Number.POSITIVE_INFINITY, 'wrongType', 'a number'],
  [null, 'wrongType', 'a number'],
  [true, 'wrongType', 'a number'],
  [-1, 'outOfRange', 'at least 0'],
  [1.5, 'notInteger', 'a whole number'],
  [1_000_000_001, 'outOfRange', 'at most 1000000000'],
];
const badDays: readonly (readonly [unknown, string, string])[] = [
  ['2023-02-29', 'notADate', 'a calendar date written YYYY-MM-DD'],
  ['29/12/2023', 'notADate', 'a calendar date written YYYY-MM-DD'],
  ['2023-12-29T00:00:00Z', 'notADate', 'a calendar date written YYYY-MM-DD'],
  ['', 'notADate', 'a calendar date written YYYY-MM-DD'],
  ['1899-12-31', 'outOfRange', 'a date from 1900-01-01 to 2199-12-31'],
  ['2200-01-01', 'outOfRange', 'a date from 1900-01-01 to 2199-12-31'],
  [20231229, 'wrongType', 'text'],
];

describe.each(Object.entries(verbs))(
  '%s',
  (_, { call, good, counts = '', days = '', choices = '', flags = '' }) => {
    const paths = (given: string) => given.split(' ').filter(Boolean);

    it('takes the good input', () => {
      expect(problem(() => call(good as never))).toBe('accepted');
    });

    for (const [places, bad] of [
      [paths(counts), badCounts],
      [paths(days), badDays],
      [
        paths(flags),
        [
          ['yes', 'wrongType', 'true or false'],
          [1, 'wrongType', 'true or false'],
        ],
      ],
    ] as const)
      for (const path of places)
        it(`refuses at ${path}`, () => {
          for (const [received, code, expected] of bad)
            expect(problem(() => call(having(good, path, received)))).toEqual({
              code,
              path,
              expected,
              received,
            });
        });

    for (const path of paths(choices))
      it(`refuses an unknown ${path}`, () => {
        for (const received of ['elsewhere', '', 1, null, ['party']])
          expect(problem(() => call(having(good, path, received)))).toEqual({
            code: 'notOneOf',
            path,
            expected: expect.stringMatching(/^one of \w+, \w+/),
            received,
          });
      });

    it('refuses a key it does not know, and what is no object', () => {
      const expected = 'no such key';
      expect(problem(() => call({ ...good, name: 'X' } as never))).toEqual({
        code: 'unknownKey',
        path: 'name',
        expected,
        received: 'X',
      });
      for (const received of ['text', 5, []])
        expect(problem(() => call(received as never))).toEqual({
          code: 'wrongType',
          path: '',
          expected: 'an object',
          received,
        });
      expect(problem(() => call(undefined as never))).toMatchObject({ code: 'missing', path: '' });
    });

    it('refuses options it does not know', () => {
      const given = (options: unknown) => problem(() => call(good as never, options as never));
      expect(given({ today: '2023-12-29' })).toMatchObject({ code: 'unknownKey', path: 'options.today' });
      expect(given({ readings: { 'party.mood': 'x' } })).toMatchObject({
        code: 'unknownKey',
        path: 'options.readings.party.mood',
      });
      expect(given({ readings: { 'party.denominator': 'issued' } })).toEqual({
        code: 'notOneOf',
        path: 'options.readings.party.denominator',
        expected: 'one of collected, valid',
        received: 'issued',
      });
      expect(given({ under: 'qd-96' })).toMatchObject({
        code: 'unknownId',
        path: 'options.under',
        received: 'qd-96',
      });
      expect(given({ under: 96 })).toMatchObject({ code: 'wrongType', path: 'options.under', received: 96 });
      expect(given({ under: { instrument: {} } })).toMatchObject({
        code: 'missing',
        path: 'options.under.instrument.id',
      });
      expect(given({ under: { instrument: { id: 'mine' } } })).toMatchObject({
        code: 'missing',
        path: 'options.under.provisions',
      });
      expect(given('qd-96-tw-2023')).toMatchObject({
        code: 'wrongType',
        path: 'options',
        expected: 'an object',
      });
    });
  },
);

describe('figures that cannot be', () => {
  const {
    assessConfidence: assess,
    checkQuorum: quorum,
    assessMotion: motion,
    pollEligibility: eligibility,
    regularRound: round,
    ballotEntries: entries,
  } = verbs as Required<typeof verbs>;
  const changed = (
    of: (typeof verbs)[string] | undefined,
    changes: object,
    removed: readonly string[] = [],
  ) =>
    [...Object.entries(changes), ...removed.map((path) => [path, undefined] as const)].reduce<object>(
      (facts, [path, value]) => having(facts, path, value),
      of?.good ?? {},
    );
  const set = (of: (typeof verbs)[string] | undefined, changes: object, removed?: readonly string[]) =>
    problem(() => of?.call(changed(of, changes, removed) as never));
  const wholes = ['electorate.convened', 'electorate.totalMembers', 'electorate.present'];
  it.each([
    [
      'more present than convened',
      assess,
      { 'electorate.present': 41 },
      [],
      'electorate.present',
      'at most electorate.convened, 40',
    ],
    [
      'more present than members',
      quorum,
      { 'electorate.present': 42, 'electorate.convened': 43 },
      [],
      'electorate.present',
      'at most electorate.totalMembers, 41',
    ],
    [
      'more present than convened, at a quorum',
      quorum,
      { 'electorate.present': 41 },
      [],
      'electorate.present',
      'at most electorate.convened, 40',
    ],
    [
      'more collected than issued',
      assess,
      { 'ballots.collected': 40 },
      [],
      'ballots.collected',
      'at most ballots.issued, 39',
    ],
    [
      'more collected than convened',
      assess,
      { 'ballots.collected': 41 },
      ['ballots.issued'],
      'ballots.collected',
      'at most electorate.convened, 40',
    ],
    [
      'more collected than members',
      assess,
      { 'ballots.collected': 42 },
      ['ballots.issued', 'electorate.convened'],
      'ballots.collected',
      'at most electorate.totalMembers, 41',
    ],
    [
      'more valid than collected',
      assess,
      { 'ballots.valid': 39 },
      [],
      'ballots.valid',
      'at most ballots.collected, 38',
    ],
    [
      'more valid than issued',
      assess,
      { 'ballots.valid': 40 },
      ['ballots.collected'],
      'ballots.valid',
      'at most ballots.issued, 39',
    ],
    [
      'more valid than convened',
      assess,
      { 'ballots.valid': 41 },
      ['ballots.collected', 'ballots.issued'],
      'ballots.valid',
      'at most electorate.convened, 40',
    ],
    [
      'more valid than members',
      assess,
      { 'ballots.valid': 42 },
      ['ballots.collected', 'ballots.issued', 'electorate.convened'],
      'ballots.valid',
      'at most electorate.totalMembers, 41',
    ],
    [
      'PV7: marks beyond the valid ballots',
      assess,
      { 'marks.low': 8 },
      [],
      'marks',
      'marks that fit ballots.valid, 37 (they add up to 38)',
    ],
    [
      'one mark beyond them',
      assess,
      { 'marks.low': 38 },
      ['marks.high', 'marks.confidence'],
      'marks',
      'marks that fit ballots.valid, 37 (they add up to 38)',
    ],
    [
      'marks beyond the ballots collected',
      assess,
      { 'marks.low': 9 },
      ['ballots.valid'],
      'marks',
      'marks that fit ballots.collected, 38 (they add up to 39)',
    ],
    [
      'marks beyond the ballots issued',
      assess,
      { 'marks.low': 10 },
      ['ballots.valid', 'ballots.collected'],
      'marks',
      'marks that fit ballots.issued, 39 (they add up to 40)',
    ],
    [
      'marks beyond those convened',
      assess,
      { 'marks.low': 11 },
      ['ballots.valid', 'ballots.collected', 'ballots.issued'],
      'marks',
      'marks that fit electorate.convened, 40 (they add up to 41)',
    ],
    [
      'marks beyond all members',
      assess,
      { 'marks.low': 12 },
      ['ballots.valid', 'ballots.collected', 'ballots.issued', 'electorate.convened'],
      'marks',
      'marks that fit electorate.totalMembers, 41 (they add up to 42)',
    ],
    [
      'votes beyond the valid ballots',
      motion,
      { 'votes.noConfidence': 18 },
      [],
      'votes',
      'marks that fit ballots.valid, 37 (they add up to 38)',
    ],
  ] as const)('%s', (_, of, changes, removed, path, expected) => {
    const received = at(changed(of, changes, removed), path);
    expect(set(of, changes, removed)).toEqual({ code: 'inconsistent', path, expected, received });
  });

  it('equal figures fit', () => {
    const equal = Object.fromEntries(
      [...wholes, 'ballots.issued', 'ballots.collected', 'ballots.valid'].map((path) => [path, 37]),
    );
    expect(set(assess, equal)).toBe('accepted');
  });

  it.each([
    [
      'a title taken up after the poll',
      eligibility,
      { 'tookOffice.on': '2023-12-30' },
      'inconsistent',
      'tookOffice.on',
      'a title taken up by the day of the poll, 2023-12-29',
      '2023-12-30',
    ],
    [
      'a commune post at another level',
      eligibility,
      { level: 'province' },
      'inconsistent',
      'communePost',
      'no post in a commune at the level province',
      'secretary',
    ],
    ['a term begun in no year', round, { termBegan: 1899 }, 'outOfRange', 'termBegan', 'at least 1900', 1899],
    ['a term of another age', round, { termBegan: 2200 }, 'outOfRange', 'termBegan', 'at most 2199', 2200],
    ['a half year', round, { termBegan: 2020.5 }, 'notInteger', 'termBegan', 'a whole number', 2020.5],
    [
      'a person without an id',
      entries,
      { 'holders[0].person': '' },
      'outOfRange',
      'holders[0].person',
      'at least 1 of them',
      '',
    ],
    [
      'a holder without an office',
      entries,
      { 'holders[0].offices': [] },
      'outOfRange',
      'holders[0].offices',
      'at least 1 of them',
      [],
    ],
  ] as const)('%s', (_, of, changes, code, path, expected, received) => {
    expect(set(of, changes)).toEqual({ code, path, expected, received });
  });

  it('null is known to be none only where the input says so', () => {
    expect(set(eligibility, { retirementLeaveNoticeOn: null })).toBe('accepted');
    expect(set(verbs['pollTimetable'], { 'done.submitFile': null })).toBe('accepted');
    expect(set(verbs['pollTimetable'], { 'done.tidyUp': '2023-12-01' })).toMatchObject({
      code: 'unknownKey',
      path: 'done.tidyUp',
    });
    expect(set(eligibility, { tookOffice: null })).toMatchObject({ code: 'wrongType', path: 'tookOffice' });
  });

  it('two places are two answers', () => {
    const answer = assessConfidence(result as never);
    expect(problem(() => overallOfPlaces([answer]))).toMatchObject({
      code: 'outOfRange',
      path: '',
      expected: 'at least 2 of them',
    });
    expect(problem(() => overallOfPlaces([answer, {}] as never))).toMatchObject({
      code: 'missing',
      path: '[1].trace',
    });
    expect(problem(() => overallOfPlaces([answer, { trace: { on: 'yesterday' } }] as never))).toMatchObject({
      code: 'notADate',
      path: '[1].trace.on',
    });
    expect(problem(() => overallOfPlaces('both' as never))).toMatchObject({
      code: 'wrongType',
      expected: 'an array',
    });
  });
});
