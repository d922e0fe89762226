import { describe, expect, it } from 'vitest';
import {
  assessConfidence,
  type ConfidenceCase,
  type ConfidenceOptions,
  type ConfidenceOutcome,
  type Cover,
  checkMotionGround,
} from '../../src/index.js';
import { noted, readingIn, resultUnder, said, type TextId, textIds, texts, written } from './support.js';

/** The bars as the texts word them, in whole numbers. */
const expected = (text: TextId, low: number, whole: number): ConfidenceOutcome => {
  const upper = text === 'nq-35-2012-qh13' ? 3 * low > 2 * whole : 3 * low >= 2 * whole;
  return upper ? 'twoThirdsLow' : 2 * low > whole ? 'aboveHalfLow' : 'none';
};

const party = (low: number, collected: number, more: Partial<ConfidenceCase> = {}): ConfidenceCase => ({
  forum: 'party',
  heldOn: '2023-12-29',
  ballots: { collected },
  marks: { low },
  ...more,
});

describe('every bar at bar - 1, bar, bar + 1, for every electorate from 1 to 600', () => {
  it.each(textIds)('%s', (text) => {
    const wrong: string[] = [];
    for (let whole = 1; whole <= 600; whole++) {
      for (const bar of [Math.floor(whole / 2), Math.floor((2 * whole) / 3)]) {
        for (const low of [bar - 1, bar, bar + 1, bar + 2]) {
          if (low < 0 || low > whole) continue;
          const { outcome, share, status } = assessConfidence(resultUnder(text, low, whole));
          const right = { outcome: expected(text, low, whole), of: texts[text].base, part: low, whole };
          const given = { outcome, of: share?.of, part: share?.part, whole: share?.whole };
          if (status !== 'determined' || JSON.stringify(given) !== JSON.stringify(right)) {
            wrong.push(`${low} of ${whole}: ${JSON.stringify(given)}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('165-QĐ/TW could not be read: nothing is computed, whatever the figures', () => {
    for (const low of [0, 20, 26, 39]) {
      expect(assessConfidence(party(low, 39, { heldOn: '2014-06-15' }))).toMatchObject({
        status: 'undetermined',
        why: 'localTextNeeded',
        possible: ['none', 'aboveHalfLow', 'twoThirdsLow'],
        measures: [],
        elsewhere: [],
      });
    }
  });
});

describe('published vectors', () => {
  it.each([
    // confidence-vote-party, 7.1: low, collected, 96-QĐ/TW, NĐ 170 and NĐ 115 on the same marks
    [19, 38, 'none', [], []],
    [20, 38, 'aboveHalfLow', ['resignation'], ['resignation']],
    [25, 47, 'aboveHalfLow', ['resignation'], ['resignation']],
    [21, 33, 'aboveHalfLow', ['resignation'], ['resignation']],
    [25, 39, 'aboveHalfLow', ['resignation'], ['resignation']],
    [26, 39, 'twoThirdsLow', ['resignation'], ['resignation']],
    [20, 30, 'twoThirdsLow', ['resignation'], ['resignation']],
    [27, 39, 'twoThirdsLow', ['relief'], ['relief', 'resignation']],
    [66, 100, 'aboveHalfLow', ['resignation'], ['resignation']],
    [67, 100, 'twoThirdsLow', ['relief'], ['relief', 'resignation']],
    [2, 3, 'twoThirdsLow', ['resignation'], ['resignation']],
  ] as const)('%i of %i: %s; civil servant %j, public employee %j', (low, collected, band, nd170, nd115) => {
    const on = (cover: Cover) =>
      assessConfidence(party(low, collected, { heldOn: '2025-12-01', covers: [cover] }));
    expect(on('civilServant')).toMatchObject({
      outcome: band,
      elsewhere: [{ under: 'nd-170-2025', met: nd170 }],
    });
    expect(on('publicEmployee')).toMatchObject({
      outcome: band,
      elsewhere: [{ under: 'nd-115-2020', met: nd115 }],
    });
  });

  it.each([
    // collected, first low of aboveHalfLow, first low of twoThirdsLow (party 7.1, state 7.1)
    [3, undefined, 2],
    [5, 3, 4],
    [6, undefined, 4],
    [9, 5, 6],
    [12, 7, 8],
    [33, 17, 22],
    [38, 20, 26],
    [39, 20, 26],
    [45, 23, 30],
    [47, 24, 32],
    [50, 26, 34],
    [88, 45, 59],
    [117, 59, 78],
    [481, 241, 321],
    [494, 248, 330],
    [498, 250, 332],
  ])('of %i the bands begin at %s and %i', (whole, half, upper) => {
    for (const text of ['qd-96-tw-2023', 'qd-262-tw-2014', 'nq-85-2014-qh13', 'nq-96-2023-qh15'] as const) {
      const outcomes = Array.from({ length: whole + 1 }, (_, low) =>
        said(assessConfidence(resultUnder(text, low, whole))),
      );
      const first = (band: string) => (outcomes.includes(band) ? outcomes.indexOf(band) : undefined);
      expect([first('aboveHalfLow'), first('twoThirdsLow')]).toEqual([half, upper]);
    }
  });

  it.each<[string, ConfidenceCase, string]>([
    [
      'PV1: of valid it would be exactly 2/3',
      party(26, 40, { ballots: { collected: 40, valid: 39 } }),
      'aboveHalfLow',
    ],
    ['PV2: of valid it would be 51.28 %', party(20, 40, { ballots: { collected: 40, valid: 39 } }), 'none'],
    [
      'PV4: exactly two thirds',
      {
        ...party(26, 39),
        electorate: { convened: 39, present: 39 },
        ballots: { issued: 39, collected: 39, valid: 39 },
        marks: { high: 6, confidence: 7, low: 26 },
      },
      'twoThirdsLow',
    ],
    ['PV5: the same under 262-QĐ/TW', party(26, 39, { heldOn: '2018-12-06' }), 'twoThirdsLow'],
    [
      'PV6: under 165-QĐ/TW nothing could be read',
      party(26, 39, { heldOn: '2013-06-15' }),
      'localTextNeeded',
    ],
    [
      'SV1: 24 of 47 ballots collected, 50 deputies',
      {
        forum: 'peoplesCouncil',
        heldOn: '2023-12-06',
        electorate: { totalMembers: 50 },
        ballots: { collected: 47 },
        marks: { low: 24 },
      },
      'aboveHalfLow',
    ],
    [
      'SV1: the same in 2018, of 50 deputies',
      {
        forum: 'peoplesCouncil',
        heldOn: '2018-12-06',
        electorate: { totalMembers: 50 },
        ballots: { collected: 47 },
        marks: { low: 24 },
      },
      'none',
    ],
    ['SV2: 22 of 33', resultUnder('nq-96-2023-qh15', 22, 33), 'twoThirdsLow'],
    ['SV2: 21 of 33', resultUnder('nq-96-2023-qh15', 21, 33), 'aboveHalfLow'],
    ['SV3: 332 of 498 under 35/2012/QH13', resultUnder('nq-35-2012-qh13', 332, 498), 'aboveHalfLow'],
    ['SV3: 333 of 498 under 35/2012/QH13', resultUnder('nq-35-2012-qh13', 333, 498), 'twoThirdsLow'],
    ['SV4: 332 of 498 under 85/2014/QH13', resultUnder('nq-85-2014-qh13', 332, 498), 'twoThirdsLow'],
    [
      'SV4: 332 of 498 collected under 96/2023/QH15',
      resultUnder('nq-96-2023-qh15', 332, 498),
      'twoThirdsLow',
    ],
    ['state 7.4, Vĩnh Phúc 2023: 25 of 47', resultUnder('nq-96-2023-qh15', 25, 47), 'aboveHalfLow'],
    ['state 7.4, Assembly 2013: 209 of 498', resultUnder('nq-35-2012-qh13', 209, 498), 'none'],
  ])('%s', (_, facts, outcome) => {
    expect(said(assessConfidence(facts))).toBe(outcome);
  });

  it('SV4: 332 of 498 brings a motion in 2018, dismissal with no motion in 2023', () => {
    const kinds = (text: TextId) =>
      assessConfidence(resultUnder(text, 332, 498)).measures.map(({ kind }) => kind);
    expect(kinds('nq-85-2014-qh13')).toEqual(['confidenceMotion']);
    expect(kinds('nq-96-2023-qh15')).toEqual(['submitDismissal']);
  });

  it('PV8: 51 of 100 is a ground of the rating under 366-QĐ/TW, 50 is not', () => {
    const ground = (low: number) =>
      assessConfidence(party(low, 100, { heldOn: '2025-09-01', covers: ['leader'] })).elsewhere[0];
    expect(ground(50)).toMatchObject({ under: 'qd-366-tw-2025', met: [], notMet: ['ratedNotCompleted'] });
    expect(ground(51)).toMatchObject({ under: 'qd-366-tw-2025', met: ['ratedNotCompleted'], notMet: [] });
  });
});

describe('the whole', () => {
  it.each([
    ['2023-06-30', 'totalMembers', 'none', 'nq-85-2014-qh13'],
    ['2023-07-01', 'collected', 'aboveHalfLow', 'nq-96-2023-qh15'],
  ])('of a council changed on 01/07/2023: on %s of %s', (heldOn, of, outcome, under) => {
    for (const forum of ['nationalAssembly', 'peoplesCouncil'] as const) {
      const result = {
        forum,
        heldOn,
        electorate: { totalMembers: 50 },
        ballots: { collected: 47 },
        marks: { low: 24 },
      };
      expect(assessConfidence(result)).toMatchObject({ outcome, under, share: { part: 24, of } });
    }
  });

  it.each(textIds)('%s: without it the answer is undetermined and names it', (text) => {
    const { forum, heldOn, base } = texts[text];
    const path = base === 'collected' ? 'ballots.collected' : 'electorate.totalMembers';
    const others = base === 'collected' ? { totalMembers: 50, present: 45 } : { present: 45 };
    const known = { forum, heldOn, electorate: others, ballots: { issued: 45, valid: 40 } };
    expect(assessConfidence({ ...known, marks: { low: 24 } })).toMatchObject({
      status: 'undetermined',
      why: 'missingFacts',
      possible: ['twoThirdsLow', 'aboveHalfLow', 'none'],
      missing: [path],
      measures: [],
      elsewhere: [],
    });
    expect(said(assessConfidence({ ...known, marks: {} }))).toBe(`missingFacts marks.low ${path}`);
    expect(said(assessConfidence({ ...resultUnder(text, 0, 40), marks: { high: 40 - 3 } }))).toBe(
      'missingFacts marks.low',
    );
    expect(assessConfidence({ ...resultUnder(text, 0, 40), marks: {} }).share).toBeUndefined();
    expect(assessConfidence({ ...known, marks: { low: 24 } }).share).toBeUndefined();
  });

  it.each(textIds)('%s: of no ballot there is no share, and no outcome', (text) => {
    const answer = assessConfidence(resultUnder(text, 0, 0));
    expect(answer).toMatchObject({ status: 'undetermined', why: 'textSilent', missing: [], measures: [] });
    expect(answer.share).toBeUndefined();
  });
});

describe('measures', () => {
  const manager = 'managingAuthority';
  const several = 'readInSeveralSources';
  it.each<[TextId, number, readonly string[]]>([
    ['qd-96-tw-2023', 19, []],
    [
      'qd-96-tw-2023',
      25,
      [
        `removeFromPlanning mandatory ${manager} art_11__para_2 ${several}`,
        `leavePost considered ${manager} 1 art_11__para_2 ${several}`,
        `assignOtherWork considered ${manager} 1 art_11__para_2 ${several}`,
        `resignation considered ${manager} 2 art_11__para_2 ${several}`,
        `confidenceMotion considered ${manager} 3 art_11__para_2 ${several}`,
      ],
    ],
    [
      'qd-96-tw-2023',
      26,
      [
        `relief mandatory ${manager} withoutWaitingForTerm art_11__para_3 ${several}`,
        `assignLowerWork mandatory ${manager} withoutWaitingForTerm art_11__para_3 ${several}`,
        `removeFromPlanning mandatory ${manager} art_11__para_2 derived`,
        `resignation prohibited ${manager} art_3 readInOneSource`,
      ],
    ],
    ['qd-262-tw-2014', 19, []],
    ['qd-262-tw-2014', 25, [`removeFromPlanning considered ${manager} art_8__low ${several}`]],
    [
      'qd-262-tw-2014',
      26,
      [
        `resignation considered ${manager} withoutWaitingForTerm 1 art_8__lowest readInOneSource`,
        `leavePost considered ${manager} withoutWaitingForTerm 2 art_8__lowest readInOneSource`,
        `assignOtherWork considered ${manager} withoutWaitingForTerm 3 art_8__lowest readInOneSource`,
      ],
    ],
    ['nq-35-2012-qh13', 19, []],
    [
      'nq-35-2012-qh13',
      26,
      [
        `mayResign permitted pollSubject unplaced__low ${several}`,
        `confidenceMotion mandatory councilStandingBody ifTwoYearsRunning unplaced__low ${several}`,
      ],
    ],
    ['nq-35-2012-qh13', 27, [`confidenceMotion mandatory councilStandingBody unplaced__lowest ${several}`]],
    ['nq-85-2014-qh13', 19, []],
    ['nq-85-2014-qh13', 25, [`mayResign permitted pollSubject art_17__low ${several}`]],
    ['nq-85-2014-qh13', 26, [`confidenceMotion mandatory councilStandingBody art_17__lowest ${several}`]],
    ['nq-96-2023-qh15', 19, []],
    [
      'nq-96-2023-qh15',
      25,
      [
        `mayResign permitted pollSubject art_12__para_2 ${several}`,
        `confidenceMotion mandatory councilStandingBody thatOrNearestSession ifNotResigned art_12__para_2 ${several}`,
      ],
    ],
    [
      'nq-96-2023-qh15',
      26,
      [`submitDismissal mandatory nominator thatOrNearestSession art_12__para_3 ${several}`],
    ],
  ])('%s at %i of 39', (text, low, measures) => {
    const answer = assessConfidence(resultUnder(text, low, 39));
    expect(answer.measures.map(written)).toEqual(measures);
    const own = answer.measures.filter(({ modality }) => modality !== 'prohibited');
    expect(own.every(({ provision }) => provision.instrument === text)).toBe(true);
    expect(answer.decidedBy).toBe(texts[text].forum === 'party' ? manager : 'peoplesCouncil');
  });

  it('in the Assembly its Standing Committee submits and the Assembly decides', () => {
    const answer = assessConfidence({ ...resultUnder('nq-96-2023-qh15', 25, 39), forum: 'nationalAssembly' });
    expect(answer.measures[1]?.by).toBe('naStandingCommittee');
    expect(answer.decidedBy).toBe('nationalAssembly');
  });

  it('evidence is the weakest mark on the way', () => {
    expect(assessConfidence(resultUnder('qd-96-tw-2023', 26, 39))).toMatchObject({ evidence: several });
    expect(assessConfidence(resultUnder('qd-262-tw-2014', 26, 39))).toMatchObject({
      evidence: 'readInOneSource',
    });
  });

  it.each([
    [undefined, ['mayResign', 'confidenceMotion ifTwoYearsRunning'], 'missingFacts previousYear'],
    ['none', ['mayResign'], 'notOpen'],
    ['aboveHalfLow', ['mayResign', 'confidenceMotion'], 'open'],
    ['twoThirdsLow', ['mayResign', 'confidenceMotion'], 'open'],
  ] as const)('35/2012/QH13, above half with the year before %s', (previousYear, kinds, ground) => {
    const answer = assessConfidence({ ...resultUnder('nq-35-2012-qh13', 26, 39), previousYear });
    expect(answer.measures.map(({ kind, condition }) => [kind, condition].filter(Boolean).join(' '))).toEqual(
      kinds,
    );
    const low = {
      forum: 'peoplesCouncil',
      on: '2014-07-05',
      by: 'lowBand',
      pollOutcome: 'aboveHalfLow',
    } as const;
    expect(said(checkMotionGround({ ...low, resigned: false, previousYear }))).toBe(ground);
    expect(said(checkMotionGround({ ...low, resigned: true, previousYear }))).toBe('notOpen');
  });

  it('no other text looks at the year before', () => {
    const facts = resultUnder('nq-85-2014-qh13', 25, 39);
    expect(assessConfidence({ ...facts, previousYear: 'twoThirdsLow' })).toEqual(assessConfidence(facts));
  });
});

describe('other texts on the same marks (party 2.12)', () => {
  const [qd41, qd377, nd116, nd170, nd115, qd124, qd366] = [
    'qd-41-tw-2021 partyManagedCadre',
    'qd-377-tw-2025 partyManagedCadre',
    'nd-116-2024 civilServant',
    'nd-170-2025 civilServant',
    'nd-115-2020 publicEmployee',
    'qd-124-tw-2023 leader',
    'qd-366-tw-2025 leader',
  ];
  it.each([
    ['2021-11-02', []],
    ['2021-11-03', [qd41]],
    ['2022-12-31', [qd41]],
    ['2023-01-01', [qd41, qd124]],
    ['2023-12-06', [qd41, qd124]],
    ['2023-12-07', [qd41, nd115, qd124]],
    ['2024-09-16', [qd41, nd115, qd124]],
    ['2024-09-17', [qd41, nd116, nd115, qd124]],
    ['2024-12-31', [qd41, nd116, nd115, qd124]],
    ['2025-01-01', [qd41, nd116, nd115, qd366]],
    ['2025-06-30', [qd41, nd116, nd115, qd366]],
    ['2025-07-01', [qd41, nd170, nd115, qd366]],
    ['2025-10-07', [qd41, nd170, nd115, qd366]],
    ['2025-10-08', [qd377, nd170, nd115, qd366]],
    ['2026-06-30', [qd377, nd170, nd115, qd366]],
    ['2026-07-01', [qd377, nd170, qd366]],
  ])('on %s', (heldOn, found) => {
    const all = assessConfidence(party(1, 39, { heldOn }));
    expect(all.elsewhere.map(({ under, covers }) => `${under} ${covers}`)).toEqual(found);
    const leader = assessConfidence(party(1, 39, { heldOn, covers: ['leader'] }));
    expect(leader.elsewhere.map(({ under, covers }) => `${under} ${covers}`)).toEqual(
      found.filter((text) => text?.endsWith(' leader')),
    );
    expect(assessConfidence(party(1, 39, { heldOn, covers: [] })).elsewhere).toEqual([]);
  });

  it.each([
    // of 39: 19 is below half, 20 above, 26 exactly two thirds, 27 more
    [
      '2023-12-29',
      'qd-41-tw-2021',
      'partyManagedCadre',
      '-',
      'resignation',
      'resignation',
      'relief resignation',
    ],
    [
      '2025-10-08',
      'qd-377-tw-2025',
      'partyManagedCadre',
      '-',
      'resignation',
      'resignation',
      'relief resignation',
    ],
    ['2024-09-17', 'nd-116-2024', 'civilServant', '-', '-', '-', 'relief'],
    ['2025-07-01', 'nd-170-2025', 'civilServant', '-', 'resignation', 'resignation', 'relief'],
    ['2023-12-07', 'nd-115-2020', 'publicEmployee', '-', 'resignation', 'resignation', 'relief resignation'],
    [
      '2023-12-29',
      'qd-124-tw-2023',
      'leader',
      '-',
      'ratedNotCompleted',
      'ratedNotCompleted',
      'ratedNotCompleted',
    ],
    [
      '2025-12-29',
      'qd-366-tw-2025',
      'leader',
      '-',
      'ratedNotCompleted',
      'ratedNotCompleted',
      'ratedNotCompleted',
    ],
  ] as const)('%s, %s', (heldOn, under, cover, ...met) => {
    const read = [19, 20, 26, 27].map((low) => {
      const { elsewhere } = assessConfidence(party(low, 39, { heldOn, covers: [cover] }));
      expect(elsewhere).toMatchObject([{ under }]);
      return elsewhere[0]?.met.join(' ') || '-';
    });
    expect(read).toEqual(met);
  });

  it('read the low marks over the base of the poll that produced them: they name none', () => {
    const found = assessConfidence(resultUnder('nq-96-2023-qh15', 20, 39)).elsewhere.flatMap(
      ({ findings }) => findings,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { fact, actual } of found)
      expect({ fact, actual }).toEqual({
        fact: 'marks.low',
        actual: { part: 20, whole: 39, of: 'pollBase' },
      });
  });

  const conflicts = (facts: ConfidenceCase, options?: ConfidenceOptions) =>
    assessConfidence(facts, options)
      .notes.filter(({ kind }) => kind === 'conflict')
      .map(({ values, provisions }) => [values['there'], ...provisions.map(({ eId }) => eId)].join(' '));

  it.each([
    ['party', '2023-12-29', 'partyManagedCadre', 'qd-41-tw-2021 art_11__para_3 art_5__point_3'],
    ['party', '2025-12-29', 'partyManagedCadre', 'qd-377-tw-2025 art_11__para_3 art_48__para_3'],
    ['party', '2025-01-29', 'civilServant', 'nd-116-2024 art_11__para_3 art_66__para_1'],
    ['party', '2025-12-29', 'civilServant', 'nd-170-2025 art_11__para_3 art_53__para_1__point_b'],
    ['party', '2023-12-29', 'publicEmployee', 'nd-115-2020 art_11__para_3 art_55__para_1__point_c'],
    ['peoplesCouncil', '2023-12-06', 'partyManagedCadre', 'qd-41-tw-2021 art_12__para_3 art_5__point_3'],
    ['peoplesCouncil', '2025-12-06', 'civilServant', 'nd-170-2025 art_12__para_3 art_53__para_1__point_b'],
  ] as const)('exactly two thirds conflicts: %s on %s, %s', (forum, heldOn, cover, conflict) => {
    const at = (low: number) => conflicts({ ...party(low, 39), forum, heldOn, covers: [cover] });
    expect([at(25), at(26), at(27)]).toEqual([[], [conflict], []]);
    expect(conflicts({ ...party(26, 39), forum, heldOn, covers: ['leader'] })).toEqual([]);
  });

  it('a text that orders no relief conflicts with none', () => {
    expect(conflicts(party(26, 39, { heldOn: '2022-12-06' }))).toEqual([]);
    expect(conflicts(resultUnder('nq-85-2014-qh13', 26, 39))).toEqual([]);
  });

  const barred = (facts: ConfidenceCase) =>
    assessConfidence(facts)
      .measures.filter(({ modality }) => modality === 'prohibited')
      .map(({ kind, provision }) => `${kind} ${provision.instrument}`);

  it('somebody who must be relieved may not resign instead (NB10)', () => {
    const on = (heldOn: string, more: Partial<ConfidenceCase> = {}) =>
      barred(party(26, 39, { heldOn, ...more }));
    expect(on('2023-12-29')).toEqual(['resignation qd-41-tw-2021']);
    expect(on('2025-12-29')).toEqual(['resignation qd-377-tw-2025', 'leavePost qd-377-tw-2025']);
    expect(on('2025-12-29', { covers: ['civilServant', 'leader'] })).toEqual([]);
    expect(on('2023-12-29', { marks: { low: 25 } })).toEqual([]);
    expect(on('2023-12-29', { forum: 'peoplesCouncil' })).toEqual([]);
    expect(on('2022-12-29')).toEqual([]);
  });

  it('the bars of 377-QĐ/TW come from the caller where the caller knows them', () => {
    const twoThirds = { numerator: 2, denominator: 3 };
    const readings = {
      'party.thresholds377': {
        relief: { operator: 'atLeast', bar: twoThirds },
        resignation: { operator: 'atLeast', bar: { numerator: 1, denominator: 2 } },
      },
    } as const;
    const facts = (low: number, collected: number) =>
      party(low, collected, { heldOn: '2025-12-01', covers: ['partyManagedCadre'] });
    expect(assessConfidence(facts(26, 39), { readings }).elsewhere[0]?.met).toEqual([
      'relief',
      'resignation',
    ]);
    expect(conflicts(facts(26, 39), { readings })).toEqual([]);
    expect(assessConfidence(facts(20, 40), { readings }).elsewhere[0]?.met).toEqual(['resignation']);
    expect(assessConfidence(facts(20, 40)).elsewhere[0]?.met).toEqual([]);
    for (const operator of ['lessThan', 'atMost'] as const) {
      const bar = { operator, bar: twoThirds };
      const turned = { readings: { 'party.thresholds377': { relief: bar, resignation: bar } } };
      expect(assessConfidence(facts(20, 40), turned).elsewhere[0]?.met).toEqual(['relief', 'resignation']);
    }
    const said = readingIn(assessConfidence(facts(20, 40), { readings }).notes, 'party.thresholds377');
    expect(said).toBe(JSON.stringify(readings['party.thresholds377']));
    expect(readingIn(assessConfidence(facts(20, 40)).notes, 'party.thresholds377')).toContain('moreThan');
    expect(assessConfidence(facts(20, 40)).elsewhere[0]?.findings.map(({ evidence }) => evidence)).toEqual([
      'unverified',
      'unverified',
    ]);
  });
});

describe('notes on the figures', () => {
  const marks = { high: 20, confidence: 10, low: 7 };
  it.each<[string, Partial<ConfidenceCase>, readonly string[]]>([
    [
      'PV3: one ballot not returned, one invalid; the shares need not add up to 100',
      { ballots: { issued: 39, collected: 38, valid: 37 }, marks },
      ['caution notReturned count=1', 'caution invalidDilute invalid=1 collected=38'],
    ],
    [
      'all agree',
      { ballots: { issued: 37, collected: 37, valid: 37 }, electorate: { present: 37 }, marks },
      [],
    ],
    [
      'fewer marks than valid ballots',
      { ballots: { collected: 38, valid: 38 }, marks },
      ['inconsistentFacts marksBelowValid marks=37 valid=38'],
    ],
    [
      'one mark not known: nothing is compared',
      { ballots: { collected: 38, valid: 38 }, marks: { high: 3, low: 7 } },
      [],
    ],
    [
      'without the valid ballots the marks stand for them',
      { ballots: { collected: 38 }, marks },
      ['caution invalidDilute invalid=1 collected=38'],
    ],
    ['no whole known', { ballots: {}, marks }, []],
    [
      'more issued than present: one ballot a voter',
      { electorate: { present: 36 }, ballots: { issued: 37, collected: 36, valid: 36 }, marks: { low: 7 } },
      ['inconsistentFacts moreIssuedThanPresent issued=37 present=36', 'caution notReturned count=1'],
    ],
    [
      'more collected than present',
      { electorate: { present: 36 }, ballots: { collected: 37, valid: 37 }, marks },
      ['inconsistentFacts moreCollectedThanPresent collected=37 present=36'],
    ],
    [
      'a body so small that no number lies between one half and two thirds',
      { ballots: { collected: 4 }, marks: { low: 2 } },
      ['caution bandEmpty band=aboveHalfLow whole=4'],
    ],
  ])('%s', (_, facts, notes) => {
    const found = assessConfidence(party(1, 39, { covers: [], ...facts })).notes;
    expect(found.filter(({ kind }) => kind !== 'reading').map(noted)).toEqual(notes);
  });

  it('the middle band is empty at 1, 2, 3, 4 and 6 ballots only; at 3 and 6 it is not under 35/2012/QH13', () => {
    const empty = (text: TextId) =>
      Array.from({ length: 60 }, (_, i) => i + 1).filter((whole) =>
        assessConfidence(resultUnder(text, 0, whole)).notes.some(({ code }) => code === 'bandEmpty'),
      );
    expect(empty('qd-96-tw-2023')).toEqual([1, 2, 3, 4, 6]);
    expect(empty('nq-96-2023-qh15')).toEqual([1, 2, 3, 4, 6]);
    expect(empty('nq-35-2012-qh13')).toEqual([1, 2, 4]);
  });
});

describe('under another text', () => {
  const facts = resultUnder('nq-96-2023-qh15', 24, 47);
  it('named by its id: the answer says the caller chose it', () => {
    const answer = assessConfidence(facts, { under: 'nq-85-2014-qh13' });
    expect(answer).toMatchObject({ outcome: 'none', under: 'nq-85-2014-qh13' });
    expect(answer.notes.map(noted)).toContain('reading textChosen text=nq-85-2014-qh13');
    expect(assessConfidence(facts).notes.map(({ code }) => code)).not.toContain('textChosen');
  });

  it('also on a day on which no text answers', () => {
    const early = { ...facts, heldOn: '2012-12-06' };
    expect(said(assessConfidence(early))).toBe('notYetInForce');
    expect(assessConfidence(early)).toMatchObject({ measures: [], elsewhere: [] });
    expect(said(assessConfidence(early, { under: 'nq-96-2023-qh15' }))).toBe('aboveHalfLow');
  });

  it.each(['qd-96-tw-2023', 'nq-96', ''])('%j is no text of a council', (under) => {
    expect(() => assessConfidence(facts, { under })).toThrow(
      expect.objectContaining({
        code: 'unknownId',
        path: 'options.under',
        expected: 'one of nq-35-2012-qh13, nq-85-2014-qh13, nq-96-2023-qh15',
        received: under,
      }),
    );
  });

  it('a text that does not reach the level says so', () => {
    const commune = { ...facts, level: 'commune' } as const;
    expect(assessConfidence(commune)).toMatchObject({
      why: 'outOfScope',
      under: 'nq-96-2023-qh15',
      measures: [],
    });
    expect(said(assessConfidence(commune, { under: 'nq-85-2014-qh13' }))).toBe('none');
  });
});
