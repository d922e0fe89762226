import { describe, expect, it } from 'vitest';
import {
  assessConfidence,
  assessMotion,
  assessTally,
  type BallotPoll,
  ballotEntries,
  confidenceMargins,
  mergeTallies,
  reconcileTallies,
  resultShares,
  tallyBallots,
} from '../../src/index.js';
import { resultUnder, said } from './support.js';

const party = { forum: 'party', heldOn: '2023-12-29' } as const;
const council = { forum: 'peoplesCouncil', heldOn: '2023-12-06' } as const;
const poll: BallotPoll = { ...party, slate: ['An', 'an'] };
const refuses = (run: () => unknown, code: string, path: string) =>
  expect(run).toThrow(expect.objectContaining({ code, path }));

/** Each row of section 8 of the two files: what an app was seen to do, and that canbo does not. */
describe('mistakes of the Party family', () => {
  it('1: a rating ballot called a vote with four levels; the poll has three, the motion is another act', () => {
    const four = { high: 1, confidence: 1, low: 1, none: 1 };
    refuses(
      () => assessConfidence({ ...party, ballots: {}, marks: four as never }),
      'unknownKey',
      'marks.none',
    );
    refuses(
      () => tallyBallots(poll, [{ marks: { An: 'good' as never, an: 'low' } }]),
      'notOneOf',
      'ballots[0].marks.An',
    );
    refuses(() => assessMotion({ ...party, ballots: {}, marks: {} } as never), 'missing', 'votes');
    refuses(() => assessConfidence({ ...party, ballots: {}, votes: {} } as never), 'missing', 'marks');
  });

  it('2: of valid ballots, at 50 % and above, with nothing following', () => {
    expect(
      said(assessConfidence({ ...party, ballots: { collected: 40, valid: 39 }, marks: { low: 20 } })),
    ).toBe('none');
    const half = assessConfidence(resultUnder('qd-96-tw-2023', 20, 40));
    const over = assessConfidence(resultUnder('qd-96-tw-2023', 21, 40));
    expect([half.outcome, half.measures.length]).toEqual(['none', 0]);
    expect([over.outcome, over.measures[0]?.kind]).toEqual(['aboveHalfLow', 'removeFromPlanning']);
  });

  it('3: a ballot corrected in a counter of two options; a correction is a new count, the old one stays', () => {
    const sheet = { marks: { An: 'high', an: 'low' } } as const;
    const first = tallyBallots(poll, [sheet, sheet]);
    const kept = structuredClone(first);
    const corrected = tallyBallots(poll, [sheet, { marks: { An: 'low', an: 'low' } }]);
    expect(first).toEqual(kept);
    expect(reconcileTallies(first, corrected).disagreements).toEqual([
      { person: 'An', figure: 'high', counts: [2, 1] },
      { person: 'An', figure: 'low', counts: [0, 1] },
    ]);
    expect(mergeTallies(first, corrected)).not.toBe(first);
    expect(first).toEqual(kept);
  });

  it('4: people matched by lower-cased name; ids that differ are two persons', () => {
    const { rows } = tallyBallots(poll, [{ marks: { An: 'high', an: 'low' } }]);
    expect(rows.map(({ person, high, low }) => [person, high, low])).toEqual([
      ['An', 1, 0],
      ['an', 0, 1],
    ]);
  });

  it('5: no invalid ballots, a name twice counted twice, figures kept as text', () => {
    const { sheets, rows } = tallyBallots(poll, [{ marks: { An: null, an: 'low' } }]);
    expect(sheets.collected).toBe(1);
    expect(rows[0]).toMatchObject({ collected: 1, valid: 0, invalid: 1, invalidBy: { noLevelMarked: 1 } });
    refuses(() => tallyBallots({ ...poll, slate: ['p1', 'p1'] }, []), 'duplicate', 'poll.slate[1]');
    refuses(
      () => assessConfidence({ ...party, ballots: { collected: 39 }, marks: { low: '26' as never } }),
      'wrongType',
      'marks.low',
    );
    expect(assessConfidence(resultUnder('qd-96-tw-2023', 26, 39)).share).toEqual({
      part: 26,
      whole: 39,
      of: 'collected',
    });
  });

  it('6: only collected = valid + invalid checked; issued and the marks of each person are, too', () => {
    const marks = { high: 20, confidence: 10, low: 7 };
    refuses(
      () => assessConfidence({ ...party, ballots: { issued: 37, collected: 38 }, marks }),
      'inconsistent',
      'ballots.collected',
    );
    refuses(() => assessConfidence({ ...party, ballots: { valid: 36 }, marks }), 'inconsistent', 'marks');
    const notes = assessConfidence({ ...party, ballots: { valid: 38 }, marks }).notes.map(({ code }) => code);
    expect(notes).toContain('marksBelowValid');
  });

  it('7: "more than 2/3" of "all deputies" for the upper band', () => {
    const exact = {
      ...party,
      electorate: { totalMembers: 50 },
      ballots: { collected: 39 },
      marks: { low: 26 },
    };
    expect(assessConfidence(exact)).toMatchObject({
      outcome: 'twoThirdsLow',
      share: { whole: 39, of: 'collected' },
    });
  });

  it('8: percentages without a whole', () => {
    const facts = resultUnder('qd-96-tw-2023', 26, 39);
    const { share, trace } = assessConfidence(facts);
    expect(share?.of).toBe('collected');
    for (const { findings } of trace.steps)
      for (const { actual } of findings) expect(actual).toMatchObject({ whole: 39, of: 'collected' });
    for (const shown of resultShares(facts).outcome ?? [])
      expect(shown).toMatchObject({ whole: 39, of: 'collected' });
    for (const margin of confidenceMargins(facts).outcome ?? [])
      expect(margin.of).toMatch(/^(collected|issued|totalMembers)$/);
  });

  it('9: texts confused by their number', () => {
    const facts = { electorate: { totalMembers: 50 }, ballots: { collected: 47 }, marks: { low: 24 } };
    expect(assessConfidence({ ...party, ...facts }).under).toBe('qd-96-tw-2023');
    expect(assessConfidence({ ...council, ...facts }).under).toBe('nq-96-2023-qh15');
    refuses(
      () => assessConfidence({ ...party, ...facts }, { under: 'nq-96-2023-qh15' }),
      'unknownId',
      'options.under',
    );
    refuses(() => assessConfidence({ ...council, ...facts }, { under: '96' }), 'unknownId', 'options.under');
  });

  it('10: missing figures taken for 0 or 100 %', () => {
    expect(said(assessConfidence({ ...party, ballots: {}, marks: {} }))).toBe(
      'missingFacts marks.low ballots.collected',
    );
    expect(resultShares({ ...party, ballots: { collected: 39 }, marks: { low: 3 } }).outcome).toHaveLength(1);
    expect(said(assessConfidence({ ...party, ballots: { collected: 0 }, marks: { low: 0 } }))).toBe(
      'textSilent',
    );
  });

  it('11: names of officials as default values; nobody is on a ballot whom the caller did not put there', () => {
    refuses(() => tallyBallots(party as never, []), 'missing', 'poll.slate');
    refuses(() => ballotEntries({ ...party, on: '2023-12-29' } as never), 'missing', 'holders');
    expect(ballotEntries({ forum: 'peoplesCouncil', on: '2023-12-06', holders: [] }).outcome).toEqual([]);
    expect(tallyBallots(poll, []).rows.map(({ person }) => person)).toEqual(['An', 'an']);
  });
});

