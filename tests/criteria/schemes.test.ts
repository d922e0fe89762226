import { describe, expect, it } from 'vitest';
import {
  allocateExcellent,
  atMost,
  type Bilingual,
  criteriaOf,
  joinSchemes,
  largestCount,
  type SchemeItem,
  type ScoringScheme,
  scoringScheme,
  scoringSchemes,
  validateScheme,
} from '../../src/index.js';
import { refusal } from './support.js';

/** In thousandths, so that the sums here are exact without the library. */
const sum = (items: readonly SchemeItem[] = []) =>
  items
    .filter(({ parent }) => parent === undefined)
    .reduce((total, { max }) => total + Math.round(max * 1000), 0) / 1000;
const groups = (id: string) => {
  const { general, results } = scoringScheme(id);
  return [...(general?.items ?? []), ...(results?.items ?? [])]
    .filter(({ parent }) => parent === undefined)
    .map(({ max }) => max);
};

describe('samples of bodies: 30 and 70 exactly', () => {
  it.each([
    ['collective-6x5', [5, 5, 5, 5, 5, 5, 50, 20], 8],
    ['sheet-18-4-8', [18, 4, 8], 20],
    ['hcm-01B', [18, 4, 8], 19],
    ['duca-nonleader', [20, 8, 2], 17],
    ['thanhhoa-10-10-10', [10, 10, 10], 20],
    ['nghialam-10-10-10', [10, 10, 10], 3],
    ['kontum-13-12-5', [13, 12, 5], 3],
    ['council-5-5-16-2-2', [5, 5, 16, 2, 2], 5],
    ['council-5-5-16-4', [5, 5, 16, 4], 4],
    ['contract-15-10-5', [15, 10, 5], 3],
    ['axes-15-10-10-15-10-10', [15, 10, 10, 15, 10, 10], 6],
    ['axes-vatm-09B', [15, 10, 10, 15, 10, 10], 6],
    ['axes-hcm', [10, 15, 10, 20, 10, 5], 6],
    ['axes-kt-head', [40, 7, 8, 5, 5, 5], 6],
    ['axes-kt-teacher', [40, 5, 10, 5, 5, 5], 6],
    ['axes-kt-admin', [45, 7, 6, 4, 4, 4], 6],
    ['axes-kt-support', [55, 3, 3, 3, 3, 3], 6],
  ])('%s', (id, points, lines) => {
    const { general, results } = scoringScheme(id);
    expect(groups(id)).toEqual(points);
    expect([...(general?.items ?? []), ...(results?.items ?? [])].length).toBe(lines);
    if (general) expect(sum(general.items)).toBe(30);
    if (results) expect(sum(results.items)).toBe(70);
    const parts = [general && 'general', results && 'results'].filter((part) => part !== undefined);
    expect(validateScheme(id, { parts: parts as ('general' | 'results')[] })).toEqual([]);
  });

  it('all are covered above, beside Hà Nội’s month of 20, 70 and 10', () => {
    expect(scoringSchemes().length).toBe(18);
    expect(sum(scoringScheme('qd-3814-tu-hanoi-2018').own?.items)).toBe(100);
    expect(scoringSchemes({ part: 'own' }).map(({ id }) => id)).toEqual(['qd-3814-tu-hanoi-2018']);
  });

  it('the 18/4/8 list gives points to Annex 2 and to nothing of Annex 3 (M11)', () => {
    const { general } = scoringScheme('sheet-18-4-8');
    const ids = (frame: string) => criteriaOf(frame).map(({ id }) => id);
    expect(general?.frame).toBe('qd-366-tw-2025/app_2');
    expect(general?.items.every(({ id }) => ids('qd-366-tw-2025/app_2').includes(id))).toBe(true);
    expect(general?.items.some(({ id }) => ids('qd-366-tw-2025/app_3').includes(id))).toBe(false);
  });

  it.each(scoringSchemes().map((scheme) => [scheme.id, scheme] as const))(
    '%s: the body is named in both languages, its evidence marked',
    (_, scheme) => {
      const { vi, en }: Bilingual = scheme.body;
      expect(vi).not.toBe(en);
      for (const part of [scheme.general, scheme.results, scheme.own])
        if (part) expect(part.evidence).toBeDefined();
    },
  );

  it.each([
    [10, 3, 4],
    [9, 2, 3],
    [0, 0, 0],
  ])(
    'Hà Nội, %i rated: A for %i, of special merit %i (of all rated, 3814-QĐ/TU)',
    (rated, ordinary, merit) => {
      const cap = scoringScheme('qd-3814-tu-hanoi-2018').cap;
      expect(cap?.base).toBe('allRated');
      expect(cap && largestCount(atMost(cap.ratio), rated)).toBe(ordinary);
      expect(cap?.outstanding && largestCount(atMost(cap.outstanding), rated)).toBe(merit);
    },
  );

  it('Hà Nội’s cap goes into the allocation as a local cap, with its own base', () => {
    const { cap } = scoringScheme('qd-3814-tu-hanoi-2018');
    const candidates = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, rank: at + 1 }));
    const group = { year: 2023, kind: 'partyMember' as const, candidates, good: 6, below: 0 };
    const localCap = cap && { base: cap.base, ratio: cap.ratio };
    expect(allocateExcellent({ ...group, ...(localCap && { localCap }) }).outcome?.places).toBe(3);
  });
});

