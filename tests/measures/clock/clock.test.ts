import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../src/calendar/index.js';
import {
  type ClockAct,
  type ClockCase,
  type ClockOptions,
  eligibilityClock,
} from '../../../src/measures/clock/index.js';

const warning: ClockCase = {
  kind: 'partyCadre',
  form: 'warning',
  track: 'party',
  effectiveOn: '2025-10-15',
  officeLost: false,
};
const reprimand: ClockCase = { ...warning, form: 'reprimand' };
const removal: ClockCase = { ...warning, form: 'removalFromOffice' };
const official = { kind: 'civilServant', track: 'civilServant', forCorruption: false } as const;
const employee = { kind: 'publicEmployee', track: 'publicEmployee' } as const;

const clock = (facts: ClockCase, act: ClockAct, on: string, readings: ClockOptions['readings'] = {}) =>
  eligibilityClock(facts, { for: act, on, readings });
const first = (facts: ClockCase, act: ClockAct, on: string, readings: ClockOptions['readings'] = {}) =>
  clock(facts, act, on, readings).firstDay;
const told = (answer: ReturnType<typeof clock>) =>
  answer.status === 'determined' ? answer.outcome : answer.why;
const rows = (answer: ReturnType<typeof clock>) =>
  answer.texts.map(({ text, months, standing, firstDay }) => `${text} ${months} ${standing} ${firstDay}`);

describe('a higher post, by form and text', () => {
  // [effective, on, the first day]: each bar at its last day, the day after, and a month end
  it.each<[string, ClockCase, string, string, string]>([
    // 105-QĐ/TW: 12 months for every form
    ['qd-105 12', reprimand, '2021-01-15', '2021-06-01', '2022-01-16'],
    ['qd-105 12', warning, '2021-01-15', '2021-06-01', '2022-01-16'],
    ['qd-105 12', removal, '2021-01-15', '2021-06-01', '2022-01-16'],
    // 80-QĐ/TW: 12, 30, 60
    ['qd-80 12', reprimand, '2023-03-01', '2023-06-01', '2024-03-02'],
    ['qd-80 30', warning, '2023-03-01', '2023-06-01', '2025-09-02'],
    ['qd-80 60', removal, '2023-03-01', '2023-06-01', '2028-03-02'],
    // 377-QĐ/TW: 24, 36, 60; V21, V22, V23
    ['qd-377 24', reprimand, '2025-08-31', '2026-01-01', '2027-09-01'],
    ['qd-377 36', warning, '2025-10-15', '2026-01-01', '2028-10-16'],
    ['qd-377 60', removal, '2024-02-29', '2026-01-01', '2029-03-01'],
  ])('%s months', (_, facts, effectiveOn, on, expected) => {
    const one = { ...facts, effectiveOn };
    expect(first(one, 'higherAppointment', on)).toBe(expected);
    expect(first(one, 'nomination', on)).toBe(expected);
    expect(told(clock(one, 'higherAppointment', on))).toBe('waiting');
  });

  it.each([
    ['2027-08-30', 'waiting'],
    ['2027-08-31', 'waiting'],
    ['2027-09-01', 'waitOver'],
  ])('24 months from 31/08/2025, on %s: %s', (on, expected) =>
    expect(told(clock({ ...reprimand, effectiveOn: '2025-08-31' }, 'higherAppointment', on))).toBe(expected),
  );

  it('V24: the text of the day of the personnel decision counts (R-09); by the other reading that of the discipline', () => {
    const case24 = { ...warning, effectiveOn: '2023-03-01' };
    expect(told(clock(case24, 'higherAppointment', '2025-09-01'))).toBe('waiting');
    expect(told(clock(case24, 'higherAppointment', '2025-09-02'))).toBe('waitOver');
    expect(told(clock(case24, 'higherAppointment', '2025-10-10'))).toBe('waiting');
    expect(first(case24, 'higherAppointment', '2025-10-10')).toBe('2026-03-02');
    const byDiscipline = { 'appointment.waitRegime': 'discipline' } as const;
    expect(first(case24, 'higherAppointment', '2025-10-10', byDiscipline)).toBe('2025-09-02');
    const readings = clock(case24, 'higherAppointment', '2025-10-10').notes.map(
      ({ values }) => values['reading'],
    );
    expect(readings).toContain('appointment.waitRegime');
  });

  it('a wait that ends under a later text says so', () => {
    const notes = (on: string) =>
      clock({ ...warning, effectiveOn: '2023-06-01' }, 'higherAppointment', on).notes.filter(
        ({ code }) => code === 'clockOtherText',
      );
    expect(notes('2025-10-07')).toEqual([
      { kind: 'caution', code: 'clockOtherText', provisions: [], values: { text: 'qd-377-tw-2025' } },
    ]);
    expect(notes('2025-10-08')).toEqual([]);
    // Over before the later text begins
    expect(
      clock({ ...warning, effectiveOn: '2023-03-01' }, 'higherAppointment', '2023-06-01').notes.map(
        ({ code }) => code,
      ),
    ).not.toContain('clockOtherText');
  });

  it('377: a warning followed by release or relief opens nothing after its months (E-05)', () => {
    const lost = { ...warning, officeLost: true };
    expect(told(clock(lost, 'higherAppointment', '2028-10-16'))).toBe('textSilent');
    expect(clock(lost, 'higherAppointment', '2026-01-01')).toMatchObject({
      outcome: 'waiting',
      firstDay: undefined,
    });
    const { officeLost: _, ...unknown } = warning;
    expect(clock(unknown, 'higherAppointment', '2028-10-16')).toMatchObject({
      why: 'missingFacts',
      missing: ['officeLost'],
      possible: ['waiting', 'waitOver'],
      firstDay: '2028-10-16',
    });
    const early = clock(unknown, 'higherAppointment', '2026-01-01');
    expect(early).toMatchObject({ outcome: 'waiting', firstDay: '2028-10-16' });
    expect(early.notes).toContainEqual({
      kind: 'caution',
      code: 'clockIfOfficeKept',
      values: {},
      provisions: [{ instrument: 'qd-377-tw-2025', eId: 'unplaced__disciplineWait' }],
    });
    expect(clock(warning, 'higherAppointment', '2026-01-01').notes.map(({ code }) => code)).not.toContain(
      'clockIfOfficeKept',
    );
    // Only of a warning
    expect(told(clock({ ...reprimand, officeLost: true }, 'higherAppointment', '2027-10-16'))).toBe(
      'waitOver',
    );
  });

  it('377: after the months the case is considered, on a positive assessment', () => {
    expect(
      clock(reprimand, 'higherAppointment', '2026-01-01').texts.map(({ consideredBy }) => consideredBy),
    ).toEqual(['managingAuthority', undefined]);
  });
});

