import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessTally,
  emptyTally,
  type Mark,
  mergeTallies,
  reconcileTallies,
  resultShares,
  type Tally,
  type TallyRow,
  tallyBallots,
} from '../../../src/confidence/index.js';
import { ballotFor, pollUnder, slates, texts } from './support.js';

const parts = fc.tuple(texts, slates).chain(([text, slate]) => {
  const some = fc.array(ballotFor(slate), { maxLength: 12 });
  return fc.record({ poll: fc.constant(pollUnder(text, slate)), a: some, b: some, c: some });
});

describe('tallies form a commutative monoid', () => {
  it('the count of all is the sum of the counts of the parts, in any order and grouping', () => {
    fc.assert(
      fc.property(parts, ({ poll, a, b, c }) => {
        const [ta, tb, tc] = [a, b, c].map((ballots) => tallyBallots(poll, ballots)) as [Tally, Tally, Tally];
        const all = tallyBallots(poll, [...a, ...b, ...c]);
        expect(mergeTallies(ta, tb, tc)).toEqual(all);
        expect(mergeTallies(tc, mergeTallies(tb, ta))).toEqual(all);
        expect(mergeTallies(emptyTally(poll), all)).toEqual(all);
        expect(mergeTallies(all, emptyTally(poll))).toEqual(all);
      }),
    );
  });
});

const poll = pollUnder('qd-96-tw-2023', ['p1', 'p2']);
const base = emptyTally(poll);

describe('merging refuses counts of another poll', () => {
  it.each<[string, Tally]>([
    ['rows', emptyTally({ ...poll, slate: ['p2', 'p1'] })],
    ['heldOn', emptyTally({ ...poll, heldOn: '2023-12-28' })],
    ['level', emptyTally({ ...poll, level: 'district' })],
    ['under', emptyTally(poll, { under: 'qd-262-tw-2014' })],
    ['reach', emptyTally(poll, { readings: { 'party.faultyLine': 'wholeSheet' } })],
    ['forum', emptyTally(pollUnder('nq-96-2023-qh15', ['p1', 'p2']))],
  ])('another %s', (key, other) => {
    const error = expect.objectContaining({ code: 'mismatch', path: `tallies[1].${key}` });
    expect(() => mergeTallies(base, other)).toThrow(error);
    expect(() => reconcileTallies(base, other)).toThrow(error);
  });

  it('says what the first has and the other has', () => {
    expect(() => mergeTallies(base, emptyTally({ ...poll, heldOn: '2023-12-28' }))).toThrow(
      'tallies[1].heldOn: expected the same as the first: 2023-12-29, received "2023-12-28" (mismatch)',
    );
  });
});

describe('a count that comes back from storage', () => {
  const stored = (tally: Tally): Tally => JSON.parse(JSON.stringify(tally));

  it('is the same count, whatever order its keys came back in', () => {
    const one = tallyBallots(poll, [{ marks: { p1: 'high', p2: null } }]);
    const sorted: Tally = { ...stored(one), reach: Object.fromEntries(Object.entries(one.reach).sort()) };
    expect(mergeTallies(base, stored(one))).toEqual(one);
    expect(mergeTallies(sorted, one).rows[1]).toMatchObject({ collected: 2, invalid: 2 });
    expect(reconcileTallies(one, sorted).agree).toBe(true);
    expect(assessTally(stored(one))[0]?.answer.outcome).toBe('none');
  });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, { code: 'missing', path: '' }],
    ['no object', 7, { code: 'wrongType', path: '' }],
    [
      'counts as text',
      { ...base, sheets: { ...base.sheets, valid: '1' } },
      { code: 'wrongType', path: '.sheets.valid', received: '1' },
    ],
    [
      'a negative count',
      { ...base, rows: base.rows.map((row) => ({ ...row, low: -1 })) },
      { code: 'outOfRange', path: '.rows[0].low' },
    ],
    [
      'half a reason',
      { ...base, sheets: { ...base.sheets, invalidBy: { withoutSeal: 0.5 } } },
      { code: 'notInteger', path: '.sheets.invalidBy.withoutSeal' },
    ],
    ['no rows', { ...base, rows: undefined }, { code: 'missing', path: '.rows' }],
    [
      'an unknown reach',
      { ...base, reach: { withoutSeal: 'page' } },
      { code: 'notOneOf', path: '.reach.withoutSeal' },
    ],
    ['an unknown key', { ...base, total: 1 }, { code: 'unknownKey', path: '.total' }],
  ])('%s is refused where it stands', (_, tally, { path, ...error }: { path?: string }) => {
    const at = (place: string) => expect.objectContaining({ ...error, path: `${place}${path}` });
    const given = tally as Tally;
    expect(() => mergeTallies(given)).toThrow(at('tallies[0]'));
    expect(() => mergeTallies(base, given)).toThrow(at('tallies[1]'));
    expect(() => reconcileTallies(base, base, given)).toThrow(at('tallies[2]'));
    expect(() => assessTally(given)).toThrow(at('tally'));
  });
});

