import { describe, expect, it } from 'vitest';
import { appointmentProcedure, checkAppointmentVote } from '../../../src/positions/appointment/index.js';
import { cases, type Row, told } from '../support.js';
import { refusal } from './support.js';

const on = '2025-11-25';

describe('a ballot, the whole answer', () => {
  const rows: readonly Row[] = [
    [
      'step 2, chosen',
      () =>
        checkAppointmentVote(
          { ballot: 'extendedCollective', summoned: 30, present: 30, votes: { y: 9, x: 16 } },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; pass(vote.chosen) -> outcome chosen;',
      'decidedBy: managingAuthority',
      'outcome: chosen',
      'persons: person x share (part 16 whole 30 of convened) standing chosen, person y share (part 9 whole 30 of convened) standing out',
    ],
    [
      'step 2, all with 30 % carried, the most first',
      () =>
        checkAppointmentVote(
          { ballot: 'extendedCollective', summoned: 30, present: 30, votes: { z: 8, x: 9, y: 10 } },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen) -> outcome chosen; pass(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'outcome: carried',
      'persons: person y share (part 10 whole 30 of convened) standing carried, person x share (part 9 whole 30 of convened) standing carried, person z share (part 8 whole 30 of convened) standing out',
    ],
    [
      'step 2, nobody',
      () =>
        checkAppointmentVote(
          { ballot: 'extendedCollective', summoned: 30, present: 30, votes: { x: 8 } },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen) -> outcome chosen; fail(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'outcome: stopAndReport',
      'persons: person x share (part 8 whole 30 of convened) standing out',
    ],
    [
      'step 2, no quorum: nobody stands',
      () =>
        checkAppointmentVote(
          { ballot: 'extendedCollective', summoned: 30, present: 19, votes: { x: 16 } },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 pass(vote.noQuorum) -> outcome noQuorum;',
      'decidedBy: managingAuthority',
      'outcome: noQuorum',
      'persons: person x share (part 16 whole 30 of convened) standing out',
    ],
    [
      'step 2, nothing known but the summoned',
      () => checkAppointmentVote({ ballot: 'extendedCollective', summoned: 30 }, { on }),
      'undetermined missingFacts nd-170-2025 2025-11-25 unknown(vote.noQuorum) -> outcome noQuorum; unknown(vote.chosen) -> outcome chosen; unknown(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'missing: present, votes',
      'possible: noQuorum, chosen, carried, stopAndReport',
    ],
    [
      'step 2, the summoned not known',
      () => checkAppointmentVote({ ballot: 'extendedCollective', present: 20, votes: { x: 16 } }, { on }),
      'undetermined missingFacts nd-170-2025 2025-11-25 unknown(vote.noQuorum) -> outcome noQuorum; unknown(vote.chosen) -> outcome chosen; unknown(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'missing: summoned',
      'possible: noQuorum, chosen, carried, stopAndReport',
    ],
    [
      'step 3, a newcomer short of two thirds of all members',
      () =>
        checkAppointmentVote(
          {
            ballot: 'collective',
            summoned: 9,
            present: 9,
            members: 9,
            votes: { n: 5 },
            fromStepBefore: ['x'],
          },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; pass(vote.chosen,vote.newcomer,vote.leaderIsNew) -> outcome stopAndReport;',
      'decidedBy: managingAuthority',
      'outcome: stopAndReport',
      'persons: person n share (part 5 whole 9 of convened) standing out',
    ],
    [
      'step 3, a newcomer at two thirds',
      () =>
        checkAppointmentVote(
          {
            ballot: 'collective',
            summoned: 9,
            present: 9,
            members: 9,
            votes: { n: 6, x: 3 },
            fromStepBefore: ['x'],
          },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen,vote.newcomer,vote.leaderIsNew) -> outcome stopAndReport; pass(vote.chosen) -> outcome chosen;',
      'decidedBy: managingAuthority',
      'outcome: chosen',
      'persons: person n share (part 6 whole 9 of convened) standing chosen, person x share (part 3 whole 9 of convened) standing out',
    ],
    [
      'step 3, nobody above half: a newcomer is not carried',
      () =>
        checkAppointmentVote(
          {
            ballot: 'collective',
            summoned: 9,
            present: 9,
            members: 9,
            votes: { n: 4, x: 3, y: 2 },
            fromStepBefore: ['x', 'y'],
          },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen,vote.newcomer,vote.leaderIsNew) -> outcome stopAndReport; fail(vote.chosen) -> outcome chosen; pass(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'outcome: carried',
      'persons: person n share (part 4 whole 9 of convened) standing out, person x share (part 3 whole 9 of convened) standing carried, person y share (part 2 whole 9 of convened) standing out',
    ],
    [
      'step 3, no votes given',
      () =>
        checkAppointmentVote(
          { ballot: 'collective', summoned: 9, present: 9, members: 9, fromStepBefore: ['x'] },
          { on },
        ),
      'undetermined missingFacts nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; unknown(vote.chosen,vote.newcomer,vote.leaderIsNew) -> outcome stopAndReport; unknown(vote.chosen) -> outcome chosen; unknown(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'missing: votes, fromStepBefore',
      'possible: stopAndReport, chosen, carried',
    ],
    [
      'step 3, nobody named at all',
      () =>
        checkAppointmentVote(
          { ballot: 'collective', summoned: 9, present: 9, members: 9, votes: {}, fromStepBefore: ['x'] },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen,vote.newcomer,vote.leaderIsNew) -> outcome stopAndReport; fail(vote.chosen) -> outcome chosen; fail(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'outcome: stopAndReport',
    ],
    [
      'step 4, an opinion',
      () =>
        checkAppointmentVote(
          { ballot: 'keyCadreConference', summoned: 30, present: 20, votes: { x: 20 } },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum;',
      'decidedBy: managingAuthority',
      'outcome: recorded',
    ],
    [
      'step 5, two at exactly half: the head',
      () =>
        checkAppointmentVote(
          { ballot: 'finalCollective', summoned: 8, present: 8, votes: { y: 4, x: 4 } },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen) -> outcome chosen; pass(vote.tie) -> outcome headChooses;',
      'decidedBy: head',
      'outcome: headChooses',
      'persons: person y share (part 4 whole 8 of convened) standing tied, person x share (part 4 whole 8 of convened) standing tied',
    ],
    [
      'step 5, one above half',
      () =>
        checkAppointmentVote(
          { ballot: 'finalCollective', summoned: 8, present: 8, votes: { y: 3, x: 5 } },
          { on },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; pass(vote.chosen) -> outcome chosen;',
      'decidedBy: managingAuthority',
      'outcome: chosen',
      'persons: person x share (part 5 whole 8 of convened) standing chosen, person y share (part 3 whole 8 of convened) standing out',
    ],
    [
      'step 5, one alone at half: silent',
      () =>
        checkAppointmentVote(
          { ballot: 'finalCollective', summoned: 8, present: 8, votes: { x: 4, y: 3 } },
          { on },
        ),
      'undetermined textSilent nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen) -> outcome chosen; fail(vote.tie) -> outcome headChooses; fail(vote.carried) -> outcome carried; fail() -> outcome headChooses; fail() -> outcome stopAndReport;',
      'decidedBy: managingAuthority',
      'persons: person x share (part 4 whole 8 of convened) standing out, person y share (part 3 whole 8 of convened) standing out',
      'possible: chosen, headChooses, stopAndReport',
      'reading | reading | appointment.finalTie | undetermined',
    ],
    [
      'step 5, the head by the reading',
      () =>
        checkAppointmentVote(
          { ballot: 'finalCollective', summoned: 8, present: 8, votes: { x: 4, y: 3 } },
          { on, readings: { 'appointment.finalTie': 'headChooses' } },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen) -> outcome chosen; fail(vote.tie) -> outcome headChooses; fail(vote.carried) -> outcome carried; pass() -> outcome headChooses;',
      'decidedBy: head',
      'outcome: headChooses',
      'persons: person x share (part 4 whole 8 of convened) standing tied, person y share (part 3 whole 8 of convened) standing out',
      'reading | reading | appointment.finalTie | headChooses',
    ],
    [
      'step 5, as step 2 by the reading',
      () =>
        checkAppointmentVote(
          { ballot: 'finalCollective', summoned: 8, present: 8, votes: { x: 4, y: 2 } },
          { on, readings: { 'appointment.finalTie': 'asSecondStep' } },
        ),
      'determined readInOneSource nd-170-2025 2025-11-25 fail(vote.noQuorum) -> outcome noQuorum; fail(vote.chosen) -> outcome chosen; fail(vote.tie) -> outcome headChooses; pass(vote.carried) -> outcome carried;',
      'decidedBy: managingAuthority',
      'outcome: carried',
      'persons: person x share (part 4 whole 8 of convened) standing carried, person y share (part 2 whole 8 of convened) standing out',
      'reading | reading | appointment.finalTie | asSecondStep',
    ],
    [
      'on one person: passed',
      () => checkAppointmentVote({ ballot: 'tenureExtension', members: 7, inFavour: 4 }, { on }),
      'determined readInOneSource nd-170-2025 2025-11-25 pass(vote.passes) -> outcome passed;',
      'decidedBy: managingAuthority',
      'outcome: passed',
    ],
    [
      'on one person: exactly half',
      () => checkAppointmentVote({ ballot: 'outsideCollective', summoned: 8, inFavour: 4 }, { on }),
      'determined readInSeveralSources nd-170-2025 2025-11-25 fail(vote.passes) -> outcome passed; pass(vote.even) -> outcome headDecides;',
      'decidedBy: head',
      'outcome: headDecides',
    ],
    [
      'on one person: votes not known',
      () => checkAppointmentVote({ ballot: 'structureChange', members: 45 }, { on }),
      'undetermined missingFacts hd-45-btctw-2025 2025-11-25 unknown(vote.passes) -> outcome passed;',
      'decidedBy: managingAuthority',
      'missing: inFavour',
      'possible: passed, failed',
    ],
    [
      'structure: 31 of 45',
      () => checkAppointmentVote({ ballot: 'structureChange', members: 45, inFavour: 31 }, { on }),
      'determined readInOneSource hd-45-btctw-2025 2025-11-25 pass(vote.passes) -> outcome passed;',
      'decidedBy: managingAuthority',
      'outcome: passed',
    ],
    [
      'a ballot the text in force could not be read on',
      () =>
        checkAppointmentVote({ ballot: 'tenureExtension', members: 7, inFavour: 4 }, { on: '2025-06-30' }),
      'undetermined textSilent nd-138-2020 2025-06-30',
      'possible: noQuorum, chosen, carried, headChooses, stopAndReport, passed, headDecides, report, failed, recorded',
      'silent | unread | The bars of this ballot in the text in force could not be read.',
    ],
    [
      'before any text',
      () =>
        checkAppointmentVote({ ballot: 'structureChange', members: 7, inFavour: 4 }, { on: '2025-11-20' }),
      'notApplicable notYetInForce 2025-11-20',
    ],
  ];
  it.each(cases(rows))('$name', ({ ask, lines }) => expect(told(ask())).toEqual(lines));

  it('of a ballot on one person, an opinion, or no text no persons are listed', () => {
    const votes = { x: 2 };
    const given = { summoned: 3, present: 3, members: 3, inFavour: 2, votes };
    for (const ballot of ['tenureExtension', 'keyCadreConference', 'structureChange'] as const)
      expect(checkAppointmentVote({ ...given, ballot }, { on }).persons).toEqual([]);
    expect(
      checkAppointmentVote({ ...given, ballot: 'structureChange' }, { on: '2020-01-01' }).persons,
    ).toEqual([]);
    expect(
      checkAppointmentVote({ ...given, ballot: 'tenureExtension' }, { on: '2025-06-30' }).persons,
    ).toEqual([]);
  });
});

describe('the procedure, the whole answer', () => {
  it('its steps cite the provision they stand in, with whether the count is made public', () => {
    const { outcome = [], ...answer } = appointmentProcedure({ on });
    expect(told(answer)).toEqual(['determined readInOneSource nd-170-2025 2025-11-25']);
    expect(
      outcome.map(({ step, ballot, published, provision, evidence }) => [
        step,
        ballot,
        published,
        provision.eId,
        evidence,
      ]),
    ).toEqual([
      [1, undefined, undefined, 'art_33__para_2', 'readInOneSource'],
      [2, 'extendedCollective', false, 'art_33__para_2', 'readInOneSource'],
      [3, 'collective', true, 'art_33__para_2', 'readInOneSource'],
      [4, 'keyCadreConference', false, 'art_33__para_2', 'readInOneSource'],
      [5, 'finalCollective', undefined, 'art_33__para_2', 'readInOneSource'],
    ]);
    expect(outcome.map((step) => 'published' in step)).toEqual([false, true, true, true, false]);
  });

  it('refuses what cannot be', () => {
    expect(refusal(() => appointmentProcedure({} as never))).toBe('missing options.on');
    expect(refusal(() => checkAppointmentVote({ ballot: 'collective' }, {} as never))).toBe(
      'missing options.on',
    );
    expect(refusal(() => checkAppointmentVote({ ballot: 'collective', votes: { x: 9 } }, { on }))).toBe(
      'accepted',
    );
    expect(
      refusal(() => checkAppointmentVote({ ballot: 'collective', present: 9, votes: { x: 9 } }, { on })),
    ).toBe('accepted');
  });
});
