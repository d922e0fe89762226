import { describe, expect, it } from 'vitest';
import {
  type CriteriaSubject,
  criteriaFrame,
  criteriaFrames,
  type KpiCase,
  kpi,
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
