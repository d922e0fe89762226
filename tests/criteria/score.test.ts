import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criteriaOf,
  joinSchemes,
  type SchemeItem,
  type ScoringCase,
  type ScoringScheme,
  scoreCriteria,
  scoringScheme,
} from '../../src/criteria/index.js';
import type { InputError } from '../../src/input/index.js';
import { refusal } from './support.js';

const hanoi = 'qd-3814-tu-hanoi-2018';
const month = (discipline: number | null, duties: number | null, bonus: number | null) =>
  scoreCriteria({ scheme: hanoi, marks: { discipline, duties, bonus } });

/** A scale of the caller’s own. */
const own = (max: readonly number[], more: Partial<ScoringScheme> = {}): ScoringScheme => ({
  id: 'mine',
  body: { vi: 'đơn vị', en: 'a unit' },
  since: '2026-01-01',
  own: { frame: null, mode: 'graded', items: max.map((points, at) => ({ id: `i${at}`, max: points })) },
  ...more,
});

describe('bands are never rounded into (3814-QĐ/TU: 90, 70, 50)', () => {
  it.each([
    [100, 'A', 'excellent'],
    [90, 'A', 'excellent'],
    [89.999, 'B', 'good'],
    [89.99, 'B', 'good'],
    [70, 'B', 'good'],
    [69.99, 'C', 'completed'],
    [50, 'C', 'completed'],
    [49.99, 'D', 'notCompleted'],
    [0, 'D', 'notCompleted'],
  ])('%d points: %s, %s', (total, band, level) => {
    const duties = Math.min(70, total);
    const discipline = Math.min(20, Math.round((total - duties) * 1000) / 1000);
    const bonus = Math.round((total - duties - discipline) * 1000) / 1000;
    expect(month(discipline, duties, bonus).outcome).toMatchObject({ total, band: { id: band, level } });
  });
});

describe('bands above their points, not from them ("trên 80 điểm", 212/2025/QĐ-UBND)', () => {
  // Full marks of all but the yearly tasks (30), and the rest on these
  const at = (total: number) => {
    const scheme = scoringScheme('haiphong-02');
    const leaves = (scheme.own?.items ?? []).filter(
      ({ id }, _, all) => !all.some(({ parent }) => parent === id) && !id.startsWith('yearly'),
    );
    const rest = Math.round((total - 30) * 1000) / 1000;
    const [quantity, quality] = [Math.min(20, rest), Math.min(30, Math.max(0, rest - 20))];
    const progress = Math.round((rest - quantity - quality) * 1000) / 1000;
    const yearly = { 'yearly.quantity': quantity, 'yearly.quality': quality, 'yearly.progress': progress };
    const marks = { ...Object.fromEntries(leaves.map(({ id, max }) => [id, max])), ...yearly };
    return scoreCriteria({ scheme, marks });
  };

  // TV-50
  it.each([
    [100, 'excellent'],
    [90.001, 'excellent'],
    [90, 'good'],
    [80.001, 'good'],
    [80, 'completed'],
    [50, 'completed'],
    [49.999, 'notCompleted'],
  ])('a leader of Hải Phòng at %d points: %s', (total, level) => {
    expect(at(total).outcome).toMatchObject({ total, band: { level } });
  });

  it('while a mark is open, the bands it may still reach', () => {
    const scheme = own([90, 10], {
      bands: [
        { id: 'over', from: 90, above: true },
        { id: 'rest', from: 0 },
      ],
    });
    expect(scoreCriteria({ scheme, marks: { i0: 90 } }).bands).toEqual(['over', 'rest']);
    expect(scoreCriteria({ scheme, marks: { i0: 80 } }).bands).toEqual(['rest']);
    expect(scoreCriteria({ scheme, marks: { i1: 10, i0: 80.001 } }).bands).toEqual(['over']);
  });
});