describe('planning', () => {
  it.each<[string, ClockCase, string, string, string | undefined]>([
    ['qd-105', warning, '2021-01-15', '2021-06-01', '2022-01-16'],
    ['qd-50 with qd-105', warning, '2022-01-15', '2022-06-01', '2023-01-16'],
    ['qd-50 with qd-80', warning, '2023-03-01', '2023-06-01', '2025-09-02'],
    ['V21: qd-377, after the effect', warning, '2025-10-15', '2026-01-01', '2026-10-16'],
    ['qd-377', reprimand, '2025-10-15', '2026-01-01', '2026-10-16'],
  ])('%s', (_, facts, effectiveOn, on, expected) =>
    expect(first({ ...facts, effectiveOn }, 'planning', on)).toBe(expected),
  );

  it('qd-377 after removal: no text opens it again (R-14)', () => {
    const one = { ...removal, effectiveOn: '2024-02-29' };
    expect(clock(one, 'planning', '2026-01-01')).toMatchObject({ outcome: 'waiting', firstDay: undefined });
    expect(clock(one, 'planning', '2029-03-01')).toMatchObject({
      status: 'undetermined',
      why: 'textSilent',
      possible: ['waiting', 'waitOver'],
      missing: [],
      under: 'qd-377-tw-2025',
    });
    const wait = { 'planning.afterRemoval': 'wait' } as const;
    expect(clock(one, 'planning', '2026-01-01', wait).firstDay).toBe('2029-03-01');
    expect(told(clock(one, 'planning', '2029-03-01', wait))).toBe('waitOver');
    const ended = { 'planning.afterRemoval': 'effectEnded' } as const;
    expect(told(clock(one, 'planning', '2025-11-01', ended))).toBe('waitOver');
    const readings = (on: string) => clock(one, 'planning', on).notes.map(({ values }) => values['reading']);
    expect(readings('2026-01-01')).toContain('planning.afterRemoval');
  });

  it('what prolongs the decision leaves no day (69-QĐ/TW Art. 2(5))', () => {
    expect(clock({ ...warning, prolonged: true }, 'planning', '2026-10-16')).toMatchObject({
      outcome: 'waiting',
      firstDay: undefined,
      texts: [{ standing: 'noDay' }],
    });
    expect(told(clock({ ...warning, prolonged: false }, 'planning', '2026-10-16'))).toBe('waitOver');
  });

  it('a civil servant outside the Party: out by default, weighed by the other reading', () => {
    const one = { ...warning, ...official, partyMember: false };
    const weighed = { 'planning.barNonMember': 'authorityWeighs' } as const;
    expect(told(clock(one, 'planning', '2026-03-01'))).toBe('waiting');
    expect(clock(one, 'planning', '2026-03-01', weighed)).toMatchObject({
      why: 'authorityWeighs',
      possible: ['waiting', 'waitOver'],
    });
    expect(told(clock({ ...one, partyMember: true }, 'planning', '2026-03-01', weighed))).toBe('waiting');
    expect(clock({ ...one, partyMember: undefined }, 'planning', '2026-03-01', weighed)).toMatchObject({
      why: 'missingFacts',
      missing: ['partyMember'],
    });
  });
});

