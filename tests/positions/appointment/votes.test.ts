import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppointmentReadings,
  appointmentProcedure,
  type BallotId,
  checkAppointmentVote,
  type VoteCase,
} from '../../../src/positions/appointment/index.js';
import { refusal } from './support.js';

const on = '2025-11-25';
const vote = (facts: VoteCase, readings?: AppointmentReadings) =>
  checkAppointmentVote(facts, { on, readings });
const named = (
  ballot: BallotId,
  summoned: number,
  votes: Record<string, number>,
  more: Partial<VoteCase> = {},
  readings?: AppointmentReadings,
) => vote({ ballot, summoned, present: summoned, votes, ...more }, readings);

describe('steps 2 and 3: shares of the persons summoned (Decree 170/2025 Art. 33(2))', () => {
  it.each([
    [
      'A1: 15 of 30 is not more than half, 9 is 30 %: both go on',
      { x: 15, y: 9 },
      'carried',
      ['carried', 'carried'],
    ],
    ['A2: 16 of 30', { x: 16, y: 8 }, 'chosen', ['chosen', 'out']],
    ['A3: nobody reaches 9', { x: 8, y: 8, z: 8 }, 'stopAndReport', ['out', 'out', 'out']],
    ['exactly 9 of 30 goes on', { x: 9, y: 8 }, 'carried', ['carried', 'out']],
    [
      'N2: all with 30 % go on, not the two top names',
      { x: 9, y: 9, z: 9 },
      'carried',
      ['carried', 'carried', 'carried'],
    ],
    ['nobody named', {}, 'stopAndReport', []],
  ] as const)('%s', (_, votes, outcome, standings) => {
    const answer = vote({ ballot: 'extendedCollective', summoned: 30, present: 27, votes });
    expect(answer.outcome).toBe(outcome);
    expect(answer.persons.map((one) => one.standing)).toEqual(standings);
  });

  it('N6: of the summoned, not of the present or valid: 13 of 24 present are not more than half of 30', () =>
    expect(named('extendedCollective', 30, { x: 13, y: 11 }, { present: 24 }).outcome).toBe('carried'));

  it.each([
    [19, 'noQuorum'],
    [20, 'chosen'],
    [21, 'chosen'],
  ] as const)('A4: %i of 30 present: %s', (present, outcome) =>
    expect(named('extendedCollective', 30, { x: 16 }, { present }).outcome).toBe(outcome),
  );

  it.each([
    [5, 'stopAndReport'],
    [6, 'chosen'],
    [7, 'chosen'],
  ] as const)('A5: step 3, 9 members, a newcomer with %i votes: %s', (votes, outcome) =>
    expect(named('collective', 9, { n: votes }, { members: 9, fromStepBefore: ['x'] }).outcome).toBe(outcome),
  );

  it('step 3: who comes from step 2 needs no two thirds; a newcomer short of them is not carried', () => {
    const from = { members: 9, fromStepBefore: ['x', 'y'] };
    expect(named('collective', 9, { x: 5 }, from).outcome).toBe('chosen');
    const answer = named('collective', 9, { n: 4, x: 3, y: 2 }, from);
    expect(answer.outcome).toBe('carried');
    expect(answer.persons.map(({ person, standing }) => [person, standing])).toEqual([
      ['n', 'out'],
      ['x', 'carried'],
      ['y', 'out'],
    ]);
    expect(named('collective', 9, { n: 4, y: 2 }, from).outcome).toBe('stopAndReport');
  });

  it('what is not known is asked for', () => {
    expect(named('collective', 9, { x: 5 })).toMatchObject({
      why: 'missingFacts',
      missing: ['members', 'fromStepBefore'],
    });
    expect(vote({ ballot: 'extendedCollective', votes: { x: 5 } })).toMatchObject({
      missing: ['present', 'summoned'],
    });
  });
});

describe('steps 4 and 5', () => {
  it('step 4 is an opinion without threshold, but a meeting with a quorum', () => {
    expect(named('keyCadreConference', 60, {}).outcome).toBe('recorded');
    expect(named('keyCadreConference', 60, {}, { present: 39 }).outcome).toBe('noQuorum');
  });

  it.each([
    [{ x: 4, y: 4 }, undefined, 'headChooses'],
    [{ x: 5, y: 3 }, undefined, 'chosen'],
    [{ x: 4, y: 3, z: 1 }, undefined, undefined],
    [{ x: 4 }, undefined, undefined],
    [{ x: 4, y: 3, z: 1 }, 'headChooses', 'headChooses'],
    [{ x: 4, y: 3, z: 1 }, 'asSecondStep', 'carried'],
    [{ x: 2, y: 2, z: 2, v: 2 }, 'asSecondStep', 'stopAndReport'],
  ] as const)('A6: step 5, 8 summoned, %j, reading %s: %s', (votes, reading, outcome) => {
    const answer = named('finalCollective', 8, votes, {}, reading && { 'appointment.finalTie': reading });
    expect(answer.outcome).toBe(outcome);
    if (outcome === undefined) expect(answer).toMatchObject({ why: 'textSilent' });
    if (outcome === 'headChooses') expect(answer.decidedBy).toBe('head');
  });
});