describe('marks in steps (customs 0.5, a school 0.25)', () => {
  const mark = (scheme: string, points: number) =>
    refusal(() => scoreCriteria({ scheme, marks: { 'ND335.I.a.1': points } }));
  it.each([
    ['customs-10-10-10', 4.5, 'accepted'],
    ['customs-10-10-10', 0, 'accepted'],
    ['customs-10-10-10', 4.25, ['outOfRange', 'marks.ND335.I.a.1']],
    ['school-10-10-10', 4.25, 'accepted'],
    ['school-10-10-10', 4.1, ['outOfRange', 'marks.ND335.I.a.1']],
    ['customs-10-10-10', 5.5, ['outOfRange', 'marks.ND335.I.a.1']],
  ])('%s, %d: %j', (scheme, points, expected) => {
    expect(mark(scheme, points)).toEqual(expected);
  });

  it('a step of nothing is refused', () => {
    const scheme = { ...own([1]), own: { frame: null, step: 0, items: [{ id: 'i0', max: 1 }] } };
    expect(refusal(() => scoreCriteria({ scheme, marks: {} }))).toEqual(['outOfRange', 'scheme.own.step']);
  });
});

describe('the sum is exact', () => {
  const marked = (marks: readonly number[]) =>
    Object.fromEntries(marks.map((points, at) => [`i${at}`, points]));

  it('0.1 and 0.2 are 0.3', () => {
    expect(scoreCriteria({ scheme: own([1, 1]), marks: marked([0.1, 0.2]) }).outcome?.total).toBe(0.3);
  });

  const thousandths = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 30 });

  it('the parts make the total, to the last thousandth, in whatever order they are marked', () => {
    fc.assert(
      fc.property(thousandths, (points) => {
        const scheme = own(points.map(() => 20));
        const marks = Object.entries(marked(points.map((each) => each / 1000)));
        const expected = points.reduce((sum, each) => sum + each, 0) / 1000;
        for (const entries of [marks, [...marks].reverse()]) {
          const { outcome, items } = scoreCriteria({ scheme, marks: Object.fromEntries(entries) });
          expect(outcome?.total).toBe(expected);
          expect(outcome?.parts).toEqual({ own: expected });
          expect(items.map((item) => item.points)).toEqual(points.map((each) => each / 1000));
        }
      }),
    );
  });

  it('whatever a missing mark turns out to be, the total stays in the range announced and its band among those named', () => {
    const bands = [
      { id: 'high', from: 100 },
      { id: 'middle', from: 40 },
      { id: 'low', from: 0 },
    ];
    fc.assert(
      fc.property(thousandths, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (points, known) => {
        const scheme = own(
          points.map(() => 20),
          { bands },
        );
        const all = marked(points.map((each) => each / 1000));
        const some = Object.fromEntries(Object.entries(all).filter((_, at) => known[at]));
        const open = scoreCriteria({ scheme, marks: some });
        const settled = scoreCriteria({ scheme, marks: all });
        const total = settled.outcome?.total ?? Number.NaN;
        expect(open.range.least).toBeLessThanOrEqual(total);
        expect(open.range.most).toBeGreaterThanOrEqual(total);
        expect(open.bands).toContain(settled.outcome?.band?.id);
        expect(settled.range).toEqual({ least: total, most: total });
        const left = points.filter((_, at) => !known[at]).length;
        expect(open.status).toBe(left === 0 ? 'determined' : 'undetermined');
        expect('missing' in open ? open.missing.length : 0).toBe(left);
        expect(open.range.most - open.range.least).toBeCloseTo(20 * left, 6);
      }),
    );
  });

  it('an item that does not apply: the rest is rescaled as a fraction, not as a decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (max, points) => {
        const scheme = own([max, 10]);
        const rescaling: ScoringScheme = {
          ...scheme,
          own: { frame: null, mode: 'graded', notApplicable: 'rescale', items: scheme.own?.items ?? [] },
        };
        const mark = Math.min(points, max);
        const answer = scoreCriteria({
          scheme: rescaling,
          marks: { i0: mark },
          notApplicable: { i1: 'không có' },
        });
        expect(answer.outcome?.total).toBe((mark * (max + 10)) / max);
        expect(answer.outcome?.most).toBe(max + 10);
      }),
    );
  });

  it('deductions and bonuses are added exactly and held by the scheme’s limits only (điểm trừ, điểm thưởng)', () => {
    const moved = {
      deductions: [{ id: 'late', vi: 'chậm', en: 'late', most: 5 }],
      bonuses: [{ id: 'idea', vi: 'sáng kiến', en: 'an idea', most: 3 }],
    };
    const scheme = own([10], moved);
    const score = (given: Partial<ScoringCase>, limits?: ScoringScheme['limits']) =>
      scoreCriteria({
        scheme: { ...scheme, limits },
        marks: { i0: 9.7 },
        deductions: {},
        bonuses: {},
        ...given,
      });
    expect(score({ deductions: { late: 0.2 } }).outcome).toMatchObject({
      total: 9.5,
      deducted: 0.2,
      added: 0,
    });
    expect(score({ bonuses: { idea: 0.3 } }).outcome?.total).toBe(10);
    expect(score({ bonuses: { idea: 0.301 } })).toMatchObject({
      status: 'undetermined',
      why: 'localTextNeeded',
    });
    expect(score({ bonuses: { idea: 0.301 } }, { most: 10 }).outcome?.total).toBe(10);
    expect(score({ deductions: { late: 5 }, marks: { i0: 4.999 } })).toMatchObject({
      why: 'localTextNeeded',
    });
    expect(score({ deductions: { late: 5 }, marks: { i0: 4.999 } }, { least: 0 }).outcome?.total).toBe(0);
    // A scheme that has deductions, a sheet that says nothing of them
    expect(score({ deductions: undefined, bonuses: undefined })).toMatchObject({
      why: 'missingFacts',
      missing: ['deductions', 'bonuses'],
      range: { least: 4.7, most: 12.7 },
    });
    expect(refusal(() => score({ deductions: { late: 5.001 } }))).toEqual(['outOfRange', 'deductions.late']);
    expect(refusal(() => score({ bonuses: { late: 1 } }))).toEqual(['unknownId', 'bonuses.late']);
    expect(refusal(() => scoreCriteria({ scheme: hanoi, marks: {}, deductions: { x: 1 } }))).toEqual([
      'unknownId',
      'deductions.x',
    ]);
  });
});