describe('mistakes of the State family', () => {
  it('1: "more than 2/3" of "all deputies"; from two thirds of the ballots collected', () => {
    expect(said(assessConfidence(resultUnder('nq-96-2023-qh15', 22, 33)))).toBe('twoThirdsLow');
    expect(assessConfidence(resultUnder('nq-96-2023-qh15', 22, 33)).share?.of).toBe('collected');
  });

  it('2: polls of 2013 to 2018 divided by the ballots cast: 210, 122, 160 of 492 printed as of 498', () => {
    const result = {
      forum: 'nationalAssembly',
      heldOn: '2013-06-11',
      electorate: { totalMembers: 498 },
      ballots: { collected: 492 },
      marks: { high: 210, confidence: 122, low: 160 },
    } as const;
    expect(resultShares(result).outcome?.map(({ percent, of }) => `${percent} ${of}`)).toEqual([
      '42,17 totalMembers',
      '24,5 totalMembers',
      '32,13 totalMembers',
    ]);
  });

  it('3: always of valid ballots, with a pass mark of 50', () => {
    const result = { ...council, ballots: { collected: 48, valid: 46 }, marks: { low: 24 } };
    expect(assessConfidence(result)).toMatchObject({
      outcome: 'none',
      share: { whole: 48, of: 'collected' },
      measures: [],
    });
  });

  it('4: one count of valid ballots an event; validity is each row’s', () => {
    const tally = tallyBallots({ ...council, slate: ['p1', 'p2'] }, [
      { marks: { p1: 'high', p2: null } },
      { marks: { p1: 'low', p2: 'low' } },
    ]);
    expect(tally.rows.map(({ valid }) => valid)).toEqual([2, 1]);
    expect(assessTally(tally).map(({ answer }) => answer.share?.whole)).toEqual([2, 2]);
  });

  it('5: percentages kept, counts thrown away', () => {
    for (const { part, whole, of } of resultShares(resultUnder('nq-96-2023-qh15', 25, 47)).outcome ?? [])
      expect([Number.isInteger(part), whole, of]).toEqual([true, 47, 'collected']);
  });

  it('6: a name twice counts twice; several offices are one poll', () => {
    const holders = [{ person: 'p1', offices: ['chair', 'committeeHead'] }];
    expect(ballotEntries({ forum: 'peoplesCouncil', on: '2023-12-06', holders }).outcome).toHaveLength(1);
    const twice = [...holders, ...holders];
    refuses(
      () => ballotEntries({ forum: 'peoplesCouncil', on: '2023-12-06', holders: twice }),
      'duplicate',
      'holders[1].person',
    );
  });

  it('7: a ballot of three levels in a counter of agree and disagree', () => {
    refuses(
      () => assessConfidence({ ...council, ballots: {}, marks: { agree: 3 } } as never),
      'unknownKey',
      'marks.agree',
    );
    refuses(
      () => assessMotion({ ...council, ballots: {}, votes: { low: 3 } } as never),
      'unknownKey',
      'votes.low',
    );
  });

  it('8: the two texts with the number 96', () => {
    const measures = (forum: 'party' | 'peoplesCouncil') =>
      assessConfidence({
        forum,
        heldOn: '2023-12-06',
        ballots: { collected: 39 },
        marks: { low: 26 },
        covers: [],
      }).measures;
    expect(new Set(measures('party').map(({ provision }) => provision.instrument))).toEqual(
      new Set(['qd-96-tw-2023']),
    );
    expect(measures('peoplesCouncil').map(({ provision }) => provision.instrument)).toEqual([
      'nq-96-2023-qh15',
    ]);
  });
});
