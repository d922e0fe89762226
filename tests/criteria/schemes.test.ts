import { describe, expect, it } from 'vitest';
import {
  conversionCatalogues,
  criteriaOf,
  joinSchemes,
  type SchemeItem,
  type ScoringScheme,
  scoringScheme,
  scoringSchemes,
  validateScheme,
} from '../../src/criteria/index.js';
import type { InputError } from '../../src/input/index.js';
import type { Bilingual } from '../../src/law/index.js';
import { atMost, largestCount } from '../../src/quantity/index.js';
import { allocateExcellent } from '../../src/rating/index.js';
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
    // Decree 335/2025: three unrelated bodies split the 30 alike
    ['customs-10-10-10', [10, 10, 10], 13],
    ['school-10-10-10', [10, 10, 10], 13],
    ['commune-10-10-10', [10, 10, 10], 13],
  ])('%s', (id, points, lines) => {
    const { general, results } = scoringScheme(id);
    expect(groups(id)).toEqual(points);
    expect([...(general?.items ?? []), ...(results?.items ?? [])].length).toBe(lines);
    if (general) expect(sum(general.items)).toBe(30);
    if (results) expect(sum(results.items)).toBe(70);
    const parts = [general && 'general', results && 'results'].filter((part) => part !== undefined);
    expect(validateScheme(id, { parts: parts as ('general' | 'results')[] })).toEqual([]);
  });

  it('all are covered above, beside the scales of their own of Hà Nội and Hải Phòng', () => {
    expect(scoringSchemes().length).toBe(24);
    const own = scoringSchemes({ part: 'own' });
    expect(own.map(({ id }) => id)).toEqual([
      'qd-3814-tu-hanoi-2018',
      'haiphong-01',
      'haiphong-02',
      'haiphong-03',
    ]);
    expect(own.map((scheme) => sum(scheme.own?.items))).toEqual([100, 100, 100, 100]);
  });

  it('Decree 335/2025: the general criteria of its frame, each in items of 5 + 5 or 4 × 2.5', () => {
    const ids = scoringSchemes({ frame: 'nd-335-2025/civilServant' }).map(({ id }) => id);
    expect(ids).toEqual(['customs-10-10-10', 'school-10-10-10', 'commune-10-10-10']);
    for (const id of ids)
      expect(scoringScheme(id).general?.items.map(({ max }) => max)).toEqual([
        10, 5, 5, 10, 2.5, 2.5, 2.5, 2.5, 10, 2.5, 2.5, 2.5, 2.5,
      ]);
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
const partsOfWhole = { general: whole.general, results: whole.results };
const wordsOf = (id: string) => {
  const vi = criteriaOf('qd-366-tw-2025/app_1').find((one) => one.id === id)?.vi;
  return vi === undefined ? {} : { vi };
};
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
      'an item under such a chain',
      withGeneral([
        ...fives,
        { id: 'x', parent: 'y', max: 1 },
        { id: 'y', parent: 'x', max: 2 },
        { id: 'z', parent: 'y', max: 1 },
      ]),
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

describe('validateScheme: each problem in full, and what is none', () => {
  const own = (more: Partial<SchemeItem> = {}) => ({ id: 'own', vi: 'riêng', en: 'own', max: 5, ...more });
  const refused = (scheme: unknown) => {
    try {
      validateScheme(scheme as ScoringScheme);
      return 'accepted';
    } catch (error) {
      const { code, path, expected } = error as InputError;
      return `${code} ${path}: ${expected}`;
    }
  };
  const lines = (...points: number[]) => points.map((max, at) => own({ id: `${at}`, max }));
  const free = { id: 'x', body: whole.body };

  it.each<[string, ScoringScheme, readonly object[]]>([
    [
      'a criterion without points',
      withGeneral([...fives.slice(0, 4), { id: 'A1.I.5', max: 10 }]),
      [
        {
          code: 'notCovered',
          path: 'general.items',
          expected: 'A1.I.6',
          actual: 'no points',
          provision: criteriaOf('qd-366-tw-2025/app_1').find(({ id }) => id === 'A1.I.6')?.ref,
        },
      ],
    ],
    [
      'an item under a criterion that is no item',
      withGeneral([...fives.slice(0, 5), own({ parent: 'A1.I.6' })]),
      [],
    ],
    [
      'the words of the frame repeated',
      withGeneral(fives.map((item) => ({ ...item, ...wordsOf(item.id) }))),
      [],
    ],
    [
      'a closed chain of parents',
      withGeneral([...fives, own({ id: 'x', parent: 'y' }), own({ id: 'y', parent: 'x' })]),
      [
        { code: 'parentCycle', path: 'general.items[6].parent', expected: 'an item above', actual: 'y' },
        { code: 'parentCycle', path: 'general.items[7].parent', expected: 'an item above', actual: 'x' },
      ],
    ],
    [
      'bands of groups that rise, and end above 0',
      withGeneral(fives, {
        groupBands: [
          { id: 'a', from: 50 },
          { id: 'b', from: 60 },
        ],
      }),
      [
        {
          code: 'bandsNotDescending',
          path: 'general.groupBands[1].from',
          expected: 'less than 50',
          actual: 60,
        },
        { code: 'bandsIncomplete', path: 'general.groupBands[1].from', expected: 0, actual: 60 },
      ],
    ],
    [
      'a band of groups past 100 %',
      withGeneral(fives, {
        groupBands: [
          { id: 'a', from: 101 },
          { id: 'b', from: 0 },
        ],
      }),
      [{ code: 'bandAboveTop', path: 'general.groupBands[0].from', expected: 'at most 100', actual: 101 }],
    ],
    [
      'a band at the very top, of no level',
      bandsFrom(100, 0),
      [
        {
          code: 'otherBands',
          path: 'bands[0].from',
          expected: '90, 70, 50, 0',
          actual: 100,
          provision: { instrument: 'qd-366-tw-2025', eId: 'art_10' },
        },
      ],
    ],
    [
      'the main item too large',
      withGeneral(fives, { main: { least: 10, most: 16.666 } }),
      [{ code: 'mainItem', path: 'general.items', expected: '10 to 16.666 % of 30', actual: 5 }],
    ],
    [
      'the main item as large as it may be',
      withGeneral([{ id: 'A1.I', max: 30 }], { main: { least: 100, most: 100 } }),
      [],
    ],
    [
      'bands beside a scale of its own are its own',
      { ...bandsFrom(80, 0), own: { frame: null, items: lines(5) }, since: '2026-01-01' },
      [],
    ],
  ])('%s', (_, scheme, expected) => expect(validateScheme(scheme)).toEqual(expected));

  it('a table of one part has bands of its own', () => {
    const { general } = whole;
    const bands = [
      { id: 'a', from: 20 },
      { id: 'b', from: 0 },
    ];
    expect(validateScheme({ ...free, general, bands }, { parts: ['general'] })).toEqual([]);
  });
  it('a scale of its own on a frame is measured by the whole frame and needs no day; without one it names nobody', () => {
    const items = [
      { id: 'A1.I', max: 30 },
      { id: 'A1.II', max: 70 },
    ];
    const framed: ScoringScheme = { ...free, own: { frame: 'qd-366-tw-2025/app_1', items } };
    expect(validateScheme(framed, { parts: [] })).toEqual([]);
    const unframed: ScoringScheme = {
      ...free,
      subjects: ['civilServant'],
      general: { frame: null, items: lines(30) },
      results: { frame: null, items: lines(70).map((item) => ({ ...item, id: 'r' })) },
    };
    expect(validateScheme(unframed)).toEqual([]);
  });
  it.each([
    [free, 'missing scheme.general: a part: general, results or own'],
    [
      { ...free, own: { frame: null, items: lines(5) } },
      'missing scheme.since: the first day of a scheme on a scale of its own',
    ],
    [withGeneral([...fives, fives[0] as SchemeItem]), 'duplicate scheme.general.items[6].id: each id once'],
    [withGeneral(fives, { step: 0 }), 'outOfRange scheme.general.step: more than 0'],
    [withGeneral(fives, { step: 0.001 }), 'accepted'],
  ])('malformed %#: %s', (scheme, expected) => expect(refused(scheme)).toBe(expected));
  it.each([
    [
      () => validateScheme('collective-6x5', { parts: ['own' as 'general'] }),
      ['notOneOf', 'options.parts[0]'],
    ],
    [() => scoringSchemes({ part: 'all' as 'own' }), ['notOneOf', 'filter.part']],
    [() => joinSchemes('hcm-01B', 'nowhere'), ['unknownId', 'results']],
  ] as [() => unknown, [string, string]][])('asked wrongly %#', (act, expected) =>
    expect(refusal(act)).toEqual(expected),
  );
  it('two tables joined start with the later day and keep the remarks of both', () => {
    const remark = (vi: string) => [{ vi, en: vi }];
    const table = (more: Partial<ScoringScheme>): ScoringScheme => ({ ...free, ...partsOfWhole, ...more });
    const [early, late] = [table({ since: '2026-01-01' }), table({ since: '2027-01-01' })];
    expect([joinSchemes(early, late).since, joinSchemes(late, early).since]).toEqual([
      '2027-01-01',
      '2027-01-01',
    ]);
    expect(joinSchemes(early, table({})).since).toBe('2026-01-01');
    expect(joinSchemes(table({ remarks: remark('a') }), table({ remarks: remark('b') })).remarks).toEqual([
      ...remark('a'),
      ...remark('b'),
    ]);
    expect(joinSchemes(table({}), table({}))).toEqual({ ...free, id: 'x+x', ...partsOfWhole });
    expect(Object.keys(joinSchemes(table({}), table({})))).toEqual(['id', 'body', 'general', 'results']);
  });
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

  it('is for those both are for', () => {
    const table = (...subjects: NonNullable<ScoringScheme['subjects']>) => ({
      ...whole,
      subjects: subjects.length > 0 ? subjects : undefined,
    });
    const [staff, leaders] = ['civilServant', 'leadingCivilServant'] as const;
    expect(joinSchemes(table(staff, leaders), table(leaders)).subjects).toEqual([leaders]);
    expect(joinSchemes(table(), table(staff)).subjects).toEqual([staff]);
    expect(joinSchemes(table(staff), table()).subjects).toEqual([staff]);
    expect(joinSchemes(table(), table()).subjects).toBeUndefined();
    expect(refusal(() => joinSchemes(table(staff), table(leaders)))).toEqual(['inconsistent', 'results']);
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

describe('Hải Phòng (212/2025/QĐ-UBND): heads, other leaders, staff', () => {
  const points = (id: string) =>
    scoringScheme(id)
      .own?.items.filter(({ parent }) => parent === undefined)
      .map(({ max }) => max);
  const items = (id: string, parent: string) =>
    scoringScheme(id)
      .own?.items.filter((item) => item.parent === parent)
      .map(({ max }) => max);

  it('App. 01: 20 + 5 + 5 + 20 + 30 + 5 + 15; App. 02: 20 + 5 + 5 + 70; App. 03: 20 + 80', () => {
    expect(points('haiphong-01')).toEqual([5, 5, 5, 5, 5, 5, 20, 30, 5, 15]);
    expect(points('haiphong-02')).toEqual([5, 5, 5, 5, 5, 5, 70]);
    expect(points('haiphong-03')).toEqual([4, 4, 4, 4, 4, 80]);
    expect(items('haiphong-01', 'ND90.1')).toEqual([1.25, 1.25, 1.25, 1.25]);
    expect(items('haiphong-03', 'ND90.1')).toEqual([]);
    expect(items('haiphong-01', 'yearly')).toEqual([5, 10, 5]);
    expect(items('haiphong-01', 'documents')).toEqual([10, 10, 10]);
    expect(items('haiphong-01', 'governance')).toEqual([2, 2, 1]);
    expect(items('haiphong-01', 'six')).toEqual([2.5, 2.5, 2.5, 2.5, 2.5, 2.5]);
    expect(items('haiphong-02', 'yearly')).toEqual([20, 30, 20]);
    expect(items('haiphong-03', 'yearly')).toEqual([25, 30, 25]);
    expect(items('haiphong-02', 'group1')).toEqual([1, 1, 1, 1, 1]);
  });

  it('its contradictions and gaps are remarks, and the structure adds up', () => {
    expect(['01', '02', '03'].map((at) => scoringScheme(`haiphong-${at}`).remarks?.length)).toEqual([
      3, 2, 3,
    ]);
    for (const at of ['01', '02', '03']) expect(validateScheme(`haiphong-${at}`, { parts: [] })).toEqual([]);
    expect(scoringScheme('haiphong-01').own?.notApplicable).toBe('rescale');
    expect(scoringScheme('haiphong-02').own?.notApplicable).toBeUndefined();
  });
});

describe('conversion of products to the standard product (335/2025/NĐ-CP Art. 13)', () => {
  it('the handbook by 5 points, customs by 25; Hưng Yên by group and post', () => {
    const catalogues = conversionCatalogues();
    expect(catalogues.map(({ id, standard }) => [id, standard])).toEqual([
      ['handbook', 5],
      ['customs', 25],
      ['hungyen-statistics', undefined],
    ]);
    const [handbook, , hungYen] = catalogues;
    expect(handbook?.groups?.map(({ most }) => most)).toEqual([100, 200, 300, 400, 500]);
    expect(hungYen?.groups?.map(({ points }) => points)).toEqual([18, 38, 58, 78, 98]);
    expect(hungYen?.posts).toEqual([1.8, 1.6, 1.4, 1.3, 1.2, 1.1, 1]);
  });
});

describe('a table under the decrees of the State is measured by them', () => {
  const nd335 = 'nd-335-2025/civilServant';
  const factors = (...max: readonly number[]): SchemeItem[] =>
    ['a', 'b', 'c', 'd', 'dd', 'e'].flatMap((id, at) => {
      const points = max[at];
      return points === undefined ? [] : [{ id: `ND335.II.${id}`, max: points }];
    });
  const table = (results: readonly SchemeItem[], more: Partial<ScoringScheme> = {}): ScoringScheme => ({
    id: 'mine',
    body: { vi: 'đơn vị', en: 'a unit' },
    general: scoringScheme('commune-10-10-10').general,
    results: { frame: nd335, items: results },
    ...more,
  });

  it('M5: weights of 15/15/10/10/10/10 leave 40 of 70 to whoever has no leading post', () => {
    const [problem, ...others] = validateScheme(table(factors(15, 15, 10, 10, 10, 10)));
    expect(problem).toEqual({
      code: 'notReachable',
      path: 'results.items',
      expected: 70,
      actual: 40,
      subject: 'civilServant',
    });
    expect(others).toEqual([]);
  });

  it('a table says whom it is for, and is measured for these', () => {
    const six = factors(15, 15, 10, 10, 10, 10);
    expect(validateScheme(table(six, { subjects: ['leadingCivilServant'] }))).toEqual([]);
    const three = factors(20, 30, 20);
    expect(validateScheme(table(three, { subjects: ['civilServant'] }))).toEqual([]);
    expect(validateScheme(table(three)).map(({ code, expected }) => [code, expected])).toEqual([
      ['notCovered', 'ND335.II.d'],
      ['notCovered', 'ND335.II.dd'],
      ['notCovered', 'ND335.II.e'],
    ]);
    // Under a group of a leader’s factor, too
    const under = [
      ...factors(20, 30, 10, 10),
      { id: 'own', parent: 'ND335.II.d', vi: 'riêng', en: 'own', max: 10 },
    ];
    expect(validateScheme(table(under, { subjects: ['civilServant'] }))).toMatchObject([
      { code: 'outsideFrame' },
      { code: 'notReachable', expected: 70, actual: 60, subject: 'civilServant' },
    ]);
  });

  it('M8: weights of 40/20/20/20 are not 30 and 70; the provision is the decree’s', () => {
    const lines = (...max: number[]) =>
      max.map((points, at) => ({ id: `ND335.I.${'abc'[at]}`, max: points }));
    const found = validateScheme({
      ...table([{ id: 'ND335.II', max: 60 }]),
      general: { frame: nd335, items: lines(20, 10, 10) },
    });
    expect(found).toMatchObject([
      {
        code: 'sumOfPart',
        path: 'general.items',
        expected: 30,
        actual: 40,
        provision: { eId: 'art_12__para_2' },
      },
      {
        code: 'sumOfPart',
        path: 'results.items',
        expected: 70,
        actual: 60,
        provision: { eId: 'art_12__para_3' },
      },
    ]);
    expect(validateScheme({ ...table([]), results: undefined }, { parts: ['results'] })).toMatchObject([
      { code: 'partMissing', provision: { instrument: 'nd-335-2025' } },
    ]);
  });

  it('M5: bands of 90, 75 and 50, or above 90, are not those of Art. 20', () => {
    const bands = (good: number, above?: true) => [
      { id: 'xs', from: 90, level: 'excellent' as const, ...(above && { above }) },
      { id: 't', from: good, level: 'good' as const },
      { id: 'h', from: 50, level: 'completed' as const },
      { id: 'k', from: 0, level: 'notCompleted' as const },
    ];
    const found = (given: ReturnType<typeof bands>) =>
      validateScheme(table([{ id: 'ND335.II', max: 70 }], { bands: given })).map(
        ({ code, expected, actual, provision }) => [code, expected, actual, provision?.eId],
      );
    expect(found(bands(70))).toEqual([]);
    expect(found(bands(75))).toEqual([['otherBands', 70, 75, 'art_20__para_2']]);
    expect(found(bands(70, true))).toEqual([['otherBands', 90, 'above 90', 'art_20__para_1']]);
  });

  it.each([
    [undefined, 'no limit'],
    [{ most: 107 }, 107],
    [{ most: 100.001 }, 100.001],
    [{ most: 100 }, undefined],
    [{ most: 90 }, undefined],
  ])('M6: bonuses of 7 within %j of 100 points', (limits, actual) => {
    const bonuses = [{ id: 'b', vi: 'thưởng', en: 'bonus', most: 7 }];
    const found = validateScheme(
      table([{ id: 'ND335.II', max: 70 }], { bonuses, ...(limits && { limits }) }),
    );
    expect(found).toEqual(
      actual === undefined ? [] : [{ code: 'bonusAboveTop', path: 'limits.most', expected: 100, actual }],
    );
  });

  it('a public employee’s table is the unit’s own, on the frame of Decree 233/2026', () => {
    const items = (frame: string, max: Readonly<Record<string, number>>) => ({
      frame,
      items: Object.entries(max).map(([id, points]) => ({ id, max: points })),
    });
    const scheme: ScoringScheme = {
      id: 'school',
      body: { vi: 'trường', en: 'a school' },
      general: items('nd-233-2026/publicEmployee', { 'ND233.I.1': 10, 'ND233.I.2': 12, 'ND233.I.3': 8 }),
      results: items('nd-233-2026/publicEmployee', { 'ND233.II.1': 30, 'ND233.II.2': 20, 'ND233.II.3': 20 }),
      subjects: ['publicEmployee'],
    };
    expect(validateScheme(scheme)).toEqual([]);
    expect(
      validateScheme({ ...scheme, subjects: ['managingPublicEmployee'] }).map(({ expected }) => expected),
    ).toEqual(['ND233.II.4', 'ND233.II.5', 'ND233.II.6']);
  });
});