/** A whole scheme on Annex 1, to be spoiled. */
const whole: ScoringScheme = {
  ...scoringScheme('collective-6x5'),
  bands: [
    { id: 'xs', from: 90, level: 'excellent' },
    { id: 't', from: 70, level: 'good' },
    { id: 'ht', from: 50, level: 'completed' },
    { id: 'kht', from: 0, level: 'notCompleted' },
  ],
};
const withGeneral = (items: readonly SchemeItem[], more = {}): ScoringScheme => ({
  ...whole,
  general: { frame: 'qd-366-tw-2025/app_1', mode: 'graded', items, ...more },
});
const fives = whole.general?.items ?? [];
const bandsFrom = (...starts: number[]): ScoringScheme => ({
  ...whole,
  bands: starts.map((from, at) => ({ id: `${at}`, from })),
});
const problems = (scheme: ScoringScheme) => validateScheme(scheme).map(({ code, path }) => `${code} ${path}`);

describe('validateScheme: problems are values with a path', () => {
  it.each([
    ['as it is', whole, []],
    [
      '31 general points',
      withGeneral([...fives.slice(0, 5), { id: 'A1.I.6', max: 6 }]),
      ['sumOfPart general.items'],
    ],
    [
      'a thousandth too little',
      withGeneral([...fives.slice(0, 5), { id: 'A1.I.6', max: 4.999 }]),
      ['sumOfPart general.items'],
    ],
    ['one item for all of the part', withGeneral([{ id: 'A1.I', max: 30 }]), []],
    [
      'a criterion left out',
      withGeneral([...fives.slice(0, 4), { id: 'A1.I.5', max: 10 }]),
      ['notCovered general.items'],
    ],
    [
      'an item beside the frame',
      withGeneral([
        ...fives.slice(0, 5),
        { id: 'A1.I.6', max: 4 },
        { id: 'own', vi: 'riêng', en: 'own', max: 1 },
      ]),
      ['outsideFrame general.items[6].id'],
    ],
    [
      'items of one’s own inside a criterion',
      withGeneral([...fives, { id: 'own', parent: 'A1.I.6', vi: 'riêng', en: 'own', max: 5 }]),
      [],
    ],
    [
      'a parent that is nowhere',
      withGeneral([...fives.slice(0, 5), { id: 'A1.I.6', parent: 'A1.X', max: 5 }]),
      ['unknownParent general.items[5].parent'],
    ],
    [
      'a criterion of results among the general ones',
      withGeneral([...fives.slice(0, 5), { id: 'A1.II', max: 5 }]),
      ['outsideFrame general.items[5].id', 'notCovered general.items'],
    ],
    [
      'a group that is not the sum of its items',
      withGeneral([...fives, { id: 'own', parent: 'A1.I.6', max: 4 }]),
      ['sumOfItems general.items[5].max'],
    ],
    [
      'a chain of parents that closes',
      withGeneral([...fives, { id: 'x', parent: 'y', max: 1 }, { id: 'y', parent: 'x', max: 1 }]),
      ['parentCycle general.items[6].parent', 'parentCycle general.items[7].parent'],
    ],
    [
      'other words for a criterion (M15)',
      withGeneral([{ id: 'A1.I.1', vi: 'xây dựng Đảng', max: 5 }, ...fives.slice(1)]),
      ['otherWords general.items[0].vi'],
    ],
    [
      'bands of 80 and 60 (M1)',
      bandsFrom(80, 60, 0),
      ['otherBands bands[0].from', 'otherBands bands[1].from'],
    ],
    ['bands that rise', bandsFrom(90, 90, 70, 50, 0), ['bandsNotDescending bands[1].from']],
    ['bands that end above 0', bandsFrom(90, 70, 50), ['bandsIncomplete bands[2].from']],
    [
      'a band nobody reaches',
      bandsFrom(100.001, 90, 70, 50, 0),
      ['bandAboveTop bands[0].from', 'otherBands bands[0].from'],
    ],
  ] as [string, ScoringScheme, string[]][])('%s', (_, scheme, expected) => {
    expect(problems(scheme)).toEqual(expected);
  });

  it('weights of 10, 20, 60 and 10 come to 30 and 70; their bands of 80 and 60 are not the regulation’s (M1)', () => {
    const lines = (...points: number[]) =>
      points.map((max, at) => ({ id: `${max}-${at}`, vi: 'mục', en: 'item', max }));
    const scheme: ScoringScheme = {
      id: 'app',
      body: { vi: 'một ứng dụng', en: 'an app' },
      general: { frame: null, items: lines(10, 20) },
      results: { frame: null, items: lines(60, 10.0) },
      bands: [
        { id: 'a', from: 80, level: 'excellent' },
        { id: 'b', from: 60, level: 'good' },
        { id: 'c', from: 0, level: 'notCompleted' },
      ],
    };
    expect(validateScheme(scheme).map(({ code, expected, actual }) => [code, expected, actual])).toEqual([
      ['otherBands', 90, 80],
      ['otherBands', 70, 60],
    ]);
  });

  it('one of the blocs is enough; of the groups beside it none may be left out', () => {
    const results = (items: SchemeItem[]): ScoringScheme => ({
      ...whole,
      results: { frame: 'qd-366-tw-2025/app_1', items },
    });
    const bloc = { id: 'A1.II.1.B2', max: 50 };
    expect(problems(results([bloc, { id: 'A1.II.2', max: 20 }]))).toEqual([]);
    const [left] = validateScheme(results([{ ...bloc, max: 70 }]));
    expect(left).toMatchObject({ code: 'notCovered', expected: 'A1.II.2' });
  });

  it('a table of one part lacks the other, unless it is asked as a part', () => {
    expect(problems(scoringScheme('sheet-18-4-8'))).toEqual(['partMissing results']);
    expect(problems(scoringScheme('qd-3814-tu-hanoi-2018'))).toEqual([
      'partMissing general',
      'partMissing results',
    ]);
    expect(problems(joinSchemes('sheet-18-4-8', 'axes-vatm-09B'))).toEqual([]);
  });

  it('every problem against the frame names the provision that says so', () => {
    const provisions = [...validateScheme('axes-hcm'), ...validateScheme(bandsFrom(80, 60, 0))].map(
      ({ provision }) => provision?.eId,
    );
    expect(provisions).toEqual(['art_10', 'art_10', 'art_10']);
  });

  // V36
  it.each([
    [28, 'passes'],
    [27.993, 'fails'],
    [28.007, 'passes'],
  ])('Kon Tum, main axis of %d of 70 points (40 %%): %s', (main, verdict) => {
    const { results } = scoringScheme('axes-kt-head');
    if (results === undefined) throw new Error('an axis table');
    const rest = Math.round((70 - main) * 1000 - 4 * 8000) / 1000;
    const items = [main, rest, 8, 8, 8, 8].map((max, at) => ({ id: `T${at + 1}`, max }));
    const found = validateScheme(
      { ...scoringScheme('axes-kt-head'), results: { ...results, items } },
      { parts: ['results'] },
    );
    expect(found.map(({ code }) => code)).toEqual(verdict === 'passes' ? [] : ['mainItem']);
  });

  it.each([
    [
      'an id twice',
      withGeneral([...fives, { id: 'A1.I.1', max: 1 }]),
      ['duplicate', 'scheme.general.items[6].id'],
    ],
    [
      'four decimals',
      withGeneral([{ id: 'A1.I', max: 29.9999 }]),
      ['outOfRange', 'scheme.general.items[0].max'],
    ],
    ['no points', withGeneral([{ id: 'A1.I', max: 0 }]), ['outOfRange', 'scheme.general.items[0].max']],
    [
      'a frame that is nowhere',
      withGeneral(fives, { frame: 'app_9' }),
      ['unknownId', 'scheme.general.frame'],
    ],
    ['no part', { id: 'x', body: whole.body }, ['missing', 'scheme.general']],
    [
      'a scale of its own without a day',
      { id: 'x', body: whole.body, own: { frame: null, items: fives } },
      ['missing', 'scheme.since'],
    ],
    ['an unknown sample', 'sheet-18-4-9', ['unknownId', 'scheme']],
  ] as [string, string | ScoringScheme, [string, string]][])(
    'malformed is refused: %s',
    (_, scheme, expected) => {
      expect(refusal(() => validateScheme(scheme))).toEqual(expected);
    },
  );
});

