import { describe, expect, it } from 'vitest';
import type { RatingOptions, StateFacts } from '../../../src/rating/index.js';
import { leader, levelOf, meeting, rated, reprimand, staff, type Whom } from './support.js';

const year = 2023;
const civilServant = { kind: 'civilServant', leader: false, year } as const;
const employee = { kind: 'publicEmployee', leader: false, year } as const;
const cadre = { kind: 'cadre', year } as const;
const leading = { kind: 'civilServant', leader: true, year } as const;
const managing = { kind: 'publicEmployee', leader: true, year } as const;
const hole = 'textSilent: completed, notCompleted';

type Case = [string, Partial<StateFacts>, string];

describe('whoever leads nothing (90/2020/NĐ-CP Art. 8-11(1), 12-15(1))', () => {
  const work = staff.work as NonNullable<StateFacts['work']>;
  const late = { ...work, onTimeQuality: 9, highEfficiency: 9, exceeded: 5 };
  const failed = (count: number) => ({ work: late, criteria: { total: 10, failed: count } });
  const cases: Case[] = [
    ['exactly half exceeded', {}, 'excellent'],
    ['one short of half exceeded', { work: { ...work, exceeded: 4 } }, 'good'],
    [
      '5 of 11 exceeded',
      { work: { total: 11, done: 11, onTimeQuality: 11, highEfficiency: 11, exceeded: 5 } },
      'good',
    ],
    [
      '6 of 11 exceeded',
      { work: { total: 11, done: 11, onTimeQuality: 11, highEfficiency: 11, exceeded: 6 } },
      'excellent',
    ],
    ['one task without high effect', { work: { ...work, highEfficiency: 9 } }, 'good'],
    ['general criteria only met: TV-33', { general: meeting }, 'good'],
    ['one general criterion below', { general: { ...meeting, discipline: 'below' } }, hole],
    ['one task late', failed(0), 'completed'],
    ['2 of 10 failed: TV-34', failed(2), 'completed'],
    ['3 of 10 failed: TV-34', failed(3), hole],
    ['5 of 10 failed: TV-34', failed(5), hole],
    ['6 of 10 failed: TV-34', failed(6), 'notCompleted'],
    ['one task not done', { work: { ...late, done: 9 } }, hole],
    ['degeneration judged', { findings: { degenerate: true } }, 'notCompleted'],
    [
      'a criterion not graded',
      { general: { politicalIdeology: 'well' } },
      'missingFacts: excellent, good, completed, notCompleted',
    ],
    [
      'no task at all',
      { work: { total: 0, done: 0, onTimeQuality: 0, highEfficiency: 0, exceeded: 0 } },
      'missingFacts: excellent, good, completed, notCompleted',
    ],
  ];
  it.each(cases)('a civil servant: %s', (_, more, level) => {
    expect(levelOf(civilServant, { ...staff, ...more })).toBe(level);
  });
  it.each(cases)('a public employee: %s', (_, more, level) => {
    expect(levelOf(employee, { ...staff, ...more })).toBe(level);
  });
  it('general criteria not met are a ground under a reading', () => {
    const below: StateFacts = { ...staff, general: { ...meeting, discipline: 'below' } };
    expect(levelOf(civilServant, below, { 'rating.generalBelow': 'notCompleted' })).toBe('notCompleted');
    expect(
      levelOf(civilServant, { ...staff, general: meeting }, { 'rating.generalBelow': 'notCompleted' }),
    ).toBe('good');
  });
});

