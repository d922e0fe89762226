import {
  assessConfidence,
  assessMotion,
  atLeast,
  type Bar,
  ballotEntries,
  type ConfidenceCase,
  type ConfidenceRegulation,
  checkMotionGround,
  checkQuorum,
  confidenceMargins,
  daysBetween,
  electorateOf,
  fraction,
  type HolderCase,
  lessThan,
  moreThan,
  oneThird,
  type Provision,
  pollCriteria,
  pollEligibility,
  pollPlaces,
  pollTimetable,
  regularRound,
  resultShares,
  type ShareRule,
  tallyBallots,
} from 'canbo';
import { describe, expect, it } from 'vitest';
import { noted, said, written } from './support.js';

/** Written as somebody outside would: with nothing but what `canbo` exports. */
const id = 'qd-1-mau-2031';
const provision = (eId: string, vi: string, en: string): Provision => ({
  ref: { instrument: id, eId },
  evidence: 'readInOneSource',
  vi,
  en,
});
const p = {
  art_1: provision(
    'art_1',
    'Đối tượng; miễn cho người giữ chức vụ chưa đủ 100 ngày.',
    'Who is polled; not those in office under 100 days.',
  ),
  art_2: provision(
    'art_2',
    'Hội nghị có ít nhất 3/4 tổng số thành viên.',
    'Three quarters of all members attend.',
  ),
  art_3: provision(
    'art_3',
    'Báo cáo 12 ngày, gửi tài liệu 6 ngày trước ngày lấy phiếu.',
    'Reports 12 days, papers 6 days before.',
  ),
  art_4: provision(
    'art_4',
    'Ghi hai, ba mức: hỏng cả phiếu; không ghi mức nào: hỏng dòng đó.',
    'Several boxes void the sheet, none its line.',
  ),
  art_5: provision(
    'art_5',
    'Trên 2/5 đến dưới 3/5; từ 3/5 số người được triệu tập.',
    'Over 2/5 and below 3/5; from 3/5 of those convened.',
  ),
};

const lowOf = (rule: string, bar: Bar): ShareRule<ConfidenceCase> => ({
  kind: 'share',
  id: rule,
  provision: p.art_5,
  part: { path: 'marks.low', read: ({ marks }) => marks.low },
  whole: { of: 'convened', path: 'electorate.convened', read: ({ electorate }) => electorate?.convened },
  ...bar,
});

