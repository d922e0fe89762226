import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Ballot,
  type BallotPoll,
  classifyBallot,
  emptyTally,
  type InvalidReason,
  type Mark,
  tallyBallots,
} from '../../../src/confidence/index.js';
import { InputError } from '../../../src/input/index.js';
import { anyReadings, ballotFor, compact, pollUnder, slates, type TextId, texts } from './support.js';

const seven = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const allHigh = (slate: readonly string[]) => Object.fromEntries(slate.map((id) => [id, 'high' as Mark]));

describe('one faulty line on a sheet of seven names (PV15)', () => {
  const sheet: Ballot = { marks: { ...allHigh(seven), p3: ['high', 'low'] } };

  it('voids that line only under 96-QĐ/TW Art. 6(3), read line by line', () => {
    const tally = tallyBallots(pollUnder('qd-96-tw-2023', seven), [sheet]);
    expect(tally.sheets).toEqual({ collected: 1, valid: 1, invalid: 0, invalidBy: {} });
    expect(tally.rows[2]).toEqual({
      person: 'p3',
      collected: 1,
      valid: 0,
      invalid: 1,
      invalidBy: { severalLevelsMarked: 1 },
      high: 0,
      confidence: 0,
      low: 0,
    });
    expect(tally.rows[0]).toMatchObject({ person: 'p1', valid: 1, high: 1 });
  });

  it('voids the whole sheet under 262-QĐ/TW point 7.2', () => {
    const tally = tallyBallots(pollUnder('qd-262-tw-2014', seven), [sheet]);
    expect(tally.sheets).toEqual({
      collected: 1,
      valid: 0,
      invalid: 1,
      invalidBy: { severalLevelsMarked: 1 },
    });
    expect(tally.rows.map(({ invalid }) => invalid)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it.each([
    ['qd-96-tw-2023', { 'party.faultyLine': 'wholeSheet' }, 0],
    ['qd-262-tw-2014', { 'party.faultyLine': 'perLine' }, 1],
    ['nq-96-2023-qh15', {}, 1],
    ['nq-85-2014-qh13', {}, 1],
    ['nq-35-2012-qh13', {}, 1],
    ['nq-96-2023-qh15', { 'state.faultyLine': 'wholeSheet' }, 0],
  ] as const)('%s read with %j leaves %i valid sheet', (text, readings, valid) => {
    expect(tallyBallots(pollUnder(text, seven), [sheet], { readings }).sheets.valid).toBe(valid);
  });
});

it('is void as a whole when the sheet names one person (96-QĐ/TW Art. 6(3))', () => {
  const tally = tallyBallots(pollUnder('qd-96-tw-2023', ['p1']), [{ marks: { p1: null } }]);
  expect(tally.sheets.invalidBy).toEqual({ noLevelMarked: 1 });
});

describe('a name added', () => {
  const sheet: Ballot = { marks: allHigh(seven), faults: ['nameOrInformationAdded'] };
  it.each([
    ['qd-262-tw-2014', {}, 0],
    ['qd-96-tw-2023', {}, 1],
    ['qd-96-tw-2023', { 'party.extraName': 'wholeSheet' }, 0],
    ['nq-96-2023-qh15', {}, 1],
  ] as const)('%s with %j: %i valid', (text, readings, valid) => {
    expect(tallyBallots(pollUnder(text, seven), [sheet], { readings }).sheets.valid).toBe(valid);
  });
});

it('counts a signed ballot (96-QĐ/TW Art. 6(2); PV16)', () => {
  expect(
    tallyBallots(pollUnder('qd-96-tw-2023', seven), [{ marks: allHigh(seven), signed: true }]).sheets.valid,
  ).toBe(1);
});

describe('reasons stand in the order of the text', () => {
  const faulty: Ballot = {
    marks: { p1: ['high', 'confidence', 'low'], p2: null },
    crossedOut: ['p1'],
    faults: ['nameOrInformationAdded', 'withoutSeal', 'notIssuedByCountingCommittee'],
  };
  it.each<[TextId, readonly InvalidReason[], InvalidReason]>([
    [
      'qd-262-tw-2014',
      [
        'notIssuedByCountingCommittee',
        'nameCrossedOut',
        'nameOrInformationAdded',
        'noLevelMarked',
        'severalLevelsMarked',
      ],
      'notIssuedByCountingCommittee',
    ],
    ['qd-96-tw-2023', ['notIssuedByCountingCommittee'], 'notIssuedByCountingCommittee'],
    ['nq-96-2023-qh15', ['notIssuedByCountingCommittee', 'withoutSeal'], 'notIssuedByCountingCommittee'],
  ])('%s', (text, reasons, first) => {
    const poll = pollUnder(text, ['p1', 'p2']);
    expect(classifyBallot(poll, faulty).reasons).toEqual(reasons);
    expect(tallyBallots(poll, [faulty]).sheets.invalidBy).toEqual({ [first]: 1 });
  });

  it('a line carries its own reasons, a crossed-out name before the marks', () => {
    const { valid, reasons, lines } = classifyBallot(pollUnder('qd-96-tw-2023', ['p1', 'p2', 'p3']), {
      marks: { p1: ['high', 'low'], p2: ['confidence'], p3: 'low' },
      crossedOut: ['p1'],
    });
    expect({ valid, reasons }).toEqual({ valid: true, reasons: [] });
    expect(lines).toStrictEqual([
      { person: 'p1', reasons: ['nameCrossedOut', 'severalLevelsMarked'] },
      { person: 'p2', mark: 'confidence', reasons: [] },
      { person: 'p3', mark: 'low', reasons: [] },
    ]);
  });

  it('on an invalid sheet every line carries the reasons of the sheet', () => {
    const { lines } = classifyBallot(pollUnder('qd-96-tw-2023', ['p1', 'p2']), {
      marks: { p1: 'high', p2: 'low' },
      faults: ['notIssuedByCountingCommittee'],
    });
    expect(lines).toEqual([
      { person: 'p1', reasons: ['notIssuedByCountingCommittee'] },
      { person: 'p2', reasons: ['notIssuedByCountingCommittee'] },
    ]);
  });
});

describe('every ballot and every mark is in exactly one class', () => {
  const counted = fc.tuple(texts, slates).chain(([text, slate]) =>
    fc.record({
      poll: fc.constant(pollUnder(text, slate)),
      ballots: fc.array(ballotFor(slate), { maxLength: 30 }),
      options: anyReadings.map((readings) => ({ readings })),
    }),
  );

  it('conserves ballots and marks', () => {
    fc.assert(
      fc.property(counted, ({ poll, ballots, options }) => {
        const { sheets, rows } = tallyBallots(poll, ballots, options);
        const sum = (counts: object) =>
          Object.values(counts).reduce((total: number, n: number) => total + n, 0);
        expect(sheets.collected).toBe(ballots.length);
        expect(sheets.valid + sheets.invalid).toBe(ballots.length);
        expect(sum(sheets.invalidBy)).toBe(sheets.invalid);
        for (const row of rows) {
          expect(row.collected).toBe(ballots.length);
          expect(row.high + row.confidence + row.low).toBe(row.valid);
          expect(row.valid + row.invalid).toBe(row.collected);
          expect(sum(row.invalidBy)).toBe(row.invalid);
        }
      }),
    );
  });

  it('agrees with judging the ballots one by one', () => {
    fc.assert(
      fc.property(counted, ({ poll, ballots, options }) => {
        const judged = ballots.map((ballot) => classifyBallot(poll, ballot, options));
        const tally = tallyBallots(poll, ballots, options);
        expect(tally.sheets.valid).toBe(judged.filter(({ valid }) => valid).length);
        for (const [reason, count] of Object.entries(tally.sheets.invalidBy)) {
          expect(judged.filter(({ reasons }) => reasons[0] === reason).length).toBe(count);
        }
        tally.rows.forEach((row, index) => {
          for (const mark of ['high', 'confidence', 'low'] as const) {
            expect(row[mark]).toBe(judged.filter(({ lines }) => lines[index]?.mark === mark).length);
          }
          for (const [reason, count] of Object.entries(row.invalidBy)) {
            expect(judged.filter(({ lines }) => lines[index]?.reasons[0] === reason).length).toBe(count);
          }
        });
      }),
    );
  });

  it('counts bytes, iterables and async iterables alike', async () => {
    await fc.assert(
      fc.asyncProperty(counted, async ({ poll, ballots, options }) => {
        const tally = tallyBallots(poll, ballots, options);
        expect(tallyBallots(poll, compact(ballots, poll.slate), options)).toEqual(tally);
        expect(tallyBallots(poll, new Set(ballots), options)).toEqual(tally);
        const stream = (async function* () {
          yield* ballots;
        })();
        expect(await tallyBallots(poll, stream, options)).toEqual(tally);
      }),
    );
  });
});

it('bytes without sheet faults need no sheets', () => {
  const poll = pollUnder('qd-96-tw-2023', ['p1', 'p2']);
  expect(tallyBallots(poll, { lines: Uint8Array.of(1, 4, 2, 2) }).rows).toMatchObject([
    { high: 1, confidence: 1, low: 0 },
    { high: 0, confidence: 1, low: 1 },
  ]);
});

it('the empty tally counts nothing and knows how it would count', () => {
  expect(emptyTally({ ...pollUnder('qd-96-tw-2023', ['p1', 'p2']), level: 'district' })).toEqual({
    forum: 'party',
    level: 'district',
    heldOn: '2023-12-29',
    under: 'qd-96-tw-2023',
    reach: {
      notIssuedByCountingCommittee: 'sheet',
      nameCrossedOut: 'line',
      noLevelMarked: 'line',
      severalLevelsMarked: 'line',
      nameOrInformationAdded: 'nowhere',
    },
    sheets: { collected: 0, valid: 0, invalid: 0, invalidBy: {} },
    rows: [
      { person: 'p1', collected: 0, valid: 0, invalid: 0, invalidBy: {}, high: 0, confidence: 0, low: 0 },
      { person: 'p2', collected: 0, valid: 0, invalid: 0, invalidBy: {}, high: 0, confidence: 0, low: 0 },
    ],
  });
});

describe('bad input', () => {
  const poll = pollUnder('qd-96-tw-2023', ['p1', 'p2']);
  const good = { marks: { p1: 'high', p2: 'low' } };
  const choices = 'high, confidence, low, several of them, or null';
  it.each<[string, unknown, Partial<InputError>]>([
    [
      'a person not on the slate',
      { marks: { ...good.marks, p9: 'low' } },
      { code: 'notOnSlate', path: 'ballots[1].marks.p9', expected: 'a person of the slate', received: 'p9' },
    ],
    [
      'a missing line',
      { marks: { p1: 'high' } },
      { code: 'missing', path: 'ballots[1].marks.p2', expected: choices, received: undefined },
    ],
    [
      'a mark that is none',
      { marks: { p1: 'hihg', p2: 'low' } },
      { code: 'notOneOf', path: 'ballots[1].marks.p1', expected: choices, received: 'hihg' },
    ],
    [
      'one of several marks that is none',
      { marks: { p1: ['high', 'x'], p2: 'low' } },
      {
        code: 'notOneOf',
        path: 'ballots[1].marks.p1[1]',
        expected: 'high, confidence or low',
        received: 'x',
      },
    ],
    [
      'a mark named like an inherited property',
      { marks: { p1: ['toString'], p2: 'low' } },
      { code: 'notOneOf', path: 'ballots[1].marks.p1[0]' },
    ],
    [
      'no marks at all',
      { marks: null },
      { code: 'wrongType', path: 'ballots[1].marks', expected: 'an object', received: null },
    ],
    ['not a ballot', null, { code: 'wrongType', path: 'ballots[1].marks', received: undefined }],
    [
      'a stranger crossed out',
      { ...good, crossedOut: ['p9'] },
      {
        code: 'notOnSlate',
        path: 'ballots[1].crossedOut[0]',
        expected: 'a person of the slate',
        received: 'p9',
      },
    ],
    [
      'crossed out not a list',
      { ...good, crossedOut: 'p1' },
      { code: 'wrongType', path: 'ballots[1].crossedOut', expected: 'an array', received: 'p1' },
    ],
    [
      'an unknown fault',
      { ...good, faults: ['torn'] },
      {
        code: 'notOneOf',
        path: 'ballots[1].faults[0]',
        expected: 'one of notIssuedByCountingCommittee, withoutSeal, nameOrInformationAdded',
        received: 'torn',
      },
    ],
    [
      'faults not a list',
      { ...good, faults: 'torn' },
      { code: 'wrongType', path: 'ballots[1].faults', expected: 'an array', received: 'torn' },
    ],
    [
      'a misspelt key',
      { ...good, fault: ['withoutSeal'] },
      {
        code: 'unknownKey',
        path: 'ballots[1].fault',
        expected: 'no such key',
        received: ['withoutSeal'],
      },
    ],
    [
      'a signature that is neither there nor not',
      { ...good, signed: 'yes' },
      { code: 'wrongType', path: 'ballots[1].signed', expected: 'true or false', received: 'yes' },
    ],
    [
      'a number for an id',
      { ...good, id: 7 },
      { code: 'wrongType', path: 'ballots[1].id', expected: 'text', received: 7 },
    ],
    ['a mark that is no text', { marks: { p1: 1, p2: 'low' } }, { code: 'notOneOf', received: 1 }],
    [
      'a line that cannot be listed',
      { marks: Object.defineProperty({ p1: 'high' }, 'p2', { value: 'low' }) },
      {
        code: 'missing',
        path: 'ballots[1].marks',
        expected: 'a line of its own for every person of the slate',
      },
    ],
  ])('%s', (_, ballot, error) => {
    expect(() => tallyBallots(poll, [good, ballot] as Ballot[])).toThrow(expect.objectContaining(error));
  });

  it.each<[string, unknown, unknown, Partial<InputError>]>([
    ['an empty slate', { ...poll, slate: [] }, [], { code: 'outOfRange', path: 'poll.slate' }],
    [
      'a person twice',
      { ...poll, slate: ['p1', 'p2', 'p1'] },
      [],
      { code: 'duplicate', path: 'poll.slate[2]', expected: 'each person once', received: 'p1' },
    ],
    [
      'no ballots',
      poll,
      7,
      {
        code: 'wrongType',
        path: 'ballots',
        expected: 'an iterable, an async iterable, or compact ballots',
        received: 7,
      },
    ],
    ['null for ballots', poll, null, { code: 'wrongType', path: 'ballots', received: null }],
    ['an object that is no iterable', poll, {}, { code: 'wrongType', path: 'ballots' }],
    [
      'bytes that do not fill a ballot',
      poll,
      { lines: Uint8Array.of(1) },
      {
        code: 'mismatch',
        path: 'ballots.lines',
        expected: 'a Uint8Array with 2 bytes a ballot',
        received: 1,
      },
    ],
    ['lines that are no bytes', poll, { lines: [1, 2] }, { code: 'mismatch', path: 'ballots.lines' }],
    ['no lines', poll, { lines: null }, { code: 'mismatch', path: 'ballots.lines', received: undefined }],
    [
      'null for sheets',
      poll,
      { lines: Uint8Array.of(1, 1), sheets: null },
      { code: 'mismatch', path: 'ballots.sheets', received: undefined },
    ],
    [
      'sheets of another length',
      poll,
      { lines: Uint8Array.of(1, 1), sheets: new Uint8Array(2) },
      {
        code: 'mismatch',
        path: 'ballots.sheets',
        expected: 'a Uint8Array with one byte a ballot, 1',
        received: 2,
      },
    ],
    [
      'sheets that are no bytes',
      poll,
      { lines: Uint8Array.of(1, 1), sheets: [0] },
      { code: 'mismatch', path: 'ballots.sheets' },
    ],
    [
      'a misspelt key beside the bytes',
      poll,
      { lines: Uint8Array.of(1, 1), sheet: Uint8Array.of(1) },
      { code: 'unknownKey', path: 'ballots.sheet', expected: 'no such key' },
    ],
    [
      'a line byte with unknown bits',
      poll,
      { lines: Uint8Array.of(1, 16) },
      { code: 'outOfRange', path: 'ballots.lines[1]', expected: 'at most 15', received: 16 },
    ],
    [
      'a sheet byte with unknown bits',
      poll,
      { lines: Uint8Array.of(1, 1), sheets: Uint8Array.of(8) },
      { code: 'outOfRange', path: 'ballots.sheets[0]', expected: 'at most 7', received: 8 },
    ],
    [
      'a day under 165-QĐ/TW, whose ballot is unread',
      { ...poll, heldOn: '2013-06-15' },
      [],
      {
        code: 'outOfRange',
        path: 'poll.heldOn',
        received: '2013-06-15',
        expected:
          'a day and level with ballot rules that could be read, or another text named in options.under',
      },
    ],
    [
      'a level the text polls no more',
      { ...poll, forum: 'peoplesCouncil', level: 'commune' },
      [],
      { code: 'outOfRange', path: 'poll.heldOn' },
    ],
    [
      'a day before any text',
      { ...poll, heldOn: '2012-06-15' },
      [],
      { code: 'outOfRange', path: 'poll.heldOn' },
    ],
  ])('%s', (_, given, ballots, error) => {
    expect(() => tallyBallots(given as BallotPoll, ballots as Ballot[])).toThrow(
      expect.objectContaining(error),
    );
  });

  it('the highest bits are still known', () => {
    expect(tallyBallots(poll, { lines: Uint8Array.of(15, 1), sheets: Uint8Array.of(7) }).sheets.invalid).toBe(
      1,
    );
  });

  it('an unread day can be counted under another text by name', () => {
    expect(emptyTally({ ...poll, heldOn: '2013-06-15' }, { under: 'qd-262-tw-2014' }).under).toBe(
      'qd-262-tw-2014',
    );
  });

  it('of an async iterable the promise is refused, at the place of the ballot', async () => {
    const stream = (async function* () {
      yield good as Ballot;
      yield { marks: { p1: 'high' } } as Ballot;
    })();
    await expect(tallyBallots(poll, stream)).rejects.toThrow(
      expect.objectContaining({ code: 'missing', path: 'ballots[1].marks.p2' }),
    );
  });

  it('classifyBallot names the ballot', () => {
    expect(() => classifyBallot(poll, { marks: { p1: 'high' } })).toThrow(InputError);
    expect(() => classifyBallot(poll, { marks: { p1: 'high' } })).toThrow('ballot.marks.p2');
  });
});