describe('reconciling independent counts', () => {
  const one = tallyBallots(poll, [{ marks: { p1: 'high', p2: 'low' } }, { marks: { p1: 'low', p2: 'low' } }]);
  const other = tallyBallots(poll, [{ marks: { p1: 'high', p2: null } }]);

  it('agrees on equal counts and hands the count on', () => {
    expect(reconcileTallies(one, one, one)).toEqual({ agree: true, disagreements: [], tally: one });
  });

  it('lists every figure that differs, ballots first, then persons in the order of the slate', () => {
    expect(reconcileTallies(one, other)).toEqual({
      agree: false,
      disagreements: [
        { figure: 'collected', counts: [2, 1] },
        { figure: 'valid', counts: [2, 1] },
        { person: 'p1', figure: 'collected', counts: [2, 1] },
        { person: 'p1', figure: 'valid', counts: [2, 1] },
        { person: 'p1', figure: 'low', counts: [1, 0] },
        { person: 'p2', figure: 'collected', counts: [2, 1] },
        { person: 'p2', figure: 'valid', counts: [2, 0] },
        { person: 'p2', figure: 'invalid', counts: [0, 1] },
        { person: 'p2', figure: 'low', counts: [2, 0] },
        { person: 'p2', figure: 'invalidBy.noLevelMarked', counts: [0, 1] },
      ],
    });
  });

  it('one dissenter of three is seen, with all three counts in the order given', () => {
    const { agree, disagreements, tally } = reconcileTallies(one, other, one);
    expect({ agree, tally }).toEqual({ agree: false, tally: undefined });
    expect(disagreements).toHaveLength(10);
    expect(disagreements[4]).toEqual({ person: 'p1', figure: 'low', counts: [1, 0, 1] });
    expect(disagreements.at(-1)).toEqual({
      person: 'p2',
      figure: 'invalidBy.noLevelMarked',
      counts: [0, 1, 0],
    });
  });

  it('three counts that all differ are three counts', () => {
    const third = tallyBallots(poll, [{ marks: { p1: 'confidence', p2: null } }]);
    expect(reconcileTallies(other, third, one).disagreements.slice(0, 3)).toEqual([
      { figure: 'collected', counts: [1, 1, 2] },
      { figure: 'valid', counts: [1, 1, 2] },
      { person: 'p1', figure: 'collected', counts: [1, 1, 2] },
    ]);
  });

  it('a count that does not add up is a disagreement, not an error', () => {
    const rows = one.rows.map((row, at) => (at === 0 ? { ...row, high: row.high + 1 } : row));
    expect(reconcileTallies(one, { ...one, rows }).disagreements).toEqual([
      { person: 'p1', figure: 'high', counts: [1, 2] },
    ]);
  });

  it('counts agree exactly where they are equal', () => {
    fc.assert(
      fc.property(parts, ({ poll, a, b }) => {
        const [ta, tb] = [tallyBallots(poll, a), tallyBallots(poll, b)];
        const { agree, disagreements } = reconcileTallies(ta, tb);
        expect(agree).toBe(JSON.stringify(ta) === JSON.stringify(tb));
        expect(agree).toBe(disagreements.length === 0);
        expect(disagreements.every(({ counts: [first, second] }) => first !== second)).toBe(true);
      }),
    );
  });

  it.each([[[]], [[one]]])('needs two counts', (tallies) => {
    const error = {
      code: 'missing',
      path: 'tallies',
      expected: 'at least two counts',
      received: tallies.length,
    };
    expect(() => reconcileTallies(...tallies)).toThrow(expect.objectContaining(error));
  });
});