/** A confidence vote as no text in force orders it. */
const madeUp: ConfidenceRegulation = {
  instrument: {
    id,
    kind: 'regulation',
    number: '1-QĐ/MẪU',
    title: { vi: 'Quy định mẫu về việc lấy phiếu tín nhiệm', en: 'A made-up regulation on confidence polls' },
    issuer: 'politburo',
    signedOn: '2031-01-01',
    inForceFrom: '2031-01-01',
    evidence: 'unverified',
  },
  provisions: p,
  levels: { poll: { province: {}, district: { to: '2031-06-30' } }, motion: { province: {} } },
  eligibility: {
    rungs: [
      {
        when: [
          {
            kind: 'count',
            id: 'mau.newcomer',
            provision: p.art_1,
            fact: {
              path: 'tookOffice',
              read: ({ tookOffice, on }: HolderCase) => tookOffice && daysBetween(tookOffice.on, on),
            },
            operator: 'lessThan',
            bar: 100,
          },
        ],
        leadsTo: { outcome: 'newInYear' },
      },
    ],
    otherwise: { outcome: 'subject' },
  },
  places: {
    most: 1,
    orderReading: 'party.placesOrder',
    orders: { committeeFirst: ['workplace', 'standingCommittee'] },
    provision: p.art_1,
    overall: p.art_1,
  },
  severalOffices: { polledFor: 'highestOffice', provision: p.art_1 },
  electorates: [
    { title: 'agencyLeader', voters: ['leadersOfBody'], provision: p.art_1, evidence: 'readInOneSource' },
  ],
  round: { every: 'term', yearOfTerm: 2, yearsAfter: 1, termBegins: 'congress', provision: p.art_1 },
  criteria: [{ id: 'results', vi: 'Kết quả', en: 'Results', provision: p.art_1, criteria: [] }],
  ballot: {
    faults: [
      { fault: 'severalLevelsMarked', reach: 'sheet', provision: p.art_4 },
      { fault: 'noLevelMarked', reach: 'line', provision: p.art_4 },
    ],
  },
  quorum: {
    rungs: [
      {
        when: [
          {
            kind: 'share',
            id: 'mau.quorum',
            provision: p.art_2,
            part: { path: 'electorate.present', read: ({ electorate }) => electorate.present },
            whole: {
              of: 'totalMembers',
              path: 'electorate.totalMembers',
              read: ({ electorate }) => electorate.totalMembers,
            },
            ...atLeast(fraction(3, 4)),
          },
        ],
        leadsTo: { outcome: 'mayBeHeld' },
      },
    ],
    otherwise: { outcome: 'mayNotBeHeld' },
  },
  steps: [
    { id: 'submitReport', by: 'pollSubject', daysBefore: 12, provision: p.art_3 },
    { id: 'sendFileToVoters', by: 'cadreAdvisoryBody', daysBefore: 6, provision: p.art_3 },
    { id: 'castBallots', by: 'voter', provision: p.art_3 },
  ],
  use: {
    decidedBy: 'bodyOfThePlace',
    ladder: {
      rungs: [
        { when: [lowOf('mau.upper', atLeast(fraction(3, 5)))], leadsTo: { outcome: 'twoThirdsLow' } },
        {
          when: [
            lowOf('mau.middle', moreThan(fraction(2, 5))),
            lowOf('mau.middleEnds', lessThan(fraction(3, 5))),
          ],
          leadsTo: { outcome: 'aboveHalfLow' },
        },
      ],
      otherwise: { outcome: 'none' },
    },
    measures: {
      none: [{ kind: 'staysInOffice', modality: 'permitted', by: 'pollSubject', provision: p.art_5 }],
      aboveHalfLow: [
        {
          kind: 'assignOtherWork',
          modality: 'mandatory',
          by: 'nominator',
          time: 'inTime',
          provision: p.art_5,
        },
      ],
      twoThirdsLow: [{ kind: 'leavePost', modality: 'mandatory', by: 'bodyOfThePlace', provision: p.art_5 }],
    },
  },
  motion: {
    decidedBy: 'bodyOfThePlace',
    ladder: {
      rungs: [
        {
          when: [
            {
              kind: 'share',
              id: 'mau.motion',
              provision: p.art_5,
              part: { path: 'votes.noConfidence', read: ({ votes }) => votes.noConfidence },
              whole: { of: 'valid', path: 'ballots.valid', read: ({ ballots }) => ballots.valid },
              ...atLeast(fraction(3, 5)),
            },
          ],
          leadsTo: { outcome: 'noConfidenceCarried' },
        },
      ],
      otherwise: { outcome: 'notCarried' },
    },
    measures: { noConfidenceCarried: [], notCarried: [] },
  },
  motionGrounds: [
    {
      by: 'deputiesPetition',
      forums: ['party'],
      ladder: {
        rungs: [
          {
            when: [
              {
                kind: 'share',
                id: 'mau.petition',
                provision: p.art_5,
                part: { path: 'petitioners', read: ({ petitioners }) => petitioners },
                whole: { of: 'totalMembers', path: 'totalMembers', read: ({ totalMembers }) => totalMembers },
                ...moreThan(oneThird),
              },
            ],
            leadsTo: { outcome: 'open' },
          },
        ],
        otherwise: { outcome: 'notOpen' },
      },
    },
  ],
};

const under = { under: madeUp };
const poll = { forum: 'party', heldOn: '2031-05-04' } as const;
const result = (low: number, convened: number): ConfidenceCase => ({
  ...poll,
  electorate: { convened, totalMembers: convened + 5 },
  ballots: { collected: convened },
  marks: { low },
  covers: [],
});