describe('leaders (90/2020/NĐ-CP Art. 4-7; 8-11(2), 12-15(2))', () => {
  const led = (more: Partial<NonNullable<StateFacts['led']>>): Partial<StateFacts> => ({
    led: { total: 100, done: 100, onTimeQuality: 100, exceeded: 50, ...more },
  });
  const units = (atLeastCompleted: number, atLeastGood: number): Partial<StateFacts> => ({
    units: { total: 10, atLeastCompleted, atLeastGood },
  });
  const undone = (done: number) => led({ done, onTimeQuality: Math.min(done, 40), exceeded: 0 });
  const common: Case[] = [
    ['a perfect year', {}, 'excellent'],
    ['50 of 100 led tasks exceeded', led({ exceeded: 50 }), 'excellent'],
    ['49 of 100 led tasks exceeded', led({ exceeded: 49 }), 'good'],
    ['80 of 100 led tasks on time', led({ onTimeQuality: 80, exceeded: 40 }), 'good'],
    ['79 of 100 led tasks on time', led({ onTimeQuality: 79, exceeded: 40 }), 'completed'],
    ['duties of a leader only met', { general: { ...leader.general, leadershipDuties: 'meets' } }, 'good'],
    ['duties of a leader not met', { general: { ...leader.general, leadershipDuties: 'below' } }, hole],
    ['71 of 100 targets: TV-35', undone(71), 'completed'],
    ['70 of 100 targets: TV-35', undone(70), hole],
    ['50 of 100 targets: TV-35', undone(50), hole],
    ['49 of 100 targets: TV-35', undone(49), 'notCompleted'],
    ['7 of 10 units completed', units(7, 0), 'completed'],
    ['6 of 10 units completed', units(6, 0), hole],
    ['no units in charge: the conditions are void', { units: null }, 'excellent'],
    [
      'corruption below, handled by law',
      { findings: { degenerate: false, corruptionBelow: true } },
      'notCompleted',
    ],
  ];
  it.each(common)('a cadre: %s', (_, more, level) => {
    expect(levelOf(cadre, { ...leader, ...more })).toBe(level);
  });
  it.each(common)('a civil servant: %s', (_, more, level) => {
    expect(levelOf(leading, { ...leader, ...more })).toBe(level);
  });
  it.each(common)('a public employee: %s', (_, more, level) => {
    expect(levelOf(managing, { ...leader, ...more })).toBe(level);
  });
  it('6 of 10 units good: the tail of "good" binds managing public employees only (Art. 13(2)(d)); TV-36', () => {
    const facts = { ...leader, ...units(10, 6) };
    expect([cadre, leading, managing].map((whom) => levelOf(whom, facts))).toEqual([
      'good',
      'good',
      'completed',
    ]);
    const enough = { ...facts, ...units(10, 7), ...led({ exceeded: 49 }) };
    expect([cadre, leading, managing].map((whom) => levelOf(whom, enough))).toEqual(['good', 'good', 'good']);
  });
  it('a leader without units cannot be judged under the reading that refuses', () => {
    const readings: RatingOptions['readings'] = { 'rating.noSubordinateUnits': 'refuse' };
    expect(levelOf(leading, { ...leader, units: null }, readings)).toMatch(/^missingFacts/);
    expect(levelOf(leading, leader, readings)).toBe('excellent');
  });
  it('every ground cites its own article', () => {
    const grounds = [cadre, leading, managing].map((whom) =>
      rated(whom, { ...leader, ...undone(49) })
        .trace.steps.filter(({ verdict }) => verdict === 'pass')
        .map(({ findings }) => findings[0]?.provision.eId),
    );
    expect(grounds).toEqual([['art_7__para_3'], ['art_11__para_2__point_c'], ['art_15__para_2__point_c']]);
  });
});

describe('working time (Art. 2(3))', () => {
  const at = (attendance: StateFacts['attendance'], readings: RatingOptions['readings'] = {}) =>
    levelOf(civilServant, { ...staff, attendance }, readings);
  it.each([
    ['under six months', { monthsWorked: 5.9, maternity: false }, 'notRated'],
    ['six months', { monthsWorked: 6, monthsAbsent: 0, maternity: false }, 'excellent'],
    [
      'maternity, four months worked: TV-38',
      { monthsWorked: 4, monthsAbsent: 0, maternity: true },
      'excellent',
    ],
    ['three months absent: TV-37', { monthsWorked: 9, monthsAbsent: 3, maternity: false }, 'completed'],
    ['under three months absent', { monthsWorked: 9.1, monthsAbsent: 2.9, maternity: false }, 'excellent'],
    ['five months absent', { monthsWorked: 7, monthsAbsent: 5, maternity: false }, 'completed'],
    ['exactly six months absent', { monthsWorked: 6, monthsAbsent: 6, maternity: false }, 'completed'],
    [
      'absent three months, maternity not known',
      { monthsWorked: 9, monthsAbsent: 3 },
      'missingFacts: excellent, good, completed',
    ],
    [
      'absent three months beside maternity leave',
      { monthsWorked: 5, monthsAbsent: 3, maternity: true },
      'excellent',
    ],
  ] as const)('%s', (_, attendance, level) => {
    expect(at(attendance)).toBe(level);
  });
  it('exactly six months, by the letter of "under six": no ceiling; five stay under it', () => {
    const readings: RatingOptions['readings'] = { 'rating.sixMonthsAbsent': 'noCeiling' };
    expect(at({ monthsWorked: 6, monthsAbsent: 6, maternity: false }, readings)).toBe('excellent');
    expect(at({ monthsWorked: 7, monthsAbsent: 5, maternity: false }, readings)).toBe('completed');
  });
  it('says what is still due, and which rule was taken first', () => {
    const codes = (attendance: StateFacts['attendance']) =>
      rated(civilServant, { ...staff, attendance }).notes.map(({ code }) => code);
    expect(codes({ monthsWorked: 3, maternity: false })).toEqual(['selfReviewDue']);
    expect(codes({ monthsWorked: 5, monthsAbsent: 3, maternity: true })).toContain('maternityFirst');
  });
});