describe('while a Party decision runs (69-QĐ/TW Art. 2(13))', () => {
  it.each<ClockAct>(['appointment', 'movement', 'militaryPromotion', 'titles'])('%s', (act) => {
    expect(rows(clock(warning, act, '2026-03-01'))).toEqual(['qd-69-tw-2022 12 waiting 2026-10-16']);
    expect(told(clock(warning, act, '2026-10-15'))).toBe('waiting');
    expect(told(clock(warning, act, '2026-10-16'))).toBe('waitOver');
  });

  it('training and grades are not named there', () => {
    for (const act of ['training', 'gradePromotion'] as const)
      expect(clock(warning, act, '2026-03-01')).toMatchObject({
        status: 'notApplicable',
        why: 'notCovered',
        texts: [],
      });
  });

  it('beside the higher post the later day governs; an equal post waits for the effect alone', () => {
    const higher = clock(reprimand, 'higherAppointment', '2026-03-01');
    expect(rows(higher)).toEqual([
      'qd-377-tw-2025 24 waiting 2027-10-16',
      'qd-69-tw-2022 12 waiting 2026-10-16',
    ]);
    expect(higher).toMatchObject({
      firstDay: '2027-10-16',
      under: 'qd-377-tw-2025',
      evidence: 'readInOneSource',
    });
  });
});

