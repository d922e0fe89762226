import { describe, expect, it } from 'vitest';
import { confidenceTimelines, l87, l87Provisions, neighbours } from '../../src/confidence/index.js';
import type { Instrument, Provision } from '../../src/index.js';

/** The marks of the two files on confidence votes; `#`: read, but not under which number. */
const marks: Readonly<Record<string, string>> = {
  readInSeveralSources: 'S2',
  readInOneSource: 'S',
  readInSiblingText: 'P',
  derived: 'D',
  unverified: 'K',
};

interface Text {
  /** Of a text whose record another room holds, its id alone. */
  readonly instrument: Partial<Instrument>;
  readonly provisions: Readonly<Record<string, Provision>>;
}
const own: readonly Text[] = [...confidenceTimelines.party, ...confidenceTimelines.peoplesCouncil].map(
  ({ text }) => text,
);
const texts: readonly Text[] = [...own, { instrument: l87, provisions: l87Provisions }, ...neighbours];
const named = (id: string) => {
  const text = texts.find(({ instrument }) => instrument.id === id);
  if (text === undefined) throw new TypeError(id);
  return text;
};

it.each([
  // confidence-vote-party 1, confidence-vote-state 1
  ['qd-165-tw-2013', 'regulation 165-QĐ/TW politburo', '2013-02-18 2013-02-18 2014-10-07', [], 'S'],
  [
    'qd-262-tw-2014',
    'regulation 262-QĐ/TW politburo',
    '2014-10-08 2014-10-08 2023-02-01',
    ['qd-165-tw-2013'],
    'S2',
  ],
  ['qd-96-tw-2023', 'regulation 96-QĐ/TW politburo', '2023-02-02 2023-02-02 -', ['qd-262-tw-2014'], 'S2'],
  [
    'nq-35-2012-qh13',
    'resolution 35/2012/QH13 nationalAssembly',
    '2012-11-21 2013-02-01 2015-06-30',
    [],
    'S2',
  ],
  [
    'nq-85-2014-qh13',
    'resolution 85/2014/QH13 nationalAssembly',
    '2014-11-28 2015-07-01 2023-06-30',
    ['nq-35-2012-qh13'],
    'S2',
  ],
  [
    'nq-96-2023-qh15',
    'resolution 96/2023/QH15 nationalAssembly',
    '2023-06-23 2023-07-01 -',
    ['nq-85-2014-qh13'],
    'S2',
  ],
  ['l-87-2015-qh13', 'law 87/2015/QH13 nationalAssembly', '2015-11-20 2016-07-01 2026-02-28', [], 'S2'],
  [
    'qd-41-tw-2021',
    'regulation 41-QĐ/TW politburo',
    '2021-11-03 2021-11-03 2025-10-07',
    ['qd-260-tw-2009'],
    'S2',
  ],
  ['nd-116-2024', 'decree 116/2024/NĐ-CP government', '2024-09-17 2024-09-17 2025-06-30', [], 'S'],
  [
    'nd-170-2025',
    'decree 170/2025/NĐ-CP government',
    '2025-06-30 2025-07-01 -',
    ['nd-138-2020', 'nd-116-2024'],
    'S2',
  ],
  ['nd-115-2020', 'decree 115/2020/NĐ-CP government', '2020 2020 -', [], 'S'],
] as const)('%s: the record', (id, name, days, replaces, mark) => {
  const { instrument } = named(id);
  const {
    kind,
    number,
    issuer,
    signedOn,
    inForceFrom,
    inForceTo = '-',
    evidence,
    title,
    remark,
  } = instrument;
  expect([kind, number, issuer].join(' ')).toBe(name);
  expect([signedOn, inForceFrom, inForceTo].join(' ')).toBe(days);
  expect(instrument.replaces ?? []).toEqual(replaces);
  expect(marks[evidence ?? '']).toBe(mark);
  for (const words of [title, remark ?? title])
    expect([words?.vi, words?.en].map((said = '') => said.length > 15)).toEqual([true, true]);
});

it('377-QĐ/TW replaces 41-QĐ/TW, not 96-QĐ/TW; NĐ 116 amends NĐ 138', () => {
  const { title, remark, replaces, ...record } = named('qd-377-tw-2025').instrument;
  expect(record).toEqual({
    id: 'qd-377-tw-2025',
    kind: 'regulation',
    number: '377-QĐ/TW',
    issuer: 'politburo',
    signedOn: '2025-10-08',
    inForceFrom: '2025-10-08',
    evidence: 'readInOneSource',
  });
  expect(title?.vi).toContain('phân cấp quản lý cán bộ');
  expect(remark?.vi).toContain('Quy định 96');
  expect(replaces).toEqual(
    expect.arrayContaining([
      'qd-41-tw-2021',
      'qd-50-tw-2021',
      'qd-80-tw-2022',
      'tb-20-tw-2022',
      'qd-148-tw-2024',
    ]),
  );
  expect(replaces).not.toContain('qd-96-tw-2023');
  expect(named('nd-116-2024').instrument.amends).toEqual(['nd-138-2020']);
});