it('a group none of whose items applies has no points, and no band of groups', () => {
  const scheme = {
    id: 'own',
    body: { vi: 'Nơi thử', en: 'A body' },
    period: 'year',
    since: '2026-01-01',
    own: {
      frame: null,
      mode: 'graded',
      notApplicable: 'rescale',
      items: [
        { id: 'g', vi: 'nhóm', en: 'group', max: 40 },
        { id: 'g.1', parent: 'g', vi: 'một', en: 'one', max: 40 },
        { id: 'h', vi: 'khác', en: 'other', max: 60 },
      ],
    },
  } as unknown as ScoringScheme;
  const answer = scoreCriteria({ scheme, marks: { h: 30 }, notApplicable: { 'g.1': 'không có' } });
  expect(answer.items.map(({ id, points, from }) => [id, points, from])).toEqual([
    ['g', null, 'notApplicable'],
    ['g.1', null, 'notApplicable'],
    ['h', 30, 'mark'],
  ]);
});

describe('what is missing', () => {
  it('null and absent are missing alike, and the answer names them', () => {
    for (const marks of [{ discipline: 18, duties: null }, { discipline: 18 }]) {
      expect(scoreCriteria({ scheme: hanoi, marks })).toMatchObject({
        status: 'undetermined',
        why: 'missingFacts',
        missing: ['marks.duties', 'marks.bonus'],
        range: { least: 18, most: 98 },
        bands: ['A', 'B', 'C', 'D'],
        possible: [],
      });
    }
  });

  it('an item called what every object has is still missing', () => {
    const scheme: ScoringScheme = {
      ...own([1]),
      own: { frame: null, mode: 'graded', items: [{ id: 'constructor', max: 10 }] },
    };
    expect(scoreCriteria({ scheme, marks: {} })).toMatchObject({ missing: ['marks.constructor'] });
  });

  it('one band left is named, but the total stays open', () => {
    expect(month(20, 70, null)).toMatchObject({
      status: 'undetermined',
      range: { least: 90, most: 100 },
      bands: ['A'],
    });
    expect(month(19.999, 70, null).bands).toEqual(['A', 'B']);
    expect(month(20, null, 0).range).toEqual({ least: 20, most: 90 });
  });

  const axes = (scheme: string, notApplicable: Record<string, string>) =>
    scoreCriteria({ scheme, marks: { T1: 12, T2: 10, T3: 10, T4: 15, T5: 10 }, notApplicable });

  it('"K/AD": dropped and rescaled where the body says so (VATM), open where it does not (TP.HCM)', () => {
    const vatm = axes('axes-vatm-09B', { T6: 'không có nhiệm vụ đối ngoại' });
    expect(vatm.outcome).toMatchObject({ total: 66.5, most: 70, parts: { results: 66.5 } });
    expect(vatm.items.at(-1)).toMatchObject({
      points: null,
      from: 'notApplicable',
      reason: 'không có nhiệm vụ đối ngoại',
    });
    const hcm = scoreCriteria({
      scheme: 'axes-hcm',
      marks: { T1: 10, T2: 15, T3: 10, T4: 20, T5: 10 },
      notApplicable: { T6: 'không có' },
    });
    expect(hcm).toMatchObject({
      status: 'undetermined',
      why: 'localTextNeeded',
      range: { least: 65, most: 70 },
    });
    expect(hcm.notes.map(({ code }) => code)).toContain('unread');
  });

  it('of a part where nothing applies there are no points', () => {
    const reasons = Object.fromEntries(
      ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].map((axis) => [axis, 'không có']),
    );
    const none = scoreCriteria({ scheme: 'axes-vatm-09B', marks: {}, notApplicable: reasons });
    expect(none).toMatchObject({ why: 'localTextNeeded', range: { least: 0, most: 70 } });
  });

  it('a group that does not apply takes its items with it', () => {
    const answer = scoreCriteria({ scheme: 'sheet-18-4-8', marks: {}, notApplicable: { 'A2.I.3': 'K/AD' } });
    expect(answer.status === 'undetermined' && answer.missing).not.toContain('marks.A2.I.3.1');
    expect(answer.items.filter(({ from }) => from === 'notApplicable').map(({ id }) => id)).toEqual([
      'A2.I.3',
      'A2.I.3.1',
      'A2.I.3.2',
      'A2.I.3.3',
      'A2.I.3.4',
    ]);
  });
});

