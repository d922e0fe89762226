import { expect, it } from 'vitest';
import {
  addWorkingDays,
  assessConfidence,
  type BallotPoll,
  type ConfidenceCase,
  emptyTally,
  type InputErrorCode,
  mergeTallies,
  tallyBallots,
} from '../../src/index.js';

const result: ConfidenceCase = {
  forum: 'party',
  heldOn: '2023-12-29',
  electorate: { convened: 39 },
  ballots: { collected: 39, valid: 39 },
  marks: { high: 6, confidence: 7, low: 26 },
};
const poll: BallotPoll = { forum: 'party', heldOn: '2023-12-29', slate: ['p1', 'p2'] };

/** What a caller without types may hand in. */
const bad = (value: unknown) => value as never;
const marks = (low: unknown) => () => assessConfidence({ ...result, marks: { low: bad(low) } });

/** Every code, as a caller of the public functions meets it, and where. */
const codes: Record<InputErrorCode, readonly [call: () => unknown, path: string]> = {
  missing: [() => assessConfidence(bad({ ...result, heldOn: undefined })), 'heldOn'],
  unknownKey: [() => assessConfidence(bad({ ...result, mark: {} })), 'mark'],
  wrongType: [marks('26'), 'marks.low'],
  notInteger: [marks(25.5), 'marks.low'],
  notOneOf: [() => assessConfidence({ ...result, forum: bad('senate') }), 'forum'],
  notADate: [() => assessConfidence({ ...result, heldOn: '2023-02-30' }), 'heldOn'],
  outOfRange: [marks(-1), 'marks.low'],
  inconsistent: [marks(40), 'marks'],
  notOnSlate: [
    () => tallyBallots(poll, [{ marks: { p1: 'low', p2: 'low', p3: 'low' } }]),
    'ballots[0].marks.p3',
  ],
  duplicate: [() => tallyBallots({ ...poll, slate: ['p1', 'p1'] }, []), 'poll.slate[1]'],
  unknownId: [() => assessConfidence(result, { under: 'qd-1' }), 'options.under'],
  noCalendar: [() => addWorkingDays('2031-12-29', 5, {}), 'calendar.2031'],
  mismatch: [
    () => mergeTallies(emptyTally(poll), emptyTally({ ...poll, heldOn: '2023-12-30' })),
    'tallies[1].heldOn',
  ],
};

it.each(Object.entries(codes))('%s', (code, [call, path]) => {
  expect(call).toThrow(expect.objectContaining({ name: 'InputError', code, path }));
});
