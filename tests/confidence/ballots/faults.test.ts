import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Ballot,
  type ConfidenceOptions,
  type ConfidenceRegulation,
  classifyBallot,
  confidenceTimelines,
  type InvalidReason,
  tallyBallots,
} from '../../../src/confidence/index.js';
import { ballotFor, days, pollUnder, slates, type TextId, texts } from './support.js';

/** One fault on the line or sheet of p1; everybody else is marked high. */
const faulty: Readonly<Record<InvalidReason, (marks: Ballot['marks']) => Ballot>> = {
  notIssuedByCountingCommittee: (marks) => ({ marks, faults: ['notIssuedByCountingCommittee'] }),
  withoutSeal: (marks) => ({ marks, faults: ['withoutSeal'] }),
  nameCrossedOut: (marks) => ({ marks, crossedOut: ['p1'] }),
  noLevelMarked: (marks) => ({ marks: { ...marks, p1: null } }),
  severalLevelsMarked: (marks) => ({ marks: { ...marks, p1: ['high', 'low'] } }),
  nameOrInformationAdded: (marks) => ({ marks, faults: ['nameOrInformationAdded'] }),
};
const reasons = Object.keys(faulty) as InvalidReason[];
const high = (slate: readonly string[]) => Object.fromEntries(slate.map((id) => [id, 'high' as const]));
const ofTwo = ['p1', 'p2'];

describe('what each fault makes invalid: S the sheet, L the line, - nothing', () => {
  it.each<[TextId, readonly string[], NonNullable<ConfidenceOptions['readings']>, string]>([
    ['qd-262-tw-2014', ofTwo, {}, 'S-SSSS'],
    ['qd-262-tw-2014', ofTwo, { 'party.faultyLine': 'perLine' }, 'S-LLLS'],
    ['qd-262-tw-2014', ['p1'], { 'party.faultyLine': 'perLine' }, 'S-SSSS'],
    ['qd-96-tw-2023', ofTwo, {}, 'S-LLL-'],
    ['qd-96-tw-2023', ofTwo, { 'party.faultyLine': 'wholeSheet' }, 'S-SSS-'],
    ['qd-96-tw-2023', ofTwo, { 'party.extraName': 'wholeSheet' }, 'S-LLLS'],
    ['qd-96-tw-2023', ['p1'], {}, 'S-SSS-'],
    ['nq-35-2012-qh13', ofTwo, {}, 'SSLLL-'],
    ['nq-85-2014-qh13', ofTwo, {}, 'SSLLL-'],
    ['nq-96-2023-qh15', ofTwo, {}, 'SSLLL-'],
    ['nq-96-2023-qh15', ofTwo, { 'state.faultyLine': 'wholeSheet' }, 'SSSSS-'],
    ['nq-96-2023-qh15', ['p1'], {}, 'SSSSS-'],
    ['nq-96-2023-qh15', ofTwo, { 'party.faultyLine': 'wholeSheet' }, 'SSLLL-'],
  ])('%s, ballot of %j, %j: %s', (text, slate, readings, expected) => {
    const poll = pollUnder(text, slate);
    const found = reasons.map((reason) => {
      const ballot = faulty[reason](high(slate));
      const { valid, reasons: ofSheet, lines } = classifyBallot(poll, ballot, { readings });
      const { sheets, rows } = tallyBallots(poll, [ballot], { readings });
      expect(sheets.invalidBy).toEqual(valid ? {} : { [reason]: 1 });
      expect(rows[0]?.invalidBy).toEqual(lines[0]?.mark === undefined ? { [reason]: 1 } : {});
      expect(rows.slice(1).map((row) => row.valid)).toEqual(slate.slice(1).map(() => Number(valid)));
      if (!valid) expect(ofSheet).toEqual([reason]);
      return valid ? (lines[0]?.mark === 'high' ? '-' : 'L') : 'S';
    });
    expect(found.join('')).toBe(expected);
  });

  it('a level marked twice is marked once', () => {
    const { rows } = tallyBallots(pollUnder('qd-96-tw-2023', ofTwo), [
      { marks: { p1: ['low', 'low'], p2: [] } },
    ]);
    expect(rows).toMatchObject([
      { valid: 1, low: 1 },
      { valid: 0, invalidBy: { noLevelMarked: 1 } },
    ]);
  });

  it('a person crossed out twice is crossed out once', () => {
    const ballot: Ballot = { marks: high(ofTwo), crossedOut: ['p1', 'p1'] };
    expect(classifyBallot(pollUnder('qd-96-tw-2023', ofTwo), ballot).lines[0]?.reasons).toEqual([
      'nameCrossedOut',
    ]);
  });
});

