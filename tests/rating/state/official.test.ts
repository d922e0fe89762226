import { describe, expect, it } from 'vitest';
import type { StateFacts } from '../../../src/rating/index.js';
import { leader, levelOf, points, rated, reprimand, staff } from './support.js';

/** Answers of the Ministry of Home Affairs and published cases (annual-rating-state 7.2). */
describe('official answers', () => {
  const at2022 = { kind: 'publicEmployee', leader: false, year: 2022 } as const;
  it('E1: population policy, outside duty, 2022: by the letter no ground; the Ministry read it as one, so a caller may', () => {
    const breach = reprimand('2022-05-01', { inPerformingDuty: false, linkedToDuty: false });
    expect(levelOf(at2022, { ...staff, discipline: [breach] })).toBe('excellent');
    expect(levelOf(at2022, { ...staff, discipline: [{ ...breach, inPerformingDuty: true }] })).toBe(
      'notCompleted',
    );
  });
  it('E2: retired in November after ten months: still rated under Decree 90 for 2025', () => {
    const facts: StateFacts = {
      ...staff,
      attendance: { monthsWorked: 10, monthsAbsent: 0, maternity: false },
    };
    const answer = rated({ kind: 'civilServant', leader: false, year: 2025, decidedOn: '2025-12-10' }, facts);
    expect([answer.outcome, answer.generation]).toEqual([
      'excellent',
      'nd-90-2020+nd-48-2023+l-80-2025-qh15',
    ]);
  });
  it('E3: contract workers are not an object of the decree', () => {
    expect(levelOf({ kind: 'contractWorker', year: 2024 }, {})).toBe('outOfScope');
  });
  it('E4: newly recruited, under six months: not rated, the self-review stays due', () => {
    const answer = rated(
      { kind: 'civilServant', leader: false, year: 2024 },
      { ...staff, attendance: { monthsWorked: 4, maternity: false } },
    );
    expect([answer.status === 'notApplicable' && answer.why, answer.ground]).toEqual([
      'notRated',
      'notRated',
    ]);
    expect(answer.notes.map(({ code }) => code)).toEqual(['selfReviewDue']);
  });
  it('E5: private leave of three months and less than six: "completed" at best', () => {
    const away = (monthsAbsent: number) => ({
      ...staff,
      attendance: { monthsWorked: 8, monthsAbsent, maternity: false },
    });
    expect(levelOf({ kind: 'civilServant', leader: false, year: 2024 }, away(4))).toBe('completed');
  });
  it('TV-37: the same three months under Decree 233 hold nothing down', () => {
    const facts: StateFacts = {
      ...points(92),
      attendance: { monthsWorked: 9, monthsAbsent: 3, maternity: false, insuredSickLeave: false },
    };
    const unit = { kind: 'publicEmployee', leader: false, year: 2026, decidedOn: '2026-12-10' } as const;
    expect(levelOf({ ...unit, unitHasRegulation: true }, facts)).toBe('excellent');
  });
  it('the district conference of 17/11/2023 prepares ratings under Decree 90 as amended two months before', () => {
    const answer = rated({ kind: 'cadre', year: 2023, decidedOn: '2023-12-05' }, leader);
    expect([answer.outcome, answer.generation, answer.decidedBy]).toEqual([
      'excellent',
      'nd-90-2020+nd-48-2023',
      'managingAuthority',
    ]);
  });
});

describe('mistakes seen in public apps (annual-rating-state 8)', () => {
  it('M6: the decree on civil servants is not applied to public employees of a unit', () => {
    const facts = points(95);
    const employee = rated(
      { kind: 'publicEmployee', leader: false, year: 2026, decidedOn: '2026-12-01' },
      facts,
    );
    expect(employee.status === 'undetermined' && employee.missing).toEqual(['unitHasRegulation']);
  });
  it('M7: no steps of 80 % and 50 % for leaders beside those of the text', () => {
    const led = (done: number) => ({ ...leader, led: { total: 100, done, onTimeQuality: 40, exceeded: 0 } });
    const whom = { kind: 'civilServant', leader: true, year: 2023 } as const;
    expect([71, 80].map((done) => levelOf(whom, led(done)))).toEqual(['completed', 'completed']);
  });
  it('M11: the same year by the text of its day', () => {
    const year = (day: string) =>
      rated({ kind: 'civilServant', leader: false, year: 2023, decidedOn: day }, staff).generation;
    expect([year('2023-09-14'), year('2023-09-15')]).toEqual(['nd-90-2020', 'nd-90-2020+nd-48-2023']);
  });
  it('a missing fact never becomes a number, a zero or a "no"', () => {
    const none = rated({ kind: 'civilServant', leader: false, year: 2026 }, { score: 95 });
    expect(none.status).toBe('undetermined');
    expect(none.status === 'undetermined' && none.missing).toContain('facts.attendance.monthsWorked');
  });
});
