import fc from 'fast-check';
import type { Ballot, BallotPoll, ConfidenceOptions, LineMark } from '../../../src/confidence/index.js';

/** The days that stand for each text. */
export const days = {
  'qd-262-tw-2014': ['party', '2018-12-06'],
  'qd-96-tw-2023': ['party', '2023-12-29'],
  'nq-35-2012-qh13': ['peoplesCouncil', '2013-07-05'],
  'nq-85-2014-qh13': ['peoplesCouncil', '2018-12-06'],
  'nq-96-2023-qh15': ['peoplesCouncil', '2023-12-06'],
} as const;

export type TextId = keyof typeof days;

export const pollUnder = (text: TextId, slate: readonly string[]): BallotPoll => ({
  forum: days[text][0],
  heldOn: days[text][1],
  slate: [...slate],
});

const lineMark: fc.Arbitrary<LineMark> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<LineMark>('high', 'confidence', 'low') },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.subarray(['high', 'confidence', 'low'] as const) },
);

/** Any ballot a counting committee may find, for a slate. */
export const ballotFor = (slate: readonly string[]): fc.Arbitrary<Ballot> =>
  fc.record(
    {
      marks: fc
        .tuple(...slate.map(() => lineMark))
        .map((marks) => Object.fromEntries(slate.map((id, i) => [id, marks[i] ?? null]))),
      faults: fc.subarray(['notIssuedByCountingCommittee', 'withoutSeal', 'nameOrInformationAdded'] as const),
      crossedOut: fc.subarray([...slate]),
      signed: fc.boolean(),
    },
    { requiredKeys: ['marks'] },
  ) as fc.Arbitrary<Ballot>;

/** The readings that decide how far a fault reaches, each at any of its values or left alone. */
export const anyReadings: fc.Arbitrary<NonNullable<ConfidenceOptions['readings']>> = fc.record(
  {
    'party.faultyLine': fc.constantFrom('perLine' as const, 'wholeSheet' as const),
    'party.extraName': fc.constantFrom('ignoreExtra' as const, 'wholeSheet' as const),
    'state.faultyLine': fc.constantFrom('perPerson' as const, 'wholeSheet' as const),
  },
  { requiredKeys: [] },
);

export const slates = fc.constantFrom(['a'], ['a', 'b'], ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
export const texts = fc.constantFrom(...(Object.keys(days) as TextId[]));

/** The same ballots as bytes. */
export function compact(ballots: readonly Ballot[], slate: readonly string[]) {
  const bit = { high: 1, confidence: 2, low: 4 };
  const bitsOf = (mark: LineMark) =>
    [mark ?? []].flat().reduce((bits, one) => bits | bit[one as keyof typeof bit], 0);
  const lines = ballots.flatMap(({ marks, crossedOut }) =>
    slate.map((id) => bitsOf(marks[id] ?? null) | (crossedOut?.includes(id) ? 8 : 0)),
  );
  const sheetBit = { notIssuedByCountingCommittee: 1, withoutSeal: 2, nameOrInformationAdded: 4 };
  const sheets = ballots.map(({ faults = [] }) => faults.reduce((bits, fault) => bits | sheetBit[fault], 0));
  return { lines: Uint8Array.from(lines), sheets: Uint8Array.from(sheets) };
}