describe('a whole sheet: 18/4/8 marked met or not, six axes in points', () => {
  const scheme = joinSchemes('sheet-18-4-8', 'axes-15-10-10-15-10-10');
  const general = Object.fromEntries(
    scheme.general?.items.filter(({ parent }) => parent).map(({ id }: SchemeItem) => [id, true]) ?? [],
  );
  const results = { T1: 13.5, T2: 9.25, T3: 8.4, T4: 14.1, T5: 9.5, T6: 9.125 };
  const answer = scoreCriteria({ scheme, marks: { ...general, 'A2.I.3.3': false, ...results } });

  it('adds both parts; the level is the regulation’s, so there is no band', () => {
    expect(answer.outcome).toEqual({
      total: 91.875,
      most: 100,
      parts: { general: 28, results: 63.875 },
      deducted: 0,
      added: 0,
    });
    expect(answer.bands).toEqual([]);
  });

  it('traces every line with its words, points and provision', () => {
    const line = (id: string) => answer.items.find((item) => item.id === id);
    expect(line('A2.I.3')).toMatchObject({ from: 'sum', points: 6, max: 8, parent: null });
    expect(line('A2.I.3.3')).toMatchObject({
      from: 'mark',
      points: 0,
      parent: 'A2.I.3',
      vi: 'kết quả khắc phục từ 80 % nội dung trở lên; không tái diễn',
      provision: { instrument: 'qd-366-tw-2025', eId: 'app_2__point_I.3.3' },
    });
    expect(line('T3')?.provision).toEqual({ instrument: 'hd-02-btctw-2026', eId: 'unplaced__axis3' });
    expect(answer.items.length).toBe(26);
  });

  it('says whose text it is under, how well it was read, and on which day', () => {
    expect(answer).toMatchObject({ under: 'hd-03-tvdu-2026', evidence: 'readInSeveralSources' });
    expect(answer.trace.on).toBe('2026-09-10');
    const dated = scoreCriteria(
      { scheme: 'council-5-5-16-4', on: '2026-03-31', marks: {} },
      { modes: { general: 'graded' } },
    );
    expect([dated.trace.on, dated.status === 'undetermined' && dated.under]).toEqual([
      '2026-03-31',
      'council-5-5-16-4',
    ]);
  });

  it('a sample is called one; so is a mode the caller chose, and a remark of the body', () => {
    const codes = (given: ScoringCase, options = {}) =>
      scoreCriteria(given, options).notes.map(({ code }) => code);
    expect(codes({ scheme: hanoi, marks: {} })).toEqual(['sampleScheme', 'remark']);
    expect(codes({ scheme: 'nghialam-10-10-10', marks: {} }, { modes: { general: 'graded' } })).toEqual([
      'sampleScheme',
      'scoringMode',
    ]);
    expect(codes({ scheme: joinSchemes('hcm-01B', 'axes-kt-head'), marks: {} })).toEqual([
      'sampleScheme',
      'remark',
    ]);
    expect(codes({ scheme: { ...scoringScheme('axes-hcm'), results: own([70]).own }, marks: {} })).toEqual(
      [],
    );
  });

  it('a mode the body’s own texts dispute may be set (VATM’s forms against its text)', () => {
    const points = Object.fromEntries(
      Object.keys(general).map((id) => [id, id.startsWith('A2.I.2') ? 0.75 : 1.5]),
    );
    const graded = scoreCriteria({ scheme: 'sheet-18-4-8', marks: points }, { modes: { general: 'graded' } });
    expect(graded.outcome?.total).toBe(22.5);
  });

  it('bands of a group, in percent of its most (Kon Tum 13/12/5: 90, 70, 50 %)', () => {
    const bandsOf = (...points: readonly number[]) => {
      const marks = Object.fromEntries(points.map((mark, at) => [`group${at + 1}`, mark]));
      return scoreCriteria({ scheme: 'kontum-13-12-5', marks }).items.map(({ band }) => band);
    };
    expect(bandsOf(11.7, 8.4, 2.5)).toEqual(['90-100', '70-90', '50-70']);
    expect(bandsOf(11.699, 8.399, 2.499)).toEqual(['70-90', '50-70', '0-50']);
  });
});

