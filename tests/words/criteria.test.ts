import { describe, expect, it } from 'vitest';
import {
  type CriteriaSubject,
  criteriaFrame,
  criteriaFrames,
  type KpiCase,
  kpi,
  type PeriodsCase,
  periodAverage,
  scoreCriteria,
  scoringSchemes,
} from '../../src/criteria/index.js';
import { type DisciplinedKind, type DisciplineTrack, disciplineForms } from '../../src/discipline/index.js';
import { InputError } from '../../src/input/index.js';
import type { ProvisionRef } from '../../src/law/index.js';
import { cite } from '../../src/lawbook/index.js';
import { type Explainable, explain } from '../../src/words/index.js';

/** No hole in the text, every place cited, a proposal wherever something is proposed. */
function reads(answer: Explainable, places: readonly (ProvisionRef | undefined)[] = []): void {
  for (const lang of ['vi', 'en'] as const) {
    const said = explain(answer, lang);
    expect(said).not.toMatch(/undefined|NaN|Infinity|\[object|\{|\}/);
    for (const place of places) if (place) expect(said).toContain(cite(place, lang));
    if (answer.status !== 'notApplicable') expect(said).toContain('379-QĐ/TW');
  }
}

describe('criteria, scores and forms of discipline read', () => {
  const subjects = [...new Set(criteriaFrames().flatMap((frame) => frame.subjects))];

  it.each(subjects)('the frame for %s, year by year and quarter by quarter', (subject: CriteriaSubject) => {
    for (let year = 2017; year <= 2027; year++)
      for (const quarter of [undefined, 1, 2, 3] as const) {
        const answer = criteriaFrame({ subject, year, ...(quarter && { quarter }) });
        reads(
          answer,
          answer.outcome?.criteria.map(({ ref }) => ref),
        );
      }
  });

  it.each(scoringSchemes().map(({ id }) => id))('%s, with nothing marked', (scheme) => {
    const modes = { general: 'graded', results: 'graded', own: 'graded' } as const;
    for (const options of [{}, { modes }])
      try {
        const answer = scoreCriteria({ scheme, marks: {} }, options);
        reads(
          answer,
          answer.items.map(({ provision }) => provision),
        );
      } catch (error) {
        // A mode the scheme leaves open is the caller's to name
        expect(error).toBeInstanceOf(InputError);
        expect(options).toEqual({});
      }
  });

  it('a score with what does not apply, and why', () => {
    const scheme = scoringSchemes({ frame: 'qd-366-tw-2025/app_4' })[0];
    const [first] = scheme?.general?.items.filter(({ parent }) => parent !== undefined) ?? [];
    const sheet = { scheme: scheme?.id ?? '', marks: {}, notApplicable: { [first?.id ?? '']: 'K/AD' } };
    expect(explain(scoreCriteria(sheet, { modes: { general: 'graded' } }), 'vi')).toContain(
      ': không áp dụng (K/AD)',
    );
  });

  it.each<KpiCase>([
    { variant: 'hd-02-btctw-2026', A: 90, B: 90.5, C: null, D: 80 },
    { variant: 'hd-02-btctw-2026', A: 90, B: 90.5, C: 100, D: 80 },
    {
      variant: 'nd-335-2025',
      subject: 'leader',
      a: { achieved: 8, assigned: 5 },
      b: 90,
      c: 90,
      d: 100,
      dd: 50,
      e: 50,
    },
    {
      variant: 'hd-20-duca-2026',
      subject: 'head',
      A: 99,
      B: 99,
      C: 99,
      D: 99,
      collective: 90,
      rounding: { factors: 'asPercent', by: 'halfUp' },
    },
    {
      variant: 'qd-1053-tu-thanhhoa-2026',
      tasks: [{ quantity: 2, coefficient: 1, done: 2, B: 90, C: 90, D: 90 }],
    },
  ])('$variant', (given) => {
    const answer = kpi(given);
    reads(answer, [answer.formula]);
  });

  const products = [
    { coefficient: 3, assigned: 4, done: 4, majorFaults: 0, delays: [2] },
    { assigned: 10, done: 12, majorFaults: 1, delays: 0 },
  ];
  const leader = { variant: 'nd-335-2025', subject: 'deputy', a: 90, b: 90, c: 90, d: 100 } as const;
  const onTime = {
    allOnTimeWithQuality: true,
    initiative: false,
    shortcomings: false,
    prolongedDelay: false,
  };
  const cases: readonly KpiCase[] = [
    { variant: 'nd-335-2025', subject: 'nonLeader', products, general: 27.5 },
    { variant: 'nd-335-2025', subject: 'nonLeader', products: [] },
    { variant: 'nd-335-2025', subject: 'nonLeader', products: [{ assigned: 2, done: 2, objective: {} }] },
    {
      variant: 'nd-335-2025',
      subject: 'nonLeader',
      products: [{ assigned: 2, done: 2, majorFaults: 0, delays: 1, objective: { delays: 1 } }],
    },
    { ...leader, dd: onTime, e: { chosen: 50, reason: 'phối hợp còn yếu' } },
    { ...leader, dd: {}, e: {} },
    { ...leader, d: { staffScores: [null] }, dd: 100, e: 50 },
  ];
  it.each(cases)('Decree 335/2025: %j', (given) => {
    for (const readings of [
      {},
      { 'criteria.deductionScope': 'wholeLine', 'criteria.lateProduct': 'nothing' },
    ] as const) {
      const answer = kpi(given, { readings });
      reads(answer, [answer.formula, ...answer.notes.flatMap(({ provisions }) => provisions)]);
      named(answer);
    }
  });

  /** Every fact that is missing has a name, beside its path. */
  function named(answer: Explainable): void {
    if (answer.status !== 'undetermined') return;
    const said = explain(answer, 'vi').split('\n');
    for (const path of answer.missing)
      expect(said.find((line) => line.endsWith(` (${path})`))).toMatch(/- \p{L}/u);
  }

  it('which way a case is open, in words (Decree 335/2025 Art. 15(3)(đ))', () => {
    const said = explain(kpi({ ...leader, dd: onTime, e: 100 }), 'vi');
    expect(said).toContain(
      '[văn bản không nói] Trường hợp của yếu tố đ (khả năng tổ chức triển khai) không rơi vào hoặc rơi vào cả hai mô tả của Nghị định: cấp có thẩm quyền chọn 100 % hoặc 50 % và nêu lý do.',
    );
    expect(said).toContain('yếu tố đ (khả năng tổ chức triển khai): 50 %\n');
    expect(explain(kpi(cases[0] as KpiCase), 'en')).toContain('- converted: 24 done, 22 assigned');
  });

  const { variant: _, ...deputy } = leader;
  const years: readonly PeriodsCase[] = [
    {
      variant: 'nd-335-2025',
      periods: [
        { period: '2026-Q1', total: 91.5, sentByOldBody: true },
        { period: '2026-Q2', kpi: { subject: 'nonLeader', a: 100, b: 95, c: 90, general: 28 } },
        { period: '2026-Q3', notScored: 'absent' },
      ],
    },
    {
      variant: 'nd-335-2025',
      periods: [
        { period: '2026-01' },
        { period: '2026-02', kpi: { ...deputy, dd: onTime } },
        { period: '2026-03', kpi: { subject: 'nonLeader', products: [], general: 30 } },
      ],
    },
    { variant: 'nd-335-2025', periods: [{ period: '2026-01', notScored: 'nothingAssigned' }] },
    {
      variant: 'nd-335-2025',
      periods: [
        { period: '2026-01', total: 90 },
        { period: '2026-Q2', total: 90 },
      ],
    },
    { variant: 'nd-233-2026', periods: [{ period: '2026-Q3', total: 89.996, sentByOldBody: true }] },
  ];
  it.each(years)('the average of periods: %j', (given) => {
    for (const value of ['meanOfPeriods', 'accumulated', 'accumulatedMinimum'] as const) {
      const answer = periodAverage(given, { readings: { 'criteria.periodAggregation': value } });
      reads(answer, [answer.formula, ...answer.notes.flatMap(({ provisions }) => provisions)]);
      named(answer);
      for (const { period } of answer.periods) expect(explain(answer, 'en')).toContain(`- ${period}: `);
    }
  });

  it('an average says its band of points and lists its periods', () => {
    const [first] = years as [PeriodsCase];
    expect(explain(periodAverage(first), 'vi').split('\n')).toEqual(
      expect.arrayContaining([
        'Đề xuất theo Nghị định 335/2025/NĐ-CP, ngày 01/01/2026: điểm bình quân 93 của 2 kỳ, thuộc mức điểm Hoàn thành xuất sắc nhiệm vụ.',
        '  - 2026-Q2: 94,5 điểm',
        '  - 2026-Q3: không tính (không làm việc trong kỳ)',
      ]),
    );
  });

  it('a factor above the whole is named (Decree 335/2025 Art. 16)', () => {
    const above = { achieved: 8, assigned: 6 };
    const answer = kpi({ variant: 'nd-335-2025', subject: 'nonLeader', a: above, b: 90, c: 90 });
    expect(explain(answer, 'vi')).toContain(
      '[lưu ý] Vượt toàn bộ số được giao: yếu tố a (số lượng) đạt khoảng 133,3333 % số được giao.',
    );
    expect(explain(answer, 'en')).toContain('factor a (quantity), about 133.3333 % of what was assigned.');
  });

  it('forms of discipline, whatever the track and the day', () => {
    const tracks: readonly DisciplineTrack[] = [
      'party',
      'cadre',
      'civilServant',
      'publicEmployee',
      'massOrganisation',
    ];
    const kinds: readonly DisciplinedKind[] = [
      'member',
      'probationaryMember',
      'organisation',
      'leader',
      'nonLeader',
    ];
    for (const track of tracks)
      for (const of of kinds)
        for (const on of ['2010-01-01', '2021-01-01', '2026-08-01'])
          reads(disciplineForms({ track, of, on }));
  });
});
