import { describe, expect, it } from 'vitest';
import { assessMotion, checkMotionGround, type MotionGroundCase } from '../../src/confidence/index.js';

const council96 = { forum: 'peoplesCouncil', heldOn: '2024-03-01' } as const;
const council85 = { forum: 'peoplesCouncil', heldOn: '2019-03-01' } as const;

describe('no confidence is carried by more than half', () => {
  for (let whole = 1; whole <= 120; whole++) {
    const half = Math.floor(whole / 2);
    it(`of ${whole}: not at ${half}, but at ${half + 1}`, () => {
      const of96 = (no: number) =>
        assessMotion({ ...council96, ballots: { collected: whole }, votes: { noConfidence: no } }).outcome;
      const of85 = (no: number) =>
        assessMotion({
          ...council85,
          electorate: { totalMembers: whole },
          ballots: {},
          votes: { noConfidence: no },
        }).outcome;
      expect([of96(half), of96(half + 1)]).toEqual(['notCarried', 'noConfidenceCarried']);
      expect([of85(half), of85(half + 1)]).toEqual(['notCarried', 'noConfidenceCarried']);
    });
  }

  it('of the ballots collected: 23 and 24 of 46 (96/2023/QH15 Art. 17, 19(3); SV5)', () => {
    const motion = { ...council96, electorate: { totalMembers: 50 }, ballots: { collected: 46 } };
    expect(assessMotion({ ...motion, votes: { confidence: 23, noConfidence: 23 } }).outcome).toBe(
      'notCarried',
    );
    const carried = assessMotion({ ...motion, votes: { confidence: 22, noConfidence: 24 } });
    expect(carried).toMatchObject({
      outcome: 'noConfidenceCarried',
      decidedBy: 'peoplesCouncil',
      under: 'nq-96-2023-qh15',
    });
    expect(carried.measures).toEqual([
      {
        kind: 'submitDismissal',
        modality: 'mandatory',
        by: 'nominator',
        provision: { instrument: 'nq-96-2023-qh15', eId: 'art_17' },
        evidence: 'readInSeveralSources',
        time: 'thatOrNearestSession',
      },
    ]);
    expect(carried.notes.map(({ values }) => values['reading'])).toEqual([
      'state.resignAfterMotion',
      'state.afterMotionTime',
    ]);
  });

  it.each([
    [council96, { ballots: {} }, 'ballots.collected'],
    [council85, { ballots: { collected: 46 } }, 'electorate.totalMembers'],
  ] as const)('names the missing whole %#', (motion, facts, missing) => {
    expect(assessMotion({ ...motion, ...facts, votes: { noConfidence: 24 } })).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      missing: [missing],
      measures: [],
    });
  });
});

