import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessConfidence, type ConfidenceCase, confidenceMargins } from '../../src/confidence/index.js';

const party: ConfidenceCase = {
  forum: 'party',
  heldOn: '2023-12-29',
  ballots: { collected: 39 },
  marks: { low: 24 },
};

describe('how far a result is from each bar', () => {
  it('25 of 39 needs one more, 20 were needed for the middle band (96-QĐ/TW Art. 11)', () => {
    expect(confidenceMargins({ ...party, marks: { low: 25 } }).outcome).toEqual([
      { band: 'twoThirdsLow', of: 'collected', whole: 39, governs: true, first: 26, more: 1 },
      { band: 'aboveHalfLow', of: 'collected', whole: 39, governs: true, first: 20, more: -5 },
    ]);
  });

  it('every known whole, and which of them governs (SV1)', () => {
    const margins = confidenceMargins({
      forum: 'peoplesCouncil',
      heldOn: '2023-12-06',
      electorate: { totalMembers: 50, present: 0 },
      ballots: { collected: 47 },
      marks: { low: 24 },
    });
    expect(margins.outcome).toEqual([
      { band: 'twoThirdsLow', of: 'totalMembers', whole: 50, governs: false, first: 34, more: 10 },
      { band: 'aboveHalfLow', of: 'totalMembers', whole: 50, governs: false, first: 26, more: 2 },
      { band: 'twoThirdsLow', of: 'collected', whole: 47, governs: true, first: 32, more: 8 },
      { band: 'aboveHalfLow', of: 'collected', whole: 47, governs: true, first: 24, more: 0 },
    ]);
    expect(margins.elsewhen.map(({ under, answer }) => [under, answer.outcome])).toEqual([
      ['nq-35-2012-qh13', 'none'],
      ['nq-85-2014-qh13', 'none'],
    ]);
  });

  it('the mark of 35/2012/QH13 is one higher at 498: 333, not 332 (SV3)', () => {
    const margins = (heldOn: string) =>
      confidenceMargins({
        forum: 'nationalAssembly',
        heldOn,
        electorate: { totalMembers: 498 },
        ballots: {},
        marks: {},
      });
    expect(margins('2013-06-11').outcome?.[0]).toEqual({
      band: 'twoThirdsLow',
      of: 'totalMembers',
      whole: 498,
      governs: true,
      first: 333,
    });
    expect(margins('2018-10-25').outcome?.[0]?.first).toBe(332);
  });

  it.each([1, 2, 3, 4, 6])('of %i ballots no number lands in the middle band', (collected) => {
    expect(confidenceMargins({ ...party, ballots: { collected }, marks: { low: 0 } }).outcome?.[1]).toEqual({
      band: 'aboveHalfLow',
      of: 'collected',
      whole: collected,
      governs: true,
    });
  });

  it('of five ballots three do', () => {
    expect(
      confidenceMargins({ ...party, ballots: { collected: 5 }, marks: { low: 0 } }).outcome?.[1]?.first,
    ).toBe(3);
  });

  it('without the governing whole the margins over the others stay visible, and the missing one is named', () => {
    const answer = confidenceMargins({ ...party, ballots: { issued: 40 } });
    expect(answer).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      missing: ['ballots.collected'],
    });
    expect(answer.status === 'undetermined' && answer.possible[0]?.map(({ of }) => of)).toEqual([
      'issued',
      'issued',
    ]);
  });

  it('a text whose bars could not be read has none; before any text nothing answers', () => {
    const unread = confidenceMargins({ ...party, heldOn: '2013-06-15' });
    expect(unread).toMatchObject({ status: 'undetermined', why: 'localTextNeeded' });
    expect(unread.elsewhen.map(({ under }) => under)).toEqual(['qd-262-tw-2014', 'qd-96-tw-2023']);
    expect(confidenceMargins({ ...party, heldOn: '2012-06-15' })).toMatchObject({
      why: 'notYetInForce',
      elsewhen: [],
    });
  });

  it('applying the margin changes the outcome, and one less does not', () => {
    const cases = fc.record({
      text: fc.constantFrom(
        ['party', '2018-12-06'],
        ['party', '2023-12-29'],
        ['nationalAssembly', '2013-06-11'],
        ['peoplesCouncil', '2018-12-06'],
        ['peoplesCouncil', '2023-12-06'],
      ),
      whole: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(cases, ({ text: [forum, heldOn], whole }) => {
        const at = (low: number): ConfidenceCase => ({
          forum: forum as ConfidenceCase['forum'],
          heldOn: heldOn as string,
          electorate: { totalMembers: whole },
          ballots: { collected: whole },
          marks: { low },
        });
        for (const { band, first, governs } of confidenceMargins(at(0)).outcome ?? []) {
          if (!governs || first === undefined) continue;
          expect(assessConfidence(at(first)).outcome).toBe(band);
          expect(assessConfidence(at(first - 1)).outcome).not.toBe(band);
        }
      }),
    );
  });
});