it('whatever could not be read says so in both languages', () => {
  const found: unknown[] = [];
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('unread' in value) found.push(value);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(own);
  expect(found.length).toBeGreaterThan(20);
  for (const unread of found)
    expect(unread).toEqual({
      unread: expect.stringMatching(/^(textSilent|localTextNeeded)$/),
      what: { vi: expect.stringMatching(/.{20}/), en: expect.stringMatching(/.{20}/) },
    });
});

describe('every provision carries the mark of how it could be read', () => {
  it.each([
    ['qd-165-tw-2013', 'title=S'],
    [
      'qd-262-tw-2014',
      'art_1=S2 art_2=S art_3=S2# art_4=S art_5=S point_5.3=S point_7.2=S2 point_7.3=S2 art_8__low=S2# art_8__lowest=S# art_8__places=S# art_9=S',
    ],
    [
      'qd-96-tw-2023',
      'art_1__para_1=S2 art_1__para_2=S2 art_1__para_3=S2 art_1__para_4=S2 art_2=S2# art_3__para_1=S2 art_3__para_2=S2 art_4=S2# art_5=S2# art_6__para_1=S2 art_6__para_2=S art_6__para_3=S art_6__para_3__indent_3=K art_7__para_1=S art_7__para_3=S art_7__para_4=P# art_9=S2 art_9__step_1=S# art_9__step_2=S# art_9__step_3=P# art_11__para_1=S2 art_11__para_2=S2 art_11__para_3=S2 art_11__para_4=S app_1=S app_2=S',
    ],
    [
      'nq-35-2012-qh13',
      'unplaced__subjects=S2# unplaced__newcomers=S2# unplaced__low=S2# unplaced__lowest=S2# unplaced__motions=S2# art_13=S unplaced__ballot=S# unplaced__otherFaults=K# unplaced__quorum=K#',
    ],
    [
      'nq-85-2014-qh13',
      'unplaced__subjects=S2# unplaced__newcomers=S2# unplaced__round=S2# art_9=S2 unplaced__session=P# unplaced__motions=S2# art_17__low=S2# art_17__lowest=S2# art_17__motion=S2# unplaced__ballot=P# unplaced__otherFaults=K# unplaced__quorum=K#',
    ],
    [
      'nq-96-2023-qh15',
      'art_2=S2 art_2__para_1=S2 art_2__para_2=S2 art_2__para_3=S2 art_2__para_4=S2 art_2__para_5=S2 art_6=S2 art_9=S2# art_10=S2 art_11=S2 art_11__session=S# art_10__questions=P# art_12__para_1=S2 art_12__para_2=S2 art_12__para_3=S2 art_13__para_1=S2 art_13__para_2=S2 art_15=S art_17=S2 art_18=P art_18__other=K# art_19__para_3=S2 unplaced__quorum=K#',
    ],
    ['l-87-2015-qh13', 'art_34=S art_45=S'],
    ['qd-41-tw-2021', 'art_3=S art_5__point_3=S2 art_6__point_3=S2'],
    ['qd-377-tw-2025', 'art_48__para_2=K art_48__para_3=K unplaced__noResignation=S2#'],
    ['nd-116-2024', 'art_66__para_1=S'],
    ['nd-170-2025', 'art_52__para_1__point_d=S2 art_53__para_1__point_b=S2'],
    ['nd-115-2020', 'art_54__para_1__point_c=S art_55__para_1__point_c=S'],
    ['qd-124-tw-2023', 'unplaced__lowVotes=P#'],
  ])('%s', (id, expected) => {
    const { provisions } = named(id);
    const found = Object.entries(provisions).map(
      ([eId, { evidence, numberUnverified }]) => `${eId}=${marks[evidence]}${numberUnverified ? '#' : ''}`,
    );
    expect(found.join(' ')).toBe(expected);
  });

  it('cites the text it stands in; NĐ 116 the article of NĐ 138 it amends', () => {
    for (const { instrument, provisions } of texts) {
      const cited = new Set(Object.values(provisions).map(({ ref }) => ref.instrument));
      expect([...cited]).toEqual([instrument.id === 'nd-116-2024' ? 'nd-138-2020' : instrument.id]);
    }
  });

  it('is restated in both languages and stands where its key says', () => {
    for (const { provisions } of own)
      for (const [eId, { ref, vi, en }] of Object.entries(provisions)) {
        expect(ref.eId).toBe(eId);
        expect([vi.length > 15, en.length > 15, vi === en]).toEqual([true, true, false]);
      }
  });
});