describe('what follows', () => {
  const carried96 = { ...council96, ballots: { collected: 3 }, votes: { noConfidence: 2 } };
  const lost96 = { ...carried96, votes: { noConfidence: 1 } };
  const kinds = (...args: Parameters<typeof assessMotion>) =>
    assessMotion(...args).measures.map(({ kind, time, condition }) => [kind, time, condition]);

  it('under 85/2014/QH13 the holder may resign first', () => {
    const motion = { ...council85, electorate: { totalMembers: 3 }, ballots: {}, votes: { noConfidence: 2 } };
    expect(kinds(motion)).toEqual([
      ['mayResign', undefined, undefined],
      ['submitDismissal', undefined, 'ifNotResigned'],
    ]);
    expect(kinds(motion, { readings: { 'state.resignAfterMotion': 'no' } })).toEqual([
      ['submitDismissal', undefined, 'ifNotResigned'],
    ]);
  });

  it.each([
    [
      { 'state.resignAfterMotion': 'yes' },
      [
        ['mayResign', undefined, undefined],
        ['submitDismissal', 'thatOrNearestSession', undefined],
      ],
    ],
    [{ 'state.afterMotionTime': 'open' }, [['submitDismissal', undefined, undefined]]],
  ] as const)('96/2023/QH15 read with %j', (readings, expected) => {
    expect(kinds(carried96, { readings })).toEqual(expected);
  });

  it('a motion that fails: the holder stays, by a reading', () => {
    expect(kinds(lost96)).toEqual([['staysInOffice', undefined, undefined]]);
    expect(kinds(lost96, { readings: { 'state.motionFailed': 'undetermined' } })).toEqual([]);
  });

  it('in the Party the outcome is recorded, not computed (96-QĐ/TW Art. 11(2))', () => {
    const motion = {
      forum: 'party',
      heldOn: '2024-03-01',
      ballots: { collected: 39 },
      votes: { noConfidence: 30 },
    } as const;
    const answer = assessMotion(motion, undefined, 'noConfidenceCarried');
    expect(answer).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      recorded: 'noConfidenceCarried',
      measures: [],
    });
    expect(answer.notes.map(({ code }) => code)).toEqual(['unread', 'recorded']);
    expect(assessMotion(motion).notes.map(({ code }) => code)).toEqual(['unread']);
    expect(() => assessMotion(motion, undefined, 'carried' as never)).toThrow(
      expect.objectContaining({ code: 'notOneOf', path: 'recorded' }),
    );
  });

  it('under 35/2012/QH13 the bar could not be read', () => {
    expect(assessMotion({ ...council96, heldOn: '2014-03-01', ballots: {}, votes: {} })).toMatchObject({
      why: 'textSilent',
    });
  });

  it('before any text nothing answers; votes never outnumber ballots', () => {
    expect(
      assessMotion({ ...council96, heldOn: '2012-03-01', ballots: {}, votes: {} }, undefined, 'notCarried'),
    ).toMatchObject({
      status: 'notApplicable',
      why: 'notYetInForce',
      measures: [],
      recorded: 'notCarried',
    });
    expect(() =>
      assessMotion({ ...council96, ballots: { collected: 3 }, votes: { confidence: 2, noConfidence: 2 } }),
    ).toThrow(expect.objectContaining({ code: 'inconsistent', path: 'votes' }));
  });
});