describe('a made-up text governs by being passed', () => {
  it('its bars, of its whole, for 1 to 200 convened', () => {
    for (let convened = 1; convened <= 200; convened++) {
      for (const bar of [Math.floor((2 * convened) / 5), Math.floor((3 * convened) / 5)]) {
        for (const low of [bar - 1, bar, bar + 1]) {
          if (low < 0 || low > convened) continue;
          const band =
            5 * low >= 3 * convened ? 'twoThirdsLow' : 5 * low > 2 * convened ? 'aboveHalfLow' : 'none';
          expect(assessConfidence(result(low, convened), under)).toMatchObject({
            outcome: band,
            under: id,
            share: { part: low, whole: convened, of: 'convened' },
          });
        }
      }
    }
  });

  it('its measures, its deciding body, its citations', () => {
    const answer = assessConfidence(result(17, 40), under);
    const { measures, decidedBy, notes, trace } = answer;
    expect(measures.map(written)).toEqual([
      'assignOtherWork mandatory nominator inTime art_5 readInOneSource',
    ]);
    expect(decidedBy).toBe('bodyOfThePlace');
    expect(answer).toMatchObject({ status: 'determined', evidence: 'readInOneSource' });
    expect(notes.map(noted)).toEqual([`reading textChosen text=${id}`]);
    const cited = trace.steps.flatMap(({ findings }) =>
      findings.map(({ provision }) => provision.instrument),
    );
    expect(new Set(cited)).toEqual(new Set([id]));
    expect(said(assessConfidence({ ...result(17, 40), electorate: undefined }, under))).toBe(
      'missingFacts electorate.convened',
    );
  });

  it('margins and shares are of its whole', () => {
    const margins = confidenceMargins(result(17, 40), under);
    expect(margins.outcome?.filter(({ governs }) => governs)).toEqual([
      { band: 'twoThirdsLow', of: 'convened', whole: 40, governs: true, first: 24, more: 7 },
      { band: 'aboveHalfLow', of: 'convened', whole: 40, governs: true, first: 17, more: 0 },
    ]);
    expect(margins.elsewhen.map(({ under, answer }) => [under, said(answer)])).toEqual([
      ['qd-165-tw-2013', 'localTextNeeded'],
      ['qd-262-tw-2014', 'none'],
      ['qd-96-tw-2023', 'none'],
    ]);
    expect(resultShares(result(17, 40), under).outcome).toEqual([
      { mark: 'low', part: 17, whole: 40, of: 'convened', percent: '42,5' },
    ]);
  });

  it('its quorum: 29 of 40 is not three quarters, 30 is', () => {
    const held = (present: number) =>
      checkQuorum({ ...poll, electorate: { totalMembers: 40, present } }, under).outcome;
    expect([held(29), held(30), held(31)]).toEqual(['mayNotBeHeld', 'mayBeHeld', 'mayBeHeld']);
  });

  it('its days', () => {
    const done = { submitReport: '2031-04-22', sendFileToVoters: '2031-04-29' };
    const answer = pollTimetable({ forum: 'party', on: '2031-05-04', done }, under);
    expect(answer.outcome).toBe('late');
    expect(answer.steps.map(({ id, latest, standing }) => [id, latest, standing])).toEqual([
      ['submitReport', '2031-04-22', 'inOrder'],
      ['sendFileToVoters', '2031-04-28', 'late'],
      ['castBallots', undefined, 'notGiven'],
    ]);
  });

  it('its exemption: under 100 days in office, and no other', () => {
    const since = (on: string) => {
      const tookOffice = { by: 'designation', on } as const;
      return said(
        pollEligibility(
          { forum: 'party', on: '2031-05-04', retirementLeaveNoticeOn: '2031-01-01', tookOffice },
          under,
        ),
      );
    };
    expect([since('2031-01-25'), since('2031-01-24')]).toEqual(['newInYear', 'subject']);
    expect(said(pollEligibility({ forum: 'party', on: '2031-05-04' }, under))).toBe(
      'missingFacts tookOffice',
    );
  });

  it('its ballot', () => {
    const sheets = [
      { marks: { p1: null, p2: 'low' } },
      { marks: { p1: ['high', 'low'], p2: 'low' } },
    ] as const;
    const tally = tallyBallots({ ...poll, slate: ['p1', 'p2'] }, sheets, under);
    expect(tally).toMatchObject({ under: id, sheets: { valid: 1, invalidBy: { severalLevelsMarked: 1 } } });
    expect(tally.rows.map(({ valid, low }) => [valid, low])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('its places, ballot lines, voters, round and criteria', () => {
    expect(
      pollPlaces({ heldOn: '2031-05-04', titlesIn: ['standingCommittee', 'workplace'] }, under).outcome,
    ).toEqual(['workplace']);
    const on = { forum: 'party', on: '2031-05-04' } as const;
    const holders = [{ person: 'p1', offices: ['a', 'b'] }];
    expect(ballotEntries({ ...on, holders }, under).outcome).toEqual([{ person: 'p1', offices: ['a'] }]);
    expect(electorateOf({ ...on, title: 'agencyLeader' }, under).outcome?.voters).toEqual(['leadersOfBody']);
    expect(regularRound({ ...on, termBegan: 2030 }, under)).toMatchObject({
      outcome: 2031,
      evidence: 'derived',
    });
    expect(pollCriteria(on, under)).toMatchObject({
      evidence: 'readInOneSource',
      outcome: [{ id: 'results' }],
    });
  });

  it('its motion, computed even in the Party', () => {
    const votes = (noConfidence: number) =>
      said(assessMotion({ ...poll, ballots: { valid: 40 }, votes: { noConfidence } }, under));
    expect([votes(23), votes(24)]).toEqual(['notCarried', 'noConfidenceCarried']);
    const petition = { forum: 'party', on: '2031-05-04', by: 'deputiesPetition', totalMembers: 30 } as const;
    const opened = (petitioners: number) => said(checkMotionGround({ ...petition, petitioners }, under));
    expect([opened(10), opened(11)]).toEqual(['notOpen', 'open']);
  });

  it('its levels', () => {
    const at = (level: ConfidenceCase['level'], heldOn = '2031-05-04') =>
      said(assessConfidence({ ...result(1, 40), level, heldOn }, under));
    expect([at('province'), at('commune'), at('district'), at('district', '2031-07-01')]).toEqual([
      'none',
      'outOfScope',
      'none',
      'outOfScope',
    ]);
    expect(assessConfidence({ ...result(1, 40), level: 'commune' }, under).notes.map(noted)).toEqual([
      `reading textChosen text=${id}`,
    ]);
  });
});

it('the same bars of another whole are one line', () => {
  const ofValid = {
    of: 'valid',
    path: 'ballots.valid',
    read: ({ ballots }: ConfidenceCase) => ballots.valid,
  };
  const { use } = madeUp;
  if ('unread' in use) throw new TypeError('the made-up text can be read');
  const rungs = use.ladder.rungs.map((rung) => ({
    ...rung,
    when: rung.when.map((bar) => ({ ...bar, whole: ofValid })),
  }));
  const other: ConfidenceRegulation = { ...madeUp, use: { ...use, ladder: { ...use.ladder, rungs } } };
  const facts = { ...poll, ballots: { collected: 45, valid: 40 }, marks: { low: 24 } };
  expect(assessConfidence(facts, { under: other })).toMatchObject({
    outcome: 'twoThirdsLow',
    share: { whole: 40, of: 'valid' },
  });
});

describe('a text may leave parts out, or say that they could not be read', () => {
  const silent = { unread: 'textSilent', what: { vi: 'Chưa quy định.', en: 'Not laid down.' } } as const;
  const on = { forum: 'party', on: '2031-05-04' } as const;
  const without = (parts: Partial<ConfidenceRegulation>) => ({ under: { ...madeUp, ...parts } });

  it('an unread part is undetermined', () => {
    const round = regularRound({ ...on, termBegan: 2030 }, without({ round: silent }));
    expect(round).toMatchObject({ status: 'undetermined', why: 'textSilent', possible: [], under: id });
    expect(said(assessConfidence(result(1, 40), without({ use: silent })))).toBe('textSilent');
    expect(said(pollTimetable(on, without({ steps: silent })))).toBe('textSilent');
    expect(said(assessMotion({ ...poll, ballots: {}, votes: {} }, without({ motion: silent })))).toBe(
      'textSilent',
    );
    expect(() => tallyBallots({ ...poll, slate: ['p1'] }, [], without({ ballot: silent }))).toThrow(
      'ballot rules',
    );
  });

  it('a text without places or several offices says nothing on them', () => {
    const { places: _, severalOffices: __, ...rest } = madeUp;
    const holders = [{ person: 'p1', offices: ['a', 'b'] }];
    expect(said(pollPlaces({ heldOn: on.on, titlesIn: [] }, { under: rest }))).toBe('textSilent');
    expect(said(ballotEntries({ ...on, holders }, { under: rest }))).toBe('textSilent');
  });

  it('an order of places it does not know leaves the titles as they were given', () => {
    const readings = { 'party.placesOrder': 'workplaceFirst' } as const;
    const titlesIn = ['standingCommittee', 'workplace'] as const;
    const answer = pollPlaces({ heldOn: on.on, titlesIn: [...titlesIn] }, { ...under, readings });
    expect(answer.outcome).toEqual(['standingCommittee']);
    const byDefault = pollPlaces({ heldOn: on.on, titlesIn: [...titlesIn] }, under);
    expect(byDefault.notes.map(({ code }) => code)).toEqual(['textChosen', 'reading', 'placesDropped']);
  });

  it('an actor named for another forum only falls to the managing authority', () => {
    const { use } = madeUp;
    if ('unread' in use) throw new TypeError('the made-up text can be read');
    const none = [
      {
        kind: 'staysInOffice',
        modality: 'permitted',
        by: { peoplesCouncil: 'nominator' },
        provision: p.art_5,
      },
    ] as const;
    const other = without({ use: { ...use, measures: { ...use.measures, none } } });
    expect(assessConfidence(result(1, 40), other).measures.map(({ by }) => by)).toEqual([
      'managingAuthority',
    ]);
  });

  it('a ladder of bands has a bar', () => {
    const { use } = madeUp;
    if ('unread' in use) throw new TypeError('the made-up text can be read');
    const empty = without({ use: { ...use, ladder: { ...use.ladder, rungs: [] } } });
    expect(() => assessConfidence(result(1, 40), empty)).toThrow('a band ladder has at least one bar');
  });
});