describe('discipline in the year', () => {
  const rating = (decidedOn: string, discipline: StateFacts['discipline'], whom: Whom = civilServant) =>
    rated({ ...whom, year: Number(decidedOn.slice(0, 4)), decidedOn }, { ...staff, discipline });
  const level = (...args: Parameters<typeof rating>) => rating(...args).outcome;
  const privateLife = { inPerformingDuty: false, linkedToDuty: false, decline: false };

  it('to 14/09/2023 only a breach while performing duties counts (Art. 11(1)(c) as issued)', () => {
    expect(level('2022-12-10', [reprimand('2022-05-01')])).toBe('notCompleted');
    expect(level('2022-12-10', [reprimand('2022-05-01', privateLife)])).toBe('excellent');
    expect(rating('2022-12-10', [reprimand('2022-05-01', { inPerformingDuty: undefined })]).status).toBe(
      'undetermined',
    );
  });
  it('from 15/09/2023 any discipline of the year, Party or State (Art. 2(5)(a))', () => {
    expect(level('2023-12-10', [reprimand('2023-05-01', privateLife)])).toBe('notCompleted');
    expect(
      level('2023-12-10', [reprimand('2022-12-31', { ...privateLife, usedForStateRating: false })]),
    ).toBe('excellent');
  });
  it('a breach already used is not counted again in the year of its decision (Art. 2(5)(b)); TV-41', () => {
    const late = (usedForStateRating: number | boolean | undefined) =>
      rating('2024-12-10', [reprimand('2024-02-01', { actYear: 2023, usedForStateRating })]);
    expect(late(2023).outcome).toBe('excellent');
    expect(late(true).outcome).toBe('excellent');
    expect(late(false).outcome).toBe('notCompleted');
    expect(late(undefined).status).toBe('undetermined');
    expect(late(2023).discipline.map(({ effect }) => effect)).toEqual(['alreadyCounted']);
  });
  it('two decisions on one act effective in different years count in one (Art. 2(5)(c)); TV-42', () => {
    const party = reprimand('2023-11-01', { act: 'a', actYear: 2023, track: 'party' });
    const state = reprimand('2024-02-01', {
      act: 'a',
      actYear: 2023,
      track: 'civilServant',
      usedForStateRating: 2023,
    });
    expect(level('2023-12-10', [party, state])).toBe('notCompleted');
    expect(level('2024-12-10', [party, state])).toBe('excellent');
    // The earlier year closed without using it.
    const unused = { ...state, usedForStateRating: false };
    expect(level('2024-12-10', [party, unused])).toBe('notCompleted');
    const silent = { ...state, usedForStateRating: undefined };
    expect(rating('2024-12-10', [party, silent]).status).toBe('undetermined');
    // Another act, or the same year, takes nothing away.
    expect(level('2024-12-10', [{ ...party, act: 'b' }, unused])).toBe('notCompleted');
    expect(level('2024-12-10', [{ ...party, decidedOn: '2024-01-05' }, unused])).toBe('notCompleted');
  });
  it('… under the other reading in the year of the later decision', () => {
    const party = reprimand('2023-11-01', { act: 'a', actYear: 2023 });
    const state = reprimand('2024-02-01', { act: 'a', actYear: 2023, usedForStateRating: false });
    const readings: RatingOptions['readings'] = { 'rating.doubleDecisionYear': 'laterDecision' };
    const under = (year: number) =>
      levelOf(
        { ...civilServant, year, decidedOn: `${year}-12-10` },
        { ...staff, discipline: [party, state] },
        readings,
      );
    expect([under(2023), under(2024)]).toEqual(['excellent', 'notCompleted']);
  });
  it('a State decision takes effect from the Party decision on the act (Decree 172/2025 Art. 2(9))', () => {
    const decision = reprimand('2024-01-15', { actYear: 2023, effectiveOn: '2023-12-20' });
    expect(level('2024-12-10', [decision])).toBe('excellent');
    expect(level('2023-12-31', [decision])).toBe('notCompleted');
  });
  it('from 01/07/2025 discipline without link to duty is no ground for cadres and civil servants (Law 80/2025 Art. 38(4)); TV-39', () => {
    const decision = (day: string) => [reprimand(day, { form: 'warning', ...privateLife })];
    expect(level('2024-12-10', decision('2024-03-01'))).toBe('notCompleted');
    expect(level('2025-06-30', decision('2025-03-01'))).toBe('notCompleted');
    expect(level('2025-07-01', decision('2025-03-01'))).toBe('excellent');
    const rating2025 = rating('2025-12-10', decision('2025-08-01'));
    expect(rating2025.outcome).toBe('excellent');
    expect(rating2025.notes.map(({ kind, code }) => [kind, code])).toContainEqual([
      'conflict',
      'localTextsCountAny',
    ]);
    expect(level('2025-12-10', [reprimand('2025-08-01', { ...privateLife, decline: true })])).toBe(
      'notCompleted',
    );
    expect(level('2025-12-10', [reprimand('2025-08-01')])).toBe('notCompleted');
  });
  it('… of public employees any discipline still counts (Art. 2(5)(a)); TV-40', () => {
    const decision = [reprimand('2025-08-01', { form: 'warning', ...privateLife })];
    expect(level('2025-12-10', decision, employee)).toBe('notCompleted');
  });
  it('which day is held against 01/07/2025 is a reading', () => {
    const under = (reading: 'effectiveDay' | 'assessmentYear', day: string) =>
      levelOf(
        { ...civilServant, year: 2025, decidedOn: '2025-12-10' },
        { ...staff, discipline: [reprimand(day, privateLife)] },
        { 'rating.disciplineSwitch': reading },
      );
    expect(under('effectiveDay', '2025-06-30')).toBe('notCompleted');
    expect(under('effectiveDay', '2025-07-01')).toBe('excellent');
    expect(under('assessmentYear', '2025-03-01')).toBe('excellent');
  });
});