describe('grounds of a motion', () => {
  const na = { forum: 'nationalAssembly', on: '2024-05-20' } as const;
  const council = { forum: 'peoplesCouncil', on: '2024-05-20' } as const;
  const outcome = (ground: MotionGroundCase) => checkMotionGround(ground).outcome;

  it.each([
    ['2013-06-01', 'nq-35-2012-qh13'],
    ['2018-06-01', 'nq-85-2014-qh13'],
    ['2024-05-20', 'nq-96-2023-qh15'],
  ])('20 %% of all deputies of the Assembly, one third of a council (%s, %s; SV6)', (on, under) => {
    const petition = (
      forum: 'nationalAssembly' | 'peoplesCouncil',
      petitioners: number,
      totalMembers: number,
    ) => checkMotionGround({ forum, on, by: 'deputiesPetition', petitioners, totalMembers });
    expect(petition('nationalAssembly', 98, 494)).toMatchObject({ outcome: 'notOpen', under });
    expect(petition('nationalAssembly', 99, 494).outcome).toBe('open');
    expect(petition('nationalAssembly', 100, 500).outcome).toBe('open');
    expect(petition('peoplesCouncil', 15, 47).outcome).toBe('notOpen');
    expect(petition('peoplesCouncil', 16, 47).outcome).toBe('open');
    expect(petition('peoplesCouncil', 15, 45).outcome).toBe('open');
    expect(petition('peoplesCouncil', 14, 45).outcome).toBe('notOpen');
  });

  it('the Assembly’s own bodies by two thirds of all members, to 28/02/2026 (Law 87/2015 Art. 34, 45; SV7)', () => {
    for (const by of ['standingCommitteeOwnMotion', 'committeePetition'] as const) {
      const own = { ...na, by, committeeMembers: 18 };
      expect(outcome({ ...own, agreeing: 11 })).toBe('notOpen');
      expect(outcome({ ...own, agreeing: 12 })).toBe('open');
      expect(outcome({ ...own, on: '2016-07-01', agreeing: 12 })).toBe('open');
      expect(checkMotionGround({ ...own, on: '2016-06-30', agreeing: 12 })).toMatchObject({
        why: 'textSilent',
      });
      expect(outcome({ ...own, on: '2026-02-28', agreeing: 12 })).toBe('open');
      expect(checkMotionGround({ ...own, on: '2026-03-01', agreeing: 12 })).toMatchObject({
        status: 'undetermined',
        why: 'textSilent',
      });
      const readings = { 'state.priorProcedure': 'undetermined' } as const;
      expect(checkMotionGround({ ...own, agreeing: 12 }, { readings }).status).toBe('undetermined');
    }
    expect(outcome({ ...na, by: 'committeeRequest', agreeing: 3, committeeMembers: 16 })).toBe('notOpen');
    expect(outcome({ ...na, by: 'committeeRequest', agreeing: 4, committeeMembers: 20 })).toBe('open');
  });

  it('a council’s standing body has no motion of its own (96/2023/QH15 Art. 13(2))', () => {
    expect(outcome({ ...council, by: 'standingCommitteeOwnMotion', agreeing: 3, committeeMembers: 3 })).toBe(
      'notOpen',
    );
  });

  it('the Front of the same level opens one in a council, not in the Assembly', () => {
    expect(outcome({ ...council, by: 'frontPetition' })).toBe('open');
    expect(outcome({ ...na, by: 'frontPetition' })).toBe('notOpen');
  });

  it.each([
    ['2024-05-20', 'aboveHalfLow', 'twoThirdsLow'],
    ['2018-06-01', 'twoThirdsLow', 'aboveHalfLow'],
    ['2013-06-01', 'twoThirdsLow', 'aboveHalfLow'],
  ] as const)('the low band of a poll on %s is %s, not %s; nobody who resigned', (on, band, other) => {
    const low = { ...council, on, by: 'lowBand', previousYear: 'none' } as const;
    expect(outcome({ ...low, pollOutcome: band, resigned: false })).toBe('open');
    expect(outcome({ ...low, pollOutcome: band, resigned: true })).toBe('notOpen');
    expect(outcome({ ...low, pollOutcome: other, resigned: false })).toBe('notOpen');
    expect(checkMotionGround({ ...low, pollOutcome: band })).toMatchObject({ missing: ['resigned'] });
    expect(checkMotionGround({ ...low, resigned: false })).toMatchObject({ missing: ['pollOutcome'] });
  });

  it('a commune council may hold a motion, though no poll (Art. 2(3), 13(2))', () => {
    const petition = { ...council, by: 'deputiesPetition', petitioners: 10, totalMembers: 30 } as const;
    expect(outcome({ ...petition, level: 'commune' })).toBe('open');
    expect(checkMotionGround({ ...petition, on: '2025-07-01', level: 'district' })).toMatchObject({
      why: 'outOfScope',
    });
    expect(outcome({ ...petition, on: '2025-06-30', level: 'district' })).toBe('open');
  });

  it('a holder the council only approved is flagged: the text names those it elected', () => {
    const petition = { ...council, by: 'deputiesPetition', petitioners: 16, totalMembers: 47 } as const;
    const codes = (heldBy: 'election' | 'approval') =>
      checkMotionGround({ ...petition, heldBy }).notes.map(({ code }) => code);
    expect(codes('approval')).toEqual(['onlyElectedNamed']);
    expect(codes('election')).toEqual([]);
    expect(
      checkMotionGround({
        ...na,
        by: 'deputiesPetition',
        petitioners: 99,
        totalMembers: 494,
        heldBy: 'approval',
      }).notes,
    ).toEqual([]);
  });

  it('the Party has no rule on it', () => {
    expect(checkMotionGround({ forum: 'party', on: '2024-05-20', by: 'deputiesPetition' })).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      possible: ['open', 'notOpen'],
    });
  });

  it.each([
    [{ ...na, by: 'rumour' }, 'notOneOf', 'by'],
    [{ ...na, by: 'deputiesPetition', petitioners: '99' }, 'wrongType', 'petitioners'],
    [{ ...na, on: '2024-02-30', by: 'deputiesPetition' }, 'notADate', 'on'],
  ])('refuses %j', (ground, code, path) => {
    expect(() => checkMotionGround(ground as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