it.each([
  ['qd-165-tw-2013', { every: 'year' }, 'title'],
  ['qd-262-tw-2014', { every: 'term', yearOfTerm: 3, yearsAfter: 3, termBegins: 'congress' }, 'art_3'],
  ['qd-96-tw-2023', { every: 'term', yearOfTerm: 3, yearsAfter: 3, termBegins: 'congress' }, 'art_4'],
  ['nq-35-2012-qh13', { every: 'year' }, 'unplaced__subjects'],
  [
    'nq-85-2014-qh13',
    { every: 'term', yearOfTerm: 3, yearsAfter: 2, termBegins: 'election' },
    'unplaced__round',
  ],
  ['nq-96-2023-qh15', { every: 'term', yearOfTerm: 3, yearsAfter: 2, termBegins: 'election' }, 'art_9'],
])('%s: how often it polls', (id, round, eId) => {
  expect(named(id)).toMatchObject({ round: { ...round, provision: { ref: { instrument: id, eId } } } });
});

it.each([
  ['nq-35-2012-qh13', 'allOffices', 'unplaced__subjects'],
  ['nq-85-2014-qh13', 'highestOffice', 'unplaced__subjects'],
  ['nq-96-2023-qh15', 'allOffices', 'art_2__para_4'],
])('%s: several offices', (id, polledFor, eId) => {
  expect(named(id)).toMatchObject({ severalOffices: { polledFor, provision: { ref: { eId } } } });
});

/** The ids of every rule of a text, wherever it stands, in the order of the file. */
function rulesIn(text: unknown): readonly string[] {
  const ids: string[] = [];
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { kind, id, provision } = value as Record<string, unknown>;
    if (
      provision !== undefined &&
      typeof id === 'string' &&
      ['share', 'count', 'flag'].includes(kind as string)
    )
      ids.push(id);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(text);
  return [...new Set(ids)].sort();
}

it.each([
  ['qd-262-tw-2014', 'qd262.', 'aboveHalfLow belowTwoThirdsLow twoThirdsLow'],
  [
    'qd-96-tw-2023',
    'qd96.',
    'aboveHalfLow belowTwoThirdsLow exempt.appointed exempt.elected exempt.inPollYear exempt.reAppointed exempt.retirementLeaveNotice exempt.transferred quorum scope.communeDepth scope.level scope.title twoThirdsLow',
  ],
  [
    'nq-35-2012-qh13',
    'nq35.',
    'aboveHalfLow aboveHalfThisYear councilDeputies deputies exempt.newcomer front lowBand lowTheYearBefore notResigned notResignedSince quorum retirementLeaveNotice scope twoThirdsLow twoYearsRunning upToTwoThirdsLow',
  ],
  [
    'nq-85-2014-qh13',
    'nq85.',
    'aboveHalfLow belowTwoThirdsLow councilDeputies deputies exempt.underNineMonths front lowBand noConfidence notResigned quorum retirementLeaveNotice scope twoThirdsLow',
  ],
  [
    'nq-96-2023-qh15',
    'nq96.',
    'aboveHalfLow belowTwoThirdsLow councilDeputies deputies exempt.appointed exempt.elected exempt.inYear exempt.moved exempt.noOlderOffice exempt.retirementLeaveNotice front lowBand noConfidence notResigned quorum scope scope.designated twoThirdsLow',
  ],
  ['nq-96-2023-qh15', 'l87.', 'committeePetition committeeRequest ownMotion'],
  ['qd-41-tw-2021', 'qd41.', 'relief resignation'],
  ['qd-377-tw-2025', 'qd377.', 'relief resignation'],
  ['nd-116-2024', 'nd116.', 'relief'],
  ['nd-170-2025', 'nd170.', 'relief resignation resignationEnds'],
  ['nd-115-2020', 'nd115.', 'relief resignation'],
  ['qd-124-tw-2023', 'qd124.', 'notCompleted'],
  ['qd-366-tw-2025', 'qd366.', 'notCompleted'],
])('%s: its rules by name, %s…', (id, prefix, expected) => {
  const found = rulesIn(named(id));
  expect(
    found
      .filter((rule) => rule.startsWith(prefix))
      .map((rule) => rule.slice(prefix.length))
      .join(' '),
  ).toBe(expected);
  expect(found.filter((rule) => !rule.startsWith(prefix) && !rule.startsWith('l87.'))).toEqual(
    prefix === 'l87.' ? found.filter((rule) => rule.startsWith('nq96.')) : [],
  );
});