describe('joinSchemes', () => {
  it('takes the general criteria of one and the results of the other, and starts with the later', () => {
    const joined = joinSchemes('duca-nonleader', 'axes-hcm');
    expect(joined).toMatchObject({ id: 'duca-nonleader+axes-hcm', since: '2026-08-12' });
    expect(joined.body.vi).toBe('Đảng ủy Công an Trung ương; Ban Tổ chức Thành ủy Thành phố Hồ Chí Minh');
    expect([sum(joined.general?.items), sum(joined.results?.items)]).toEqual([30, 70]);
  });

  it('of two tables without a day has none, of one body names it once', () => {
    const office = joinSchemes('council-5-5-16-2-2', { ...whole, since: undefined });
    expect(office.since).toBeUndefined();
    expect(joinSchemes('kontum-13-12-5', 'axes-kt-head').body.en).toBe('Kon Tum College');
  });

  it.each([
    [() => joinSchemes('axes-hcm', 'axes-hcm'), ['missing', 'general']],
    [() => joinSchemes('hcm-01B', 'hcm-01B'), ['missing', 'results']],
    [() => joinSchemes('nowhere', 'axes-hcm'), ['unknownId', 'general']],
    [() => scoringScheme('nowhere'), ['unknownId', 'id']],
  ] as [() => unknown, [string, string]][])('refuses %s', (act, expected) => {
    expect(refusal(act)).toEqual(expected);
  });
});