describe('ballots on one person', () => {
  it.each([
    ['A7', 'outsideCollective', { summoned: 10 }, 6, 'passed'],
    ['A7', 'outsideCollective', { summoned: 10 }, 5, 'headDecides'],
    ['A7', 'outsideCollective', { summoned: 10 }, 4, 'failed'],
    ['A8', 'reappointmentConference', { summoned: 40 }, 21, 'passed'],
    ['A8', 'reappointmentConference', { summoned: 40 }, 20, 'headDecides'],
    ['A8', 'reappointmentConference', { summoned: 40 }, 19, 'report'],
    ['F-15', 'reappointmentCollective', { members: 8 }, 5, 'passed'],
    ['F-15', 'reappointmentCollective', { members: 8 }, 4, 'headDecides'],
    ['F-15', 'reappointmentCollective', { members: 8 }, 3, 'report'],
    ['A9', 'tenureExtension', { members: 7 }, 4, 'passed'],
    ['A9', 'tenureExtension', { members: 7 }, 3, 'failed'],
    ['A9', 'tenureExtension', { members: 8 }, 4, 'headDecides'],
    ['A10', 'structureChange', { members: 45 }, 30, 'failed'],
    ['A10, N10', 'structureChange', { members: 45 }, 31, 'passed'],
    ['A10', 'structureChange', { members: 45 }, 29, 'failed'],
  ] as const)('%s: %s of %j, %i for: %s', (_, ballot, whole, inFavour, outcome) =>
    expect(vote({ ballot, ...whole, inFavour }).outcome).toBe(outcome),
  );

  it('the whole is of all members: those summoned do not stand in for them', () =>
    expect(vote({ ballot: 'tenureExtension', summoned: 7, inFavour: 4 })).toMatchObject({
      missing: ['members'],
    }));

  it('names the head who decides at exactly half, else the managing authority', () => {
    expect(vote({ ballot: 'outsideCollective', summoned: 10, inFavour: 5 }).decidedBy).toBe('head');
    expect(vote({ ballot: 'outsideCollective', summoned: 10, inFavour: 6 }).decidedBy).toBe(
      'managingAuthority',
    );
  });
});

describe('by date', () => {
  it.each([
    ['2020-11-30', 'extendedCollective', 'notApplicable', undefined],
    ['2020-12-01', 'extendedCollective', 'determined', 'nd-138-2020'],
    ['2025-06-30', 'extendedCollective', 'determined', 'nd-138-2020'],
    ['2025-07-01', 'extendedCollective', 'determined', 'nd-170-2025'],
    ['2025-06-30', 'tenureExtension', 'undetermined', 'nd-138-2020'],
    ['2025-11-20', 'structureChange', 'notApplicable', undefined],
    ['2025-11-21', 'structureChange', 'undetermined', 'hd-45-btctw-2025'],
  ] as const)('%s %s: %s under %s', (day, ballot, status, under) => {
    const answer = checkAppointmentVote({ ballot, summoned: 30, present: 30, votes: { x: 16 } }, { on: day });
    expect([answer.status, answer.under]).toEqual([status, under]);
  });

  it('the branch of 30 % before 01/07/2025 is read through the later decree', () =>
    expect(
      checkAppointmentVote(
        { ballot: 'extendedCollective', summoned: 30, present: 30, votes: { x: 9 } },
        { on: '2024-01-01' },
      ),
    ).toMatchObject({ outcome: 'carried', evidence: 'readInSiblingText' }));

  it('table F1: five steps, ballots at 2 to 5, publication of 2, 3, 4', () => {
    const steps = appointmentProcedure({ on }).outcome ?? [];
    expect(steps.map(({ step, ballot }) => [step, ballot])).toEqual([
      [1, undefined],
      [2, 'extendedCollective'],
      [3, 'collective'],
      [4, 'keyCadreConference'],
      [5, 'finalCollective'],
    ]);
    expect(steps.map(({ published }) => published)).toEqual([undefined, false, true, false, undefined]);
    expect(appointmentProcedure({ on: '2020-11-30' })).toMatchObject({ why: 'notYetInForce' });
  });
});

describe('laws of one ballot', () => {
  const room = fc
    .record({ summoned: fc.integer({ min: 1, max: 60 }), a: fc.nat(60), b: fc.nat(60), c: fc.nat(60) })
    .filter(({ summoned, a, b, c }) => a + b + c <= summoned);
  it('somebody with more than half is chosen, and only then; one vote less than the quorum decides nothing', () =>
    fc.assert(
      fc.property(room, ({ summoned, ...votes }) => {
        const { outcome } = named('extendedCollective', summoned, votes);
        expect(outcome === 'chosen').toBe(Object.values(votes).some((n) => 2 * n > summoned));
        expect(outcome === 'stopAndReport').toBe(Object.values(votes).every((n) => 10 * n < 3 * summoned));
      }),
    ));
});

it('refuses more names than ballots, more present than summoned, more in favour than members', () => {
  expect(refusal(() => named('collective', 9, { x: 5, y: 5 }))).toBe('inconsistent votes');
  expect(refusal(() => vote({ ballot: 'collective', summoned: 9, present: 10 }))).toBe(
    'inconsistent present',
  );
  expect(refusal(() => vote({ ballot: 'tenureExtension', members: 7, inFavour: 8 }))).toBe(
    'inconsistent inFavour',
  );
});