describe('the State’s texts', () => {
  it.each<[string, Partial<ClockCase>, ClockAct, string, string | undefined]>([
    // Luật 22/2008 Điều 82 as amended: 12 and 24 months
    ['reprimand', { form: 'reprimand', effectiveOn: '2024-05-10' }, 'training', '2024-08-01', '2025-05-11'],
    ['warning', { form: 'warning', effectiveOn: '2024-05-10' }, 'planning', '2024-08-01', '2025-05-11'],
    [
      'salary step',
      { form: 'salaryReduction', effectiveOn: '2024-05-10' },
      'gradePromotion',
      '2024-08-01',
      '2025-05-11',
    ],
    [
      'salary step, equal post',
      { form: 'salaryReduction', effectiveOn: '2024-05-10' },
      'appointment',
      '2024-08-01',
      undefined,
    ],
    [
      'demotion, every post',
      { form: 'demotion', effectiveOn: '2024-05-10' },
      'appointment',
      '2024-08-01',
      '2026-05-11',
    ],
    [
      'removal',
      { form: 'removalFromOffice', effectiveOn: '2024-05-10' },
      'training',
      '2024-08-01',
      '2026-05-11',
    ],
    // As first enacted: 12 of every form
    [
      'first text',
      { form: 'removalFromOffice', effectiveOn: '2020-01-10' },
      'training',
      '2020-06-30',
      '2021-01-11',
    ],
    [
      'first text, amended',
      { form: 'removalFromOffice', effectiveOn: '2020-01-10' },
      'training',
      '2020-07-01',
      '2022-01-11',
    ],
  ])('Law 22/2008, %s', (_, change, act, on, expected) => {
    const one = { ...warning, ...official, ...change };
    expect(first(one, act, on)).toBe(expected);
    if (expected === undefined) return;
    // The law on cadres and civil servants: cadres too, the Party’s own not
    expect(first({ ...one, kind: 'cadre', track: 'cadre' }, act, on)).toBe(expected);
    expect(
      clock({ ...one, kind: 'partyCadre' }, act, on).texts.filter(({ text }) => text.startsWith('l-22')),
    ).toEqual([]);
  });

  it('R-18: months of the old law running on 01/07/2025 go on; by the other reading they lapse', () => {
    const one = { ...warning, ...official, form: 'demotion' as const, effectiveOn: '2025-03-01' };
    expect(rows(clock(one, 'appointment', '2025-07-01'))).toEqual([
      'l-22-2008-qh12+l-52-2019-qh14 24 waiting 2027-03-02',
    ]);
    const lapse = { 'clock.oldLawBars': 'lapse' } as const;
    expect(clock(one, 'appointment', '2025-07-01', lapse)).toMatchObject({
      status: 'notApplicable',
      why: 'notCovered',
    });
    const readings = (on: string) =>
      clock(one, 'appointment', on).notes.map(({ values }) => values['reading']);
    expect(readings('2025-07-01')).toContain('clock.oldLawBars');
    expect(readings('2025-06-30')).not.toContain('clock.oldLawBars');
    // A decision after it has no old law
    const later = { ...one, form: 'warning' as const, effectiveOn: '2025-07-01' };
    expect(clock(later, 'appointment', '2025-08-01').texts.map(({ text }) => text)).toEqual(['nd-170-2025']);
  });

  it('from 01/07/2025 the decree makes the months of the Party bind civil servants (170/2025/NĐ-CP Art. 29(7))', () => {
    const one = { ...warning, ...official, effectiveOn: '2025-10-15' };
    const answer = clock(one, 'higherAppointment', '2026-03-01');
    expect(rows(answer)).toEqual([
      'qd-377-tw-2025 36 waiting 2028-10-16',
      'nd-170-2025 12 waiting 2026-10-16',
    ]);
    expect(answer.texts.map(({ importedBy }) => importedBy)).toEqual([
      { instrument: 'nd-170-2025', eId: 'art_29__para_7' },
      undefined,
    ]);
    expect(
      clock({ ...one, kind: 'cadre', track: 'cadre' }, 'higherAppointment', '2026-03-01').texts,
    ).toMatchObject([{ text: 'qd-377-tw-2025' }]);
    expect(clock(one, 'nomination', '2026-03-01').texts[0]).not.toHaveProperty('importedBy');
    expect(
      clock({ ...one, effectiveOn: '2025-05-01' }, 'higherAppointment', '2025-06-30').texts[0],
    ).not.toHaveProperty('importedBy');
    // The law itself names no months (Law 80/2025 Art. 38(1))
    const silent = (facts: ClockCase, act: ClockAct) =>
      clock(facts, act, '2026-03-01').notes.filter(({ code }) => code === 'noMonthsInLaw');
    expect(silent(one, 'higherAppointment')).toEqual([
      {
        kind: 'silent',
        code: 'noMonthsInLaw',
        values: {},
        provisions: [{ instrument: 'l-80-2025-qh15', eId: 'art_38__para_1' }],
      },
    ]);
    expect(silent(one, 'appointment')).toEqual([]);
    expect(silent(warning, 'higherAppointment')).toEqual([]);
  });

  it('V25: with a Party decision on the same act the months count from that', () => {
    const both = { ...reprimand, ...official, effectiveOn: '2025-08-10', partyEffectiveOn: '2025-07-20' };
    expect(first(both, 'appointment', '2026-03-01')).toBe('2026-07-21');
    const each = { 'appointment.waitStart': 'eachDecision' } as const;
    expect(first(both, 'appointment', '2026-03-01', each)).toBe('2026-08-11');
    expect(clock(both, 'appointment', '2026-03-01').notes.map(({ values }) => values['reading'])).toContain(
      'appointment.waitStart',
    );
  });

  it('State discipline alone under 377 by its reading', () => {
    const one = { ...reprimand, ...official, effectiveOn: '2025-10-15' };
    const partyOnly = { 'appointment.stateDiscipline': 'partyDecisions' } as const;
    expect(rows(clock(one, 'higherAppointment', '2026-03-01', partyOnly))).toEqual([
      'nd-170-2025 12 waiting 2026-10-16',
    ]);
  });

  it('V38: removal for corruption bars leading posts for good (Law 80/2025 Art. 38(3))', () => {
    const one = { ...removal, ...official, effectiveOn: '2016-03-01', forCorruption: true };
    expect(clock(one, 'appointment', '2026-03-01')).toMatchObject({
      outcome: 'barredForGood',
      under: 'l-80-2025-qh15',
      firstDay: undefined,
    });
    expect(told(clock({ ...one, forCorruption: false }, 'appointment', '2026-03-01'))).toBe('waitOver');
    expect(clock({ ...one, forCorruption: undefined }, 'appointment', '2026-03-01')).toMatchObject({
      why: 'missingFacts',
      missing: ['forCorruption'],
      possible: ['waitOver', 'barredForGood'],
    });
    expect(
      clock({ ...one, effectiveOn: '2025-10-15', forCorruption: undefined }, 'appointment', '2026-03-01'),
    ).toMatchObject({ possible: ['waiting', 'barredForGood'], missing: ['forCorruption'] });
    expect(told(clock({ ...one, kind: 'cadre' }, 'higherAppointment', '2026-03-01'))).toBe('barredForGood');
    expect(told(clock({ ...one, kind: 'partyCadre' }, 'higherAppointment', '2026-03-01'))).toBe('waitOver');
    // Of other forms it is not asked
    expect(
      told(clock({ ...one, form: 'warning', forCorruption: undefined }, 'appointment', '2026-03-01')),
    ).toBe('waitOver');
    // Planning is not a post
    expect(told(clock(one, 'nomination', '2026-03-01'))).toBe('waitOver');
  });

  it.each<[ClockAct, string, string]>([
    ['training', '2026-03-01', 'l-80-2025-qh15'],
    ['nomination', '2026-03-01', 'l-80-2025-qh15'],
    ['movement', '2026-03-01', 'l-80-2025-qh15'],
    ['gradePromotion', '2024-03-01', 'l-22-2008-qh12'],
    ['movement', '2024-03-01', 'l-22-2008-qh12'],
    ['appointment', '2026-03-01', 'nd-170-2025'],
  ])('open handling leaves no day: %s on %s (%s)', (act, on, under) => {
    const one = { ...reprimand, ...official, effectiveOn: '2020-07-10', underHandling: true };
    expect(clock(one, act, on)).toMatchObject({ outcome: 'waiting', under, firstDay: undefined });
    expect(
      clock({ ...one, underHandling: false }, act, on).texts.map(({ standing }) => standing),
    ).not.toContain('noDay');
  });

  it.each<[Partial<ClockCase>, ClockAct, string | undefined]>([
    [{ form: 'reprimand' }, 'training', '2025-05-11'],
    [{ form: 'warning' }, 'training', '2025-05-11'],
    [{ form: 'removalFromOffice' }, 'training', '2026-05-11'],
    [{ form: 'removalFromOffice' }, 'appointment', '2026-05-11'],
    [{ form: 'warning' }, 'appointment', undefined],
    [{ form: 'warning' }, 'higherAppointment', '2025-05-11'],
    [{ form: 'warning' }, 'gradePromotion', undefined],
  ])('Law 58/2010 Art. 56: %j, %s', (change, act, expected) =>
    expect(first({ ...warning, ...employee, effectiveOn: '2024-05-10', ...change }, act, '2024-08-01')).toBe(
      expected,
    ),
  );

  it('public employees from 01/07/2026: the law could not be read', () => {
    const one = { ...warning, ...employee, effectiveOn: '2026-03-01' };
    expect(clock(one, 'training', '2026-07-01')).toMatchObject({
      why: 'textSilent',
      under: 'l-129-2025-qh15',
      texts: [],
      possible: ['waiting', 'waitOver'],
    });
    expect(told(clock(one, 'training', '2026-06-30'))).toBe('waiting');
    const unread = (on: string) =>
      clock(one, 'higherAppointment', on).notes.some(({ code }) => code === 'unread');
    expect([unread('2026-06-30'), unread('2026-07-01')]).toEqual([false, true]);
    // A bar that holds decides all the same
    expect(told(clock(one, 'higherAppointment', '2026-07-01'))).toBe('waiting');
    expect(told(clock(one, 'higherAppointment', '2029-03-02'))).toBe('textSilent');
  });
});