describe('assessing a count', () => {
  it('PV3: 38 of 39 ballots collected, one of them not issued: shares of the collected', () => {
    const marked = (mark: Mark, ballots: number) =>
      Array.from({ length: ballots }, () => ({ marks: { p1: mark, p2: mark } }));
    const tally = tallyBallots(poll, [
      ...marked('high', 21).map((ballot, at) =>
        at === 0 ? { ...ballot, faults: ['notIssuedByCountingCommittee' as const] } : ballot,
      ),
      ...marked('confidence', 10),
      ...marked('low', 7),
    ]);
    expect(tally.sheets).toMatchObject({ collected: 38, valid: 37, invalid: 1 });
    const [assessed] = assessTally(tally, { issued: 39 });
    expect(assessed?.answer).toMatchObject({
      outcome: 'none',
      share: { part: 7, whole: 38, of: 'collected' },
    });
    const { high, confidence, low, collected, valid } = tally.rows[0] as TallyRow;
    const shares = resultShares({
      forum: 'party',
      heldOn: poll.heldOn,
      ballots: { issued: 39, collected, valid },
      marks: { high, confidence, low },
    });
    expect(shares.outcome?.map(({ percent }) => percent)).toEqual(['52,63', '26,32', '18,42']);
  });

  it('judges every row in the order of the slate, over the ballots collected', () => {
    const ballots = Array.from({ length: 39 }, (_, i) => ({
      marks: { p1: i < 26 ? ('low' as const) : ('high' as const), p2: i < 1 ? null : ('high' as const) },
    }));
    const assessed = assessTally(tallyBallots(poll, ballots), {
      issued: 39,
      electorate: { convened: 39, present: 39 },
    });
    expect(assessed.map(({ person, answer }) => [person, answer.outcome, answer.share])).toEqual([
      ['p1', 'twoThirdsLow', { part: 26, whole: 39, of: 'collected' }],
      ['p2', 'none', { part: 0, whole: 39, of: 'collected' }],
    ]);
    expect(assessed[1]?.answer.notes).toContainEqual({
      kind: 'caution',
      code: 'invalidDilute',
      provisions: [],
      values: { invalid: 1, collected: 39 },
    });
  });

  it('names a missing whole where the text counts all deputies', () => {
    const council = tallyBallots(pollUnder('nq-85-2014-qh13', ['p1']), [{ marks: { p1: 'low' } }]);
    expect(assessTally(council)[0]?.answer).toMatchObject({
      status: 'undetermined',
      missing: ['electorate.totalMembers'],
    });
    expect(assessTally(council, { electorate: { totalMembers: 1 } })[0]?.answer.outcome).toBe('twoThirdsLow');
  });

  it('refuses fewer ballots issued than collected', () => {
    const tally = tallyBallots(poll, [{ marks: { p1: 'low', p2: 'low' } }]);
    expect(() => assessTally(tally, { issued: 0 })).toThrow(
      expect.objectContaining({ code: 'inconsistent', path: 'ballots.collected' }),
    );
    expect(() => assessTally(tally, { isued: 1 } as never)).toThrow(
      expect.objectContaining({ code: 'unknownKey', path: 'facts.isued' }),
    );
  });

  it('passes the options on', () => {
    const tally = tallyBallots(poll, [{ marks: { p1: 'low', p2: 'low' } }]);
    expect(assessTally(tally, {}, { under: 'qd-262-tw-2014' })[0]?.answer).toMatchObject({
      under: 'qd-262-tw-2014',
    });
  });
});