describe('a sheet that does not fit is refused where it stands', () => {
  const binary = { scheme: 'sheet-18-4-8' };
  it.each([
    ['over the most', { scheme: hanoi, marks: { duties: 70.001 } }, ['outOfRange', 'marks.duties']],
    ['under zero', { scheme: hanoi, marks: { duties: -0.001 } }, ['outOfRange', 'marks.duties']],
    ['four decimals', { scheme: hanoi, marks: { duties: 1.0001 } }, ['outOfRange', 'marks.duties']],
    ['not a number', { scheme: hanoi, marks: { duties: Number.NaN } }, ['wrongType', 'marks.duties']],
    ['text', { scheme: hanoi, marks: { duties: '70' as unknown as number } }, ['wrongType', 'marks.duties']],
    ['an unknown item', { scheme: hanoi, marks: { conduct: 1 } }, ['unknownId', 'marks.conduct']],
    ['true in points', { scheme: hanoi, marks: { duties: true } }, ['wrongType', 'marks.duties']],
    ['points where met or not', { ...binary, marks: { 'A2.I.1.1': 2 } }, ['wrongType', 'marks.A2.I.1.1']],
    ['a mark on a group', { ...binary, marks: { 'A2.I.1': true } }, ['inconsistent', 'marks.A2.I.1']],
    [
      'a mark on what does not apply',
      { ...binary, marks: { 'A2.I.1.1': true }, notApplicable: { 'A2.I.1.1': 'K/AD' } },
      ['inconsistent', 'marks.A2.I.1.1'],
    ],
    [
      'no reason',
      { ...binary, marks: {}, notApplicable: { 'A2.I.1.1': '' } },
      ['outOfRange', 'notApplicable.A2.I.1.1'],
    ],
    [
      'what is not there does not apply',
      { ...binary, marks: {}, notApplicable: { T1: 'x' } },
      ['unknownId', 'notApplicable.T1'],
    ],
    ['an unknown scheme', { scheme: 'sheet', marks: {} }, ['unknownId', 'scheme']],
    ['a mode left open', { scheme: 'nghialam-10-10-10', marks: {} }, ['missing', 'options.modes.general']],
    ['an unknown key', { scheme: hanoi, marks: {}, mark: {} } as ScoringCase, ['unknownKey', 'mark']],
    [
      'bands that rise',
      {
        scheme: {
          ...own([10]),
          bands: [
            { id: 'low', from: 0 },
            { id: 'high', from: 5 },
          ],
        },
        marks: { i0: 7 },
      },
      ['inconsistent', 'scheme.bands[1].from'],
    ],
    [
      'a scheme that does not add up',
      {
        scheme: {
          ...scoringScheme('axes-hcm'),
          results: {
            frame: null,
            mode: 'graded',
            items: [
              { id: 'a', max: 70 },
              { id: 'b', parent: 'a', max: 69 },
            ],
          },
        },
        marks: {},
      },
      ['inconsistent', 'scheme.results.items[0].max'],
    ],
  ] as [string, ScoringCase, [string, string]][])('%s', (_, given, expected) => {
    expect(refusal(() => scoreCriteria(given))).toEqual(expected);
  });
});