describe('whatever the day', () => {
  const days = fc
    .date({ min: new Date('2025-10-08'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('opens on the day after the months are full, by the other reading on that day (R-13)', () => {
    const forms = fc.constantFrom(
      ['reprimand', 24] as const,
      ['warning', 36] as const,
      ['removalFromOffice', 60] as const,
    );
    fc.assert(
      fc.property(days, forms, (effectiveOn, [form, months]) => {
        const one: ClockCase = { ...warning, form, effectiveOn };
        const full = addMonths(effectiveOn, months);
        expect(first(one, 'higherAppointment', effectiveOn)).toBe(addDays(full, 1));
        expect(told(clock(one, 'higherAppointment', full))).toBe('waiting');
        expect(told(clock(one, 'higherAppointment', addDays(full, 1)))).toBe('waitOver');
        const sameDay = { 'appointment.waitEnd': 'sameDay' } as const;
        expect(told(clock(one, 'higherAppointment', full, sameDay))).toBe('waitOver');
      }),
    );
  });

  it('a later day never shuts again under one text', () => {
    fc.assert(
      fc.property(days, fc.nat(2500), fc.nat(400), (effectiveOn, after, more) => {
        const on = addDays(effectiveOn, after);
        const one: ClockCase = { ...reprimand, effectiveOn };
        if (told(clock(one, 'higherAppointment', on)) !== 'waitOver') return;
        expect(told(clock(one, 'higherAppointment', addDays(on, more)))).toBe('waitOver');
      }),
    );
  });
});

describe('what the answer carries', () => {
  it('a proposal, its conditions, and that only months were looked at', () => {
    const answer = clock(reprimand, 'appointment', '2026-03-01');
    expect(answer).toMatchObject({
      status: 'determined',
      decidedBy: 'managingAuthority',
      trace: {
        on: '2026-03-01',
        steps: [
          {
            verdict: 'fail',
            exceptions: [],
            leadsTo: { outcome: 'waitOver' },
            findings: [{ rule: 'partyDisciplineRunning', operator: 'moreThan', bar: 365, actual: 137 }],
          },
        ],
      },
    });
    const codes = (facts: ClockCase) =>
      clock(facts, 'appointment', '2026-03-01').notes.map(({ code }) => code);
    expect(codes(reprimand)).toEqual(['reading', 'clockAlone']);
    expect(codes({ ...reprimand, underHandling: false })).toEqual(['reading', 'clockAlone']);
    expect(codes({ ...reprimand, prolonged: false })).toEqual(['reading', 'clockAlone']);
    expect(codes({ ...reprimand, underHandling: false, prolonged: false })).toEqual(['reading']);
  });

  it('a reading chosen is said once; one given as undefined is not chosen', () => {
    const notes = (readings: ClockOptions['readings']) =>
      clock(reprimand, 'appointment', '2026-03-01', readings).notes.flatMap(
        ({ values }) => values['reading'] ?? [],
      );
    expect(notes({ 'appointment.waitEnd': 'sameDay' })).toEqual(['appointment.waitEnd']);
    expect(notes({ 'planning.rounding': 'up' })).toEqual(['planning.rounding', 'appointment.waitEnd']);
    expect(notes({ 'planning.rounding': undefined })).toEqual(['appointment.waitEnd']);
    expect(first(reprimand, 'appointment', '2026-03-01', { 'appointment.waitEnd': undefined })).toBe(
      '2026-10-16',
    );
  });

  it.each(['expulsion', 'forcedTermination', 'recall', 'dissolution', 'titleAnnulment'] as const)(
    '%s: nothing to wait for',
    (form) =>
      expect(clock({ ...warning, form }, 'appointment', '2026-03-01')).toMatchObject({
        status: 'notApplicable',
        why: 'outOfScope',
        notes: [{ kind: 'caution', code: 'endsService' }],
        texts: [],
      }),
  );

  it('before any text of the record nothing is covered', () =>
    expect(clock({ ...warning, effectiveOn: '2009-01-01' }, 'planning', '2009-06-01')).toMatchObject({
      status: 'notApplicable',
      why: 'notCovered',
    }));

  it.each([
    [
      { ...warning, effectiveOn: '2026-03-02' },
      { for: 'planning', on: '2026-03-01' },
      'inconsistent options.on',
    ],
    [{ ...warning, form: 'fine' }, { for: 'planning', on: '2026-03-01' }, 'notOneOf form'],
    [warning, { for: 'retirement', on: '2026-03-01' }, 'notOneOf options.for'],
    [warning, { for: 'planning', on: '2026-02-30' }, 'notADate options.on'],
    [warning, { for: 'planning', on: '2026-03-01', readings: { x: 1 } }, 'unknownKey options.readings.x'],
  ])('wrong input %#: %s', (facts, options, expected) => {
    const [code, path] = expected.split(' ');
    expect(() => eligibilityClock(facts as never, options as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('the decision’s own day is not before it', () =>
    expect(told(clock(warning, 'planning', '2025-10-15'))).toBe('waiting'));
});

describe('what need not be said', () => {
  it('the day it took effect is that of the decision, and binds by the track it was given on', () => {
    const short = (track: ClockCase['track'], form: ClockCase['form'] = 'warning') =>
      clock({ form, track, decidedOn: '2025-10-15' }, 'higherAppointment', '2026-01-01');
    expect(short('party')).toEqual(
      clock(
        { kind: 'partyCadre', form: 'warning', track: 'party', effectiveOn: '2025-10-15' },
        'higherAppointment',
        '2026-01-01',
      ),
    );
    for (const kind of ['cadre', 'civilServant', 'publicEmployee'] as const)
      expect(short(kind)).toEqual(
        clock(
          { kind, form: 'warning', track: kind, effectiveOn: '2025-10-15' },
          'higherAppointment',
          '2026-01-01',
        ),
      );
    expect(short('massOrganisation')).toEqual(
      clock(
        { kind: 'partyCadre', form: 'warning', track: 'massOrganisation', effectiveOn: '2025-10-15' },
        'higherAppointment',
        '2026-01-01',
      ),
    );
  });
  it('the effect counts where it began on another day', () => {
    const effective = {
      form: 'warning',
      track: 'party',
      decidedOn: '2025-10-01',
      effectiveOn: '2025-10-15',
    } as const;
    expect(first(effective, 'higherAppointment', '2026-01-01')).toBe('2028-10-16');
    expect(first({ ...effective, effectiveOn: undefined }, 'higherAppointment', '2026-01-01')).toBe(
      '2028-10-02',
    );
  });
  it('but one of the two days must be', () => {
    expect(() => clock({ form: 'warning', track: 'party' }, 'planning', '2026-01-01')).toThrow(
      expect.objectContaining({ code: 'missing', path: 'decidedOn' }),
    );
  });
  it('a reading given as undefined is not chosen', () => {
    const chosen = { 'clock.oldLawBars': undefined, 'appointment.waitEnd': undefined };
    expect(clock(warning, 'planning', '2026-01-01', chosen)).toEqual(
      clock(warning, 'planning', '2026-01-01'),
    );
  });
});

describe('several texts', () => {
  it('the latest day governs, and each says its own', () => {
    const answer = clock({ ...warning, ...official, track: 'party' }, 'higherAppointment', '2026-03-02');
    expect(answer.firstDay).toBe('2028-10-16');
    expect(rows(answer).length).toBeGreaterThan(1);
    expect(answer.status === 'determined' && answer.evidence).not.toBe('readInSeveralSources');
  });
  it('once the longest is over, all are', () => {
    expect(told(clock(warning, 'higherAppointment', '2028-10-15'))).toBe('waiting');
    expect(told(clock(warning, 'higherAppointment', '2028-10-16'))).toBe('waitOver');
  });
});