it('a signature never matters: signed, unsigned or unsaid, the count is the same (96-QĐ/TW Art. 6(2))', () => {
  const polled = fc
    .tuple(texts, slates)
    .chain(([text, slate]) =>
      fc.tuple(fc.constant(pollUnder(text, slate)), fc.array(ballotFor(slate), { maxLength: 4 })),
    );
  fc.assert(
    fc.property(polled, ([poll, ballots]) => {
      const unsaid = tallyBallots(
        poll,
        ballots.map(({ signed: _, ...ballot }) => ballot),
      );
      for (const signed of [true, false])
        expect(
          tallyBallots(
            poll,
            ballots.map((ballot) => ({ ...ballot, signed, id: 'a' })),
          ),
        ).toEqual(unsaid);
    }),
  );
});

describe('counting under a text of one’s own', () => {
  const texts = confidenceTimelines.party.map(({ text }) => text);
  const qd96 = texts.find(({ instrument }) => instrument.id === 'qd-96-tw-2023') as ConfidenceRegulation;
  type Faults = Extract<ConfidenceRegulation['ballot'], { faults: unknown }>['faults'];
  const written = (qd96.ballot as { faults: Faults }).faults;
  const draft = (faults: Faults): ConfidenceRegulation => ({
    ...qd96,
    instrument: { ...qd96.instrument, id: 'draft' },
    ballot: { faults },
  });
  const counted = (faults: Faults) =>
    tallyBallots(pollUnder('qd-96-tw-2023', ofTwo), [{ marks: { p1: null, p2: ['high', 'low'] } }], {
      under: draft(faults),
    });
  const without = (fault: InvalidReason) => written.filter((one) => one.fault !== fault);
  const setAside = (fault: InvalidReason): Faults =>
    written.map((one) => (one.fault === fault ? { ...one, reach: 'nowhere' } : one));

  it('goes by the faults it names', () => {
    expect(counted(written).under).toBe('draft');
    expect(counted(without('nameCrossedOut')).reach).not.toHaveProperty('nameCrossedOut');
    expect(counted(setAside('nameCrossedOut')).reach).toMatchObject({ nameCrossedOut: 'nowhere' });
  });

  it.each<[string, Faults]>([
    ['names no fault for a line without a level', without('noLevelMarked')],
    ['names no fault for a line with several', without('severalLevelsMarked')],
    ['lets a line without a level pass', setAside('noLevelMarked')],
    ['lets a line with several pass', setAside('severalLevelsMarked')],
    [
      'leaves the reach of a fault to a reading it has no answer for',
      written.map((one) => ({ ...one, reach: { reading: 'party.faultyLine', among: {} } })),
    ],
    [
      'leaves one reach open',
      written.map((one) =>
        one.fault === 'nameCrossedOut' ? { ...one, reach: { reading: 'party.faultyLine', among: {} } } : one,
      ),
    ],
  ])('refuses a text that %s: such a line is no mark', (_, faults) => {
    expect(() => counted(faults)).toThrow(
      expect.objectContaining({
        code: 'inconsistent',
        path: 'options.under',
        expected: 'ballot rules that say what a line with no level, or with several, makes invalid',
        received: expect.objectContaining({ instrument: expect.objectContaining({ id: 'draft' }) }),
      }),
    );
  });

  it('every text whose ballot rules could be read gives every line a class', () => {
    const read = Object.values(confidenceTimelines)
      .flat()
      .filter(({ text }) => 'faults' in text.ballot)
      .map(({ text }) => text.instrument.id);
    expect(new Set(read)).toEqual(new Set(Object.keys(days)));
    for (const text of Object.keys(days) as TextId[])
      expect(() => tallyBallots(pollUnder(text, ofTwo), [])).not.toThrow();
  });
});