describe('every line of a sheet, and where it is written', () => {
  const bands = [
    { id: 'high', from: 60 },
    { id: 'low', from: 0 },
  ];
  const provision = { instrument: 'own-text', eId: 'art_1' };
  const evidence = 'readInOneSource';
  const items: readonly SchemeItem[] = [
    { id: 'g', vi: 'nhóm', en: 'group', max: 10 },
    { id: 'g.a', parent: 'g', max: 4 },
    { id: 'g.b', parent: 'g', max: 6 },
    { id: 'h', max: 5 },
    { id: 'k', max: 5 },
    { id: 'k.a', parent: 'k', max: 2 },
    { id: 'k.b', parent: 'k', max: 3 },
  ];
  const part = { frame: null, mode: 'graded', groupBands: bands, notApplicable: 'rescale', items } as const;
  const scheme: ScoringScheme = { ...own([1]), own: { ...part, provision, evidence } };
  const lines = (marks: ScoringCase['marks'], notApplicable: ScoringCase['notApplicable'] = {}) =>
    scoreCriteria({ scheme, marks, notApplicable });

  it('marked, summed, missing, not applying', () => {
    const { items: told } = lines({ 'g.a': 4, 'g.b': 2, h: null, 'k.b': 1 }, { 'k.a': 'không có' });
    const line = { part: 'own', parent: null, vi: null, en: null, provision, evidence };
    expect(told).toEqual([
      { ...line, id: 'g', vi: 'nhóm', en: 'group', max: 10, points: 6, from: 'sum', band: 'high' },
      { ...line, id: 'g.a', parent: 'g', max: 4, points: 4, from: 'mark' },
      { ...line, id: 'g.b', parent: 'g', max: 6, points: 2, from: 'mark' },
      { ...line, id: 'h', max: 5, points: null, from: 'missing' },
      { ...line, id: 'k', max: 5, points: 1, from: 'sum', band: 'low' },
      { ...line, id: 'k.a', parent: 'k', max: 2, points: null, from: 'notApplicable', reason: 'không có' },
      { ...line, id: 'k.b', parent: 'k', max: 3, points: 1, from: 'mark' },
    ]);
    const [group] = lines({ 'g.a': 4 }).items;
    expect(group).toEqual({ ...line, id: 'g', vi: 'nhóm', en: 'group', max: 10, points: null, from: 'sum' });
  });
  it('without a provision, evidence or bands a line has none', () => {
    const { items: told, evidence: weakest } = scoreCriteria({
      scheme: own([1]),
      marks: { i0: 1 },
    }) as ReturnType<typeof scoreCriteria> & { evidence: string };
    const line = { id: 'i0', part: 'own', parent: null, vi: null, en: null, max: 1 };
    expect(told).toEqual([{ ...line, points: 1, from: 'mark' }]);
    expect(Object.keys(told[0] ?? {})).toEqual([...Object.keys(line), 'points', 'from']);
    expect(weakest).toBe('unverified');
  });
  it('a criterion of the frame is written in the frame, an item beside it in the table', () => {
    const commune = scoringScheme('commune-10-10-10');
    const results = { frame: null, mode: 'graded', items: [{ id: 'r', max: 70 }] } as const;
    const answer = scoreCriteria(
      { scheme: { ...commune, results }, marks: {} },
      { modes: { general: 'graded' } },
    );
    const at = (id: string) => answer.items.filter((item) => item.id === id);
    expect(answer.items).toHaveLength((commune.general?.items.length ?? 0) + 1);
    const criterion = criteriaOf('nd-335-2025/civilServant').find(({ id }) => id === 'ND335.I.a');
    expect(at('ND335.I.a')).toMatchObject([
      { part: 'general', provision: criterion?.ref, evidence: criterion?.evidence, vi: criterion?.vi },
    ]);
    const [beside] = at('ND335.I.a.1');
    expect([beside?.provision, beside?.evidence]).toEqual([
      commune.general?.provision,
      commune.general?.evidence,
    ]);
    expect(at('r')).toMatchObject([{ part: 'results', vi: null }]);
  });

  const full = { 'g.a': 4, 'g.b': 6, h: 5, 'k.a': 2, 'k.b': 3 };
  const frame = 'qd-366-tw-2025/app_1';
  const framed = { frame, mode: 'graded', items: [{ id: 'A1.I', max: 30 }] } as const;
  it.each<[string, ScoringScheme, string]>([
    ['the text of the table', scheme, 'own-text'],
    [
      'that of its second part',
      { ...own([1]), general: framed, results: { ...part, provision } },
      'own-text',
    ],
    ['that of the frame', { ...own([1]), general: framed }, 'qd-366-tw-2025'],
    ['the caller’s own', own([1]), 'mine'],
  ])('under %s', (_, given, under) =>
    expect(scoreCriteria({ scheme: given, marks: {} })).toMatchObject({
      under,
      trace: { on: '2026-01-01', steps: [] },
    }),
  );
  it('the evidence is that of the weakest line; what to say of the scheme is said', () => {
    const remarks = [{ vi: 'lưu ý', en: 'remark' }];
    const answer = scoreCriteria(
      { scheme: { ...scheme, remarks }, marks: full },
      { modes: { own: 'graded' } },
    );
    expect(answer).toMatchObject({ status: 'determined', evidence, trace: { steps: [] } });
    expect(answer.notes).toEqual([
      { kind: 'reading', code: 'scoringMode', values: { part: 'own', mode: 'graded' }, provisions: [] },
      { kind: 'caution', code: 'remark', values: { vi: 'lưu ý', en: 'remark' }, provisions: [] },
    ]);
    const [sample] = month(1, 1, 1).notes;
    const { vi, en } = scoringScheme(hanoi).body;
    expect(sample).toEqual({ kind: 'caution', code: 'sampleScheme', values: { vi, en }, provisions: [] });
  });
  it('a bonus past the scale up to the limit the scheme names; a part of which nothing applies', () => {
    const bonuses = [{ id: 'b', vi: 'thưởng', en: 'bonus', most: 7 }];
    const within = { ...own([100]), bonuses, limits: { most: 107 } };
    expect(scoreCriteria({ scheme: within, marks: { i0: 100 }, bonuses: { b: 7 } }).outcome?.total).toBe(107);
    const two = {
      ...own([1]),
      own: undefined,
      general: { ...part, items: [{ id: 'a', max: 1 }] },
      results: { ...part, items: [{ id: 'b', max: 1 }] },
    };
    const answer = scoreCriteria({ scheme: two, marks: { b: 1 }, notApplicable: { a: 'không có' } });
    expect(answer).toMatchObject({ status: 'undetermined', why: 'localTextNeeded', missing: [] });
    expect(answer.notes).toHaveLength(1);
  });

  const expected = (act: () => unknown) => {
    try {
      act();
      return 'accepted';
    } catch (error) {
      const { path, expected: right } = error as InputError;
      return `${path}: ${right}`;
    }
  };
  const graded = own([2, 2]);
  const stepped = {
    ...graded,
    own: { ...part, groupBands: undefined, step: 0.5, items: [{ id: 'i0', max: 2 }] },
  };
  const open = { ...graded, own: { frame: null, items: [{ id: 'i0', max: 2 }] } };
  const moved = { ...graded, deductions: [{ id: 'd', vi: 'trừ', en: 'off', most: 3 }] };
  it.each<[string, ScoringCase, string]>([
    ['accepted', { scheme: graded, marks: { i0: null }, notApplicable: { i0: 'không có' } }, ''],
    ['accepted', { scheme: graded, marks: {}, notApplicable: { i0: 'không có' } }, ''],
    [
      'marks.i0',
      { scheme: graded, marks: { i0: 1 }, notApplicable: { i0: 'x' } },
      'no mark on an item that does not apply',
    ],
    ['marks.i0', { scheme: graded, marks: { i0: true } }, 'points, 0 to 2'],
    ['marks.i0', { scheme: graded, marks: { i0: 2.001 } }, 'at most 2'],
    ['marks.i0', { scheme: stepped, marks: { i0: 0.25 } }, 'a multiple of 0.5'],
    ['marks.x', { scheme: graded, marks: { x: 1 } }, 'an item of mine'],
    ['marks.g', { scheme, marks: { g: 1 } }, 'marks on its items: it is their sum'],
    ['notApplicable.x', { scheme: graded, marks: {}, notApplicable: { x: 'x' } }, 'an item of mine'],
    ['options.modes.own', { scheme: open, marks: {} }, 'binary or graded: the scheme leaves it open'],
    ['deductions.x', { scheme: moved, marks: {}, deductions: { x: 1 } }, 'one of the scheme’s deductions'],
    ['deductions.d', { scheme: moved, marks: {}, deductions: { d: 3.001 } }, 'at most 3'],
  ])('%s %j: %s', (path, given, right) =>
    expect(expected(() => scoreCriteria(given))).toBe(right === '' ? path : `${path}: ${right}`),
  );
  it('met or not met, nothing between', () => {
    const modes = { modes: { own: 'binary' } } as const;
    expect(expected(() => scoreCriteria({ scheme: open, marks: { i0: 2 } }, modes))).toBe(
      'marks.i0: true (met) or false (not met)',
    );
    expect(scoreCriteria({ scheme: open, marks: { i0: true } }, modes).outcome?.total).toBe(2);
    expect(
      refusal(() => scoreCriteria({ scheme: open, marks: {} }, { modes: { own: 'x' as 'binary' } })),
    ).toEqual(['notOneOf', 'options.modes.own']);
  });
});