describe('suspension (170/2025/NĐ-CP Art. 56(5)(b))', () => {
  const at = (suspension: StateFacts['suspension'], readings: RatingOptions['readings'] = {}) =>
    levelOf({ ...civilServant, year: 2025, decidedOn: '2025-12-10' }, { ...staff, suspension }, readings);
  it.each([
    ['none', null, 'excellent'],
    [
      'in the year, since 01/07/2025',
      { decidedOn: '2025-07-01', cancelled: false },
      'authorityWeighs: notCompleted, excellent',
    ],
    ['before the decree', { decidedOn: '2025-06-30', cancelled: false }, 'excellent'],
    ['in the year after', { decidedOn: '2026-01-01', cancelled: false }, 'excellent'],
    ['cancelled as wrong', { decidedOn: '2025-07-01', cancelled: true }, 'excellent'],
    ['not known whether cancelled', { decidedOn: '2025-07-01' }, 'missingFacts: notCompleted, excellent'],
  ] as const)('%s', (_, suspension, level) => {
    expect(at(suspension)).toBe(level);
  });
  it('a cancelled one stays a ground to weigh under the other reading', () => {
    expect(at({ decidedOn: '2025-08-01', cancelled: true }, { 'rating.suspensionCancelled': 'kept' })).toBe(
      'authorityWeighs: notCompleted, excellent',
    );
  });
  it('is no ground for cadres and public employees', () => {
    const facts: StateFacts = { ...leader, suspension: { decidedOn: '2025-08-01', cancelled: false } };
    expect(levelOf({ ...cadre, year: 2025, decidedOn: '2025-12-10' }, facts)).toBe('excellent');
    expect(levelOf({ ...employee, year: 2025, decidedOn: '2025-12-10' }, facts)).toBe('excellent');
  });
});
